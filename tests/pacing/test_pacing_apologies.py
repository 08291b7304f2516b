"""Apologies in eight classes and six languages."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from rehearsal_voice.language.lexicon import LANGUAGES, lexicon
from rehearsal_voice.pacing.apologies import ApologyContext, find_apologies, rewording

SENTENCES = Path(__file__).parent.parent / "data" / "apologies.jsonl"
ORDER = ("unwarranted", "warranted", "repair", "opener", "sympathy", "reported", "unclear")


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]


def label(row: dict[str, Any]) -> str:
    context = ApologyContext(row["partner_before"], row["partner_after"], row["earlier"], row["fault"])
    found = {hit.label for hit in find_apologies(row["text"], row["language"], context)}
    return next((name for name in ORDER if name in found), "no_apology")


def test_the_labelled_sentences_are_enough_and_half_are_held_out(rows: list[dict[str, Any]]) -> None:
    assert len(rows) >= 1_200
    for language in LANGUAGES:
        labels = [row["label"] for row in rows if row["language"] == language]
        assert labels.count("unwarranted") >= 60
        assert len(labels) - labels.count("unwarranted") >= 60
    assert 0.45 < sum(row["held_out"] for row in rows) / len(rows) < 0.55


@pytest.mark.parametrize("held_out", [False, True])
def test_the_unwarranted_are_found_and_little_else(rows: list[dict[str, Any]], held_out: bool) -> None:
    counts: Counter[str] = Counter()
    for row in rows:
        if row["held_out"] != held_out:
            continue
        found = label(row)
        counts["hit"] += found == row["label"] == "unwarranted"
        counts["false"] += found == "unwarranted" != row["label"]
        counts["missed"] += row["label"] == "unwarranted" != found
        counts["repair"] += row["label"] == "repair"
        counts["repair found"] += found == row["label"] == "repair"
    assert counts["hit"] / (counts["hit"] + counts["false"]) >= 0.95
    assert counts["hit"] / (counts["hit"] + counts["missed"]) >= 0.90
    assert counts["repair found"] / counts["repair"] >= 0.95


def test_an_apology_for_a_named_fault_is_credit_and_the_same_words_without_it_are_not_counted() -> None:
    (warranted,) = find_apologies("I'm sorry.", "en", ApologyContext(partner_before="You forgot my birthday."))
    (unclear,) = find_apologies("I'm sorry.", "en", ApologyContext(partner_before="Nice weather today."))
    assert (warranted.label, unclear.label) == ("warranted", "unclear")


def test_a_short_turn_with_a_rising_end_asks_again_without_a_question_mark() -> None:
    (asked,) = find_apologies("Sorry.", "en", ApologyContext(final_rise=3.0))
    (said,) = find_apologies("Sorry.", "en", ApologyContext(final_rise=-3.0))
    assert (asked.label, said.label) == ("repair", "unclear")


def test_half_a_rise_asks_again_where_an_answer_was_asked_for() -> None:
    (asked,) = find_apologies("Oh sorry.", "en", ApologyContext("What size would you like?", final_rise=1.5))
    (said,) = find_apologies("Oh sorry.", "en", ApologyContext("This seat is taken.", final_rise=1.5))
    assert (asked.label, said.label) == ("repair", "unclear")


def test_the_reason_of_an_apology_is_looked_for_in_its_own_sentence_first() -> None:
    first, second = find_apologies("Sorry, I just wanted to ask about my pay. Sorry for taking up your time.", "en")
    assert (first.reason, second.reason) == ("just", "room")


def test_being_sorry_for_what_one_said_is_no_request_to_repeat() -> None:
    (owned,) = find_apologies("Desculpe o que disse da sua família.", "pt")
    (asked,) = find_apologies("Desculpe, o que disse?", "pt")
    assert owned.label != "repair"
    assert asked.label == "repair"


def test_every_reason_has_a_kind_rewording_in_every_language() -> None:
    for language in LANGUAGES:
        for reason in (*lexicon(language).apologies.evidence, "repeat", "late"):
            assert rewording(language, reason)


def test_a_language_without_a_table_counts_nothing() -> None:
    assert find_apologies("Sumimasen, sorry.", "ja") == ()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Pardon.", "repair"),
        ("I beg your pardon.", "repair"),
        ("I bake your pardon.", "repair"),
        ("Excuse me, waiter.", "opener"),
        ("Pardon me. Does this bus go to the station?", "opener"),
        ("Sorry. I just have a question?", "unwarranted"),
        ("Sorry for all of the questions.", "unwarranted"),
    ],
)
def test_what_a_recogniser_does_to_punctuation_changes_no_class(text: str, label: str) -> None:
    rising = ApologyContext(final_rise=3.0)
    assert [hit.label for hit in find_apologies(text, "en", rising)][:1] == [label]
