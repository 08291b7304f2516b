"""What if I had said…: an earlier take taken up at one of its turns; both ways are kept, also through a crash."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Heard, TakeStarted, from_json, to_json
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.replaying import directed_as, direction, state_before
from rehearsal_voice.partner.state import DirectorOptions
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.store import Profile
from rehearsal_voice.store.records import TakeRow
from rehearsal_voice.testing.mind import HashedMeaningModel

LINES = ("A large latte, please.", "With oat milk.", "To go, and by card.", "Thank you, goodbye.")


def test_how_a_take_is_played_is_kept_whole() -> None:
    options = DirectorOptions(
        variant="surprise", tone="crisp", resistance=2, native_language="es", rules=("Be brief.",)
    )
    started = TakeStarted(
        turn=0, t=0.0, session="s", take=1, scene="cafe-en", language="en", variant="surprise", gear="playbook",
        direction=direction(11, options),
    )  # fmt: skip
    kept = from_json(to_json(started))
    assert isinstance(kept, TakeStarted)
    assert directed_as(kept) == (11, options)


def test_a_take_of_an_older_version_is_followed_by_its_words(scenes: dict[str, Scene]) -> None:
    director = Director(scenes["cafe-en"], HashedMeaningModel(), 3)
    heard = [Heard(turn=at, t=float(at), text=text, language="en", confidence=0.9) for at, text in enumerate(LINES, 1)]
    rebuilt = state_before(director, heard, 3)
    assert not rebuilt.exact
    assert rebuilt.state.turn == 2
    assert dict(rebuilt.state.slots)


def said_by(profile: Profile, take: TakeRow) -> list[str]:
    return [f"{turn.turn} {turn.text}" for turn in profile.queries.turns(take.take_id)]


@pytest.mark.models
@pytest.mark.slow
def test_a_branch_survives_a_kill_and_both_ways_are_kept(tmp_path: Path, models: Path) -> None:
    child = Path(__file__).parent / "branch_child.py"
    lines = ("A large latte, please.", "A small tea.", "To go.")
    branch = subprocess.Popen([sys.executable, str(child), str(tmp_path), *lines], stdout=subprocess.PIPE, text=True)
    assert branch.stdout is not None
    heard = [next(branch.stdout).strip() for _ in range(3)]
    branch.kill()
    branch.wait()
    branch.stdout.close()
    profile = open_default_profile(standard_paths(tmp_path), SystemClock())
    try:
        (unfinished,) = profile.unfinished()
        profile.recover(unfinished.take_id)
        trunk, other = profile.queries.takes(unfinished.session_id)
        assert (other.state, other.branched_from, other.branched_turn) == ("recovered", trunk.take_id, 1)
        opening, line, answer = said_by(profile, trunk)
        assert (opening, line) == (heard[0], f"1 {lines[0]}"), "the partner says its line again"
        assert said_by(profile, other)[:4] == [opening, f"1 {lines[1]}", heard[1], f"2 {lines[2]}"]
        assert heard[1] != answer, "and answers the other line otherwise"
    finally:
        profile.close()
