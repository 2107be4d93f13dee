"""Paints a whole plot, on a window or into a file. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QPainter

from app.tutoring.plots.curves import Curve
from app.tutoring.plots.features import Feature
from app.tutoring.plots.figure import Figure
from app.tutoring.plots.naming import is_circular
from app.tutoring.plots.views import View
from app.views.plot.axes_painter import AxesPainter, Letters
from app.views.plot.curve_painter import paint_curves, paint_ends
from app.views.plot.mark_painter import MarkPainter
from app.views.plot.plane import Plane
from app.views.plot.plot_look import PlotLook

MARGIN_PX = 12.0


def plane_of(view: View, width: float, height: float) -> Plane:
    """Return where a view lies in a picture of this size."""
    return Plane(view, box_of(width, height))


def box_of(width: float, height: float) -> QRectF:
    """Return the rectangle that a plot of this size is drawn in."""
    return QRectF(MARGIN_PX, MARGIN_PX, max(1.0, width - 2 * MARGIN_PX), max(1.0, height - 2 * MARGIN_PX))


def letters_of(curves: Sequence[Curve]) -> Letters:
    """Return what the axes of some curves are called."""
    uprights = {curve.upright for curve in curves if curve.upright}
    across = curves[0].variable if curves else "x"
    upright = uprights.pop() if len(uprights) == 1 else "y"
    return Letters(across, upright if upright != across else "", in_pi=any(is_circular(curve.tree) for curve in curves))


def paint_plot(
    painter: QPainter, plane: Plane, look: PlotLook, figure: Figure, letters: Letters, chosen: Feature | None = None
) -> None:
    """Paint grid, axes, curves, marks.

    Args:
        painter: Where to.
        plane: Where the view lies.
        look: Colours and text.
        figure: What is seen.
        letters: What the axes are called.
        chosen: The mark that the person is at.
    """
    painter.setBackground(QBrush(look.field))
    painter.setFont(look.font)
    axes = AxesPainter(painter, plane, look, letters)
    axes.paint()
    paint_curves(painter, plane, look, figure)
    MarkPainter(painter, plane, look, figure).paint(axes.write(), chosen)
    paint_ends(painter, plane, look, figure)
