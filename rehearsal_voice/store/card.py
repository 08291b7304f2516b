"""The card on a profile's door: its name and how it is locked. It is readable without a key and holds nothing else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from rehearsal_voice.core.errors import StorageFault
from rehearsal_voice.store.faults import as_fault
from rehearsal_voice.store.keys import Sealed

CARD_FILE = "profile.json"
CARD_VERSION = 1
LONGEST_NAME = 80


class Card(BaseModel):
    """passphrase, recovery: the sealed key of a locked profile, both None in a plain one.

    converting: 'lock' or 'unlock' while the file is being exchanged, so that a crash in between can be finished.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = Field(default=CARD_VERSION, ge=1, le=CARD_VERSION)
    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    passphrase: Sealed | None = None
    recovery: Sealed | None = None
    converting: Literal["", "lock", "unlock"] = ""

    @property
    def locked(self) -> bool:
        return self.passphrase is not None


def read_card(folder: Path) -> Card:
    """The card in `folder`; a plain one with the folder's name where there is none. Raises StorageFault if damaged."""
    try:
        return Card.model_validate_json((folder / CARD_FILE).read_bytes())
    except FileNotFoundError:
        return Card(name=folder.name[:LONGEST_NAME] or "profile")
    except ValidationError as error:
        raise StorageFault(
            f"The file {CARD_FILE} in {folder} cannot be understood: {error.errors()[0]['msg']}.",
            "Bring back a copy of it; without it a locked profile cannot be opened.",
        ) from error
    except OSError as error:
        raise as_fault(error, folder / CARD_FILE) from error


def write_card(folder: Path, card: Card) -> None:
    """Replace the card in one step. Raises StorageFault."""
    file, part = folder / CARD_FILE, folder / f"{CARD_FILE}.part"
    try:
        with part.open("wb") as handle:
            handle.write(card.model_dump_json(indent=1).encode("utf-8"))
            handle.flush()
            os.fsync(handle.fileno())
        part.replace(file)
    except OSError as error:
        raise as_fault(error, file) from error
