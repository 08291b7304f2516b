"""A conversation that goes on stays as small as it was: the short form of `benchmarks.soak`."""

from __future__ import annotations

import pytest

from benchmarks.soak import growth, measure


def test_growth_is_read_from_what_came_after_settling_in() -> None:
    points = [(float(second), 900.0 if second < 10 else 100.0 + second) for second in range(100)]
    found = growth(points, 10.0)
    assert found == {"first": 124.5, "last": 184.5, "growth": 0.4819}
    assert growth([(0.0, 1.0)], 10.0) == {}


@pytest.mark.slow
@pytest.mark.models
def test_a_quarter_of_a_minute_on_the_real_engines_runs_to_its_figures() -> None:
    figures = measure(0.25)
    memory = figures["memory_mb"]
    assert isinstance(memory, dict)
    assert memory["growth"] < 0.25, "engines still settle in; the ten minutes are the benchmark's"
    assert isinstance(figures["turns"], int)
    assert figures["turns"] >= 1
