"""Arriving by voice: what is said is heard, understood, and never needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, press, quiet_services, sees

from rehearsal_voice.app.hearing_answers import PATIENCE_S, hear_answer, written
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray
from rehearsal_voice.core.errors import DeviceFault
from rehearsal_voice.core.ports import EndOfInput
from rehearsal_voice.ui.services import Arrival
from rehearsal_voice.ui.spoken_answers import chosen, number_said
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]

CLIP = Path(__file__).parents[1] / "data" / "kennedy-inaugural-1961.mp3"
SILENCE = np.zeros(10 * SAMPLE_RATE_HZ, np.float32)


class SpokenServices(QuietServices):
    """Hears what the test lets the person say, and then nothing more."""

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)  # type: ignore[arg-type]
        self.answers: list[str] = []
        self.fault: DeviceFault | None = None

    def hear_answer(self, language: str, heard: Callable[[float], None], stopped: Callable[[], bool]) -> str:
        if self.fault is not None:
            raise self.fault
        heard(-20.0)
        return self.answers.pop(0) if self.answers else ""


@pytest.fixture
def services(tmp_path: Path) -> Iterator[SpokenServices]:
    quiet = quiet_services(tmp_path)
    made = SpokenServices(quiet._paths)
    yield made
    made.close()
    quiet.close()


@pytest.fixture
def window(services: SpokenServices, qtbot: QtBot) -> Iterator[Window]:
    made = Window(services)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: press(made, "Rehearse “Order a coffee”"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sees(made, "How do you arrive?"), timeout=PATIENCE_MS)
    yield made
    made.close()


def test_every_question_is_answered_by_voice(window: Window, services: SpokenServices, qtbot: QtBot) -> None:
    services.answers = ["I'm pretty tired.", "Slow, please.", "The rain on the roof.", "I ask for a receipt.", "Seven."]
    qtbot.waitUntil(lambda: press(window, "Answer by voice"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sees(window, "Thank you. “Begin” begins."), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: press(window, "Begin the take"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: services.begun is not None, timeout=PATIENCE_MS)
    assert services.begun is not None
    arrival = services.begun.start.arrival
    assert arrival == Arrival("tired", "slow", "The rain on the roof", "I ask for a receipt", 7)


def test_an_own_word_counts_and_silence_passes_over(window: Window, services: SpokenServices, qtbot: QtBot) -> None:
    services.answers = ["Like a wet sock.", "", "", "", ""]
    qtbot.waitUntil(lambda: press(window, "Answer by voice"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sees(window, "Thank you. “Begin” begins."), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: press(window, "Begin the take"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: services.begun is not None, timeout=PATIENCE_MS)
    assert services.begun is not None
    assert services.begun.start.arrival == Arrival("Like a wet sock")


def test_without_a_microphone_it_is_said_where_one_looks(
    window: Window, services: SpokenServices, qtbot: QtBot
) -> None:
    services.fault = DeviceFault("No microphone was found.", "Plug one in, or type your lines.")
    qtbot.waitUntil(lambda: press(window, "Answer by voice"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: sees(window, "No microphone was found."), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: press(window, "Begin the take"), timeout=PATIENCE_MS)


@pytest.mark.parametrize(
    ("said", "language", "expected"),
    [
        ("Seven.", "en", 7),
        ("Maybe a 4", "en", 4),
        ("from 8 down to three", "en", 3),
        ("Un ocho, creo.", "es", 8),
        ("Zéro", "fr", 0),
        ("Eleven", "en", None),
        ("no idea", "en", None),
    ],
)
def test_a_number_is_understood_in_figures_and_in_words(said: str, language: str, expected: int | None) -> None:
    assert number_said(said, 10, language) == expected


def test_a_choice_is_known_by_its_words() -> None:
    moods = [("tired", "Con cansancio"), ("sour", "De mal humor")]
    assert chosen("Estoy cansadísima", moods) == "tired"
    assert chosen("con un humor de perros", moods) == "sour"
    assert chosen("con ganas", moods) == ""


class SoundMicrophone:
    """A recording in the place of a microphone, in pieces of any size."""

    name = "a recording"

    def __init__(self, sound: FloatArray, piece: int) -> None:
        self._sound, self._piece, self._at = sound, piece, 0
        self.is_open = False

    def open(self) -> None:
        self.is_open = True

    def read(self, timeout_s: float) -> AudioFrame | None:
        if self._at >= len(self._sound):
            raise EndOfInput
        frame = AudioFrame(self._sound[self._at : self._at + self._piece], self._at)
        self._at += self._piece
        return frame

    def captured_at(self, sample: int) -> float:
        return sample / SAMPLE_RATE_HZ

    def close(self) -> None:
        self.is_open = False


@pytest.mark.models
def test_an_answer_ends_with_a_silence_and_is_written_down(models: Path) -> None:
    sound = np.concatenate([SILENCE[: 2 * SAMPLE_RATE_HZ], read_whole(CLIP)[: 5 * SAMPLE_RATE_HZ], SILENCE])
    lengths = []
    for piece in (1000, 160):
        microphone = SoundMicrophone(sound, piece)
        heard = hear_answer(microphone, SileroVoiceActivityDetector(), lambda _level: None, lambda: False)
        assert not microphone.is_open
        lengths.append(len(heard))
    assert abs(lengths[0] - lengths[1]) <= 1000
    assert lengths[0] < 10 * SAMPLE_RATE_HZ
    said = written(heard, FasterWhisperRecogniser(models / "whisper-base"), "en").lower()
    assert "fellow americans" in said, said


@pytest.mark.models
def test_who_says_nothing_is_not_kept_waiting() -> None:
    microphone = SoundMicrophone(SILENCE, 320)
    levels: list[float] = []
    assert not len(hear_answer(microphone, SileroVoiceActivityDetector(), levels.append, lambda: False))
    assert PATIENCE_S <= len(levels) * 320 / SAMPLE_RATE_HZ < PATIENCE_S + 0.1
