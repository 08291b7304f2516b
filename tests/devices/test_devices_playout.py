"""The queue behind a loudspeaker, and what is kept of it for the echo."""

from __future__ import annotations

import weakref

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.backends.far_end import LEAD_S, FarEnd
from rehearsal_voice.backends.playout import Playout
from rehearsal_voice.core.audio import FloatArray

RATE_HZ = 8000
blocks = st.lists(st.integers(1, 400), min_size=1, max_size=40)


def ones(count: int) -> FloatArray:
    return np.ones(count, np.float32)


def rendered(playout: Playout, sizes: list[int], total: int, start: int = 0) -> FloatArray:
    """`total` samples in blocks of the given sizes, over and over."""
    out = np.full(total, np.nan, np.float32)
    done = turn = 0
    while done < total:
        size = min(sizes[turn % len(sizes)], total - done)
        playout.render(out[done : done + size], (start + done) / RATE_HZ)
        done += size
        turn += 1
    return out


@given(blocks)
@settings(max_examples=60, deadline=None)
def test_the_sound_does_not_depend_on_the_blocks(sizes: list[int]) -> None:
    def scene(sizes: list[int]) -> FloatArray:
        playout = Playout(RATE_HZ)
        playout.queue(np.linspace(0, 1, 1000, dtype=np.float32))
        playout.queue(ones(3000))
        parts = [rendered(playout, sizes, 1500)]
        playout.set_gain(0.3)
        parts.append(rendered(playout, sizes, 500))
        playout.flush()
        playout.queue(ones(200))
        parts.append(rendered(playout, sizes, 1000))
        return np.concatenate(parts)

    np.testing.assert_allclose(scene(sizes), scene([100_000]), atol=1e-4)  # rounding


@given(blocks, st.integers(0, 2000), st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=60, deadline=None)
def test_no_gain_and_no_flush_makes_a_click(sizes: list[int], at: int, first: float, second: float) -> None:
    playout = Playout(RATE_HZ)
    playout.queue(ones(10_000))
    playout.set_gain(first)
    parts = [rendered(playout, sizes, 500 + at)]
    playout.set_gain(second)
    parts.append(rendered(playout, sizes, 40))
    playout.flush()
    parts.append(rendered(playout, sizes, 400))
    heard = np.concatenate(parts)
    assert np.abs(np.diff(heard)).max() <= 1 / (0.005 * RATE_HZ) + 1 / (0.02 * RATE_HZ) + 1e-3
    assert not heard[500 + at + 40 + 80 :].any()


def test_a_piece_queued_behind_a_flush_is_played() -> None:
    playout = Playout(RATE_HZ)
    dropped = playout.queue(ones(800))
    unheard = playout.queue(ones(800))
    rendered(playout, [80], 160)
    playout.flush()
    kept = playout.queue(ones(400))
    rendered(playout, [80], 800, start=160)
    assert playout.progress(dropped, 10.0).played_s == pytest.approx(0.025)
    assert playout.progress(unheard, 10.0).started_at is None
    assert playout.progress(unheard, 10.0).done
    assert playout.progress(kept, 10.0).played_s == pytest.approx(0.05)
    assert playout.progress(kept, 10.0).started_at == pytest.approx(0.025)
    assert playout.idle


def test_progress_counts_what_is_audible_not_what_was_handed_over() -> None:
    playout = Playout(RATE_HZ)
    ticket = playout.queue(ones(800))
    playout.render(np.zeros(800, np.float32), audible_at=5.0)
    assert playout.progress(ticket, 4.99).started_at is None
    assert not playout.progress(ticket, 4.99).done
    assert playout.progress(ticket, 5.05).played_s == pytest.approx(0.05)
    assert not playout.progress(ticket, 5.05).done
    assert playout.progress(ticket, 5.2).played_s == pytest.approx(0.1)
    assert playout.progress(ticket, 5.2).done


