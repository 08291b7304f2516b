"""A take that was cut short in mid sentence: what was captured and not yet recognised is in it once it is recovered."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from window_hands import QuietServices

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Heard, SpeechEnd, Unheard
from rehearsal_voice.store import TakeJournal

pytestmark = [pytest.mark.models]

CLIP = Path(__file__).parents[1] / "data" / "kennedy-inaugural-1961.mp3"
FRAME = 320


def capture(take: TakeJournal, sound: FloatArray) -> None:
    for start in range(0, len(sound) - FRAME, FRAME):
        take.captured(AudioFrame(sound[start : start + FRAME], start))
    assert take.wait_durable(len(sound) - 2 * FRAME, 10.0)


def test_what_was_captured_and_never_recognised_is_heard_now(models: Path, tmp_path: Path) -> None:
    sound = read_whole(CLIP)[: 10 * SAMPLE_RATE_HZ]
    begun = QuietServices(Paths(tmp_path / "begun", standard_paths().models))
    take = begun.profile.begin_session("cafe-en", "cut short", "en").begin_take("cafe-en", "en", "as expected")
    take.record(Unheard(turn=1, t=2.6, start=0.3))
    take.record(SpeechEnd(turn=2, t=3.0, start=2.8, decided=3.2))
    take.record(Heard(turn=2, t=3.0, text="Well.", language="en"))
    capture(take, sound)
    shutil.copytree(tmp_path / "begun", tmp_path / "after")
    take.close("finished")
    begun.close()
    after = QuietServices(Paths(tmp_path / "after", standard_paths().models))
    (cut,) = after.unfinished()
    after.recover(cut.take)
    turns = [turn for turn in after.profile.queries.turns(cut.take) if turn.speaker == "person"]
    said = " ".join(turn.text for turn in turns[2:]).lower()
    assert "fellow americans" in turns[0].text.lower()
    assert turns[1].text == "Well."
    assert "your country can do" in said, said
    assert [turn.turn for turn in turns[:3]] == [1, 2, 3]
    assert 3.0 <= turns[2].words[0].start < turns[-1].end_s <= len(sound) / SAMPLE_RATE_HZ
    assert turns[2].start_s == pytest.approx(turns[2].words[0].start, abs=0.2)
    assert after.history("country", 5, 0)
    with pytest.raises(InputFault):
        after.recover(cut.take)
    after.close()
