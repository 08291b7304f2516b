"""Words that may hint at danger: the person is asked, and nothing of them is kept unless they belong to the scene."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from engine_stand import Stand

from rehearsal_voice.core.commands import Typed
from rehearsal_voice.core.events import Event, Heard, Notice, PartialHeard, ReplyText, StateChanged, TakeEnded

HINT = "i wanted to say goodbye"


def test_whoever_says_that_it_is_life_gets_the_plain_words(tmp_path: Path) -> None:
    stand = Stand([HINT, "it is me"], tmp_path)
    stand.run()
    assert [event.code for event in stand.only(Notice)] == ["scene_or_life", "safety"]
    assert stand.only(Notice)[-1].message == "Plain words of a hint."
    assert stand.only(TakeEnded)[0].reason == "safety"
    assert stand.only(Heard) == []


def test_a_second_hint_is_an_answer_too(tmp_path: Path) -> None:
    stand = Stand([HINT, "goodbye everybody"], tmp_path)
    stand.run()
    assert stand.only(TakeEnded)[0].reason == "safety"
    assert not any("goodbye" in str(event) for event in stand.events)


def test_whoever_says_that_it_is_the_scene_goes_on_where_it_stood_and_is_not_asked_again(tmp_path: Path) -> None:
    stand = Stand([HINT, "it is the scene", HINT], tmp_path)
    stand.run()
    opening, question, again = stand.only(ReplyText)[:3]
    assert question.text == "The scene?"
    assert again.text == opening.text
    assert [event.text for event in stand.only(Heard)] == ["it is the scene", HINT]
    assert [event.code for event in stand.only(Notice)] == ["scene_or_life"]


def test_whoever_goes_on_is_answered_and_only_the_hint_is_gone(tmp_path: Path) -> None:
    stand = Stand([HINT, "could I get a latte please"], tmp_path)
    stand.run()
    assert [event.text for event in stand.only(Heard)] == ["could I get a latte please"]
    assert not any("goodbye" in str(event) for event in stand.journal.events)
    assert not any("goodbye" in event.text for event in stand.only(PartialHeard))
    frames = stand.journal.frames
    gap = max(after.start_sample - before.end_sample for before, after in pairwise(frames))
    assert gap >= stand.lines.sound(0).size // 2, "the sound of the hint was kept"
    latte = stand.only(Heard)[0]
    assert frames[-1].end_sample > latte.words[-1].end * 16_000, "what was said afterwards was not kept"


def test_a_typed_hint_is_asked_about_and_written_nowhere(tmp_path: Path) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, StateChanged) and event.state == "listening":
            if not stand.only(Notice):
                stand.conversation.command(Typed("Goodbye, I mean goodbye."))
            elif event.cause == "finished":
                stand.conversation.command(Typed("It is me."))

    stand = Stand(["never spoken"], tmp_path, on_event)
    stand.run()
    assert [event.code for event in stand.only(Notice)] == ["scene_or_life", "safety"]
    assert not any("oodbye" in str(event) for event in stand.events)
