"""Show me: the roles swap for one line. The mentor says what the person might say, never what the partner would.

Lines are the scene's own examples of what people say at a goal, and only those count that would meet it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.exchange import Exchange, Said
from rehearsal_voice.mentor.goal_terms import terms_of
from rehearsal_voice.mentor.goals import GoalVerdict, ask_of, verdicts
from rehearsal_voice.mentor.manner import heard_by_the_other
from rehearsal_voice.mentor.sentences import sentence
from rehearsal_voice.scenes.parts import Goal
from rehearsal_voice.scenes.scene import Scene

WORDS_OF_A_LINE = 4
"""A model shorter than that shows nothing one could not have found."""
_PLEASE = {
    "en": "please",
    "es": "por favor",
    "fr": "s'il vous plaît",
    "de": "bitte",
    "it": "per favore",
    "pt": "por favor",
}
_WISHING = re.compile(r"\b(want|prefer\w*|quiero|prefiero|veux|prefere|mochte|vorrei|quero|prefiro)\b")
_CLOSING = {"thanks", "goodbye"}
"""Said in one breath everywhere."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One line modelled. intro: the mentor's sentence before it, in its own language. goal: its id. line: in the
    scene's language, with facts that are made up.
    """

    goal: str
    intro: str
    line: str
    language: str


def shown(scene: Scene, goal_id: str, meaning: MeaningModel, language: str, said: Collection[str] = ()) -> Shown | None:
    """A line for one goal. said: lines that are not shown again, such as the person's own. None where there is none."""
    goal = next((goal for goal in scene.goals if goal.id == goal_id), None)
    line = model_line(scene, goal, meaning, said) if goal is not None else ""
    if goal is None or not line:
        return None
    return Shown(goal.id, sentence(language, "show_intro", goal=goal.text), line, scene.language)


def worth_showing(scene: Scene, goals: Sequence[GoalVerdict]) -> str:
    """The goal a model would help most with: what was nearly said, then what was not; empty when all were met."""
    missed = [verdict for verdict in goals if not verdict.met]
    near = next((verdict for verdict in missed if verdict.why != "not_said"), None)
    ask = ask_of(scene)
    asked = next((verdict for verdict in missed if ask is not None and verdict.goal == ask.id), None)
    chosen = near or asked or next(iter(missed), None)
    return chosen.goal if chosen is not None else ""


def model_line(scene: Scene, goal: Goal, meaning: MeaningModel, said: Collection[str] = ()) -> str:
    """The first of the scene's examples that meets the goal; one of some length before a short one."""
    avoided = {fold(line) for line in said}
    candidates = [line for line in _examples(scene, goal) if fold(line) not in avoided]
    before = _said_before(scene, goal)
    candidates.sort(key=lambda line: len(line.split()) < WORDS_OF_A_LINE)
    return next((line for line in candidates if _meets(scene, goal, meaning, [*before, line])), "")


def _examples(scene: Scene, goal: Goal) -> Iterator[str]:
    meanings = {one.id: one for one in scene.meanings}
    yield from goal.says
    if set(goal.met_by) == _CLOSING <= set(meanings):
        yield " ".join(meanings[name].says[0] for name in goal.met_by)
    for name in goal.met_by:
        if name in meanings:
            yield from meanings[name].says
        elif name in scene.slots:
            ordering = bool(scene.slots[name].prices) or bool(_WISHING.search(fold(goal.text)))
            for value, ways in scene.slots[name].values.items():
                yield _ordered(value, scene.language) if ordering else _sentence(max((value, *ways), key=len))
    if terms_of(goal).question:
        yield from (line for question in scene.questions for line in question.says if line.endswith("?"))


def _ordered(value: str, language: str) -> str:
    """A thing at a counter is asked for by its name and a please, in every language."""
    please = _PLEASE.get(language, "")
    return _sentence(f"{value}, {please}" if please else value)


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _said_before(scene: Scene, goal: Goal) -> list[str]:
    """Staying with something needs something that was asked for."""
    ask = ask_of(scene)
    if not terms_of(goal).stays or ask is None or ask is goal:
        return []
    return list(_examples(scene, ask))[:1]


def _meets(scene: Scene, goal: Goal, meaning: MeaningModel, lines: list[str]) -> bool:
    """Whether the last line meets the goal, and would be easy to hear."""
    said = tuple(Said(turn, "person", line, float(turn), turn + 0.5) for turn, line in enumerate(lines, start=1))
    exchange = Exchange(said, scene.language)
    if heard_by_the_other(exchange, "person"):
        return False
    judged = verdicts(exchange, scene, meaning)
    return any(verdict.goal == goal.id and verdict.met for verdict in judged)
