"""Headphones are known by the name of the device, in the words of the languages and makers."""

from __future__ import annotations

import pytest

from rehearsal_voice.backends.headphones import named_headphones


@pytest.mark.parametrize(
    ("name", "worn"),
    [
        ("USB Headset Analog Stereo", True),
        ("AirPods Pro", True),
        ("WH-1000XM4", True),
        ("Kopfhörer (Realtek)", True),
        ("Casque audio", True),
        ("Built-in Audio Analog Stereo", False),
        ("Buddy speaker", False),
        ("HDMI / DisplayPort 1 Output", False),
        ("", False),
    ],
)
def test_what_is_worn_on_the_head(name: str, worn: bool) -> None:
    assert named_headphones(name) is worn
