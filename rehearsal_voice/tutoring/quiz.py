"""The quiz: own slips first, then phrases of the scene, asked again after one, three and seven days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Literal

from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.likeness import likeness

SPACING = (timedelta(days=1), timedelta(days=3), timedelta(days=7))
"""One, three and seven days: expanding retrieval at the beginning of what Cepeda et al. (2006, Psychological Bulletin
132) found to serve for a memory of weeks. After the last step it comes back every week."""
EARLY = timedelta(hours=12)
"""Who practises an hour earlier on the next day is asked all the same."""
QUESTIONS = 6
"""A round is over before it is work."""
RIGHT = 0.88
"""Likeness of sound from which a spoken answer counts: recognition bends single words out of context."""
ALMOST = 0.6

Verdict = Literal["right", "almost", "wrong"]


@dataclass(frozen=True, slots=True)
class Exercise:
    """Something to be asked. id: 0 for a phrase that is not kept yet. step: how often in a row it was right.

    prompt: in the native language, or what was once said wrong; answer: in the practised language.
    """

    id: int
    kind: str
    prompt: str
    answer: str
    due: datetime
    step: int = 0


def round_of(
    kept: Sequence[Exercise], glossary: Mapping[str, str], now: datetime, random: Random
) -> tuple[Exercise, ...]:
    """What to ask now: what is due, slips before phrases, the longest overdue first; then new phrases of the scene."""
    due = sorted((each for each in kept if each.due <= now + EARLY), key=lambda each: (each.kind != "slip", each.due))
    known = {fold(each.answer) for each in kept}
    fresh = [(phrase, meaning) for phrase, meaning in glossary.items() if fold(phrase) not in known]
    random.shuffle(fresh)
    new = [Exercise(0, "phrase", meaning, phrase, now) for phrase, meaning in fresh]
    return tuple([*due, *new][:QUESTIONS])


def judged(exercise: Exercise, said: str) -> Verdict:
    """Whether what was said is the answer. A whole sentence with the answer in it is right, too."""
    wanted, heard = fold(exercise.answer), fold(said)
    if not heard:
        return "wrong"
    if f" {wanted} " in f" {heard} ":
        return "right"
    length = len(wanted.split())
    words = heard.split()
    windows = [" ".join(words[start : start + length]) for start in range(max(1, len(words) - length + 1))]
    best = max(likeness(wanted, window) for window in windows)
    return "right" if best >= RIGHT else "almost" if best >= ALMOST else "wrong"


def next_time(exercise: Exercise, verdict: Verdict, now: datetime) -> tuple[int, datetime]:
    """The step it stands at now, and when it comes again: further apart each time it was right, tomorrow otherwise."""
    if verdict != "right":
        return 0, now + SPACING[0]
    return exercise.step + 1, now + SPACING[min(exercise.step, len(SPACING) - 1)]
