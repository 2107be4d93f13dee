"""Draws the icon's pictures from `resources/icons/ergo.svg`: ergo.png for the window, ergo.icns for the Mac bundle.

python packaging/mac/make_icons.py            # writes them
python packaging/mac/make_icons.py --check    # says whether they show what would be drawn
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bundle_plan import ROOT
from PIL import Image, ImageChops
from PIL.IcnsImagePlugin import IcnsFile
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = ROOT / "resources" / "icons"
SIDES = (1024, 512, 256, 128, 64, 32, 16)
PNG_SIDE = 512
_TOLERANCE = 8  # of 255: another processor may round the edge of a circle otherwise


def main() -> int:
    """Write the pictures, or check them."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    pictures = {side: draw(side) for side in SIDES}
    if sys.argv[1:] == ["--check"]:
        old = [name for name, kept, side in _kept() if not looks_like(kept, pictures[side])]
        print("\n".join(f"{name} isn't what ergo.svg shows: run packaging/mac/make_icons.py." for name in old), end="")
        return int(bool(old))
    pictures[PNG_SIDE].save(ICONS / "ergo.png", optimize=True)
    largest, *smaller = pictures.values()
    largest.save(ICONS / "ergo.icns", append_images=smaller)
    del application
    return 0


def draw(side: int) -> Image.Image:
    """Draw the icon, that many pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / "ergo.svg")).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def looks_like(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures can't be told apart."""
    if one.size != other.size:
        return False
    bands = ImageChops.difference(one.convert("RGBA"), other).split()
    return not any(count for band in bands for count in band.histogram()[_TOLERANCE + 1 :])


def _kept() -> Iterator[tuple[str, Image.Image, int]]:
    yield "ergo.png", Image.open(ICONS / "ergo.png"), PNG_SIDE
    with (ICONS / "ergo.icns").open("rb") as file:
        icns = IcnsFile(file)
        for size in icns.itersizes():
            width, _, scale = size
            yield f"ergo.icns at {width} × {scale}", icns.getimage(size), width * scale


if __name__ == "__main__":
    sys.exit(main())
