"""When a turn is over: the signs weighed, the wait that follows, and the same events however the sound comes in."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.core.audio import FloatArray, to_samples
from rehearsal_voice.turns.ending import Ending
from rehearsal_voice.turns.endpoint import Commit
from rehearsal_voice.turns.patience import ASK_AGAIN_S, PRESETS, Preset, commit_delay
from rehearsal_voice.turns.pauses import LEAST_FACTOR, MOST_FACTOR, TYPICAL_PAUSE_S, pause_factor
from rehearsal_voice.turns.questions import asked
from rehearsal_voice.turns.signs import Signs, Words, final_level_db

FRAME = 512
PRESET_NAMES = st.sampled_from(sorted(PRESETS))
CHANCES = st.floats(0, 1)


@given(CHANCES, CHANCES, st.one_of(st.none(), CHANCES), st.booleans(), PRESET_NAMES)
def test_the_surer_the_sooner_and_never_without_end(
    low: float, high: float, closing: float | None, unfinished: bool, preset: Preset
) -> None:
    patience = PRESETS[preset]
    low, high = sorted((low, high))
    words = Words(True, closing, unfinished)
    sooner = commit_delay(patience, Signs((high,), None, words))
    later = commit_delay(patience, Signs((low,), None, words))
    assert patience.sure_s <= sooner <= later <= patience.most_s


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_however_long_somebody_usually_pauses_a_wait_has_an_end(preset: Preset) -> None:
    patience = PRESETS[preset].scaled(3.0)
    unsure = Signs((0.001,), 5.0, Words(True, 0.001, unfinished=True))
    assert commit_delay(patience, unsure) == patience.most_s == PRESETS[preset].most_s < 4.0


@given(CHANCES, CHANCES, PRESET_NAMES)
def test_open_words_never_shorten_the_wait(finished: float, closing: float, preset: Preset) -> None:
    patience = PRESETS[preset]
    whole = Signs((finished,), None, Words(True, closing))
    cut = Signs((finished,), None, Words(True, closing, unfinished=True))
    assert commit_delay(patience, cut) >= commit_delay(patience, whole)


def test_the_presets_differ_as_their_names_say() -> None:
    unsure = Signs((0.3,), None, Words(True, 0.6))
    brisk, natural, patient = (commit_delay(PRESETS[name], unsure) for name in ("brisk", "natural", "patient"))
    assert max(brisk, natural) < patient
    sure = Signs((0.99,), -15.0, Words(True, 0.98))
    assert commit_delay(PRESETS["brisk"], sure) < commit_delay(PRESETS["natural"], sure)


def test_a_question_answered_whole_ends_sooner_and_an_open_one_later() -> None:
    patience = PRESETS["patient"]
    plain, answered, wide = (
        commit_delay(patience, Signs((0.3,), None, Words(True, 0.6, asked=kind))) for kind in ("", "answered", "open")
    )
    assert answered < plain < wide


def test_where_nothing_was_said_nothing_is_waited_for() -> None:
    assert commit_delay(PRESETS["patient"], Signs((0.01,), 5.0, Words(False))) == PRESETS["patient"].sure_s


@pytest.mark.parametrize(
    ("partner", "answer", "language", "expected"),
    [
        ("Sure. Small, medium or large?", "A large one.", "en", "answered"),
        ("Is that for here or to go?", "To go.", "en", "answered"),
        ("Is that for here or to go?", "My name is Sam.", "en", ""),
        ("Anything else?", "No, thanks.", "en", "answered"),
        ("What size would you like?", "Yes.", "en", ""),
        ("What size would you like?", "A large one.", "en", "answered"),
        ("What is the name?", "Well, my friends call me Sam but it is Samuel.", "en", ""),
        ("I see. Why do you want that?", "Because I need it.", "en", "open"),
        ("That's three euros.", "Here you are.", "en", ""),
        ("¿Con leche o solo?", "Con leche, por favor.", "es", "answered"),
        ("Warum gerade jetzt?", "Weil ich es brauche.", "de", "open"),
        ("Vous désirez autre chose ?", "Non merci.", "fr", "answered"),
    ],
)
def test_what_the_partner_asked(partner: str, answer: str, language: str, expected: str) -> None:
    assert asked(partner, answer, language, unfinished=False) == expected


def test_an_open_sentence_answers_nothing_whole() -> None:
    assert asked("Small, medium or large?", "A large one and", "en", unfinished=True) == ""


@given(st.lists(st.floats(0.01, 20.0), max_size=60))
def test_a_persons_pauses_move_the_wait_within_limits(pauses: list[float]) -> None:
    assert LEAST_FACTOR <= pause_factor(pauses) <= MOST_FACTOR


def test_many_long_pauses_weigh_more_than_a_few() -> None:
    assert pause_factor([]) == 1.0
    assert 1.0 < pause_factor([1.2] * 5) < pause_factor([1.2] * 50)
    assert pause_factor([0.25] * 50) < 1.0
    assert pause_factor([TYPICAL_PAUSE_S] * 50) == pytest.approx(1.0)


def test_a_falling_end_is_softer_than_the_rest() -> None:
    tone = np.sin(2 * np.pi * 150 * np.arange(to_samples(1.5)) / 16_000)
    fading = tone * np.where(np.arange(len(tone)) > to_samples(1.2), 0.1, 1.0)
    even, fallen = (final_level_db((0.3 * part).astype(np.float32)) for part in (tone, fading))
    assert even == pytest.approx(0.0, abs=0.5)
    assert fallen == pytest.approx(-20.0, abs=1.0)
    assert final_level_db(np.zeros(100, np.float32)) is None


def burst(seconds: float, silence_s: float) -> tuple[FloatArray, list[float]]:
    count = to_samples(seconds)
    tone = 0.2 * np.sin(2 * np.pi * 200 * np.arange(count) / 16_000)
    sound = np.concatenate([tone, np.zeros(to_samples(silence_s))]).astype(np.float32)
    return sound, [0.95 if start < count else 0.02 for start in range(0, len(sound) - FRAME + 1, FRAME)]


def decided(
    ending: Ending,
    answers: list[float],
    words_at_s: float | None = None,
    silence_s: float = 4.0,
    fits: bool | None = True,
) -> float:
    """Seconds of silence at the commit, for one burst of speech. answers: the turn-end model's, one for each asking."""
    sound, chances = burst(1.0, silence_s)
    stop = 0
    for number, chance in enumerate(chances):
        start = number * FRAME
        for event in ending.push(sound[start : start + FRAME], start, chance):
            stop = getattr(event, "end_sample", stop)
        due = ending.judgement_due(start + FRAME)
        if due is not None:
            ending.judged(due, answers.pop(0) if len(answers) > 1 else answers[0], None)
        if words_at_s is not None and start + FRAME - stop >= to_samples(words_at_s) and stop:
            ending.heard(stop, Words(True, 0.95, fits=fits))
        commit = ending.commit_due(start + FRAME)
        if commit is not None:
            return (commit.decided_sample - commit.end_sample) / 16_000
    raise AssertionError("every wait ends")


