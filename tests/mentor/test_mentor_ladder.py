"""The ladder, the talk done for real, and the phrasebook, as the terminal has them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from benchmarks.mentor import events_of, rehearsals
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.reviewing import review_lines, said_before
from rehearsal_voice.app.takes import comparison
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.cli.history import history_app
from rehearsal_voice.cli.phrases import phrases_app
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Heard
from rehearsal_voice.mentor.ladder import RUNGS, next_rung, rung_like, rung_of
from rehearsal_voice.scenes.parts import VARIANTS
from rehearsal_voice.store import Profile

WRITTEN = {rehearsal.id: rehearsal for rehearsal in rehearsals()}


def test_every_variant_has_a_rung_and_the_ladder_goes_up_one_at_a_time() -> None:
    assert {rung.variant for rung in RUNGS} == set(VARIANTS)
    assert [rung.number for rung in RUNGS] == list(range(1, len(RUNGS) + 1))
    assert next_rung([]) == RUNGS[0]
    assert next_rung([(2, 3)]) == rung_of(3)
    assert next_rung([(2, None), (5, 2)]) == rung_of(6)
    assert next_rung([(2, 3), (3, 8)]) == rung_of(3), "while it makes nervous, the same once more"
    assert next_rung([(len(RUNGS), 0)]) is None
    assert rung_like("pushes back").number == 5
    assert rung_of(99) is None


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    made = open_default_profile(standard_paths(tmp_path), SystemClock())
    yield made
    made.close()


def keep(profile: Profile, written: str, rung: int | None = None) -> str:
    """A written rehearsal as a take of a session of its own."""
    session = profile.begin_session("performance-review", "A performance review", "en")
    take = session.begin_take("performance-review", "en", "as expected", rung=rung)
    for event in events_of(WRITTEN[written], "en"):
        take.record(event)
    take.close("finished")
    session.end()
    return session.session_id


def workshop(tmp_path: Path) -> Workshop:
    return Workshop(standard_paths(tmp_path), Settings(), SystemClock())


def test_a_session_of_one_take_stands_beside_those_before_it(profile: Profile, tmp_path: Path) -> None:
    first = keep(profile, "performance-review-02", rung=1)
    second = keep(profile, "performance-review-01")
    later = comparison(profile, workshop(tmp_path), second)
    assert [column.session for column in later.columns] == [first, second]
    assert [column.goals_met for column in later.columns] == [0, 4]
    assert [(rung.number, rung.takes) for rung in later.ladder if rung.takes] == [(1, 1), (2, 1)]
    assert later.next_rung == 3
    alone = comparison(profile, workshop(tmp_path), first)
    assert [column.session for column in alone.columns] == [first], "what came later is not compared with"


def test_the_terminal_gives_a_second_opinion_lines_instead_and_keeps_them(profile: Profile, tmp_path: Path) -> None:
    session = keep(profile, "performance-review-03")
    profile.close()

    def said(app: object, *words: str) -> str:
        shown = CliRunner().invoke(app, [*words, "--home", str(tmp_path)])  # type: ignore[arg-type]
        assert shown.exit_code == 0, shown.output
        return shown.output

    assert "forget I asked" in said(history_app, "friend", session)
    assert "Ten percent more, from January." in said(history_app, "instead", session, "--keep", "1")
    model = said(history_app, "show-me", session, "--goal", "next_step", "--keep")
    assert "It could sound like this" in model
    said(phrases_app, "add", "  The price   stays. ", "--note", "when he asks")
    kept = json.loads(said(phrases_app, "list", "--json"))
    assert kept[0]["text"] == "The price stays."
    assert len(kept) == 3
    gone = said(phrases_app, "remove", str(kept[0]["id"]))
    said(history_app, "undo", gone.split("undo ")[1].split("`")[0])
    practised = CliRunner().invoke(phrases_app, ["practise", "--speaker", "-", "--home", str(tmp_path)], input="\n" * 3)
    assert "The price …" in practised.output and "The price stays." in practised.output
    said(history_app, "nervous", session, "7", "--before")
    said(history_app, "nervous", session, "4")
    assert "7 → 4" in said(history_app, "compare", session)
    said(history_app, "done", session, "She listened.", "--nervous", "5")
    assert "Done for real on" in said(history_app, "compare", session)


def test_what_was_said_before_a_branch_is_not_asked_for_again(profile: Profile, tmp_path: Path) -> None:
    session_id = keep(profile, "performance-review-01")
    (trunk,) = profile.queries.takes(session_id)
    take = profile.resume_session(session_id).branch_take(
        "performance-review", "en", "as expected", take_id=trunk.take_id, turn=4
    )
    take.record(Heard(turn=4, t=2.0, text="I can wait until spring.", language="en", confidence=0.9))
    take.close("finished")
    branch = profile.queries.takes(session_id)[1]
    made = workshop(tmp_path)
    assert said_before(profile, made, branch) == {"named_result", "asked_plainly"}
    assert said_before(profile, made, trunk) == frozenset()
    lines = "\n".join(review_lines(profile, made, branch.take_id))
    assert "○ Stay with it when she pushes back" in lines
    assert "Ask for the raise plainly" not in lines
