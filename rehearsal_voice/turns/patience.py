"""How long to wait after a person falls silent: the more signs that they have finished, the shorter.

Waiting longer costs a finished person dead air; it spares one who pauses a cut-off, with the chance that the pause is
longer still. Were pauses inside speech exponentially distributed, the delay that costs least would grow in proportion
to the log odds that the person will go on: delay = even_s + slope_s · log odds, between two limits. Long ones are more
frequent than that (they are about log-normal: Campione & Véronis 2002), so where going on is likelier than not each
unit of log odds is worth thinking_s more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from rehearsal_voice.turns.signs import FITTED, Signs, Weights, Words, going_on

Preset = Literal["brisk", "natural", "patient"]


@dataclass(frozen=True, slots=True)
class Patience:
    """Commit delays in seconds of silence after the last speech sample.

    sure_s: never shorter. even_s: when going on is as likely as not. slope_s: how much longer for each unit of log
    odds. thinking_s: how much longer yet for each unit above even odds. open_s: never shorter after words that leave a
    sentence open, such as “I would like to”, however sure the other signs are. strange_s: never shorter after words
    that fit nothing, for to ask “sorry?” into the middle of what somebody tells is the rudest of all answers. most_s:
    never longer, whatever the signs say, so that a wait always ends.
    """

    sure_s: float
    even_s: float
    slope_s: float
    thinking_s: float
    open_s: float
    strange_s: float
    most_s: float

    def scaled(self, factor: float) -> Patience:
        """Every delay but the last limit, longer or shorter."""
        return replace(
            self,
            sure_s=self.sure_s * factor,
            even_s=self.even_s * factor,
            slope_s=self.slope_s * factor,
            thinking_s=self.thinking_s * factor,
            open_s=self.open_s * factor,
            strange_s=self.strange_s * factor,
        )


PRESETS: dict[Preset, Patience] = {
    "brisk": Patience(0.30, 1.00, 0.20, 0.70, open_s=0.90, strange_s=0.70, most_s=2.6),
    "natural": Patience(0.40, 1.00, 0.22, 0.70, open_s=0.95, strange_s=0.85, most_s=2.6),
    "patient": Patience(0.60, 1.30, 0.25, 0.70, open_s=1.30, strange_s=1.15, most_s=3.2),
}
"""Chosen on the curves that `python -m benchmarks.turn_taking` prints."""

LEARNER_FACTOR = 1.25
"""In a language that is being learnt, pauses inside sentences are longer (Kahng 2014, de Jong 2016)."""

ASK_AGAIN_S = (0.4, 0.6)
"""Silences at which the turn-end model is asked again while the wait still lasts."""


def commit_delay(patience: Patience, signs: Signs, weights: Weights = FITTED) -> float:
    """Seconds of silence that end the turn, by all that is known so far.

    Where nothing was said there is nothing to cut, and no reply to wait for.
    """
    if signs.words is not None and not signs.words.said:
        return patience.sure_s
    odds = going_on(signs, weights)
    delay = patience.even_s + patience.slope_s * odds + patience.thinking_s * max(0.0, odds)
    return min(max(delay, _least(patience, signs.words)), patience.most_s)


def _least(patience: Patience, words: Words | None) -> float:
    if words is not None and words.unfinished:
        return patience.open_s
    return patience.strange_s if words is not None and words.fits is False else patience.sure_s
