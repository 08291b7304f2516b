"""A whole take in which the microphone hears the loudspeaker as loud as it plays."""

from __future__ import annotations

from pathlib import Path

import pytest
from rig import Rig
from whole_take import WholeTake

pytestmark = [pytest.mark.devices, pytest.mark.models, pytest.mark.speech, pytest.mark.slow]


def test_the_partner_never_answers_itself_and_the_person_is_still_heard(
    echoing_rig: Rig, tmp_path: Path, speech: Path
) -> None:
    """The partner opens, answers one question, and speaks up into the silence that follows."""
    take = WholeTake(echoing_rig, tmp_path / "home", "--minutes", "0.6")
    try:
        take.listening()
        echoing_rig.say(speech / "audio" / "en-google-brooklyn.wav")
        assert "how old" in take.tells("transcript")["text"].lower()
        take.tells("take_ended")
        assert len(take.only("transcript")) == 1
        assert len(take.only("reply_heard")) >= 3
        assert not take.only("interruption")
    finally:
        take.end()
