"""The system's key ring, where there is one: a convenience, never the only way in."""

from __future__ import annotations

import importlib
from typing import Any

from rehearsal_voice.store.database import KEY_BYTES

SERVICE = "rehearsal-voice"


class SystemKeyRing:
    """Uses the `keyring` package if it is installed and the system answers; otherwise it remembers nothing."""

    @property
    def present(self) -> bool:
        """Whether the system has one that can be used, as far as that can be told without asking it for anything."""
        ring = _ring()
        return ring is not None and ring.get_keyring().priority > 0

    def get(self, profile_id: str) -> bytes | None:
        """The key, or None: not remembered, no key ring, or not a key."""
        ring = _ring()
        if ring is None:
            return None
        try:
            key = bytes.fromhex(ring.get_password(SERVICE, profile_id) or "")
        except (ring.errors.KeyringError, ValueError):
            return None
        return key if len(key) == KEY_BYTES else None

    def put(self, profile_id: str, key: bytes) -> bool:
        """Whether it is remembered now."""
        ring = _ring()
        if ring is None:
            return False
        try:
            ring.set_password(SERVICE, profile_id, key.hex())
        except ring.errors.KeyringError:
            return False
        return True

    def forget(self, profile_id: str) -> None:
        ring = _ring()
        if ring is None:
            return
        try:
            ring.delete_password(SERVICE, profile_id)
        except ring.errors.KeyringError:
            return


def _ring() -> Any:
    try:
        return importlib.import_module("keyring")
    except ImportError:
        return None
