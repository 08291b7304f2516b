"""What a person may do while the partner speaks, cut from real recordings: talk, nod along, laugh, cough, clatter."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.recordings import Recording, recordings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, level_db

SPEECH_DB = -26.0
"""Active speech level of a person at an arm's length from a laptop (ITU-T P.56 calls it the nominal level)."""
NOISE_DB = -32.0
WINDOW = SAMPLE_RATE_HZ // 100
PAUSE_WINDOWS = 30
SHORTEST_S, LONGEST_S = 0.9, 3.0
NODS = frozenset("'kay okay ok oh mm mm-hmm mhm hm hmm yep yeah right ah".split())
"""What a listener says without wanting the floor, as the transcripts of the meetings write it."""
TALK = (
    "en-note-0",
    "en-azure",
    "en-libri",
    "en-lj",
    "en-cmu",
    "en-jfk",
    "en-google",
    "en-osr",
    "en-leopard",
    "en-sppas",
)
"""Recordings of one person speaking English without music or overlap."""


@dataclass(frozen=True, slots=True)
class Stimulus:
    """samples: 16 kHz, its first audible sample at `onset_s`. distinct: what it was cut from, before any variation."""

    kind: str
    distinct: str
    samples: FloatArray
    onset_s: float

    @property
    def recording(self) -> str:
        return self.distinct.split("@")[0]


def interruptions(speech: Path, count: int) -> list[Stimulus]:
    """Beginnings of phrases of 0.9 to 3 s, taken in turn from all recordings.

    Loud stretches in which a transcript that was aligned whole has no word are none: a page turned, a knock.
    """
    found = [list(_phrases(one)) for one in recordings(speech) if one.name.startswith(TALK) and "-raw" not in one.name]
    return _in_turn(found)[:count]


def backchannels(speech: Path, count: int) -> list[Stimulus]:
    """Nods of meetings that nobody speaks over, and hums; each also 6 dB softer and 4 dB louder, up to `count`."""
    found = [list(_nods(one)) for one in recordings(speech) if one.name.startswith(("en-ami", "en-mfa-uhum"))]
    return _varied(_in_turn(found), count)


def noises(speech: Path, count: int) -> list[Stimulus]:
    """Taps, dishes, rooms, coughs and laughs, in pieces of 0.3 to 1.5 s."""
    found = [list(_clatter(one)) for one in recordings(speech) if one.kind == "noise"]
    found += [list(_laughs_and_coughs(one)) for one in recordings(speech) if one.name.startswith("en-ami")]
    return _in_turn(found)[:count]


def _phrases(one: Recording) -> Iterator[Stimulus]:
    sound, words = one.sound(), _aligned(one)
    for start, end in _loud_stretches(sound):
        wordless = words is not None and not any(b > start and a < end for a, b in words)
        if (end - start) / SAMPLE_RATE_HZ >= SHORTEST_S and not wordless:
            yield _cut("interruption", one.name, sound, start, min(end, start + round(LONGEST_S * SAMPLE_RATE_HZ)))


def _nods(one: Recording) -> Iterator[Stimulus]:
    sound = one.sound()
    if one.name == "en-mfa-uhum":
        for filler in _labels(one)["fillers"]:
            if filler["kind"] == "backchannel/interjection":
                yield _cut("backchannel", one.name, sound, *_span(filler))
        return
    words = [word for word in _times(one)["words"] if word["type"] == "word"]
    for word in words:
        others = [other for other in words if other is not word]
        alone = all(other["end"] < word["start"] - 0.12 or other["start"] > word["end"] + 0.12 for other in others)
        if alone and word["text"].lower() in NODS:
            yield _cut("backchannel", one.name, sound, *_span(word))


def _laughs_and_coughs(one: Recording) -> Iterator[Stimulus]:
    sound, labels = one.sound(), _times(one)["words"]
    words = [word for word in labels if word["type"] == "word"]
    for label in labels:
        alone = all(word["end"] < label["start"] or word["start"] > label["end"] for word in words)
        if label["type"] == "vocalsound" and label["end"] - label["start"] > 0.2 and alone:
            yield _cut("noise", one.name, sound, *_span(label))


