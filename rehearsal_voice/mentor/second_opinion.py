"""The same exchange told of "a friend": judged first, without knowing who asks, and only then given names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from rehearsal_voice.core.events import Event, Speaker
from rehearsal_voice.mentor.evidence import Claim, kept
from rehearsal_voice.mentor.exchange import Exchange, exchange_of
from rehearsal_voice.mentor.manner import heard_by_the_other
from rehearsal_voice.mentor.sentences import sentence
from rehearsal_voice.scenes.scene import Scene


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """How the exchange reads from outside. of_friend, of_other: what each said that was hard to hear, in order."""

    intro: str
    verdict: str
    of_friend: tuple[Claim, ...]
    of_other: tuple[Claim, ...]


def second_opinion(events: Iterable[Event], scene: Scene, language: str = "en") -> SecondOpinion:
    """The exchange of a take as if a friend had told it. language: of the mentor's sentences."""
    found = judged(exchange_of(events, scene.language))
    friend, other = found["person"], found["partner"]
    verdict = "friend_both" if friend and other else "friend_one" if friend or other else "friend_none"
    return SecondOpinion(
        sentence(language, "friend_intro"),
        sentence(language, verdict),
        tuple(_told(claim, scene.partner.name, language) for claim in friend),
        tuple(_told(claim, sentence(language, "friend_name"), language) for claim in other),
    )


def judged(exchange: Exchange) -> Mapping[Speaker, tuple[Claim, ...]]:
    """What each side said that is hard to hear. Swapping the roles swaps the answer, and changes nothing in it."""
    sides: tuple[Speaker, ...] = ("person", "partner")
    return {side: kept(heard_by_the_other(exchange, side), exchange, side) for side in sides}


def _told(claim: Claim, hearer: str, language: str) -> Claim:
    return replace(claim, text=sentence(language, claim.about, partner=hearer))
