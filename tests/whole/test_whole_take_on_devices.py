"""A whole take on the virtual devices: a real voice in, a real voice out, and what happens when devices fail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import jiwer
import numpy as np
import pytest
from rig import Rig
from whole_take import WholeTake

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.sound_codec import OpusCodec
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.store.profiles import Profiles

pytestmark = [pytest.mark.devices, pytest.mark.models, pytest.mark.slow]

CLIP = Path(__file__).parents[1] / "data" / "kennedy-inaugural-1961.mp3"
BROOKLYN = "audio/en-google-brooklyn.wav"
Begin = Callable[..., WholeTake]


@pytest.fixture
def begin(rig: Rig, tmp_path: Path) -> Iterator[Begin]:
    takes: list[WholeTake] = []

    def start(*more: str) -> WholeTake:
        takes.append(WholeTake(rig, tmp_path / "home", *more))
        return takes[-1]

    yield start
    for take in takes:
        take.end()


def words(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum() or c.isspace())


@pytest.mark.speech
@pytest.mark.parametrize("time_in_a_row", [1, 2, 3])
def test_a_person_is_heard_answered_aloud_and_reviewed(
    time_in_a_row: int, rig: Rig, begin: Begin, speech: Path, models: Path, tmp_path: Path
) -> None:
    take = begin()
    with rig.hearing(tmp_path / "heard.wav"):
        take.listening()
        rig.say(speech / BROOKLYN)
        heard = take.tells("transcript")
        reply = take.tells("reply_heard", turn=1)
        take.listening()
    take.stop()
    assert jiwer.wer("how old is the brooklyn bridge", words(heard["text"])) < 0.4
    assert reply["complete"]
    recogniser = FasterWhisperRecogniser(models / "whisper-base")
    opening = take.only("reply_text")[0]["text"]
    recognised = recogniser.transcribe(read_whole(tmp_path / "heard.wav"), "en").text
    assert jiwer.wer(words(f"{opening} {reply['text']}"), words(recognised)) < 0.5, recognised
    review_is_kept_and_correct(take, heard["text"])


def review_is_kept_and_correct(take: WholeTake, text: str) -> None:
    profiles = Profiles(take.home / "profiles", SystemClock(), codec=OpusCodec())
    profile = profiles.open(profiles.default().profile_id)
    try:
        session = profile.queries.sessions()[0]
        row = profile.queries.takes(session.session_id)[0]
        said = [turn for turn in profile.queries.turns(row.take_id) if turn.speaker == "person"]
        assert [turn.text for turn in said] == [text]
        sound = profile.queries.sound(row.take_id, said[0].start_s, said[0].end_s)
        assert sound is not None
        assert float(np.abs(sound.samples).max()) > 0.05
        report = summarise(profile.queries.events(row.take_id))
        assert report.metric("longest_monologue").value == pytest.approx(1.6, abs=0.5)
    finally:
        profile.close()
    assert any(line.startswith("Review: ") and Path(line[8:]).is_file() for line in take.printed)


def test_a_public_clip_is_heard_where_there_are_no_recordings(rig: Rig, begin: Begin) -> None:
    take = begin()
    take.listening()
    rig.say(CLIP)
    heard = take.tells("transcript")
    assert "country" in heard["text"].lower() or "fellow americans" in heard["text"].lower()
    assert take.tells("reply_heard", turn=1)["text"]


def test_a_suspended_microphone_is_told_and_comes_back_without_a_second_turn(rig: Rig, begin: Begin) -> None:
    take = begin()
    take.listening()
    rig.suspend_microphone()
    take.tells("device_lost", device="microphone")
    assert take.tells("notice", code="microphone_lost")["next_step"]
    rig.resume_microphone()
    take.tells("device_restored", device="microphone")
    rig.say(CLIP)
    take.tells("transcript")
    take.listening()
    texts = [event["text"] for event in take.only("transcript")]
    assert len(set(texts)) == len(texts), "no turn is there twice"


def test_the_last_microphone_goes_and_comes_back(rig: Rig, begin: Begin) -> None:
    take = begin()
    take.listening()
    rig.unplug_microphone()
    take.tells("device_lost", device="microphone")
    take.tells("state", state="faulted")
    rig.plug_in_microphone()
    take.tells("device_restored", device="microphone")
    rig.say(CLIP)
    assert take.tells("transcript")["text"]


def test_a_restarted_sound_server_is_found_again(rig: Rig, begin: Begin) -> None:
    take = begin()
    take.listening()
    rig.kill_server()
    take.tells("device_lost")
    rig.start_server()
    take.tells("device_restored")
    take.listening()
    rig.say(CLIP)
    assert take.tells("transcript")["text"]
    assert take.tells("first_audio", turn=1)


def test_exact_zeros_are_taken_for_a_missing_permission_and_not_for_silence(begin: Begin) -> None:
    take = begin()
    notice = take.tells("notice", code="no_sound")
    assert "microphone" in notice["message"]
    assert "system settings" in notice["next_step"]


def test_a_loudspeaker_lost_in_mid_sentence_leaves_the_floor_to_the_person(rig: Rig, begin: Begin) -> None:
    take = begin("--scene", "performance-review")  # its first words take long enough to be cut short
    take.tells("first_audio", turn=0)
    rig.unplug_loudspeaker()
    take.tells("device_lost", device="loudspeaker")
    heard = take.tells("reply_heard", turn=0)
    assert not heard["complete"]
    assert take.listening()
