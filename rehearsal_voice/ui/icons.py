"""The line drawings beside words, in the colour of the words they stand with."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QImageReader, QPainter, QPixmap

from rehearsal_voice.config.paths import assets_folder

SHARPNESS = 3
"""Drawn so many times larger than shown, so that screens of high density have all of it."""
APART = 0.5
"""Room between drawing and word, as a share of the drawing's side; a push button by itself leaves next to none."""


@lru_cache(maxsize=64)
def drawing(name: str, colour: str, side: int) -> QImage:
    """The drawing `assets/icons/rail/NAME.svg`, `side` pixels a side. colour: #rrggbb."""
    text = (assets_folder() / "icons" / "rail" / f"{name}.svg").read_text(encoding="utf-8")
    buffer = QBuffer()
    buffer.setData(QByteArray(text.replace("currentColor", colour).encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read()


def icon_size(side: int) -> QSize:
    """Of an icon that has its room beside it."""
    return QSize(round(side * (1 + APART)), side)


def icon(name: str, colour: str, checked: str, side: int) -> QIcon:
    """For a button, in one colour, and in another while it is checked."""
    made = QIcon()
    for shown, state in ((colour, QIcon.State.Off), (checked, QIcon.State.On)):
        size = icon_size(side) * SHARPNESS
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.drawImage(0, 0, drawing(name, shown, side * SHARPNESS))
        painter.end()
        image.setDevicePixelRatio(SHARPNESS)
        made.addPixmap(QPixmap.fromImage(image), QIcon.Mode.Normal, state)
    return made
