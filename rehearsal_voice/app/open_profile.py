"""The one profile the app works with: opened when first asked for, switched, locked, closed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rehearsal_voice.app.connection_ledger import ConnectionLedger
from rehearsal_voice.app.profiles import all_profiles
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.store.faults import ProfileLocked, WrongPassphrase
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.profiles import ProfileInfo

Listener = Callable[[StorageFault], None]


class OpenProfile:
    """Thread-safe. Whoever needs the profile asks `get` each time and keeps it no longer than one piece of work.

    finish_running: ends and keeps what is being recorded; called before a profile is closed under a running take.
    """

    def __init__(self, paths: Paths, clock: Clock, finish_running: Callable[[], None]) -> None:
        self._listeners: list[Listener] = []
        self.clock = clock
        self.profiles = all_profiles(paths, clock, self._tell)
        self._ledger = ConnectionLedger(paths.home, clock)
        self._finish_running = finish_running
        self._gate = threading.RLock()
        self._profile: Profile | None = None
        self._profile_id = ""
        self._shut = False

    def listen(self, told: Listener) -> None:
        """Hear of a disk that fails, on a thread of the store."""
        self._listeners.append(told)

    @property
    def info(self) -> ProfileInfo:
        """Which profile it is, open or not: the one that was used last, the default one on the first day."""
        with self._gate:
            if not self._profile_id:
                self._profile_id = self.profiles.last_used().profile_id
            return self.profiles.info(self._profile_id)

    @property
    def is_open(self) -> bool:
        return self._profile is not None

    @property
    def busy(self) -> bool:
        """Whether a take is being recorded into it. Returns at once."""
        profile = self._profile
        return profile is not None and profile.busy

    def get(self) -> Profile:
        """The open profile. Raises ProfileLocked when it waits for its passphrase, StorageFault when it cannot open."""
        with self._gate:
            return self._profile or self._open(self.info, None)

    def unlock(self, passphrase: str, *, remember: bool = False) -> None:
        """Open the present profile with its passphrase. Raises WrongPassphrase, and then nothing has changed."""
        with self._gate:
            info = self.info
            self._open(info, passphrase)
            if remember:
                self.profiles.remember_key(info.profile_id, passphrase)

    def switch(self, profile_id: str) -> None:
        """Another profile from here on; it is opened when it is next asked for. The present one is closed first."""
        with self._gate:
            chosen = self.profiles.info(profile_id)
            self._put_away()
            self._profile_id, self._shut = chosen.profile_id, False

    def lock(self) -> None:
        """Close it until its passphrase is typed; what is being recorded is kept first."""
        with self._gate:
            if not self.info.locked:
                raise InputFault("This profile has no passphrase.", "Set one first; then it can be locked.")
            self._put_away()
            self._shut = True

    @contextmanager
    def put_by(self, passphrase: str | None = None) -> Iterator[str]:
        """Closed while something is done to its folder, then open again; gives its id.

        passphrase: what opens it afterwards, None where it has none. Whatever fails inside, it is opened again as far
        as it can be without a question.
        """
        with self._gate:
            was_open, info = self.is_open, self.info
            self._put_away()
            try:
                yield info.profile_id
            except BaseException:
                self._shut = self._shut or (was_open and info.locked)
                raise
            self._open(self.info, passphrase)

    def close(self) -> None:
        """Everything is on disk. Called at the very end."""
        with self._gate:
            self._put_away()

    def _open(self, info: ProfileInfo, passphrase: str | None) -> Profile:
        if passphrase is None and info.locked and self._shut:
            raise _locked()
        try:
            opened = self.profiles.open(info.profile_id, passphrase)
        except WrongPassphrase as fault:
            raise (_locked() if passphrase is None else fault) from fault
        if self._profile is not None:
            self._profile.close()
        self._profile, self._shut = opened, False
        self._ledger.hand_over(opened)
        self.profiles.note_last_used(info.profile_id)
        return opened

    def _put_away(self) -> None:
        if self._profile is None:
            return
        if self._profile.busy:
            self._finish_running()
        if self._profile.busy:
            raise StorageFault("A take is still being written.", "Try again in a moment.")
        self._profile.close()
        self._profile = None

    def _tell(self, fault: StorageFault) -> None:
        for told in self._listeners:
            told(fault)


def _locked() -> ProfileLocked:
    return ProfileLocked("This profile is locked.", "Type its passphrase to go on.")
