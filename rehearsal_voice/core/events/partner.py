"""The partner's side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rehearsal_voice.core.events.base import Event, Gear

CUT_AT_ONCE = "—"
"""Not the empty text: that stands for a reply of which all was heard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstToken(Event):
    """The reply has its first words; t may lie before `speech_end` when it was worked out ahead."""

    kind: ClassVar[str] = "first_token"
    gear: Gear


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyText(Event):
    """The whole reply as composed; what was heard of it is in `reply_heard`. beat: where in the scene it stands."""

    kind: ClassVar[str] = "reply_text"
    text: str
    gear: Gear
    beat: str = ""
    ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplySoFar(Event):
    """What a model has said of its reply so far, for captions that keep up with it; `reply_text` follows."""

    kind: ClassVar[str] = "reply_so_far"
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAudio(Event):
    """t: the first audible sample of the reply."""

    kind: ClassVar[str] = "first_audio"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyHeard(Event):
    """The reply as far as it reached the loudspeaker. t: its last audible sample; start: its first."""

    kind: ClassVar[str] = "reply_heard"
    text: str
    start: float
    complete: bool

    @property
    def answered(self) -> str:
        """What the person's next words answer: CUT_AT_ONCE where not one word of an audible reply was heard."""
        return CUT_AT_ONCE if not self.text and not self.complete and self.t > self.start else self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Ducked(Event):
    """The partner's voice was lowered because someone speaks over it."""

    kind: ClassVar[str] = "ducked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored(Event):
    """It was no interruption; the partner goes on at full loudness. cause: backchannel or noise."""

    kind: ClassVar[str] = "restored"
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Interruption(Event):
    """The person took the floor while the partner spoke. t: their onset; overlap: seconds both were heard."""

    kind: ClassVar[str] = "interruption"
    overlap: float


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingStarted(Event):
    """The partner goes quiet on purpose for `seconds`, after the person's point."""

    kind: ClassVar[str] = "holding"
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingEnded(Event):
    """broken_by: empty when the silence was held, else filler, softening, backtrack, new_reason or speech."""

    kind: ClassVar[str] = "holding_ended"
    held: float
    broken_by: str = ""
