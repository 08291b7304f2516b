"""What a model showed is kept by what it is, and decides who speaks."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from rehearsal_voice.app.audition_book import AuditionBook
from rehearsal_voice.app.auditions import Auditions
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.partner.audition import turns_to_play
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import ScriptedLanguageModel

TODAY = date(2026, 11, 22)
CASES = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "partner_audition.jsonl").read_text("utf-8").splitlines()
]


def actor(kind: str) -> ScriptedLanguageModel:
    scripts = [[f"{word} " for word in case["text"].split()] for case in CASES if case["model"] == kind]
    return ScriptedLanguageModel(scripts, ManualClock(), name=kind)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    (tmp_path / "actor.gguf").write_bytes(b"a model")
    settings = Settings(partner="llama.cpp", model_file=str(tmp_path / "actor.gguf"))
    return Workshop(Paths(tmp_path, (tmp_path / "models",)), settings, SystemClock())


def test_who_passed_speaks_and_is_known_after_a_restart_by_its_bytes(workshop: Workshop, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    held = Auditions(workshop).hold(actor("good"), "en", TODAY, lambda *so_far: seen.append(so_far), lambda: False)
    assert held is not None and held.passed
    turns = turns_to_play("en")
    assert seen == [(done, turns) for done in range(turns + 1)]

    (tmp_path / "actor.gguf").rename(tmp_path / "renamed.gguf")
    settings = workshop.settings.model_copy(update={"model_file": str(tmp_path / "renamed.gguf")})
    again = Auditions(Workshop(workshop.paths, settings, SystemClock()))
    permission = again.permission(actor("good"), workshop.scene("saying-no"), asked_for=False)
    assert permission.speaks
    assert permission.notice is None

    (tmp_path / "renamed.gguf").write_bytes(b"another model")
    assert not again.permission(actor("good"), workshop.scene("saying-no"), asked_for=False).speaks


def test_who_failed_stays_silent_unless_asked_for_by_name_and_then_it_is_said(workshop: Workshop) -> None:
    auditions, scene = Auditions(workshop), workshop.scene("performance-review")
    held = auditions.hold(actor("bad"), "en", TODAY, lambda *_: None, lambda: False)
    assert held is not None
    assert not held.passed
    silent = auditions.permission(actor("bad"), scene, asked_for=False)
    assert not silent.speaks
    assert silent.notice is not None
    assert "--audition" in silent.notice.next_step
    wanted = auditions.permission(actor("bad"), scene, asked_for=True)
    assert wanted.speaks
    assert wanted.notice is not None
    assert "talked into giving in" in wanted.notice.message


def test_who_never_tried_is_told_apart_from_who_failed(workshop: Workshop) -> None:
    permission = Auditions(workshop).permission(actor("good"), workshop.scene("cafe-es"), asked_for=False)
    assert not permission.speaks
    assert permission.notice is not None
    assert "has not auditioned" in permission.notice.message


def test_an_audition_that_was_called_off_is_not_kept(workshop: Workshop) -> None:
    auditions, heard = Auditions(workshop), [0]

    def follow(done: int, _: int) -> None:
        heard[0] = done

    assert auditions.hold(actor("good"), "en", TODAY, follow, lambda: heard[0] >= 3) is None
    assert heard[0] == 3
    assert auditions.showing(actor("good"), "en") is None


def test_there_is_no_audition_in_a_language_without_one(workshop: Workshop) -> None:
    with pytest.raises(InputFault, match="no audition"):
        Auditions(workshop).hold(actor("good"), "nl", TODAY, lambda *_: None, lambda: False)


def test_a_book_out_of_order_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / "auditions.toml").write_text("models = 3", encoding="utf-8")
    assert AuditionBook(tmp_path).showing("sha256:00", "en") is None


def test_an_audition_that_was_broken_off_goes_on_where_it_stopped(workshop: Workshop) -> None:
    scripts = [[f"{word} " for word in case["text"].split()] for case in CASES if case["model"] == "good"]
    before, after = (ScriptedLanguageModel(part, ManualClock(), name="good") for part in (scripts[:6], scripts[5:]))
    seen: list[int] = []
    auditions = Auditions(workshop)
    assert auditions.hold(before, "en", TODAY, lambda done, _of: seen.append(done), lambda: max(seen) >= 5) is None
    seen.clear()
    held = auditions.hold(after, "en", TODAY, lambda done, _of: seen.append(done), lambda: False)
    assert held is not None and held.passed
    assert seen == [5, *range(5, turns_to_play("en") + 1)]
