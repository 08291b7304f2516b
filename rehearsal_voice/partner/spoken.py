"""What a model said in the place of the authored lines, written into the director's memory of the take."""

from __future__ import annotations

from dataclasses import replace

from rehearsal_voice.partner.choosing import pieces_said
from rehearsal_voice.partner.state import DirectorState, Line, Reply


def said_instead(authored: Reply, before: DirectorState | None, lines: tuple[Line, ...]) -> Reply:
    """The reply with what was really said: "say that again" repeats it, and it is not said a second time in the take.

    before: the state the reply was made from. Authored lines that were not said may still be said later.
    """
    words = {line.text for line in lines}
    kept = any(line.text in words for line in authored.lines)  # the authored question followed the model's words
    used = authored.state.used if kept or before is None else before.used
    spoken = frozenset[str]().union(*(pieces_said(line.text) for line in lines))
    return replace(authored, lines=lines, state=replace(authored.state, last=lines, used=used | spoken))
