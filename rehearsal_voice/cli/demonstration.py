"""A rehearsal that needs no screen and no microphone: a scripted customer, spoken aloud into the very same engine."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from rehearsal_voice.app.devices import Devices
from rehearsal_voice.app.files import FilePerson, file_loudspeaker
from rehearsal_voice.app.rehearsing import TakePlan
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.audio_write import write_speech
from rehearsal_voice.cli.terminal_take import TerminalTake
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import load_settings
from rehearsal_voice.core.ports import Delivery

SCENE = "cafe-en"
CUSTOMER = (
    "Good morning. I would like a cappuccino, please.",
    "A large one, with oat milk.",
    "To have here.",
    "Do you have anything to eat?",
    "I'll take one of those then.",
    "My name is Sam.",
    "I will pay by card.",
    "Thank you, have a nice day!",
)
"""What the customer says, one turn each; the barista answers whatever comes."""


def demonstrate(paths: Paths, say: Callable[[str], None]) -> int:
    """Play it, print it, keep it, and show where its review is. Returns the exit code."""
    take = TerminalTake(paths, load_settings(paths.settings_file))
    with tempfile.TemporaryDirectory(prefix="rehearsal-voice-") as folder:
        recordings = spoken_customer(take.workshop, Path(folder))
        person = FilePerson(recordings, take.clock)
        devices: Devices = person.devices(file_loudspeaker(Path(folder) / "heard.wav", take.clock))
        plan = TakePlan(SCENE, preset="natural", minutes=4.0)
        take.run(plan, devices, [person], say)
    return 0


def spoken_customer(workshop: Workshop, folder: Path) -> list[Path]:
    """The customer's lines as recordings."""
    voice = workshop.voice("en").synthesizer
    files = []
    for number, line in enumerate(CUSTOMER, start=1):
        file = folder / f"customer-{number}.wav"
        write_speech(file, list(voice.synthesize(line, Delivery(tempo=1.05))))
        files.append(file)
    return files
