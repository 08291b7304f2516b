"""A hint of danger is asked about, and of that turn no byte is kept anywhere: not its words, not its sound."""

from __future__ import annotations

import secrets
from pathlib import Path

import numpy as np
import pytest
import soundfile

from rehearsal_voice.app.files import FilePerson, file_loudspeaker
from rehearsal_voice.app.rehearsing import TakePlan, begin_take
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.audio_write import write_captured
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Event, Heard, Notice
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.store import open_profile
from rehearsal_voice.store.database import connect
from rehearsal_voice.store.pcm import to_pcm

pytestmark = [pytest.mark.models, pytest.mark.slow]

HINT, ORDINARY = "My will and the passwords are sorted, for when I am gone.", "Could I have a black coffee, please?"
WINDOW_SAMPLES = 32
"""Two milliseconds of sound: so little of it would betray that it was kept."""


def spoken(workshop: Workshop, folder: Path, text: str) -> Path:
    file = folder / f"{len(text)}.wav"
    chunks = list(workshop.voice("en").synthesizer.synthesize(text, Delivery()))
    write_captured(file, np.concatenate([resampled(c.samples, c.rate_hz, SAMPLE_RATE_HZ) for c in chunks]))
    return file


def windows_of(file: Path) -> list[bytes]:
    """The loudest moments of the recording, as they would lie on the disk."""
    sound, _ = soundfile.read(file, dtype="float32")
    places = np.argsort(-np.abs(sound[:-WINDOW_SAMPLES]))[:20]
    return [to_pcm(sound[place : place + WINDOW_SAMPLES]) for place in places]


def in_files(home: Path, pieces: list[bytes]) -> int:
    contents = [file.read_bytes() for file in home.rglob("*") if file.is_file()]
    return sum(piece in content for piece in pieces for content in contents)


def in_tables(file: Path, key: bytes | None, pieces: list[bytes]) -> int:
    """In what the key opens: every value of every table, the search's own ones included."""
    connection = connect(file, key, reading=True)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    values = [value for name in tables for row in connection.execute(f'SELECT * FROM "{name}"') for value in row]
    connection.close()
    plain = [value if isinstance(value, bytes) else str(value).encode() for value in values]
    return sum(piece in value for piece in pieces for value in plain)


@pytest.mark.parametrize("key", [None, secrets.token_bytes(32)], ids=["open", "locked"])
def test_of_a_hint_no_byte_is_kept_and_the_take_goes_on(tmp_path: Path, key: bytes | None) -> None:
    clock = SystemClock()
    home, outside = tmp_path / "home", tmp_path / "outside"
    outside.mkdir()
    workshop = Workshop(Paths(home, standard_paths().models), Settings(partner="playbook"), clock)
    hint, ordinary = spoken(workshop, outside, HINT), spoken(workshop, outside, ORDINARY)
    secret = [*windows_of(hint), b"passwords", b"sorted"]
    events: list[Event] = []
    when_asked: list[int] = []
    profile = open_profile(home / "profiles" / "one", clock, key=key)

    def watch(event: Event) -> None:
        events.append(event)
        if isinstance(event, Notice) and event.code == "scene_or_life":
            when_asked.append(in_files(home, secret))

    person = FilePerson([hint, ordinary], clock)
    devices = person.devices(file_loudspeaker(outside / "heard.wav", clock))
    take = begin_take(workshop, profile, TakePlan("cafe-en", minutes=1.0, seed=1), devices, [person, watch])
    take.start()
    assert take.wait(60.0)
    assert when_asked == [0]
    assert ["coffee" in event.text for event in events if isinstance(event, Heard)] == [True]
    assert [turn.text for turn in profile.queries.turns(take.take_id) if turn.speaker == "person"]
    assert profile.queries.search("passwords") == ()
    profile.close()
    assert in_files(home, secret) == 0
    file = home / "profiles" / "one" / "profile.db"
    assert in_tables(file, key, secret) == 0
    assert in_tables(file, key, [b"coffee"]) > 0
    assert in_tables(file, key, windows_of(ordinary)) > 0
