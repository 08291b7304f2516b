"""All that the window needs from outside, as Protocols and the frozen values that pass through them.

The composition root implements `Services` on top of the store, the engine, the models and the scenes; the tests
implement it with a few lines. The window itself opens no file, no device and no database.

Threads: unless its docstring says "returns at once", a method may take its time, and the window calls it on its
worker thread "window-work" (one, so calls never overlap) or, for what may take minutes (`prepare`, `install_model`,
`doctor`, exports), on a thread of its own called "window-long". Any method may raise an EnvironmentFault of
`core.errors`; its message and next step are shown to the person as they are. Callbacks may be called on any thread: the
window forwards them itself.
"""

from __future__ import annotations

from typing import Protocol

from rehearsal_voice.ui.services.authoring import Authoring, PersonTold, RoleCard, SceneFault
from rehearsal_voice.ui.services.choosing import (
    Choosing,
    SceneCard,
    SessionCard,
    Suggestion,
    TalkAhead,
    Today,
    UnfinishedCard,
    VariantCard,
)
from rehearsal_voice.ui.services.equipment import (
    AuditionCard,
    CalmCard,
    DeviceChoice,
    Devices,
    Equipment,
    Finding,
    LevelMeter,
    ModelCard,
    Progress,
    Readiness,
    SpeedCard,
    SpeedReport,
    VoiceCard,
)
from rehearsal_voice.ui.services.keeping import KeepingServices
from rehearsal_voice.ui.services.mentoring import MentorServices
from rehearsal_voice.ui.services.phrasebook import PhraseServices
from rehearsal_voice.ui.services.profiles import ProfileServices
from rehearsal_voice.ui.services.progress import ProgressServices
from rehearsal_voice.ui.services.reviewing import (
    ClaimCard,
    DebriefCard,
    ExportKind,
    GoalCard,
    MetricCard,
    MomentCard,
    ReviewData,
    Reviewing,
    SoundStretch,
    TurnCard,
)
from rehearsal_voice.ui.services.rhythm import RhythmServices
from rehearsal_voice.ui.services.taking import Arrival, Rehearsal, Start, Taking, Telemetry
from rehearsal_voice.ui.services.vocabulary import VocabularyServices

__all__ = [
    "Arrival",
    "AuditionCard",
    "Authoring",
    "CalmCard",
    "Choosing",
    "ClaimCard",
    "DebriefCard",
    "DeviceChoice",
    "Devices",
    "Equipment",
    "ExportKind",
    "Finding",
    "GoalCard",
    "LevelMeter",
    "MetricCard",
    "ModelCard",
    "MomentCard",
    "PersonTold",
    "Progress",
    "Readiness",
    "Rehearsal",
    "ReviewData",
    "Reviewing",
    "RoleCard",
    "SceneCard",
    "SceneFault",
    "Services",
    "SessionCard",
    "SoundStretch",
    "SpeedCard",
    "SpeedReport",
    "Start",
    "Suggestion",
    "Taking",
    "TalkAhead",
    "Telemetry",
    "Today",
    "TurnCard",
    "UnfinishedCard",
    "VariantCard",
    "VoiceCard",
]


class Services(Choosing, Authoring, Taking, Reviewing, Equipment, Protocol):
    """The world outside the window; see the module's docstring for threads and errors.

    Subjects with pages of their own are attributes: profiles, keeping, progress, rhythm, mentor, phrasebook,
    vocabulary.
    """

    @property
    def profiles(self) -> ProfileServices: ...

    @property
    def keeping(self) -> KeepingServices: ...

    @property
    def progress(self) -> ProgressServices: ...

    @property
    def rhythm(self) -> RhythmServices: ...

    @property
    def mentor(self) -> MentorServices: ...

    @property
    def phrasebook(self) -> PhraseServices: ...

    @property
    def vocabulary(self) -> VocabularyServices: ...
