"""What `rehearsal-voice` without a command does: the window, or, without a screen or microphone, a demonstration."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer

from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.errors import DeviceFault


def open_app(home: Path | None) -> int:
    """Returns the exit code."""
    paths = standard_paths(home)
    missing = what_is_missing()
    if missing:
        typer.echo(f"There is no {missing} here, so this is a demonstration in the terminal.")
        from rehearsal_voice.cli.demonstration import demonstrate

        return demonstrate(paths, typer.echo)
    from rehearsal_voice.app.window import run_window

    return run_window(paths)


def what_is_missing() -> str:
    """“screen”, “microphone”, both, or nothing."""
    from rehearsal_voice.backends.devices import list_devices

    missing = [] if _has_screen() else ["screen"]
    try:
        microphones = list_devices("microphone")
    except DeviceFault:
        microphones = ()
    if not microphones:
        missing.append("microphone")
    return " and no ".join(missing)


def _has_screen() -> bool:
    """Qt's own choice of platform counts: a test may draw on none."""
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)
