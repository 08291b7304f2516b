"""A learner asks in the middle of a scene: the tutor answers on the side line, and the scene stands still."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from engine_stand import Stand

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.events import Answered, Heard, ReplyText, TutorAnswered
from rehearsal_voice.engine.tutor import Course
from rehearsal_voice.partner.choosing import sentences_of
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.tutoring.quiz import Exercise

WORDS = {"flat white": "café con un poco de leche", "to go": "para llevar"}
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def course(*kept: Exercise) -> Course:
    return Course("en", "es", WORDS, kept)


def test_what_it_means_is_told_and_said_and_the_scene_goes_on(tmp_path: Path) -> None:
    stand = Stand(["What does to go mean?", "A latte please."], tmp_path, course=course())
    stand.run()
    (taught,) = stand.only(TutorAnswered)
    assert (taught.about, taught.phrase, taught.meaning) == ("meaning", "to go", "para llevar")
    said = [event.text for event in stand.only(ReplyText)]
    assert said[1] == "to go"
    assert [event.to for event in stand.only(Answered)] == ["opening", "words"]
    assert [event.text for event in stand.only(Heard)] == ["What does to go mean?", "A latte please."]


def test_what_is_not_in_the_list_is_not_guessed(tmp_path: Path) -> None:
    stand = Stand(["How do I say paraguas?", "A latte please."], tmp_path, course=course())
    stand.run()
    (taught,) = stand.only(TutorAnswered)
    assert (taught.about, taught.phrase) == ("wording", "")
    assert len(stand.only(Heard)) == 2


def test_the_own_language_is_understood_where_the_practised_one_bent_it(tmp_path: Path) -> None:
    line = "¿Cómo se dice para llevar?"
    stand = Stand([line], tmp_path, misheard={"en": "Como say d say para yevar"}, course=course())
    stand.run()
    (taught,) = stand.only(TutorAnswered)
    assert taught.phrase == "to go"


def test_a_turn_in_the_own_language_is_heard_in_it_and_the_partner_says_that_it_has_only_its_own(
    tmp_path: Path,
) -> None:
    line = "Perdona, ¿tenéis algo sin gluten hoy por aquí?"
    stand = Stand([line], tmp_path, misheard={"en": "Pardon a ten is all go seen glue ten"}, course=course())
    stand.run()
    (heard,) = stand.only(Heard)
    assert (heard.text, heard.language) == (line, "es")
    scene = load_scene(assets_folder() / "scenes" / "cafe-en.toml")
    answer = stand.only(ReplyText)[1].text
    assert any(answer.startswith(said) for said in scene.repairs.language)


def test_a_quiz_asks_what_is_due_judges_it_and_ends(tmp_path: Path) -> None:
    slip = Exercise(4, "slip", "two coffee", "two coffees", LONG_AGO)
    lines = ["Quiz me.", "Two coffees.", "I have no idea.", "To go."]
    stand = Stand(lines, tmp_path, course=course(slip))
    stand.run()
    taught = stand.only(TutorAnswered)
    assert [event.verdict for event in taught] == ["", "right", "wrong", taught[3].verdict]
    assert (taught[0].prompt, taught[0].mends, taught[1].mends) == ("two coffee", True, False)
    assert taught[1].phrase == "two coffees"
    assert taught[-1].prompt == ""
    opening, *_, last = [event.text for event in stand.only(ReplyText)]
    assert last == f"{taught[-1].phrase} {sentences_of(opening)[-1]}"


def test_an_answer_to_the_quiz_is_judged_in_the_practised_language(tmp_path: Path) -> None:
    slip = Exercise(4, "slip", "two coffee", "two coffees", LONG_AGO)
    stand = Stand(["Quiz me.", "Two coffees."], tmp_path, misheard={"es": "Tu copia es"}, course=course(slip))
    stand.run()
    assert stand.only(TutorAnswered)[1].verdict == "right"


def test_without_a_word_list_everything_is_for_the_partner(tmp_path: Path) -> None:
    stand = Stand(["What does to go mean?"], tmp_path)
    stand.run()
    assert stand.only(TutorAnswered) == []


def test_again_after_a_phrase_means_the_phrase(tmp_path: Path) -> None:
    stand = Stand(["What does to go mean?", "Say that again.", "A latte please."], tmp_path, course=course())
    stand.run()
    said = [event.text for event in stand.only(ReplyText)]
    assert said[1:3] == ["to go", "to go"]
    assert said[3] != "to go"


def test_the_quiz_can_be_left_and_a_word_asked_for_does_not_end_it(tmp_path: Path) -> None:
    slip = Exercise(4, "slip", "two coffee", "two coffees", LONG_AGO)
    lines = ["Quiz me.", "What does to go mean?", "That's enough.", "A latte please."]
    stand = Stand(lines, tmp_path, course=course(slip))
    stand.run()
    taught = stand.only(TutorAnswered)
    assert [event.prompt for event in taught] == ["two coffee", "two coffee", ""]
    assert len([event for event in stand.only(Answered) if event.to == "words"]) == 1
