"""Saying a line aloud from the terminal, in the mentor's voice."""

from __future__ import annotations

import numpy as np

from rehearsal_voice.app.devices import live_devices
from rehearsal_voice.app.files import file_loudspeaker, is_file
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.core.ports import Delivery

LOOK_S = 0.05


def speak_aloud(workshop: Workshop, line: str, language: str, delivery: Delivery, speaker: str = "") -> None:
    """Until it has been heard. speaker: a device by name, empty for the usual one, or a WAV file to write."""
    import threading
    from pathlib import Path

    chunks = list(workshop.mentor_voice(language).synthesize(line, delivery))
    if not chunks:
        return
    name = speaker or workshop.settings.loudspeaker
    loudspeaker = (
        file_loudspeaker(Path(speaker), workshop.clock)
        if speaker and is_file(speaker)
        else live_devices("", name, workshop.clock, headphones=True).loudspeaker
    )
    loudspeaker.open()
    try:
        ticket = loudspeaker.play(np.concatenate([chunk.samples for chunk in chunks]), chunks[0].rate_hz)
        pause = threading.Event()
        while not loudspeaker.progress(ticket).done:
            pause.wait(LOOK_S)
    finally:
        loudspeaker.close()
