"""A conversation as lines in a terminal, and where its review is."""

from __future__ import annotations

from collections.abc import Callable

from rehearsal_voice.core.events import (
    CorrectionGiven,
    DeviceLost,
    DeviceRestored,
    Event,
    Heard,
    HoldingStarted,
    Interruption,
    Latency,
    Notice,
    ReplyText,
    TakeEnded,
    TakeStarted,
    TutorAnswered,
)
from rehearsal_voice.scenes.scene import Scene


class Printer:
    """A subscriber: prints what a person would want to read while it happens."""

    def __init__(self, scene: Scene, say: Callable[[str], None]) -> None:
        self._scene = scene
        self._say = say

    def __call__(self, event: Event) -> None:
        line = self._speech(event) or _aside(event)
        if line:
            self._say(line)

    def _speech(self, event: Event) -> str:
        if isinstance(event, TakeStarted):
            return f"{self._scene.title}. {self._scene.setting} {self._scene.detail}"
        if isinstance(event, Heard):
            return f"You{' (typed)' if event.source == 'typed' else ''}: {event.text}"
        if isinstance(event, ReplyText):
            return f"{self._scene.partner.name}: {event.text}"
        return ""


def _aside(event: Event) -> str:
    """What is not said but worth knowing, set in a little."""
    match event:
        case Latency():
            aside = f"answered after {event.phases['audible']:.2f} s"
        case CorrectionGiven() if event.step != "later":
            aside = _mended(event)
        case TutorAnswered():
            aside = _taught(event)
        case Interruption():
            aside = "(you took the floor)"
        case HoldingStarted():
            aside = "(a silence)"
        case Notice():
            aside = f"{event.message} {event.next_step}".rstrip()
        case DeviceLost():
            aside = f"The {event.device} went away; everything said so far is kept."
        case DeviceRestored():
            aside = f"The {event.device} is back."
        case TakeEnded():
            aside = f"The take has ended ({event.reason})."
        case _:
            return ""
    return f"    {aside}"


def _mended(event: CorrectionGiven) -> str:
    """A hint does not give the answer away; the third time the reason is told."""
    if event.step == "prompt":
        return f"try that again: “{event.quote}”"
    why = f"  {event.note}" if event.step == "native" else ""
    return f"a better way to say it: {event.form}{why}"


def _taught(event: TutorAnswered) -> str:
    """The tutor's answer in a line, and the next question of a quiz."""
    verdicts = {"right": "yes", "almost": "almost", "wrong": "not yet"}
    known = f"{event.phrase}: {event.meaning}" if event.phrase else ""
    if not event.phrase and event.about != "quiz":
        known = f"“{event.asked}”: I don't know that one"
    asked = f"say it right: {event.prompt}" if event.mends else f"how do you say: {event.prompt}?"
    parts = [verdicts.get(event.verdict, ""), known, asked if event.prompt else ""]
    return "; ".join(part for part in parts if part) or "the quiz is over"
