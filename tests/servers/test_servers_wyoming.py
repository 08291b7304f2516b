"""Hearing and speaking by Wyoming servers: the real ones, and what happens when they go away."""

from __future__ import annotations

import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.far_recogniser import spread_words
from rehearsal_voice.backends.standby import Outage, StandbyRecogniser, StandbySynthesizer
from rehearsal_voice.backends.stt_wyoming import wyoming_recogniser
from rehearsal_voice.backends.tts_hibari import HibariSynthesizer
from rehearsal_voice.backends.tts_wyoming import WyomingSynthesizer
from rehearsal_voice.config.servers import parse_server
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.testing.clock import ManualClock

pytestmark = [pytest.mark.models]
NOWHERE = "wyoming://127.0.0.1:9"
CLIP = Path(__file__).parents[1] / "data" / "kennedy-inaugural-1961.mp3"


class OwnEar:
    """Stands for this app's own recogniser and counts how often it was needed."""

    def __init__(self) -> None:
        self.used = 0

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        self.used += 1
        return Transcript("heard here", (), language or "", 0.9)


@pytest.fixture(scope="module")
def recording() -> FloatArray:
    """Ten seconds of a recorded speech."""
    return read_whole(CLIP)[: 10 * SAMPLE_RATE_HZ]


@pytest.fixture
def hangs_up() -> Iterator[str]:
    """A server that takes the connection and says nothing but goodbye."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            connection.close()

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"wyoming://127.0.0.1:{listening.getsockname()[1]}"
        thread.join()


def test_a_real_server_hears_a_recording(wyoming_ear: str, recording: FloatArray) -> None:
    heard = wyoming_recogniser(parse_server(wyoming_ear)).transcribe(recording, "en")
    assert "ask not what your country" in heard.text.lower()
    assert [word.text for word in heard.words] == heard.text.split()
    assert all(a.end <= b.start for a, b in zip(heard.words, heard.words[1:], strict=False))
    assert heard.words[-1].end <= len(recording) / SAMPLE_RATE_HZ


def test_noise_is_not_even_sent() -> None:
    noise = np.random.default_rng(1).normal(0.0, 0.05, 2 * SAMPLE_RATE_HZ).astype(np.float32)
    assert wyoming_recogniser(parse_server(NOWHERE)).transcribe(noise, "en").empty


def test_a_real_server_speaks_and_its_end_is_made_good_within_the_sentence(
    wyoming_voice: tuple[str, subprocess.Popen[str]],
) -> None:
    address, process = wyoming_voice
    far = WyomingSynthesizer(parse_server(address), "en", "en_US-joe-medium")
    told: list[ModelFault] = []
    outage = Outage(ManualClock())
    outage.told = told.append
    voice = StandbySynthesizer(far, HibariSynthesizer, outage)
    chunks = voice.synthesize("I would like a coffee. And a glass of water. That is all.", Delivery(pause_s=0.3))
    first = next(chunks)
    process.terminate()
    process.wait(10)
    rest = list(chunks)
    assert [chunk.text for chunk in [first, *rest]] == [
        "I would like a coffee.",
        "And a glass of water.",
        "That is all.",
        "",
    ]
    assert first.rate_hz == 22_050
    assert first.seconds > 0.8
    assert [fault.code for fault in told] == ["unreachable"]


def test_an_outage_is_said_once_and_the_server_is_asked_again_later(recording: FloatArray) -> None:
    clock = ManualClock()
    own = OwnEar()
    told: list[ModelFault] = []
    ear = StandbyRecogniser(wyoming_recogniser(parse_server(NOWHERE)), lambda: own, Outage(clock))
    ear.outage.told = told.append
    for _ in range(3):
        assert ear.transcribe(recording, "en").text == "heard here"
        clock.advance(40.0)
    assert own.used == 3
    assert [fault.code for fault in told] == ["unreachable"]


def test_a_server_that_hangs_up_is_a_fault(hangs_up: str, recording: FloatArray) -> None:
    with pytest.raises(ModelFault) as caught:
        wyoming_recogniser(parse_server(hangs_up)).transcribe(recording, "en")
    assert caught.value.code in ("cut", "unreachable")


def test_words_are_spread_over_the_voiced_frames_only() -> None:
    speech = np.concatenate([np.zeros(10), np.ones(20), np.zeros(30), np.ones(20), np.zeros(5)]).astype(np.float32)
    words = spread_words("good morning everybody", speech, 0.7)
    assert words[0].start == pytest.approx(10 * 0.032)
    assert words[-1].end == pytest.approx(80 * 0.032)
    assert [word.text for word in words] == ["good", "morning", "everybody"]
