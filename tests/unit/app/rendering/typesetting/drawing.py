"""Draw a picture as the window will, and look where its ink is. Measures are em, y upwards from the baseline."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.rendering.typesetting.formula import Typeset

PIXELS_PER_EM = 40
MARGIN_EM = 0.5


@dataclass(frozen=True)
class Drawing:
    """A formula on white, with a margin around it."""

    typeset: Typeset
    image: QImage

    def inked(self, x: float, y: float) -> bool:
        return QColor(self.image.pixel(self._column(x), self._row(y))).lightnessF() < 0.75

    def colour(self, x: float, y: float) -> str:
        return QColor(self.image.pixel(self._column(x), self._row(y))).name()

    def ink(self, left: float, bottom: float, right: float, top: float) -> int:
        """How many pixels of a box are inked."""
        return sum(
            QColor(self.image.pixel(column, row)).lightnessF() < 0.75
            for column in range(self._column(left), self._column(right))
            for row in range(self._row(top), self._row(bottom))
        )

    def whole_ink(self) -> int:
        return self.ink(-MARGIN_EM, self._lowest(), self.typeset.width_em + MARGIN_EM, self._highest())

    def columns_without_ink(self, left: float, right: float, bottom: float, top: float) -> int:
        pixels = range(round(left * PIXELS_PER_EM), round(right * PIXELS_PER_EM))
        step = 1 / PIXELS_PER_EM
        return sum(not self.ink(i * step, bottom, (i + 1.01) * step, top) for i in pixels)

    def rows_without_ink(self, left: float, right: float, bottom: float, top: float) -> int:
        pixels = range(round(bottom * PIXELS_PER_EM), round(top * PIXELS_PER_EM))
        step = 1 / PIXELS_PER_EM
        return sum(not self.ink(left, i * step, right, (i + 1.01) * step) for i in pixels)

    def _lowest(self) -> float:
        return -self.typeset.depth_em - MARGIN_EM

    def _highest(self) -> float:
        return self.typeset.height_em + MARGIN_EM

    def _column(self, x: float) -> int:
        return min(max(round((x + MARGIN_EM) * PIXELS_PER_EM), 0), self.image.width() - 1)

    def _row(self, y: float) -> int:
        return min(max(round((self._highest() - y) * PIXELS_PER_EM), 0), self.image.height() - 1)


def draw(typeset: Typeset, colour: str = "#000000") -> Drawing:
    """Draw with QtSvg."""
    width, height = typeset.width_em, typeset.height_em + typeset.depth_em
    size = [round((length + 2 * MARGIN_EM) * PIXELS_PER_EM) for length in (width, height)]
    image = QImage(size[0], size[1], QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    renderer = QSvgRenderer(QByteArray(typeset.coloured(colour)))
    assert renderer.isValid()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margin = MARGIN_EM * PIXELS_PER_EM
    renderer.render(painter, QRectF(margin, margin, width * PIXELS_PER_EM, height * PIXELS_PER_EM))
    painter.end()
    return Drawing(typeset, image)
