"""Commands known by their sound, where the words that were recognised are none.

A recogniser writes what people usually say. A command is short, comes out of nowhere, and is often said by a learner:
“Más despacio” becomes “Más de espátil”. Here the few phrases that are commands are laid beside the sound itself, and
the one that fits best is taken if it fits well enough: by how much likelier it is in this sound than in silence (the
likelihood ratio of keyword spotting), by how likely it is at all, and by how much what was recognised sounds like it.
The weights were set on spoken commands, on sentences close to them, and on real speech that held none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.ports import PhraseEar, PhraseFit
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.language.command_spoken import SPOKEN
from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.likeness import likeness

SURELY_HEARD = 0.8
"""Words heard with this confidence are what was said; those of commands that were missed reached 0.7."""
LONGEST_SPOKEN_S = 3.0
ENOUGH_EVIDENCE = 8.0
"""More of it makes nothing surer: a long phrase gathers much of it by its mere length."""
LEAST_EVIDENCE = 1.5
LEAST_FOR_KEY = 1.35
"""Of the last word that is not a small one: “Ich brauche eine …” is much of a command, and “Karte” is none of it."""
KEY_LETTERS = 4
LEAST_MEAN = -5.0
LEAST_ENDING = -3.0
LIKELY_ENDING = -1.0
LIKENESS_WEIGHT = 8.0
UNHEARD_LIKENESS = 0.5
"""Where no words were recognised, they speak neither for a phrase nor against it."""
CERTAIN_ENOUGH = 3.0
"""Real speech without a command reached it only at a speed that is left out: `benchmarks.commands`."""
CERTAIN_ENOUGH_TO_STOP = 3.5
"""What ends a take is taken less lightly."""
COURTESIES = {
    "en": (", please.",),
    "es": (", por favor.",),
    "fr": (", s'il te plaît.", ", s'il vous plaît."),
    "de": (", bitte.",),
    "it": (", per favore.",),
    "pt": (", por favor.",),
}
MARKS = (".", "?")
SLOWEST_LETTERS_S, QUICKEST_LETTERS_S = 4.0, 24.0
"""Letters a second of a slow learner and of a quick talker: 6 or 7 syllables."""
COURTESY_S = 1.2


@dataclass(frozen=True, slots=True)
class SoundedCommand:
    """text: as it is written, with its mark."""

    command: Command
    text: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    """likeness: of the words that were recognised to the phrase, with a “please” behind it or without."""

    command: Command
    words: str
    mark: str
    fit: PhraseFit
    likeness: float

    @property
    def certainty(self) -> float:
        """From the sound and from the words, before it is known whether anything follows."""
        evidence = min(self.fit.evidence, ENOUGH_EVIDENCE) / 2
        return evidence + self.fit.mean + LIKENESS_WEIGHT * self.likeness


@dataclass(frozen=True, slots=True)
class Utterance:
    """A whole utterance and what was made of it. spoken_s: how much of it was speech. language: to hear it in."""

    samples: FloatArray
    spoken_s: float
    heard: Transcript
    language: str


def command_in_sound(ear: PhraseEar, said: Utterance) -> SoundedCommand | None:
    """The command that the whole utterance sounds like, or None."""
    if said.heard.confidence >= SURELY_HEARD or said.spoken_s > LONGEST_SPOKEN_S:
        return None
    candidates = tuple(_candidates(ear, said))
    likeliest = max(candidates, key=lambda one: one.certainty, default=None)
    if likeliest is None or not _may_be(likeliest):
        return None
    # “Repete” is the beginning of “repete mais devagar”.
    longer = [one for one in candidates if one.words.startswith(likeliest.words) and _may_be(one)]
    judged = [(_with_ending(one, _ending(ear, said, one)), one) for one in longer]
    certainty, best = max(judged, key=lambda pair: pair[0])
    enough = CERTAIN_ENOUGH_TO_STOP if best.command is Command.STOP else CERTAIN_ENOUGH
    return SoundedCommand(best.command, best.words + best.mark) if certainty >= enough else None


def _may_be(one: _Candidate) -> bool:
    fit = one.fit
    likely = fit.mean >= LEAST_MEAN and one.certainty >= CERTAIN_ENOUGH
    return likely and fit.evidence >= LEAST_EVIDENCE and _for_key(fit) >= LEAST_FOR_KEY


def _for_key(fit: PhraseFit) -> float:
    """The evidence for the word that carries the meaning: the last one of some length, in all six languages."""
    keys = [evidence for word, evidence in fit.words if len(word) >= KEY_LETTERS]
    return keys[-1] if keys else fit.evidence


def _with_ending(one: _Candidate, ending: float) -> float:
    """Its certainty once it is known what follows; none where the phrase is only how a longer sentence begins."""
    return one.certainty + min(0.0, ending - LIKELY_ENDING) if ending >= LEAST_ENDING else -math.inf


def _candidates(ear: PhraseEar, said: Utterance) -> Iterator[_Candidate]:
    """The phrases that take about as long, statements before questions."""
    known = [(command, phrase) for command, phrase in _spoken(said.language) if _may_last(phrase, said.spoken_s)]
    for mark in MARKS:
        marked = [(command, phrase.removesuffix("?")) for command, phrase in known if _mark(phrase) == mark]
        fits = _fits(ear, said, [words for _, words in marked], mark)
        for (command, words), fit in zip(marked, fits, strict=False):
            yield _Candidate(command, words, mark, fit, _likeness(said, words))


def _likeness(said: Utterance, words: str) -> float:
    heard = fold(said.heard.text)
    if not heard:
        return UNHEARD_LIKENESS
    return max(likeness(heard, fold(words + please)) for please in ("", *COURTESIES[said.language]))


def _ending(ear: PhraseEar, said: Utterance, one: _Candidate) -> float:
    """How likely it is that nothing follows the phrase, or only a “please”."""
    if one.fit.ending >= LIKELY_ENDING:
        return one.fit.ending
    others = [*COURTESIES[said.language], *(mark for mark in MARKS if mark != one.mark)]
    fits = (fit for ending in others for fit in _fits(ear, said, [one.words], ending))
    return max((one.fit.ending, *(fit.ending for fit in fits)))


def _fits(ear: PhraseEar, said: Utterance, phrases: Sequence[str], ending: str) -> Sequence[PhraseFit]:
    return ear.phrase_fits(said.samples, said.language, phrases, ending) if phrases else ()


def _spoken(language: str) -> Iterator[tuple[Command, str]]:
    for command, phrases in SPOKEN.get(language, {}).items():
        for phrase in phrases:
            yield command, phrase


def _mark(phrase: str) -> str:
    return "?" if phrase.endswith("?") else "."


def _may_last(phrase: str, seconds: float) -> bool:
    letters = len(phrase)
    return letters / QUICKEST_LETTERS_S <= seconds <= letters / SLOWEST_LETTERS_S + COURTESY_S
