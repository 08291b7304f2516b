"""The partner asks before it turns hostile, leaves a loop, and meets the person's arrival, pace and energy."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.core.commands import Command
from rehearsal_voice.partner.director import HOSTILE, Director
from rehearsal_voice.partner.prompt import persona_of
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, Energy, HeardTurn
from rehearsal_voice.scenes.parts import Beat
from rehearsal_voice.scenes.scene import Scene


def near_hostile(director: Director) -> DirectorState:
    return replace(director.opening().state, resistance=HOSTILE - 1)


def test_hostility_comes_only_after_a_yes(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    director = Director(scenes["performance-review"], meaning, 1)
    asked = director.shift(near_hostile(director), Command.HARDER)
    assert asked.text.count("?") == 1
    assert asked.state.resistance == HOSTILE - 1
    assert director.reply(asked.state, HeardTurn("Yes.")).state.resistance == HOSTILE
    kept = director.reply(asked.state, HeardTurn("No, thanks."))
    assert kept.state.resistance == HOSTILE - 1
    assert kept.text.startswith(tuple(scenes["performance-review"].repairs.stays))


def test_going_on_instead_of_answering_is_no_consent(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    director = Director(scenes["performance-review"], meaning, 1)
    asked = director.shift(near_hostile(director), Command.HARDER)
    on = director.reply(asked.state, HeardTurn("I cut our response time from two days to four hours."))
    assert on.state.resistance == HOSTILE - 1
    assert not on.state.asked_consent


def test_words_that_go_round_in_circles_bring_another_place(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    scene = scenes["performance-review"]
    director = Director(scene, meaning, 1)
    state = director.opening().state
    said = []
    for _ in range(3):
        reply = director.reply(state, HeardTurn("I think I worked really hard this year."))
        said.append(reply.text)
        state = reply.state
    assert any(line in said[-1] for line in scene.changes)
    assert not any(line in " ".join(said[:-1]) for line in scene.changes)
    assert state.moved == 1


@pytest.mark.parametrize(
    ("options", "slower"), [(DirectorOptions(pace="slow"), True), (DirectorOptions(arrival="tired"), True),
                            (DirectorOptions(pace="brisk"), False)]
)  # fmt: skip
def test_pace_and_arrival_are_heard(
    meaning: UseMeaningModel, scenes: dict[str, Scene], options: DirectorOptions, slower: bool
) -> None:
    scene = scenes["saying-no"]
    usual = Director(scene, meaning, 1).opening().lines[0].delivery
    asked = Director(scene, meaning, 1, options).opening().lines[0].delivery
    assert (asked.tempo < usual.tempo) is slower
    assert (asked.pause_s > usual.pause_s) is slower


def test_a_slow_pace_leaves_silences_alone_for_longer(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    scene = scenes["saying-no"]
    usual, slow = Director(scene, meaning, 1), Director(scene, meaning, 1, DirectorOptions(pace="slow"))
    seconds = scene.patience_s * 1.2
    assert usual.silence(usual.opening().state, seconds) is not None
    assert slow.silence(slow.opening().state, seconds) is None


def test_a_brisk_pace_keeps_it_short(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    said = "Hi! Could I have a cappuccino? How much is it, and do you have oat milk?"
    replies = []
    for options in (DirectorOptions(), DirectorOptions(pace="brisk")):
        director = Director(scenes["cafe-en"], meaning, 3, options)
        replies.append(director.reply(director.opening().state, HeardTurn(said)).text)
    assert len(replies[1].split()) < len(replies[0].split())


def test_the_model_is_told_of_arrival_and_pace(scenes: dict[str, Scene]) -> None:
    brief = persona_of(scenes["saying-no"], DirectorOptions(arrival="sour", pace="slow"))
    assert "arrives sour" in brief
    assert "Take your time" in brief


def test_energy_is_followed_one_reply_later_so_that_lines_made_ahead_still_fit(
    meaning: UseMeaningModel, scenes: dict[str, Scene]
) -> None:
    director = Director(scenes["saying-no"], meaning, 1)
    state = director.opening().state
    lively = Energy(rate=1.3, loudness_db=5.0, pitch_range=1.5)
    first = director.reply(state, HeardTurn("No, I can't take that on.", energy=lively))
    plain = director.reply(state, HeardTurn("No, I can't take that on."))
    assert first.lines == plain.lines
    after = director.reply(first.state, HeardTurn("My answer is still no."))
    calm = director.reply(plain.state, HeardTurn("My answer is still no."))
    assert after.text == calm.text
    assert after.lines[0].delivery.tempo > calm.lines[0].delivery.tempo
    assert after.lines[0].delivery.gain_db > calm.lines[0].delivery.gain_db
    assert after.lines[0].delivery.liveliness > calm.lines[0].delivery.liveliness


def test_the_last_mood_is_asked_after_where_it_is_known(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    known = Director(scenes["free-talk"], meaning, 1, DirectorOptions(last_mood="worn out")).opening()
    assert "worn out" in known.text
    assert "{" not in Director(scenes["free-talk"], meaning, 1).opening().text


def test_the_rules_of_a_scene_are_kept_like_those_of_a_take(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    scene = scenes["performance-review"].model_copy(
        update={"rules": ("If I get vague, ask what I need in one sentence.",)}
    )
    director = Director(scene, meaning, 1)
    reply = director.reply(director.opening().state, HeardTurn("Well, you know, things are as they are with the moon."))
    assert "What do you need, in one sentence?" in reply.text


def test_a_quiz_knows_its_score(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    base = scenes["cafe-en"]
    ask = ("Say the word for milk from oats.",)
    beats = (
        Beat(
            id="one", ask=ask, wants=("milk",), yields=("Right.",), deflect=("It was oat milk.",), counts=True, tries=0
        ),
        Beat(
            id="two", ask=("And a coffee to take away?",), wants=("where",), deflect=("To go.",), counts=True, tries=0
        ),
        Beat(id="end", ask=("That was {right} of {asked}.",), ends=True),
    )
    scene = base.model_copy(update={"beats": beats, "kind": "drill", "use": "quiz"})
    director = Director(scene, meaning, 1)
    first = director.reply(director.opening().state, HeardTurn("Oat milk."))
    last = director.reply(first.state, HeardTurn("I have no idea."))
    assert "1 of 2" in last.text
    assert last.ends
