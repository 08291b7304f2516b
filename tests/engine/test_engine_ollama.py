"""Bad days of an Ollama server in the middle of a take: the person is answered in the same turn, whatever happens.

The server is the one of the minds' tests: it speaks Ollama's protocol, with words of a scripted model. Prompt and
checks are the app's own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import engine_stand
import pytest
from engine_stand import Stand

sys.path.append(str(Path(__file__).resolve().parent.parent / "minds"))

from ollama_protocol_server import OllamaProtocolServer

from rehearsal_voice.app.model_voice import model_voice
from rehearsal_voice.backends.llm_ollama import OllamaLanguageModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.events import (
    Event,
    FirstAudio,
    GearChanged,
    Notice,
    ReplyHeard,
    ReplyText,
    Speaker,
)
from rehearsal_voice.core.events import StateChanged as State
from rehearsal_voice.core.ports import Message
from rehearsal_voice.engine.mind import Thought
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorOptions
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import HashedMeaningModel, ScriptedLanguageModel

pytestmark = pytest.mark.slow

LINE = "could I get a latte please"
GOOD = ("A ", "latte, ", "lovely. ", "That ", "machine ", "is ", "warm ", "today. ", "Which ", "size?")
WHOLE = "A latte, lovely. That machine is warm today. Which size?"
SCENE = load_scene(assets_folder() / "scenes" / "cafe-en.toml")


@pytest.fixture(autouse=True)
def the_app_s_own_prompt_and_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    voice = model_voice(OllamaLanguageModel("http://127.0.0.1:9", "small"), SCENE, DirectorOptions())
    monkeypatch.setattr(engine_stand, "_prompt", voice.messages)
    monkeypatch.setattr(engine_stand, "_allowed", voice.allowed)


def scripted(*words: str) -> OllamaProtocolServer:
    return OllamaProtocolServer(ScriptedLanguageModel([words] * 8, ManualClock()))


@pytest.fixture
def server() -> Iterator[OllamaProtocolServer]:
    running = scripted(*GOOD)
    running.start()
    yield running
    running.stop()


def a_take(
    server: OllamaProtocolServer,
    folder: Path,
    lines: tuple[str, ...] = (LINE,),
    at_first_line: Callable[[], None] | None = None,
) -> Stand:
    """Whatever happens to the server happens when the person is about to speak for the first time."""

    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, State) and event.state == "listening":
            if at_first_line is not None and event.turn == 0:
                at_first_line()
            stand.speak()

    stand = Stand(lines, folder, on_event, model=OllamaLanguageModel(server.host, "small"))
    stand.run()
    return stand


def answers(stand: Stand, turn: int = 1) -> list[tuple[str, str]]:
    return [(event.gear, event.text) for event in stand.only(ReplyText) if event.turn == turn]


def models_own(text: str) -> str:
    """Without the authored clause that the model may have gone on from (“Nice one.”)."""
    lead = next((opener for opener in SCENE.openers.yields if text.startswith(f"{opener} ")), "")
    return text.removeprefix(lead).lstrip()


def told(stand: Stand) -> list[str]:
    return [event.message for event in stand.only(Notice) if event.code == "model"]


def make(server: OllamaProtocolServer, trouble: str) -> Callable[[], None]:
    return lambda: setattr(server, "trouble", trouble)


def test_on_a_good_day_the_model_speaks_with_its_persona_before_it(
    server: OllamaProtocolServer, tmp_path: Path
) -> None:
    stand = a_take(server, tmp_path)
    ((gear, text),) = answers(stand)
    assert (gear, models_own(text)) == ("model", WHOLE)
    assert told(stand) == []
    for chat in server.chats:
        first = chat["messages"][0]
        assert first["role"] == "system"
        assert f"You are {SCENE.partner.name}" in first["content"]


def test_of_a_talk_beyond_the_context_the_server_still_gets_the_persona(
    server: OllamaProtocolServer, caplog: pytest.LogCaptureFixture
) -> None:
    """What is too long would be cut at its start by the server, without a word; so the app cuts before."""
    model = OllamaLanguageModel(server.host, "small")
    said: list[tuple[Speaker, str]] = [("person", LINE), ("partner", WHOLE)] * 400
    thought = Thought(400, 1, None, None, tuple(said), None)
    opening = Director(SCENE, HashedMeaningModel(), 1).opening()
    list(model.stream(model_voice(model, SCENE, DirectorOptions()).messages(thought, opening), 80, lambda: False))
    sent = server.chats[-1]
    assert f"You are {SCENE.partner.name}" in sent["messages"][0]["content"]
    characters = sum(len(message["content"]) for message in sent["messages"])
    assert characters / 3 < sent["options"]["num_ctx"] - sent["options"]["num_predict"]
    assert "filled its context" not in caplog.text
    server.prompt_tokens = sent["options"]["num_ctx"]
    list(model.stream([Message("user", LINE)], 80, lambda: False))
    assert "filled its context" in caplog.text


def test_a_server_that_dies_between_turns_costs_nobody_the_take(tmp_path: Path) -> None:
    dying = scripted(*GOOD)
    dying.start()
    stand = a_take(dying, tmp_path, (LINE, LINE), dying.stop)
    assert [gear for turn in (1, 2) for gear, _ in answers(stand, turn)] == ["playbook", "playbook"]
    assert len(told(stand)) == 2, "it is tried again in every turn"
    assert stand.only(GearChanged)[0].gear == "playbook"


@pytest.mark.parametrize("trouble", ["missing", "memory", "busy", "rate", "cloud"])
def test_each_refusal_is_told_and_the_playbook_answers_in_the_same_turn(
    server: OllamaProtocolServer, tmp_path: Path, trouble: str
) -> None:
    stand = a_take(server, tmp_path, at_first_line=make(server, trouble))
    assert [gear for gear, _ in answers(stand)] == ["playbook"]
    assert len(told(stand)) == 1


@pytest.mark.parametrize("trouble", ["cut", "error"])
def test_half_an_answer_is_kept_and_finished_by_the_playbook_without_saying_anything_twice(
    server: OllamaProtocolServer, tmp_path: Path, trouble: str
) -> None:
    stand = a_take(server, tmp_path, at_first_line=make(server, trouble))
    ((gear, text),) = answers(stand)
    assert gear == "model"
    assert models_own(text).startswith("A latte, lovely.")
    assert text.count("latte, lovely") == 1
    assert [event.text for event in stand.only(ReplyHeard) if event.turn == 1] == [text]
    assert len(told(stand)) == 1


def test_a_stalled_server_is_bridged_and_then_left(server: OllamaProtocolServer, tmp_path: Path) -> None:
    stand = a_take(server, tmp_path, at_first_line=make(server, "stall"))
    assert [gear for gear, _ in answers(stand)] == ["playbook"]
    heard = next(event for event in stand.only(FirstAudio) if event.turn == 1)
    notice = next(event for event in stand.only(Notice) if event.code == "model")
    assert stand.events.index(heard) < stand.events.index(notice), "bridged while it is waited for"
    assert "slow" in notice.message


def test_an_endless_answer_has_an_end(server: OllamaProtocolServer, tmp_path: Path) -> None:
    stand = a_take(server, tmp_path, at_first_line=make(server, "endless"))
    ((_, text),) = answers(stand)
    assert len(text.split()) < 90
    assert server.left.wait(30.0)


def test_thoughts_are_not_spoken(server: OllamaProtocolServer, tmp_path: Path) -> None:
    stand = a_take(server, tmp_path, at_first_line=make(server, "think"))
    ((_, text),) = answers(stand)
    assert "wants" not in text
    assert models_own(text).startswith("One coffee, coming up.")


def test_json_instead_of_speech_is_not_spoken(tmp_path: Path) -> None:
    broken = scripted('{"reply": ', '"A latte."', ', "mood": 1}')
    broken.start()
    try:
        ((gear, text),) = answers(a_take(broken, tmp_path))
    finally:
        broken.stop()
    assert gear == "playbook"
    assert "{" not in text


def test_say_that_again_repeats_what_the_model_said(server: OllamaProtocolServer, tmp_path: Path) -> None:
    stand = a_take(server, tmp_path, (LINE, "say that again"))
    said, again = [event.text for event in stand.only(ReplyText)][1:]
    assert models_own(said) == WHOLE
    assert again == said
