"""Where the frozen app starts."""

from __future__ import annotations

import ctypes.util
import multiprocessing
import sys
from pathlib import Path

CARRIED = {"portaudio": "libportaudio.so.2"}
"""Libraries that a package may carry beside the program, for systems that have none of their own."""


def _find_carried_libraries_too() -> None:
    """Python looks for libraries where the system's linker does; what lies beside the program comes after that."""
    find_on_system = ctypes.util.find_library

    def find(name: str) -> str | None:
        carried = Path(getattr(sys, "_MEIPASS", "")) / CARRIED.get(name, name)
        return find_on_system(name) or (str(carried) if name in CARRIED and carried.is_file() else None)

    ctypes.util.find_library = find


if __name__ == "__main__":
    multiprocessing.freeze_support()  # a model in a process of its own starts this same program again
    if sys.platform == "linux":
        _find_carried_libraries_too()
    from rehearsal_voice.cli import main

    main()
