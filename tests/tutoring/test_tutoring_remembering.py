"""Memory with consent: offered after a take, kept only when accepted, taken up once, and never across profiles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from rehearsal_voice.app.remembering import accept, decline, proposed, remembered
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.events import Heard
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorOptions
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.store import Profile, open_profile
from rehearsal_voice.store.records import TakeRow
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.tutoring.remembering import proposals

SAID = (
    "Call me Sam. I'd prefer to sit outside.",
    "I have an interview on Monday.",
    "I don't want to talk about my brother.",
)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def profile(tmp_path: Path, clock: ManualClock) -> Iterator[Profile]:
    made = open_profile(tmp_path / "mine", clock)
    yield made
    made.close()


def take_of(profile: Profile, scene: str = "free-talk", said: tuple[str, ...] = SAID, mood: str = "tired") -> TakeRow:
    session = profile.begin_session(scene, scene, "en", {"mood": mood} if mood else {})
    journal = session.begin_take(scene, "en", "as expected", "playbook")
    for turn, text in enumerate(said, start=1):
        journal.record(Heard(turn=turn, t=float(turn), text=text, language="en", confidence=0.9))
    journal.close("finished")
    session.end()
    found = profile.queries.take(journal.take_id)
    assert found is not None
    return found


def test_nothing_enters_unasked_and_what_is_declined_is_not_offered_again(profile: Profile) -> None:
    take = take_of(profile)
    offers = {one.kind: one for one in proposed(profile, take)}
    assert {kind: one.text for kind, one in offers.items()} == {
        "name": "Sam",
        "preference": "I'd prefer to sit outside.",
        "thread": "I have an interview on Monday.",
        "boundary": "I don't want to talk about my brother.",
        "mood": "tired",
    }
    assert profile.queries.memories() == ()
    decline(profile, offers["boundary"])
    accept(profile, take, offers["name"], "Samira")
    accept(profile, take, offers["mood"])
    assert {one.kind for one in proposed(profile, take)} == {"preference", "thread"}
    assert {(row.kind, row.text) for row in profile.queries.memories()} == {("name", "Samira"), ("mood", "tired")}
    assert "brother" not in str(profile.queries.person_settings())


def test_of_a_mood_only_the_last_is_kept(profile: Profile, clock: ManualClock) -> None:
    for mood in ("tired", "hopeful"):
        take = take_of(profile, said=(), mood=mood)
        accept(profile, take, proposed(profile, take)[0])
        clock.advance(86_400)
    assert remembered(profile, "free-talk").mood == "hopeful"
    assert len(profile.queries.memories()) == 1


def test_a_thread_is_taken_up_at_the_next_opening_once_and_in_its_own_scene(
    profile: Profile, clock: ManualClock
) -> None:
    take = take_of(profile, mood="")
    clock.advance(60)
    accept(profile, take, next(one for one in proposed(profile, take) if one.kind == "thread"))
    clock.advance(86_400)
    before = remembered(profile, "free-talk")
    assert before.thread == "I have an interview on Monday."
    assert remembered(profile, "small-talk-en").thread == ""
    scene = load_scene(assets_folder() / "scenes" / "free-talk.toml")
    opening = Director(scene, UseMeaningModel(), 1, DirectorOptions(thread=before.thread)).opening()
    assert "you have an interview on Monday" in opening.text
    take_of(profile, said=("It went well.",), mood="")
    clock.advance(60)
    assert remembered(profile, "free-talk").thread == ""


def test_another_profile_knows_nothing_of_it(profile: Profile, tmp_path: Path, clock: ManualClock) -> None:
    take = take_of(profile)
    for offer in proposed(profile, take):
        accept(profile, take, offer)
    other = open_profile(tmp_path / "theirs", clock)
    try:
        assert other.queries.memories() == ()
        assert remembered(other, "free-talk") == remembered(other, "small-talk-en")
        assert not remembered(other, "free-talk").mood
    finally:
        other.close()


@pytest.mark.parametrize(
    ("language", "said", "kind", "text"),
    [
        ("es", "Hola, me llamo Ana.", "name", "Ana"),
        ("es", "Mañana tengo un examen.", "thread", "Mañana tengo un examen."),
        ("fr", "Je m'appelle Luc.", "name", "Luc"),
        ("de", "Morgen habe ich eine Prüfung.", "thread", "Morgen habe ich eine Prüfung."),
        ("it", "Non voglio parlare di lavoro.", "boundary", "Non voglio parlare di lavoro."),
        ("pt", "Prefiro café sem açúcar.", "preference", "Prefiro café sem açúcar."),
        ("en", "My pronouns are they and them.", "pronouns", "they and them"),
    ],
)
def test_each_language_has_its_ways_of_saying_it(language: str, said: str, kind: str, text: str) -> None:
    (one,) = proposals([said], language)
    assert (one.kind, one.text, one.quote) == (kind, text, said)


def test_an_ordinary_order_offers_nothing() -> None:
    assert proposals(["Un café con leche, por favor.", "Para llevar.", "La cuenta."], "es") == ()
