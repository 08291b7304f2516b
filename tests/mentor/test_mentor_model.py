"""A language model beside the mentor: only what rests on words that were said is shown, whatever it is told."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

import pytest

from rehearsal_voice.core.events import Speaker
from rehearsal_voice.core.ports import Message
from rehearsal_voice.mentor.exchange import Exchange, Said
from rehearsal_voice.mentor.model_audition import ANSWERS, EXCHANGES, MentorAudition, mentor_audition
from rehearsal_voice.mentor.model_remarks import checked, prompt, remarks_of
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import ScriptedLanguageModel

EXCHANGE = Exchange(
    (
        Said(0, "partner", "What do you want?", 0.0, 1.0),
        Said(1, "person", "I'd like eight percent. You never notice what I do.", 2.0, 4.0),
        Said(1, "partner", "Eight is a lot.", 5.0, 6.0),
        Said(2, "person", "I can see that.", 7.0, 8.0),
    ),
    "en",
)
GOOD = {"line": "Robin 1", "kind": "worked", "quote": "I'd like eight percent", "remark": "The wish is said in one go."}
HARD = {
    "line": "Robin 1",
    "kind": "harder",
    "quote": "You never notice",
    "remark": "This blames Kim in a sweeping way.",
}


def answer(*remarks: dict[str, str]) -> str:
    return json.dumps({"remarks": list(remarks)})


def model_of(*answers: str) -> ScriptedLanguageModel:
    return ScriptedLanguageModel([[text] for text in answers], ManualClock())


def test_remarks_carry_words_that_were_said_and_where() -> None:
    told = checked("Here you are:\n" + answer(GOOD, HARD) + "\nThat is all.", EXCHANGE, "en")
    assert [claim.quote for claim in (*told.worked, *told.harder)] == ["I'd like eight percent", "You never notice"]
    assert {claim.turn for claim in told.worked} == {1}
    assert told.refused == ()


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"quote": "I deserve a raise"}, "word for word"),
        ({"line": "Kim 1"}, "no such line"),
        ({"line": "Robin 9"}, "no such line"),
        ({"remark": "You did the asking very well."}, "third person"),
        ({"remark": "This is the third time, and 80 percent of it lands."}, "number"),
        ({"remark": "Das ist sehr gut gesagt."}, "not in English"),
        ({"remark": "The wish " * 20 + "is said."}, "longer"),
        ({"quote": "You never notice what I do"}, "hard to hear"),
        ({"quote": "you never NOTICE"}, "hard to hear"),
    ],
)
def test_what_does_not_rest_on_words_that_were_said_is_refused(change: dict[str, str], why: str) -> None:
    told = checked(answer({**GOOD, **change}), EXCHANGE, "en")
    assert not told.any
    assert len(told.refused) == 1 and why in told.refused[0], told.refused


def test_a_broken_answer_is_asked_for_once_more_with_the_reason() -> None:
    model = model_of("I think Robin did great!", answer(HARD))
    told = remarks_of(model, EXCHANGE, "en")
    assert told.repaired and [claim.quote for claim in told.harder] == ["You never notice"]
    repair = model.asked[1][-1]
    assert (repair.role, "JSON" in repair.content) == ("user", True)


def test_a_quote_that_nobody_said_leaves_what_was_good_the_first_time() -> None:
    invented = {**HARD, "quote": "I hate this place"}
    told = remarks_of(model_of(answer(GOOD, invented), answer(invented)), EXCHANGE, "en")
    assert [claim.quote for claim in told.worked] == ["I'd like eight percent"]
    assert not told.harder


@pytest.mark.parametrize("bad", ["", "{", '{"remarks": "none"}', '{"remarks": [{"line": 3}]}', "[]", answer()])
def test_twice_broken_leaves_the_page_without_a_model(bad: str) -> None:
    told = remarks_of(model_of(bad, bad), EXCHANGE, "en")
    assert not told.any and told.repaired


def test_the_model_is_not_told_who_asks() -> None:
    rules, lines = prompt(EXCHANGE, "es")
    assert "Spanish" in rules.content
    assert lines.content.splitlines()[0] == "Kim 0: What do you want?"
    swapped = Exchange(tuple(Said(s.turn, _other(s.speaker), s.text, s.start, s.end) for s in EXCHANGE.said), "en")
    assert prompt(swapped, "es", "partner") == [rules, lines]


def _other(speaker: Speaker) -> Speaker:
    return "partner" if speaker == "person" else "person"


class Reader:
    """A model that finds the first line of the one it is told of, and calls it hard by a rule of its own."""

    name = "reader"

    def __init__(self, harder: Callable[[str, str], bool]) -> None:
        self._harder = harder

    def stream(self, messages: Sequence[Message], max_tokens: int, cancelled: Callable[[], bool]) -> Iterator[str]:
        told = "Robin" if "about lines of Robin" in messages[0].content else "Kim"
        lines = [line for line in messages[1].content.splitlines() if line.startswith(told)]
        place, _, text = lines[0].partition(": ")
        kind = "harder" if self._harder(told, text) else "worked"
        yield answer({"line": place, "kind": kind, "quote": text, "remark": "This is what Kim and Robin hear."})

    def warm(self, messages: Sequence[Message]) -> None:
        raise AssertionError("nothing is read ahead")


def last(results: Iterator[MentorAudition]) -> MentorAudition:
    return list(results)[-1]


def test_who_finds_what_was_hard_passes_whoever_is_called_what() -> None:
    hard = {next(text for who, text in lines if who == side) for lines, side in EXCHANGES}
    heard = last(mentor_audition(Reader(lambda _name, text: text in hard), "en"))
    assert heard.passed and (heard.asked, heard.flips) == (ANSWERS, 0)


def test_who_judges_by_names_or_flatters_does_not_pass() -> None:
    partial = last(mentor_audition(Reader(lambda name, _text: name == "Kim"), "en"))
    assert not partial.passed and "it judges by who asks" in partial.shortfalls
    flattering = last(mentor_audition(Reader(lambda _name, _text: False), "en"))
    assert not flattering.passed
    assert any("hard to hear" in missing for missing in flattering.shortfalls)


def test_an_audition_can_be_called_off() -> None:
    assert list(mentor_audition(Reader(lambda _name, _text: True), "en", lambda: True)) == []
