"""Which profile is open: the person's own, or the one they chose."""

from __future__ import annotations

from collections.abc import Callable

from rehearsal_voice.config.paths import Paths
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.profiles import Profiles


def all_profiles(paths: Paths, clock: Clock, on_fault: Callable[[StorageFault], None] | None = None) -> Profiles:
    """The profiles of this home, with sound kept as Ogg Opus."""
    from rehearsal_voice.backends.sound_codec import OpusCodec
    from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
    from rehearsal_voice.store.key_ring import SystemKeyRing

    return Profiles(
        paths.profiles,
        clock,
        codec=OpusCodec(),
        key_ring=SystemKeyRing(),
        on_fault=on_fault,
        syllables=EspeakSyllables(),
    )


def open_default_profile(paths: Paths, clock: Clock, on_fault: Callable[[StorageFault], None] | None = None) -> Profile:
    """The profile that is used when none was chosen; made on the first day. Raises StorageFault."""
    profiles = all_profiles(paths, clock, on_fault)
    return profiles.open(profiles.default().profile_id)
