"""Scripted hearing: a microphone, a voice detector, a judge of turn ends and a recogniser, all without a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from rehearsal_voice.core.audio import AudioFrame, FloatArray, to_seconds
from rehearsal_voice.core.errors import DeviceFault, ModelFault
from rehearsal_voice.core.ports import EndOfInput, Recogniser
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.lines import AUDIBLE, ScriptedLines


class ScriptedMicrophone:
    """Gives its sounds one after the other, each frame when the clock has reached its end; then EndOfInput.

    `lose` makes the device go away until it is opened again, as unplugging does; what would have been captured in
    between is skipped, so that the next frame tells of a gap.
    """

    def __init__(self, sounds: Sequence[FloatArray], clock: ManualClock, frame_samples: int = 320) -> None:
        self._sound = np.concatenate(sounds) if len(sounds) else np.zeros(0, np.float32)
        self._clock = clock
        self._frame_samples = frame_samples
        self._next = 0
        self._opened_at: float | None = None
        self._present = True

    @property
    def name(self) -> str:
        return "scripted microphone"

    def open(self) -> None:
        if self._opened_at is None:
            self._opened_at = self._clock.now()
        elif not self._present:
            passed = round((self._clock.now() - self._opened_at) * 16_000)
            self._next = max(self._next, passed // self._frame_samples * self._frame_samples)
        self._present = True

    def read(self, timeout_s: float) -> AudioFrame | None:
        if not self._present or self._opened_at is None:
            raise DeviceFault("The scripted microphone is not there.")
        if self._next >= len(self._sound):
            raise EndOfInput
        samples = self._sound[self._next : self._next + self._frame_samples]
        frame = AudioFrame(samples, self._next)
        if not self._clock.wait_until(self._opened_at + to_seconds(frame.end_sample), timeout_s):
            return None
        self._next = frame.end_sample
        return frame

    def captured_at(self, sample: int) -> float:
        return (self._opened_at or 0.0) + to_seconds(sample)

    def lose(self) -> None:
        """The device goes away: the next read raises DeviceFault."""
        self._present = False

    def close(self) -> None:
        self._present = False


class ScriptedVoiceActivity:
    """A frame holds speech when at least a quarter of it is loud."""

    def __init__(self, frame_samples: int = 512) -> None:
        self._frame_samples = frame_samples

    @property
    def frame_samples(self) -> int:
        return self._frame_samples

    def probability(self, frame: FloatArray) -> float:
        return 1.0 if np.mean(np.abs(frame) > AUDIBLE) >= 0.25 else 0.0

    def reset(self) -> None:
        """Nothing is remembered between frames."""


class ScriptedTurnEnd:
    """Answers with the given probabilities in turn, then with the last one for ever. `asked` holds the lengths."""

    def __init__(self, probabilities: Sequence[float] = (1.0,)) -> None:
        self._probabilities = list(probabilities)
        self.asked: list[int] = []

    def probability(self, samples: FloatArray) -> float:
        self.asked.append(len(samples))
        return self._probabilities.pop(0) if len(self._probabilities) > 1 else self._probabilities[0]


class ScriptedRecogniser:
    """Reads scripted lines back from their sound. `asked` holds the number of samples of each call.

    misheard: language → what every line sounds like to somebody who listens in it.
    """

    def __init__(self, lines: ScriptedLines, language: str = "en", misheard: Mapping[str, str] | None = None) -> None:
        self._lines = lines
        self._language = language
        self._misheard = misheard or {}
        self.asked: list[int] = []

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        self.asked.append(len(samples))
        said = self._lines.read(samples, language or self._language)
        bent = self._misheard.get(language or self._language)
        if said.empty or bent is None:
            return replace(said, language=language or self._language)
        return replace(said, text=bent, words=(), confidence=said.confidence / 2, language=language or self._language)


class FailingRecogniser:
    """Raises ModelFault as long as `failing` is true; then it hears as the one inside does."""

    def __init__(self, inside: Recogniser) -> None:
        self._inside = inside
        self.failing = True

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        if self.failing:
            raise ModelFault("The recogniser has failed.", "It is tried again.")
        return self._inside.transcribe(samples, language)
