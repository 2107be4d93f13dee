"""Below a plot: what its curves are called, each with its line; a click hides a curve or shows it again."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from app.rendering.loose import as_words
from app.tutoring.plots.curves import Curve
from app.views.parts.flow_row import FlowRow
from app.views.parts.glyphs import GlyphButton
from app.views.parts.icon_button import icon_button
from app.views.parts.naming import named
from app.views.plot.formulas import Formulas
from app.views.plot.plot_look import CURVE_WIDTH, PlotLook

SWATCH_PX = 30.0
_PAD, _GAP = 6.0, 8.0
_TALLEST_EM, _WIDEST_EM = 3.2, 26.0
_OFF = 0.42


class Legend(QWidget):
    """The rows of all curves.

    Args:
        formulas: Sets their names.
        parent: The owner.

    Signals:
        toggled(int, bool): A curve, by its place, is to be shown, or not.
        removed(int): A curve that the person has added isn't wanted any more, by its place.
    """

    toggled = Signal(int, bool)
    removed = Signal(int)

    def __init__(self, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "plot_legend")
        self._formulas = formulas
        self._row = FlowRow(8, 4, self)
        self._rows: list[QWidget] = []

    def show_curves(self, curves: tuple[Curve, ...], hidden: frozenset[int], own_from: int) -> None:
        """Show a row for each curve.

        Args:
            curves: The curves.
            hidden: The places of those that aren't shown.
            own_from: From this place on the person has added them, and can take them away.
        """
        for row in self._rows:
            self._row.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [
            self._build(place, curve, is_shown=place not in hidden, is_own=place >= own_from)
            for place, curve in enumerate(curves)
        ]
        for row in self._rows:
            self._row.addWidget(row)
            row.show()
        self.updateGeometry()

    def rows(self) -> list[LegendRow]:
        """The rows, in the order of the curves."""
        return self.findChildren(LegendRow)

    def _build(self, place: int, curve: Curve, *, is_shown: bool, is_own: bool) -> QWidget:
        holder = QWidget(self)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        row = LegendRow(place, curve, self._formulas, holder)
        row.setChecked(is_shown)
        row.toggled.connect(partial(self.toggled.emit, place))
        line.addWidget(row)
        if is_own:
            line.addWidget(self._build_remove(place, holder))
        return holder

    def _build_remove(self, place: int, parent: QWidget) -> GlyphButton:
        button = icon_button("close", self.tr("Remove this curve"), parent)
        button.clicked.connect(partial(self._remove, place))
        return button

    def _remove(self, place: int) -> None:
        self.removed.emit(place)


class LegendRow(QAbstractButton):
    """One curve: its line, and its name, set.

    Args:
        place: Its place among the curves.
        curve: The curve.
        formulas: Sets its name.
        parent: The owner.
    """

    def __init__(self, place: int, curve: Curve, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "plot_legend_row")
        self._place = place
        self._curve = curve
        self._formulas = formulas
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(as_words(curve.tex))
        self.setToolTip(self.tr("Show or hide"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        formulas.come.connect(self._fit)

    def sizeHint(self) -> QSize:
        """As large as the line and the name."""
        em = self._em()
        width, height = name_size(self._formulas, self._curve.tex, em, QFontMetricsF(self.font()))
        return QSize(math.ceil(SWATCH_PX + _GAP + width + 2 * _PAD), math.ceil(max(height, em) + 2 * _PAD))

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line and name; paler while the curve is hidden."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = PlotLook.on_screen(self.palette(), self.font())
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.ink.accent), 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.ink.hover))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setOpacity(1.0 if self.isChecked() else _OFF)
        middle = QPointF(_PAD, self.height() / 2)
        paint_swatch(painter, middle, look, self._place, self._curve)
        ink = look.ink.ink if self.isChecked() else look.ink.secondary
        spot = middle + QPointF(SWATCH_PX + _GAP, 0)
        paint_name(painter, spot, self._formulas, self._curve.tex, self._em(), ink)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        super().leaveEvent(event)
        self.update()

    def _em(self) -> float:
        return float(max(8, self.fontInfo().pixelSize()))

    @Slot()
    def _fit(self) -> None:
        self.updateGeometry()
        self.update()


def name_size(formulas: Formulas, tex: str, em: float, metrics: QFontMetricsF) -> tuple[float, float]:
    """Return how wide and tall the name of a curve is; of one that isn't set, its source."""
    picture = formulas.picture(tex)
    if picture is None:
        return min(metrics.horizontalAdvance(tex), _WIDEST_EM * em), metrics.height()
    scale = _scale(picture.width_em, picture.height_em + picture.depth_em)
    return picture.width_em * em * scale, (picture.height_em + picture.depth_em) * em * scale


def paint_name(painter: QPainter, spot: QPointF, formulas: Formulas, tex: str, em: float, ink: str) -> None:
    """Paint the name of a curve, in the middle of a line that begins at a spot."""
    picture = formulas.picture(tex)
    painter.setPen(QColor(ink))
    if picture is None:
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(tex, Qt.TextElideMode.ElideRight, _WIDEST_EM * em)
        painter.drawText(spot + QPointF(0, metrics.ascent() - metrics.height() / 2), shown)
        return
    em *= _scale(picture.width_em, picture.height_em + picture.depth_em)
    baseline = spot + QPointF(0, (picture.height_em - picture.depth_em) * em / 2)
    formulas.draw(painter, baseline, picture, em, ink)


def paint_swatch(painter: QPainter, middle: QPointF, look: PlotLook, place: int, curve: Curve) -> None:
    """Paint a piece of a curve; of a point a dot, of solutions a band."""
    line = QLineF(middle, middle + QPointF(SWATCH_PX, 0))
    if curve.kind == "point":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(place))
        painter.drawEllipse(line.center(), 4, 4)
        return
    if curve.kind == "solutions":
        band = look.colour(place)
        band.setAlphaF(0.3)
        painter.setPen(QPen(band, 7.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(line)
        painter.setPen(QPen(look.colour(place), 2.0))
    else:
        painter.setPen(look.pen(place, CURVE_WIDTH))
    painter.drawLine(line)


def _scale(width: float, height: float) -> float:
    """Return how much smaller a large formula is drawn."""
    return min(1.0, _TALLEST_EM / max(height, 0.1), _WIDEST_EM / max(width, 0.1))
