"""The words of a turn sorted: what counts as said, what hesitates, what was begun twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rehearsal_voice.core.transcript import Word
from rehearsal_voice.language.lexicon import Lexicon, borrowed_fillers, lexicon, normalised

_EDGES = re.compile(r"^[^\w']+|[^\w']+$")
_CUT_OFF = re.compile(r"\w[-–—]+[,.]?$")
_CLAUSE_END = re.compile(r"[,.;:!?…]$")
_LONGEST_REPEAT = 4


@dataclass(frozen=True, slots=True)
class Wording:
    """lexical: words without fillers, false starts and immediate repetitions, in order. fillers: filled pauses that the
    recogniser wrote. repetitions: for each, the words said for nothing. false_starts: words cut off."""

    lexical: tuple[Word, ...]
    fillers: tuple[Word, ...]
    repetitions: tuple[tuple[Word, ...], ...]
    false_starts: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.lexical)


@lru_cache(maxsize=16384)
def bare(text: str) -> str:
    """A word in lower case without punctuation at its edges."""
    return _EDGES.sub("", normalised(text))


def is_filler(text: str, table: Lexicon) -> bool:
    """Whether a written word is a filled pause, in the language's own sound or in one brought along from another."""
    return is_own_filler(text, table) or bool(_forms(text) & borrowed_fillers(table.language))


def is_own_filler(text: str, table: Lexicon) -> bool:
    """Whether a written word is a filled pause as the language's speakers make them ("um" is a word in German)."""
    return bool(_forms(text) & table.filler_sounds)


@lru_cache(maxsize=16384)
def _forms(text: str) -> frozenset[str]:
    """The word as it is written and, for a drawn out one, without the letters said again ("ummm")."""
    word = bare(text)
    return frozenset((word, re.sub(r"(\w)\1+", r"\1", word))) if len(word) > 2 else frozenset((word,))


def sort_words(words: Sequence[Word], language: str) -> Wording:
    """Sort the words of one turn. Words that hold no letter or digit are left out."""
    table = lexicon(language)
    spoken = [word for word in words if bare(word.text)]
    fillers = tuple(word for word in spoken if is_filler(word.text, table))
    rest = [word for word in spoken if not is_filler(word.text, table)]
    cut = tuple(word for word in rest if _CUT_OFF.search(word.text))
    rest = [word for word in rest if not _CUT_OFF.search(word.text)]
    lexical, repetitions = _without_repetitions(rest)
    return Wording(tuple(lexical), fillers, tuple(repetitions), cut)


def ends_clause(word: Word, following: Word | None, table: Lexicon) -> bool:
    """Whether a clause may end after `word`: by punctuation, or because the next word begins one."""
    if _CLAUSE_END.search(word.text) or following is None:
        return True
    return bare(following.text) in table.clause_starts


def _without_repetitions(words: list[Word]) -> tuple[list[Word], list[tuple[Word, ...]]]:
    """Drop what is said again at once ("I want I want"), keeping the last; longest repeats are seen first.

    A repetition across a sentence's end is none: "No. No, thank you." Words said twice for weight in one breath, like
    "very very", are repetitions to this count too; it has no ear for emphasis.
    """
    kept: list[Word] = []
    repeated: list[tuple[Word, ...]] = []
    at = 0
    while at < len(words):
        size = _repeat_size(words, at)
        if size:
            repeated.append(tuple(words[at : at + size]))
            at += size
        else:
            kept.append(words[at])
            at += 1
    return kept, repeated


def _repeat_size(words: list[Word], at: int) -> int:
    for size in range(min(_LONGEST_REPEAT, (len(words) - at) // 2), 0, -1):
        first, second = words[at : at + size], words[at + size : at + 2 * size]
        same = [bare(word.text) for word in first] == [bare(word.text) for word in second]
        if same and not re.search(r"[.!?]$", first[-1].text) and not bare(first[0].text).isdigit():
            return size
    return 0
