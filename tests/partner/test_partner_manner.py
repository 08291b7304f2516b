"""How the partner suits itself to the person: their words turned round, room for few words, few words for many."""

from __future__ import annotations

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.core.events import CorrectionGiven
from rehearsal_voice.partner.acting import delivery
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.echo import echo_of
from rehearsal_voice.partner.rules import own_rules
from rehearsal_voice.partner.state import DirectorOptions, HeardTurn
from rehearsal_voice.scenes.parts import TONES
from rehearsal_voice.scenes.scene import Scene


@pytest.mark.parametrize(
    ("said", "given_back"),
    [
        ("I feel alone with my work.", "you feel alone with your work"),
        ("I was late again.", "you were late again"),
        ("She was angry with me.", "she was angry with you"),
        ("My sister never calls me.", "your sister never calls you"),
        ("Do you think so?", ""),
        ("Yes.", ""),
        ("I think you are wrong about that.", ""),
    ],
)
def test_words_are_turned_round_only_where_that_works(said: str, given_back: str) -> None:
    assert echo_of(said, "en") == given_back


def test_they_are_left_alone_in_other_languages() -> None:
    assert echo_of("Me siento muy cansada hoy.", "es") == ""


def test_someone_who_rambles_gets_a_short_answer(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    director = Director(scenes["performance-review"], meaning, 2)
    long = "It was a good year, and " + "I thought about many things on the way here and then again at night, " * 7
    reply = director.reply(director.opening().state, HeardTurn(long))
    assert len(reply.text.split()) <= 32


def test_one_word_answers_get_an_invitation(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    director = Director(scenes["performance-review"], meaning, 2)
    state = director.reply(director.opening().state, HeardTurn("Good.")).state
    replies = [director.reply(state, HeardTurn("Hm."))]
    replies.append(director.reply(replies[-1].state, HeardTurn("Sure.")))
    short = set(scenes["performance-review"].repairs.short)
    assert any(line in reply.state.used for reply in replies for line in short)


def test_moods_are_heard(scenes: dict[str, Scene]) -> None:
    dana = scenes["performance-review"].partner
    hostile, friendly = delivery(dana, -2.0), delivery(dana, 1.5)
    assert hostile.gain_db > friendly.gain_db
    assert hostile.tempo > friendly.tempo
    assert hostile.liveliness < friendly.liveliness


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("mood", [-3.0, -2.0, -0.5, 0.0, 0.7, 2.0, 3.0])
def test_every_delivery_can_be_spoken(scenes: dict[str, Scene], tone: str, mood: float) -> None:
    manner = delivery(scenes["silence-drill"].partner, mood, tone)
    assert 0.7 <= manner.tempo <= 1.4
    assert 0.0 <= manner.liveliness <= 1.5
    assert 0.0 <= manner.pause_s <= 1.0


@pytest.mark.parametrize(
    ("rule", "asked"),
    [
        ("If I get vague, ask what I need in one sentence.", "What do you need, in one sentence?"),
        ("When I ramble, ask me for an example.", "Can you give me an example?"),
        ("Be nice to me.", ""),
    ],
)
def test_own_rules_are_understood(rule: str, asked: str) -> None:
    assert own_rules([rule], "en").when_vague == asked


def test_own_rules_are_kept(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    rules = ("if I get vague, ask what I need in one sentence", "don't correct me")
    review = Director(scenes["performance-review"], meaning, 2, DirectorOptions(rules=rules))
    reply = review.reply(review.opening().state, HeardTurn("Well, you know, things are as they are with the moon."))
    assert "What do you need, in one sentence?" in reply.text
    cafe = Director(scenes["cafe-en"], meaning, 2, DirectorOptions(rules=rules))
    assert not [
        fact
        for fact in cafe.reply(cafe.opening().state, HeardTurn("I want a latte.")).facts
        if isinstance(fact, CorrectionGiven)
    ]


def test_a_challenge_that_was_met_already_is_not_raised(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    scene = scenes["performance-review"]
    proof = scene.beat("proof")
    about_luck = [line for line in proof.push if "luck" in line]
    assert about_luck
    for seed in range(12):
        director = Director(scene, meaning, seed, DirectorOptions(variant="pushes back"))
        state = director.opening().state
        for said in ("It was a good year.", "I cut our response time from two days to four hours."):
            state = director.reply(state, HeardTurn(said)).state
        answer = director.reply(state, HeardTurn("It's not luck, it has held for nine months."))
        assert not any(line in answer.text for line in about_luck)
