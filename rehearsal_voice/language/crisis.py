"""Hears when somebody is in danger: harm intended, or abuse going on. Patterns in six languages, no model.

It errs on the side of hearing: a false alarm costs a sentence, a miss may cost more. Everyday sayings ("this deadline
is killing me") are set aside first, so that it does not cry wolf. Accuracy: `python -m benchmarks.partner`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from rehearsal_voice.language.crisis_families import families_of
from rehearsal_voice.language.crisis_indirect import Hints, hints_of
from rehearsal_voice.language.crisis_words import CRISIS_WORDS, CrisisWords
from rehearsal_voice.language.folding import fold

Danger = Literal["self", "other", "abuse"]


def danger_in(text: str, languages: Sequence[str]) -> Danger | None:
    """What kind of danger the text speaks of, in any of the languages; None when it speaks of none.

    languages: two-letter codes, the practised and the native one. Unknown codes are passed over; with none known, all
    six are tried, since this is not the moment to be strict.
    """
    known = [code for code in dict.fromkeys(languages) if code in CRISIS_WORDS]
    folded = fold(text)
    for code in known or CRISIS_WORDS:
        found = _danger(folded, CRISIS_WORDS[code], (hints_of(code), families_of(code)))
        if found:
            return found
    return None


def is_saying(text: str, languages: Sequence[str]) -> bool:
    """Whether it holds a saying that only sounds dangerous, or a word that makes a joke of it."""
    folded = fold(text)
    return any(
        any(re.search(saying, folded) for saying in words.figurative)
        or any(joke in folded for joke in words.among_jokes)
        for words in (CRISIS_WORDS[code] for code in languages if code in CRISIS_WORDS)
    )


def _danger(folded: str, words: CrisisWords, more: Sequence[Hints]) -> Danger | None:
    plain = folded
    for saying in words.figurative:
        plain = re.sub(saying, " ", plain)
    plain = " ".join(plain.split())
    known = (Hints(words.harm_self, words.harm_other, words.abuse), *more)
    if any(_any(part.abuse, plain) for part in known):
        return "abuse"
    if any(_any(part.harm_self, plain) for part in known):
        return "self"
    joked = any(joke in folded for joke in words.among_jokes)
    return "other" if not joked and any(_any(part.harm_other, plain) for part in known) else None


def _any(patterns: Sequence[str], text: str) -> bool:
    return any(re.search(pattern, text) for pattern in patterns)
