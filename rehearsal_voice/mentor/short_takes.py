"""Takes too short for rates lead with what can be said of them honestly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from rehearsal_voice.language.lexicon import lexicon, normalised
from rehearsal_voice.mentor.evidence import Claim, Number, kept
from rehearsal_voice.mentor.exchange import sentences_of
from rehearsal_voice.mentor.goals import ask_of
from rehearsal_voice.mentor.hindsight import TELLING, Hindsight
from rehearsal_voice.mentor.sentences import shown
from rehearsal_voice.mentor.takes import time_to

SHORT_WORDS = 75
_WORTH_HEARING = ("rush", "filled_silence", "hedge", "repetition")


def lead_of(seen: Hindsight, numbers: Iterable[Number]) -> tuple[Claim, ...]:
    """Order completed or ask made, latency, repairs, one moment to hear again; only what there is."""
    known = {number.name: number.value for number in numbers if number.value is not None}
    quoted = kept([*_done(seen), *_repairs(seen)], seen.exchange, "person")
    shown_already = {claim.quote for claim in quoted}
    hear = [claim for claim in kept(_to_hear(seen), seen.exchange, "person") if claim.quote not in shown_already][:1]
    if hear and (quoted or known) and any(claim.quote == hear[0].quote for claim in seen.harder()):
        hear = []  # it is told below with what it did to them; the same hard words twice help nobody
    lead = (*quoted, *_latency(seen, known), *hear)
    return lead or (Claim("short", seen.say("lead_nothing"), ""),)


def _done(seen: Hindsight) -> Iterator[Claim]:
    """What was asked for, in a talk with the time it took; else the first goal met."""
    ask = ask_of(seen.scene)
    met = [verdict for verdict in seen.goals if verdict.met and not seen.spoilt(verdict.quote)]
    first = next((verdict for verdict in met if ask is not None and verdict.goal == ask.id), met[0] if met else None)
    if first is None:
        return
    time_s = time_to(first, seen.exchange)
    if seen.scene.kind == "language":
        text = seen.say("lead_done")
    elif time_s and seen.scene.kind == "talk" and ask is not None and first.goal == ask.id:
        text = seen.say("lead_asked", value=shown(time_s, seen.language))
    else:
        text = seen.say("worked_goal")
    yield Claim(first.goal, text, first.quote, turn=first.turn)


def _latency(seen: Hindsight, known: dict[str, float]) -> Iterator[Claim]:
    if "response_latency" in known:
        value = shown(known["response_latency"], seen.language)
        yield Claim("latency", seen.say("lead_latency", value=value), "")


def _repairs(seen: Hindsight) -> Iterator[Claim]:
    table = lexicon(seen.exchange.language).apologies
    for said in seen.exchange.by("person"):
        for part in sentences_of(said.text):
            plain = normalised(part)
            alone = part.endswith("?") and table.repair.fullmatch(plain.strip("¿?¡! ."))
            asked = table.repair_after.search(plain) and (
                part.endswith("?") or table.tokens.search(normalised(said.text))
            )
            if alone or asked:
                yield Claim("repair", seen.say("lead_repair"), part, turn=said.turn)
                return


def _to_hear(seen: Hindsight) -> Iterator[Claim]:
    """A stumble, else what worked (told along with it), else what was hard to hear."""
    for claim in seen.from_moments(_WORTH_HEARING):
        yield Claim("hear", seen.say("lead_hear"), claim.quote, turn=claim.turn)
    for claim in seen.worked():
        if claim.about not in TELLING:
            yield replace(claim, about="hear")
    for claim in seen.harder():
        yield Claim("hear", seen.say("lead_hear"), claim.quote, turn=claim.turn)