def test_an_abandoned_queue_is_over() -> None:
    playout = Playout(RATE_HZ)
    ticket = playout.queue(ones(800))
    playout.abandon()
    assert playout.progress(ticket, 1.0).done


def test_the_far_end_is_handed_out_just_before_its_echo() -> None:
    far_end = FarEnd(16_000)
    click = np.zeros(16_000, np.float32)
    click[8000] = 1.0
    for start in range(0, 16_000, 160):
        far_end.played(click[start : start + 160], audible_at=100.0 + start / 16_000)
    taken = np.concatenate([far_end.take(320, 100.0 + k * 0.02)[0] for k in range(50)])
    assert int(np.argmax(taken)) == 8000 - round(LEAD_S * 16_000)
    assert far_end.moves == 1


def test_jitter_of_time_stamps_moves_nothing_and_a_gap_moves_once() -> None:
    jitter = np.random.default_rng(1).uniform(-0.008, 0.008, 400)
    far_end = FarEnd(48_000)
    ramp = np.arange(400 * 480, dtype=np.float32)
    for k in range(400):
        far_end.played(ramp[k * 480 : (k + 1) * 480], audible_at=50.0 + k * 0.01 + jitter[k])
        if k > 20:
            far_end.take(160, 50.0 + (k - 20) * 0.01 + jitter[-k])
    assert far_end.moves == 1
    far_end.take(160, 53.0)
    assert far_end.moves == 2


def test_a_callback_that_comes_late_leaves_a_hole_and_one_device_that_stopped_moves_the_reading_place() -> None:
    far_end = FarEnd(16_000)
    ramp = np.arange(1, 48_001, dtype=np.float32)
    given = 0

    def take(number: int, known_until: int) -> int:
        nonlocal given
        while given < known_until:
            far_end.played(ramp[given : given + 160], audible_at=10.0 + given / 16_000)
            given += 160
        return far_end.take(320, 10.0 + number * 0.02)[1]

    for number in range(50):
        take(number, number * 320 + 960)
    settled = far_end.moves
    assert take(50, 50 * 320 + 640) == 0, "one block is late"
    assert take(51, 51 * 320 + 960) == 0
    assert far_end.moves == settled
    moved = [take(number, number * 320 + 320) for number in range(52, 70)]
    assert [by for by in moved if by] and far_end.moves == settled + 1, "from now on everything is 20 ms late"
    assert min(moved) < 0


def test_before_the_first_sound_the_reading_place_follows_the_time_stamps() -> None:
    """A device's first time stamps are far off; once something was heard each move costs a canceller what it knows."""
    far_end = FarEnd(16_000)
    click = np.zeros(32_000, np.float32)
    click[16_000] = 1.0
    heard = []
    for number in range(100):
        wrong_by = 0.045 if number < 3 else 0.0
        far_end.played(click[number * 320 : number * 320 + 320], audible_at=10.0 + number * 0.02 + wrong_by)
        if number >= 3:
            heard.append(far_end.take(320, 10.0 + (number - 3) * 0.02)[0])
    early_s = (16_000 - int(np.argmax(np.concatenate(heard)))) / 16_000
    assert LEAD_S - 0.01 <= early_s <= LEAD_S + 0.005
    assert far_end.moves == 0


def test_what_was_played_or_flushed_is_not_kept_in_memory() -> None:
    playout = Playout(RATE_HZ)
    sounds = [ones(400) for _ in range(3)]
    kept = [weakref.ref(sound) for sound in sounds]
    tickets = [playout.queue(sound) for sound in sounds]
    sounds.clear()
    rendered(playout, [100], 500)
    assert [reference() is None for reference in kept] == [True, False, False], "the first is over, the second sounds"
    playout.flush()
    rendered(playout, [100], 500)
    assert all(reference() is None for reference in kept)
    assert all(playout.progress(ticket, 10.0).done for ticket in tickets), "how far it got is still known"
