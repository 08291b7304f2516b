"""Memory with consent: offered after a take, kept only when accepted, taken up once, and never across profiles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rehearsal_voice.app.remembering import Remembered, accept, decline, proposed, remembered
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.events import Heard
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.prompt import messages
from rehearsal_voice.partner.state import DirectorOptions, HeardTurn
from rehearsal_voice.scenes.conditions import fields_of
from rehearsal_voice.scenes.library import load_scene, load_scenes
from rehearsal_voice.scenes.scene import RECALLED, Scene
from rehearsal_voice.store import Profile, open_profile
from rehearsal_voice.store.records import TakeRow
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import HashedMeaningModel
from rehearsal_voice.tutoring.remembering import proposals, touches
from rehearsal_voice.tutoring.threads import behind_from, topic_of

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


def scene_of(name: str) -> Scene:
    return load_scene(assets_folder() / "scenes" / f"{name}.toml")


def known(profile: Profile, name: str, clock: ManualClock) -> Remembered:
    return remembered(profile, scene_of(name), clock.today())


def test_of_a_mood_only_the_last_is_kept(profile: Profile, clock: ManualClock) -> None:
    for mood in ("tired", "hopeful"):
        take = take_of(profile, said=(), mood=mood)
        accept(profile, take, proposed(profile, take)[0])
        clock.advance(86_400)
    assert known(profile, "free-talk", clock).mood == "hopeful"
    assert len(profile.queries.memories()) == 1


def test_a_thread_is_asked_after_once_in_its_own_scene_and_not_before_its_day(
    profile: Profile, clock: ManualClock
) -> None:
    """It is Monday; the interview is on the Wednesday."""
    take = take_of(profile, said=("I have an interview on Wednesday.",), mood="")
    clock.advance(60)
    accept(profile, take, proposed(profile, take)[0])
    clock.advance(86_400)
    assert known(profile, "free-talk", clock) == Remembered()
    take_of(profile, said=("Not today.",), mood="")
    clock.advance(2 * 86_400)
    before = known(profile, "free-talk", clock)
    assert (before.thread, before.topic) == ("I have an interview on Wednesday.", "the interview")
    assert known(profile, "small-talk-en", clock).thread == ""
    opening = Director(
        scene_of("free-talk"), UseMeaningModel(), 1, DirectorOptions(thread=before.thread, topic=before.topic)
    ).opening()
    assert "the interview" in opening.text
    take_of(profile, said=("It went well.",), mood="")
    clock.advance(60)
    assert known(profile, "free-talk", clock).thread == ""


def test_what_touches_a_boundary_is_not_asked_after(profile: Profile, clock: ManualClock) -> None:
    take = take_of(profile, said=("I have a wedding on Saturday.",), mood="")
    clock.advance(60)
    accept(profile, take, proposed(profile, take)[0])
    clock.advance(9 * 86_400)
    assert known(profile, "free-talk", clock).topic == "the wedding"
    profile.edits.remember("boundary", "I don't want to talk about the wedding.")
    assert known(profile, "free-talk", clock) == Remembered()
    assert not touches("Mañana tengo un examen.", "No quiero hablar de mi hermano.")


def test_what_a_regular_guest_chose_is_offered_and_the_same_again_names_it(
    profile: Profile, clock: ManualClock
) -> None:
    scene = scene_of("cafe-es")
    take = take_of(profile, "cafe-es", ("Hola, un cortado, por favor.", "Y un cruasán."), mood="")
    assert proposed(profile, take) == ()
    (offer,) = proposed(profile, take, scene)
    assert (offer.kind, offer.text) == ("preference", "cortado")
    accept(profile, take, offer)
    assert proposed(profile, take, scene) == ()
    assert known(profile, "cafe-es", clock).usual == "cortado"
    assert known(profile, "cafe-en", clock).usual == ""
    director = Director(scene, UseMeaningModel(), 1, DirectorOptions(usual="cortado"))
    opening = director.opening()
    assert "cortado" in opening.text
    assert director.reply(opening.state, HeardTurn("Lo mismo de siempre.")).state.known["drink"] == "cortado"


def test_a_hard_talk_knows_nothing_of_it(profile: Profile, clock: ManualClock) -> None:
    take = take_of(profile, "performance-review")
    clock.advance(60)
    for offer in proposed(profile, take):
        accept(profile, take, offer)
    clock.advance(30 * 86_400)
    assert known(profile, "performance-review", clock) == Remembered()
    assert known(profile, "free-talk", clock).mood == "tired"


def test_one_thing_is_taken_up_in_the_first_words_and_none_after_them() -> None:
    everything = DirectorOptions(
        thread="I have an exam.", topic="TOPIC", usual="USUAL", last_mood="tired", known_as="NAME", native_language="en"
    )
    for scene in load_scenes(assets_folder() / "scenes").values():  # so many that meaning is left out: none is needed
        later = [line for beat in scene.beats[1:] for line in beat.ask]
        assert not [line for line in later if set(fields_of(line)) & set(RECALLED)], scene.id
        if scene.starts == "person" or scene.kind == "talk":
            continue
        director = Director(scene, HashedMeaningModel(), 2, everything)
        opening = director.opening()
        taken_up = [word for word in ("TOPIC", "USUAL", "NAME") if word.casefold() in opening.text.casefold()]
        assert len(taken_up) <= 1, opening.text
        reply = director.reply(opening.state, HeardTurn("Hm."))
        assert not [word for word in ("TOPIC", "USUAL", "NAME") if word.casefold() in reply.text.casefold()]


def test_the_answer_to_it_is_met_before_the_scene_goes_on() -> None:
    director = Director(scene_of("cafe-es"), UseMeaningModel(), 1, DirectorOptions(topic="la entrevista"))
    opening = director.opening()
    assert "la entrevista" in opening.text
    badly = director.reply(opening.state, HeardTurn("Mal, muy mal."))
    assert any(badly.text.startswith(line) for line in scene_of("cafe-es").recalls.after)
    assert badly.text.endswith("?")
    order = director.reply(opening.state, HeardTurn("Bien. Un cortado, por favor."))
    assert order.state.known["drink"] == "cortado"


def test_a_model_is_told_in_its_persona_only_and_in_no_hard_talk() -> None:
    told = DirectorOptions(thread="I have an exam tomorrow.", known_as="Sam", usual="latte")
    cafe = scene_of("cafe-en")
    state = Director(cafe, UseMeaningModel(), 1, told).opening().state
    short = messages(cafe, state, (("partner", "Hi."),), 4000, told)
    long = messages(cafe, state, (("partner", "Hi."), ("person", "A tea."), ("partner", "Sure.")), 4000, told)
    assert "I have an exam tomorrow." in short[0].content
    assert long[: len(short)] == short
    review = scene_of("performance-review")
    assert "exam" not in messages(review, state, (("partner", "Hi."),), 4000, told)[0].content


@pytest.mark.parametrize(
    ("language", "said", "topic", "behind"),
    [
        ("en", "I have a job interview tomorrow.", "the interview", 3),
        ("es", "El viernes tengo un examen.", "el examen", 6),
        ("fr", "J'ai un entretien lundi.", "l'entretien", 9),
        ("de", "Am Donnerstag habe ich eine Prüfung.", "die Prüfung", 5),
        ("it", "Domani ho un esame.", "l'esame", 3),
        ("pt", "Na próxima semana tenho uma viagem.", "a viagem", 9),
        ("es", "Mañana voy a ver a mi madre.", "", 3),
    ],
)
def test_what_was_ahead_has_a_name_and_a_day(language: str, said: str, topic: str, behind: int) -> None:
    """Said on Monday the second of March."""
    assert topic_of(said, language) == topic
    assert behind_from(said, language, datetime(2026, 3, 2, 9, tzinfo=UTC)) == datetime(2026, 3, behind, 12, tzinfo=UTC)


def test_another_profile_knows_nothing_of_it(profile: Profile, tmp_path: Path, clock: ManualClock) -> None:
    take = take_of(profile)
    for offer in proposed(profile, take):
        accept(profile, take, offer)
    other = open_profile(tmp_path / "theirs", clock)
    try:
        take_of(other, said=("Hello.",), mood="")
        clock.advance(30 * 86_400)
        assert other.queries.memories() == ()
        assert known(other, "free-talk", clock) == Remembered()
        assert known(profile, "free-talk", clock) != Remembered()
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
