"""The person's side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from rehearsal_voice.core.events.base import Event
from rehearsal_voice.core.transcript import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechStart(Event):
    """t: the first speech sample of a turn; the pre-roll is not counted."""

    kind: ClassVar[str] = "speech_start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Event):
    """A soft stop: about 200 ms without speech. The turn may go on."""

    kind: ClassVar[str] = "pause"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechResumed(Event):
    """The person went on in the same turn at t, after `silence` seconds."""

    kind: ClassVar[str] = "speech_resumed"
    silence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechEnd(Event):
    """The person's turn is over. t: last speech sample; start: first; decided: when the endpoint was committed."""

    kind: ClassVar[str] = "speech_end"
    start: float
    decided: float
    cause: str = "silence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unheard(Event):
    """The person spoke from `start` to t, and the take went on, or ended, without these words: a stage failed or was
    too slow, or the microphone went away. over: the partner's line that it began over, whose echo it may be.

    Where the words are found afterwards, `speech_end` and `transcript` of the same turn follow.
    """

    kind: ClassVar[str] = "unheard"
    start: float
    over: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialHeard(Event):
    """What is recognised so far of a turn that may go on; `transcript` has the whole."""

    kind: ClassVar[str] = "partial_transcript"
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard(Event):
    """What the person said, as recognised (or typed). Empty text: sound without words."""

    kind: ClassVar[str] = "transcript"
    text: str
    words: tuple[Word, ...] = ()
    language: str = ""
    confidence: float = 0.0
    source: Literal["spoken", "typed"] = "spoken"
