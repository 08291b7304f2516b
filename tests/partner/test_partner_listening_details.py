"""Details that were said in so many words, on the real meaning model."""

from __future__ import annotations

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.listening import Listener
from rehearsal_voice.partner.slots import SlotFinder
from rehearsal_voice.partner.state import DirectorState, HeardTurn
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.scenes.scene import Scene


@pytest.mark.models
@pytest.mark.parametrize(
    ("said", "slot", "value"),
    [
        ("With oat milk, please.", "milk", "oat milk"),
        ("Oat milk, yes please.", "milk", "oat milk"),
        ("Yes please.", "milk", "whole milk"),
        ("A large one.", "size", "large"),
        ("Large please.", "size", "large"),
    ],
)
def test_what_was_said_is_what_is_noted(said: str, slot: str, value: str) -> None:
    director = Director(load_scene(assets_folder() / "scenes" / "cafe-en.toml"), UseMeaningModel(), 1)
    state = director.reply(director.opening().state, HeardTurn("Hi, can I get a flat white please?")).state
    assert dict(director.reply(state, HeardTurn(said)).state.slots)[slot] == value


@pytest.mark.models
@pytest.mark.parametrize(
    ("scene", "said"),
    [("cafe-es", "Solo el café, gracias."), ("cafe-en", "Just the espresso, thanks."), ("cafe-fr", "Juste le café.")],
)
def test_no_food_changes_no_drink(meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str, said: str) -> None:
    ordered = DirectorState("food", slots=(("drink", "latte"),))
    meant = Listener(scenes[scene], meaning).understand(HeardTurn(said), ordered)
    assert meant.has("nothing_else")
    assert not meant.slots


@pytest.mark.models
@pytest.mark.parametrize(("said", "name"), [("No, that's everything. Thanks.", ""), ("That's Sam, please.", "Sam")])
def test_that_is_everything_is_nobodys_name(
    meaning: UseMeaningModel, scenes: dict[str, Scene], said: str, name: str
) -> None:
    meant = Listener(scenes["cafe-en"], meaning).understand(HeardTurn(said), DirectorState("name"))
    assert {slot: value for slot, value, _ in meant.slots}.get("name", "") == name


@pytest.mark.models
@pytest.mark.parametrize(
    ("scene", "said", "asked"),
    [
        ("cafe-en", "I will pay by card.", False),
        ("cafe-en", "Is paying by card all right?", True),
        ("cafe-es", "Voy a pagar con tarjeta.", False),
        ("cafe-fr", "Je vais payer par carte.", False),
    ],
)
def test_what_somebody_says_of_themselves_is_no_question(
    meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str, said: str, asked: bool
) -> None:
    meant = Listener(scenes[scene], meaning).understand(HeardTurn(said), DirectorState("food"))
    questions = {question.id for question in scenes[scene].questions}
    assert bool(questions & set(meant.names)) is asked
    assert asked or ("pay", "card") in [(slot, value) for slot, value, _ in meant.slots] or scene != "cafe-en"


@pytest.mark.models
@pytest.mark.parametrize(
    ("scene", "beat", "said", "leaves"),
    [
        ("restaurant-it", "chat", "Domani devo andare dal medico.", False),
        ("restaurant-it", "chat", "Adesso devo proprio andare.", True),
        ("hotel-pt", "plans", "Amanhã tenho de ir ao banco.", False),
        ("hotel-pt", "plans", "Desculpe, tenho de ir andando.", True),
    ],
)
def test_to_have_to_go_somewhere_is_no_goodbye(
    meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str, beat: str, said: str, leaves: bool
) -> None:
    meant = Listener(scenes[scene], meaning).understand(HeardTurn(said), DirectorState(beat))
    assert meant.has("goodbye") is leaves


