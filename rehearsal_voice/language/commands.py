"""Spoken commands: only a whole, short utterance is one, so that a talk is never mistaken for an order.

The stop word works in every language and in any state; the rest in the practised and in the native language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rehearsal_voice.core.commands import Command
from rehearsal_voice.language.command_phrases import COMMAND_PHRASES, POLITE, STOP_WORDS
from rehearsal_voice.language.command_sounds import SAID_MOST
from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.likeness import likeness, sound_key

LONGEST_COMMAND = 9
"""Words. Longer utterances are never commands, whatever they contain."""
LONGEST_BENT = 6
SHORTEST_BENT = 6
"""Letters of the sound: shorter words sound like too many others."""
SOUNDS_LIKE = 0.8
"""Likeness from which a bent phrase is taken for a command; no sentence of the real transcripts reaches it."""
STOP_SOUNDS_LIKE = 0.86
"""What ends a take is taken less lightly; the stop word itself is known exactly."""


def command_in(text: str, languages: Sequence[str]) -> Command | None:
    """The command that the whole utterance is, or None. languages: the practised and the native one, two letters."""
    folded = fold(text)
    if not folded or len(folded.split()) > LONGEST_COMMAND:
        return None
    for language in dict.fromkeys(languages or ("en",)):
        ways = set(_without_courtesies(folded, language)) - {""}
        for command, pattern in _patterns(language):
            if any(pattern.fullmatch(way) for way in ways):
                return command
    return _by_sound(folded, languages)


def _by_sound(folded: str, languages: Sequence[str]) -> Command | None:
    """A short utterance that is in no language exactly one, but sounds like one: recognition bends single words."""
    if len(folded.split()) > LONGEST_BENT:
        return None
    best: tuple[float, Command] | None = None
    for language in dict.fromkeys(languages or ("en",)):
        bare = _without_courtesy(folded, language)
        if len(sound_key(bare)) < SHORTEST_BENT:
            continue
        for command, phrases in SAID_MOST.get(language, {}).items():
            alike = max(likeness(bare, phrase) for phrase in phrases)
            sure = STOP_SOUNDS_LIKE if command is Command.STOP else SOUNDS_LIKE
            if alike >= sure and (best is None or alike > best[0]):
                best = alike, command
    return best[1] if best else None


def _without_courtesies(folded: str, language: str) -> Iterator[str]:
    """The utterance with fewer and fewer of them; the last “mal” of “noch mal bitte” belongs to the phrase."""
    yield folded
    yield re.sub(rf" {POLITE.get(language, POLITE['en'])}$", "", folded)
    yield _without_courtesy(folded, language, before=False)
    yield _without_courtesy(folded, language)


def _without_courtesy(folded: str, language: str, *, before: bool = True) -> str:
    """Without please, okay and the like at both ends, or only behind: “can you” may belong to the phrase."""
    polite = POLITE.get(language, POLITE["en"])
    bare = re.sub(rf"^(?:{polite} )+", "", folded) if before else folded
    return re.sub(rf"(?: {polite})+$", "", bare)


@lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[tuple[Command, re.Pattern[str]], ...]:
    return tuple(_compiled(language))


def _compiled(language: str) -> Iterator[tuple[Command, re.Pattern[str]]]:
    for phrase in STOP_WORDS:
        yield Command.STOP, re.compile(phrase)
    for command, phrases in COMMAND_PHRASES.get(language, {}).items():
        for phrase in phrases:
            yield command, re.compile(phrase)
