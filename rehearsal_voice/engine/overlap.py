"""Speech over the partner that is not yet judged. Owned by the conductor."""

from __future__ import annotations

from dataclasses import dataclass

from rehearsal_voice.turns.endpoint import Commit, SoftStop

LOOKS_BEFORE_RESTORING = 3
"""Looks at the words of a sound that goes on: so often nothing, and the partner speaks up again."""
JOINED_S = 0.6
"""A sound so soon after another is understood with it: “ask”, “not” is no two nods."""


@dataclass(slots=True)
class Overlap:
    """start_sample: its onset. partner_says: the line it began over. looks: how often its words were found nothing."""

    start_sample: int
    partner_says: str
    looks: int = 0
    stopped: SoftStop | None = None
    committed: Commit | None = None
    restored: bool = False
