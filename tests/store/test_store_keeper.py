"""The housekeeping thread: what was asked comes first, long work in pieces between, and a fault stops nothing."""

from __future__ import annotations

import threading

import pytest

from rehearsal_voice.store import keeper
from rehearsal_voice.store.keeper import Keeper


def test_long_work_waits_until_nothing_else_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeper, "BREATH_S", 0.01)
    done: list[str] = []
    over = threading.Event()

    def piece() -> None:
        done.append("piece")
        if done.count("piece") < 3:
            keeping.in_between(piece)
        else:
            over.set()

    def chore() -> None:
        done.append("chore")

    begun = threading.Event()

    def hold() -> None:
        assert begun.wait(10.0)

    keeping = Keeper("test", chore, chore, lambda _fault: None)
    keeping.later(hold)
    keeping.in_between(piece)
    keeping.in_between(piece)  # asked twice, done once
    keeping.later(chore)
    begun.set()
    assert over.wait(10.0)
    assert keeping.close()
    assert done == ["chore", "piece", "piece", "piece"]
