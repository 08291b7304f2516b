"""The colours can be read: contrast computed from the tokens."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from window_hands import contrast

from rehearsal_voice.ui.tokens import DARK, LIGHT, Palette, style_sheet

READABLE = 4.5
"""WCAG 2.2, 1.4.3, for text of ordinary size."""
VISIBLE = 3.0
"""WCAG 2.2, 1.4.11, for shapes that carry meaning."""


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", ["text", "quiet", "person", "partner", "warning", "accent"])
@pytest.mark.parametrize("ground", ["ground", "surface", "raised"])
def test_every_text_can_be_read_on_every_ground(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= READABLE


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_main_button_can_be_read_and_the_presence_seen(palette: Palette) -> None:
    assert contrast(palette.on_accent, palette.accent) >= READABLE
    assert contrast(palette.accent, palette.ground) >= VISIBLE


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_a_field_and_a_box_can_be_seen_where_they_stand(palette: Palette) -> None:
    for ground in (palette.ground, palette.surface):
        assert contrast(palette.edge, ground) >= VISIBLE


@pytest.mark.window
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_hint_in_an_empty_field_can_be_read(palette: Palette, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(palette, 1.0))
    field.ensurePolished()
    shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert shown.alpha() == 255
    assert contrast(shown.name(), palette.surface) >= READABLE


def test_black_on_white_is_the_known_ratio() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
