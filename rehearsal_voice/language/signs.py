"""Signs: ideas that a sentence touches (“pills”, “gathered”), found by word families, and rules over them.

A sentence that hints at danger often holds no word for it; what tells is which ideas come together. The words of an
idea differ by language, the rules do not, so one written for one language serves all.

Words and phrases are written so: `*` at the end (or the start) of a word stands for any ending (or beginning), `..` for
up to three words, `a|b` for one of several words. What an apostrophe joins counts as two words: l'eau, don't.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Generic, TypeVar

from rehearsal_voice.language.folding import fold

Kind = TypeVar("Kind")

GAP = ".."
_LONGEST_GAP = 3
_FULL_STOP = re.compile(r"(?<=[.!?…;])\s+")
_WORD = re.compile(r"[^\s']+'?")


@dataclass(frozen=True, slots=True)
class SignRule(Generic[Kind]):
    """Signs that mean something together. together: each must be there; without: none of these may be."""

    kind: Kind
    together: frozenset[str]
    without: frozenset[str] = frozenset()

    def holds(self, signs: frozenset[str]) -> bool:
        return self.together <= signs and not self.without & signs


class Signs:
    """The ideas of one language, ready to be looked for: all of them in one pass over the words."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        """words: for every sign the words and phrases that show it."""
        self._starts: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for name, phrases in words.items():
            for first, *rest in (spelling for phrase in phrases for spelling in _spellings(phrase)):
                self._starts.setdefault(first, []).append((name, tuple(rest)))

    def kinds_in(self, text: str, rules: Sequence[SignRule[Kind]]) -> Iterator[Kind]:
        """The kind of every rule that holds in a sentence of the text, or in two that follow each other."""
        for stretch in _stretches(text):
            signs = self.signs_in(stretch)
            yield from (rule.kind for rule in rules if rule.holds(signs))

    def signs_in(self, text: str) -> frozenset[str]:
        """The names of all that is found anywhere in the text."""
        words = _WORD.findall(fold(text))
        return frozenset(
            name
            for place, word in enumerate(words)
            for start in _readings(word)
            for name, rest in self._starts.get(start, ())
            if _follows(rest, words, place + 1)
        )


def _spellings(phrase: str) -> Iterator[list[str]]:
    """The phrase once for every choice of its alternatives, as words."""
    for choice in product(*(part.split("|") for part in phrase.split())):
        yield [word for part in choice for word in _words_of(part)]


def _words_of(part: str) -> list[str]:
    if part == GAP:
        return [GAP]
    words = _WORD.findall(fold(part.strip("*")))
    if part.startswith("*"):
        words[0] = "*" + words[0]
    if part.endswith("*"):
        words[-1] += "*"
    return words


def _readings(word: str) -> Iterator[str]:
    """The word, and the stems and endings under which a phrase that begins with it may be known."""
    yield word
    for length in range(1, len(word) + 1):
        yield word[:length] + "*"
        yield "*" + word[-length:]


def _follows(rest: tuple[str, ...], words: Sequence[str], place: int) -> bool:
    """Whether the rest of a phrase stands at this place."""
    if not rest:
        return True
    if rest[0] == GAP:
        return any(_follows(rest[1:], words, place + skipped) for skipped in range(_LONGEST_GAP + 1))
    return place < len(words) and _is(words[place], rest[0]) and _follows(rest[1:], words, place + 1)


def _is(word: str, written: str) -> bool:
    if written.endswith("*"):
        return word.startswith(written[:-1])
    return word.endswith(written[1:]) if written.startswith("*") else word == written


def sentences_of(text: str) -> list[str]:
    """Its sentences as they stand, without those in which nothing is said."""
    return [part for part in _FULL_STOP.split(text) if fold(part)]


def _stretches(text: str) -> list[str]:
    """Its sentences, and each with the next one, since a hint is often spread over two."""
    sentences = sentences_of(text)
    pairs = [f"{first} {second}" for first, second in pairwise(sentences)]
    return [*sentences, *pairs]
