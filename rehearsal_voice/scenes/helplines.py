"""Help numbers by country, read from a file that people may edit. A number that is not in it is never shown."""

from __future__ import annotations

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice.core.errors import InputFault


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Helpline(_Part):
    """One number and what answers there."""

    what: str
    number: str = Field(pattern=r"^[0-9][0-9 \-]*$")


class Country(_Part):
    """The numbers of one country (ISO 3166 code)."""

    code: str = Field(pattern="^[A-Z]{2}$")
    name: str
    lines: tuple[Helpline, ...] = Field(min_length=1)
    source: str


class Union(_Part):
    """What holds in all countries of a union."""

    name: str
    lines: tuple[Helpline, ...]
    members: tuple[str, ...]
    source: str


class Helplines(_Part):
    """All numbers the app may show. words: of each language, how it says what stands beside a line's name."""

    checked: str
    countries: tuple[Country, ...]
    union: Union
    words: dict[str, dict[str, str]] = {}

    def of(self, country: str, language: str = "en") -> tuple[Helpline, ...]:
        """The numbers of a country; of an unlisted member of the union its emergency number; else none.

        language: of the words around a line's own name.
        """
        code = country.upper()
        for listed in self.countries:
            if listed.code == code:
                return self._worded(listed.lines, language)
        return self._worded(self.union.lines, language) if code in self.union.members else ()

    def _worded(self, lines: tuple[Helpline, ...], language: str) -> tuple[Helpline, ...]:
        known = self.words.get(language, {})
        return tuple(
            Helpline(what=", ".join(known.get(part, part) for part in line.what.split(", ")), number=line.number)
            for line in lines
        )


def load_helplines(file: Path) -> Helplines:
    """The numbers in `file`. Raises InputFault, with the reason, when it cannot be used."""
    try:
        return Helplines.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else str(error)
        raise InputFault(f"The help numbers in {file} cannot be read: {reason}.") from error
