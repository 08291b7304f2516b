"""What happened, as frozen facts. The conductor alone publishes them, the store keeps them, numbers are made from them.

`t` is in seconds on the capture clock, where 0 is the first microphone sample, and tells when the thing happened
(the last speech sample for `speech_end`, the first audible sample for `first_audio`), not when it was noticed.
`turn` counts exchanges: 0 is the partner's opening; the person's n-th contribution and the reply to it both carry n.
`generation` grows by one each time a reply is thrown away; what carries an older one is stale.
"""

from rehearsal_voice.core.events.base import Event, Gear, Speaker
from rehearsal_voice.core.events.course import KnownBefore, StateChanged, TakeEnded, TakeStarted
from rehearsal_voice.core.events.direction import (
    Answered,
    BeatReached,
    Conceded,
    CorrectionGiven,
    CorrectionTakenUp,
    FaultAcknowledged,
    FaultNamed,
    GoalSaid,
    TutorAnswered,
)
from rehearsal_voice.core.events.lines import EVENT_KINDS, from_dict, from_json, to_dict, to_json
from rehearsal_voice.core.events.machine import (
    CaptureGap,
    Cue,
    DeviceLost,
    DeviceRestored,
    GearChanged,
    Latency,
    Notice,
)
from rehearsal_voice.core.events.monitor import Hesitation, Moment, MomentFound, MomentKind, SpeechMeasured
from rehearsal_voice.core.events.partner import (
    Ducked,
    FirstAudio,
    FirstToken,
    HoldingEnded,
    HoldingStarted,
    Interruption,
    ReplyHeard,
    ReplySoFar,
    ReplyText,
    Restored,
)
from rehearsal_voice.core.events.person import (
    Heard,
    PartialHeard,
    Pause,
    SpeechEnd,
    SpeechResumed,
    SpeechStart,
    Unheard,
)

__all__ = [
    "EVENT_KINDS",
    "Answered",
    "BeatReached",
    "CaptureGap",
    "Conceded",
    "CorrectionGiven",
    "CorrectionTakenUp",
    "Cue",
    "DeviceLost",
    "DeviceRestored",
    "Ducked",
    "Event",
    "FaultAcknowledged",
    "FaultNamed",
    "FirstAudio",
    "FirstToken",
    "Gear",
    "GearChanged",
    "GoalSaid",
    "Heard",
    "Hesitation",
    "HoldingEnded",
    "HoldingStarted",
    "Interruption",
    "KnownBefore",
    "Latency",
    "Moment",
    "MomentFound",
    "MomentKind",
    "Notice",
    "PartialHeard",
    "Pause",
    "ReplyHeard",
    "ReplySoFar",
    "ReplyText",
    "Restored",
    "Speaker",
    "SpeechEnd",
    "SpeechMeasured",
    "SpeechResumed",
    "SpeechStart",
    "StateChanged",
    "TakeEnded",
    "TakeStarted",
    "TutorAnswered",
    "Unheard",
    "from_dict",
    "from_json",
    "to_dict",
    "to_json",
]
