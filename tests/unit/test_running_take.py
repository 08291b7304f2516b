"""A take is closed whatever happens to what is done afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.running_take import Afterwards, Ending, RunningTake
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.core.events import TakeEnded, Unheard
from rehearsal_voice.engine.conversation import Conversation
from rehearsal_voice.testing.clock import ManualClock


class OverAtOnce:
    """A conversation that has nothing left to do."""

    def start(self) -> None:
        """There are no devices."""

    def wait(self, timeout_s: float) -> bool:
        return timeout_s > 0

    def stop(self) -> bool:
        return True


def test_a_recogniser_that_breaks_again_keeps_no_take_open(tmp_path: Path) -> None:
    def broken(unheard: Sequence[Unheard]) -> None:
        raise RuntimeError(f"out of memory with {len(unheard)} turns to hear")

    profile = open_default_profile(Paths(tmp_path, ()), ManualClock())
    try:
        session = profile.begin_session(scene="cafe-en", title="A coffee", language="en")
        journal = session.begin_take(scene="cafe-en", language="en", variant="as expected", gear="playbook")
        journal.record(TakeEnded(turn=0, t=1.0, reason="stopped"))
        afterwards = Afterwards(broken, lambda: None, lambda: None)
        take = RunningTake(cast(Conversation, OverAtOnce()), session, journal, Ending(), afterwards)
        take.start()
        assert take.wait(10.0)
        assert profile.settle()
        assert [one.state for one in profile.queries.takes(take.session)] == ["complete"]
    finally:
        profile.close()
