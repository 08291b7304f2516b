"""Which profile is open: the person's own, or the one they chose."""

from __future__ import annotations

from collections.abc import Callable

from rehearsal_voice.config.paths import Paths
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store.profile import Profile, open_profile

DEFAULT_PROFILE = "default"


def open_default_profile(paths: Paths, clock: Clock, on_fault: Callable[[StorageFault], None] | None = None) -> Profile:
    """The profile that is used when none was chosen; made on the first day. Raises StorageFault."""
    from rehearsal_voice.backends.sound_codec import OpusCodec

    return open_profile(paths.profiles / DEFAULT_PROFILE, clock, codec=OpusCodec(), on_fault=on_fault)
