"""What kind of act a goal asks for, and sentences that are such acts in words no scene foresaw."""

from __future__ import annotations

import pytest

from rehearsal_voice.core.events import Speaker
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.mentor.exchange import Exchange, Said
from rehearsal_voice.mentor.goal_acts import Acts, act_of, is_reported
from rehearsal_voice.mentor.goals import ask_of, verdicts
from rehearsal_voice.mentor.manner import heard_by_the_other
from rehearsal_voice.mentor.pushing import pushes, yields
from rehearsal_voice.scenes.parts import Goal
from rehearsal_voice.scenes.scene import Scene


def talk(*lines: str, language: str = "en") -> Exchange:
    """Partner and person in turn, the partner first."""
    said, before = [], ""
    for at, line in enumerate(lines):
        speaker: Speaker = "person" if at % 2 else "partner"
        said.append(Said((at + 1) // 2, speaker, line, float(at), at + 0.9, before=before))
        before = line
    return Exchange(tuple(said), language)


def shows(act: str, sentence: str, before: str = "Yes?", language: str = "en") -> bool:
    exchange = talk(before, sentence, language=language)
    return Acts(exchange).shows(act, sentence, exchange.said[1])


@pytest.mark.parametrize(
    ("goal", "act"),
    [
        ("Say how it is for me, without blaming.", "own_state"),
        ("Show that I heard his side.", "acknowledges"),
        ("Say no, in so many words.", "refuses"),
        ("Offer something smaller, if I want to, that I can keep.", "offers"),
        ("Decir qué efecto tiene en mí.", "own_state"),
        ("Poner el límite, con hora o con día.", "limits"),
        ("Meinen Namen sagen.", "names"),
        ("Ask for an example, so that the note gets a place.", "asks_for_example"),
        ("Water the plants.", ""),
    ],
)
def test_a_goal_names_its_act(goal: str, act: str) -> None:
    assert act_of(Goal(id="one", text=goal)) == act


@pytest.mark.parametrize(
    ("act", "yes", "no"),
    [
        ("own_state", "I lie awake and my stomach is in a knot.", "You are lazy."),
        ("acknowledges", "That must have been a rotten week.", "You never see anything."),
        ("refuses", "I'm going to pass on that one.", "No problem, give it here."),
        ("offers", "What I can do is lend you my notes.", "I'll see how far I get."),
        ("takes_in", "Ouch. Yes, I do that.", "That's true, but only because of the light."),
        ("event", "On Friday you answered for me in front of Lea.", "You always answer for me."),
    ],
)
def test_words_that_no_scene_foresaw(act: str, yes: str, no: str) -> None:
    assert shows(act, yes) and not shows(act, no)


def test_what_was_heard_is_given_back_in_part() -> None:
    before = "They sold the piano to a man with a van."
    assert shows("says_back", "So the piano is gone, in some stranger's van.", before)
    assert not shows("says_back", "My uncle had a piano as well.", before)


def test_a_plan_or_what_others_say_is_not_said() -> None:
    assert is_reported("I was told I should ask for seven percent.")
    assert is_reported("My brother thinks you ought to pay me more.")
    assert not is_reported("I'd like seven percent.")


def test_a_push_needs_resistance_and_a_nod_gives_way() -> None:
    assert pushes("But it's only half an hour.") and not pushes("Fine, then Monday.")
    assert yields("Okay, fine.") and yields("Four is better than nothing, I guess.")
    assert not yields("Okay, but it stays at seven.")


def test_what_one_stays_with_is_what_was_asked_of_the_other(scenes: dict[str, Scene]) -> None:
    asked = {name: ask_of(scenes[name]) for name in ("boundary", "returning-an-item", "performance-review")}
    assert {name: goal.id for name, goal in asked.items() if goal} == {
        "boundary": "limit_set",
        "returning-an-item": "said_want",
        "performance-review": "asked_plainly",
    }


@pytest.mark.parametrize(
    ("last", "met"), [("It's still the figure I came with.", True), ("Then forget the nine.", False)]
)
def test_staying_needs_a_push_and_ends_with_taking_back(
    last: str, met: bool, scenes: dict[str, Scene], meaning: MeaningModel
) -> None:
    exchange = talk("What do you want?", "I'd like a raise of nine percent.", "But there's no budget.", last)
    judged = {one.goal: one for one in verdicts(exchange, scenes["performance-review"], meaning)}
    assert judged["asked_plainly"].met
    assert judged["stood_firm"].met is met
    assert judged["stood_firm"].quote == last


@pytest.mark.parametrize(
    "line", ["And you, have you always lived here?", "I'm leaving the argument right here on the bench."]
)
def test_a_friendly_line_is_not_held_against_anyone(line: str) -> None:
    assert not heard_by_the_other(talk("Yes?", line), "person")
