"""In danger the role ends, and nothing of what was said stays: neither its words nor its sound."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehearsal_voice.app.files import FilePerson, file_loudspeaker
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.rehearsing import TakePlan, begin_take
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.audio_write import write_speech
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Event, Heard, Notice, SpeechStart
from rehearsal_voice.core.ports import Delivery

pytestmark = [pytest.mark.models, pytest.mark.slow]


def test_neither_words_nor_sound_of_it_are_kept(tmp_path: Path) -> None:
    clock = SystemClock()
    paths = Paths(tmp_path / "home", standard_paths().models)
    workshop = Workshop(paths, Settings(partner="playbook"), clock)
    line = tmp_path / "outside" / "line.wav"
    line.parent.mkdir()
    write_speech(line, list(workshop.voice("en").synthesizer.synthesize("I want to kill myself.", Delivery())))
    person = FilePerson([line], clock)
    events: list[Event] = []
    sound_of_it: list[int] = []
    profile = open_default_profile(paths, clock)

    def watch(event: Event) -> None:
        """When the plain words are shown, what was said has left the disk already."""
        events.append(event)
        if isinstance(event, Notice) and event.code == "safety":
            began = next(start.t for start in events if isinstance(start, SpeechStart))
            found = profile.queries.sound(take.take_id, began, began + 30.0)
            sound_of_it.append(0 if found is None else len(found.samples))
            files = [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
            sound_of_it.append(sum(b"kill" in file.read_bytes() for file in files))

    try:
        devices = person.devices(file_loudspeaker(tmp_path / "heard.wav", clock))
        plan = TakePlan("cafe-en", preset="natural", minutes=1.0, seed=1)
        take = begin_take(workshop, profile, plan, devices, [person, watch])
        take.start()
        assert take.wait(60.0)
        assert sound_of_it == [0, 0]
        assert [event.code for event in events if isinstance(event, Notice)] == ["safety"]
        assert not [event for event in events if isinstance(event, Heard)]
        assert profile.queries.sound(take.take_id, 0.0, 3_600.0) is None
        assert profile.queries.search("kill") == ()
    finally:
        profile.close()