def _clatter(one: Recording) -> Iterator[Stimulus]:
    """Pieces that begin where the noise gets louder, or anywhere in an even one."""
    sound = one.sound()
    dice = np.random.default_rng(zlib.crc32(one.name.encode()))
    place = 0
    while place + SAMPLE_RATE_HZ // 3 < len(sound):
        length = round(dice.uniform(0.3, 1.5) * SAMPLE_RATE_HZ)
        window = sound[place : place + length]
        if level_db(window) > -70.0:
            yield _cut("noise", one.name, sound, place, min(len(sound), place + length))
        place += round(dice.uniform(1.5, 3.0) * SAMPLE_RATE_HZ)


def _loud_stretches(sound: FloatArray) -> list[tuple[int, int]]:
    """Speech between pauses of 0.3 s, by level against the recording's own."""
    levels = np.array([level_db(sound[i : i + WINDOW]) for i in range(0, len(sound) - WINDOW + 1, WINDOW)])
    loud = np.flatnonzero(levels > np.percentile(levels, 95) - 28.0)
    if not len(loud):
        return []
    breaks = np.flatnonzero(np.diff(loud) > PAUSE_WINDOWS)
    firsts, lasts = [loud[0], *loud[breaks + 1]], [*loud[breaks], loud[-1]]
    return [(int(a) * WINDOW, (int(b) + 1) * WINDOW) for a, b in zip(firsts, lasts, strict=True)]


def _cut(kind: str, name: str, sound: FloatArray, start: int, end: int) -> Stimulus:
    """With 50 ms on either side, the edges faded, at the level of its kind."""
    margin = SAMPLE_RATE_HZ // 20
    first = max(0, start - margin)
    piece = sound[first : end + margin].copy()
    fade = np.linspace(0.0, 1.0, SAMPLE_RATE_HZ // 100, dtype=np.float32)
    piece[: len(fade)] *= fade
    piece[-len(fade) :] *= fade[::-1]
    loud = level_db(piece[np.abs(piece) > 0.05 * float(np.abs(piece).max())])
    wanted = NOISE_DB if kind == "noise" else SPEECH_DB
    piece = np.clip(piece * 10.0 ** ((wanted - loud) / 20.0), -1.0, 1.0).astype(np.float32)
    audible = [i for i in range(0, len(piece) - WINDOW, WINDOW) if level_db(piece[i : i + WINDOW]) > wanted - 20.0]
    onset = audible[0] if audible else 0
    return Stimulus(kind, f"{name}@{start / SAMPLE_RATE_HZ:.2f}", piece, onset / SAMPLE_RATE_HZ)


def _varied(found: Sequence[Stimulus], count: int) -> list[Stimulus]:
    varied = [
        Stimulus(one.kind, one.distinct, np.clip(one.samples * 10.0 ** (gain_db / 20.0), -1.0, 1.0), one.onset_s)
        for gain_db in (0.0, -6.0, 4.0)
        for one in found
    ]
    return varied[:count]


def _in_turn(groups: Sequence[Sequence[Stimulus]]) -> list[Stimulus]:
    return [one for row in zip_longest(*groups) for one in row if one is not None]


def _span(label: dict[str, Any]) -> tuple[int, int]:
    return round(label["start"] * SAMPLE_RATE_HZ), round(label["end"] * SAMPLE_RATE_HZ)


def _times(one: Recording) -> dict[str, list[dict[str, Any]]]:
    file = one.file.parent.parent / "times" / f"{one.name}.json"
    times: dict[str, list[dict[str, Any]]] = json.loads(file.read_text(encoding="utf-8"))
    return times


def _aligned(one: Recording) -> list[tuple[int, int]] | None:
    """Where each word of the transcript was found, in samples; None where not all of them were."""
    file = one.file.parent.parent / "times" / f"{one.name}.json"
    aligned = json.loads(file.read_text(encoding="utf-8")).get("ps_align") if file.is_file() else None
    if not aligned or aligned.get("dropped"):
        return None
    return [_span(word) for word in aligned["words"]]


def _labels(one: Recording) -> dict[str, Any]:
    manifest = json.loads((one.file.parent.parent / "manifest.json").read_text(encoding="utf-8"))
    entry: dict[str, Any] = next(entry for entry in manifest["files"] if entry["name"] == one.name)
    return entry
