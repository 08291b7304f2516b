"""The short form of `benchmarks.interruption`: real speech takes the floor, a real nod does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.interruption import Session, summary
from benchmarks.stimuli import backchannels, interruptions
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock

pytestmark = [pytest.mark.slow, pytest.mark.models, pytest.mark.speech]


def test_speech_takes_the_floor_and_a_nod_leaves_it(speech: Path, models: Path, tmp_path: Path) -> None:
    stimuli = [*interruptions(speech, 1), *backchannels(speech, 1)]
    session = Session(stimuli, Workshop(standard_paths(), Settings(), SystemClock()), tmp_path, None)
    taken, nodded = session.with_silences(list(session.trials()))
    assert taken.yielded
    assert taken.lowered_s is not None
    assert taken.lowered_s < 1.0, "a busy machine is given time; the benchmark asks for 0.25 s"
    assert not nodded.yielded
    assert summary([taken, nodded])["wrong"] == []
