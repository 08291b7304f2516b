"""What each language says when it hesitates, softens and apologises: the shape of the tables in `lexicons/`.

Every entry is one line of a table: a regular expression over text in lower case with straight apostrophes, matched at
word borders. Lists are starting sets, grown by hand; nothing here judges, `pacing` does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

LANGUAGES = ("en", "es", "fr", "de", "it", "pt")
"""Languages with a table; any other is read with an empty one, so nothing is counted that we don't know."""


@dataclass(frozen=True, slots=True)
class ApologyTable:
    """Patterns that tell one apology from another.

    tokens: what may be an apology. openers: the tokens that also open a request. repair: words that alone ask for a
    repetition with a question mark; repair_alone: those that do without one. repair_after: what follows an apology that
    asks for one. request: what follows an opener. vocative: whom one calls. sympathy: sympathy in the same sentence.
    bad_news: what the partner told before. not_apology: the word is there, the apology is not. reported: someone
    else's, or one that was told. complaint: the partner named a fault. own_fault: owning up. late: what "thank you for
    waiting" would say. again: the same apology once more. self_repair: mending one's own slip of the tongue. evidence:
    why an apology was not called for, by reason.
    """

    tokens: re.Pattern[str]
    openers: re.Pattern[str]
    repair: re.Pattern[str]
    repair_alone: re.Pattern[str]
    repair_after: re.Pattern[str]
    request: re.Pattern[str]
    vocative: re.Pattern[str]
    sympathy: re.Pattern[str]
    bad_news: re.Pattern[str]
    not_apology: re.Pattern[str]
    reported: re.Pattern[str]
    complaint: re.Pattern[str]
    own_fault: re.Pattern[str]
    late: re.Pattern[str]
    again: re.Pattern[str]
    self_repair: re.Pattern[str]
    evidence: Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words.

    filler_sounds: how a recogniser or a transcript writes a filled pause. filler_words: words that may fill one.
    hedges, minimisers: by whole phrase. clause_starts: words a new clause begins with. ask_backs: how one softens or
    takes back what was just said. rewordings: for each reason of an unwarranted apology, what to say instead.
    """

    language: str
    filler_sounds: frozenset[str]
    filler_words: re.Pattern[str]
    hedges: re.Pattern[str]
    minimisers: re.Pattern[str]
    clause_starts: frozenset[str]
    reasons: re.Pattern[str]
    ask_backs: re.Pattern[str]
    backchannels: frozenset[str]
    apologies: ApologyTable
    rewordings: Mapping[str, str]


def patterns(table: str) -> re.Pattern[str]:
    """One expression of the lines of `table`, longest first, at word borders; an empty table matches nothing."""
    lines = sorted((line.strip() for line in table.splitlines() if line.strip()), key=len, reverse=True)
    if not lines:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w)(?:{'|'.join(lines)})(?!\w)")


def words(table: str) -> frozenset[str]:
    """The words of `table`, separated by white space."""
    return frozenset(table.split())


def normalised(text: str) -> str:
    """Lower case, composed letters, straight apostrophes, single spaces: what every table is written for."""
    text = unicodedata.normalize("NFC", text.lower()).replace("’", "'").replace("‘", "'").replace("…", "...")
    return " ".join(text.replace("-ce que", " ce que").split())


@cache
def lexicon(language: str) -> Lexicon:
    """The table of a language (two-letter code, region allowed); an empty one where there is none."""
    code = language.lower().split("-", maxsplit=1)[0].split("_", maxsplit=1)[0]
    if code not in LANGUAGES:
        return _empty(code)
    table: Lexicon = import_module(f"rehearsal_voice.language.lexicons.{code}").LEXICON
    return table


_ANYWHERE = words("um uh uhm erm ehm euh heu äh ähm öh")
_WORDS_THERE = {"de": words("um"), "pt": words("um")}


@cache
def borrowed_fillers(language: str) -> frozenset[str]:
    """Filled pauses brought along from another language: an English "um" in a Spanish sentence. None of them is a word
    of the language, and none is known of a language without a table."""
    table = lexicon(language)
    if table.language not in LANGUAGES:
        return frozenset()
    return _ANYWHERE - table.filler_sounds - _WORDS_THERE.get(table.language, frozenset())


_APOLOGY_PATTERNS = tuple(name for name in ApologyTable.__slots__ if name != "evidence")


def _empty(code: str) -> Lexicon:
    none = patterns("")
    apologies = ApologyTable(**dict.fromkeys(_APOLOGY_PATTERNS, none), evidence={})
    nothing = words("")
    return Lexicon(code, words("mm mmm hm hmm"), none, none, none, nothing, none, none, nothing, apologies, {})
