"""The ring of captured sound gives back what was put in, wherever it begins anew."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.core.audio import AudioFrame, to_samples
from rehearsal_voice.engine.sound_ring import KEPT_S, SoundRing


def told(start: int, count: int) -> AudioFrame:
    """Samples that tell their own place; none of them is silence."""
    return AudioFrame((np.arange(start, start + count) % 1000 + 1).astype(np.float32), start)


@given(st.lists(st.tuples(st.sampled_from([0, 0, 0, 7, 400]), st.integers(1, 333)), min_size=1, max_size=60))
@settings(deadline=None, max_examples=60)
def test_a_cut_is_what_was_captured_with_silence_in_its_gaps(frames: list[tuple[int, int]]) -> None:
    ring = SoundRing()
    kept = to_samples(KEPT_S)
    position = kept - 2000  # soon to begin anew
    captured = np.zeros(100_000, np.float32)
    begin = position + frames[0][0]
    for gap, count in frames:
        position += gap
        frame = told(position, count)
        ring.append(frame)
        captured[position - begin : position - begin + count] = frame.samples
        position += count
    sound, start = ring.cut(begin - 50, position + 50)
    assert start == begin
    np.testing.assert_array_equal(sound, captured[: position - begin])


def test_the_oldest_sound_makes_room() -> None:
    ring = SoundRing()
    kept, second = to_samples(KEPT_S), to_samples(1.0)
    for start in range(0, kept + 10 * second, second):
        ring.append(told(start, second))
    sound, start = ring.cut(0, 11 * second)
    assert start == 10 * second
    np.testing.assert_array_equal(sound, told(start, second).samples)
    assert not len(ring.cut(0, second)[0])


def test_nothing_can_be_cut_from_silence_that_was_never_captured() -> None:
    assert not len(SoundRing().cut(0, 16_000)[0])


def test_memory_is_given_back_at_the_end() -> None:
    ring = SoundRing()
    ring.append(told(0, 1000))
    ring.let_go()
    assert not len(ring.cut(0, 1000)[0])
