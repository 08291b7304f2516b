"""Looking a word up in the lists that people wrote; what is not in them is not guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.likeness import likeness

SOUNDS_LIKE = 0.86
"""From which likeness of sound a misheard word is taken for one of the list; at 0.8 “la cuenta” became “la cuchara”."""
SHORTEST_BENT = 4
"""Letters; shorter words sound like too many others."""

_SMALL_WORDS = re.compile(
    r"^(?:the|a|an|to|some|el|la|los|las|un|una|unos|unas|le|les|du|des|une|der|die|das|ein|eine|einen|il|lo|gli|i|uno"
    r"|o|os|as|um|uma|l'|d')\s*"
)
_ASIDE = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Found:
    """An entry of the list: the phrase in the practised language, and what it means."""

    phrase: str
    meaning: str


def meaning_of(asked: str, glossary: Mapping[str, str]) -> Found | None:
    """What a phrase of the practised language means; None where the list does not have it."""
    return _best(asked, ((phrase, Found(phrase, meaning)) for phrase, meaning in glossary.items()))


def wording_of(asked: str, glossary: Mapping[str, str]) -> Found | None:
    """How something is said in the practised language; None where the list does not have it.

    asked: in the language of the meanings. “The bill”, “a bill” and “bill” are the same question; of several ways to
    say it, the first of the list is given.
    """
    entries = (
        (way, Found(phrase, meaning))
        for phrase, meaning in glossary.items()
        for way in (meaning, *re.split(r"[,;/]| or ", meaning))
    )
    return _best(asked, entries)


def _best(asked: str, entries: Iterable[tuple[str, Found]]) -> Found | None:
    """The entry that is the same but for articles; else the one that sounds most like it, if it does."""
    wanted = _bare(asked)
    if not wanted:
        return None
    best: tuple[float, Found] | None = None
    for words, found in entries:
        bare = _bare(words)
        if bare == wanted:
            return found
        if min(len(bare), len(wanted)) >= SHORTEST_BENT:
            alike = likeness(bare, wanted)
            if alike >= SOUNDS_LIKE and (best is None or alike > best[0]):
                best = alike, found
    return best[1] if best else None


def _bare(words: str) -> str:
    """Folded, without what stands in brackets and without an article."""
    folded = fold(_ASIDE.sub("", words))
    return _SMALL_WORDS.sub("", folded) or folded
