"""The recordings that benchmarks measure on: their manifest, their groups, and how texts are made comparable."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.errors import InputFault

DEFAULT_SPEECH = Path(__file__).resolve().parent.parent.parent / "shared" / "speech"

UNSPACED = ("ja", "zh")
"""Written without spaces: a word error rate is not defined, so each character counts."""

NOT_VERBATIM = {
    "counting": "a description, not a transcript",
    "ASR (AI) transcript, cleaned, NOT verbatim": "written by a recogniser and cleaned",
}
"""Transcript kinds that no recogniser can be measured against, with the reason. "one two three" is kept: it is said."""

PROBES = ("en-mfa-", "en-falsetto", "en-whisper")
FILLED_PAUSES = frozenset("um umm uh uhm er erm hm hmm mm mmm mhm mmhmm uhhuh euh heu eh ehm äh ähm öh".split())
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SPELLINGS = {"mr": "mister", "mrs": "missis", "dr": "doctor", "ok": "okay", "kay": "okay", "etc": "et cetera"}


@dataclass(frozen=True, slots=True)
class Recording:
    """One file. left_out: why its transcript cannot be compared with, empty when it can."""

    name: str
    file: Path
    kind: str
    language: str
    transcript: str
    transcript_kind: str

    @property
    def left_out(self) -> str:
        if not self.transcript:
            return "no transcript"
        if self.transcript_kind == "counting" and self.transcript[0].islower():
            return ""
        return NOT_VERBATIM.get(self.transcript_kind, "")

    @property
    def group(self) -> str:
        """Notes, meetings, probes (acted, whispered, cut off, made-up words), and for the rest the language."""
        if self.name.startswith("en-note-"):
            return "en-note"
        if self.name.startswith("en-ami-"):
            return "en-ami"
        if self.name.startswith(PROBES) and "cold-corpus" not in self.name:
            return "en-probes"
        return "en-other" if self.language == "en" else self.language

    def sound(self) -> FloatArray:
        return read_whole(self.file)


def recordings(folder: Path | None = None) -> list[Recording]:
    """All recordings, in the manifest's order. Raises InputFault where there are none."""
    folder = folder or Path(os.environ.get("REHEARSAL_SPEECH", DEFAULT_SPEECH))
    if not (folder / "manifest.json").is_file():
        raise InputFault(f"There are no recordings in {folder}.", "Set REHEARSAL_SPEECH to the folder that has them.")
    entries = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    return [
        Recording(
            entry["name"],
            folder / entry["audio"],
            "room" if entry["name"].startswith("rir-") else entry["kind"],
            entry["language"][:2],
            entry["transcript"] or "",
            entry["transcript_kind"] or "",
        )
        for entry in entries
    ]


def comparable(text: str, language: str) -> str:
    """A text reduced to what was said: lower case, no punctuation, no filled pauses, English numbers as words.

    Speakers' letters, [laughter], cut-off and hesitation marks of the transcripts are removed (a hesitant word stays).
    Filled pauses are left out on both sides: Whisper seldom writes them, and they are measured by themselves.
    """
    text = re.sub(r"^[A-Z]: ?", "", text, flags=re.MULTILINE)
    text = re.sub(r"\[[^]]*\]|<cutoff-[^>]*>", " ", text)
    text = re.sub(r"<hes-([^>]*)>", r"\1", text)
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'")
    if language in UNSPACED:
        return " ".join(letter for letter in text if letter.isalnum())
    text = re.sub(r"(?<=\d)[,.](?=\d{3}\b)", "", text)
    words = re.sub(r"[^\w\s]|_", lambda mark: "" if mark.group() == "'" else " ", text).split()
    spoken = [part for word in words for part in _as_said(word, language)]
    return " ".join(word for word in spoken if word not in FILLED_PAUSES)


def _as_said(word: str, language: str) -> list[str]:
    if language != "en":
        return [word]
    if word.isdigit() and len(word) < 5:
        return _number(int(word))
    return SPELLINGS.get(word, word).split()


def _number(value: int) -> list[str]:
    if value < 20:
        return [NUMBERS[value]]
    if value < 100:
        return [TENS[value // 10 - 2]] + ([NUMBERS[value % 10]] if value % 10 else [])
    if value < 1000:
        return [NUMBERS[value // 100], "hundred"] + (_number(value % 100) if value % 100 else [])
    return [*_number(value // 1000), "thousand"] + (_number(value % 1000) if value % 1000 else [])
