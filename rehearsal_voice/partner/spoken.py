"""A model's words and the authored ones in one reply: what follows the model's, and what the director remembers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rehearsal_voice.core.events import BeatReached
from rehearsal_voice.partner.choosing import pieces_said
from rehearsal_voice.partner.state import DirectorState, Line, Reply

MOST_BEFORE_A_QUESTION, MOST_CLAUSES = 2, 3
_FEW_WORDS = 4
_LEANS_ON_MORE = re.compile(
    r"^(if|when|as|because|since|while|although|though|before|after|si|cuando|como|porque|aunque|quand|comme|puisque"
    r"|wenn|als|weil|da|obwohl|se|quando|siccome|perché|embora|porque)\b",
    re.IGNORECASE,
)


def hangs(clause: str) -> bool:
    """Whether it is no whole thought: “Et avec ça,” is not said before it is known that the rest may be."""
    if not clause.endswith((",", ";", ":", "–", "—")):
        return False
    return len(clause.split()) <= _FEW_WORDS or _LEANS_ON_MORE.match(clause) is not None


def idle(clause: str, before: Sequence[str], state: DirectorState) -> bool:
    """Whether it is a lone word that adds nothing: “Good.” after “Alright.”, or once more in every reply."""
    if "?" in clause or len(clause.split()) > 1:
        return False
    return bool(before) or any(line.text.casefold() == clause.casefold() for line in state.last)


def raises(authored: Reply) -> bool:
    """Whether this reply brings up the next matter of the scene."""
    return any(isinstance(fact, BeatReached) for fact in authored.facts)


def thread_of(authored: Reply) -> tuple[Line, ...]:
    """What the director has to say at this point, in the end: the question, or what stands in its place."""
    return authored.lines[-authored.tail :] if authored.lines else ()


def enough_said(said: Sequence[str], clause: str, authored: Reply) -> bool:
    """Whether this clause would be one too many: two are a reaction, where the director has a question waiting."""
    if len(said) >= MOST_CLAUSES:
        return True
    return bool(authored.question) and len(said) >= MOST_BEFORE_A_QUESTION and "?" not in clause


def following(authored: Reply, said: Sequence[str], broken_off: bool) -> tuple[Line, ...]:
    """The authored lines behind the model's words, so that the conversation goes on as the director wants it to.

    said: the model's clauses. broken_off: whether it had more to say that could not be heard.
    """
    if any("?" in clause for clause in said):
        return ()
    if authored.question:
        return authored.question
    return thread_of(authored) if broken_off or authored.ends or raises(authored) else ()


def said_instead(authored: Reply, before: DirectorState | None, lines: tuple[Line, ...]) -> Reply:
    """The reply with what was really said: "say that again" repeats it, and it is not said a second time in the take.

    before: the state the reply was made from. Authored lines that were not said may still be said later.
    """
    words = {line.text for line in lines}
    kept = any(line.text in words for line in authored.lines)  # the authored question followed the model's words
    used = authored.state.used if kept or before is None else before.used
    spoken = frozenset[str]().union(*(pieces_said(line.text) for line in lines))
    return replace(authored, lines=lines, state=replace(authored.state, last=lines, used=used | spoken))
