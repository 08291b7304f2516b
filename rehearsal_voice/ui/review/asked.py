"""What a review can be asked for, handed to its parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from rehearsal_voice.ui.parts import button

BEFORE_S, AFTER_S = 1.5, 1.5
"""A moment is heard with a little of what led to it and what followed."""


@dataclass(frozen=True, slots=True)
class Asked:
    """play: a stretch in seconds. dismiss: a moment's id, and whether it is none. keep: a stretch, beyond the review.
    save: the sound of a stretch as a file.

    keep_line: a turn and its words, for the phrasebook. reflect: the person's own two lines. retry: a turn to go
    another way from. forget: a turn that shall not stay, with its answer and its sound.
    """

    play: Callable[[float, float], None]
    dismiss: Callable[[str, bool], None]
    keep: Callable[[float, float], None]
    save: Callable[[float, float], None]
    keep_line: Callable[[int, str], None]
    reflect: Callable[[str, str], None]
    retry: Callable[[int], None]
    forget: Callable[[int], None]

    def hear(self, start: float, end: float, tip: str) -> QWidget:
        """A small button that plays the stretch with its surroundings."""
        return button("▶", lambda: self.play(max(0.0, start - BEFORE_S), end + AFTER_S), "link", tip=tip)
