"""Sentences that tell of danger and everyday ones that are like them, read from files that people may add to."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice.core.errors import InputFault

ALWAYS_KNOWN = "en"
"""The longest list; sentences are compared by meaning across languages, so it helps in all of them."""


class DangerSentences(BaseModel):
    """What one or several languages know. self, other: intent of harm; abuse: harm that is being done."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    to_self: tuple[str, ...] = Field(alias="self", min_length=1)
    other: tuple[str, ...] = Field(min_length=1)
    abuse: tuple[str, ...] = Field(min_length=1)
    harmless: tuple[str, ...] = Field(min_length=1)


def load_danger(folder: Path, languages: Sequence[str]) -> DangerSentences:
    """The sentences of these languages and of English. Raises InputFault, with the reason, for a file out of order."""
    read = [_read(folder / f"{code}.toml") for code in dict.fromkeys((*languages, ALWAYS_KNOWN))]
    known = [sentences for sentences in read if sentences is not None]
    joined = {
        "self": tuple(text for sentences in known for text in sentences.to_self),
        "other": tuple(text for sentences in known for text in sentences.other),
        "abuse": tuple(text for sentences in known for text in sentences.abuse),
        "harmless": tuple(text for sentences in known for text in sentences.harmless),
    }
    return DangerSentences.model_validate(joined)


def _read(file: Path) -> DangerSentences | None:
    if not file.is_file():
        return None
    try:
        return DangerSentences.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise InputFault(f"The sentences in {file} cannot be read: {reason}.") from error
