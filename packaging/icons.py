"""Draw the app's icon for the systems that want pictures instead of SVG: icons.py FOLDER → .ico, .icns, .png"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parents[1] / "assets" / "icons" / "rehearsal-voice.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""Types of Apple's icon format that hold a PNG, with their size in pixels."""


def picture(size: int) -> bytes:
    """The icon as a PNG of that many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know a str only
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Windows' format: a directory of PNGs."""
    pictures = [picture(size) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for size, png in zip(ICO_SIZES, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return head + b"".join(pictures)


def icns() -> bytes:
    """Apple's format: chunks of a type, a length and a PNG."""
    body = b""
    for kind, size in ICNS_KINDS.items():
        png = picture(size)
        body += kind + struct.pack(">I", len(png) + 8) + png
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> None:
    """Write the three files into the folder named by the first argument."""
    application = QGuiApplication(["icons", "-platform", "offscreen"])
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "rehearsal-voice.ico").write_bytes(ico())
    (folder / "rehearsal-voice.icns").write_bytes(icns())
    (folder / "rehearsal-voice.png").write_bytes(picture(256))
    application.quit()


if __name__ == "__main__":
    main()
