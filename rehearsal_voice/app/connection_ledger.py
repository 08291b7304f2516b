"""Connections made from the terminal while no profile was open: kept in a file of the home until one is opened.

Hosts and purposes only. The next profile that opens takes them over, and they share its fate from then on.
"""

from __future__ import annotations

import json
import logging
from datetime import datetime
from pathlib import Path

from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store.profile import Profile

log = logging.getLogger(__name__)
FILE_NAME = "connections.jsonl"


class ConnectionLedger:
    """Never in the way: where the disk refuses, the log has the line instead."""

    def __init__(self, home: Path, clock: Clock) -> None:
        self._file = home / FILE_NAME
        self._clock = clock

    def note(self, host: str, purpose: str) -> None:
        """A connection is made now."""
        line = {"made_at": self._clock.today().isoformat(), "host": host, "purpose": purpose}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps(line, ensure_ascii=False) + "\n")
        except OSError:
            log.info("connection to %s: %s", host, purpose)

    def hand_over(self, profile: Profile) -> None:
        """Everything noted so far goes into that profile, for its privacy page."""
        taken = self._file.with_suffix(".taken")
        try:
            if not taken.exists():  # it does where the disk refused, or the machine stopped, last time
                self._file.replace(taken)  # what another program notes meanwhile begins a new file
            for made_at, host, purpose in filter(None, map(_read, taken.read_text(encoding="utf-8").splitlines())):
                profile.edits.note_connection(host, purpose, made_at=made_at)
            taken.unlink()
        except FileNotFoundError:
            return
        except (OSError, StorageFault) as fault:
            log.info("the notes of connections wait for another time: %s", type(fault).__name__)


def _read(line: str) -> tuple[datetime, str, str] | None:
    """None for half a line, as a power cut leaves it."""
    try:
        found = json.loads(line)
        return datetime.fromisoformat(found["made_at"]), str(found["host"]), str(found["purpose"])
    except (ValueError, KeyError, TypeError):
        return None
