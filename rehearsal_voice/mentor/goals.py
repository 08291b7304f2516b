"""Which goals were met, each with the words that met it: patterns, examples by meaning, and the terms of the goal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rehearsal_voice.core.events import Event, GoalSaid, Speaker
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.lexicon import lexicon, normalised
from rehearsal_voice.mentor.evidence import said_where, when_said
from rehearsal_voice.mentor.exchange import Exchange, Said, pieces_of, sentences_of
from rehearsal_voice.mentor.goal_acts import (
    ALONE,
    ASKING,
    FAR_FROM,
    WANTING,
    Acts,
    act_of,
    asks,
    is_reported,
    leaves_open,
)
from rehearsal_voice.mentor.goal_likeness import Likeness
from rehearsal_voice.mentor.goal_terms import (
    Terms,
    goes_on,
    has_amount,
    has_number,
    has_time,
    hedged,
    lists_many,
    terms_of,
)
from rehearsal_voice.mentor.manner import heard_by_the_other
from rehearsal_voice.mentor.pushing import drops, gives_ground, pushes, yields
from rehearsal_voice.scenes.parts import Goal
from rehearsal_voice.scenes.scene import Scene

NOTED = 1.2
"""Surer than a likeness, less sure than a pattern: what the scene noted while it ran, and a question as such."""
FEW_TO_ECHO = 4
LONGEST_QUOTE_WORDS = 24
BY_ACT = 0.55
"""Less sure than any likeness: what the sentence does fits the goal, whatever it is about."""
_ORDERING = (
    r"\b(can|could|may|might) (i|we) (please )?(have|get|take)|\bme (pones?|das?|traes?|sirves?)\b"
    r"|\bje (peux|pourrais) avoir|\bkann ich .*haben|\bposso (avere|ter)"
)
_ASKING = (r"^(ask (?!one|what|why|who|how)|pedir|demander|bitten|chiedere)", r"^(say|decir|dire|sagen|dizer)", r"")
_STANDING = re.compile(
    r"\b(still (asking|want|no|a no)|asking anyway|all the same|(stay|stick)(ing)? with|not letting go|it has to be"
    r"|what i came for|full amount|(doesn't|does not) change|(answer|request) (is|stays) the same|not the \w+ either"
    r"|stays the way it is|even so|i mean it|sigo pidiendo|aun asi|no cambia|la misma|quand meme|ca ne change"
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


@dataclass(frozen=True, slots=True)
class _Try:
    """Words that may meet a goal. quote: the sentence they stand in. score: how surely they do."""

    said: Said
    quote: str
    score: float


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
        self._likeness = likeness
        self._acts = Acts(exchange)
        self._speaker = speaker
        self._noted = noted
        self._scene = likeness.scene
        self._hard = heard_by_the_other(exchange, speaker)
        self._tries = {goal.id: list(self._tries_at(goal)) for goal in self._scene.goals}

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

    def _tries_at(self, goal: Goal) -> Iterator[_Try]:
        hinted = said_where(self._exchange, self._speaker, self._noted.get(goal.id, ""))
        if hinted is not None:
            yield _Try(hinted, _sentence_of(hinted.text, self._noted[goal.id]), NOTED)
        terms = terms_of(goal)
        for said in self._exchange.by(self._speaker):
            if terms.question and act_of(goal) not in ASKING:
                yield from (_Try(said, part, NOTED) for part in sentences_of(said.text) if self._asks(part))
            yield from self._by_act(goal, said)
            for piece in pieces_of(said.text, self._exchange.language):
                quote = _sentence_of(said.text, piece)
                if is_reported(quote):
                    continue
                if self._acts.speaks_against(act_of(goal), piece) or self._echoes(piece, said.before):
                    continue
                score = self._likeness.score(goal, piece, said.before)
                asked = asks(quote)
                if score and (asked or not terms.asking):
                    yield _Try(said, quote, score + (asked and terms.question))

    def _echoes(self, piece: str, before: str) -> bool:
        """A few words of the other side's said after them. At a counter that is an answer, in a talk it is none."""
        few = len(piece.split()) <= FEW_TO_ECHO and self._scene.kind != "language"
        return few and fold(piece) in fold(before)

    def _by_act(self, goal: Goal, said: Said) -> Iterator[_Try]:
        """Sentences that do what the goal asks for, in words that its scene did not foresee."""
        act = act_of(goal)
        for sentence in sentences_of(said.text):
            if not self._acts.shows(act, sentence, said) or is_reported(sentence):
                continue
            if act == "requests" and any(claim.quote == sentence for claim in self._hard):
                continue
            parts = pieces_of(sentence, self._exchange.language)
            plain = act in ALONE or (leaves_open(goal) and self._acts.shows("direct", sentence, said))
            if plain or max(self._likeness.near(goal, part, said.before) for part in parts) >= FAR_FROM:
                yield _Try(said, sentence, BY_ACT)

    def _asks(self, sentence: str) -> bool:
        repair = lexicon(self._exchange.language).apologies.repair.fullmatch(normalised(sentence).strip(" ¿?"))
        few = len(sentence.split()) < 2
        return sentence.endswith("?") and not few and not repair and not re.search(_ORDERING, fold(sentence))

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

    def _shortfall(self, one: _Try, terms: Terms) -> str:
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

    def _standing(self, goal: Goal) -> Iterator[_Try]:
        """Saying again, after the other side answered, what an earlier goal asks for; or saying that one stays."""
        for said in self._exchange.by(self._speaker)[1:]:
            for sentence in sentences_of(said.text):
                if _STANDING.search(fold(sentence)):
                    yield _Try(said, sentence, 1.0)
            yield from self._unmoved(goal, said)
        for earlier in self._scene.goals[: self._scene.goals.index(goal)]:
            tries = [one for one in self._tries[earlier.id] if not self._shortfall(one, terms_of(earlier))]
            yield from (one for one in tries if one.said.turn > tries[0].said.turn and not one.quote.endswith("?"))

    def _unmoved(self, goal: Goal, said: Said) -> Iterator[_Try]:
        """An answer to a push that gives no ground, once the wish is said: it needs no set phrase."""
        if said.turn <= self._asked_at(goal) or not pushes(said.before) or yields(said.text):
            return
        hard = {claim.quote for claim in self._hard}
        parts = [part for part in sentences_of(said.text) if len(part.split()) > 2 and not part.endswith("?")]
        yield from (_Try(said, part, BY_ACT) for part in parts[:1] if part not in hard)

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
            dropped = [part for part in parts if drops(part, said.before)] or (
                parts if pushes(said.before) and gives_ground(said.text) else []
            )
            if dropped and own.turn <= said.turn:
                start, end = when_said(said, dropped[0])
                return GoalVerdict(goal.id, goal.text, False, dropped[0], start, end, said.turn, "taken_back")
        return own

    def _unsoftened(self, goal: Goal, own: GoalVerdict, others: list[GoalVerdict]) -> GoalVerdict:
        soft = next((claim for claim in self._hard if claim.about in {"softened", "gave_way"}), None)
        if soft is not None:
            where = (soft.quote, soft.start, soft.end, soft.turn)
            return GoalVerdict(goal.id, goal.text, False, *where, "softened")
        for said in self._exchange.by(self._speaker):
            for part in sentences_of(said.text):
                if drops(part, said.before):
                    return self._found(goal, _Try(said, part, 0.0), met=False, why="softened")
        if own.met or not others:
            return own
        last = max(others, key=lambda verdict: verdict.turn)
        return replace(last, goal=goal.id, text=goal.text)

    def _found(self, goal: Goal, one: _Try, met: bool, why: str = "") -> GoalVerdict:
        start, end = when_said(one.said, one.quote)
        return GoalVerdict(goal.id, goal.text, met, one.quote, start, end, one.said.turn, why)


def _sentence_of(text: str, piece: str) -> str:
    """The sentence that the piece stands in, so that a quote is not half a thought; the piece when either is longer."""
    whole = next((sentence for sentence in sentences_of(text) if piece in sentence), piece)
    return whole if len(whole.split()) <= LONGEST_QUOTE_WORDS else piece
