"""A learner's questions, the word list, and the quiz that comes back after days."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.scenes.library import load_scenes
from rehearsal_voice.tutoring.questions import learner_question
from rehearsal_voice.tutoring.quiz import QUESTIONS, Exercise, judged, next_time, round_of
from rehearsal_voice.tutoring.word_list import meaning_of, wording_of

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CAFE = {
    "para llevar": "to take away",
    "la cuenta": "the bill",
    "la cuchara": "the spoon",
    "leche de avena": "oat milk",
    "entera": "whole (milk)",
    "¿me cobra?": "can I pay, please?",
}


@pytest.mark.parametrize(
    ("text", "practised", "native", "kind", "phrase"),
    [
        ("What does para llevar mean?", "es", "en", "meaning", "para llevar"),
        ("How do I say the bill?", "es", "en", "wording", "the bill"),
        ("How would you say oat milk in Spanish?", "es", "en", "wording", "oat milk"),
        ("Quiz me, please.", "es", "en", "quiz", ""),
        ("Cosme, please.", "es", "en", "quiz", ""),
        ("Please close me.", "es", "en", "quiz", ""),
        ("Ask me some words.", "es", "en", "quiz", ""),
        ("¿Qué significa “manchado”?", "es", "en", "meaning", "manchado"),
        ("¿Cómo se dice spoon?", "es", "en", "wording", "spoon"),
        ("Comment on dit the bill en français ?", "fr", "en", "wording", "the bill"),
        ("Wie sagt man receipt?", "de", "en", "wording", "receipt"),
        ("Was heißt Trinkgeld?", "de", "en", "meaning", "Trinkgeld"),
        ("Come si dice the key?", "it", "en", "wording", "the key"),
        ("O que quer dizer galão?", "pt", "en", "meaning", "galão"),
        ("¿Qué quiere decir croissant?", "fr", "es", "meaning", "croissant"),
        ("What's the bill in Spanish?", "es", "en", "wording", "the bill"),
        ("Wie sagt man die Rechnung auf Spanisch?", "es", "de", "wording", "die Rechnung"),
        ("Was heißt the receipt auf Deutsch?", "de", "en", "wording", "the receipt"),
        ("Noisette, ça veut dire quoi ?", "fr", "en", "meaning", "Noisette"),
        ("Che vuol dire ricetta?", "it", "en", "meaning", "ricetta"),
        ("Como é que se diz the bill?", "pt", "en", "wording", "the bill"),
        ("Hazme un examen, por favor.", "es", "en", "quiz", ""),
        ("Interrogez-moi, s'il vous plaît.", "fr", "en", "quiz", ""),
        ("Stell mir Fragen, bitte.", "de", "en", "quiz", ""),
        ("Mi interroghi?", "it", "en", "quiz", ""),
        ("Faça-me perguntas.", "pt", "en", "quiz", ""),
        ("No more questions, please.", "es", "en", "enough", ""),
        ("Das reicht.", "de", "en", "enough", ""),
    ],
)
def test_a_learners_question_is_known(text: str, practised: str, native: str, kind: str, phrase: str) -> None:
    asked = learner_question(text, practised, native)
    assert asked is not None
    assert (asked.kind, asked.phrase) == (kind, phrase)


@pytest.mark.parametrize(
    "text",
    [
        "¿Qué es la leche frita?",
        "Un café con leche, por favor.",
        "What do you mean?",
        "¿Cómo está?",
        "How do I get to the station from here, and can I pay by card, or is it cash only in this café?",
        "Tell me what you would say.",
        "Excuse me, please.",
        "Who is it, please?",
        "Cosme.",
        "",
    ],
)
def test_what_is_said_to_the_partner_is_none(text: str) -> None:
    assert learner_question(text, "es", "en") is None


def test_the_list_is_read_both_ways_and_never_guessed() -> None:
    assert meaning_of("Para llevar", CAFE) is not None
    found = wording_of("a bill", CAFE)
    assert found is not None
    assert found.phrase == "la cuenta"
    whole = wording_of("whole", CAFE)
    assert whole is not None
    assert whole.phrase == "entera"
    bent = meaning_of("parra yevar", CAFE)
    assert bent is None or bent.phrase == "para llevar"
    for unknown in ("the umbrella", "a receipt", "bell", "spool of thread", ""):
        assert wording_of(unknown, CAFE) is None


def test_every_entry_of_every_scene_is_found_again_by_its_own_words() -> None:
    for scene in load_scenes(assets_folder() / "scenes").values():
        for phrase, meaning in scene.glossary.items():
            found = meaning_of(phrase, scene.glossary)
            assert found is not None, (scene.id, phrase)
            back = wording_of(meaning, scene.glossary)
            assert back is not None, (scene.id, meaning)


def test_slips_come_first_then_what_is_due_then_new_phrases() -> None:
    kept = [
        Exercise(1, "phrase", "the bill", "la cuenta", NOW - timedelta(days=5)),
        Exercise(2, "slip", "dos café", "dos cafés", NOW - timedelta(days=1)),
        Exercise(3, "phrase", "oat milk", "leche de avena", NOW + timedelta(days=1)),
    ]
    asked = round_of(kept, CAFE, NOW, Random(1))
    assert [each.id for each in asked[:2]] == [2, 1]
    assert len(asked) <= QUESTIONS
    assert not {"la cuenta", "leche de avena"} & {each.answer for each in asked[2:]}


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("La cuenta.", "right"),
        ("Pues la cuenta, por favor", "right"),
        ("la cuen", "almost"),
        ("el vaso", "wrong"),
        ("", "wrong"),
    ],
)
def test_an_answer_is_judged_by_its_sound(said: str, verdict: str) -> None:
    assert judged(Exercise(1, "phrase", "the bill", "la cuenta", NOW), said) == verdict


@given(st.lists(st.booleans(), min_size=1, max_size=8))
def test_it_comes_back_after_one_three_and_seven_days_and_tomorrow_after_a_miss(hits: list[bool]) -> None:
    exercise = Exercise(1, "slip", "dos café", "dos cafés", NOW)
    in_a_row = 0
    for hit in hits:
        step, due = next_time(exercise, "right" if hit else "wrong", NOW)
        assert due - NOW == timedelta(days=(1, 3, 7, 7, 7, 7, 7, 7)[in_a_row] if hit else 1)
        in_a_row = in_a_row + 1 if hit else 0
        assert step == in_a_row
        exercise = Exercise(1, "slip", "dos café", "dos cafés", due, step)
