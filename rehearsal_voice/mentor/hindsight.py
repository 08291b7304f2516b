"""A take seen from its end: what worked, what made it harder, where it stumbled; each with the words it points at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rehearsal_voice.core.events import (
    Conceded,
    CorrectionTakenUp,
    Event,
    FaultAcknowledged,
    HoldingEnded,
    Moment,
)
from rehearsal_voice.mentor.evidence import Claim, kept
from rehearsal_voice.mentor.exchange import Exchange, Said, sentences_of
from rehearsal_voice.mentor.goal_terms import terms_of
from rehearsal_voice.mentor.goals import GoalVerdict
from rehearsal_voice.mentor.manner import KINDS
from rehearsal_voice.mentor.sentences import sentence, shown
from rehearsal_voice.scenes.parts import Goal
from rehearsal_voice.scenes.scene import Scene

MOST_WORKED, MOST_HARDER, MOST_FUMBLES = 3, 2, 3
"""More than a few is a list, not a word from someone who listened."""
HELD_S = 1.5
"""A silence shorter than that is no feat."""
_PRAISED = ("stays", "bare", "unblaming", "date", "number", "question")
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
        """The monitor's moments of these kinds whose words are in the transcript."""
        found = [moment for kind in kinds for moment in self.moments if moment.kind == kind and moment.words.strip()]
        claims = (Claim(m.kind, self.say(m.kind), m.words.strip(), m.start, m.end, m.turn) for m in found)
        return kept(claims, self.exchange, "person")

    def _worked(self) -> Iterator[Claim]:
        met = {verdict.goal: verdict for verdict in self.goals if verdict.met}
        for goal in sorted(self.scene.goals, key=lambda goal: not terms_of(goal).stays):
            if goal.id in met:
                verdict = met[goal.id]
                yield Claim(goal.id, self._praise(goal), verdict.quote, turn=verdict.turn)
        yield from self._from_events()

    def _praise(self, goal: Goal) -> str:
        """What is good about having met it: the terms it was held to, which the words fulfil."""
        terms = terms_of(goal)
        kept_to = next((name for name in _PRAISED if getattr(terms, name)), "goal")
        return self.say("worked_goal", goal=goal.text) if kept_to == "goal" else self.say(f"worked_{kept_to}")

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

    def _last_of(self, turn: int) -> str:
        """The last sentence the person said in that turn; empty when they said nothing, so that it is not claimed."""
        said = self._said(turn)
        return sentences_of(said.text)[-1] if said is not None else ""

    def _said(self, turn: int) -> Said | None:
        return next((said for said in self.exchange.by("person") if said.turn == turn), None)

    def spoilt(self, quote: str) -> bool:
        """The same words are not praised and held against someone."""
        return any(quote in hard.quote or hard.quote in quote for hard in self.hard)
