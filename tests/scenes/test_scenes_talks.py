"""Talks, drills and rituals: each plays to its end, understands fresh sentences, and gives nothing for sweet words."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.events import Conceded, Event, GoalSaid
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, HeardTurn, Reply
from rehearsal_voice.scenes.conditions import holds
from rehearsal_voice.scenes.library import load_scene
from rehearsal_voice.scenes.parts import Beat, Variant
from rehearsal_voice.scenes.scene import VARIANTS, Scene

SCENES = assets_folder() / "scenes"
DATA = Path(__file__).parent.parent / "data"
TALKS = (
    "boundary",
    "boundary-es",
    "job-interview",
    "old-habit",
    "raise",
    "receiving-notes",
    "reflective-listening",
    "repair",
    "returning-an-item",
    "telling-a-friend",
)
DRILLS = ("interruption-drill", "story-aloud", "tone-drill", "vocabulary-quiz")
RITUALS = ("evening-reflection", "midday-reset", "morning-intention", "por-la-manana")
ALL = TALKS + DRILLS + RITUALS
LINES_OF_A_TALK, LINES_OF_OTHERS = 60, 40
MOST_TURNS = 30
COMFORTABLE_REPLY_WORDS = 52


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text("utf-8").splitlines() if line]


PERSONS = rows("scene_persons_talks.jsonl")
SENTENCES = rows("scene_sentences_talks.jsonl")
MANNERS = rows("partner_manners.jsonl")


@pytest.fixture(scope="module")
def scenes() -> dict[str, Scene]:
    return {name: load_scene(SCENES / f"{name}.toml") for name in ALL}


@pytest.fixture(scope="module")
def direct(scenes: dict[str, Scene]) -> Callable[..., Director]:
    """A director of that scene; the examples of a scene and variant are embedded once."""
    meaning, made = UseMeaningModel(), dict[tuple[str, Variant], Director]()

    def director(name: str, variant: Variant = "as expected") -> Director:
        key = (name, variant)
        if key not in made:
            made[key] = Director(scenes[name], meaning, seed=4, options=DirectorOptions(variant=variant))
        return made[key]

    return director


def play(director: Director, says: Callable[[str, int], str], turns: int) -> list[Reply]:
    """The opening and every reply, until the scene ends."""
    replies = [director.opening()]
    stood: dict[str, int] = {}
    for _ in range(turns):
        beat = replies[-1].state.beat
        words = says(beat, stood.get(beat, 0))
        stood[beat] = stood.get(beat, 0) + 1
        replies.append(director.reply(replies[-1].state, HeardTurn(words)))
        if replies[-1].ends:
            break
    return replies


def cooperative(name: str) -> Callable[[str, int], str]:
    """Says what each beat wants."""
    script: dict[str, list[str]] = {row["beat"]: row["says"] for row in PERSONS if row["scene"] == name}
    return lambda beat, nth: script[beat][min(nth, len(script[beat]) - 1)]


def in_turn(lines: Sequence[str]) -> Callable[[str, int], str]:
    """Whatever the partner says, the next of these lines."""
    left = iter(list(lines) * MOST_TURNS)
    return lambda _beat, _nth: next(left)


def of_kind(replies: Iterable[Reply], kind: type[Event]) -> list[Event]:
    return [fact for reply in replies for fact in reply.facts if isinstance(fact, kind)]


def repeated(replies: Sequence[Reply]) -> list[str]:
    """Lines of more than one word that were said before in the same take, but for what was asked for again."""
    heard = {line.text for line in replies[0].lines}
    twice = []
    for before, reply in pairwise(replies):
        texts = [line.text for line in reply.lines if " " in line.text]
        twice += [text for text in texts if text in heard and reply.text != before.text]
        heard.update(texts)
    return twice


def lines_of(beat: Beat) -> set[str]:
    """Every line that belongs to this beat."""
    own = {*beat.ask, *beat.yields, *beat.push, *beat.resist, *beat.deflect, *beat.back, *beat.nudge}
    return own.union(*beat.answers.values()) if beat.answers else own


@pytest.mark.parametrize("name", ALL)
def test_there_is_enough_to_say(scenes: dict[str, Scene], name: str) -> None:
    scene = scenes[name]
    spoken = set().union(*(lines_of(beat) for beat in scene.beats))
    assert len(spoken) >= (LINES_OF_A_TALK if name in TALKS else LINES_OF_OTHERS)
    assert scene.partner.style and scene.partner.cares and scene.detail and scene.goals
    assert all(len(beat.ask) >= 3 for beat in scene.beats if not beat.variants)
    assert all(beat.back and beat.nudge for beat in scene.beats if not beat.ends)
    assert len(scene.openers.yields) >= 10
    if name in TALKS:
        assert scene.concessions and scene.partner.wants and scene.partner.triggers
        assert any(beat.variants for beat in scene.beats)
        assert set(scene.tones) >= {"warm", "crisp", "playful", "formal"}
        assert all(len(gift.gives) >= 3 and len(gift.refuses) >= 3 for gift in scene.concessions)


@pytest.mark.parametrize("variant", ["as expected", "less reasonable"])
@pytest.mark.parametrize("name", ALL)
def test_a_cooperative_person_comes_to_the_real_end(
    direct: Callable[..., Director], scenes: dict[str, Scene], name: str, variant: Variant
) -> None:
    replies = play(direct(name, variant), cooperative(name), MOST_TURNS)
    state = replies[-1].state
    assert replies[-1].ends and scenes[name].beat(state.beat).ends
    assert not repeated(replies)
    assert all(reply.lines for reply in replies[1:])
    assert all(reply.text.count("?") <= 1 for reply in replies)
    assert all(len(reply.text.split()) <= COMFORTABLE_REPLY_WORDS for reply in replies)
    assert {gift.id for gift in scenes[name].concessions} == state.conceded
    for beat in scenes[name].beats:
        if (not beat.variants or variant in beat.variants) and holds(beat.only_if, state.known):
            assert beat.id in state.visited or any(want in state.known for want in beat.wants), beat.id


@pytest.mark.parametrize("name", ALL)
def test_what_one_came_to_say_is_noticed(direct: Callable[..., Director], scenes: dict[str, Scene], name: str) -> None:
    replies = play(direct(name), cooperative(name), MOST_TURNS)
    said = {fact.goal for fact in of_kind(replies, GoalSaid) if isinstance(fact, GoalSaid)}
    needless = {"pide_pista"}  # someone who knows every word asks for no hint
    assert said >= {goal.id for goal in scenes[name].goals} - needless


@pytest.mark.parametrize("manner", ["flattering", "pleading", "apologising"])
@pytest.mark.parametrize("name", ALL)
def test_sweet_words_move_nothing(
    direct: Callable[..., Director], scenes: dict[str, Scene], name: str, manner: str
) -> None:
    language = scenes[name].language
    says = next(row["says"] for row in MANNERS if row["language"] == language and row["manner"] == manner)
    replies = play(direct(name), in_turn(says), 16)
    assert not of_kind(replies, Conceded)
    assert not repeated(replies)
    assert not [fact for fact in of_kind(replies, GoalSaid) if manner != "apologising"]


@pytest.mark.parametrize("name", ALL)
def test_one_word_answers_are_not_taken_for_more(direct: Callable[..., Director], name: str) -> None:
    small = ["Sí.", "No.", "Vale.", "Bueno."] if name in ("boundary-es", "vocabulary-quiz", "por-la-manana") else []
    replies = play(direct(name), in_turn(small or ["Yes.", "No.", "Okay.", "Hm."]), 16)
    assert not of_kind(replies, Conceded)
    assert not repeated(replies)
    assert len({reply.beat for reply in replies}) >= 4, "the partner goes on by itself"


@pytest.mark.parametrize("name", ALL)
def test_fresh_sentences_are_understood(direct: Callable[..., Director], scenes: dict[str, Scene], name: str) -> None:
    examples = {text for part in (*scenes[name].meanings, *scenes[name].questions) for text in part.says}
    cases = [row for row in SENTENCES if row["scene"] == name]
    right = [row for row in cases if _understood(direct(name), row)]
    assert not examples & {row["text"] for row in cases}
    assert len(right) >= 10
    assert len(right) / len(cases) >= 0.9


def _understood(director: Director, row: dict[str, str]) -> bool:
    meant = director.understand(DirectorState(row["beat"]), HeardTurn(row["text"]))
    name, is_slot, value = row["expect"].partition("=")
    return any(slot == name and found == value for slot, found, _ in meant.slots) if is_slot else meant.has(name)


@pytest.mark.parametrize("name", TALKS)
def test_a_harder_partner_still_gives_way_to_reasons_alone(direct: Callable[..., Director], name: str) -> None:
    for variant in VARIANTS:
        assert of_kind(play(direct(name, variant), cooperative(name), MOST_TURNS), Conceded), variant


def test_the_tone_that_is_heard_is_the_tone_that_is_answered(direct: Callable[..., Director]) -> None:
    director = direct("tone-drill")
    state = DirectorState("crisp", visited=("start", "warm", "crisp"))
    tiptoeing = director.reply(state, HeardTurn("I was just wondering if maybe Friday could work?"))
    short = director.reply(state, HeardTurn("Thursday doesn't work. Friday at seven."))
    assert tiptoeing.beat == "crisp"
    assert short.beat == "playful"


def test_the_evening_keeps_two_lines(direct: Callable[..., Director]) -> None:
    replies = play(direct("evening-reflection"), cooperative("evening-reflection"), MOST_TURNS)
    quotes = {fact.goal: fact.quote for fact in of_kind(replies, GoalSaid) if isinstance(fact, GoalSaid)}
    assert quotes == {"good": "It was good that I said no for once", "try": "Tomorrow I'll call my mother"}


def test_a_hint_is_given_to_whoever_asks_for_one(direct: Callable[..., Director]) -> None:
    reply = direct("vocabulary-quiz").reply(DirectorState("spoon"), HeardTurn("¿Me das una pista, por favor?"))
    assert reply.beat == "spoon"
    assert "cu" in reply.text.lower() or "cara" in reply.text
