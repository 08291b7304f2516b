"""What happened, as frozen facts. The conductor alone publishes them, the store keeps them, numbers are made from them.

`t` is in seconds on the capture clock, where 0 is the first microphone sample, and tells when the thing happened
(the last speech sample for `speech_end`, the first audible sample for `first_audio`), not when it was noticed.
`turn` counts exchanges: 0 is the partner's opening; the person's n-th contribution and the reply to it both carry n.
`generation` grows by one each time a reply is thrown away; what carries an older one is stale.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, get_args

from rehearsal_voice.core.transcript import Word

Gear = Literal["playbook", "model"]
Speaker = Literal["person", "partner"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The common part of every event; `kind` is its stable name in files and on the terminal."""

    kind: ClassVar[str] = "event"
    turn: int
    t: float
    generation: int = 0


# --- the course of a session ---


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeStarted(Event):
    """direction: the director's seed and options, so that the take can be played again (empty in older takes)."""

    kind: ClassVar[str] = "take_started"
    session: str
    take: int
    scene: str
    language: str
    variant: str
    gear: Gear
    direction: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownBefore(Event):
    """What was known of the person's way of speaking as the take began, so that its numbers stay as they were.

    calm_rate: syllables a second of calm speech in this language, 0 where it is not known; calm_seconds: what that
    rests on. dismissed_fillers: how many filled pauses the person had said were none.
    """

    kind: ClassVar[str] = "known_before"
    calm_rate: float = 0.0
    calm_seconds: float = 0.0
    dismissed_fillers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StateChanged(Event):
    kind: ClassVar[str] = "state"
    state: str
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeEnded(Event):
    kind: ClassVar[str] = "take_ended"
    reason: Literal["finished", "stopped", "time", "fault", "safety"]


# --- the person ---


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechStart(Event):
    kind: ClassVar[str] = "speech_start"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause(Event):
    """A soft stop: about 200 ms without speech. The turn may go on."""

    kind: ClassVar[str] = "pause"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechResumed(Event):
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
class PartialHeard(Event):
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


# --- the partner ---


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
    kind: ClassVar[str] = "first_audio"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyHeard(Event):
    """The reply as far as it reached the loudspeaker. t: its last audible sample; start: its first."""

    kind: ClassVar[str] = "reply_heard"
    text: str
    start: float
    complete: bool


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


# --- the director's ledger ---


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered(Event):
    """A reply became part of the take. All of these in a row let the director be led to any turn again.

    place: number of the director's state after it, counted from 0. after: number of the state it was worked out from,
    -1 for none. to: what it answers. turns: whose words, where it answers words; said: what else was known of them
    (language, confidence). command, seconds: the request, or the length of the silence. heard: how many of the
    partner's replies had been told of before the words were taken in.
    """

    kind: ClassVar[str] = "answered"
    place: int
    after: int
    to: Literal["opening", "words", "command", "silence"]
    turns: tuple[int, ...] = ()
    said: Mapping[str, Any] = field(default_factory=dict)
    command: str = ""
    seconds: float = 0.0
    heard: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BeatReached(Event):
    kind: ClassVar[str] = "beat"
    beat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalSaid(Event):
    """One of the person's goals was said, in their own words."""

    kind: ClassVar[str] = "goal_said"
    goal: str
    quote: str
    start: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Conceded(Event):
    """The partner gave something that its ledger had guarded."""

    kind: ClassVar[str] = "conceded"
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultNamed(Event):
    """The partner named a fault of the person's (so an apology for it is warranted once)."""

    kind: ClassVar[str] = "fault_named"
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultAcknowledged(Event):
    kind: ClassVar[str] = "fault_acknowledged"
    fault: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionGiven(Event):
    """A slip was mended. step: recast in the reply, prompt to try again, or one sentence in the native language; later:
    nothing was said of it, it is kept for the end."""

    kind: ClassVar[str] = "correction"
    slip: str
    form: str
    quote: str
    step: Literal["recast", "prompt", "native", "later"] = "recast"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionTakenUp(Event):
    kind: ClassVar[str] = "correction_taken_up"
    form: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TutorAnswered(Event):
    """The tutor's answer on the side line.

    phrase: in the practised language, empty where it is not known; meaning: what it means. verdict: how the quiz was
    answered; prompt: its next question, empty when it is over.
    """

    kind: ClassVar[str] = "tutor_answered"
    about: Literal["meaning", "wording", "quiz"]
    asked: str
    phrase: str = ""
    meaning: str = ""
    verdict: Literal["right", "almost", "wrong", ""] = ""
    prompt: str = ""


