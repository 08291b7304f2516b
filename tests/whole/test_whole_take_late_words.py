"""Words that hearing failed on while a take ran are in it before its review is made: they come from the kept sound."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from rehearsal_voice.app.files import FilePerson, file_loudspeaker
from rehearsal_voice.app.late_words import Ears, find_words
from rehearsal_voice.app.looking_up import stored_take
from rehearsal_voice.app.rehearsing import TakePlan, begin_take
from rehearsal_voice.app.reviewing import debrief_of, pacing_report
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.audio_write import write_captured
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, to_samples
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Event, Heard, SpeechMeasured, Unheard
from rehearsal_voice.core.ports import Delivery, Recogniser
from rehearsal_voice.engine.requests import Guards
from rehearsal_voice.store import open_profile
from rehearsal_voice.testing.ears import FailingRecogniser, ScriptedRecogniser
from rehearsal_voice.testing.lines import ScriptedLines

ORDER, GOODBYE = "I would like a large coffee.", "Thank you and have a nice day."


class HardOfHearing(Workshop):
    """Its recogniser fails until told not to."""

    def __init__(self, home: Path) -> None:
        super().__init__(Paths(home, standard_paths().models), Settings(partner="playbook"), SystemClock())
        self.ears = FailingRecogniser(super().recogniser())

    def recogniser(self) -> Recogniser:
        return self.ears


def spoken(workshop: Workshop, folder: Path, text: str) -> Path:
    file = folder / f"{len(text)}.wav"
    chunks = list(workshop.voice("en").synthesizer.synthesize(text, Delivery()))
    write_captured(file, np.concatenate([resampled(c.samples, c.rate_hz, SAMPLE_RATE_HZ) for c in chunks]))
    return file


@pytest.mark.models
@pytest.mark.slow
def test_a_turn_that_hearing_failed_on_is_in_the_review(tmp_path: Path) -> None:
    workshop = HardOfHearing(tmp_path / "home")
    profile = open_profile(tmp_path / "home" / "profiles" / "one", workshop.clock)
    person = FilePerson([spoken(workshop, tmp_path, line) for line in (ORDER, GOODBYE)], workshop.clock)
    devices = person.devices(file_loudspeaker(tmp_path / "heard.wav", workshop.clock))
    told: list[Event] = []

    def enough(event: Event) -> None:
        told.append(event)
        if isinstance(event, Unheard):
            workshop.ears.failing = False
        elif isinstance(event, Heard):
            take.stop()

    take = begin_take(workshop, profile, TakePlan("cafe-en", preset="brisk", seed=1), devices, [person, enough])
    take.start()
    assert take.wait(60.0)
    (missed,) = [event for event in told if isinstance(event, Unheard)]
    turns = [turn for turn in profile.queries.turns(take.take_id) if turn.speaker == "person"]
    assert [(turn.turn, turn.text) for turn in turns] == [(1, ORDER), (2, GOODBYE)]
    assert missed.start - 0.2 < turns[0].words[0].start < turns[0].words[-1].end < missed.t + 0.2
    measured = [event for event in profile.queries.events(take.take_id) if isinstance(event, SpeechMeasured)]
    assert {event.turn for event in measured} == {1, 2}
    stored = stored_take(profile, take.take_id)
    assert pacing_report(profile, stored).rests_on.turns == 2
    assert any(goal.met and goal.turn == 1 for goal in debrief_of(profile, workshop, stored).goals)
    profile.close()


def test_late_words_that_may_tell_of_danger_are_taken_off_the_disk(tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "one", SystemClock())
    lines = ScriptedLines(["a large coffee", "nobody would miss me"], seconds_per_word=0.2)
    journal = profile.begin_session("cafe-en", "A coffee", "en").begin_take("cafe-en", "en", "as expected")
    quiet = np.zeros(to_samples(1.0), np.float32)
    sound = np.concatenate([quiet, lines.sound(1), quiet, lines.sound(0), quiet])
    journal.captured(AudioFrame(sound, 0))
    unheard = (Unheard(turn=1, t=1.8, start=1.0), Unheard(turn=2, t=3.4, start=2.8))
    guards = Guards(lambda _: None, lambda text: "Plain words." if "miss me" in text else None)
    find_words(profile, journal, Ears(ScriptedRecogniser(lines), None, "en"), guards, unheard)
    journal.close("stopped")
    assert [(turn.turn, turn.text) for turn in profile.queries.turns(journal.take_id)] == [(2, "a large coffee")]
    assert profile.queries.sound(journal.take_id, 1.0, 1.8) is None
    assert profile.queries.sound(journal.take_id, 2.8, 3.4) is not None
    profile.close()
