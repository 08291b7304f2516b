"""Speech over the partner: does the person want the floor, or do they nod along?"""

from __future__ import annotations

import re
from typing import Literal

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
ECHO_LEAST_WORDS = 2
"""“Large” over “small, medium or large?” is an answer."""
BACKCHANNEL_MOST_WORDS = 3
"""“yeah, yeah, okay” still nods; more words are a contribution."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def judge(text: str, language: str, partner_says: str = "") -> Verdict:
    """What words heard over the partner mean for the floor. partner_says: the line that is being spoken."""
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
    return "words"


def is_echo(text: str, partner_says: str) -> bool:
    """Whether these words are the partner's own, come back through the microphone.

    They stand in its line in the same order; a recogniser may have misheard one of them.
    """
    heard = [word.lower() for word in _WORD.findall(text)]
    line = [word.lower() for word in _WORD.findall(partner_says)]
    if len(heard) < ECHO_LEAST_WORDS:
        return False
    place = found = 0
    for word in heard:
        if word in line[place:]:
            place = line.index(word, place) + 1
            found += 1
    return found / len(heard) >= ECHO_SHARE
