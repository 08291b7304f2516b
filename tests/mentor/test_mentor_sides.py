"""Both sides are read with the same eyes: who asks does not change what is hard to hear."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.mentor import Rehearsal, events_of, rehearsals
from rehearsal_voice.mentor.exchange import Exchange, exchange_of
from rehearsal_voice.mentor.manner import KINDS, heard_by_the_other
from rehearsal_voice.mentor.manner_words import MANNERS
from rehearsal_voice.mentor.second_opinion import judged, second_opinion
from rehearsal_voice.scenes.scene import Scene

WRITTEN = rehearsals()
LINES = [text for rehearsal in WRITTEN for _, text in rehearsal.turns]


def exchange(lines: list[str], language: str = "en", swapped: bool = False) -> Exchange:
    turns = tuple(zip(itertools.cycle(("partner", "person")), lines, strict=False))
    return exchange_of(
        events_of(Rehearsal("made", "free-talk", False, (), turns, frozenset()), language, swapped), language
    )


@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=12))
def test_changing_seats_changes_no_verdict(lines: list[str]) -> None:
    sat, swapped = judged(exchange(lines)), judged(exchange(lines, swapped=True))
    for one, other in (("person", "partner"), ("partner", "person")):
        before = [(claim.about, claim.quote) for claim in sat[one]]  # type: ignore[index]
        assert before == [(claim.about, claim.quote) for claim in swapped[other]]  # type: ignore[index]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "You never listen to me.", "reactive"),
        ("en", "That wasn't my fault.", "defensive"),
        ("en", "Never mind, it was only an idea.", "gave_way"),
        ("es", "Eres imposible.", "reactive"),
        ("es", "Nadie me lo dijo.", "defensive"),
        ("fr", "Ce n'est pas ma faute.", "defensive"),
        ("fr", "Laisse tomber.", "gave_way"),
        ("de", "Das ist nicht meine Schuld.", "defensive"),
        ("de", "Du hilfst nie, wie immer.", "reactive"),
        ("it", "Non è colpa mia.", "defensive"),
        ("it", "Lascia perdere.", "gave_way"),
        ("pt", "Ninguém me avisou.", "defensive"),
        ("pt", "Esquece.", "gave_way"),
    ],
)
def test_hard_phrases_are_known_in_six_languages(language: str, text: str, kind: str) -> None:
    (claim,) = heard_by_the_other(exchange(["…", text], language), "person")
    assert (claim.about, claim.quote) == (kind, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I never said no to a good idea, and I won't start today."),
        ("en", "I'd like a raise of eight percent."),
        ("en", "You always have my support."),
        ("en", "You never let me down."),
        ("en", "I won't forget that."),
        ("es", "Siempre me ayudas mucho."),
        ("fr", "Tu es toujours la bienvenue."),
        ("de", "Sie sind immer willkommen."),
        ("it", "Non sono mai stato a Roma."),
        ("en", "I'm leaving at five today."),
        ("es", "Un café con leche, como siempre. Gracias."),
        ("fr", "Je voudrais un café, s'il vous plaît."),
        ("de", "Ich hätte gern einen Kaffee."),
        ("it", "Vorrei un caffè, grazie."),
        ("pt", "Queria um café, por favor."),
        ("xx", "You never listen to me."),
    ],
)
def test_plain_words_are_held_against_nobody(language: str, text: str) -> None:
    assert not heard_by_the_other(exchange(["…", text], language), "person")


def test_every_kind_has_a_place_in_the_order() -> None:
    assert {kind for table in MANNERS.values() for kind in table.kinds} <= set(KINDS)


def test_a_friends_story_names_both_sides(scenes: dict[str, Scene]) -> None:
    row = next(row for row in WRITTEN if row.id == "chores-02")
    told = second_opinion(events_of(row, "en"), scenes["chores"])
    assert told.verdict == "One of the two said things that were hard to hear; the other did not."
    assert all("Jonas" in claim.text for claim in told.of_friend)
    turned = second_opinion(events_of(row, "en", swapped=True), scenes["chores"])
    assert turned.verdict == told.verdict
    assert [claim.quote for claim in turned.of_other] == [claim.quote for claim in told.of_friend]


def test_a_quiet_exchange_blames_nobody(scenes: dict[str, Scene]) -> None:
    row = next(row for row in WRITTEN if row.id == "cafe-es-02")
    told = second_opinion(events_of(row, "es"), scenes["cafe-es"], "es")
    assert told.verdict.startswith("Ninguna") and not told.of_friend and not told.of_other