@pytest.mark.models
def test_a_word_that_only_opens_is_no_yes(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    listener = Listener(scenes["performance-review"], meaning)
    asking = listener.understand(HeardTurn("Okay, so I would like to be paid more."), DirectorState("the_ask"))
    assert [act.name for act in asking.acts] == ["ask_raise"]
    assert listener.understand(HeardTurn("Okay, I think my cat is ill."), DirectorState("the_ask")).off
    assert listener.understand(HeardTurn("Okay, go ahead."), DirectorState("decision")).has("yes")
    tale = "Okay, so there was this train on Sunday, and it stood in the fields until somebody came with a ladder."
    assert not listener.understand(HeardTurn(tale), DirectorState("decision")).has("yes")


@pytest.mark.models
def test_where_anything_will_do_an_answer_of_its_own_comes_first(
    meaning: UseMeaningModel, scenes: dict[str, Scene]
) -> None:
    director = Director(scenes["cafe-en"], meaning, 1)
    chatting = DirectorState("chat", slots=(("drink", "latte"),), visited=("drink", "pay", "chat"))
    asked_back = director.reply(chatting, HeardTurn("How are you?"))
    assert asked_back.beat == "chat"
    assert "?" in asked_back.text
    assert "quiet" in director.reply(chatting, HeardTurn("No.")).text


@pytest.mark.models
@pytest.mark.parametrize(
    ("scene", "said", "found"),
    [
        ("cafe-es", "Te lo doy suelto.", {"pay": "efectivo"}),
        ("cafe-es", "Un té, por favor.", {"drink": "té"}),
        ("doctor-fr", "Je n'arrête pas de tousser.", {"complaint": "la toux"}),
        ("doctor-fr", "Je n'ai pas mal au dos.", {}),
    ],
)
def test_accents_and_a_no_that_is_none(scenes: dict[str, Scene], scene: str, said: str, found: dict[str, str]) -> None:
    assert SlotFinder(scenes[scene].slots).find(said, []) == found


@pytest.mark.models
@pytest.mark.parametrize(
    ("scene", "beat", "said", "meant_by_it"),
    [
        ("performance-review", "the_ask", "Seven percent.", "ask_figure"),
        ("performance-review", "proof", "New people used to need three months, now they need five weeks.", "result"),
        ("saying-no", "guilt", "I'm sure.", "holds"),
        ("creative-notes", "what_next", "Cut the dream.", "suggestion"),
        ("free-talk", "arrive", "Not great, to be honest.", "feeling"),
        ("creative-notes", "end", "Good night, Theo.", "goodbye"),
        ("cafe-es", "food", "¿La tortilla lleva cebolla?", "allergens"),
    ],
)
def test_what_people_said_in_whole_takes(
    meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str, beat: str, said: str, meant_by_it: str
) -> None:
    meant = Listener(scenes[scene], meaning).understand(HeardTurn(said), DirectorState(beat))
    assert meant.has(meant_by_it), meant.acts


@pytest.mark.models
def test_another_milk_is_noted_and_a_please_takes_no_call(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    ordered = DirectorState("out_of_oat", slots=(("drink", "latte"), ("milk", "oat milk")))
    swapped = Listener(scenes["cafe-en"], meaning).understand(HeardTurn("Soy is fine."), ordered)
    assert {slot: value for slot, value, _ in swapped.slots} == {"milk": "soy milk"}
    ringing = Listener(scenes["chores"], meaning).understand(
        HeardTurn("Let it ring, please."), DirectorState("mother_calls")
    )
    assert not ringing.has("yes")


@pytest.mark.models
@pytest.mark.parametrize(
    ("scene", "said", "meant"),
    [
        ("cafe-en", "With oat milk, please.", False),
        ("cafe-en", "Without milk, please.", True),
        ("cafe-es", "Con leche.", False),
        ("cafe-es", "Sin leche, por favor.", True),
        ("cafe-fr", "Avec du lait d'avoine, s'il vous plaît.", False),
        ("cafe-it", "Con latte di avena, per favore.", False),
    ],
)
def test_with_is_not_without(
    meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str, said: str, meant: bool
) -> None:
    heard = Listener(scenes[scene], meaning).understand(HeardTurn(said), DirectorState("milk"))
    assert heard.has("no_milk") is meant
