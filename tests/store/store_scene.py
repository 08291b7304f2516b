"""A small rehearsal to write down: sound whose every sample says where it belongs, and the events around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray
from rehearsal_voice.core.events import Event, Heard, ReplyHeard, SpeechEnd, SpeechStart
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.store import Profile, TakeJournal, open_profile

FRAME_SAMPLES = 320
TURN_S = 1.0


@dataclass
class Calendar:
    """A clock that moves when it is told to."""

    moment: datetime = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    seconds: float = field(default=0.0)

    def now(self) -> float:
        return self.seconds

    def today(self) -> datetime:
        return self.moment

    def pass_time(self, span: timedelta) -> None:
        self.moment += span


def sound_at(start_sample: int, samples: int) -> FloatArray:
    """A sample's value tells its place, exactly also after 16 bits."""
    places = np.arange(start_sample, start_sample + samples)
    return ((places % 60_000 - 30_000) / 32_767).astype(np.float32)


def feed(take: TakeJournal, start_s: float, end_s: float) -> None:
    """Capture that stretch in frames of 20 ms."""
    for start in range(round(start_s * SAMPLE_RATE_HZ), round(end_s * SAMPLE_RATE_HZ), FRAME_SAMPLES):
        take.captured(AudioFrame(sound_at(start, FRAME_SAMPLES), start))


def exchange(turn: int, text: str, reply: str) -> tuple[Event, ...]:
    """What the engine records in turn n: a second of the person, from `turn` * 2 - 2 on, and the reply after it."""
    start = 2.0 * (turn - 1)
    end = start + TURN_S
    pieces = text.split()
    step = TURN_S / max(1, len(pieces))
    words = tuple(
        Word(piece, start + place * step, start + (place + 1) * step, 0.9) for place, piece in enumerate(pieces)
    )
    return (
        SpeechStart(turn=turn, t=start),
        SpeechEnd(turn=turn, t=end, start=start, decided=end + 0.3),
        Heard(turn=turn, t=end, text=text, words=words, language="en", confidence=0.9),
        ReplyHeard(turn=turn, t=end + 0.8, start=end + 0.3, text=reply, complete=True),
    )


def rehearse(take: TakeJournal, lines: tuple[tuple[str, str], ...]) -> None:
    """A whole take of two seconds a line, all of it on disk at the end."""
    for place, (text, reply) in enumerate(lines):
        feed(take, 2.0 * place, 2.0 * place + 2.0)
        for event in exchange(place + 1, text, reply):
            take.record(event)
    end = 2 * len(lines) * SAMPLE_RATE_HZ
    assert take.wait_durable(end, 10.0)


LINES = (
    ("I would like to talk about my salary", "Go on."),
    ("I brought in two large clients this year", "That is true."),
    ("So I ask for ten percent", "That is a lot."),
)


def opened(folder: Path, calendar: Calendar) -> Iterator[Profile]:
    """An open profile for a fixture, closed again whatever happens."""
    profile = open_profile(folder, calendar)
    yield profile
    profile.close()


def whole_take(profile: Profile, lines: tuple[tuple[str, str], ...] = LINES, title: str = "The review") -> TakeJournal:
    """A session with one finished take of these lines, each two seconds long."""
    session = profile.begin_session("performance-review", title, "en")
    take = session.begin_take("performance-review", "en", "expected")
    rehearse(take, lines)
    take.close("finished")
    session.end()
    return take
