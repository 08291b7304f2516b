"""Clauses, unfinished sentences, overlap and patience."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehearsal_voice.turns.clauses import ClauseStream, clauses
from rehearsal_voice.turns.overlap import judge, too_soon
from rehearsal_voice.turns.unfinished import unfinished

TEXT = st.text(alphabet=st.sampled_from("abcé ,.;:!?—0123456789'"), max_size=200)


@given(TEXT)
def test_clauses_joined_give_the_text_back(text: str) -> None:
    assert " ".join(clauses(text)) == " ".join(text.split())


@given(TEXT, st.integers(1, 7))
def test_a_stream_gives_the_same_words_however_it_is_cut(text: str, size: int) -> None:
    stream = ClauseStream()
    found = []
    for start in range(0, len(text), size):
        found += stream.push(text[start : start + size])
    found.append(stream.rest())
    assert " ".join(found).split() == text.split()


def test_a_long_first_sentence_is_cut_at_its_comma() -> None:
    first, *_ = clauses("Of course, I can make that for you right away with the oat milk you asked for. Anything else?")
    assert first == "Of course,"


def test_a_short_first_sentence_stays_whole() -> None:
    assert clauses("Of course, right away. Anything else?") == ["Of course, right away.", "Anything else?"]


def test_a_price_is_not_cut_at_its_point() -> None:
    stream = ClauseStream()
    assert stream.push("That is 3.") == []
    assert stream.push("50 then. ") == ["That is 3.50 then."]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("I would like a coffee and", "en", True),
        ("I would like a coffee.", "en", False),
        ("So the thing is,", "en", True),
        ("Could you tell me what it is for?", "en", False),
        ("Quería un café con", "es", True),
        ("Quería un café con leche.", "es", False),
        ("Je voudrais un café et", "fr", True),
        ("Ich hätte gern einen", "de", True),
        ("Vorrei un", "it", True),
        ("Queria um café com", "pt", True),
        ("Well. So my number is 0 7 7 1", "en", True),
        ("It is 0 7 7 1 2 3 4 5 6", "en", False),
        ("If you come on Monday", "en", True),
        ("Yes, I can.", "en", False),
        ("I was wondering if you can.", "en", True),
        ("But I think.", "en", True),
        ("Si vous voulez", "fr", True),
        ("", "en", False),
    ],
)
def test_open_endings(text: str, language: str, expected: bool) -> None:
    assert unfinished(text, language) is expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Mm-hm.", "en", "backchannel"),
        ("Yeah, yeah, okay.", "en", "backchannel"),
        ("No, wait.", "en", "words"),
        ("", "en", "nothing"),
        ("…", "en", "nothing"),
        ("Sí, claro.", "es", "backchannel"),
        ("Perdona, pero no.", "es", "words"),
        ("20", "en", "words"),
    ],
)
def test_what_words_over_the_partner_mean(text: str, language: str, expected: str) -> None:
    assert judge(text, language) == expected


def test_the_partners_own_words_are_an_echo_and_an_answer_is_not() -> None:
    line = "So far we're at $4.70. So, which size?"
    assert judge("which size?", "en", line) == "echo"
    assert judge("large", "en", "Small, medium or large?") == "words"
    assert judge("a large one please", "en", line) == "words"
    assert judge("size which", "en", line) == "words"


@given(st.permutations([f"word{letter}" for letter in "abcdefghijkl"]), st.integers(2, 6), st.data())
def test_an_echo_is_a_stretch_of_the_line_and_words_from_all_over_it_are_none(
    line: list[str], count: int, data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, len(line) - count))
    assert judge(" ".join(line[first : first + count]), "en", " ".join(line)) == "echo"
    assert judge(f"{line[0]} {line[-1]}", "en", " ".join(line)) == "words"


@pytest.mark.parametrize(
    ("text", "heard_s", "expected"),
    [
        ("Runs.", 0.29, True),
        ("Runs.", 0.42, False),
        ("My voice", 0.29, False),
        ("Wait", 0.29, False),
        ("3", 0.29, False),
        ("and", 0.29, False),
    ],
)
def test_one_word_in_very_little_sound_may_still_become_a_nod(text: str, heard_s: float, expected: bool) -> None:
    assert too_soon(text, "en", heard_s) is expected


@pytest.mark.parametrize(
    ("text", "seconds", "expected"),
    [
        ("Thank you.", 0.4, "backchannel"),
        ("Crunch!", 0.3, "backchannel"),
        ("Wait.", 0.4, "words"),
        ("Thank you.", None, "words"),
        ("Thank you.", 0.9, "words"),
        ("I would like", 0.5, "words"),
    ],
)
def test_a_lone_short_sound_is_a_nod_unless_it_asks_for_the_floor(
    text: str, seconds: float | None, expected: str
) -> None:
    assert judge(text, "en", "", seconds) == expected


@pytest.mark.parametrize(
    ("text", "closing", "expected"),
    [
        ("I've been working on", 0.95, False),
        ("I've been working on", 0.40, True),
        ("I've been working on", None, True),
        ("A coffee and", 0.99, True),
        ("Sorry, I think I would like to.", 0.84, True),
        ("Great, thank you.", None, False),
        ("Great, and you", None, True),
        ("I'd like to thank you.", 0.5, False),
    ],
)
def test_a_sure_full_stop_ends_a_sentence_that_may_end_so(text: str, closing: float | None, expected: bool) -> None:
    assert unfinished(text, "en", closing) is expected
