"""Where to cut a long recording so that no word is lost: in its longest pause before Whisper's limit."""

from __future__ import annotations

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

LONGEST_SAMPLES = 28 * SAMPLE_RATE_HZ
"""A little under Whisper's 30 s, to leave room for the silence that ends a text."""

EARLIEST_CUT_SAMPLES = 10 * SAMPLE_RATE_HZ
"""Words are recognised from their context: a window shorter than this is only ever the last."""


def cut_points(samples: FloatArray, speech: FloatArray, frame_samples: int) -> list[tuple[int, int]]:
    """Windows (first sample, end) of at most 28 s that cover the whole recording.

    speech: probability of speech for each frame of `frame_samples`. The cut goes into the middle of the longest pause
    between 10 and 28 s; where nobody pauses, into the quietest tenth of a second.
    """
    windows = []
    start = 0
    while len(samples) - start > LONGEST_SAMPLES:
        cut = _best_cut(samples, speech, frame_samples, start)
        windows.append((start, cut))
        start = cut
    windows.append((start, len(samples)))
    return windows


def _best_cut(samples: FloatArray, speech: FloatArray, frame_samples: int, start: int) -> int:
    first, last = start + EARLIEST_CUT_SAMPLES, start + LONGEST_SAMPLES
    quiet = speech[first // frame_samples : last // frame_samples] < 0.35
    edges = np.flatnonzero(np.diff(quiet.astype(np.int8), prepend=0, append=0))
    begins, ends = edges[::2], edges[1::2]
    if len(begins):
        longest = int(np.argmax(ends - begins))
        middle = (int(begins[longest]) + int(ends[longest])) // 2
        return first // frame_samples * frame_samples + middle * frame_samples
    return first + _quietest(samples[first:last])


def _quietest(samples: FloatArray) -> int:
    """The middle of the quietest tenth of a second."""
    tenth = SAMPLE_RATE_HZ // 10
    blocks = samples[: len(samples) // tenth * tenth].reshape(-1, tenth)
    return int(np.argmin(np.square(blocks).sum(axis=1))) * tenth + tenth // 2
