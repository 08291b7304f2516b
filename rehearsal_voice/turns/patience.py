"""How long to wait after a person falls silent: the more signs that they have finished, the shorter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Preset = Literal["brisk", "natural", "patient"]


@dataclass(frozen=True, slots=True)
class Patience:
    """Commit delays in seconds of silence after the last speech sample.

    sure_s: when everything says that the turn is over. unsure_s: when nothing speaks for it. most_s: never longer,
    whatever the signs say, so that a wait always ends.
    """

    sure_s: float
    unsure_s: float
    most_s: float


PRESETS: dict[Preset, Patience] = {
    "brisk": Patience(sure_s=0.30, unsure_s=0.90, most_s=1.6),
    "natural": Patience(sure_s=0.42, unsure_s=1.30, most_s=2.2),
    "patient": Patience(sure_s=0.65, unsure_s=1.60, most_s=3.2),
}

UNFINISHED_FACTOR = 1.6
"""The words so far ask for more (a conjunction, a filler, half a list): the delay grows by this."""


def commit_delay(patience: Patience, finished: float | None, unfinished_words: bool = False) -> float:
    """Seconds of silence that end the turn.

    finished: the turn-end model's probability, 0 to 1, or None where there is no model (then the middle is taken).
    """
    probability = 0.5 if finished is None else min(1.0, max(0.0, finished))
    # Squared doubt: a model that is fairly sure is nearly always right, so only real doubt costs time.
    doubt = (1.0 - probability) ** 2
    delay = patience.sure_s + doubt * (patience.unsure_s - patience.sure_s)
    if unfinished_words:
        delay = max(delay * UNFINISHED_FACTOR, patience.unsure_s)
    return min(delay, patience.most_s)
