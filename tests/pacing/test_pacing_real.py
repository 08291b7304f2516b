"""The monitor on real recordings, with the real engines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soxr
from typer.testing import CliRunner

from benchmarks.noises import made_noises
from benchmarks.stretch import faster
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.fillers_whisper import WhisperHesitationEar
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Event, Heard, SpeechMeasured
from rehearsal_voice.core.events.monitor import MOMENT_KINDS
from rehearsal_voice.engine.analysis import Listening, analyse
from rehearsal_voice.engine.calibration import calibrate
from rehearsal_voice.pacing.features import FeatureStream, track_of
from rehearsal_voice.pacing.live import LiveMonitor
from rehearsal_voice.pacing.measure import measure_turn
from rehearsal_voice.pacing.pauses import PAUSE_S
from rehearsal_voice.pacing.report import Context
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.pacing.turns import overlap

pytestmark = [pytest.mark.models, pytest.mark.speech]


@pytest.fixture(scope="module")
def listening(models: Path) -> Listening:
    folder = models / "whisper-base"
    return Listening(
        SileroVoiceActivityDetector(), FasterWhisperRecogniser(folder), "en", WhisperHesitationEar(folder, threads=2)
    )


def recording(speech: Path, name: str) -> FloatArray:
    (entry,) = [e for e in json.loads((speech / "manifest.json").read_text("utf-8"))["files"] if e["name"] == name]
    return read_whole(speech / entry["audio"])


def in_blocks(samples: FloatArray, size: int = SAMPLE_RATE_HZ) -> Iterator[FloatArray]:
    return (samples[first : first + size] for first in range(0, len(samples), size))


def heard(samples: FloatArray, listening: Listening, size: int = SAMPLE_RATE_HZ) -> list[Event]:
    return list(analyse(in_blocks(samples, size), listening, lambda _seconds: None))


def test_the_fillers_of_running_speech_are_found(speech: Path, listening: Listening) -> None:
    events = heard(recording(speech, "en-mfa-cold-corpus"), listening)
    found = [(m.start, m.end) for m in summarise(events).moments if m.kind == "filled_pause"]
    true = [(1.24, 1.67), (3.69, 3.96), (7.31, 7.86), (9.89, 10.34), (17.78, 18.32)]
    assert sum(any(overlap(f, t) > 0 for f in found) for t in true) >= 4
    assert all(any(overlap(f, t) > 0 for t in true) for f in found)


def test_a_recording_read_in_other_blocks_gives_the_same_events(speech: Path, listening: Listening) -> None:
    samples = recording(speech, "en-jfk")
    assert heard(samples, listening, 3_333) == heard(samples, listening, 50_000)


def test_a_recording_of_noise_gives_no_word_and_no_moment(speech: Path, listening: Listening) -> None:
    events = heard(recording(speech, "noise-sb-5"), listening)
    assert not [event for event in events if isinstance(event, Heard) and event.text]
    assert not [m for m in summarise(events).moments if m.kind in {"apology", "rush", "filled_pause"}]


def test_cough_keys_music_and_silence_hold_no_word_and_no_apology(listening: Listening) -> None:
    between = np.zeros(3 * SAMPLE_RATE_HZ, np.float32)
    sound = np.concatenate([piece for noise in made_noises().values() for piece in (noise, between)])
    events = heard(sound, listening)
    assert not [word for event in events if isinstance(event, Heard) for word in event.words]
    assert not [m for m in summarise(events).moments if m.kind in {"apology", "rush"}]


def test_pieces_read_side_by_side_give_the_same_events(speech: Path, models: Path, listening: Listening) -> None:
    samples = recording(speech, "en-note-06-technical-troubleshooting")[: 34 * SAMPLE_RATE_HZ]
    folder = models / "whisper-base"
    recogniser = FasterWhisperRecogniser(folder, threads=1, workers=2)
    ear = WhisperHesitationEar(folder, workers=2)
    both = replace(listening, recogniser=recogniser, ear=ear, readers=2)
    assert heard(samples, both) == heard(samples, listening)


def test_where_nobody_waits_french_is_heard_as_the_recogniser_was_trained(speech: Path, models: Path) -> None:
    patient = FasterWhisperRecogniser(models / "whisper-base", unhurried=True)
    sound = recording(speech, "fr-leopard-test")
    assert "des eaux et forêts" in patient.transcribe(sound, "fr").text
    assert patient.transcribe(sound[: 2 * SAMPLE_RATE_HZ], None).language == "fr"


def test_calm_is_calibrated_and_the_same_words_in_haste_are_a_rush(speech: Path, listening: Listening) -> None:
    spoken = recording(speech, "en-note-04-meeting-notes")[: 30 * SAMPLE_RATE_HZ]
    counted = EspeakSyllables()
    calm = calibrate(in_blocks(spoken), listening, counted)
    assert calm is not None
    assert calm.seconds > 20.0
    assert calibrate(in_blocks(spoken[: 5 * SAMPLE_RATE_HZ]), listening, counted) is None
    events = heard(np.concatenate([spoken, faster(spoken, 1.3)]), listening)
    rushes = [m for m in summarise(events, Context("en", calm, syllables=counted)).moments if m.kind == "rush"]
    assert rushes
    assert all(rush.start > 20.0 for rush in rushes)


def test_long_sound_is_read_in_pieces_without_losing_the_thread(speech: Path, listening: Listening) -> None:
    samples = np.concatenate([recording(speech, "en-note-01-email-dictation"), recording(speech, "en-jfk")])
    events = heard(samples, listening)
    words = [word for event in events if isinstance(event, Heard) for word in event.words]
    assert len(words) > 160
    assert all(left.start <= right.start + 0.3 for left, right in pairwise(words))
    assert words[-1].end > len(samples) / SAMPLE_RATE_HZ - 3.0
    measured = [event for event in events if isinstance(event, SpeechMeasured)]
    assert all(a <= b for event in measured for a, b in event.silences)


def test_live_hears_a_long_filler_soon_and_the_same_in_any_pieces(speech: Path) -> None:
    samples = recording(speech, "en-mfa-uh")
    told = {}
    for size in (320, 777, 4_000):
        monitor = LiveMonitor("en")
        told[size] = [finding for block in in_blocks(samples, size) for finding in monitor.push(block)]
    assert told[320] == told[777] == told[4_000]
    (finding, *_) = [f for f in told[320] if overlap((f.start, f.end), (2.4, 3.64)) > 0]
    assert finding.at - finding.end <= 0.6


def test_listening_along_costs_little(speech: Path) -> None:
    samples = recording(speech, "en-note-01-email-dictation")
    stream = FeatureStream()
    frames = sum(len(stream.push(block)) for block in in_blocks(samples, 320))
    assert frames == pytest.approx(len(samples) / 160, abs=12)


@pytest.mark.parametrize("name", ["en-ami-ES2003a-0-30", "de-sppas-deu-m12-deu-t33"])
def test_neither_gain_nor_resampling_nor_silence_behind_moves_a_pause_of_a_real_voice(speech: Path, name: str) -> None:
    spoken = recording(speech, name)[: 20 * SAMPLE_RATE_HZ]
    there = soxr.resample(spoken, SAMPLE_RATE_HZ, 44_100)
    back = soxr.resample(there, 44_100, SAMPLE_RATE_HZ)[: len(spoken)]
    longer = np.pad(spoken, (0, 3 * SAMPLE_RATE_HZ))
    plain, *others = (pauses(sound) for sound in (spoken, spoken / 4.0, np.clip(spoken * 4.0, -1.0, 1.0), back, longer))
    assert len(plain) > 3
    for changed in others:
        assert np.asarray(changed) == pytest.approx(np.asarray(plain), abs=0.03)


def pauses(sound: FloatArray) -> list[tuple[float, float]]:
    measured = measure_turn(track_of(np.asarray(sound, np.float32)), 1, 0.0, 20.0)
    return [silence for silence in measured.silences if silence[1] - silence[0] >= PAUSE_S]


def test_syllables_by_espeak_are_those_of_the_dictionary() -> None:
    count = EspeakSyllables()
    expected = {
        "en": {"comfortable": 3, "idea": 3, "science": 2, "rhythm": 2, "wanted": 2, "walked": 1},
        "es": {"ciudad": 2, "día": 2, "ahora": 3, "aéreo": 4},
        "fr": {"nuit": 1, "vraiment": 2, "appartement": 4, "euh": 1},
        "de": {"Entschuldigung": 4, "Leute": 2, "arbeiten": 3},
        "it": {"buongiorno": 3, "grazie": 2, "paura": 3},
        "pt": {"não": 1, "situação": 4, "água": 2},
    }
    for language, words in expected.items():
        assert {word: count(word, language) for word in words} == words


def run_analyze(*arguments: str) -> str:
    import typer

    from rehearsal_voice.cli.analyze import analyze

    app = typer.Typer()
    app.command()(analyze)
    result = CliRunner().invoke(app, [*arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_analyze_prints_json_and_writes_a_table_and_a_page(speech: Path, tmp_path: Path) -> None:
    page, table = tmp_path / "report.html", tmp_path / "report.csv"
    name = next((speech / "audio").glob("en-mfa-cold-corpus.*"))
    printed = run_analyze(str(name), "--language", "en", "--json", "--csv", str(table), "--html", str(page))
    data = json.loads(printed)
    assert {"metrics", "transcript", "events"} <= data.keys()
    assert {event["kind"] for event in data["events"]} <= set(MOMENT_KINDS)
    assert all({"kind", "start", "end", "confidence", "source"} <= event.keys() for event in data["events"])
    assert data["transcript"]["words"][0].keys() == {"text", "start", "end", "confidence"}
    assert sorted({metric["number"] for metric in data["metrics"]}) == list(range(1, 24))
    assert "filled_pause" in table.read_text("utf-8")
    html = page.read_text("utf-8")
    assert "data:audio/wav;base64," in html
    assert "http" not in html.replace("http-equiv", "")


def test_analyze_says_in_a_sentence_what_it_cannot_read(tmp_path: Path) -> None:
    broken = tmp_path / "notes.wav"
    broken.write_bytes(b"not a recording")
    for arguments in ([str(tmp_path / "missing.wav")], [str(broken)], [str(broken), "--language", "english"]):
        with pytest.raises(InputFault):
            run_analyze(*arguments)
