"""A plot as an image, or as what a file holds: light, with its legend, as large as it is seen. Writes no file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from app.tutoring.plots.curves import Curve
from app.tutoring.plots.figure import Figure
from app.views.plot.formulas import Formulas
from app.views.plot.legend import SWATCH_PX, name_size, paint_name, paint_swatch
from app.views.plot.plane import Plane
from app.views.plot.plot_look import PlotLook
from app.views.plot.plot_painter import MARGIN_PX, letters_of, paint_plot

PlotKind = Literal["png", "svg", "pdf"]
PLOT_KINDS: tuple[PlotKind, ...] = get_args(PlotKind)
IMAGE_SCALE = 2.0
_PX_PER_INCH = 96
_PDF_SCALE = 10
_FONT_PX, _LEGEND_PX = 12, 15
_BETWEEN, _GAP = 24.0, 8.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A plot to be put into a file.

    Attributes:
        figure: What is seen.
        curves: All curves; hidden ones aren't in the legend.
        size: How large it is seen, in px.
        font: The window's.
        formulas: Sets the legend.
    """

    figure: Figure
    curves: Sequence[Curve]
    size: QSize
    font: QFont
    formulas: Formulas

    def image(self) -> QImage:
        """Return it as pixels."""
        width, height = self._whole()
        image = QImage(round(width * IMAGE_SCALE), round(height * IMAGE_SCALE), QImage.Format.Format_RGB32)
        image.fill(QColor("#FFFFFF"))
        painter = QPainter(image)
        painter.scale(IMAGE_SCALE, IMAGE_SCALE)
        self._paint(painter)
        painter.end()
        image.setDotsPerMeterX(round(_PX_PER_INCH * IMAGE_SCALE / 0.0254))
        image.setDotsPerMeterY(image.dotsPerMeterX())
        return image

    def data(self, kind: PlotKind) -> bytes:
        """Return what a file of a kind holds."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        {"png": self._write_png, "svg": self._write_svg, "pdf": self._write_pdf}[kind](buffer)
        buffer.close()
        return bytes(buffer.data().data())

    def _write_png(self, device: QIODevice) -> None:
        QImageWriter(device, b"png").write(self.image())

    def _write_svg(self, device: QIODevice) -> None:
        width, height = self._whole()
        generator = QSvgGenerator()
        generator.setOutputDevice(device)
        generator.setSize(QSize(round(width), round(height)))
        generator.setViewBox(QRectF(0, 0, width, height))
        generator.setResolution(_PX_PER_INCH)
        self._paint_on(generator)

    def _write_pdf(self, device: QIODevice) -> None:
        width, height = self._whole()
        writer = QPdfWriter(device)
        writer.setResolution(_PX_PER_INCH * _PDF_SCALE)
        writer.setPageMargins(QMarginsF())
        inches = QSizeF(width / _PX_PER_INCH, height / _PX_PER_INCH)
        writer.setPageSize(QPageSize(inches, QPageSize.Unit.Inch))
        self._paint_on(writer, float(_PDF_SCALE))

    def _paint_on(self, device: QPaintDevice, scale: float = 1.0) -> None:
        painter = QPainter(device)
        painter.scale(scale, scale)
        self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        font = QFont(self.font)
        font.setPixelSize(_FONT_PX)
        look = PlotLook.on_paper(font)
        plane = Plane(self.figure.view, self._box())
        paint_plot(painter, plane, look, self.figure, letters_of(self.curves))
        font.setPixelSize(_LEGEND_PX)
        painter.setFont(font)
        for place, spot in self._rows():
            paint_swatch(painter, spot, look, place, self.curves[place])
            beside = spot + QPointF(SWATCH_PX + _GAP, 0)
            paint_name(painter, beside, self.formulas, self.curves[place].tex, float(_LEGEND_PX), look.ink.ink)

    def _box(self) -> QRectF:
        width, height = self.size.width(), self.size.height()
        return QRectF(MARGIN_PX, MARGIN_PX, width - 2 * MARGIN_PX, height - 2 * MARGIN_PX)

    def _whole(self) -> tuple[float, float]:
        rows = self._rows()
        below = rows[-1][1].y() + _LEGEND_PX * 1.8 if rows else self.size.height()
        return float(self.size.width()), max(below, float(self.size.height()))

    def _rows(self) -> list[tuple[int, QPointF]]:
        """Return where each curve of the legend begins, from left to right, then on the next line."""
        font = QFont(self.font)
        font.setPixelSize(_LEGEND_PX)
        metrics = QFontMetricsF(font)
        x, y, tallest = MARGIN_PX, self.size.height() + float(_LEGEND_PX), 0.0
        found: list[tuple[int, QPointF]] = []
        for place, curve in enumerate(self.curves):
            if self.figure.lines[place] is None:
                continue
            width, height = name_size(self.formulas, curve.tex, float(_LEGEND_PX), metrics)
            width += SWATCH_PX + _GAP
            if found and x + width > self.size.width() - MARGIN_PX:
                x, y, tallest = MARGIN_PX, y + max(tallest, 1.6 * _LEGEND_PX) + 6, 0.0
            found.append((place, QPointF(x, y)))
            x, tallest = x + width + _BETWEEN, max(tallest, height)
        return found
