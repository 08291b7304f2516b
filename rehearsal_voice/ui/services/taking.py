"""A running take, as the window sees it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import Event
from rehearsal_voice.ui.services.equipment import Readiness


@dataclass(frozen=True, slots=True)
class Arrival:
    """How the person comes to a take, as far as they want to tell; all of it may be empty.

    mood: such as "tired", or their own word. pace: "slow", "brisk" or empty. detail: one real thing around them.
    wish: the one thing they came to say. nervous: 0 to 10, None when not told.
    """

    mood: str = ""
    pace: Literal["", "slow", "brisk"] = ""
    detail: str = ""
    wish: str = ""
    nervous: int | None = None


@dataclass(frozen=True, slots=True)
class Start:
    """What to start. variant, tone: empty for the scene's own. session: to add a take to it, else empty.

    take: the number it will have in its session, to be shown. from_take, from_turn: the place in an earlier take of the
    session to go another way from ("what if I had said…"); 0 to begin at the beginning. rung: of the talk's ladder,
    0 for none.
    """

    scene: str
    variant: str = ""
    session: str = ""
    minutes: int = 10
    take: int = 1
    tone: str = ""
    arrival: Arrival = Arrival()
    from_take: int = 0
    from_turn: int = 0
    rung: int = 0


class Telemetry(Protocol):
    """The newest reading of a running take. Levels in dB to full scale; state: a name of the turn machine."""

    @property
    def level_db(self) -> float: ...
    @property
    def state(self) -> str: ...
    @property
    def elapsed_s(self) -> float: ...


class Rehearsal(Protocol):
    """A running take. Everything here returns at once, except `wait`."""

    @property
    def session(self) -> str: ...

    @property
    def take(self) -> int: ...

    def command(self, command: Command | Typed) -> None: ...

    def telemetry(self) -> Telemetry: ...

    def stop(self) -> None: ...

    def wait(self, timeout_s: float) -> bool:
        """True when everything has been kept and every thread has ended."""
        ...


class Taking(Protocol):
    """Getting ready, and beginning a take."""

    def prepare(self) -> Readiness:
        """Load what takes seconds: recogniser, voice, partner. Called once the window is visible, and again after
        the settings changed."""
        ...

    def hear_answer(self, language: str, heard: Callable[[float], None], stopped: Callable[[], bool]) -> str:
        """Listen for one spoken answer and write it down; nothing of its sound is kept. Empty: nothing was said.

        language: two-letter code. heard: levels in dB, on the calling thread. Once `stopped()`, it ends at once.
        """
        ...

    def start(self, start: Start, on_event: Callable[[Event], None]) -> Rehearsal:
        """Open the devices and begin. `on_event` gets every event of the take, the last one being TakeEnded."""
        ...
