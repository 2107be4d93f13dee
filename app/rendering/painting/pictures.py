"""Formulas as pixels: drawn once for each size, ink and pixel ratio, and kept while there is room.

The baseline lies on a row of pixels, as that of the text beside it does. Another thread may draw ahead what the one
that paints will need. Knows no document.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPaintEngine, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.rendering.typesetting.formula import UNITS_PER_EM, Typeset

MOST_BYTES = 48 * 1024 * 1024
_BLEED_EM = 0.12
_LARGEST_PX = 6_000_000
_NO_STROKE = b' stroke="none"'


class Pictures:
    """Pixels of formulas, the longest unused of which go first.

    Args:
        most_bytes: How much is kept.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._bytes = 0
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[bytes, int, str, str, float], QImage] = OrderedDict()

    def draw(self, painter: QPainter, origin: QPointF, picture: Typeset, em: float, ink: str, frames: str = "") -> None:
        """Draw a formula.

        Args:
            painter: Where to.
            origin: Its left edge, on the baseline.
            picture: The formula.
            em: How many of the painter's units an em is.
            ink: Its colour, as `#rrggbb`.
            frames: The colour of round frames around what is boxed; empty for TeX's own frames.
        """
        transform = painter.deviceTransform()
        size = picture.width_em * (picture.height_em + picture.depth_em) * (em * transform.m11()) ** 2
        if transform.isRotating() or size > _LARGEST_PX or not is_screen(painter):
            _draw_outline(painter, origin, picture.coloured(ink, frames), em)
            return
        scale, dx, dy = transform.m11(), transform.dx(), transform.dy()
        image = self._image(picture, em * scale, ink, frames)
        left, above = _margins(picture, em * scale)
        corner = QPointF(
            (round(origin.x() * scale + dx) - left - dx) / scale, (round(origin.y() * scale + dy) - above - dy) / scale
        )
        if scale == 1:
            painter.drawImage(corner, image)
        else:
            painter.drawImage(QRectF(corner, QSizeF(image.width() / scale, image.height() / scale)), image)

    def draw_ahead(self, picture: Typeset, em_px: float, ink: str, frames: str = "") -> None:
        """Have the pixels ready; from any thread. The arguments are those of `draw`, but in pixels of the screen."""
        if picture.width_em * (picture.height_em + picture.depth_em) * em_px**2 <= _LARGEST_PX:
            self._image(picture, em_px, ink, frames)

    def _image(self, picture: Typeset, em_px: float, ink: str, frames: str) -> QImage:
        key = (picture.svg, round(em_px * 64), ink, frames, picture.width_em)
        with self._lock:
            image = self._kept.get(key)
            if image is not None:
                self._kept.move_to_end(key)
                return image
        image = image_of(picture, em_px, ink, frames=frames)
        with self._lock:
            if key not in self._kept:
                self._keep(key, image)
        return image

    def _keep(self, key: tuple[bytes, int, str, str, float], image: QImage) -> None:
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most_bytes and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= gone.sizeInBytes()


def image_of(picture: Typeset, em_px: float, ink: str, paper: str = "", frames: str = "") -> QImage:
    """Return a formula as an image.

    Args:
        picture: The formula.
        em_px: How many pixels an em is.
        ink: Its colour, as `#rrggbb`.
        paper: What is behind it; nothing if empty.
        frames: The colour of round frames around what is boxed; empty for TeX's own frames.
    """
    left, above = _margins(picture, em_px)
    width = left + math.ceil((picture.width_em + _BLEED_EM) * em_px)
    height = above + below_px(picture, em_px)
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(paper) if paper else QColor(0, 0, 0, 0))
    painter = QPainter(image)
    _draw_outline(painter, QPointF(left, above), picture.coloured(ink, frames), em_px)
    painter.end()
    return image


def below_px(picture: Typeset, em_px: float) -> int:
    """Return how far the image of `image_of` reaches below the baseline."""
    return math.ceil((max(0.0, picture.depth_em) + _BLEED_EM) * em_px)


def _margins(picture: Typeset, em_px: float) -> tuple[int, int]:
    """How far the image reaches to the left of the formula and above its baseline."""
    return math.ceil(_BLEED_EM * em_px), math.ceil((max(0.0, picture.height_em) + _BLEED_EM) * em_px)


def _draw_outline(painter: QPainter, origin: QPointF, svg: bytes, em: float) -> None:
    # Without a width Qt writes every outline into a PDF a second time, as a stroke that nobody sees.
    renderer = QSvgRenderer(QByteArray(svg.replace(_NO_STROKE, _NO_STROKE + b' stroke-width="0"', 1)))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(origin)
    painter.scale(em / UNITS_PER_EM, em / UNITS_PER_EM)
    box = renderer.viewBoxF()
    painter.translate(-box.left(), 0)
    renderer.render(painter, box)
    painter.restore()


def is_screen(painter: QPainter) -> bool:
    """Whether what is painted is made of pixels."""
    return painter.paintEngine().type() in (QPaintEngine.Type.Raster, QPaintEngine.Type.OpenGL2)
