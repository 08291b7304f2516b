"""A model's words and the authored ones in one reply: what may be heard, and who has the last word."""

from __future__ import annotations

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.core.events import BeatReached
from rehearsal_voice.partner.clause_gate import ClauseGate
from rehearsal_voice.partner.spoken import enough_said, following, hangs, idle
from rehearsal_voice.partner.state import DirectorState, Line, Reply
from rehearsal_voice.scenes.scene import Scene

RAISED = (BeatReached(turn=0, t=0.0, beat="fault"),)


def reply(*lines: str, tail: int = 1, raised: bool = False, beat: str = "fault") -> Reply:
    return Reply(tuple(map(Line, lines)), DirectorState(beat, turn=3), beat, facts=RAISED if raised else (), tail=tail)


MARCH = reply("Fair.", "Now the other side.", "The March report was late.", "What happened there?", tail=3, raised=True)


@pytest.mark.parametrize(
    ("clause", "waits"),
    [
        ("Et avec ça,", True),
        ("If you put it like that and mean it,", True),
        ("That's a large coffee with oat milk,", False),
        ("Right.", False),
        ("Wirklich?", False),
    ],
)
def test_what_is_no_whole_thought_waits_for_the_rest(clause: str, waits: bool) -> None:
    assert hangs(clause) is waits


def test_the_director_s_question_follows_unless_the_model_asked_it() -> None:
    assert [line.text for line in following(MARCH, ["I see."], broken_off=False)][-1] == "What happened there?"
    assert len(following(MARCH, ["I see."], broken_off=False)) == 3, "with what leads to it"
    assert not following(MARCH, ["And the March report, what happened?"], broken_off=False)


def test_a_statement_of_the_director_s_follows_where_it_is_needed() -> None:
    new = reply("Well.", "I'd expected ten percent less.", raised=True)
    same = reply("Hm.", "It's meant to feel like that.")
    assert [line.text for line in following(new, ["I see."], broken_off=False)] == ["I'd expected ten percent less."]
    assert not following(same, ["You read it closely."], broken_off=False), "the model carried the turn by itself"
    assert following(same, ["It's okay."], broken_off=True), "it was cut short, and the person must not be left there"


def test_a_reaction_is_short_where_a_question_waits() -> None:
    said = ["I'm sorry.", "It was a mistake."]
    assert enough_said(said, "And about the bins.", MARCH)
    assert not enough_said(said, "What happened in March?", MARCH)
    assert not enough_said(said, "And about the bins.", reply("Hm."))


def test_lone_words_that_add_nothing_are_left_out() -> None:
    last = DirectorState("x", last=(Line("Good."), Line("What came of it?")))
    assert idle("Good.", ["Alright."], DirectorState("x"))
    assert idle("Good.", [], last)
    assert not idle("Good.", [], DirectorState("x"))
    assert not idle("Really?", ["Alright."], last)


def test_another_question_does_not_take_the_place_of_the_next_matter(
    scenes: dict[str, Scene], meaning: UseMeaningModel
) -> None:
    gate = ClauseGate(scenes["performance-review"], meaning)
    statement = reply("Well.", "I could do two percent, today.", raised=True, beat="counter")
    assert not gate.verdict("And what else did you do?", MARCH, ["Fair."]).good
    assert gate.verdict("So what happened with the March report?", MARCH, ["Fair."]).good
    assert not gate.verdict("Is there anything else on your mind?", statement, ["Well."]).good
    assert not gate.verdict("Two percent is what I could do today.", statement, ["Well."]).good, "said a moment early"
