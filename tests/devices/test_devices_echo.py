"""The partner's voice is taken out of what the microphone hears."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.backends.aec import EchoFreeMicrophone, WebRtcEchoCanceller
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.echo_filter import EchoFilter
from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector
from rehearsal_voice.core.audio import AudioFrame, FloatArray, level_db
from rehearsal_voice.turns.endpoint import Endpointer, EndpointEvent, Sustained

LATENESS = 128
"""AEC3 gives its result 8 ms late."""


def loud(samples: FloatArray, peak: float) -> FloatArray:
    scaled: FloatArray = (samples * (peak / np.abs(samples).max())).astype(np.float32)
    return scaled


def cleaned(near: FloatArray, far: FloatArray, sizes: list[int]) -> FloatArray:
    canceller = WebRtcEchoCanceller()
    parts, done, turn = [], 0, 0
    while done < len(near):
        size = sizes[turn % len(sizes)]
        canceller.far(far[done : done + size])
        parts.append(canceller.near(near[done : done + size]))
        done, turn = done + size, turn + 1
    return np.concatenate(parts)


def echo_in(room: Path | None, far: FloatArray, delay_s: float = 0.02) -> FloatArray:
    """As loud as the far end itself."""
    response = read_whole(room) if room else np.ones(1, np.float32)
    wet = np.convolve(far, response)[: len(far)]
    wet *= np.sqrt(np.mean(far**2) / np.mean(wet**2))
    late = round(delay_s * 16_000)
    return np.concatenate([np.zeros(late), wet[: len(wet) - late]]).astype(np.float32)


@given(st.lists(st.integers(1, 700), min_size=1, max_size=20))
@settings(max_examples=15, deadline=None)
def test_the_result_does_not_depend_on_the_blocks(sizes: list[int]) -> None:
    chance = np.random.default_rng(2)
    far = chance.standard_normal(8000).astype(np.float32) * np.float32(0.1)
    near = np.roll(far, 400)
    got = cleaned(near, far, sizes)
    np.testing.assert_array_equal(got, cleaned(near, far, [320])[: len(got)])
    assert len(got) >= len(near) - 160


@pytest.mark.speech
@pytest.mark.parametrize(
    ("room", "least_db"), [("", 30.0), ("rir-au-0", 20.0), ("rir-lhotse-sim", 20.0), ("rir-sb-3", 15.0)]
)
def test_an_echo_as_loud_as_the_voice_is_attenuated(speech: Path, room: str, least_db: float) -> None:
    far = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 10], 0.5)
    near = echo_in(speech / "audio" / f"{room}.wav" if room else None, far)
    got = cleaned(near, far, [320])
    settled = slice(16_000 * 2, None)
    assert level_db(near[settled]) - level_db(got[settled]) > least_db


@pytest.mark.speech
def test_a_person_who_speaks_over_it_is_kept(speech: Path) -> None:
    far = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 10], 0.25)
    person = loud(read_whole(speech / "audio" / "en-azure-passport1.wav"), 0.5)
    start = 16_000 * 5
    near = echo_in(speech / "audio" / "rir-au-0.wav", far)
    near[start : start + len(person)] += person
    got = cleaned(np.clip(near, -1, 1), far, [320])[start + LATENESS : start + LATENESS + len(person)]
    assert level_db(got) > level_db(person) - 6.0
    assert np.corrcoef(got, person)[0, 1] > 0.7


@pytest.mark.speech
def test_without_far_end_the_sound_passes(speech: Path) -> None:
    person = loud(read_whole(speech / "audio" / "en-azure-passport1.wav"), 0.5)
    got = cleaned(person, np.zeros_like(person), [320])
    whole = len(got) - LATENESS
    assert level_db(got) == pytest.approx(level_db(person), abs=1.0)
    assert np.corrcoef(got[LATENESS:], person[:whole])[0, 1] > 0.85  # it takes away what lies below speech


class EchoingMicrophone:
    """Hears exactly what the loudspeaker played 30 ms ago, with one gap."""

    name = "echoing"

    def __init__(self, played: FloatArray) -> None:
        self._played = played
        self._position = 0

    def open(self) -> None:
        self._position = 0

    def read(self, timeout_s: float) -> AudioFrame | None:
        start = self._position
        self._position += 320
        return AudioFrame(self._played[start : start + 320], start)

    def captured_at(self, sample: int) -> float:
        return 100.0 + sample / 16_000

    def close(self) -> None:
        self._position = -1


class RememberingLoudspeaker:
    def __init__(self, played: FloatArray) -> None:
        self._played = played

    def far_end(self, samples: int, captured_at: float) -> tuple[FloatArray, int]:
        start = round((captured_at - 100.0 + 0.02) * 16_000)
        return self._played[start : start + samples], 0


def test_a_microphone_without_its_own_loudspeaker(speech: Path) -> None:
    far = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 8], 0.5)
    microphone = EchoFreeMicrophone(
        EchoingMicrophone(np.roll(far, 480)), RememberingLoudspeaker(far), WebRtcEchoCanceller()
    )
    microphone.open()
    frames = [microphone.read(0.1) for _ in range(350)]
    assert all(frame is not None and len(frame.samples) == 320 for frame in frames)
    heard = np.concatenate([frame.samples for frame in frames if frame is not None])
    assert level_db(heard[32_000:]) < level_db(far) - 30.0
    assert [frame.start_sample for frame in frames if frame is not None] == list(range(0, 350 * 320, 320))


def guarded(far: FloatArray, near: FloatArray) -> tuple[FloatArray, EchoFreeMicrophone]:
    """All frames of a microphone that hears `near` while the loudspeaker plays `far`."""
    microphone = EchoFreeMicrophone(EchoingMicrophone(near), RememberingLoudspeaker(far), WebRtcEchoCanceller())
    microphone.open()
    frames = [microphone.read(0.1) for _ in range(len(near) // 320 - 2)]
    return np.concatenate([frame.samples for frame in frames if frame is not None]), microphone


def test_where_the_echo_cannot_be_cancelled_the_person_waits_their_turn(speech: Path) -> None:
    """The echo comes before the far end, as with a driver that tells wrong times: nothing can cancel that."""
    voice = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 12], 0.5)
    person = loud(read_whole(speech / "audio" / "en-azure-passport1.wav"), 0.5)
    quiet = np.random.default_rng(4).standard_normal(16_000).astype(np.float32) * np.float32(1e-4)
    pause = np.zeros(16_000 + len(person), np.float32)
    far = np.concatenate([np.zeros(16_000, np.float32), voice, pause])
    near = np.concatenate([quiet, np.roll(voice, -1600), quiet, person])
    heard, microphone = guarded(far, near)
    assert microphone.half_duplex
    assert level_db(heard[16_000 * 8 : 16_000 * 12]) < -45.0
    alone = heard[16_000 * 14 + LATENESS :]
    assert level_db(alone) == pytest.approx(level_db(person[: len(alone)]), abs=2.0)


@pytest.mark.speech
@pytest.mark.parametrize("room", ["", "rir-au-0", "rir-sb-3"])
def test_a_person_who_talks_over_the_partner_all_the_while_is_not_held_back(speech: Path, room: str) -> None:
    voice = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 12], 0.5)
    person = loud(read_whole(speech / "audio" / "en-note-05-parenting-question.flac")[: 16_000 * 12], 0.5)
    near = echo_in(speech / "audio" / f"{room}.wav" if room else None, voice, 0.06) + person
    heard, microphone = guarded(voice, np.clip(near, -1, 1))
    assert not microphone.half_duplex
    late = slice(16_000 * 4, 16_000 * 11)
    assert level_db(heard[late]) > level_db(person[late]) - 3.0


@pytest.mark.speech
@pytest.mark.parametrize("room", ["", "rir-au-0", "rir-sb-3"])
def test_the_beginning_of_what_is_said_over_the_partner_is_not_lost(speech: Path, room: str) -> None:
    """The first 0.3 s of a word over an echo as loud as itself: what the voice activity detector has to go by."""
    voice = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 10], 0.25)
    person = loud(read_whole(speech / "audio" / "en-azure-passport1.wav"), 0.25)
    begin = 16_000 * 6
    near = echo_in(speech / "audio" / f"{room}.wav" if room else None, voice, 0.06)
    sounding = int(np.flatnonzero(np.abs(person) > 0.02)[0])
    near[begin : begin + len(person)] += person[: len(near) - begin]
    got = cleaned(np.clip(near, -1, 1), voice, [320])
    first = slice(begin + sounding + LATENESS, begin + sounding + LATENESS + 4800)
    assert level_db(got[first]) > level_db(person[sounding : sounding + 4800]) - 4.0


@pytest.mark.speech
@pytest.mark.parametrize("room", ["", "rir-au-0", "rir-sb-3"])
def test_soft_sounds_of_a_person_who_talks_over_the_partner_are_kept(speech: Path, room: str) -> None:
    voice = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 10], 0.25)
    person = loud(read_whole(speech / "audio" / "en-azure-passport1.wav"), 0.25)
    begin = 16_000 * 6
    near = echo_in(speech / "audio" / f"{room}.wav" if room else None, voice, 0.06)
    near[begin : begin + len(person)] += person
    got = cleaned(np.clip(near, -1, 1), voice, [320])[begin + LATENESS :]
    levels = [
        (level_db(person[at : at + 320]), level_db(got[at : at + 320])) for at in range(0, len(person) - 319, 320)
    ]
    spoken = [number for number, (said, _) in enumerate(levels) if said > -30.0]
    lost_db = [abs(said - kept) for said, kept in levels[spoken[0] : spoken[-1]] if said > -45.0]
    assert np.mean(lost_db) < 0.5


@pytest.mark.speech
@pytest.mark.parametrize("change", ["louder", "softer", "moved"])
def test_a_change_of_the_echo_is_no_person(speech: Path, change: str) -> None:
    """Someone turns the volume, or the sound takes another way: AEC3 goes on taking away what the filter leaves."""
    voice = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 10], 0.25)
    near = echo_in(speech / "audio" / "rir-au-0.wav", voice, 0.06)
    changed = 16_000 * 6
    near[changed:] = {"louder": 2.0 * near, "softer": 0.4 * near, "moved": np.roll(near, 80)}[change][changed:]
    got = cleaned(np.clip(near, -1, 1), voice, [320])
    heard = near[changed : changed + 16_000]
    assert level_db(got[changed : changed + 16_000]) < level_db(heard) - 8.0


@pytest.mark.parametrize("echo_level", [1.0, 0.0])
def test_where_it_can_or_where_there_is_none_nothing_is_held_back(speech: Path, echo_level: float) -> None:
    voice = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 10], 0.5)
    quiet = np.random.default_rng(4).standard_normal(len(voice)).astype(np.float32) * np.float32(1e-4)
    _, microphone = guarded(voice, np.roll(voice, 480) * np.float32(echo_level) + quiet)
    assert not microphone.half_duplex


@pytest.mark.speech
@pytest.mark.models
@pytest.mark.parametrize("room", ["", "rir-au-0", "rir-lhotse-sim", "rir-sb-1", "rir-sb-3"])
def test_the_very_first_sentence_is_not_taken_for_the_person(speech: Path, room: str) -> None:
    """When nothing of the room is known yet; two seconds later the partner speaks again."""
    voice = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 4], 0.5)
    far = np.concatenate([np.zeros(4800, np.float32), voice[:32_000], np.zeros(32_000, np.float32), voice[32_000:]])
    near = echo_in(speech / "audio" / f"{room}.wav" if room else None, far, 0.03)
    detector, endpointer = SileroVoiceActivityDetector(), Endpointer(0.5)
    got = cleaned(near, far, [320])
    events: list[EndpointEvent] = []
    for start in range(0, len(got) - 511, 512):
        frame = got[start : start + 512]
        events += endpointer.push(frame, start, detector.probability(frame))
        endpointer.commit_due(start + 512)
    assert not [event for event in events if isinstance(event, Sustained)]


@pytest.mark.speech
@pytest.mark.parametrize("by", [-480, 320])
def test_what_was_learned_of_the_room_outlives_a_move_of_the_reading_place(speech: Path, by: int) -> None:
    far = loud(read_whole(speech / "audio" / "en-note-03-todo-list.flac")[: 16_000 * 10], 0.5)
    near = echo_in(speech / "audio" / "rir-au-0.wav", far, 0.05)
    moved_at = 16_000 * 7
    handed_out = np.concatenate([far[:moved_at], far[moved_at + by :]])
    echo_filter = EchoFilter()
    left = np.zeros(16_000 * 9, np.float32)
    for start in range(0, len(left), 160):
        if start == moved_at:
            echo_filter.moved(by)
        left[start : start + 160] = echo_filter.without_echo(near[start : start + 160], handed_out[start : start + 160])
    before, after = slice(moved_at - 8000, moved_at), slice(moved_at + 4800, moved_at + 12_800)
    assert level_db(near[before]) - level_db(left[before]) > 12.0
    assert level_db(near[after]) - level_db(left[after]) > 12.0
