"""The ladder of one talk: the same scene from soft to hostile, a rung at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rehearsal_voice.scenes.parts import Variant


@dataclass(frozen=True, slots=True)
class Rung:
    """number: from 1, the softest. resistance: 0 to 3, None for the scene's own."""

    number: int
    variant: Variant
    resistance: int | None = None


RUNGS: tuple[Rung, ...] = (
    Rung(1, "as expected", 0),
    Rung(2, "as expected"),
    Rung(3, "changes the subject"),
    Rung(4, "falls silent"),
    Rung(5, "pushes back"),
    Rung(6, "surprise"),
    Rung(7, "less reasonable", 3),
)
"""By how much they ask of the person: an easy ear, the usual one, one that wanders, one that leaves them the silence,
one that resists, one that brings what nobody expected, one that cannot be reasoned with."""
CALM = 4
"""From 0 to 10: who was no more nervous than this after a take may well go one rung up."""


def rung_of(number: int) -> Rung | None:
    """The rung of that number."""
    return next((rung for rung in RUNGS if rung.number == number), None)


def rung_like(variant: str) -> Rung:
    """Where a take stands that was not begun from the ladder."""
    return next((rung for rung in RUNGS if rung.variant == variant and rung.resistance is None), RUNGS[-1])


def next_rung(climbed: Iterable[tuple[int, int | None]]) -> Rung | None:
    """The rung to try now: the one above the highest, or that one again while it makes nervous; None at the top.

    climbed: for each take its rung and how nervous the person was after it (0 to 10), None where they did not say.
    """
    known = list(climbed)
    if not known:
        return RUNGS[0]
    highest = max(number for number, _ in known)
    after = [nervous for number, nervous in known if number == highest and nervous is not None]
    again = bool(after) and after[-1] > CALM
    return rung_of(highest if again else highest + 1)
