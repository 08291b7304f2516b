"""A calm half minute, from which one's own pace is known."""

from __future__ import annotations

from collections.abc import Iterable

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.engine.analysis import Listening, analyse
from rehearsal_voice.language.syllables import count_syllables
from rehearsal_voice.pacing.calm import CALIBRATION_S, calm_of
from rehearsal_voice.pacing.report import Calm, Context, SyllableCounter
from rehearsal_voice.pacing.summary import take_windows

__all__ = ["CALIBRATION_S", "calibrate"]


def calibrate(
    blocks: Iterable[FloatArray], listening: Listening, syllables: SyllableCounter = count_syllables
) -> Calm | None:
    """The calm pace of someone who has just spoken for about 30 s; None where it held less than 10 s of running speech.

    blocks: mono float32 at 16 kHz, of any sizes. Give the result to `pacing.report.Context` with the same counter of
    syllables.
    """
    events = tuple(analyse(blocks, listening, lambda _seconds: None))
    return calm_of(take_windows(events, Context(language=listening.language or "", syllables=syllables)))
