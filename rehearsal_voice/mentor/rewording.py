"""Try this line instead: for each phrase that stood in the way, one that could be said in its place.

It is made of the person's own words where leaving something out is enough; else it is an authored one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rehearsal_voice.core.events import Moment
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.lexicon import lexicon, normalised
from rehearsal_voice.mentor.evidence import Claim, kept, said_where
from rehearsal_voice.mentor.exchange import Exchange, Said, sentences_of
from rehearsal_voice.mentor.goals import GoalVerdict, ask_of
from rehearsal_voice.mentor.manner import heard_by_the_other
from rehearsal_voice.mentor.reworded_lines import FIRST_SORRY, INSTEAD, SMALL_WORDS
from rehearsal_voice.mentor.showing import model_line, worth_showing
from rehearsal_voice.scenes.scene import Scene

MOST = 3
"""One is tried at a time; more than a few read like a marked paper."""
FEWEST_WORDS = 3
"""What is left of a sentence must still be one."""


@dataclass(frozen=True, slots=True)
class Rewording:
    """kind: a manner of `manner.KINDS`, or hedge. quote: what was said, verbatim, with its place. instead: what could
    be said there, in the scene's language.
    """

    kind: str
    quote: str
    instead: str
    start: float
    end: float
    turn: int


@dataclass(frozen=True, slots=True)
class Own:
    """What the scene and the person bring themselves. asked: the sentence in which they asked for what they came for,
    empty when they did not. model: the scene's line for what is still to be said.
    """

    asked: str = ""
    model: str = ""


def own_of(scene: Scene, goals: Sequence[GoalVerdict], meaning: MeaningModel) -> Own:
    """What this take has of both."""
    ask = ask_of(scene)
    met = next((goal for goal in goals if ask is not None and goal.goal == ask.id and goal.met), None)
    wanted = worth_showing(scene, goals)
    model = next((model_line(scene, goal, meaning) for goal in scene.goals if goal.id == wanted), "")
    return Own(met.quote if met is not None else "", model)


def rewordings(
    exchange: Exchange, hard: Iterable[Claim], moments: Iterable[Moment], own: Own, most: int = MOST
) -> tuple[Rewording, ...]:
    """For what was hard to hear first, then for sentences full of small words and sorrys; each sentence and each line
    once."""
    claims = [*hard, *_softly_said(exchange, moments)]
    found: dict[str, Rewording] = {}
    for claim in kept(claims, exchange, "person"):
        said = said_where(exchange, "person", claim.quote, claim.turn)
        line = instead_of(claim.about, claim.quote, said, own, exchange.language) if said is not None else ""
        if line and all(line != other.instead for other in found.values()):
            made = Rewording(claim.about, claim.quote, line, claim.start, claim.end, claim.turn)
            found.setdefault(fold(claim.quote), made)
    return tuple(found.values())[:most]


def instead_of(kind: str, quote: str, said: Said, own: Own, language: str) -> str:
    """The line for one phrase; empty where there is none that would itself be easier to hear."""
    ways: dict[str, Callable[[], str]] = {
        "vague": lambda: own.model,
        "gave_way": lambda: own.asked,
        "softened": lambda: _sentence_before(said, quote, language) or own.asked,
        "explained": lambda: _without_reasons(said.text, language),
        "apologies": lambda: lighter(quote, language),
        "hedge": lambda: lighter(quote, language),
    }
    for line in (ways.get(kind, str)(), _authored(kind, quote, language)):
        if line and fold(line) != fold(quote) and _easy_to_hear(line, language):
            return line
    return ""


def lighter(sentence: str, language: str) -> str:
    """The sentence without its small words and its sorry; empty where that changed nothing or left too little."""
    text = sentence.replace("’", "'")
    for table in (FIRST_SORRY, SMALL_WORDS):
        text = re.sub(table.get(language, r"(?!)"), "", text, flags=re.IGNORECASE)
    text = re.sub(r"\s+([,.?!])", r"\1", " ".join(text.split())).strip(" ,")
    if fold(text) == fold(sentence) or len(text.split()) < FEWEST_WORDS:
        return ""
    if lexicon(language).apologies.tokens.search(normalised(text)):
        return ""
    return text[0].upper() + text[1:]


def _authored(kind: str, quote: str, language: str) -> str:
    lines: Sequence[tuple[str, str]] = INSTEAD.get(language, {}).get(kind, ())
    folded = fold(quote)
    return next((line for pattern, line in lines if re.search(pattern, folded)), "")


def _sentence_before(said: Said, quote: str, language: str) -> str:
    """What was just said stands by itself; softening it comes after."""
    sentences = sentences_of(said.text)
    at = sentences.index(quote) if quote in sentences else 0
    return _without_reasons(sentences[at - 1], language) if at else ""


def _without_reasons(text: str, language: str) -> str:
    """The first sentence as far as the first reason: it can stand alone."""
    first = sentences_of(text)[0]
    reason = lexicon(language).reasons.search(normalised(first))
    line = first[: reason.start()].rstrip(" ,") if reason else first.rstrip(" .")
    return f"{line.rstrip('.?!')}." if len(line.split()) >= FEWEST_WORDS else ""


def _easy_to_hear(line: str, language: str) -> bool:
    return not heard_by_the_other(Exchange((Said(1, "person", line, 0.0, 0.0),), language), "person")


def _softly_said(exchange: Exchange, moments: Iterable[Moment]) -> Iterator[Claim]:
    """The monitor's hedges and sorrys that nobody needed, each as the sentence it stood in."""
    for moment in moments:
        unneeded = moment.kind == "apology" and moment.detail.get("class") == "unwarranted"
        if moment.kind != "hedge" and not unneeded:
            continue
        said = said_where(exchange, "person", moment.words, moment.turn)
        if said is None:
            continue
        sought = f" {fold(moment.words)} "
        holding = [part for part in sentences_of(said.text) if sought in f" {fold(part)} "]
        if holding:
            yield Claim("apologies" if unneeded else "hedge", "", holding[0], turn=said.turn)
