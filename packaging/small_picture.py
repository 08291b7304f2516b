"""A picture of a window as a small PNG: with at most 128 colours, the most used ones, nearly nothing is lost by it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QImageWriter, qRgb

MOST_COLOURS = 128
SMALLEST = 0
"""Qt's word for PNG compressed as far as it goes."""


def save_small(image: QImage, file: Path) -> None:
    """Each pixel in the nearest of the colours used most: a window has few, and shades at the edges of its words."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    height, width = plain.height(), plain.width()
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(height, plain.bytesPerLine() // 4)[:, :width]
    colours, places, counts = np.unique(pixels & 0xFFFFFF, return_inverse=True, return_counts=True)
    table = colours[np.argsort(counts)[::-1][:MOST_COLOURS]]
    nearest = np.abs(_channels(colours)[:, None, :] - _channels(table)[None, :, :]).sum(axis=2).argmin(axis=1)
    indexed = np.ascontiguousarray(nearest[places.reshape(height, width)].astype(np.uint8))
    made = QImage(indexed.data, width, height, width, QImage.Format.Format_Indexed8)
    made.setColorTable([qRgb(*(int(part) for part in colour)) for colour in _channels(table)])
    writer = QImageWriter(str(file), QByteArray(b"PNG"))
    writer.setQuality(SMALLEST)
    writer.write(made)


def _channels(colours: np.ndarray) -> np.ndarray:
    """Red, green and blue of 0xRRGGBB, of shape (colours, 3)."""
    return np.stack([(colours >> shift & 0xFF).astype(np.int16) for shift in (16, 8, 0)], axis=1)
