"""What the director is given, what it hands back, and the frozen state in between."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rehearsal_voice.core.events import Event
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.scenes.parts import Variant

Pace = Literal["", "slow", "brisk"]
"""What the person asked for: slow and spacious, brisk and practical, or nothing."""


@dataclass(frozen=True, slots=True)
class Energy:
    """How a turn sounded against the person's own way so far: 1 and 0 dB are as usual.

    rate: syllables a second; pitch_range: spread of the voice, both as a ratio. loudness_db: a difference.
    """

    rate: float = 1.0
    loudness_db: float = 0.0
    pitch_range: float = 1.0


@dataclass(frozen=True, slots=True)
class DirectorOptions:
    """How this take is to be played.

    tone: one of scenes.scene.TONES, or empty for the scene's own. resistance: 0 to 3, None for the scene's own.
    correct: whether slips are mended in language scenes. rules: the person's own rules, in their words. arrival: how
    the person said they arrive (tired, wired, hopeful, sour, or a word of their own). last_mood: how they were the
    last time; thread: what they then left open and have behind them now; topic: what one calls that ("the interview");
    usual: what they chose here; known_as: their name; each only where they let it be remembered. strict: slips are
    noted for the end and not spoken of. hears_weakly: the recogniser is too unsure in this language for its words to
    be called wrong; only typed ones are mended.
    """

    variant: Variant = "as expected"
    tone: str = ""
    resistance: int | None = None
    native_language: str = "en"
    correct: bool = True
    rules: tuple[str, ...] = ()
    arrival: str = ""
    pace: Pace = ""
    last_mood: str = ""
    thread: str = ""
    topic: str = ""
    usual: str = ""
    known_as: str = ""
    strict: bool = False
    hears_weakly: bool = False


@dataclass(frozen=True, slots=True)
class HeardTurn:
    """What the person said. partner_heard: what they really heard of the partner's last reply ("" means all of it).

    energy: how they sounded lately, where it could be measured. stable: their turn before this one as two decodings
    agree on it, "_" for each word they differ in; empty where it was decoded once.
    """

    text: str
    words: tuple[Word, ...] = ()
    language: str = ""
    confidence: float = 1.0
    partner_heard: str = ""
    energy: Energy | None = None
    stable: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A clause to be spoken in one breath, and how."""

    text: str
    delivery: Delivery = field(default_factory=Delivery)


@dataclass(frozen=True, slots=True)
class DirectorState:
    """Everything the director remembers of a take. Replies can be worked out from it ahead and thrown away.

    slots: what is known, with its value. said: lasting meanings. used: lines spoken, as written. tries, pushes: in this
    beat. slips: how often each was mended. hoped: corrected forms that may be taken up, with turns left. past: what the
    person said, folded. slower: how often the last reply was asked for again. loops: turns in a row that only said
    the same again. moved: how often the scene was changed. energy: what the next reply's delivery follows.
    asked_consent: the partner has asked whether to be hostile and waits for a yes. mended: the slip that the last reply
    spoke of, empty for none. ease: how much easier (or, below 0, harder) a learner wants to be spoken to.
    """

    beat: str
    turn: int = 0
    slots: tuple[tuple[str, str], ...] = ()
    said: frozenset[str] = frozenset()
    goals: frozenset[str] = frozenset()
    conceded: frozenset[str] = frozenset()
    lost: frozenset[str] = frozenset()
    used: frozenset[str] = frozenset()
    visited: tuple[str, ...] = ()
    tries: int = 0
    pushes: int = 0
    nudges: int = 0
    resistance: int = 1
    mood: float = 0.0
    slips: tuple[tuple[str, int], ...] = ()
    hoped: tuple[tuple[str, int], ...] = ()
    past: tuple[str, ...] = ()
    last: tuple[Line, ...] = ()
    slower: int = 0
    aside: bool = False
    loops: int = 0
    moved: int = 0
    energy: Energy = Energy()
    asked_consent: bool = False
    mended: str = ""
    ease: int = 0
    ended: bool = False

    @property
    def known(self) -> dict[str, str]:
        """Slots with their values and lasting meanings with an empty one, as `scenes.scene.holds` wants them."""
        return {**dict.fromkeys(self.said, ""), **dict(self.slots)}


@dataclass(frozen=True, slots=True)
class Reply:
    """What the partner says next. state: after it. facts: with turn and t left at 0 for the conductor to fill.

    hold_s: deliberate silence before it. understood: false when it asks again because nothing fitted. tail: how many of
    the last lines were written as one, so that a question is not parted from what leads to it.
    """

    lines: tuple[Line, ...]
    state: DirectorState
    beat: str
    facts: tuple[Event, ...] = ()
    hold_s: float = 0.0
    ends: bool = False
    understood: bool = True
    tail: int = 1

    @property
    def question(self) -> tuple[Line, ...]:
        """The question at its end with what leads to it; nothing when it asks none."""
        last = self.lines[-self.tail :] if self.lines else ()
        return last if last and "?" in last[-1].text else ()

    @property
    def text(self) -> str:
        """The whole reply as one string."""
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing the person meant. name: a meaning or question of the scene. clause: the words that say so."""

    name: str
    clause: str
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a turn was taken to mean. slots: with the clause each was found in. off: none of it fitted anything.

    dropped: slots whose detail is wanted no longer.
    """

    text: str
    acts: tuple[Act, ...] = ()
    slots: tuple[tuple[str, str, str], ...] = ()
    goals: tuple[tuple[str, str], ...] = ()
    off: bool = False
    dropped: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All that was meant or filled, in order, once each."""
        return tuple(dict.fromkeys([*(act.name for act in self.acts), *(slot for slot, _, _ in self.slots)]))

    def has(self, name: str) -> bool:
        """Whether that meaning was found in this turn."""
        return any(act.name == name for act in self.acts)
