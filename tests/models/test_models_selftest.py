"""`--selftest` with real engines: it passes where everything is there, and names what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehearsal_voice.cli.selftest import selftest

pytestmark = [pytest.mark.models, pytest.mark.slow]


@pytest.fixture
def shelf(models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models folder with what the tests' set-up installs, and nothing that happens to be here besides."""
    folder = tmp_path / "models"
    folder.mkdir()
    for name in ("whisper-base", "smart-turn-v3.2", "en_US-joe-medium", "smollm2-135m-instruct"):
        (folder / name).symlink_to(models / name)
    monkeypatch.setenv("REHEARSAL_MODELS", str(folder))
    return folder


def test_everything_loads_speaks_and_is_heard(shelf: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = selftest(tmp_path / "home")
    said = capsys.readouterr().out
    assert code == 0, said
    assert "FAILED" not in said
    assert "speak and hear: en_US-joe-medium said it" in said
    assert "language model smollm2-135m-instruct: answers" in said
    for name in ("window", "sound devices", "voice activity", "end of turn", "meaning", "voice hibari", "voice espeak"):
        assert f"ok      {name}" in said


def test_what_is_missing_fails_by_name_and_the_rest_is_still_tried(
    shelf: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("whisper-base", "smart-turn-v3.2", "smollm2-135m-instruct"):
        (shelf / name).unlink()
    assert selftest(tmp_path / "home") == 1
    said = capsys.readouterr().out
    assert "FAILED  speak and hear: Whisper base, 99 languages is not installed." in said
    assert "FAILED  end of turn" in said
    assert "ok      meaning" in said
