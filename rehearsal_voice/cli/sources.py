"""What stands for the person and for the loudspeaker in a terminal take."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rehearsal_voice.app.devices import Devices, live_devices
from rehearsal_voice.app.files import FilePerson, TypedPerson, file_loudspeaker, is_file
from rehearsal_voice.app.rehearsing import Subscriber
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.ports import Loudspeaker


def typing_devices(lines: Sequence[str], speaker: str, settings: Settings, clock: Clock) -> tuple[Devices, TypedPerson]:
    """Lines instead of a voice; the loudspeaker as in `choose_devices`."""
    person = TypedPerson(lines, clock)
    loudspeaker = _loudspeaker_file(speaker, clock)
    if loudspeaker is None:
        loudspeaker = live_devices("", speaker or settings.loudspeaker, clock, headphones=True).loudspeaker
    return person.devices(loudspeaker), person


def _loudspeaker_file(speaker: str, clock: Clock) -> Loudspeaker | None:
    return file_loudspeaker(Path(speaker), clock) if speaker and is_file(speaker) else None


def choose_devices(
    sources: Sequence[str], speaker: str, settings: Settings, clock: Clock
) -> tuple[Devices, list[Subscriber]]:
    """The two devices, and what must hear the take's events so that recordings are spoken in their time.

    Raises InputFault where files and devices are mixed up or a file is not there.
    """
    loudspeaker = _loudspeaker_file(speaker, clock)
    live = live_devices(
        sources[0] if sources else settings.microphone,
        speaker or settings.loudspeaker,
        clock,
        headphones=settings.headphones,
    )
    if not any(is_file(source) for source in sources):
        if len(sources) > 1:
            raise InputFault("One microphone at a time.", "Give --microphone one device, or one or more recordings.")
        if loudspeaker is None:
            return live, []
        return Devices(live.microphone, loudspeaker, live.reopen), []
    for source in sources:
        if not Path(source).is_file():
            raise InputFault(f"There is no recording {source}.", "Check the path given to --microphone.")
    person = FilePerson([Path(source) for source in sources], clock)
    return person.devices(loudspeaker or live.loudspeaker), [person]
