"""The programming interface: its own examples, run as they stand."""

from __future__ import annotations

import doctest
from pathlib import Path

import numpy as np
import pytest
import soundfile

import rehearsal_voice
from rehearsal_voice import Analysis, analyze
from rehearsal_voice.app import recordings
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ
from rehearsal_voice.core.errors import InputFault


@pytest.mark.usefixtures("models")
def test_the_examples_of_analyze_run(speech: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (talk,) = (speech / "audio").glob("en-note-08*")
    soundfile.write(tmp_path / "talk.wav", read_whole(talk)[: 35 * SAMPLE_RATE_HZ], SAMPLE_RATE_HZ)
    monkeypatch.chdir(tmp_path)
    (example,) = doctest.DocTestFinder().find(analyze, "analyze", globs={"analyze": analyze})
    runner = doctest.DocTestRunner()
    told: list[str] = []
    runner.run(example, out=told.append)
    assert not "".join(told)
    assert runner.tries > 8


@pytest.mark.usefixtures("models")
def test_sound_in_memory_is_heard_like_its_file(speech: Path) -> None:
    (file,) = (speech / "audio").glob("en-jfk*")
    sound = read_whole(file)
    seen: list[float] = []
    heard = analyze(np.stack([sound, sound], axis=1).astype(np.float64), "en", progress=seen.append)
    from_file = analyze(str(file), "en")
    assert isinstance(heard, Analysis)
    assert heard.text == from_file.text
    assert heard.to_dict()["events"] == from_file.to_dict()["events"]
    assert seen == sorted(seen)
    assert from_file.to_html().startswith("<!doctype html>")
    assert len(from_file.to_csv().splitlines()) > 20


def test_what_is_no_recording_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputFault):
        analyze(tmp_path / "nothing.wav")
    with pytest.raises(AttributeError):
        rehearsal_voice.analyse_everything  # type: ignore[attr-defined]  # noqa: B018  -- the point is that it is not there
    assert recordings.analyze is analyze
