"""The catalogue of what can be installed (assets/voices/catalog.toml), checked when it is read."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import InputFault

Kind = Literal["stt", "tts", "llm", "turn"]
Starter = Literal["always", "hub", "index"]

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Md5 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
# A name becomes a path on disk: one plain part, so that no entry can point outside its folder.
PlainName = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=120)]
Url = Annotated[str, StringConstraints(pattern=r"^https?://[^/\s]+/\S+$")]


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class WheelPart(_Entry):
    """One member of one package of the package index; several, joined in order, make a file."""

    package: PlainName
    version: PlainName
    member: str = Field(min_length=1)

    @property
    def requirement(self) -> str:
        return f"{self.package}=={self.version}"


class Source(_Entry):
    """Where a file can be had: exactly one of `url` and `wheels`."""

    url: Url | None = None
    wheels: tuple[WheelPart, ...] = ()

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if (self.url is None) == (not self.wheels):
            raise ValueError("a source is either a url or a list of wheels")
        return self


class ModelFile(_Entry):
    """One file of a model. bytes: its size. md5: as the publisher's own list names it, checked as well where known.

    sha256: None only for voices that nobody has published one for; their MD5 then decides. source: empty for voices
    that the person brought.
    """

    name: PlainName
    bytes: int = Field(gt=0)
    sha256: Sha256 | None = None
    md5: Md5 | None = None
    source: tuple[Source, ...] = ()

    @model_validator(mode="after")
    def _known_by_its_content(self) -> Self:
        if self.sha256 is None and self.md5 is None:
            raise ValueError("a file needs a SHA-256, or at least an MD5")
        return self

    @property
    def digest(self) -> str:
        """What stands for its content: the stronger of its two sums."""
        return self.sha256 or f"md5:{self.md5}"


class Model(_Entry):
    """One thing to install. language: ISO 639 code or 'mul'; starter: when set-up installs it (None: on request)."""

    id: PlainName
    kind: Kind
    title: str = Field(min_length=1)
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
    licence: str = Field(min_length=1)
    lineage: str = Field(min_length=1)
    clean_lineage: bool
    page: Url | None = None
    starter: Starter | None = None
    size_bytes: int = Field(gt=0)
    file: tuple[ModelFile, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.size_bytes != sum(file.bytes for file in self.file):
            raise ValueError("size_bytes is not the sum of its files")
        if len({file.name for file in self.file}) < len(self.file):
            raise ValueError("two files have the same name")
        return self

    def speaks(self, language: str) -> bool:
        return self.language in (language, "mul")


class Catalog(_Entry):
    """All that can be installed."""

    version: Literal[1]
    model: tuple[Model, ...]

    @model_validator(mode="after")
    def _unique(self) -> Self:
        doubled = [name for name, count in Counter(model.id for model in self.model).items() if count > 1]
        if doubled:
            raise ValueError(f"two entries are called {doubled[0]}")
        for model in self.model:
            if model.page is None or not all(file.source for file in model.file):
                raise ValueError(f"{model.id} needs a page, and a source for each of its files")
        return self

    def get(self, model_id: str) -> Model:
        """The entry of that name. Raises InputFault, naming those that exist, when there is none."""
        for model in self.model:
            if model.id == model_id:
                return model
        known = ", ".join(model.id for model in self.model)
        raise InputFault(f"There is no model called {model_id!r}.", f"The catalogue has: {known}.")

    def of_kind(self, kind: Kind, language: str | None = None) -> tuple[Model, ...]:
        """All of one kind, in the catalogue's order; those for one language (two-letter code) if given."""
        return tuple(m for m in self.model if m.kind == kind and (language is None or m.speaks(language)))


def load_catalog(file: Path) -> Catalog:
    """Read and check a catalogue. Raises InputFault with the file, the place and the reason."""
    try:
        return Catalog.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except OSError as error:
        raise InputFault(f"The catalogue {file} cannot be read: {error.strerror}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputFault(f"The catalogue {file} is not valid TOML: {error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = str(PurePosixPath(*(str(part) for part in first["loc"]))) if first["loc"] else "the whole file"
        raise InputFault(f"The catalogue {file} is wrong at {place}: {first['msg']}.") from error


@lru_cache(maxsize=1)
def standard_catalog() -> Catalog:
    """The catalogue that ships with the app."""
    return load_catalog(assets_folder() / "voices" / "catalog.toml")
