"""What follows a take: out of the role first, then what worked, what to try, and one step outside.

Every claim carries words that are really in the transcript; every number is one the monitor gave. Praise is a claim,
too. What cannot be shown is not said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rehearsal_voice.core.events import Event, Moment
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.mentor.advice import kind_sentence, next_try, tiny_step
from rehearsal_voice.mentor.evidence import Claim, Number, kept
from rehearsal_voice.mentor.exchange import exchange_of
from rehearsal_voice.mentor.goal_likeness import Likeness
from rehearsal_voice.mentor.goals import GoalVerdict, noted_goals, verdicts
from rehearsal_voice.mentor.hindsight import TELLING, Hindsight
from rehearsal_voice.mentor.manner import KINDS, heard_by_the_other
from rehearsal_voice.mentor.rewording import Own, Rewording, own_of, rewordings
from rehearsal_voice.mentor.sentences import sentence
from rehearsal_voice.mentor.short_takes import SHORT_WORDS, lead_of
from rehearsal_voice.scenes.scene import Scene

MOST_OF_A_KIND, MOST_NOTICED = 2, 4
"""The same reproach five times reads like a bill."""


@dataclass(frozen=True, slots=True)
class Debrief:
    """The mentor's page about one take, in `language`.

    lead: only for takes under 75 words, what can be said of them. A claim's sentence stands before its quote; a claim
    in `lead` without a quote rests on a number. harder_for_them: empty when nothing did. own_lines: the two questions
    the person answers for themselves. instead: lines to try in the place of what stood in the way. off_topic, reactive,
    defensive, fumbles: empty when there was none.
    """

    language: str
    leaving_role: tuple[str, ...]
    lead: tuple[Claim, ...]
    worked: tuple[Claim, ...]
    goals: tuple[GoalVerdict, ...]
    off_topic: tuple[Claim, ...]
    reactive: tuple[Claim, ...]
    defensive: tuple[Claim, ...]
    fumbles: tuple[Claim, ...]
    harder_for_them: tuple[Claim, ...]
    try_next: str
    kind: str
    own_lines: tuple[str, str]
    tiny_step: str
    instead: tuple[Rewording, ...] = ()

    @property
    def noticed(self) -> tuple[Claim, ...]:
        """Where it led away, got sharp, defended itself or stumbled: what is not told elsewhere, no words twice."""
        told = {claim.quote for claim in (*self.lead, *self.harder_for_them)}
        found: dict[str, Claim] = {}
        for group in (self.off_topic, self.reactive[:MOST_OF_A_KIND], self.defensive[:MOST_OF_A_KIND], self.fumbles):
            for claim in group:
                if claim.quote not in told:
                    found.setdefault(claim.quote, claim)
        return tuple(found.values())[:MOST_NOTICED]


def debrief(
    events: Iterable[Event],
    scene: Scene,
    numbers: Iterable[Number],
    moments: Sequence[Moment],
    meaning: MeaningModel,
    language: str = "en",
) -> Debrief:
    """The debrief of one take.

    numbers, moments: of its pacing report. language: of the mentor's own sentences (en, es; else English). What was
    said is understood in the scene's language.
    """
    events = tuple(events)
    exchange = exchange_of(events, scene.language)
    goals = verdicts(exchange, scene, meaning, "person", noted_goals(events))
    likeness = Likeness(scene, meaning)
    strayed = tuple(said for said in exchange.by("person") if likeness.strays(said.text, said.before))
    hard = [one for one in heard_by_the_other(exchange, "person") if one.about in _weighs_in(scene)]
    seen = Hindsight(exchange, scene, goals, kept(hard, exchange, "person"), tuple(moments), events, language)
    lead = lead_of(seen, numbers) if exchange.words("person") < SHORT_WORDS else ()
    return Debrief(
        language=language,
        leaving_role=leaving_role(scene, language),
        lead=lead,
        worked=_not_told_yet(seen.worked(), lead),
        goals=goals,
        off_topic=seen.off_topic(strayed),
        reactive=seen.of_kind("reactive"),
        defensive=seen.of_kind("defensive"),
        fumbles=seen.fumbles(),
        harder_for_them=seen.harder(),
        try_next=next_try(seen),
        kind=kind_sentence(seen),
        own_lines=(sentence(language, "own_good"), sentence(language, "own_try")),
        tiny_step=tiny_step(seen),
        instead=rewordings(exchange, seen.hard, seen.moments, own_of(scene, goals, meaning) if seen.hard else Own()),
    )


def _not_told_yet(claims: tuple[Claim, ...], told: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The same words twice say no more than once, unless it is told now what they did to the other side."""
    quoted = [claim.quote for claim in told if claim.quote]
    return tuple(
        claim
        for claim in claims
        if claim.about in TELLING or not any(claim.quote in quote or quote in claim.quote for quote in quoted)
    )


def _weighs_in(scene: Scene) -> tuple[str, ...]:
    """At a counter "I don't mind" is an answer; where something is at stake, it leaves the other side guessing."""
    return KINDS if scene.kind in {"talk", "drill"} else ("reactive", "defensive")


def leaving_role(scene: Scene, language: str) -> tuple[str, ...]:
    """Name, breath, and what comes next."""
    name = scene.partner.name
    return tuple(sentence(language, key, partner=name) for key in ("leave_name", "leave_breath", "leave_next"))
