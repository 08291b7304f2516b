"""How a stream is known to be dead, and what its clock says."""

from __future__ import annotations

import pytest

from rehearsal_voice.backends.devices import reopen
from rehearsal_voice.backends.stream_health import SILENT_CALLBACK_S, START_S, Heartbeat, StreamClock
from rehearsal_voice.core.errors import DeviceFault
from rehearsal_voice.testing.clock import ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(start_s=1000.0)


def test_a_stream_lives_while_its_callbacks_come(clock: ManualClock) -> None:
    heart = Heartbeat("microphone", clock)
    clock.advance(START_S - 0.1)
    heart.check()
    for _ in range(5):
        heart.beat(clock.now())
        clock.advance(SILENT_CALLBACK_S - 0.01)
        heart.check()
    clock.advance(0.02)
    with pytest.raises(DeviceFault, match="does not answer"):
        heart.check()
    heart.check(still_to_read=True)


def test_an_hour_asleep_is_a_loss_and_not_an_hour_of_silence(clock: ManualClock) -> None:
    heart = Heartbeat("microphone", clock)
    heart.beat(clock.now())
    clock.advance(3600.0)
    with pytest.raises(DeviceFault):
        heart.check()
    heart.beat(clock.now())
    heart.check()


def test_a_stopped_stream_is_read_to_its_end_but_a_replaced_one_is_not(clock: ManualClock) -> None:
    heart = Heartbeat("microphone", clock)
    heart.beat(clock.now())
    heart.stopped()
    heart.check(still_to_read=True)
    with pytest.raises(DeviceFault, match="has stopped"):
        heart.check()
    heart.replaced()
    with pytest.raises(DeviceFault, match="was disconnected"):
        heart.check(still_to_read=True)


def test_a_callback_that_waited_does_not_move_the_clock() -> None:
    times = StreamClock()
    assert times.monotonic(70.0, stream_now=70.02, now=10.02, usual_s=0.01) == pytest.approx(10.0)
    assert times.monotonic(70.5, stream_now=70.52, now=11.02, usual_s=0.01) == pytest.approx(10.5)
    assert times.monotonic(71.0, stream_now=71.02, now=11.021, usual_s=0.01) == pytest.approx(11.0)


def test_a_wall_clock_that_is_set_anew_is_followed() -> None:
    times = StreamClock()
    times.monotonic(5000.0, stream_now=5000.0, now=10.0, usual_s=0.0)
    assert times.monotonic(1000.0, stream_now=1000.0, now=11.0, usual_s=0.0) == pytest.approx(11.0)
    assert times.monotonic(9000.0, stream_now=9000.0, now=12.0, usual_s=0.0) == pytest.approx(12.0)


def test_a_driver_without_time_is_taken_as_usual() -> None:
    assert StreamClock().monotonic(0.0, stream_now=0.0, now=10.0, usual_s=-0.01) == pytest.approx(9.99)


class Device:
    """Opens when it may, and remembers what was done to it."""

    def __init__(self, *, failing: int = 0, dead: bool = False) -> None:
        self.failing = failing
        self.dead = dead
        self.done: list[str] = []

    def open(self) -> None:
        self.done.append("open")
        if self.failing:
            self.failing -= 1
            raise DeviceFault("Nothing there.")
        self.dead = False

    def check(self) -> None:
        if self.dead:
            raise DeviceFault("Dead.")

    def close(self) -> None:
        self.done.append("close")


def test_the_other_device_plays_on_when_the_lost_one_opens_at_once() -> None:
    lost, other = Device(), Device()
    reopen(lost, other)
    assert (lost.done, other.done) == (["close", "open"], [])


def test_one_reopening_serves_both_when_both_are_dead() -> None:
    lost, other = Device(), Device(dead=True)
    reopen(lost, other)
    assert other.done == ["open"]


def test_devices_are_looked_for_anew_only_with_both_closed() -> None:
    lost, other = Device(failing=1), Device()
    reopen(lost, other)
    assert lost.done == ["close", "open", "open"]
    assert other.done == ["close", "open"]


def test_what_can_be_opened_is_open_when_the_other_cannot() -> None:
    lost, other = Device(failing=2), Device(dead=True)
    with pytest.raises(DeviceFault):
        reopen(lost, other)
    assert not other.dead