# --- devices, engines, notices ---


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureGap(Event):
    """Sound was lost from t to `end`; nothing may be concluded from that stretch."""

    kind: ClassVar[str] = "capture_gap"
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceLost(Event):
    kind: ClassVar[str] = "device_lost"
    device: Literal["microphone", "loudspeaker"]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRestored(Event):
    kind: ClassVar[str] = "device_restored"
    device: Literal["microphone", "loudspeaker"]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GearChanged(Event):
    """Another gear answers from here on, and why."""

    kind: ClassVar[str] = "gear"
    gear: Gear
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Event):
    """Something the person should know, in one kind sentence, with the next step."""

    kind: ClassVar[str] = "notice"
    code: str
    message: str
    next_step: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Latency(Event):
    """Where the time of one reply went: seconds from the last speech sample to the end of each phase."""

    kind: ClassVar[str] = "latency"
    phases: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue(Event):
    """The one quiet word shown while speaking."""

    kind: ClassVar[str] = "cue"
    word: str
    about: str


# --- what the monitor finds ---

MomentKind = Literal[
    "filled_pause",
    "silent_pause",
    "filled_silence",
    "rush",
    "apology",
    "hedge",
    "repetition",
    "over_explaining",
    "interruption",
    "monotone",
    "trailing_off",
    "monologue",
    "hard_line",
    "good_line",
]
MOMENT_KINDS: tuple[str, ...] = get_args(MomentKind)


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch that deserves a look: from `start` to `end` seconds on the capture clock (or in the analysed file).

    confidence: 0 to 1. source: what found it (signal, words, whisper, both, events). words: what was said there.
    detail: kind-specific facts, such as class for an apology or ratio for a rush. turn: 0 when it belongs to none.
    """

    kind: MomentKind
    start: float
    end: float
    confidence: float
    source: str
    turn: int = 0
    words: str = ""
    detail: Mapping[str, str | float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hesitation:
    """A stretch that sounds like a filled pause. score: 0 to 1. source: signal, or decoder (the recogniser's doubt)."""

    start: float
    end: float
    score: float
    source: str = "signal"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechMeasured(Event):
    """What the sound of one turn tells, kept so that every number can be made again when the sound is gone.

    start, t: first and last sounding moment of the turn. silences: every stretch of at least 0.10 s without speech
    inside it, from 10 ms frames. nuclei: times of syllable nuclei. pitch_hz (0 where unvoiced), level_db and movement
    (how much the spectrum changes, mean dB a band and frame): one value for each `step` seconds from `start`.
    final_rise: semitones over the last voiced 0.3 s, None where it can't be told.
    """

    kind: ClassVar[str] = "speech_measured"
    start: float
    silences: tuple[tuple[float, float], ...] = ()
    nuclei: tuple[float, ...] = ()
    hesitations: tuple[Hesitation, ...] = ()
    step: float = 0.1
    pitch_hz: tuple[float, ...] = ()
    level_db: tuple[float, ...] = ()
    final_rise: float | None = None
    movement: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentFound(Event):
    """A moment published while the take runs."""

    kind: ClassVar[str] = "moment"
    moment: Moment


def _leaves(cls: type[Event]) -> dict[str, type[Event]]:
    found = {}
    for child in cls.__subclasses__():
        found[child.kind] = child
    return found


EVENT_KINDS: Mapping[str, type[Event]] = _leaves(Event)


def to_dict(event: Event) -> dict[str, Any]:
    """Plain data with `kind` first; times rounded to a tenth of a millisecond."""
    return {"kind": event.kind, **{key: _rounded(value) for key, value in dataclasses.asdict(event).items()}}


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 4)
    if isinstance(value, Mapping):
        return {key: _rounded(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(inner) for inner in value]
    return value


def to_json(event: Event) -> str:
    """One line, as `--events` writes it and the store keeps it."""
    return json.dumps(to_dict(event), ensure_ascii=False)


def from_dict(data: Mapping[str, Any]) -> Event:
    """The event that `to_dict` made this from. Unknown fields are ignored; KeyError for an unknown kind."""
    cls = EVENT_KINDS[data["kind"]]
    names = {f.name for f in dataclasses.fields(cls)}
    values = {key: value for key, value in data.items() if key in names}
    if cls is Heard:
        values["words"] = tuple(Word(**word) for word in values.get("words", ()))
    if cls is SpeechMeasured:
        values |= _measured(values)
    if cls is Answered:
        values["turns"] = tuple(values.get("turns", ()))
    if cls is MomentFound:
        values["moment"] = Moment(**values["moment"])
    return cls(**values)


def _measured(values: Mapping[str, Any]) -> dict[str, Any]:
    tuples = {name: tuple(values.get(name, ())) for name in ("nuclei", "pitch_hz", "level_db", "movement")}
    silences = tuple((start, end) for start, end in values.get("silences", ()))
    return {
        **tuples,
        "silences": silences,
        "hesitations": tuple(Hesitation(**h) for h in values.get("hesitations", ())),
    }


def from_json(line: str) -> Event:
    """The event of one line that `to_json` wrote."""
    return from_dict(json.loads(line))
