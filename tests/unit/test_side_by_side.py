"""What is loaded side by side, and what becomes of a fault."""

from __future__ import annotations

import threading

import pytest

from rehearsal_voice.app.side_by_side import side_by_side
from rehearsal_voice.core.errors import ModelFault


def test_works_run_beside_each_other() -> None:
    meeting = threading.Barrier(3)
    side_by_side(meeting.wait, meeting.wait, meeting.wait)  # one after the other they would wait for ever
    assert not meeting.broken


def test_the_first_fault_in_order_is_raised_once_all_are_done() -> None:
    second_failed = threading.Event()
    done: list[str] = []

    def first() -> None:
        second_failed.wait()
        raise ModelFault("No voice is installed.")

    def second() -> None:
        second_failed.set()
        raise ModelFault("No model hears.")

    with pytest.raises(ModelFault, match="No voice is installed"):
        side_by_side(first, second, lambda: done.append("third"))
    assert done == ["third"]
