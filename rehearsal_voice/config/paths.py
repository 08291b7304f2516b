"""Where everything lives. `--home DIR` (or REHEARSAL_HOME) moves all that is the person's; models may be shared."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APPLICATION = "rehearsal-voice"
MOVED_FILE = "models-folder.txt"
"""Says where the models are, once the person has moved them out of the home."""


@dataclass(frozen=True, slots=True)
class Paths:
    """home: the person's data. models: folders searched for models in order; new ones go into the first."""

    home: Path
    models: tuple[Path, ...]

    @property
    def profiles(self) -> Path:
        return self.home / "profiles"

    @property
    def scenes(self) -> Path:
        """The person's own scenes, beside those that ship."""
        return self.home / "scenes"

    @property
    def settings_file(self) -> Path:
        return self.home / "settings.toml"


def standard_paths(home: Path | None = None) -> Paths:
    """The folders of this machine.

    The models folder is REHEARSAL_MODELS if set. With a home of one's own, models are sought and kept inside it, and
    those already installed for this user are used as well, so that trying another home costs no second download.
    """
    chosen = home or _from_environment("REHEARSAL_HOME")
    standard = Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
    installed = _from_environment("REHEARSAL_MODELS") or _models_of(standard)
    if chosen is None:
        return Paths(standard, (installed,))
    chosen = chosen.expanduser().resolve()
    return Paths(chosen, (_models_of(chosen), installed))


def _models_of(home: Path) -> Path:
    try:
        moved = (home / MOVED_FILE).read_text(encoding="utf-8").strip()
    except OSError:
        moved = ""
    return Path(moved) if moved else home / "models"


def remember_models_folder(home: Path, folder: Path) -> None:
    """From now on the models of this home are sought there. Raises OSError."""
    home.mkdir(parents=True, exist_ok=True)
    part = home / f"{MOVED_FILE}.part"
    part.write_text(f"{folder}\n", encoding="utf-8")
    part.replace(home / MOVED_FILE)


def _from_environment(name: str) -> Path | None:
    value = os.environ.get(name, "")
    return Path(value).expanduser().resolve() if value else None


def assets_folder() -> Path:
    """Scenes, the voice catalogue and icons: beside the package in a checkout, inside it when installed."""
    inside = Path(__file__).resolve().parent.parent / "assets"
    return inside if inside.is_dir() else inside.parent.parent / "assets"
