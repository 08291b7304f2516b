"""A take seen from its end: what worked, what made it harder, where it stumbled; each with the words it points at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from rehearsal_voice.core.events import (
    Conceded,
    CorrectionTakenUp,
    Event,
    FaultAcknowledged,
    HoldingEnded,
    Moment,
)
from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.evidence import Claim, kept, said_where, when_said
from rehearsal_voice.mentor.exchange import Exchange, Said, sentences_of
from rehearsal_voice.mentor.goal_terms import terms_of
from rehearsal_voice.mentor.goals import GoalVerdict
from rehearsal_voice.mentor.manner import KINDS
from rehearsal_voice.mentor.mending import mends
from rehearsal_voice.mentor.sentences import sentence, shown
from rehearsal_voice.scenes.parts import Goal
from rehearsal_voice.scenes.scene import Scene

MOST_WORKED, MOST_HARDER, MOST_FUMBLES = 3, 2, 3
"""More than a few is a list, not a word from someone who listened."""
HELD_S = 1.5
"""A silence shorter than that is no feat."""
_PRAISED = ("stays", "bare", "unblaming", "date", "number", "question")
TELLING = ("conceded", "owned", "mended", "silence", "taken_up")
_HARD_MOMENTS = ("interruption", "monologue")
_FUMBLES = ("repetition", "rush", "filled_silence", "hedge", "trailing_off")


@dataclass(frozen=True, slots=True)
class Hindsight:
    """Everything the mentor knows of one take. hard: what the person said that is hard to hear, quotes checked."""

    exchange: Exchange
    scene: Scene
    goals: tuple[GoalVerdict, ...]
    hard: tuple[Claim, ...]
    moments: tuple[Moment, ...]
    events: tuple[Event, ...]
    language: str

    def say(self, name: str, /, **fields: str) -> str:
        """A sentence of the mentor's about this take."""
        return sentence(self.language, name, partner=self.scene.partner.name, **fields)

    def worked(self) -> tuple[Claim, ...]:
        """What worked, strongest first, no words quoted twice."""
        chosen: list[Claim] = []
        for claim in kept(self._worked(), self.exchange, "person"):
            if not self.spoilt(claim.quote) and all(claim.quote != other.quote for other in chosen):
                chosen.append(claim)
        return tuple(chosen[:MOST_WORKED])

    def off_topic(self, strayed: Iterable[Said]) -> tuple[Claim, ...]:
        """Turns that led away from the scene."""
        text = self.say("off_topic")
        claims = (Claim("off_topic", text, sentences_of(said.text)[0], turn=said.turn) for said in strayed)
        return kept(claims, self.exchange, "person")

    def of_kind(self, kind: str) -> tuple[Claim, ...]:
        """What the person said in that manner, named from their own side."""
        return tuple(replace(claim, text=self.say(f"said_{kind}")) for claim in self.hard if claim.about == kind)

    def harder(self) -> tuple[Claim, ...]:
        """What made it harder for the other side, weightiest first, one of a kind; empty when nothing did."""
        found = {claim.about: replace(claim, text=self.say(claim.about)) for claim in reversed(self.hard)}
        beside = self.from_moments(_HARD_MOMENTS)
        return (*(found[kind] for kind in KINDS if kind in found), *beside)[:MOST_HARDER]

    def fumbles(self) -> tuple[Claim, ...]:
        """Where it stumbled."""
        return self.from_moments(_FUMBLES)[:MOST_FUMBLES]

    def from_moments(self, kinds: tuple[str, ...]) -> tuple[Claim, ...]:
        """The monitor's moments of these kinds, each with the sentence it fell into, no sentence twice."""
        claims: dict[str, Claim] = {}
        for moment in (found for kind in kinds for found in self.moments if found.kind == kind):
            quote = self._sentence_at(moment)
            claims.setdefault(quote, Claim(moment.kind, self.say(moment.kind), quote, turn=moment.turn))
        return kept(claims.values(), self.exchange, "person")

    def _sentence_at(self, moment: Moment) -> str:
        """The sentence that was being spoken; empty when its words are not the person's, so that it is not claimed."""
        said = said_where(self.exchange, "person", moment.words, moment.turn)
        if said is None:
            return ""
        sentences, sought = sentences_of(said.text), f" {fold(moment.words)} "
        holding = [sentence for sentence in sentences if sought in f" {fold(sentence)} "] or sentences
        begun = [sentence for sentence in holding if when_said(said, sentence)[0] <= moment.start + 0.01]
        return begun[-1] if begun else holding[0]

    def _worked(self) -> Iterator[Claim]:
        """The strongest goal, then what it did to the other side, then the other goals."""
        goals = list(self._goals_met())
        yield from goals[:1]
        yield from sorted((*self._from_events(), *self._mended()), key=lambda claim: TELLING.index(claim.about))[:1]
        yield from goals[1:]

    def _goals_met(self) -> Iterator[Claim]:
        met = {verdict.goal: verdict for verdict in self.goals if verdict.met}
        said: set[str] = set()
        for goal in sorted(self.scene.goals, key=lambda goal: not terms_of(goal).stays):
            if goal.id in met:
                verdict, praise = met[goal.id], self._praise(goal)
                if praise in said or (said and praise == self.say("worked_goal")):
                    praise = self.say("worked_also")
                said.add(praise)
                yield Claim(goal.id, praise, verdict.quote, turn=verdict.turn)

    def _praise(self, goal: Goal) -> str:
        """What is good about having met it: the terms it was held to, which the words fulfil."""
        terms = terms_of(goal)
        kept_to = next((name for name in _PRAISED if getattr(terms, name)), "goal")
        return self.say(f"worked_{kept_to}")

    def _from_events(self) -> Iterator[Claim]:
        for event in self.events:
            if isinstance(event, FaultAcknowledged):
                yield Claim("owned", self.say("worked_owned"), event.quote, turn=event.turn)
            elif isinstance(event, CorrectionTakenUp):
                yield Claim("taken_up", self.say("worked_taken_up"), event.quote, turn=event.turn)
            elif isinstance(event, HoldingEnded) and not event.broken_by and event.held >= HELD_S:
                value = shown(event.held, self.language)
                yield Claim(
                    "silence", self.say("worked_silence", value=value), self._last_of(event.turn), turn=event.turn
                )
            elif isinstance(event, Conceded):
                yield Claim("conceded", self.say("worked_conceded"), self._last_of(event.turn), turn=event.turn)

    def _mended(self) -> Iterator[Claim]:
        """Something rough that the person heard in themselves and took back before anybody asked them to."""
        for said in self.exchange.by("person"):
            for part in sentences_of(said.text):
                rough = any(claim.turn <= said.turn for claim in self.hard)
                if rough and mends(part, self.exchange.language):
                    yield Claim("mended", self.say("worked_mended"), part, turn=said.turn)

    def _last_of(self, turn: int) -> str:
        """The last sentence the person said in that turn; empty when they said nothing, so that it is not claimed."""
        said = self._said(turn)
        return sentences_of(said.text)[-1] if said is not None else ""

    def _said(self, turn: int) -> Said | None:
        return next((said for said in self.exchange.by("person") if said.turn == turn), None)

    def spoilt(self, quote: str) -> bool:
        """The same words are not praised and held against someone."""
        return any(quote in hard.quote or hard.quote in quote for hard in self.hard)
