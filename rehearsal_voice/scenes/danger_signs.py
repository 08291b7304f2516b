"""What hints at danger without a word for it: signs that come together, read from files that people may add to."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.language.crisis import Danger
from rehearsal_voice.language.signs import SignRule, Signs, sentences_of

RULES = "rules.toml"


class _Rule(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["self", "other", "abuse"]
    together: tuple[str, ...] = Field(alias="all", min_length=1)
    without: tuple[str, ...] = ()


class _Rules(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    always_without: tuple[str, ...]
    rules: tuple[_Rule, ...] = Field(min_length=1)

    def names(self) -> frozenset[str]:
        """Every sign that is spoken of."""
        named = (*self.always_without, *(name for rule in self.rules for name in (*rule.together, *rule.without)))
        return frozenset(named)


@dataclass(frozen=True, slots=True)
class DangerSigns:
    """The signs of some languages and the rules over them. apart: signs of what is told of and does not happen now."""

    signs: Mapping[str, Signs]
    rules: tuple[SignRule[Danger], ...]
    apart: frozenset[str]

    def hint_in(self, text: str, languages: Sequence[str]) -> Danger | None:
        """What kind of danger the text may hint at, in any of the languages."""
        known = (self.signs[code] for code in languages if code in self.signs)
        return next((kind for signs in known for kind in signs.kinds_in(text, self.rules)), None)

    def in_earnest(self, text: str, languages: Sequence[str]) -> str:
        """Without the sentences that speak of a film, a book, long ago, that jest or use a saying."""
        known = [self.signs[code] for code in languages if code in self.signs]
        meant = [part for part in sentences_of(text) if not any(self.apart & signs.signs_in(part) for signs in known)]
        return " ".join(meant)


def load_signs(folder: Path, languages: Sequence[str]) -> DangerSigns:
    """The signs of these languages. Raises InputFault, with file and reason, for what is out of order.

    Languages without a file are passed over: there the patterns and the comparison by meaning listen alone.
    """
    rules = _read_rules(folder / RULES)
    files = {code: folder / f"{code}.toml" for code in languages}
    signs = {code: Signs(_read_words(file, rules.names())) for code, file in files.items() if file.is_file()}
    return DangerSigns(signs, tuple(_sign_rules(rules)), frozenset(rules.always_without))


def _sign_rules(rules: _Rules) -> Iterator[SignRule[Danger]]:
    for rule in rules.rules:
        yield SignRule(rule.kind, frozenset(rule.together), frozenset((*rule.without, *rules.always_without)))


def _read_rules(file: Path) -> _Rules:
    try:
        return _Rules.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise InputFault(f"The rules in {file} cannot be read: {reason}.") from error


def _read_words(file: Path, names: frozenset[str]) -> Mapping[str, Sequence[str]]:
    try:
        words = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise InputFault(f"The signs in {file} cannot be read: {error}.") from error
    for name in sorted(names ^ words.keys()):
        fault = "is missing" if name in names else f"is in no rule of {RULES}"
        raise InputFault(f"The signs in {file} are out of order: {name!r} {fault}.")
    for name, phrases in words.items():
        if not isinstance(phrases, list) or not phrases or not all(isinstance(text, str) and text for text in phrases):
            raise InputFault(f"The signs in {file} are out of order: {name!r} needs a list of words.")
    return words
