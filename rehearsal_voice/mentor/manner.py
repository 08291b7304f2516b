"""What in a contribution made it harder for the one who heard it. Both sides are read with the same eyes.

Nothing here knows who rehearses: the words of a person and the same words of a partner get the same verdict.
"""

from __future__ import annotations

from collections.abc import Iterator

from rehearsal_voice.core.events import Speaker
from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.lexicon import lexicon, normalised
from rehearsal_voice.mentor.evidence import Claim, when_said
from rehearsal_voice.mentor.exchange import Exchange, Said, sentences_of
from rehearsal_voice.mentor.manner_words import MANNERS, NO_MANNERS

KINDS = ("reactive", "defensive", "vague", "gave_way", "softened", "own_version", "explained", "apologies")
"""Ordered by how much they ask of the other side."""
MANY_REASONS = 3
MANY_APOLOGIES = 2
LONG_TURN_WORDS = 25


def heard_by_the_other(exchange: Exchange, speaker: Speaker) -> tuple[Claim, ...]:
    """Everything that side said which is hard to hear, in order; each quote is a sentence of theirs."""
    return tuple(claim for said in exchange.by(speaker) for claim in _of_turn(said, exchange.language))


def _of_turn(said: Said, language: str) -> Iterator[Claim]:
    table = MANNERS.get(language, NO_MANNERS)
    for sentence in sentences_of(said.text):
        folded = fold(sentence)
        if table.excepted.search(folded):
            continue
        for kind, pattern in table.kinds.items():
            if pattern.search(folded):
                yield _claim(kind, said, sentence)
                break
    yield from _piled(said, language)


def _piled(said: Said, language: str) -> Iterator[Claim]:
    """What counts only by its number: reasons behind reasons, apologies behind apologies."""
    table, text = lexicon(language), normalised(said.text)
    added = sum(
        text.count(joint) for joint in (" and also ", " and then ", " and there's ", " y además ", " et aussi ")
    )
    if len(table.reasons.findall(text)) + added >= MANY_REASONS or (
        added and len(text.split()) > LONG_TURN_WORDS and table.reasons.search(text)
    ):
        yield _claim("explained", said, _longest(said.text))
    if len(table.apologies.tokens.findall(text)) >= MANY_APOLOGIES:
        sorry = [part for part in sentences_of(said.text) if table.apologies.tokens.search(normalised(part))]
        yield _claim("apologies", said, sorry[0])


def _longest(text: str) -> str:
    return max(sentences_of(text), key=len)


def _claim(kind: str, said: Said, quote: str) -> Claim:
    start, end = when_said(said, quote)
    return Claim(kind, "", quote, start, end, said.turn)
