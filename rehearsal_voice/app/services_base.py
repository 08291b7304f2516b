"""What every subject of the window's services shares: profile, workshop, settings, what is being played."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from rehearsal_voice.app.authoring import OwnScenes
from rehearsal_voice.app.connections import ConnectionNotes
from rehearsal_voice.app.devices import Devices, live_devices
from rehearsal_voice.app.looking_up import take_of
from rehearsal_voice.app.models_shelf import ModelShelf
from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.app.own_settings import settings_of
from rehearsal_voice.app.playing import Replay
from rehearsal_voice.app.privacy import Keeping
from rehearsal_voice.app.profile_doors import ProfileDoors
from rehearsal_voice.app.progress import ProgressDesk
from rehearsal_voice.app.rhythm import Rhythm
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings, load_settings
from rehearsal_voice.core.clock import Clock, SystemClock
from rehearsal_voice.core.events import Event
from rehearsal_voice.core.ports import Loudspeaker
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow

if TYPE_CHECKING:  # what a take and its review need is loaded when one begins, not before the window is there
    from rehearsal_voice.app.mentoring import Mentoring
    from rehearsal_voice.app.phrasebook import Phrasebook
    from rehearsal_voice.app.running_take import RunningTake
    from rehearsal_voice.app.vocabulary import Vocabulary

OnStage = tuple[Devices, Sequence[Callable[[Event], None]]]
CLOSING_S = 20.0


class Shared:
    """Made once; the subjects with pages of their own are its attributes."""

    def __init__(
        self, paths: Paths, clock: Clock | None = None, devices: Callable[[Settings, Clock], OnStage] | None = None
    ) -> None:
        """Reads the settings only; everything else is opened when it is first asked for.

        devices: what a take is heard and spoken with, and what must hear its events; the machine's own by default.
        """
        self._paths = paths
        self._on_stage = devices or _own_devices
        self._clock = clock or SystemClock()
        self._settings = load_settings(paths.settings_file)
        self._workshop = Workshop(paths, self._settings, self._clock)
        self._shelf = ModelShelf(paths)
        self._replay = Replay(self._loudspeaker, self._clock)
        self.open_profile = OpenProfile(paths, self._clock, self._finish_running)
        self._own_scenes = OwnScenes(self._workshop, paths.scenes, self.open_profile)
        self.profiles = ProfileDoors(self.open_profile, self._wear_settings_of)
        self.keeping = Keeping(self.open_profile, self._workshop.scenes)
        self.progress = ProgressDesk(self.open_profile, self._workshop.scenes, lambda: self._settings.native_language)
        self.rhythm = Rhythm(self.open_profile)
        self._connections = ConnectionNotes(self.open_profile)
        self._deletions: dict[str, int] = {}
        self._deleted_takes: dict[tuple[str, int], int] = {}
        self._running: RunningTake | None = None

    @cached_property
    def mentor(self) -> Mentoring:
        from rehearsal_voice.app.mentoring import Mentoring

        return Mentoring(self.open_profile, self._workshop, self._replay)

    @cached_property
    def phrasebook(self) -> Phrasebook:
        from rehearsal_voice.app.phrasebook import Phrasebook

        return Phrasebook(self.open_profile, self._workshop, self.mentor.speak)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        from rehearsal_voice.app.vocabulary import Vocabulary

        return Vocabulary(self.open_profile, self._workshop, self.mentor.speak)

    @property
    def profile(self) -> Profile:
        """The one that is open now; raises StorageFault when it cannot be, for example because it is locked."""
        return self.open_profile.get()

    def close(self) -> None:
        """End what runs and close the file. Called once the window is gone."""
        self._finish_running()
        self.open_profile.close()

    def _finish_running(self) -> None:
        """Nothing is recorded or heard any more, and what was said is kept."""
        self._replay.settle()
        if self._running is not None:
            self._running.stop()
            self._running.wait(CLOSING_S)

    def _wear_settings_of(self, profile: Profile) -> None:
        """Another person has other voices, languages and wishes."""
        self._settings = settings_of(profile, self._settings)
        self._workshop.settings = self._settings

    def _take(self, session: str, take: int) -> TakeRow:
        return take_of(self.profile, session, take)

    def _loudspeaker(self) -> Loudspeaker:
        return live_devices("", self._settings.loudspeaker, self._clock).loudspeaker


def _own_devices(settings: Settings, clock: Clock) -> OnStage:
    return live_devices(settings.microphone, settings.loudspeaker, clock, headphones=settings.headphones), ()
