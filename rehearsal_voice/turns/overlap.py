"""Speech over the partner: does the person want the floor, or do they nod along?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from rehearsal_voice.turns.unfinished import unfinished

Verdict = Literal["words", "backchannel", "nothing", "echo"]

BACKCHANNELS: dict[str, frozenset[str]] = {
    # Yngve's "back channel": short sounds of a listener that claim no turn. Gathered per language by hand.
    "en": frozenset(
        "mm mhm mm-hm mm-hmm mhmm hmm hm uh-huh uhuh uh huh yeah yes yep ok okay right sure ah oh aha".split()
    ),
    "es": frozenset("mm mhm ajá aja sí si ya vale claro ah oh eh bueno okay ok".split()),
    "fr": frozenset("mm mhm hum ouais oui ok d'accord ah oh bien voilà okay".split()),
    "de": frozenset("mm mhm hm ja genau okay ok ach ah oh klar gut stimmt".split()),
    "it": frozenset("mm mhm sì si ok okay ah oh eh certo già bene".split()),
    "pt": frozenset("mm mhm sim pois ok okay ah oh é certo claro tá".split()),
}
ECHO_SHARE = 0.8
"""Share of words that stand in the partner's own line, in its order, from which they came out of the loudspeaker."""
ECHO_SLACK = 4
"""One word in so many may be missing from what was heard of it. Elsewhere in a long line nearly any two words are found
in their order; an echo's stand together."""
ECHO_LEAST_WORDS = 2
"""“Large” over “small, medium or large?” is an answer."""
TAKING: dict[str, frozenset[str]] = {
    # Short words that do ask for the floor. By hand.
    "en": frozenset("wait stop no but sorry excuse hold hang actually please what why".split()),
    "es": frozenset("espera espere para pare no pero perdona perdón disculpa oye oiga momento qué".split()),
    "fr": frozenset("attends attendez stop non mais pardon excusez-moi moment quoi".split()),
    "de": frozenset("warte warten stopp halt nein aber entschuldigung moment was".split()),
    "it": frozenset("aspetta aspetti stop no ma scusa scusi momento cosa".split()),
    "pt": frozenset("espera espere para não mas desculpa desculpe momento quê".split()),
}
SOON_S = 0.35
"""So little sound, and one word in it: it may still be the beginning of “okay”."""
NOD_MOST_S, NOD_MOST_WORDS = 0.6, 2
"""A lone short sound is a nod even when the recogniser makes “Thank you.” or “Crunch!” of it."""
BACKCHANNEL_MOST_WORDS = 3
"""“yeah, yeah, okay” still nods; more words are a contribution."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def judge(text: str, language: str, partner_says: str = "", seconds: float | None = None) -> Verdict:
    """What words heard over the partner mean for the floor.

    partner_says: the line that is being spoken. seconds: how long the sound was, None while it goes on.
    """
    if partner_says and is_echo(text, partner_says):
        return "echo"
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    if any(character.isdigit() for character in text):
        return "words"
    if not words:
        return "nothing"
    known = BACKCHANNELS.get(language, frozenset()) | BACKCHANNELS["en"]
    if len(words) <= BACKCHANNEL_MOST_WORDS and all(word in known for word in words):
        return "backchannel"
    if seconds is not None and seconds < NOD_MOST_S and len(words) <= NOD_MOST_WORDS:
        taking = TAKING.get(language, frozenset()) | TAKING["en"]
        return "words" if taking.intersection(words) else "backchannel"
    return "words"


def too_soon(text: str, language: str, heard_s: float) -> bool:
    """Whether words are too few yet to take the floor for them while the sound goes on. heard_s: of it, so far.

    A number is none of a nod, nor is a word after which more must come.
    """
    words = [word.lower() for word in _WORD.findall(text)]
    if heard_s >= SOON_S or len(words) >= NOD_MOST_WORDS or any(character.isdigit() for character in text):
        return False
    taking = TAKING.get(language, frozenset()) | TAKING["en"]
    return not taking.intersection(words) and not unfinished(" ".join(words), language)


def is_echo(text: str, partner_says: str) -> bool:
    """Whether these words are the partner's own, come back through the microphone.

    They stand together in its line, in the same order; a recogniser may have misheard or left out one of them.
    """
    heard = [word.lower() for word in _WORD.findall(text)]
    line = [word.lower() for word in _WORD.findall(partner_says)]
    if len(heard) < ECHO_LEAST_WORDS:
        return False
    length = len(heard) + len(heard) // ECHO_SLACK
    stretches = (line[first : first + length] for first in range(len(line)))
    return any(_found(heard, stretch) / len(heard) >= ECHO_SHARE for stretch in stretches)


def _found(heard: Sequence[str], line: Sequence[str]) -> int:
    """How many of these words stand in the line, in their order."""
    place = found = 0
    for word in heard:
        if word in line[place:]:
            place = line.index(word, place) + 1
            found += 1
    return found
