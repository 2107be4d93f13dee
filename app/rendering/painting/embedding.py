"""A formula as an image for other programs: dark on white paper, sharp in print, never too large for a clipboard."""

from __future__ import annotations

import math

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.rendering.painting.pictures import below_px, image_of
from app.rendering.rich_text import Embedded
from app.rendering.typesetting.formula import Typeset

CSS_EM = 16
EMBEDDED_SCALE = 2
COPIED_SCALE = 3
LONGEST_PX = 8192
LARGEST_PX = 12_000_000
_INK, _PAPER, _FRAME = "#000000", "#FFFFFF", "#8E8E93"
_FRAME_EM = 0.6
_DPI = 96
_METRES_PER_INCH = 0.0254


def copied_image(picture: Typeset, *, framed: bool = False) -> QImage:
    """Return a formula for the clipboard.

    Args:
        picture: The formula.
        framed: Whether it is a final answer, in its frame.
    """
    return _image(picture, COPIED_SCALE, framed=framed)[0]


def embedded(picture: Typeset, *, framed: bool = False) -> Embedded:
    """Return a formula for a page of HTML; the arguments are those of `copied_image`."""
    image, below = _image(picture, EMBEDDED_SCALE, framed=framed)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError("can't write a picture")
    shrunk = _em_px(picture, EMBEDDED_SCALE) / CSS_EM
    width, height, depth = (max(1, round(px / shrunk)) for px in (image.width(), image.height(), below))
    return Embedded(bytes(buffer.data().data()), width, height, depth)


def _image(picture: Typeset, scale: int, *, framed: bool) -> tuple[QImage, int]:
    """The image, and how much of it is below the baseline."""
    em_px = _em_px(picture, scale)
    bare = image_of(picture, em_px, _INK, _PAPER)
    room = math.ceil(_FRAME_EM * em_px) if framed else 0
    # Even, so that half its size is whole.
    width, height = (side + side % 2 + 2 * room for side in (bare.width(), bare.height()))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(_PAPER))
    painter = QPainter(image)
    painter.drawImage(room, room, bare)
    if framed:
        _draw_frame(painter, image, em_px)
    painter.end()
    dots = round(_DPI * em_px / CSS_EM / _METRES_PER_INCH)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    return image, height - room - bare.height() + below_px(picture, em_px)


def _draw_frame(painter: QPainter, image: QImage, em_px: float) -> None:
    pen = em_px / CSS_EM
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(_FRAME), pen))
    edge = QRectF(image.rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
    painter.drawRoundedRect(edge, em_px / 2, em_px / 2)


def _em_px(picture: Typeset, scale: int) -> float:
    """How many pixels an em is: fewer where the image would be too large."""
    wished = float(CSS_EM * scale)
    room = 2 * _FRAME_EM + 1
    width, height = picture.width_em + room, picture.height_em + max(0.0, picture.depth_em) + room
    return min(wished, LONGEST_PX / max(width, height), math.sqrt(LARGEST_PX / (width * height)))
