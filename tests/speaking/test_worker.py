"""A voice in its own process: it speaks as before, and when it dies the take goes on and nothing is said twice."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
from rehearsal_voice.backends.tts_piper import PiperSynthesizer
from rehearsal_voice.backends.worker_process import WorkerSynthesizer
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery

PLAIN = Delivery()
MANY = [f"This is sentence number {number} of a rather long line." for number in range(1, 21)]
pytestmark = pytest.mark.models

APP = """
import sys
from functools import partial
from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
from rehearsal_voice.backends.worker_process import WorkerSynthesizer
if __name__ == "__main__":
    print(WorkerSynthesizer(partial(EspeakSynthesizer, "en")).process_id, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def voice() -> Iterator[WorkerSynthesizer]:
    made = WorkerSynthesizer(partial(EspeakSynthesizer, "en"))
    yield made
    made.close()


def kill(voice: WorkerSynthesizer) -> None:
    assert voice.process_id is not None
    ended = os.pidfd_open(voice.process_id)
    os.kill(voice.process_id, signal.SIGKILL)
    assert select.select([ended], [], [], 5.0)[0]
    os.close(ended)


def test_it_says_what_the_voice_inside_says(voice: WorkerSynthesizer) -> None:
    inside = EspeakSynthesizer("en")
    assert (voice.name, voice.language) == (inside.name, inside.language)
    ours = list(voice.synthesize("Good morning. One coffee?", PLAIN))
    assert [chunk.text for chunk in ours] == ["Good morning.", "One coffee?"]
    theirs = list(inside.synthesize("Good morning. One coffee?", PLAIN))
    assert [chunk.seconds for chunk in ours] == pytest.approx([chunk.seconds for chunk in theirs], rel=0.02)
    assert all(np.abs(chunk.samples).max() > 0.1 for chunk in ours)
    assert list(voice.synthesize("...", PLAIN)) == []


def test_a_line_that_is_left_does_not_run_into_the_next(voice: WorkerSynthesizer) -> None:
    assert next(iter(voice.synthesize(" ".join(MANY), PLAIN))).text == MANY[0]
    assert [chunk.text for chunk in voice.synthesize("Another line.", PLAIN)] == ["Another line."]


def test_threads_that_share_it_get_each_their_own_line(voice: WorkerSynthesizer) -> None:
    heard: dict[int, list[str]] = {}

    def listen(which: int) -> None:
        heard[which] = [chunk.text for chunk in voice.synthesize(" ".join(MANY[which : which + 3]), PLAIN)]

    listeners = [threading.Thread(target=listen, args=(which,)) for which in range(8)]
    for listener in listeners:
        listener.start()
    for listener in listeners:
        listener.join(20.0)
    assert heard == {which: MANY[which : which + 3] for which in range(8)}


def test_a_voice_that_died_between_lines_is_back_for_the_next(voice: WorkerSynthesizer) -> None:
    kill(voice)
    assert [chunk.text for chunk in voice.synthesize("Still here.", PLAIN)] == ["Still here."]


def test_a_line_cut_short_by_a_crash_is_told_and_never_said_twice(voice: WorkerSynthesizer) -> None:
    heard: list[str] = []
    with pytest.raises(ModelFault) as caught:
        for chunk in voice.synthesize(" ".join(MANY), PLAIN):
            heard.append(chunk.text)
            if len(heard) == 1:
                kill(voice)
    assert caught.value.code == "crashed"
    assert heard == MANY[: len(heard)]
    assert len(heard) < len(MANY)
    assert [chunk.text for chunk in voice.synthesize("And on we go.", PLAIN)] == ["And on we go."]


def test_a_voice_that_cannot_be_loaded_says_why(tmp_path: Path) -> None:
    with pytest.raises(ModelFault) as caught:
        WorkerSynthesizer(partial(PiperSynthesizer, tmp_path / "en_US-gone-low.onnx"))
    assert caught.value.code == "missing"
    assert "en_US-gone-low" in caught.value.message


def test_the_voice_ends_with_the_app_even_when_the_app_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "an_app.py"
    script.write_text(APP)
    with subprocess.Popen([sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as app:
        assert app.stdout is not None
        ended = os.pidfd_open(int(app.stdout.readline()))
        app.kill()
        assert select.select([ended], [], [], 5.0)[0]
        os.close(ended)
