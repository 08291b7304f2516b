"""One reply on its way through the loudspeaker, and how much of it was heard."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from rehearsal_voice.core.audio import SpeechChunk
from rehearsal_voice.core.ports import Playback

AUDIBLE_RMS = 0.003
"""About -50 dB: below it a 10 ms window of the reply counts as silence."""


@dataclass(slots=True)
class Part:
    """A chunk of a clause; ticket is None until it was handed to the loudspeaker."""

    text: str
    chunk: SpeechChunk
    ticket: int | None = None
    playback: Playback | None = None


@dataclass(slots=True)
class Track:
    """The parts of one reply. ended: no more will come. not_before: monotonic seconds, None while it is held back."""

    turn: int
    generation: int
    parts: list[Part] = field(default_factory=list)
    ended: bool = False
    not_before: float | None = None
    announced: bool = False
    started_at: float | None = None

    def done(self) -> bool:
        """Nothing more will come, and all that came was played."""
        return self.ended and all(part.playback is not None and part.playback.done for part in self.parts)

    def heard(self) -> str:
        """The words that reached the loudspeaker: whole clauses, and of a cut one the share that was played."""
        texts: list[str] = []
        for text, played, length in self._clauses():
            if played >= length - 0.05:
                texts.append(text)
            elif played > 0.0:
                words = text.split()
                texts.append(" ".join(words[: int(len(words) * played / length)]) + " —")
        return " ".join(text for text in texts if text != " —").strip()

    def played_s(self) -> float:
        return sum(part.playback.played_s for part in self.parts if part.playback is not None)

    def _clauses(self) -> list[tuple[str, float, float]]:
        found: list[tuple[str, float, float]] = []
        for part in self.parts:
            played = part.playback.played_s if part.playback is not None else 0.0
            if found and found[-1][0] is part.text:
                text, before, length = found[-1]
                found[-1] = (text, before + played, length + part.chunk.seconds)
            else:
                found.append((part.text, played, part.chunk.seconds))
        return found


def leading_silence_s(chunk: SpeechChunk) -> float:
    """Seconds before the first audible 10 ms window of a chunk."""
    window = chunk.rate_hz // 100
    whole = len(chunk.samples) // window
    if not whole:
        return 0.0
    loudness = np.sqrt(np.mean(np.square(chunk.samples[: whole * window].reshape(whole, window)), axis=1))
    audible = np.flatnonzero(loudness > AUDIBLE_RMS)
    return float(audible[0]) * 0.01 if len(audible) else 0.0
