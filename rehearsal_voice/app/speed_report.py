"""A measured machine as the window shows it."""

from __future__ import annotations

from pathlib import Path

from rehearsal_voice.app.speed import SpeedFinding
from rehearsal_voice.ui import services as face


def speed_report(found: SpeedFinding) -> face.SpeedReport:
    """Part by part; for a model the seconds until a short first clause is there."""
    voice = found.voice
    parts = [face.SpeedCard("speaking", voice.first_s, voice.of_s, voice.name)] if voice is not None else []
    parts += [face.SpeedCard("hearing", one.seconds, one.of_s, one.model) for one in found.hearing]
    parts += [face.SpeedCard("answering", one.begins_s, 0.0, Path(one.file).stem) for one in found.models]
    return face.SpeedReport(tuple(parts), found.settings, found.reasons)
