"""Names for things that are kept: sortable by time of making, unique without asking anyone."""

from __future__ import annotations

import secrets
from datetime import datetime


def new_id(moment: datetime) -> str:
    """For example 20261122T101502-9f3a61c2: seconds in UTC, then 32 random bits."""
    return f"{moment:%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
