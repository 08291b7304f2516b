"""What people do who have not read the scene: they order all at once, ask back, change their minds, weep and shout."""

from __future__ import annotations

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.core.events import GoalSaid
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorOptions, HeardTurn, Reply
from rehearsal_voice.scenes.scene import Scene

pytestmark = pytest.mark.models


def take(
    scene: Scene, meaning: UseMeaningModel, said: list[str], options: DirectorOptions | None = None
) -> list[Reply]:
    """The replies of one take, the opening first."""
    director = Director(scene, meaning, 1, options)
    replies = [director.opening()]
    for text in said:
        replies.append(director.reply(replies[-1].state, HeardTurn(text)))
    return replies


@pytest.mark.parametrize(
    ("scene", "said", "milk"),
    [
        ("cafe-en", ["I'd like a latte, please.", "Medium.", "Without milk, please."], "no milk"),
        ("cafe-en", ["A large black coffee, please.", "A latte instead.", "Black."], "no milk"),
        ("cafe-es", ["Un café con leche.", "Sin leche, por favor."], "nada de leche"),
        ("cafe-fr", ["Un café crème, s'il vous plaît.", "Sans lait."], "pas de lait"),
        ("cafe-it", ["Un cappuccino, per favore.", "Senza latte."], "senza latte"),
    ],
)
def test_no_milk_is_no_milk(
    meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str, said: list[str], milk: str
) -> None:
    assert dict(take(scenes[scene], meaning, said)[-1].state.slots)["milk"] == milk


def test_oat_milk_is_not_answered_with_no_milk(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    cafe = scenes["cafe-en"]
    last = take(cafe, meaning, ["A large latte, please.", "Oat milk, please."])[-1]
    assert dict(last.state.slots)["milk"] == "oat milk"
    assert not any(line in last.text for line in cafe.beat("milk").answers["no_milk"])


def test_a_drink_without_milk_has_its_own_name(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    assert "café solo" in take(scenes["cafe-es"], meaning, ["Un café sin leche, por favor."])[-1].text
    assert dict(take(scenes["cafe-pt"], meaning, ["Não sei.", "Sem leite."])[-1].state.slots)["drink"] == "um café"


def test_the_same_again_is_quoted_as_it_was_said(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    reply = take(scenes["cafe-es"], meaning, ["Lo mismo."], DirectorOptions(usual="cortado"))[-1]
    assert dict(reply.state.slots)["drink"] == "cortado"
    assert [fact.quote for fact in reply.facts if isinstance(fact, GoalSaid)] == ["Lo mismo"]


def test_an_order_in_one_breath_is_asked_for_nothing_again(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    order = "A large oat latte to take away, for Ana, and I'll pay by card."
    replies = take(scenes["cafe-en"], meaning, [order, "Nothing else, thanks."])
    assert [reply.beat for reply in replies[1:]] == ["food", "chat"]


def test_what_is_refused_again_falls_away(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    replies = take(scenes["cafe-en"], meaning, ["A small tea and a croissant.", "Actually, no croissant."])
    assert "food" in dict(replies[1].state.slots)
    assert "food" not in dict(replies[2].state.slots)


def test_tea_is_not_asked_for_its_milk(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    last = take(scenes["cafe-es"], meaning, ["Un cortado.", "Perdona, mejor un té."])[-1]
    assert dict(last.state.slots)["drink"] == "té"
    assert last.beat != "milk"


@pytest.mark.parametrize(
    "said", ["I have a big meeting today.", "It's so cold out there.", "I'm taking my son to school."]
)
def test_a_big_day_changes_no_order(meaning: UseMeaningModel, scenes: dict[str, Scene], said: str) -> None:
    ordered = ["A small hot latte with soy milk for here.", "Nothing else.", "Card."]
    before, after = take(scenes["cafe-en"], meaning, [*ordered, said])[-2:]
    assert before.beat == "chat"
    assert after.state.slots == before.state.slots


def test_nothing_is_no_cake(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    last = take(scenes["cafe-pt"], meaning, ["Um café.", "Nada, obrigado."])[-1]
    assert "food" not in dict(last.state.slots)


@pytest.mark.parametrize(
    "scene", ["cafe-en", "performance-review", "chores", "saying-no", "creative-notes", "silence-drill"]
)
def test_an_unforeseen_question_gets_a_word_and_the_thread_goes_on(
    meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str
) -> None:
    opened, asked = take(scenes[scene], meaning, ["What is the tallest mountain in Peru?"])
    assert asked.beat == opened.beat
    assert any(line in asked.text for line in scenes[scene].repairs.asked)


def test_a_loss_is_heard_before_the_form_and_only_once(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    said = [
        "It's been really hard. My mother died in June.",
        "Yes, let's go on.",
        "I worked through the week of the funeral.",
    ]
    review = scenes["performance-review"]
    grief = next(one for one in review.meanings if one.id == "grief")
    replies = [reply.text for reply in take(review, meaning, said)[1:]]
    assert replies[0] in grief.lines
    assert not any(line in text for text in replies[1:] for line in grief.lines)


@pytest.mark.parametrize(
    ("scene", "said"),
    [
        ("saying-no", ["No.", "No.", "No.", "No.", "No.", "No."]),
        ("saying-no", ["I can't.", "No, I can't.", "Then no.", "No means no.", "No.", "Yes, it's no."]),
    ],
)
def test_a_plain_no_that_is_kept_is_a_no(
    meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str, said: list[str]
) -> None:
    assert "takes_no" in take(scenes[scene], meaning, said)[-1].state.conceded


def test_percent_of_a_result_is_no_figure_asked_for(meaning: UseMeaningModel, scenes: dict[str, Scene]) -> None:
    state = take(scenes["performance-review"], meaning, ["Fine.", "I raised our output by 12 percent."])[-1].state
    assert "figure" not in dict(state.slots)
    asked = take(scenes["performance-review"], meaning, ["I'd like a raise of 12 percent."])[-1].state
    assert dict(asked.slots)["figure"] == "12"


ALL_AT_ONCE = {
    "performance-review": "It was a good year. I cut the waiting time by half, that was my own idea, "
    "and I'd like eight percent more.",
    "chores": "I'm exhausted, yesterday I did three loads of laundry alone, and I know you work hard, "
    "but I'd like you to take over the laundry.",
    "creative-notes": "I loved the kitchen scene, but the middle chapter explains too much. "
    "What were you going for there?",
}


@pytest.mark.parametrize("scene", ALL_AT_ONCE)
def test_who_says_it_all_at_once_is_told_that_it_was_heard(
    meaning: UseMeaningModel, scenes: dict[str, Scene], scene: str
) -> None:
    reply = take(scenes[scene], meaning, [ALL_AT_ONCE[scene]])[-1]
    assert any(line in reply.text for line in scenes[scene].repairs.at_once)