def test_doubt_is_asked_about_again_and_a_second_answer_counts() -> None:
    doubtful = decided(Ending(PRESETS["natural"]), [0.02])
    changed = decided(Ending(PRESETS["natural"]), [0.02, 0.99, 0.99])
    assert ASK_AGAIN_S[0] < changed < doubtful


def test_a_turn_stays_open_until_its_words_are_known_but_not_for_ever() -> None:
    ending = Ending(PRESETS["natural"])
    ending.await_words(True)
    assert decided(ending, [0.99]) == pytest.approx(PRESETS["natural"].most_s, abs=0.05)
    ending = Ending(PRESETS["natural"])
    ending.await_words(True)
    assert decided(ending, [0.99], words_at_s=0.7) == pytest.approx(0.7, abs=0.05)


def test_a_turn_stays_open_until_the_partner_knows_whether_it_has_an_answer_but_not_for_ever() -> None:
    ending = Ending(PRESETS["natural"])
    ending.await_words(True)
    still_looking = decided(ending, [0.99], words_at_s=0.4, fits=None)
    assert still_looking == pytest.approx(PRESETS["natural"].most_s, abs=0.05)


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_before_asking_what_was_meant_the_partner_waits_a_little_longer(preset: Preset) -> None:
    sure = Signs((0.99,), -2.0, Words(True, 0.95))
    strange = replace(sure, words=Words(True, 0.95, fits=False))
    assert commit_delay(PRESETS[preset], sure) < commit_delay(PRESETS[preset], strange)
    assert commit_delay(PRESETS[preset], strange) == PRESETS[preset].strange_s < PRESETS[preset].open_s


def test_words_of_an_earlier_silence_are_ignored() -> None:
    ending = Ending(PRESETS["brisk"])
    ending.heard(5, Words(False))
    assert decided(ending, [0.02]) > PRESETS["brisk"].sure_s + 0.1


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(st.floats(0.2, 1.2), st.floats(0.05, 3.0)), min_size=1, max_size=4), CHANCES, PRESET_NAMES)
def test_every_silence_long_enough_is_committed_once(
    bursts: list[tuple[float, float]], finished: float, preset: Preset
) -> None:
    parts = [burst(speech, silence) for speech, silence in [*bursts, (0.5, 3.5)]]
    sound = np.concatenate([part for part, _ in parts])
    ending = Ending(PRESETS[preset])
    commits: list[Commit] = []
    for start in range(0, len(sound) - FRAME + 1, FRAME):
        frame = sound[start : start + FRAME]
        ending.push(frame, start, 0.95 if np.abs(frame).max() > 0.1 else 0.02)
        due = ending.judgement_due(start + FRAME)
        if due is not None:
            ending.judged(due, finished, None)
        commit = ending.commit_due(start + FRAME)
        commits += [commit] if commit is not None else []
    assert commits
    for commit in commits:
        silence = commit.decided_sample - commit.end_sample
        assert to_samples(PRESETS[preset].sure_s) <= silence <= to_samples(PRESETS[preset].most_s) + FRAME


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_words_that_leave_a_sentence_open_are_waited_for_however_sure_the_other_signs_are(preset: Preset) -> None:
    sure = Signs((0.99,), -2.0, Words(True, 0.95, unfinished=True))
    assert commit_delay(PRESETS[preset], sure) >= PRESETS[preset].open_s > PRESETS[preset].sure_s
