"""What each language model has shown in its auditions, kept in a small file that people can read.

A model is known by what it is, not by its name: a file by its SHA-256, an Ollama model by its digest, a model behind
another server by address and name, since that is all such a server tells.
"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import tomli_w
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice import __version__
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.models.verify import digest_of
from rehearsal_voice.partner.audition import AuditionResult, Replies
from rehearsal_voice.scenes.scene import Scene

FILE_NAME = "auditions.toml"


class Showing(BaseModel):
    """How it went in one language. clauses_good: the share that could be spoken; for the mentor's help that of its
    answers of which something could be shown, for the tutor's that of the lines it did not correct wrongly.
    shortfalls: what was missing, in plain words.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    passed: bool
    taken: date
    replies: int
    clauses_good: float
    scenes: tuple[str, ...] = ()
    failed_scenes: tuple[str, ...] = ()
    shortfalls: tuple[str, ...] = ()

    def permits(self, scene: Scene) -> bool:
        """A language that was passed holds for every scene in it but those it failed; else for those it managed."""
        if scene.id in self.failed_scenes:
            return False
        return self.passed or scene.id in self.scenes


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str
    languages: dict[str, Showing] = Field(default_factory=dict)


class _Stamp(BaseModel):
    """A file that was hashed; while size and time of change are the same, so is the hash."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    bytes: int
    changed_ns: int
    sha256: str


class _Unfinished(BaseModel):
    """Replies of an audition that was broken off. version: of the program, whose questions they answer."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    version: str
    given: Replies


class _Book(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    models: dict[str, _Model] = Field(default_factory=dict)
    files: dict[str, _Stamp] = Field(default_factory=dict)
    unfinished: dict[str, _Unfinished] = Field(default_factory=dict)


class AuditionBook:
    """Reads and writes `auditions.toml` in the data folder. A file out of order is as good as none: it is made anew."""

    def __init__(self, home: Path) -> None:
        self._file = home / FILE_NAME

    def showing(self, fingerprint: str, language: str) -> Showing | None:
        """What this model showed in that language; None when it never tried."""
        model = self._read().models.get(fingerprint)
        return model.languages.get(language) if model is not None else None

    def anybody(self, part: str) -> bool:
        """Whether any model passed in that part."""
        shown = [model.languages.get(part) for model in self._read().models.values()]
        return any(showing is not None and showing.passed for showing in shown)

    def enter(self, fingerprint: str, name: str, result: AuditionResult, today: date) -> Showing:
        """Keep a finished audition; it takes the place of an earlier one. Raises StorageFault."""
        showing = Showing(
            passed=result.passed,
            taken=today,
            replies=result.replies,
            clauses_good=round(result.clauses_good, 3),
            scenes=result.scenes,
            failed_scenes=result.failed_scenes,
            shortfalls=result.shortfalls,
        )
        self.keep(fingerprint, name, result.language, showing)
        self._set_unfinished(fingerprint, result.language, None)
        return showing

    def put_aside(self, fingerprint: str, language: str, given: Replies) -> None:
        """Keep the replies so far, so that the audition can go on after a break. Raises StorageFault."""
        self._set_unfinished(fingerprint, language, _Unfinished(version=__version__, given=given))

    def put_aside_before(self, fingerprint: str, language: str) -> Replies:
        """The replies of an audition that was broken off; none where it was not, or the program has changed since."""
        found = self._read().unfinished.get(f"{fingerprint} {language}")
        return found.given if found is not None and found.version == __version__ else ()

    def _set_unfinished(self, fingerprint: str, language: str, unfinished: _Unfinished | None) -> None:
        book, key = self._read(), f"{fingerprint} {language}"
        others = {name: kept for name, kept in book.unfinished.items() if name != key}
        self._write(book.model_copy(update={"unfinished": others | ({key: unfinished} if unfinished else {})}))

    def keep(self, fingerprint: str, name: str, part: str, showing: Showing) -> None:
        """part: the language, or whatever else it was heard for. Raises StorageFault."""
        book = self._read()
        known = book.models.get(fingerprint, _Model(name=name))
        model = _Model(name=name, languages={**known.languages, part: showing})
        self._write(book.model_copy(update={"models": {**book.models, fingerprint: model}}))

    def fingerprint_of(self, file: Path) -> str:
        """The SHA-256 of a model file. The first time this reads all of it, some seconds for a gigabyte."""
        status = file.stat()
        book = self._read()
        stamp = book.files.get(str(file))
        if stamp is None or (stamp.bytes, stamp.changed_ns) != (status.st_size, status.st_mtime_ns):
            stamp = _Stamp(bytes=status.st_size, changed_ns=status.st_mtime_ns, sha256=digest_of(file))
            self._write(book.model_copy(update={"files": {**book.files, str(file): stamp}}))
        return f"sha256:{stamp.sha256}"

    def _read(self) -> _Book:
        try:
            return _Book.model_validate(tomllib.loads(self._file.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValidationError):
            return _Book()

    def _write(self, book: _Book) -> None:
        beside = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(tomli_w.dumps(book.model_dump(mode="json")), encoding="utf-8")
            beside.replace(self._file)
        except OSError as error:
            raise StorageFault(f"{self._file} cannot be written: {error.strerror}.") from error
