"""A quote is what was said, word for word, and can be heard where it was said; everything else is dropped."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from benchmarks.mentor import Rehearsal, events_of, rehearsals
from rehearsal_voice.core.events import Heard, ReplyHeard
from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.evidence import Claim, kept, numbers_in, said_where, when_said
from rehearsal_voice.mentor.exchange import exchange_of, pieces_of, sentences_of

WRITTEN = rehearsals()


@given(st.sampled_from(WRITTEN), st.data())
def test_words_that_were_said_are_found_where_they_were_said(rehearsal: Rehearsal, data: st.DataObject) -> None:
    exchange = exchange_of(events_of(rehearsal, "en"), "en")
    said = data.draw(st.sampled_from(exchange.by("person")))
    words = said.text.split()
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    quote = " ".join(words[first : last + 1])
    assume(fold(quote))  # a lone question mark is no word
    (claim,) = kept([Claim("any", "Look:", quote, turn=said.turn)], exchange, "person")
    assert said.start <= claim.start <= claim.end <= said.end
    assert claim.turn == said.turn


@given(st.sampled_from(WRITTEN), st.text(min_size=1))
def test_words_that_were_not_said_are_never_claimed(rehearsal: Rehearsal, invented: str) -> None:
    exchange = exchange_of(events_of(rehearsal, "en"), "en")
    for quote in (f"{invented} xylophone", "", " … "):
        assert not kept([Claim("any", "Look:", quote)], exchange, "person")


def test_what_the_partner_said_is_no_quote_of_the_person() -> None:
    exchange = exchange_of(events_of(WRITTEN[0], "en"), "en")
    assert said_where(exchange, "partner", "The timing is terrible") is not None
    assert said_where(exchange, "person", "The timing is terrible") is None


def test_all_that_the_partner_said_in_one_turn_is_heard_in_order() -> None:
    events = [
        Heard(turn=1, t=2.0, text="A coffee.", language="en"),
        ReplyHeard(turn=1, t=4.0, start=3.0, text="Which milk?", complete=True),
        ReplyHeard(turn=1, t=18.0, start=16.0, text="No rush.", complete=True),
        Heard(turn=2, t=20.0, text="Oat.", language="en"),
    ]
    exchange = exchange_of(events, "en")
    assert [said.text for said in exchange.said] == ["A coffee.", "Which milk?", "No rush.", "Oat."]
    assert exchange.said[-1].before == "No rush."


def test_a_quote_has_the_times_of_its_own_words() -> None:
    exchange = exchange_of(events_of(WRITTEN[0], "en"), "en")
    said = exchange.by("person")[2]
    start, end = when_said(said, "seven percent.")
    assert (start, end) == (said.words[-2].start, said.words[-1].end)


@pytest.mark.parametrize("rehearsal", WRITTEN, ids=lambda rehearsal: rehearsal.id)
def test_every_piece_of_a_turn_is_a_verbatim_part_of_it(rehearsal: Rehearsal) -> None:
    for _, text in rehearsal.turns:
        assert all(piece in text for piece in (*pieces_of(text, "en"), *sentences_of(text)))


def test_a_point_inside_a_number_ends_no_sentence() -> None:
    assert sentences_of("It went from 3.5 to 2.1 days. Good.") == ["It went from 3.5 to 2.1 days.", "Good."]


def test_numerals_inside_quotes_are_the_persons_own() -> None:
    assert numbers_in("You said “8 percent”, 12.5 s after your first word, o 1,4 s:") == (12.5, 1.4)
