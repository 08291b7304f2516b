"""How a line is said: the mood of the moment and the character's own manner, as numbers a voice can follow."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.partner.state import DirectorOptions, Energy, Line
from rehearsal_voice.scenes.parts import Character

BETWEEN_PIECES_S = 0.18
SLOWER_TEMPO = 0.78
_SLOWER_PER_EASE, _PAUSE_PER_EASE_S = 0.09, 0.2
_AT_CLAUSE = re.compile(r"(?<=[,;:])\s+")
SLOWER_PAUSE_S = 0.5
_TEMPO_OF_PACE = {"slow": 0.93, "brisk": 1.05}
_PAUSE_OF_PACE = {"slow": 0.22, "brisk": -0.05}
_ARRIVALS: dict[str, tuple[float, float, float]] = {
    "tired": (0.95, 0.12, 0.95),
    "wired": (0.94, 0.15, 0.9),
    "sour": (0.98, 0.05, 0.9),
    "hopeful": (1.02, 0.0, 1.05),
}
"""What an arrival does to tempo, pause and liveliness: room for the tired, calm for the wired."""
_TEMPO_AFTER_MOVING = 0.95
_FOLLOWS_RATE, _FOLLOWS_LOUDNESS, _FOLLOWS_PITCH = 0.35, 0.3, 0.4
"""A partner comes part of the way towards the other's energy, as people do in conversation; never all of it."""
_MOODS: tuple[tuple[float, Delivery], ...] = (
    (-2.0, Delivery(tempo=1.12, pause_s=0.10, gain_db=3.0, liveliness=0.55)),  # hostile: quick, loud, flat
    (-1.0, Delivery(tempo=0.98, pause_s=0.30, gain_db=0.5, liveliness=0.70)),  # cool: measured, level
    (0.0, Delivery(tempo=1.0, pause_s=BETWEEN_PIECES_S, gain_db=0.0, liveliness=1.0)),
    (1.0, Delivery(tempo=1.02, pause_s=0.16, gain_db=0.0, liveliness=1.15)),  # friendly: a little livelier
    (2.0, Delivery(tempo=1.06, pause_s=0.14, gain_db=1.0, liveliness=1.35)),  # glad
)


def delivery(character: Character, mood: float, tone: str = "") -> Delivery:
    """The delivery for a mood from -2 to 2, coloured by the character and by the tone that was asked for."""
    base = _between(mood)
    tempo = {"crisp": 1.06, "formal": 0.96, "warm": 0.96}.get(tone, 1.0)
    lively = {"playful": 1.15, "formal": 0.85, "crisp": 0.9}.get(tone, 1.0)
    return Delivery(
        tempo=round(base.tempo * character.tempo * tempo, 3),
        pause_s=round(base.pause_s, 3),
        gain_db=round(base.gain_db, 2),
        liveliness=round(min(1.5, base.liveliness * character.liveliness * lively), 3),
    )


def met(manner: Delivery, options: DirectorOptions, energy: Energy, moved: int = 0) -> Delivery:
    """The delivery met half-way with the person: how they arrived, the pace they want, the energy they bring.

    moved: how often the scene was changed; every second place has a slower pace.
    """
    tempo, pause, lively = _ARRIVALS.get(options.arrival.casefold(), (1.0, 0.0, 1.0))
    tempo *= _TEMPO_OF_PACE.get(options.pace, 1.0) * (_TEMPO_AFTER_MOVING if moved % 2 else 1.0)
    tempo *= _within(1 + _FOLLOWS_RATE * (energy.rate - 1), 0.92, 1.08)
    lively *= _within(1 + _FOLLOWS_PITCH * (energy.pitch_range - 1), 0.85, 1.15)
    return Delivery(
        tempo=round(manner.tempo * tempo, 3),
        pause_s=round(max(0.05, manner.pause_s + pause + _PAUSE_OF_PACE.get(options.pace, 0.0)), 3),
        gain_db=round(manner.gain_db + _within(_FOLLOWS_LOUDNESS * energy.loudness_db, -2.0, 2.0), 2),
        liveliness=round(min(1.5, manner.liveliness * lively), 3),
    )


def _within(value: float, low: float, high: float) -> float:
    return min(high, max(low, value))


def eased(manner: Delivery, ease: int) -> Delivery:
    """The delivery for a learner who asked for an easier level (ease above 0) or a harder one (below)."""
    tempo = manner.tempo * (1 - _SLOWER_PER_EASE * ease)
    return replace(manner, tempo=round(tempo, 3), pause_s=round(manner.pause_s + _PAUSE_PER_EASE_S * max(0, ease), 3))


def slower(lines: Sequence[Line], step: int) -> tuple[tuple[Line, ...], int]:
    """The same words for someone who asks again: first more room between the clauses, then slower, then as it was.

    Returns them with the step that they are: a single clause has no room to give, so it is slower at once.
    """
    pieces = [(piece, line.delivery) for line in lines for piece in _AT_CLAUSE.split(line.text)]
    if step % 3 == 1 and len(pieces) == 1:
        step += 1
    if step % 3 == 0:
        return tuple(lines), step
    factor = SLOWER_TEMPO if step % 3 == 2 else 1.0
    said = (
        Line(text, replace(was, tempo=round(was.tempo * factor, 3), pause_s=round(was.pause_s + SLOWER_PAUSE_S, 3)))
        for text, was in pieces
    )
    return tuple(said), step


def _between(mood: float) -> Delivery:
    """Straight between the two moods that lie next to it."""
    mood = min(2.0, max(-2.0, mood))
    for (low, first), (high, second) in pairwise(_MOODS):
        if mood <= high:
            part = (mood - low) / (high - low)
            return Delivery(
                first.tempo + (second.tempo - first.tempo) * part,
                first.pause_s + (second.pause_s - first.pause_s) * part,
                first.gain_db + (second.gain_db - first.gain_db) * part,
                first.liveliness + (second.liveliness - first.liveliness) * part,
            )
    return _MOODS[-1][1]
