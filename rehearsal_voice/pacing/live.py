"""What can be told while someone still speaks, from the sound alone: filled pauses, haste, and now and then a cue.

A cue is one quiet word, at most one in 20 s, and only after two windows agree: dense live gauges did worst, sparse cues
helped (Rhema 2015; Chollet 2022). Time is counted in samples; no clock is read.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import median
from typing import Literal

import numpy as np

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.events import Hesitation
from rehearsal_voice.pacing.calm import CALIBRATION_S, MOVEMENT_EXPONENT, RUSH_RATIO
from rehearsal_voice.pacing.features import FeatureStream
from rehearsal_voice.pacing.frames import HOP_S, FrameTrack, empty_track, joined
from rehearsal_voice.pacing.hesitations import hesitations
from rehearsal_voice.pacing.measure import movement_of, nuclei_frames, silent_runs, sounding_frames
from rehearsal_voice.pacing.pauses import PAUSE_S
from rehearsal_voice.pacing.rate import STEP_S, WINDOW_S

CueKind = Literal["rush", "filled_pause"]

CUE_EVERY_S = 20.0
WINDOWS_THAT_AGREE = 2
FILLERS_FOR_A_CUE = 3
"""So many filled pauses in one window are noticed by listeners (about 12 a minute and more)."""

_LEAST_SPEECH_S = 5.0
_NUCLEI_WEIGHT = 0.25
_NUCLEI_EXPONENT = 0.55
"""Nuclei run together in quick speech: 1.14 times as many are heard at 1.30 times the tempo."""

_LEAST_WINDOWS = int(CALIBRATION_S / STEP_S)
_LOOK_EVERY_S = 0.2
_LOOK_BACK_S = 3.0
_BLOCK_SAMPLES = 1600
_SETTLED_S = 0.1
_SURE = 0.8
"""At 0.7 no more of the timed fillers are told, but fifteen times as many that are none."""

_WORDS = {
    "en": {"rush": "slower", "filled_pause": "pause"},
    "es": {"rush": "despacio", "filled_pause": "pausa"},
    "fr": {"rush": "doucement", "filled_pause": "pause"},
    "de": {"rush": "langsamer", "filled_pause": "Pause"},
    "it": {"rush": "piano", "filled_pause": "pausa"},
    "pt": {"rush": "devagar", "filled_pause": "pausa"},
}


@dataclass(frozen=True, slots=True)
class LiveFinding:
    """A filled pause or a stretch of haste, just heard. cue: the one quiet word, mostly empty. at: when it was told."""

    kind: CueKind
    start: float
    end: float
    at: float
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """The pace of a window by its sound alone: syllable nuclei a second, and how fast the spectrum moves."""

    nuclei: float
    movement: float

    def over(self, calm: Pace) -> float:
        """How many times as fast as `calm`."""
        by_nuclei = math.log(self.nuclei / calm.nuclei) / _NUCLEI_EXPONENT
        by_movement = math.log(self.movement / calm.movement) / MOVEMENT_EXPONENT
        return math.exp(_NUCLEI_WEIGHT * by_nuclei + (1.0 - _NUCLEI_WEIGHT) * by_movement)


class LiveMonitor:
    """Listens along with one speaker. Give it the person's sound only, not the partner's.

    The calm pace is that of the first half minute of speech. cues: the kinds that may cue; none for scenes where it
    would hurt.
    """

    def __init__(
        self,
        language: str,
        start_sample: int = 0,
        cues: frozenset[CueKind] = frozenset(("rush", "filled_pause")),
    ) -> None:
        self._rest = np.zeros(0, np.float32)
        self._stream = FeatureStream(start_sample)
        self._track = empty_track(self._stream.position)
        self._words = _WORDS.get(language, _WORDS["en"])
        self._cues = cues
        self._calm: Pace | None = None
        self._paces: list[Pace] = []
        self._looked = self._stepped = self._stream.position
        self._told = self._stream.position
        self._fillers: list[Hesitation] = []
        self._agreeing: dict[CueKind, int] = {"rush": 0, "filled_pause": 0}
        self._cued: float | None = None

    @property
    def calm(self) -> Pace | None:
        """The pace of calm speech, once known."""
        return self._calm

    def push(self, samples: FloatArray) -> tuple[LiveFinding, ...]:
        """What is new with this sound (mono float32 at 16 kHz, any length); the same however it was cut."""
        found: list[LiveFinding] = []
        self._rest = np.concatenate([self._rest, samples])
        while len(self._rest) >= _BLOCK_SAMPLES:
            found += self._frames(self._stream.push(self._rest[:_BLOCK_SAMPLES]))
            self._rest = self._rest[_BLOCK_SAMPLES:]
        return tuple(found)

    def _frames(self, new: FrameTrack) -> list[LiveFinding]:
        track = joined([self._track, new])
        self._track = track.between(track.end - WINDOW_S, track.end)
        now, found = track.end, []
        if now - self._looked >= _LOOK_EVERY_S - 1e-9:
            self._looked = now
            found += self._look(now)
        if now - self._stepped >= STEP_S - 1e-9:
            self._stepped = now
            found += self._step(now)
        return found

    def _look(self, now: float) -> list[LiveFinding]:
        recent = self._track.between(now - _LOOK_BACK_S, now)
        found = hesitations(recent, silent_runs(sounding_frames(recent)))
        new = [h for h in found if h.score >= _SURE and h.end <= now - _SETTLED_S and h.start >= self._told]
        self._fillers += new
        self._told = max([self._told, *(h.end for h in new)])
        return [LiveFinding("filled_pause", h.start, h.end, now) for h in new]

    def _step(self, now: float) -> list[LiveFinding]:
        """Every two seconds: is the last window hurried, is it full of fillers, and has the one before said so too?"""
        self._fillers = [h for h in self._fillers if h.end > now - WINDOW_S]
        pace = self._pace()
        many = len(self._fillers) >= FILLERS_FOR_A_CUE
        fast = pace is not None and self._calm is not None and pace.over(self._calm) >= RUSH_RATIO
        if pace is not None and self._calm is None:
            self._paces.append(pace)
            if len(self._paces) >= _LEAST_WINDOWS:
                self._calm = Pace(median(p.nuclei for p in self._paces), median(p.movement for p in self._paces))
        flags: tuple[tuple[CueKind, bool], ...] = (("rush", fast), ("filled_pause", many))
        return [finding for kind, flag in flags for finding in self._agree(kind, flag, now)]

    def _agree(self, kind: CueKind, flag: bool, now: float) -> list[LiveFinding]:
        self._agreeing[kind] = self._agreeing[kind] + 1 if flag else 0
        if self._agreeing[kind] < WINDOWS_THAT_AGREE:
            return []
        quiet = self._cued is not None and now - self._cued < CUE_EVERY_S
        cue = "" if quiet or kind not in self._cues else self._words[kind]
        if cue:
            self._cued = now
        if not cue and kind == "filled_pause":
            return []
        return [LiveFinding(kind, max(self._track.start, now - WINDOW_S), now, now, cue)]

    def _pace(self) -> Pace | None:
        sounding = sounding_frames(self._track)
        spoken = np.ones(len(self._track), np.bool_)
        for first, last in silent_runs(sounding):
            if last - first >= round(PAUSE_S / HOP_S):
                spoken[first:last] = False
        seconds = int(spoken.sum()) * HOP_S
        heard = len(nuclei_frames(self._track, sounding))
        movement = float(movement_of(self._track)[spoken].mean()) if seconds else 0.0
        return Pace(heard / seconds, movement) if seconds >= _LEAST_SPEECH_S and heard and movement else None
