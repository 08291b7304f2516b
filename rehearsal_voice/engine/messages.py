"""What the engine's threads tell the conductor: frozen, typed, one inbox.

Moments (`at` and what ends in `_at`) are monotonic seconds; samples and the times of words lie on the capture clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.errors import RehearsalError
from rehearsal_voice.core.events import SpeechMeasured
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.tutor import Lesson
from rehearsal_voice.partner.state import Reply
from rehearsal_voice.turns.endpoint import EndpointEvent


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The ears found something."""

    event: EndpointEvent


@dataclass(frozen=True, slots=True)
class Gap:
    """Capture was lost between two samples."""

    start_sample: int
    end_sample: int


@dataclass(frozen=True, slots=True)
class NoSound:
    """The microphone delivers nothing but zeros, which no room does."""


@dataclass(frozen=True, slots=True)
class HalfDuplex:
    """Whether the person has to wait until the partner has finished, since the echo cannot be taken away."""

    on: bool


@dataclass(frozen=True, slots=True)
class InputEnded:
    """The microphone was a file and has been read to its end."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The scribe's words for a piece of a turn, times on the capture clock."""

    turn: int
    generation: int
    start_sample: int
    end_sample: int
    transcript: Transcript
    purpose: Literal["turn", "overlap"]
    ready_at: float


@dataclass(frozen=True, slots=True)
class HeardAside:
    """The same sound, listened to in the person's own language: it may be meant for the app.

    switched: it was surely said in that language, and the words in the practised one are nonsense. by_sound: the words
    are a command that the sound speaks for, in either language, whatever was recognised.
    """

    turn: int
    generation: int
    transcript: Transcript
    switched: bool = False
    by_sound: bool = False


@dataclass(frozen=True, slots=True)
class HeardTwice:
    """The same sound decoded a second time. agreed: the first decoding's words, "_" for those that differ."""

    turn: int
    generation: int
    agreed: str


@dataclass(frozen=True, slots=True)
class Proofread:
    """A slip that a model found in a line that was answered already. quote: words of the line. strict: for the end."""

    turn: int
    quote: str
    form: str
    typed: bool
    strict: bool


@dataclass(frozen=True, slots=True)
class Weighed:
    """Whether the partner has an answer to what the person said so far; told before the answer itself."""

    turn: int
    generation: int
    fits: bool


@dataclass(frozen=True, slots=True)
class Composed:
    """A reply stands; its clauses are on their way to the voice.

    whole: False while a model is still at it: then `reply` holds what it has said so far, and ReplyGrown follows.
    ahead: its first clause had been made into sound before it was known to be needed.
    """

    turn: int
    generation: int
    reply: Reply
    gear: Literal["playbook", "model"]
    first_token_at: float
    whole: bool = True
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class ReplyGrown:
    """More of a model's reply stands: all its lines so far. whole: no more will come."""

    turn: int
    generation: int
    reply: Reply
    gear: Literal["playbook", "model"]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Synthesised:
    """The first sound of a reply is ready."""

    turn: int
    generation: int
    ready_at: float


@dataclass(frozen=True, slots=True)
class Audible:
    """The first audible sample of a reply left the loudspeaker."""

    turn: int
    generation: int
    at: float


@dataclass(frozen=True, slots=True)
class Spoken:
    """A reply has ended in the loudspeaker, whole or cut; text is what was heard of it."""

    turn: int
    generation: int
    text: str
    started_at: float
    ended_at: float
    complete: bool


@dataclass(frozen=True, slots=True)
class DeviceTrouble:
    """A sound device went away."""

    device: Literal["microphone", "loudspeaker"]
    name: str
    fault: RehearsalError


@dataclass(frozen=True, slots=True)
class DeviceBack:
    """It works again, or another one in its place. name: of the one that is in use now."""

    device: Literal["microphone", "loudspeaker"]
    name: str


@dataclass(frozen=True, slots=True)
class GearTrouble:
    """The model could not answer; the playbook does, in the same turn."""

    turn: int
    generation: int
    fault: RehearsalError


@dataclass(frozen=True, slots=True)
class Trouble:
    """A stage met a fault that is not a device's; the take goes on if it can."""

    stage: str
    fault: RehearsalError


@dataclass(frozen=True, slots=True)
class CueDue:
    """The monitor has one quiet word for the person."""

    word: str
    about: str


@dataclass(frozen=True, slots=True)
class Measured:
    """The monitor has measured the sound of a turn."""

    event: SpeechMeasured


@dataclass(frozen=True, slots=True)
class Request:
    """The person asks for something by key, click or voice."""

    command: Command | Typed | Lesson


@dataclass(frozen=True, slots=True)
class Question:
    """What the program asks when words may be the scene's or the person's own.

    shown: in the person's language. said: in the one the voice speaks. plain_words: what follows if they are their own.
    """

    shown: str
    said: str
    plain_words: str


Inbound = (
    Endpoint
    | Gap
    | NoSound
    | HalfDuplex
    | InputEnded
    | Recognised
    | HeardAside
    | HeardTwice
    | Proofread
    | Weighed
    | Composed
    | ReplyGrown
    | Synthesised
    | Audible
    | Spoken
    | DeviceTrouble
    | DeviceBack
    | GearTrouble
    | Trouble
    | CueDue
    | Measured
    | Request
)
