"""Which goals were met, each with the words that met it: patterns, examples by meaning, and the terms of the goal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rehearsal_voice.core.events import Event, GoalSaid, Speaker
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.evidence import when_said
from rehearsal_voice.mentor.exchange import Exchange, Said, sentences_of
from rehearsal_voice.mentor.goal_acts import WANTING, act_of
from rehearsal_voice.mentor.goal_likeness import Likeness
from rehearsal_voice.mentor.goal_terms import (
    Terms,
    amounts_said,
    goes_on,
    has_amount,
    has_number,
    has_time,
    hedged,
    lists_many,
    terms_of,
)
from rehearsal_voice.mentor.goal_tries import BY_ACT, Tries, Try
from rehearsal_voice.mentor.manner import heard_by_the_other
from rehearsal_voice.mentor.pushing import drops, gives_ground, pushes, takes_less, yields
from rehearsal_voice.scenes.parts import Goal
from rehearsal_voice.scenes.scene import Scene

_ASKING = (r"^(ask (?!one|what|why|who|how)|pedir|demander|bitten|chiedere)", r"^(say|decir|dire|sagen|dizer)", r"")
_STANDING = re.compile(
    r"\b(still (asking|telling|saying|want|mean|no|a no|here)|asking anyway|all the same|(stay|stick)(ing)? with"
    r"|not letting go|it has to be"
    r"|what i came for|full amount|(doesn't|does not) change|(answer|request) (is|stays) the same|not (\w+ ){1,3}either"
    r"|stays the way it is|even so|i mean it|it's decided|that's (final|how it('ll| will) be)|(\w+) or (no \w+|not)"
    r"|stand by (it|that)|i('m| am) serious|esta decidido|c'est decide|das steht fest|sigo pidiendo|aun asi"
    r"|no cambia|la misma|quand meme|ca ne change"
    r"|je maintiens|trotzdem|bleibe dabei|es bleibt dabei|comunque|resto della mia|mesmo assim|mantenho)\b"
)


@dataclass(frozen=True, slots=True)
class GoalVerdict:
    """One goal: met or not, and the words it rests on. quote: empty when nothing came near it.

    why: empty when met; else no_number, no_date, went_on, wrapped, too_many, taken_back, with_blame, softened, or
    not_said.
    """

    goal: str
    text: str
    met: bool
    quote: str = ""
    start: float = 0.0
    end: float = 0.0
    turn: int = 0
    why: str = "not_said"


def ask_of(scene: Scene) -> Goal | None:
    """The goal that asks for something, else the first that says something, else the first; None without goals."""
    for pattern in _ASKING:
        fitting = [goal for goal in scene.goals if re.search(pattern, fold(goal.text))]
        if fitting:
            return next((goal for goal in fitting if act_of(goal) in WANTING), fitting[0])
    return None


def noted_goals(events: Iterable[Event]) -> dict[str, str]:
    """What was noted while the take ran: goal → quote. The mentor takes it as a hint, not as a verdict."""
    return {event.goal: event.quote for event in events if isinstance(event, GoalSaid)}


def verdicts(
    exchange: Exchange,
    scene: Scene,
    meaning: MeaningModel,
    speaker: Speaker = "person",
    noted: Mapping[str, str] | None = None,
) -> tuple[GoalVerdict, ...]:
    """Each goal of the scene, judged on what that side said."""
    judge = _Judge(exchange, Likeness(scene, meaning), speaker, noted or {})
    return judge.all()


class _Judge:
    """One exchange, judged goal by goal; the goals that hang on others come last."""

    def __init__(self, exchange: Exchange, likeness: Likeness, speaker: Speaker, noted: Mapping[str, str]) -> None:
        self._exchange = exchange
        self._speaker = speaker
        self._scene = likeness.scene
        self._hard = heard_by_the_other(exchange, speaker)
        self._tries = Tries(exchange, likeness, speaker, noted).all()

    def all(self) -> tuple[GoalVerdict, ...]:
        """In the scene's order."""
        first = {goal.id: self._verdict(goal, terms_of(goal)) for goal in self._scene.goals}
        for goal in self._scene.goals:
            if terms_of(goal).stays:
                first[goal.id] = self._stayed(goal, first)
        for goal in self._scene.goals:
            if terms_of(goal).unsoftened:
                others = [verdict for name, verdict in first.items() if name != goal.id and verdict.met]
                first[goal.id] = self._unsoftened(goal, first[goal.id], others)
        return tuple(first[goal.id] for goal in self._scene.goals)

    def _verdict(self, goal: Goal, terms: Terms) -> GoalVerdict:
        tries = self._tries[goal.id]
        if terms.stays:
            tries = sorted([*tries, *self._standing(goal)], key=lambda one: one.said.turn)
        failed = {one: self._shortfall(one, terms) for one in tries}
        passed = [one for one in tries if not failed[one]]
        if passed:
            best = max(passed, key=lambda one: (one.score, terms.stays and one.said.turn))
            return self._found(goal, best, met=True)
        if not tries:
            return GoalVerdict(goal.id, goal.text, False)
        nearest = max(tries, key=lambda one: one.score)
        return self._found(goal, nearest, met=False, why=failed[nearest])

    def _shortfall(self, one: Try, terms: Terms) -> str:
        text, quote = one.said.text, one.quote
        number = has_amount if terms.amount else has_number
        faults = (
            ("no_number", terms.number and not number(quote)),
            ("no_date", terms.date and not has_time(text)),
            ("went_on", terms.bare and goes_on(text, quote, self._exchange.language)),
            ("wrapped", terms.bare and terms.number and hedged(quote)),
            ("too_many", terms.one and lists_many(text, quote)),
            ("with_blame", terms.unblaming and self._did(("reactive",), one.said.turn, one.said.turn)),
            ("taken_back", terms.stays and self._did(("gave_way",), one.said.turn, 10**9)),
        )
        return next((why for why, holds in faults if holds), "")

    def _did(self, kinds: tuple[str, ...], first: int, last: int) -> bool:
        return any(claim.about in kinds and first <= claim.turn <= last for claim in self._hard)

    def _standing(self, goal: Goal) -> Iterator[Try]:
        """Saying again, after the other side answered, what an earlier goal asks for; or saying that one stays."""
        for said in self._exchange.by(self._speaker)[1:]:
            for sentence in sentences_of(said.text):
                if _STANDING.search(fold(sentence)) or self._names_it_again(sentence, said):
                    yield Try(said, sentence, 1.0)
            yield from self._unmoved(goal, said)
        for earlier in self._scene.goals[: self._scene.goals.index(goal)]:
            tries = [one for one in self._tries[earlier.id] if not self._shortfall(one, terms_of(earlier))]
            yield from (one for one in tries if one.said.turn > tries[0].said.turn and not one.quote.endswith("?"))

    def _names_it_again(self, sentence: str, said: Said) -> bool:
        """The amount that was asked for, said once more as a statement."""
        ask = ask_of(self._scene)
        if ask is None or sentence.endswith("?"):
            return False
        asked = [amounts_said(one.quote) for one in self._tries[ask.id] if one.said.turn < said.turn]
        return bool(amounts_said(sentence)) and amounts_said(sentence) in asked

    def _unmoved(self, goal: Goal, said: Said) -> Iterator[Try]:
        """An answer to a push that gives no ground, once the wish is said: it needs no set phrase."""
        if said.turn <= self._asked_at(goal) or not pushes(said.before) or yields(said.text):
            return
        hard = {claim.quote for claim in self._hard}
        parts = [part for part in sentences_of(said.text) if len(part.split()) > 2 and not part.endswith("?")]
        yield from (Try(said, part, BY_ACT) for part in parts[:1] if part not in hard)

    def _asked_at(self, goal: Goal) -> int:
        """The turn in which what is stayed with was first said; beyond every turn when it was not."""
        ask = ask_of(self._scene)
        tries = [] if ask is None or ask is goal else self._tries[ask.id]
        return min((one.said.turn for one in tries if ask and not self._shortfall(one, terms_of(ask))), default=10**9)

    def _stayed(self, goal: Goal, all_of_them: Mapping[str, GoalVerdict]) -> GoalVerdict:
        """Nobody stays with what they have not said; who said it and then gave way has taken it back."""
        own, ask = all_of_them[goal.id], ask_of(self._scene)
        if ask is None or ask is goal:
            return own
        if not all_of_them[ask.id].met:
            return GoalVerdict(goal.id, goal.text, False)
        since = all_of_them[ask.id].turn
        gave = next((claim for claim in self._hard if claim.about == "gave_way" and claim.turn > since), None)
        if gave is None:
            return self._unless_dropped(goal, own, since)
        if own.met or gave is None:
            return own
        return GoalVerdict(goal.id, goal.text, False, gave.quote, gave.start, gave.end, gave.turn, "taken_back")

    def _unless_dropped(self, goal: Goal, own: GoalVerdict, since: int) -> GoalVerdict:
        """The same by words that take the wish back outright, where no list of hard lines has them."""
        for said in self._exchange.by(self._speaker):
            parts = sentences_of(said.text) if said.turn > since else []
            dropped = [part for part in parts if self._drops(part, said)] or (
                parts if pushes(said.before) and gives_ground(said.text) else []
            )
            if dropped and own.turn <= said.turn:
                start, end = when_said(said, dropped[0])
                return GoalVerdict(goal.id, goal.text, False, dropped[0], start, end, said.turn, "taken_back")
        return own

    def _drops(self, sentence: str, said: Said) -> bool:
        earlier = " ".join(one.text for one in self._exchange.by(self._speaker) if one.turn < said.turn)
        return drops(sentence, said.before) or takes_less(sentence, said.before, earlier)

    def _unsoftened(self, goal: Goal, own: GoalVerdict, others: list[GoalVerdict]) -> GoalVerdict:
        soft = next((claim for claim in self._hard if claim.about in {"softened", "gave_way"}), None)
        if soft is not None:
            where = (soft.quote, soft.start, soft.end, soft.turn)
            return GoalVerdict(goal.id, goal.text, False, *where, "softened")
        for said in self._exchange.by(self._speaker):
            for part in sentences_of(said.text):
                if self._drops(part, said):
                    return self._found(goal, Try(said, part, 0.0), met=False, why="softened")
        if own.met or not others:
            return own
        last = max(others, key=lambda verdict: verdict.turn)
        return replace(last, goal=goal.id, text=goal.text)

    def _found(self, goal: Goal, one: Try, met: bool, why: str = "") -> GoalVerdict:
        start, end = when_said(one.said, one.quote)
        return GoalVerdict(goal.id, goal.text, met, one.quote, start, end, one.said.turn, why)
