"""Whole conversations, on the real scenes with the real meaning model."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.events import (
    BeatReached,
    Conceded,
    CorrectionGiven,
    CorrectionTakenUp,
    FaultAcknowledged,
    FaultNamed,
    GoalSaid,
    ReplyHeard,
)
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.partner.acting import slower
from rehearsal_voice.partner.choosing import pieces_said
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.ledger import may_concede
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, HeardTurn, Line, Reply
from rehearsal_voice.scenes.parts import VARIANTS, Variant
from rehearsal_voice.scenes.scene import Scene

Take = Callable[..., list[Reply]]


@pytest.fixture(scope="session")
def take(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> Take:
    """Plays a scene with these turns; the opening and every reply."""

    def played(
        scene: str, turns: Iterable[str | HeardTurn], seed: int = 1, variant: Variant = "as expected", tone: str = ""
    ) -> list[Reply]:
        director = Director(scenes[scene], meaning, seed, DirectorOptions(variant=variant, tone=tone))
        replies = [director.opening()]
        for turn in turns:
            heard = turn if isinstance(turn, HeardTurn) else HeardTurn(turn)
            replies.append(director.reply(replies[-1].state, heard))
            if replies[-1].ends:
                break
        return replies

    return played


REVIEW = (
    "It was a strong year for me.",
    "I cut our response time from two days to four hours.",
    "It's not luck, it has held for nine months.",
    "I designed the new process and trained the team.",
    "You're right, that was my mistake, and now I plan a buffer.",
    "I'd like to lead a project of my own.",
    "I'd like a raise of eight percent.",
    "I understand, and I'm still asking for it.",
    "I've been doing Paul's work on top of my job since he left.",
    "The job I do today isn't the one I was hired for.",
    "Yes, I stand behind it.",
    "I'll send you one page by Friday.",
    "Thank you, goodbye.",
)


def facts(replies: Iterable[Reply], kind: type) -> list[object]:
    return [fact for reply in replies for fact in reply.facts if isinstance(fact, kind)]


def test_an_order_in_one_sentence_is_not_asked_for_again(take: Take) -> None:
    reply = take("cafe-en", ["Hi! A large oat milk latte to go, please, that's all. My name is Anna."])[-1]
    assert reply.beat == "pay"
    assert "latte with oat milk" in reply.text.lower()
    assert dict(reply.state.slots) == {
        "drink": "latte",
        "size": "large",
        "milk": "oat milk",
        "where": "to go",
        "name": "Anna",
    }


def test_what_recognition_bends_is_still_understood(take: Take) -> None:
    assert dict(take("cafe-en", ["Can I get a lot A, please?"])[-1].state.slots)["drink"] == "latte"
    assert dict(take("cafe-es", ["Un courtado, por favor."])[-1].state.slots)["drink"] == "cortado"


def test_a_question_is_answered_in_place_and_the_thread_taken_up(take: Take) -> None:
    replies = take("cafe-en", ["A latte, please.", "Do you have wifi?"])
    assert replies[-1].beat == replies[-2].beat == "size"
    assert "Corner" in replies[-1].text or "sugar" in replies[-1].text
    assert replies[-1].text.count("?") == 1


def test_two_meanings_in_one_turn_are_both_answered(take: Take) -> None:
    reply = take("cafe-en", ["A large latte with oat milk.", "No thanks, and how much is it?"])[-1]
    assert "$5.40" in reply.text
    assert reply.beat == "where"


def test_a_changed_mind_is_confirmed(take: Take) -> None:
    reply = take("cafe-en", ["A latte, please.", "Actually, make it a cappuccino."])[-1]
    assert "cappuccino" in reply.text
    assert dict(reply.state.slots)["drink"] == "cappuccino"


def test_a_scene_comes_to_its_end_with_a_goodbye(take: Take) -> None:
    replies = take(
        "cafe-en", ["An espresso to go, that's all.", "Anna.", "By card.", "I'm off to work.", "Thanks, bye!"]
    )
    assert replies[-1].ends
    assert replies[-1].state.ended


def test_leaving_early_ends_it_too(take: Take) -> None:
    reply = take("cafe-en", ["Sorry, I have to go. Goodbye!"])[-1]
    assert reply.ends
    assert "?" not in reply.text


def test_what_fits_nothing_is_admitted_each_time_in_other_words_and_never_for_ever(take: Take) -> None:
    replies = take("cafe-en", ["The square root of two is irrational."] * 12)
    assert not replies[1].understood
    assert len({reply.text for reply in replies}) == len(replies)
    assert len({reply.beat for reply in replies}) > 2


def test_the_review_is_won_with_reasons(take: Take) -> None:
    replies = take("performance-review", REVIEW)
    assert replies[-1].ends
    assert [fact.what for fact in facts(replies, Conceded) if isinstance(fact, Conceded)] == ["raise"]
    goals = [fact for fact in facts(replies, GoalSaid) if isinstance(fact, GoalSaid)]
    assert {goal.goal for goal in goals} == {"named_result", "asked_plainly", "stood_firm", "next_step"}
    assert all(goal.quote in " ".join(REVIEW) for goal in goals)
    assert any(
        "eight percent" in reply.text or "recommendation" in reply.text or "signature" in reply.text
        for reply in replies
    )


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize(
    "words",
    [
        ("You're the best boss I've ever had.", "I really admire how you run this team."),
        ("Please, I really need this raise.", "I'm begging you.", "Come on, Dana, please."),
        ("I'd like a raise.", "I'd like a raise.", "I still want a raise."),
        ("My rent has gone up.", "Everything has become so expensive."),
        ("Then I'll quit.", "If I don't get it, I'm leaving."),
    ],
)
def test_flattery_pleading_and_repetition_move_nothing(take: Take, variant: Variant, words: tuple[str, ...]) -> None:
    replies = take("performance-review", [words[number % len(words)] for number in range(25)], variant=variant)
    assert not facts(replies, Conceded)


def test_every_reason_that_is_asked_for_is_needed(scenes: dict[str, Scene]) -> None:
    """In every scene, and with all the others said."""
    for scene in scenes.values():
        for gift in scene.concessions:
            assert may_concede(DirectorState("", said=frozenset((*gift.needs, *gift.any_of[:1]))), gift), scene.id
            for missing in gift.needs:
                said = {*gift.needs, *gift.any_of} - {missing}
                assert not may_concede(DirectorState("", said=frozenset(said)), gift), (scene.id, missing)
            if gift.any_of:
                only_needs = frozenset(set(gift.needs) - set(gift.any_of))
                assert not may_concede(DirectorState("", said=only_needs), gift), scene.id


def test_a_maybe_is_no_no(take: Take) -> None:
    replies = take("saying-no", ["I'm not sure I can, it's a bit difficult right now."] * 14)
    assert not facts(replies, Conceded)


def test_a_fault_is_named_and_owning_up_to_it_is_noted(take: Take) -> None:
    replies = take("performance-review", [*REVIEW[:4], "I'm sorry about that, it was my fault.", *REVIEW[5:]])
    assert facts(replies, FaultNamed)
    assert facts(replies, FaultAcknowledged)


def test_saying_the_same_again_is_noticed(take: Take) -> None:
    replies = take("performance-review", [REVIEW[0], "I worked very hard this year.", "I worked very hard this year."])
    assert replies[-1].beat == "proof"
    assert replies[-1].text != replies[-2].text


def test_a_good_reason_said_twice_is_no_second_reason(take: Take) -> None:
    replies = take("performance-review", [REVIEW[0], *(REVIEW[1],) * 4])
    assert replies[2].state.pushes == 1
    assert {reply.beat for reply in replies[1:]} == {"proof"}


def test_a_slip_is_recast_in_the_reply_then_hinted_at_then_explained(take: Take) -> None:
    replies = take("cafe-en", ["I want a latte.", "I want a large one.", "I want one with oat milk."])
    given = [fact for fact in facts(replies, CorrectionGiven) if isinstance(fact, CorrectionGiven)]
    assert [fact.step for fact in given] == ["recast", "prompt", "native"]
    assert given[0].form == "I'd like a"
    assert all(sum(isinstance(fact, CorrectionGiven) for fact in reply.facts) <= 1 for reply in replies)


def test_uptake_of_a_corrected_form_is_noted(take: Take) -> None:
    replies = take("cafe-en", ["I want a latte.", "I'd like a large one."])
    assert facts(replies, CorrectionTakenUp)


def test_a_word_heard_with_little_confidence_is_not_corrected(take: Take) -> None:
    words = tuple(Word(text, 0.0, 0.1, 0.2) for text in ("I", "want", "a", "latte."))
    assert not facts(take("cafe-en", [HeardTurn("I want a latte.", words)]), CorrectionGiven)


def test_asking_again_gives_the_same_words_first_with_pauses_then_slower(
    meaning: UseMeaningModel, scenes: dict[str, Scene]
) -> None:
    director = Director(scenes["cafe-es"], meaning, 1)
    opening = director.opening()
    once = director.again(opening.state, slower=True)
    twice = director.again(once.state, slower=True)
    thrice = director.again(twice.state, slower=True)
    assert once.text == twice.text == thrice.text == opening.text
    assert once.lines[0].delivery.pause_s > opening.lines[0].delivery.pause_s
    assert once.lines[0].delivery.tempo == opening.lines[0].delivery.tempo
    assert twice.lines[0].delivery.tempo < opening.lines[0].delivery.tempo
    assert thrice.lines == opening.lines


def test_what_was_said_again_in_the_scene_is_repeated(take: Take) -> None:
    replies = take("cafe-en", ["A latte.", "Sorry, what did you say?"])
    assert replies[-1].text == replies[-2].text


def test_long_silence_brings_a_gentle_word_and_patience_grows(
    meaning: UseMeaningModel, scenes: dict[str, Scene]
) -> None:
    director = Director(scenes["cafe-en"], meaning, 1)
    state = director.opening().state
    assert director.silence(state, 3.0) is None
    nudge = director.silence(state, 9.0)
    assert nudge is not None
    assert nudge.state.beat == state.beat
    assert director.silence(nudge.state, 9.0) is None


@pytest.mark.parametrize("command", [Command.SCENE_CHANGE, Command.HARDER, Command.EASIER])
def test_a_shift_is_said_in_the_role_and_the_thread_goes_on(
    meaning: UseMeaningModel, scenes: dict[str, Scene], command: Command
) -> None:
    director = Director(scenes["performance-review"], meaning, 1)
    state = replace(director.opening().state, resistance=1)
    shifted = director.shift(state, command)
    assert shifted.text
    assert shifted.state.beat == state.beat
    change = {Command.HARDER: 1, Command.EASIER: -1}.get(command, 0)
    assert shifted.state.resistance == state.resistance + change


def test_harder_sounds_harder(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    director = Director(scenes["performance-review"], meaning, 1)
    state = director.opening().state
    for _ in range(3):
        state = director.shift(state, Command.HARDER).state
    hostile = director.reply(state, HeardTurn("It was a good year.")).lines[0].delivery
    calm = director.reply(director.opening().state, HeardTurn("It was a good year.")).lines[0].delivery
    assert hostile.gain_db > calm.gain_db
    assert hostile.liveliness < calm.liveliness


def test_lines_cut_off_before_they_were_heard_may_be_said_again(
    meaning: UseMeaningModel, scenes: dict[str, Scene]
) -> None:
    director = Director(scenes["cafe-en"], meaning, 1)
    reply = director.reply(director.opening().state, HeardTurn("A large latte."))
    cut = director.reply(reply.state, HeardTurn("Hold on.", partner_heard=reply.lines[0].text))
    heard = director.reply(reply.state, HeardTurn("Hold on."))
    assert reply.lines[-1].text not in heard.text
    assert set(heard.state.used) >= pieces_said(reply.lines[-1].text)
    assert cut.beat == heard.beat


def test_a_line_cut_off_at_its_first_sound_was_not_said(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    director = Director(scenes["cafe-en"], meaning, 1)
    opening = director.opening()
    cut = ReplyHeard(turn=0, t=0.4, start=0.2, text="", complete=False)
    never = ReplyHeard(turn=0, t=0.4, start=0.4, text="", complete=False)
    said = {line.text for line in opening.lines if " " in line.text}
    assert said and said <= opening.state.used
    after_cut = director.reply(opening.state, HeardTurn("Hold on.", partner_heard=cut.answered)).state
    after_never = director.reply(opening.state, HeardTurn("Hold on.", partner_heard=never.answered)).state
    assert said.isdisjoint(after_cut.used)
    assert said <= after_never.used


def test_changing_the_subject_and_coming_back(take: Take) -> None:
    replies = take("cafe-en", ["A latte.", "Yes, it's raining.", "Large."], variant="changes the subject", seed=3)
    assert not any(reply.state.lost for reply in replies)


def test_falling_silent_is_a_deliberate_silence(take: Take) -> None:
    assert any(reply.hold_s >= 2 for reply in take("performance-review", REVIEW, variant="falls silent"))


@pytest.mark.parametrize("scene", ["cafe-en", "cafe-es", "performance-review", "saying-no"])
def test_two_takes_are_not_alike(take: Take, scene: str) -> None:
    turns = ["Hello.", "I don't know.", "Yes.", "No, thank you."]
    texts = [" ".join(reply.text for reply in take(scene, turns, seed=seed)) for seed in range(4)]
    assert len(set(texts)) == 4


@settings(max_examples=25, deadline=None)
@given(
    turns=st.lists(
        st.sampled_from(
            [
                "A large latte, please.", "No.", "Yes.", "How much is it?", "Card.", "Anna.", "To go.",
                "You're an idiot.",
                "I love you, you're the best.", "Are you an AI?", "The moon is made of cheese.", "Say that again.",
                "Hm.",
                "Oat milk.", "Wait.", "What do you recommend?", "Surprise me.", "I don't know.", "Sorry.", "", "???",
            ]
        ),
        max_size=14,
    ),
    seed=st.integers(0, 5),
    variant=st.sampled_from(VARIANTS),
)  # fmt: skip
def test_whatever_is_said(take: Take, turns: list[str], seed: int, variant: Variant) -> None:
    """Never a loop, never a question too many, never a line twice, never a way that leads nowhere."""
    first = take("cafe-en", turns, seed=seed, variant=variant)
    assert first == take("cafe-en", turns, seed=seed, variant=variant)
    for before, reply in pairwise(first):
        assert reply.lines
        assert reply.text.count("?") <= 1
        assert len(reply.text.split()) <= 60
        asked_again = reply.text == before.text
        heard = {line.text for earlier in first[: first.index(reply)] for line in earlier.lines}
        assert asked_again or not any(line.text in heard and " " in line.text for line in reply.lines)


@pytest.mark.parametrize("scene", ["cafe-en", "cafe-es", "cafe-fr", "performance-review"])
def test_the_first_line_is_foreseen(meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str) -> None:
    director = Director(scenes[scene], meaning, 4)
    state = director.opening().state
    for name in scenes[scene].beats[0].wants[:1]:
        assert name
    lines = director.likely(state)
    assert 1 <= len(lines) <= 6
    assert len({line.text for line in lines}) == len(lines)


def test_beats_are_reported_as_they_are_reached(take: Take) -> None:
    beats = [
        fact.beat for fact in facts(take("performance-review", REVIEW), BeatReached) if isinstance(fact, BeatReached)
    ]
    assert beats[0] == "opening"
    assert beats[-1] == "end"
    assert len(set(beats)) == len(beats)


def test_someone_who_speaks_another_language_is_answered_in_the_scene_s(take: Take) -> None:
    reply = take("cafe-es", [HeardTurn("Could I have a coffee please", language="en", confidence=0.9)])[-1]
    assert "español" in reply.text.lower() or "inglés" in reply.text.lower()


def test_a_single_clause_has_no_room_for_pauses_and_comes_slower_at_once() -> None:
    line = Line("¿Qué leche te pongo?")
    (once,), step = slower([line], 1)
    assert (once.text, step) == (line.text, 2)
    assert once.delivery.tempo < line.delivery.tempo
    assert slower([line], step + 1) == ((line,), 3)


def test_pauses_stand_between_the_clauses_of_a_line() -> None:
    said, _ = slower([Line("Con leche entera, estupendo, ¿en taza?")], 1)
    assert [line.text for line in said] == ["Con leche entera,", "estupendo,", "¿en taza?"]
    assert all(line.delivery.pause_s >= 0.5 for line in said)


def test_an_easier_level_is_slower_and_shorter_and_a_harder_one_takes_it_back(
    meaning: UseMeaningModel, scenes: dict[str, Scene]
) -> None:
    director = Director(scenes["cafe-es"], meaning, 1)
    usual = director.opening()
    easier = director.shift(usual.state, Command.EASIER)
    again = director.shift(easier.state, Command.HARDER)
    assert easier.lines[0].delivery.tempo < usual.lines[0].delivery.tempo == again.lines[0].delivery.tempo
    assert easier.lines[0].delivery.pause_s > usual.lines[0].delivery.pause_s
    said = HeardTurn("Un café con leche, por favor.")
    assert len(director.reply(easier.state, said).lines) <= len(director.reply(usual.state, said).lines)


@pytest.mark.models
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_detail_of_an_order_comes_back_in_the_reply(take: Take, seed: int) -> None:
    order = ("A flat white, please.", "A large one.", "With oat milk, please.", "To go.", "And a blueberry muffin.")
    replies = take("cafe-en", order, seed=seed)[1:]
    for detail, reply in zip(("flat white", "large", "oat milk", "to go", "blueberry muffin"), replies, strict=True):
        assert detail in reply.text.lower()
