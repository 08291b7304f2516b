"""The rules that keep loops and noise out of a transcript, and the windows that keep every word in."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.backends.whisper_guards import (
    compression_ratio,
    loop_length,
    token_limit,
    voice_heard,
    without_loop,
    words_meant,
)
from rehearsal_voice.backends.whisper_mel import LogMel
from rehearsal_voice.backends.whisper_network import TimedPiece
from rehearsal_voice.backends.whisper_windows import LONGEST_SAMPLES, cut_points
from rehearsal_voice.backends.whisper_words import VoiceTimes, written_words
from rehearsal_voice.core.transcript import Word

FRAME = 512


@given(
    before=st.lists(st.integers(100, 200), max_size=20),
    phrase=st.lists(st.integers(1, 50), min_size=1, max_size=12, unique=True),
    times=st.integers(6, 20),
)
def test_a_phrase_said_again_and_again_is_found_and_kept_once(before: list[int], phrase: list[int], times: int) -> None:
    looping = before + phrase * times
    assert loop_length(looping) == len(phrase)
    assert list(without_loop(looping)) == before + phrase


@given(st.lists(st.integers(1, 1000), max_size=60, unique=True))
def test_a_text_without_repetition_is_left_alone(tokens: list[int]) -> None:
    assert loop_length(tokens) == 0
    assert list(without_loop(tokens)) == tokens


def test_people_do_repeat_themselves() -> None:
    no, comma, so, sorry = 1, 2, 3, 4
    assert loop_length([so, no, comma, no, comma, no, comma]) == 0
    assert loop_length([so, sorry, sorry, sorry, sorry, sorry]) == 0


def test_a_short_utterance_has_no_room_for_a_long_text() -> None:
    assert token_limit(1.0) < 30
    assert token_limit(28.0) == 224


def test_repetitive_text_packs_better_than_speech() -> None:
    assert compression_ratio("How " * 100) > 2.4
    assert compression_ratio("I would like a flat white and a slice of the lemon cake, please.") < 1.5
    assert compression_ratio("") == 0.0


def test_a_click_is_no_voice_and_a_short_no_is_one() -> None:
    click = np.array([0.0, 0.5, 0.6, 0.9, 0.6, 0.0], np.float32)
    short_no = np.array([0.1, 0.6, 0.9, 0.9, 0.8, 0.7, 0.2], np.float32)
    assert not voice_heard(click)
    assert voice_heard(short_no)
    assert not voice_heard(np.zeros(0, np.float32))


def test_without_a_voice_only_what_whisper_is_sure_of_counts() -> None:
    assert words_meant(-0.3, 0.15, voiced=False)
    assert not words_meant(-1.3, 0.7, voiced=False)
    assert words_meant(-2.0, 0.9, voiced=True)
    assert not words_meant(-3.5, 0.2, voiced=True)


@settings(max_examples=20, deadline=None)
@given(seconds=st.floats(0.0, 120.0), seed=st.integers(0, 99))
def test_windows_cover_every_sample_once_and_fit_whisper(seconds: float, seed: int) -> None:
    dice = np.random.default_rng(seed)
    sound = dice.normal(0.0, 0.1, int(seconds * 16_000)).astype(np.float32)
    speech = dice.random(len(sound) // FRAME).astype(np.float32)
    windows = cut_points(sound, speech, FRAME)
    assert windows[0][0] == 0
    assert windows[-1][1] == len(sound)
    assert all(end == following for (_, end), (following, _) in pairwise(windows))
    assert all(end - start <= LONGEST_SAMPLES for start, end in windows)


def test_a_long_recording_is_cut_in_its_longest_pause() -> None:
    sound = np.full(40 * 16_000, 0.1, np.float32)
    speech = np.ones(len(sound) // FRAME, np.float32)
    speech[400:404] = 0.0
    speech[700:730] = 0.0
    (_, cut), _ = cut_points(sound, speech, FRAME)
    assert 700 * FRAME < cut < 730 * FRAME


def test_where_nobody_pauses_the_cut_goes_to_the_quietest_place() -> None:
    sound = np.full(40 * 16_000, 0.1, np.float32)
    sound[320_000:323_200] = 0.0
    (_, cut), _ = cut_points(sound, np.ones(len(sound) // FRAME, np.float32), FRAME)
    assert 320_000 <= cut <= 323_200


def test_punctuation_belongs_to_its_word() -> None:
    pieces = [
        TimedPiece(" ¿", 0.0, 0.1, 0.9),
        TimedPiece("Qué", 0.1, 0.4, 0.8),
        TimedPiece(" tal", 0.4, 0.7, 0.7),
        TimedPiece("?", 0.7, 1.9, 0.6),
    ]
    assert written_words(pieces, 1.5) == (Word("¿Qué", 0.1, 0.4, 0.8), Word("tal?", 0.4, 0.7, 0.7))


def test_a_hyphen_joins_what_is_one_word() -> None:
    pieces = [
        TimedPiece(" check", 0.0, 0.3, 0.9),
        TimedPiece("-up", 0.3, 0.5, 0.8),
        TimedPiece(" at", 0.5, 0.6, 0.9),
        TimedPiece(" 10", 0.6, 0.8, 0.7),
        TimedPiece(".30", 0.8, 1.2, 0.9),
        TimedPiece(".", 1.2, 1.4, 0.9),
    ]
    assert [word.text for word in written_words(pieces, 2.0)] == ["check-up", "at", "10.30."]
    assert [word.end for word in written_words(pieces, 2.0)] == [0.5, 0.6, 1.2]


def test_no_word_ends_after_the_sound() -> None:
    (word,) = written_words([TimedPiece(" Yes", 0.2, 2.0, 0.9)], 1.0)
    assert (word.start, word.end) == (0.2, 1.0)


def test_the_pause_before_a_word_is_no_part_of_it() -> None:
    speech = np.array([0.9] * 5 + [0.0] * 20 + [0.9] * 10, np.float32)
    (word,) = VoiceTimes(speech, 0.032).trimmed([Word("ask", 0.1, 1.1, 0.9)])
    assert word.start == pytest.approx(25 * 0.032 - 0.05)
    assert word.end == pytest.approx(1.1)


@settings(max_examples=20, deadline=None)
@given(st.integers(201, 40_000))
def test_the_picture_has_a_column_for_each_ten_milliseconds_begun(samples: int) -> None:
    picture = LogMel()(np.zeros(samples, np.float32))
    assert picture.shape == (80, -(-samples // 160))
