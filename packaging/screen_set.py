"""What is on the screens of `make screens`: a home in which somebody has rehearsed, and one in which nobody has yet.

The takes are real: a scripted customer speaks into the real engine, twice, and the window shows what came of it.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from rehearsal_voice.app.services import WindowServices
from rehearsal_voice.app.tutoring import learn_from
from rehearsal_voice.cli.demonstration import CUSTOMER, demonstrate
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.events import CorrectionGiven, Event, Heard, SpeechEnd, TutorAnswered
from rehearsal_voice.ui.services import DeviceChoice, Devices, ModelCard, Progress

PACES = (((1.0, 1.05), 3), ((0.95, 0.98), 4), ((0.92,), 4), ((0.9, 1.0), 5), ((0.85, 0.9), 6), ((0.8, 0.84), 7))
"""Week by week backwards: how slow each take was, against the real one, and how nervous somebody was before it."""
TIMES = {"t", "start", "end", "decided", "silence"}
DAYS_AGO = 9
CUT_S = 42
ARRIVED = 0.42
"""How far the download is that one sees running."""


class ShownServices(WindowServices):
    """The real services; only a download is begun without fetching anything, and the devices have names."""

    def devices(self) -> Devices:
        return Devices((DeviceChoice("Headset microphone", True),), (DeviceChoice("Headset", True),))

    def models(self) -> tuple[ModelCard, ...]:
        """One of the first ones is not here yet."""
        shown = super().models()
        return tuple(sorted(shown, key=lambda model: (not model.starter, model.installed)))

    def install_model(self, _model: str, progress: Callable[[Progress], None], cancelled: Callable[[], bool]) -> None:
        progress(Progress(round(1000 * ARRIVED), 1000))
        waiting = threading.Event()
        while not cancelled():
            waiting.wait(0.05)
        raise ModelFault("The download was stopped.", code="cancelled")


class Calendar:
    """Time as it was on another day."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> float:
        return 0.0

    def today(self) -> datetime:
        return self.moment


def slowed(event: Event, factor: float) -> Event:
    """The same, so many times as slow."""
    times = {part.name: getattr(event, part.name) * factor for part in fields(event) if part.name in TIMES}
    if isinstance(event, Heard):
        words = (replace(word, start=word.start * factor, end=word.end * factor) for word in event.words)
        return replace(event, words=tuple(words), **times)
    return replace(event, **times)


def weeks_before(paths: Paths) -> None:
    """The first take once more a week, in the weeks before, a little slower or faster, and how nervous somebody was."""
    services = WindowServices(paths)
    take = services.profile.queries.takes(services.history("", 1, 0)[0].id)[0]
    events = services.profile.queries.events(take.take_id)
    services.close()
    now = SystemClock().today()
    for weeks, (factors, nervous) in enumerate(PACES, start=1):
        services = WindowServices(paths, Calendar(now - timedelta(weeks=weeks)))
        for factor in factors:
            session = services.profile.begin_session("cafe-en", "Order a coffee", "en")
            again = session.begin_take("cafe-en", "en", "as expected")
            for event in events:
                again.record(slowed(event, factor))
            again.close("finished")
            session.end()
            services.profile.edits.tell_nervousness("before", nervous, take_id=again.take_id)
        services.close()


def furnish(paths: Paths) -> None:
    """Somebody's home: two takes, lines and words kept, a week with an aim, a talk and a ritual."""
    demonstrate(paths, lambda _line: None)
    weeks_before(paths)
    demonstrate(paths, lambda _line: None)  # after those: its sound is kept for a day
    services = WindowServices(paths)
    today = SystemClock().today()
    session = services.history("", 1, 0)[0].id
    services.phrasebook.add("Could I think about it until Friday?", "en", "when someone wants an answer at once")
    services.phrasebook.add("Para tomar aquí, por favor.", "es", "en el café")
    services.mentor.keep_line(session, 1, 1, CUSTOMER[0])
    slips = (
        CorrectionGiven(turn=2, t=3.0, slip="dos-cafe", form="dos cafés", quote="dos café"),
        TutorAnswered(
            turn=3, t=9.0, about="quiz", asked="La cuenta", phrase="la cuenta", meaning="the bill", verdict="right"
        ),
    )
    learn_from(services.profile, "es", slips, today - timedelta(days=DAYS_AGO))
    services.keeping.remember("name", "Call me Sam")
    services.keeping.remember("boundary", "Nothing about my health")
    services.rhythm.set_goal("Ask without over-explaining", "")
    services.rhythm.add_talk("The review with Robin", "performance-review", (today + timedelta(days=6)).date())
    services.rhythm.add_ritual("morning", "07:30", "12345")
    services.profiles.create("Work")
    services.set_favourite("cafe-en", True)
    services.close()


def cut_short(paths: Paths, copy: Paths) -> None:
    """The same home in `copy`, as if the power had gone in the middle of a take."""
    services = WindowServices(paths)
    take = services.profile.begin_session("performance-review", "A performance review, out loud", "en").begin_take(
        "performance-review", "en", "as expected"
    )
    take.record(SpeechEnd(turn=1, t=41.0, start=0.5, decided=41.4))
    take.record(Heard(turn=1, t=41.4, text="I came to talk about what I did this year.", language="en"))
    for start in range(0, CUT_S * SAMPLE_RATE_HZ, SAMPLE_RATE_HZ):
        take.captured(AudioFrame(np.zeros(SAMPLE_RATE_HZ, np.float32), start))
    take.wait_durable((CUT_S - 1) * SAMPLE_RATE_HZ, 5.0)
    shutil.copytree(paths.home, copy.home, dirs_exist_ok=True)
    take.discard()
    services.close()


def untouched(folder: Path, models: tuple[Path, ...]) -> Paths:
    """A home in which nobody has rehearsed yet."""
    folder.mkdir(parents=True, exist_ok=True)
    return Paths(folder, models)
