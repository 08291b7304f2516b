"""The turn machine: what is in the table happens, what is not changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehearsal_voice.core.errors import ProgramFault
from rehearsal_voice.turns.machine import TRANSITIONS, Cause, Machine, State, diagram

CAUSES = st.lists(st.sampled_from(list(Cause)), max_size=60)


@given(CAUSES)
def test_any_sequence_of_causes_follows_the_table_or_changes_nothing(causes: list[Cause]) -> None:
    machine = Machine()
    for cause in causes:
        before = machine.state
        if machine.allows(cause):
            assert machine.move(cause) is TRANSITIONS[before, cause]
        else:
            with pytest.raises(ProgramFault):
                machine.move(cause)
            assert machine.state is before


def test_every_state_can_be_reached_and_left() -> None:
    reached = {State.IDLE} | set(TRANSITIONS.values())
    assert reached == set(State)
    assert {state for state, _ in TRANSITIONS} == set(State)


def test_a_take_can_be_stopped_in_every_state_but_the_last() -> None:
    stoppable = {state for state, cause in TRANSITIONS if cause is Cause.STOP}
    assert stoppable == set(State) - {State.DEBRIEF}


def test_the_architecture_page_shows_this_very_table() -> None:
    page = (Path(__file__).parents[2] / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert diagram() in page, "print turns.machine.diagram() into ARCHITECTURE.md"
