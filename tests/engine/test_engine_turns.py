"""The conversation on scripted parts: turns, speculation, and what reaches the disk first."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from engine_stand import LONGEST_S, Stand

from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import (
    Event,
    FirstAudio,
    Heard,
    Notice,
    Pause,
    ReplyHeard,
    ReplyText,
    SpeechEnd,
    SpeechMeasured,
    SpeechResumed,
    SpeechStart,
    StateChanged,
    TakeEnded,
)

pytestmark = pytest.mark.slow

LOOK_S = 0.05


def in_order(kinds: list[str], *wanted: str) -> bool:
    """Whether the wanted kinds occur in this order, others between them allowed."""
    rest = iter(kinds)
    return all(kind in rest for kind in wanted)


def test_a_turn_is_heard_answered_and_heard_again(tmp_path: Path) -> None:
    stand = Stand(["could I get a latte please"], tmp_path)
    stand.run()
    assert in_order(
        stand.kinds(),
        "reply_text", "first_audio", "reply_heard",  # the opening
        "speech_start", "pause", "speech_end", "transcript", "first_token", "reply_text", "first_audio", "latency",
        "reply_heard", "take_ended",
    )  # fmt: skip
    heard = stand.only(Heard)[0]
    assert heard.text == "could I get a latte please"
    end = stand.only(SpeechEnd)[0]
    assert abs((end.t - end.start) - 6 * 0.2) < 0.1
    assert end.t < end.decided < end.t + 1.0
    first = next(event for event in stand.only(FirstAudio) if event.turn == 1)
    assert first.t > end.decided, "nothing is heard before the turn is committed"
    assert [event.turn for event in stand.only(SpeechMeasured)] == [1]


def test_a_reply_begun_in_a_pause_is_thrown_away_when_the_person_goes_on(tmp_path: Path) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, StateChanged) and event.state == "listening":
            stand.speak()
        if event.kind == "pause" and stand.microphone.remaining:
            stand.speak()  # goes on some 200 ms after the last word

    stand = Stand(["I would like a latte", "and a croissant please"], tmp_path, on_event, finished=(0.0, 1.0))
    stand.run()
    heard = stand.only(Heard)
    assert [event.text for event in heard] == ["I would like a latte and a croissant please"]
    assert len(stand.only(SpeechResumed)) == 1
    replies = [event for event in stand.only(ReplyText) if event.turn == 1]
    assert len(replies) == 1
    assert replies[0].generation > 0


def test_nothing_becomes_a_turn_before_its_sound_is_on_disk(tmp_path: Path) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, StateChanged) and event.state == "listening":
            stand.journal.hold()
            stand.speak()

    stand = Stand(["could I get a latte please"], tmp_path, on_event)
    stand.run()
    assert stand.only(Heard) == []
    assert [event.code for event in stand.only(Notice)] == ["not_kept"]
    assert stand.only(TakeEnded)[0].reason == "fault"


def test_typed_lines_are_answered_like_spoken_ones(tmp_path: Path) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, StateChanged) and event.state == "listening":
            if event.turn == 0:
                stand.conversation.command(Typed("could I get a latte please"))
            else:
                stand.microphone.finish()

    stand = Stand([], tmp_path, on_event)
    stand.run()
    heard = stand.only(Heard)[0]
    assert (heard.text, heard.source) == ("could I get a latte please", "typed")
    assert len([event for event in stand.only(ReplyHeard) if event.turn == 1 and event.complete]) == 1


def test_the_stop_word_ends_the_take_and_is_not_answered(tmp_path: Path) -> None:
    stand = Stand(["stop now"], tmp_path)
    stand.run()
    assert stand.only(TakeEnded)[0].reason == "stopped"
    assert [event.turn for event in stand.only(ReplyText)] == [0]


def test_say_that_again_repeats_the_partner_word_for_word(tmp_path: Path) -> None:
    stand = Stand(["say that again"], tmp_path)
    stand.run()
    opening, again = stand.only(ReplyText)[:2]
    assert again.text == opening.text


def said_out(stand: Stand) -> bool:
    """Whether the microphone has given all that was spoken."""
    spoken = stand.microphone.spoken
    return bool(spoken) and stand.microphone._position >= spoken[-1].end_sample


def test_a_paused_take_hears_nothing_until_it_goes_on(tmp_path: Path) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        if not isinstance(event, StateChanged):
            return
        if event.state == "paused":
            stand.speak()  # spoken into the pause
            stand.microphone.finish()
        elif event.state == "listening" and event.cause == "finished" and event.turn == 0:
            stand.conversation.command(Command.PAUSE)

    stand = Stand(["could I get a latte please"], tmp_path, on_event)
    stand.conversation.start()
    for _look in range(round(LONGEST_S / LOOK_S)):
        assert not stand.conversation.wait(LOOK_S), "a paused take does not end"
        if said_out(stand):
            break
    stand.conversation.command(Command.RESUME)
    assert stand.conversation.wait(LONGEST_S)
    assert stand.conversation.stop()
    assert stand.only(Heard) == []
    (spoken,) = stand.microphone.spoken
    kept = [
        f for f in stand.journal.frames if spoken.start_sample <= f.start_sample < spoken.end_sample - len(f.samples)
    ]
    assert kept
    assert not any(np.any(frame.samples) for frame in kept), "nothing of it is on disk either"


def test_words_of_harm_end_the_role_at_once_and_are_not_kept(tmp_path: Path) -> None:
    stand = Stand(["I am going to hurt you"], tmp_path)
    stand.run()
    assert stand.only(TakeEnded)[0].reason == "safety"
    assert [event.message for event in stand.only(Notice)] == ["Plain words."]
    assert not any("hurt" in str(event) for event in stand.events)


def test_a_request_in_the_person_s_own_language_is_heard_beside_the_practised_one(tmp_path: Path) -> None:
    stand = Stand(["stop now"], tmp_path, misheard={"en": "the stove is there"})
    stand.run()
    assert stand.only(TakeEnded)[0].reason == "stopped"
    assert [event.turn for event in stand.only(ReplyText)] == [0]


@pytest.mark.parametrize("when", [SpeechStart, Pause])
def test_a_take_that_is_ended_in_mid_sentence_keeps_the_words(tmp_path: Path, when: type[Event]) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, StateChanged) and event.state == "listening":
            stand.speak()
        elif isinstance(event, when):  # while it is said, and while its words are looked for
            stand.conversation.command(Command.STOP)

    stand = Stand(["I would really like to tell you about it"], tmp_path, on_event)
    stand.run()
    heard = stand.only(Heard)
    assert [event.turn for event in heard] == [1]
    assert heard[0].text.startswith("I")
    assert [event.reason for event in stand.only(TakeEnded)] == ["stopped"]
