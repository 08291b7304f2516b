"""A Spanish café order, three takes on three days: spoken, recognised, kept, asked again, and written down.

The learner answers what is asked (`benchmarks.tutoring_learner`), is spoken by the voices of this machine and heard by
Whisper base; everything else is a rehearsal as it always is, in real time (some five minutes). Only the calendar is set
by hand.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.tutoring_learner import Day, Learner
from rehearsal_voice.app.devices import Devices
from rehearsal_voice.app.files import file_loudspeaker
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.rehearsing import TakePlan, begin_take
from rehearsal_voice.app.remembering import accept, proposed
from rehearsal_voice.app.reviewing import review_lines
from rehearsal_voice.app.tutoring import exercises
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import DeviceFault
from rehearsal_voice.core.events import (
    CorrectionGiven,
    CorrectionTakenUp,
    Event,
    Heard,
    ReplyHeard,
    SpeechEnd,
    TutorAnswered,
)
from rehearsal_voice.engine.devices import Device
from rehearsal_voice.language.folding import fold
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow

SCENE = "cafe-es"
FIRST_DAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LONGEST_TAKE_S = 240.0


DAYS = (
    Day(
        timedelta(),
        "Quiero una café con leche.",
        "How do I say the bill?",
        "Mañana tengo una entrevista de trabajo.",
        ("thread", "preference"),
    ),
    Day(
        timedelta(days=1, hours=8),
        "Quiero un café con leche, por favor.",
        "Ask me some words.",
        "Muy bien, muchas gracias.",
    ),
    Day(timedelta(days=4), "Lo mismo que la otra vez, por favor.", "Ask me some words.", "Muy bien, muchas gracias."),
)
"""On the first day with a slip that an English speaker makes: a coffee is masculine."""


@dataclass(slots=True)
class SetCalendar(SystemClock):
    """The machine's clock with another date."""

    day: datetime = FIRST_DAY
    begun: float = field(default_factory=lambda: SystemClock().now())

    def today(self) -> datetime:
        return self.day + timedelta(seconds=self.now() - self.begun)


def three_days(target: Path) -> None:
    """Play them, and write what was said and what each review tells into `target`."""
    with tempfile.TemporaryDirectory() as folder:
        paths = standard_paths(Path(folder) / "home")
        clock = SetCalendar()
        settings = Settings(native_language="en", preset="patient", language="es")
        workshop = Workshop(paths, settings, clock)
        lines = [*HEADING]
        for number, day in enumerate(DAYS, start=1):
            clock.day = FIRST_DAY + day.after
            lines += _day(number, day, workshop, paths, clock, Path(folder))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text("\n".join(lines) + "\n", encoding="utf-8")


HEADING = (
    "# A Spanish café, three days",
    "",
    "Three takes of `cafe-es` on a Monday, a Tuesday and a Friday, made by",
    "`python -m benchmarks.tutoring --three-days FILE`. The learner's lines were spoken by the voices of the machine",
    "it ran on, slowly, and recognised by Whisper base, so some arrive bent; the barista is the playbook.",
)


def _day(number: int, day: Day, workshop: Workshop, paths: Paths, clock: SetCalendar, folder: Path) -> Iterator[str]:
    profile = open_default_profile(paths, clock)
    try:
        person = Learner(day, folder, clock, workshop.scene(SCENE).glossary)
        take = _take(number, person, workshop, profile, clock, folder)
        events = profile.queries.events(take.take_id)
        yield from ("", f"## Day {number}: {clock.today():%A}", "", *_transcript(events, person))
        yield from ("", "The review:", "", "```text")
        yield from (line for line in review_lines(profile, workshop, take.take_id) if line.strip())
        yield from ("```", "", *_kept(day, take, profile, workshop))
    finally:
        profile.close()


def _take(
    number: int, person: Learner, workshop: Workshop, profile: Profile, clock: SetCalendar, folder: Path
) -> TakeRow:
    person.knows(exercises(profile, workshop.scene(SCENE).language))
    devices = Devices(person.microphone, file_loudspeaker(folder / f"day-{number}.wav", clock), _no_other)
    plan = TakePlan(SCENE, preset="patient", seed=number, minutes=LONGEST_TAKE_S / 60)
    running = begin_take(workshop, profile, plan, devices, [person])
    running.start()
    if not running.wait(LONGEST_TAKE_S + 30):
        running.stop()
        running.wait(30)
    take = profile.queries.take(running.take_id)
    if take is None:
        raise SystemExit("The take was not kept.")
    return take


def _transcript(events: Sequence[Event], person: Learner) -> Iterator[str]:
    """What was said, and beneath it what was heard where that is something else."""
    ends = {event.turn: event for event in events if isinstance(event, SpeechEnd)}
    for event in events:
        match event:
            case Heard(text=text, turn=turn):
                line = person.said_between(ends[turn].start, ends[turn].t)
                yield f"- You: {line}"
                if fold(line) != fold(text):
                    yield f"  - heard as: {text}"
            case ReplyHeard(text=text) if text:
                yield f"- Barista: {text}"
            case CorrectionGiven(form=form, quote=quote, step=step, note=note):
                yield f"  - side line ({step}): “{quote}” → “{form}”. {note}"
            case CorrectionTakenUp(quote=quote):
                yield f"  - taken up: “{quote}”"
            case TutorAnswered():
                yield f"  - tutor: {_taught(event)}"
            case _:
                pass


def _taught(event: TutorAnswered) -> str:
    parts = [f"{event.phrase}: {event.meaning}" if event.phrase else ""]
    parts += [event.verdict, f"next: “{event.prompt}”" if event.prompt else ""]
    return "; ".join(part for part in parts if part) or "that is not in the list"


def _no_other(device: Device) -> None:
    raise DeviceFault(f"There is no other {device}.")


def _kept(day: Day, take: TakeRow, profile: Profile, workshop: Workshop) -> Iterator[str]:
    offers = proposed(profile, take, workshop.scene(SCENE))
    for offer in offers:
        taken = offer.kind in day.keeps
        if taken:
            accept(profile, take, offer)
        yield f"Offered to remember ({offer.kind}): “{offer.text}”, {'accepted' if taken else 'left alone'}."
    yield "To be asked again:"
    yield ""
    for one in exercises(profile, take.language):
        yield f"- {one.answer} ({one.kind}, {one.prompt}), on {one.due:%A %d %B}, right {one.step} times in a row"
