"""Hearing and speaking by OpenAI's audio endpoints, against a server of the test's own over real engines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from audio_protocol_server import AudioProtocolServer

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.speech_openai import OpenAISynthesizer, openai_recogniser
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.tts_hibari import HibariSynthesizer
from rehearsal_voice.config.servers import parse_server
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery

pytestmark = [pytest.mark.models]
CLIP = Path(__file__).parents[1] / "data" / "kennedy-inaugural-1961.mp3"


@pytest.fixture(scope="module")
def recording() -> FloatArray:
    return read_whole(CLIP)[: 10 * SAMPLE_RATE_HZ]


@pytest.fixture
def server(models: Path) -> Iterator[AudioProtocolServer]:
    made = AudioProtocolServer(FasterWhisperRecogniser(models / "whisper-tiny.en", threads=1), HibariSynthesizer())
    made.start()
    yield made
    made.stop()


def test_it_hears_with_the_servers_own_word_times(server: AudioProtocolServer, recording: FloatArray) -> None:
    heard = openai_recogniser(parse_server(server.address + "/v1"), "tiny").transcribe(recording, "en")
    here = server.ear.transcribe(recording, "en")
    assert "ask not what your country" in heard.text.lower()
    assert [word.text for word in heard.words] == [word.text for word in here.words]
    assert [word.start for word in heard.words] == pytest.approx([word.start for word in here.words], abs=0.1)
    assert heard.confidence == pytest.approx(here.confidence, abs=0.01)
    assert server.asked[0]["model"] == "tiny"
    assert heard.language == "en"


def test_it_speaks_slower_when_asked(server: AudioProtocolServer) -> None:
    voice = OpenAISynthesizer(parse_server(server.address), "en")
    plain = sum(chunk.seconds for chunk in voice.synthesize("A glass of water, please.", Delivery()))
    slow = sum(chunk.seconds for chunk in voice.synthesize("A glass of water, please.", Delivery(tempo=0.7)))
    assert slow > 1.2 * plain > 0.8


@pytest.mark.parametrize(("trouble", "code"), [("refuse", "failed"), ("nonsense", "failed"), ("hang up", "cut")])
def test_its_failures_are_faults_with_a_sentence(
    server: AudioProtocolServer, recording: FloatArray, trouble: str, code: str
) -> None:
    server.trouble = trouble
    with pytest.raises(ModelFault) as heard:
        openai_recogniser(parse_server(server.address)).transcribe(recording, "en")
    assert heard.value.code == code
    with pytest.raises(ModelFault) as spoken:
        list(OpenAISynthesizer(parse_server(server.address), "en").synthesize("Good morning.", Delivery()))
    assert spoken.value.code == code
    assert spoken.value.next_step
