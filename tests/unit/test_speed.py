"""What follows from how fast a machine is."""

from __future__ import annotations

from pathlib import Path

import pytest

from rehearsal_voice.app.speed import HearingSpeed, ModelSpeed, measure_speed, suited
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings


def test_what_keeps_up_stays() -> None:
    settings = Settings()
    chosen, reasons = suited(settings, (HearingSpeed("whisper-base", 0.4, 4.0), HearingSpeed("tiny", 0.2, 4.0)), ())
    assert chosen == settings
    assert not [reason for reason in reasons if "hears:" in reason]


def test_a_quick_machine_is_offered_the_larger_recogniser_until_it_has_it() -> None:
    quick = HearingSpeed("whisper-base", 0.4, 4.0)
    chosen, reasons = suited(Settings(), (quick,), ())
    assert chosen == Settings()
    assert "whisper-small would keep up here (0.33 s" in reasons[0]
    assert suited(Settings(), (quick, HearingSpeed("whisper-small", 1.2, 4.0)), ()) == (Settings(), ())
    assert suited(Settings(), (HearingSpeed("whisper-base", 1.2, 4.0),), ()) == (Settings(), ())


def test_a_slow_recogniser_gives_way_to_a_quicker_one_with_its_figure() -> None:
    chosen, reasons = suited(
        Settings(preset="brisk"), (HearingSpeed("whisper-base", 5.0, 4.0), HearingSpeed("tiny", 3.0, 4.0)), ()
    )
    assert (chosen.recogniser, chosen.preset) == ("tiny", "natural")
    assert "3.00 s for 4.0 s" in reasons[0]


def test_a_model_gets_the_cores_that_serve_it_best_or_leaves_the_word_to_the_scenes(tmp_path: Path) -> None:
    large, small = tmp_path / "large.gguf", tmp_path / "small.gguf"
    large.write_bytes(bytes(2000))
    small.write_bytes(bytes(1000))
    settings = Settings(partner="llama.cpp", model_file=str(large))
    quick = (ModelSpeed(str(large), 2, 0.3, 20.0), ModelSpeed(str(large), 1, 0.6, 12.0))
    assert suited(settings, (), quick)[0].model_threads == 2
    slow = (ModelSpeed(str(large), 2, 3.0, 4.0), ModelSpeed(str(small), 2, 0.1, 40.0))
    chosen, reasons = suited(settings, (), slow)
    assert chosen.partner == "playbook"
    assert "5.0 s" in reasons[0]
    assert "small is smaller and begins after 0.3 s" in reasons[0]


def test_a_model_that_nobody_chose_is_never_put_in_charge() -> None:
    models = (ModelSpeed("installed.gguf", 2, 0.1, 40.0),)
    assert suited(Settings(), (), models)[0] == Settings()


@pytest.mark.models
def test_this_machine_is_measured_and_a_cancellation_keeps_what_is_known(tmp_path: Path, models: Path) -> None:
    parts: list[str] = []
    found = measure_speed(Paths(tmp_path, (models,)), Settings(), parts.append, lambda: len(parts) > 1)
    assert parts == ["voice", "hearing"]
    assert found.voice is not None and 0.0 < found.voice.first_s <= found.voice.seconds
    assert "whisper-base" in [one.model for one in found.hearing]
    assert found.turn_end_s is not None
    assert found.models == ()
