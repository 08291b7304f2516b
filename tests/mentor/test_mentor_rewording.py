"""Try this line instead, and show me: lines that are easier to hear, and that would meet the goal they are for."""

from __future__ import annotations

import pytest

from benchmarks.mentor import Rehearsal, events_of, rehearsals
from rehearsal_voice.core.events import Moment
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.exchange import Exchange, Said, exchange_of
from rehearsal_voice.mentor.goals import verdicts
from rehearsal_voice.mentor.manner import KINDS, heard_by_the_other
from rehearsal_voice.mentor.reworded_lines import INSTEAD
from rehearsal_voice.mentor.rewording import Own, Rewording, lighter, own_of, rewordings
from rehearsal_voice.mentor.showing import shown, worth_showing
from rehearsal_voice.scenes.scene import Scene

WRITTEN = {rehearsal.id: rehearsal for rehearsal in rehearsals()}
Scenes = dict[str, Scene]


def reworded(row: Rehearsal, scenes: Scenes, meaning: MeaningModel) -> tuple[Rewording, ...]:
    scene = scenes[row.scene]
    exchange = exchange_of(events_of(row, scene.language), scene.language)
    own = own_of(scene, verdicts(exchange, scene, meaning), meaning)
    return rewordings(exchange, heard_by_the_other(exchange, "person"), [], own)


def hard(line: str, language: str) -> bool:
    return bool(heard_by_the_other(Exchange((Said(1, "person", line, 0.0, 0.0),), language), "person"))


def test_every_phrase_that_was_hard_to_hear_gets_a_line_that_is_not(scenes: Scenes, meaning: MeaningModel) -> None:
    found = 0
    for row in WRITTEN.values():
        language = scenes[row.scene].language
        spoken = " ".join(fold(text) for who, text in row.turns if who == "person")
        lines = reworded(row, scenes, meaning)
        assert bool(lines) == bool(heard_by_the_other(exchange_of(events_of(row, language), language), "person")), (
            row.id
        )
        for line in lines:
            assert fold(line.quote) in spoken
            assert fold(line.instead) != fold(line.quote) and not hard(line.instead, language), line
        found += len(lines)
    assert found > 30


def test_every_authored_line_is_easy_to_hear_in_its_language() -> None:
    for language, kinds in INSTEAD.items():
        assert set(kinds) == {*KINDS, "hedge"}
        for lines in kinds.values():
            assert lines[-1][0] == "", "the last one stands for all the rest"
            assert not any(hard(line, language) for _, line in lines)


def test_who_gave_way_is_given_their_own_sentence_back(scenes: Scenes, meaning: MeaningModel) -> None:
    (line,) = reworded(WRITTEN["performance-review-03"], scenes, meaning)
    assert (line.kind, line.instead) == ("gave_way", "Ten percent more, from January.")


def test_small_words_fall_away_and_the_sentence_stays() -> None:
    assert lighter("Sorry, I just think maybe we could share the laundry.", "en") == "We could share the laundry."
    assert lighter("Creo que quizás podemos repartirlo mejor.", "es") == "Podemos repartirlo mejor."
    assert lighter("Wir könnten das vielleicht ein bisschen anders machen.", "de") == "Wir könnten das anders machen."
    assert lighter("I am sorry that I shouted at you.", "en") == "", "an apology that says what for is left alone"
    assert lighter("We could share the laundry.", "en") == ""


def test_a_sentence_full_of_hedges_is_given_back_without_them() -> None:
    text = "I think maybe I could sort of have Fridays off."
    exchange = Exchange((Said(1, "person", text, 0.0, 2.0),), "en")
    hedge = Moment("hedge", 0.0, 1.0, 0.9, "words", 1, "I think maybe")
    (line,) = rewordings(exchange, [], [hedge], Own())
    assert (line.quote, line.instead) == (text, "I could have Fridays off.")


def test_a_line_is_shown_for_every_goal_that_can_be_missed(scenes: Scenes, meaning: MeaningModel) -> None:
    without = []
    for scene in scenes.values():
        for goal in scene.goals:
            line = shown(scene, goal.id, meaning, "en")
            if line is None:
                without.append(f"{scene.id} {goal.id}")
            else:
                assert line.language == scene.language and not hard(line.line, scene.language), line
                assert goal.text in line.intro
    assert len(without) <= 0.1 * sum(len(scene.goals) for scene in scenes.values()), without


def test_what_was_nearly_said_is_shown_first(scenes: Scenes, meaning: MeaningModel) -> None:
    row, scene = WRITTEN["performance-review-05"], scenes["performance-review"]
    goals = verdicts(exchange_of(events_of(row, "en"), "en"), scene, meaning)
    assert worth_showing(scene, goals) == "asked_plainly"
    line = shown(scene, "asked_plainly", meaning, "es")
    assert line is not None and line.line == "I'd like a raise of eight percent." and "datos" in line.intro
    other = shown(scene, "asked_plainly", meaning, "en", said=["I'd like a raise of eight percent"])
    assert other is not None and other.line != line.line


@pytest.mark.parametrize("goal", ["", "no_such_goal"])
def test_nothing_is_shown_for_a_goal_that_is_not_there(goal: str, scenes: Scenes, meaning: MeaningModel) -> None:
    assert shown(scenes["chores"], goal, meaning, "en") is None
