"""The person's own rules for the partner, in their words: those that code can keep are kept by code, in both gears.

"If I get vague, ask what I need in one sentence." "Keep it short." "Don't correct me." What code does not know
goes to the model's standing brief as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rehearsal_voice.language.folding import fold

_VAGUE = re.compile(r"\b(vague|unclear|ramble|rambling|beat around|lose the thread|drift|wander)\w*\b")
_ASK = re.compile(r"\bask (me )?(what|which|when|why|how|for|to)\b(?P<what>.*)$")
_SHORT = re.compile(
    r"\b(keep it short|be brief|short (answers|replies|sentences)|one sentence only|don't talk (so|too) much)\b"
)
_NO_CORRECTION = re.compile(r"\b(don't|do not|never|no) (correct|corrections?)\b|\bwithout correct\w+\b")
_ASK_IN_ONE = "What do you need, in one sentence?"


@dataclass(frozen=True, slots=True)
class OwnRules:
    """What code keeps. when_vague: what the partner then asks (empty: nothing special)."""

    when_vague: str = ""
    short: bool = False
    correct: bool = True


def own_rules(rules: Sequence[str], language: str) -> OwnRules:
    """The rules that code understands; they are understood in English, the question is asked in English scenes."""
    folded = [fold(rule) for rule in rules]
    return OwnRules(
        when_vague=_asked_when_vague(folded) if language == "en" else "",
        short=any(_SHORT.search(rule) for rule in folded),
        correct=not any(_NO_CORRECTION.search(rule) for rule in folded),
    )


def _asked_when_vague(folded: Sequence[str]) -> str:
    for rule in folded:
        asked = _ASK.search(rule)
        if _VAGUE.search(rule) and asked:
            return _as_question(asked.group(2), asked.group("what"))
    return ""


def _as_question(word: str, what: str) -> str:
    """ "what I need in one sentence" becomes "What do you need, in one sentence?"; else the plain form of it."""
    wanted = re.match(r" i (need|want|mean|feel|think)\b(.*)$", what)
    if word in ("what", "how", "why", "when") and wanted:
        rest = wanted.group(2).strip()
        return f"{word.capitalize()} do you {wanted.group(1)}{', ' + rest if rest else ''}?"
    example = re.match(r" (an? \w+( \w+)?)", what)
    return f"Can you give me {example.group(1)}?" if word == "for" and example else _ASK_IN_ONE
