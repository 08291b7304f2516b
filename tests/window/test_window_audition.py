"""A model's audition from the settings: its progress, stopped on the way, gone on with, and what is said of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot
from window_hands import PATIENCE_MS, QuietServices, open_settings, press, quiet_services, sees

from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.mind import ScriptedLanguageModel, Step, Wait
from rehearsal_voice.ui.window import Window

pytestmark = [pytest.mark.window]
CASES = Path(__file__).resolve().parent.parent / "data" / "partner_audition.jsonl"
BEFORE_THE_STOP = 4


def scripts(kind: str) -> list[list[Step]]:
    """Its replies, word by word."""
    cases = [json.loads(line) for line in CASES.read_text("utf-8").splitlines()]
    return [[f"{word} " for word in case["text"].split()] for case in cases if case["model"] == kind]


def acts(services: QuietServices, replies: list[list[Step]]) -> None:
    actor = ScriptedLanguageModel(replies, ManualClock(), name="actor")
    services._workshop.model = lambda: actor  # type: ignore[method-assign]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[QuietServices]:
    (tmp_path / "actor.gguf").write_bytes(b"a model")
    made = quiet_services(tmp_path, partner="auto", model_file=str(tmp_path / "actor.gguf"))
    yield made
    made.close()


def until(qtbot: QtBot, window: Window, words: str) -> None:
    qtbot.waitUntil(lambda: sees(window, words), timeout=PATIENCE_MS)


def test_it_is_heard_in_the_background_stopped_and_gone_on_with(qtbot: QtBot, services: QuietServices) -> None:
    good = scripts("good")
    stuck: list[Step] = [Wait(float("inf")), "never heard"]
    acts(services, [*good[:BEFORE_THE_STOP], stuck])
    window = open_settings(qtbot, services)
    until(qtbot, window, "actor has not auditioned in English yet")
    until(qtbot, window, "Choose the model by name")
    qtbot.waitUntil(lambda: press(window, "Hear it audition"), timeout=PATIENCE_MS)
    until(qtbot, window, f"{BEFORE_THE_STOP} of {len(good)} replies heard")
    bar = next(bar for bar in window.findChildren(QProgressBar) if "audition" in bar.accessibleName())
    assert (bar.value(), bar.maximum()) == (BEFORE_THE_STOP, len(good))
    window.go("home")
    window.go("settings")
    until(qtbot, window, f"{BEFORE_THE_STOP} of {len(good)} replies heard")
    qtbot.waitUntil(lambda: press(window, "Stop the audition"), timeout=PATIENCE_MS)
    until(qtbot, window, "The next time it goes on from here")
    acts(services, good[BEFORE_THE_STOP:])
    qtbot.waitUntil(lambda: press(window, "Hear it audition"), timeout=PATIENCE_MS)
    until(qtbot, window, "actor may speak for the partner in English.")
    window.close()


def test_who_did_not_pass_is_told_why_and_how_to_hear_it_all_the_same(qtbot: QtBot, services: QuietServices) -> None:
    acts(services, scripts("bad"))
    window = open_settings(qtbot, services)
    qtbot.waitUntil(lambda: press(window, "Hear it audition"), timeout=PATIENCE_MS)
    until(qtbot, window, "actor did not pass in English: ")
    assert sees(window, "it can be talked into giving in")
    assert sees(window, "expect slips, though every sentence is checked")
    window.close()
