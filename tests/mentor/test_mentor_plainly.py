"""What is no answer, whose figure is taken, and where in a talk a thing is said."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.mentor.exchange import Exchange, Said
from rehearsal_voice.mentor.goal_evasions import evades
from rehearsal_voice.mentor.goal_terms import has_amount
from rehearsal_voice.mentor.goals import GoalVerdict, verdicts
from rehearsal_voice.mentor.mending import mends
from rehearsal_voice.mentor.pushing import takes_less
from rehearsal_voice.scenes.scene import Scene


def judged(scene: Scene, meaning: MeaningModel, *lines: str) -> Mapping[str, GoalVerdict]:
    said, before = [], ""
    for at, line in enumerate(lines):
        said.append(Said((at + 1) // 2, "person" if at % 2 else "partner", line, float(at), at + 0.9, before=before))
        before = line
    return {one.goal: one for one in verdicts(Exchange(tuple(said), scene.language), scene, meaning)}


@pytest.mark.parametrize(
    "sentence",
    ["No idea.", "Well, I don't know yet.", "Nothing, really.", "Uf, ni idea.", "Je ne sais pas.", "Mah, non saprei.",
     "Weiß ich nicht.", "Não sei."],
)  # fmt: skip
def test_who_says_that_they_do_not_know_has_answered_nothing(sentence: str) -> None:
    assert evades(sentence)


@pytest.mark.parametrize(
    "sentence", ["I don't know how to sleep any more.", "Nothing works in this kitchen.", "No sé dormir sin ruido."]
)
def test_a_sentence_that_tells_something_is_no_evasion(sentence: str) -> None:
    assert not evades(sentence)


@pytest.mark.parametrize("text", ["fourteen an hour", "cuarenta euros", "quarante euros", "vierzehnhundert Euro"])
def test_every_number_word_is_a_figure(text: str) -> None:
    assert has_amount(text)


def test_another_figure_than_ones_own_named_to_an_offer_takes_less() -> None:
    own = "It is nine hundred and fifty."
    assert takes_less("Well, nine hundred and twenty, since it's you.", "Make it nine hundred.", own)
    assert not takes_less("It stays nine hundred and fifty.", "Make it nine hundred.", own)
    assert not takes_less("Nine hundred is too little.", "Make it nine hundred.", own)


def test_a_greeting_is_no_goodbye(scenes: Mapping[str, Scene], meaning: MeaningModel) -> None:
    lines = ("Buenas noches.", "Buenas noches, tengo una reserva.", "¿A qué nombre?", "A nombre de Weber.")
    assert not judged(scenes["hotel-es"], meaning, *lines)["closed_kindly"].met
    end = ("Aquí tiene la llave.", "Muchas gracias, buenas noches.")
    assert judged(scenes["hotel-es"], meaning, *lines, *end)["closed_kindly"].met


def test_what_stands_beside_a_no_is_its_reason(scenes: Mapping[str, Scene], meaning: MeaningModel) -> None:
    lines = ("I need you in the Monday group.", "I won't be joining it. Mondays I pick up my son.")
    assert judged(scenes["saying-no"], meaning, *lines)["short_reason"].met


def test_the_figure_asked_for_said_again_is_staying_with_it(scenes: Mapping[str, Scene], meaning: MeaningModel) -> None:
    lines = (
        "What is it worth?",
        "I'd like three thousand more a year.",
        "That's cheeky.",
        "Perhaps. It's three thousand.",
    )
    assert judged(scenes["performance-review"], meaning, *lines)["stood_firm"].met


def test_who_takes_a_rough_word_back_by_themselves_is_told_so() -> None:
    assert mends("About the book. I put that badly.", "en")
    assert mends("Me he expresado mal.", "es")
    assert not mends("I put the book down.", "en")
