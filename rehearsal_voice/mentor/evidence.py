"""What a claim may rest on: words that are really in the transcript, and numbers that the monitor really gave."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from rehearsal_voice.core.events import Speaker
from rehearsal_voice.language.folding import fold
from rehearsal_voice.mentor.exchange import Exchange, Said

_NUMERAL = re.compile(r"\d+(?:[.,]\d+)?")
_IN_QUOTES = re.compile(r"“[^”]*”")


class Number(Protocol):
    """A number of the monitor's, as `pacing.report.Metric` has it. value: None when it cannot be told."""

    @property
    def name(self) -> str: ...
    @property
    def value(self) -> float | None: ...
    @property
    def unit(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing the mentor says of one side, with the words it points at.

    about: a stable word for what is claimed (see `manner.KINDS`, or a goal's id). text: the sentence, without the
    quote. quote: verbatim. start, end: where it can be heard, in seconds. turn: of the exchange.
    """

    about: str
    text: str
    quote: str
    start: float = 0.0
    end: float = 0.0
    turn: int = 0


def said_where(exchange: Exchange, speaker: Speaker, quote: str, turn: int | None = None) -> Said | None:
    """The contribution of that side which holds the quote, word for word; None when there is none."""
    sought = f" {fold(quote)} "
    if not sought.strip():
        return None
    for said in exchange.by(speaker):
        if (turn is None or said.turn == turn) and sought in f" {fold(said.text)} ":
            return said
    return None


def when_said(said: Said, quote: str) -> tuple[float, float]:
    """Where in the contribution the quote was spoken, by its words' times; the whole of it when they don't tell."""
    sought = fold(quote).split()
    spoken = [(piece, word) for word in said.words for piece in fold(word.text).split()]
    for at in range(len(spoken) - len(sought) + 1):
        if sought and [piece for piece, _ in spoken[at : at + len(sought)]] == sought:
            return spoken[at][1].start, spoken[at + len(sought) - 1][1].end
    return said.start, said.end


def kept(claims: Iterable[Claim], exchange: Exchange, speaker: Speaker) -> tuple[Claim, ...]:
    """The claims whose quote that side really said, each with the place where it can be heard; the rest is dropped."""
    result = []
    for claim in claims:
        said = said_where(exchange, speaker, claim.quote, claim.turn) or said_where(exchange, speaker, claim.quote)
        if said is not None:
            start, end = when_said(said, claim.quote)
            result.append(replace(claim, start=start, end=end, turn=said.turn))
    return tuple(result)


def numbers_in(sentence: str) -> tuple[float, ...]:
    """The numerals of a sentence, those inside quotes left out."""
    return tuple(float(found.replace(",", ".")) for found in _NUMERAL.findall(_IN_QUOTES.sub(" ", sentence)))
