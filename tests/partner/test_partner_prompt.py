"""The prompt grows at its end only, fits its budget, and never loses the persona."""

from __future__ import annotations

import pytest

from rehearsal_voice.core.errors import ProgramFault
from rehearsal_voice.core.events import Speaker
from rehearsal_voice.partner.prompt import messages, tokens_of
from rehearsal_voice.partner.state import DirectorOptions, DirectorState
from rehearsal_voice.scenes.scene import Scene

STATE = DirectorState("proof", resistance=2)


def talk(turns: int) -> list[tuple[Speaker, str]]:
    said: list[tuple[Speaker, str]] = []
    for number in range(turns):
        said.append(("partner", f"And what came of it in month {number}?"))
        said.append(("person", f"In month {number} we shipped two weeks early and nobody had to stay late."))
    return said


def test_it_only_grows_at_its_end(scenes: dict[str, Scene]) -> None:
    review = scenes["performance-review"]
    before = messages(review, STATE, talk(3), 4000)
    after = messages(review, STATE, talk(4), 4000)
    assert after[: len(before)] == before


@pytest.mark.parametrize("turns", [1, 10, 60, 400])
def test_it_fits_and_keeps_the_persona(scenes: dict[str, Scene], turns: int) -> None:
    made = messages(scenes["performance-review"], STATE, talk(turns), 1500)
    assert sum(map(tokens_of, made)) <= 1500
    assert made[0].role == "system"
    assert "Dana Kessler" in made[0].content
    assert made[-1].content == talk(turns)[-1][1]


def test_trimming_leaves_the_rest_in_place_for_many_turns(scenes: dict[str, Scene]) -> None:
    starts = {messages(scenes["performance-review"], STATE, talk(turns), 1500)[1].content for turns in range(30, 34)}
    assert len(starts) <= 2


def test_the_person_s_own_rules_are_in_it(scenes: dict[str, Scene]) -> None:
    rules = DirectorOptions(rules=("if I get vague, ask what I need in one sentence",))
    assert "if I get vague" in messages(scenes["chores"], STATE, talk(1), 3000, rules)[0].content


def test_a_budget_without_room_for_the_persona_is_our_own_mistake(scenes: dict[str, Scene]) -> None:
    with pytest.raises(ProgramFault):
        messages(scenes["performance-review"], STATE, talk(1), 100)


def test_of_a_pasted_page_the_end_is_sent_and_the_persona_stays(scenes: dict[str, Scene]) -> None:
    page = " ".join(f"Word {number} of it." for number in range(5000)) + " That is what I wanted to say."
    made = messages(scenes["performance-review"], STATE, [*talk(2), ("person", page)], 1500)
    assert sum(map(tokens_of, made)) <= 1500
    assert "Dana Kessler" in made[0].content
    assert made[-1].content.endswith("That is what I wanted to say.")
