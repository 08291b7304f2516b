"""All that the window needs from outside, as one Protocol and the frozen values that pass through it.

The composition root implements `Services` on top of the store, the engine, the models and the scenes; the tests
implement it with a few lines. The window itself opens no file, no device and no database.

Threads: unless its docstring says "returns at once", a method may take its time, and the window calls it on its
worker thread "window-work" (one, so calls never overlap) or, for `prepare`, `install_model` and `doctor`, on
"window-long". Any method may raise an EnvironmentFault of `core.errors`; its message and next step are shown to the
person as they are. Callbacks may be called on any thread: the window forwards them itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import Event, Moment, Speaker
from rehearsal_voice.core.transcript import Word

# --- choosing what to rehearse ---


@dataclass(frozen=True, slots=True)
class VariantCard:
    """One way the partner may behave. id: as the scene file names it; title: as a person reads it."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class SceneCard:
    """A scene as it is offered. use: `language` or `hard_talk` (others are shown under their own word).

    language: two-letter code. level: CEFR such as "A2", or empty. goals: what the person came to say or do.
    summary: one or two sentences. partner: who answers, for example "Lucía, barista".
    """

    id: str
    title: str
    summary: str
    use: str
    language: str
    partner: str
    level: str = ""
    minutes: int = 10
    goals: tuple[str, ...] = ()
    variants: tuple[VariantCard, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionCard:
    """A past session as a line of the history. seconds: of all takes; started: aware, any zone."""

    id: str
    scene: str
    title: str
    language: str
    started: datetime
    seconds: float
    takes: int
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class UnfinishedCard:
    """A take that was cut short, by a crash or a lost battery. seconds: how much sound of it is there."""

    take: int
    title: str
    started: datetime
    seconds: float
    later_until: datetime


# --- a running take ---


@dataclass(frozen=True, slots=True)
class Start:
    """What to start. variant: empty for the scene's own order. session: to add a take to it, else empty."""

    scene: str
    variant: str = ""
    session: str = ""
    minutes: int = 10


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


# --- the review ---


@dataclass(frozen=True, slots=True)
class MetricCard:
    """One number. name: stable, as in the pacing report. value: None when there is not enough speech to say.

    rests_on: for example "212 words in 4 turns". note: what to think of it, or why it is missing.
    """

    name: str
    value: float | None
    unit: str
    rests_on: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class MomentCard:
    """A moment with the key by which it is dismissed."""

    id: str
    moment: Moment
    dismissed: bool = False


@dataclass(frozen=True, slots=True)
class TurnCard:
    """What one side said, from `start` to `end` seconds on the capture clock. complete: False when cut short."""

    turn: int
    speaker: Speaker
    text: str
    start: float
    end: float
    words: tuple[Word, ...] = ()
    complete: bool = True


@dataclass(frozen=True, slots=True)
class GoalCard:
    """A goal of the scene, with the words that met it; an empty quote means not said (yet)."""

    goal: str
    quote: str = ""
    start: float = 0.0
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """One sentence of the mentor's with the words it points at; quote is empty where it rests on a number."""

    text: str
    quote: str = ""
    start: float = 0.0
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class DebriefCard:
    """The mentor's page. leaving_role: said before anything else. questions: the two the person answers for themselves.

    felt_good, will_try: those answers, empty until they are given.
    """

    leaving_role: tuple[str, ...]
    lead: tuple[ClaimCard, ...]
    worked: tuple[ClaimCard, ...]
    harder_for_them: tuple[ClaimCard, ...]
    try_next: str
    kind: str
    questions: tuple[str, str]
    tiny_step: str
    felt_good: str = ""
    will_try: str = ""


@dataclass(frozen=True, slots=True)
class SoundStretch:
    """The captured sound as one draws it: peaks between 0 and 1, `peaks_per_s` of them for each second.

    kept: whether it can still be listened to. until: when it will be deleted, None when kept for good or gone.
    """

    peaks: tuple[float, ...] = ()
    peaks_per_s: float = 20.0
    kept: bool = False
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReviewData:
    """Everything about one take. takes: numbers of all takes of the session, in order.

    debrief: None where nothing was said or the scene is gone.
    corrections: pairs of what was said and the better form.
    """

    session: str
    take: int
    takes: tuple[int, ...]
    scene: str
    title: str
    language: str
    started: datetime
    seconds: float
    metrics: tuple[MetricCard, ...]
    moments: tuple[MomentCard, ...]
    turns: tuple[TurnCard, ...]
    pauses: tuple[tuple[float, float], ...] = ()
    goals: tuple[GoalCard, ...] = ()
    corrections: tuple[tuple[str, str], ...] = ()
    debrief: DebriefCard | None = None
    enough_speech: bool = True
    sound: SoundStretch = SoundStretch()
    variant: str = ""


# --- settings, devices, models, help ---


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """name: what is kept in the settings; is_default: the one the system would take."""

    name: str
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Devices:
    """What the machine offers now; empty when there is none."""

    microphones: tuple[DeviceChoice, ...]
    loudspeakers: tuple[DeviceChoice, ...]


class LevelMeter(Protocol):
    """An open microphone that is only listened to for its level. Both methods return at once."""

    def level_db(self) -> float: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class VoiceCard:
    """A voice. installed: it can speak now. source: data set and lineage in a sentence."""

    id: str
    name: str
    language: str
    licence: str
    installed: bool
    source: str = ""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """A model file. part: `hearing`, `speaking`, `turns` or `language`. starter: part of the first download."""

    id: str
    name: str
    part: str
    size_bytes: int
    licence: str
    installed: bool
    starter: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is. total_bytes: 0 while unknown."""

    done_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor. next_step: empty when all is well."""

    what: str
    state: Literal["good", "note", "bad"]
    message: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether one can speak now. microphone, voice: a name, empty when there is none. gear: who answers."""

    microphone: str
    loudspeaker: str
    recogniser: str
    gear: str
    message: str = ""
    next_step: str = ""


class Services(Protocol):
    """The world outside the window; see the module's docstring for threads and errors."""

    # choosing
    def scenes(self) -> tuple[SceneCard, ...]: ...

    def history(self, search: str, limit: int, offset: int) -> tuple[SessionCard, ...]:
        """Newest first; `search` is matched in the title and the scene's id, case ignored."""
        ...

    def delete_session(self, session: str) -> None:
        """Hide it at once; `restore_session` brings it back until `purge_deleted`."""
        ...

    def restore_session(self, session: str) -> None: ...

    def purge_deleted(self) -> None:
        """Take what was deleted out of the file for good. Called when the undo has passed and on closing."""
        ...

    # after a crash
    def unfinished(self) -> tuple[UnfinishedCard, ...]:
        """Takes that were cut short and wait for a decision, those put off left out."""
        ...

    def recover(self, take: int) -> None: ...

    def discard(self, take: int) -> None: ...

    def put_off(self, take: int) -> None: ...

    # rehearsing
    def prepare(self) -> Readiness:
        """Load what takes seconds: recogniser, voice, partner. Called once the window is visible, and again after
        the settings changed."""
        ...

    def start(self, start: Start, on_event: Callable[[Event], None]) -> Rehearsal:
        """Open the devices and begin. `on_event` gets every event of the take, the last one being TakeEnded."""
        ...

    # reviewing
    def review(self, session: str, take: int) -> ReviewData:
        """take: 0 for the last one."""
        ...

    def close_review(self, session: str, take: int) -> None:
        """The person has seen it: the take's sound goes now, but for what they chose to keep."""
        ...

    def keep_sound(self, session: str, take: int) -> datetime:
        """Keep the whole take's sound beyond its review; returns until when."""
        ...

    def reflect(self, session: str, take: int, felt_good: str, will_try: str) -> None:
        """Keep the person's own two lines."""
        ...

    def dismiss(self, session: str, take: int, moment: str, dismissed: bool) -> None: ...

    def play(self, session: str, take: int, start_s: float, end_s: float) -> None:
        """Begin to play that stretch of the take, the person's and the partner's sound; returns at once. A stretch
        that is already being played ends first."""
        ...

    def play_position(self) -> float | None:
        """Where the playing stands in seconds of the take, None when nothing plays. Returns at once."""
        ...

    def stop_playing(self) -> None:
        """Returns at once."""
        ...

    def save_clip(self, session: str, take: int, start_s: float, end_s: float, target: Path) -> None:
        """Write that stretch as a WAV file."""
        ...

    # settings
    def settings(self) -> Settings:
        """Returns at once."""
        ...

    def save_settings(self, settings: Settings) -> None: ...

    def devices(self) -> Devices: ...

    def open_level_meter(self, microphone: str) -> LevelMeter:
        """microphone: a name, or empty for the system's default."""
        ...

    def test_loudspeaker(self, loudspeaker: str) -> None:
        """Speak one sentence through it."""
        ...

    def voices(self) -> tuple[VoiceCard, ...]: ...

    def preview_voice(self, voice: str) -> None: ...

    def models(self) -> tuple[ModelCard, ...]: ...

    def install_model(self, model: str, progress: Callable[[Progress], None], cancelled: Callable[[], bool]) -> None:
        """Download and check one model; what was there of it is continued. Returns early once `cancelled()`."""
        ...

    def remove_model(self, model: str) -> None: ...

    def doctor(self) -> tuple[Finding, ...]: ...

    def data_folder(self) -> Path:
        """Where the person's data lives. Returns at once."""
        ...
