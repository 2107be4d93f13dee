"""Curves are told apart by colour, and without it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF

from app.contrast import contrast
from app.design import DESIGN, Ink
from app.views.plot.clipping import within
from app.views.plot.plot_look import DASHES


@pytest.mark.parametrize("ink", [DESIGN.light, DESIGN.dark], ids=["light", "dark"])
def test_every_curve_can_be_seen_and_read_and_told_apart(ink: Ink) -> None:
    assert len(set(ink.curves)) == len(set(DASHES)) == len(ink.curves) == 6
    assert min(contrast(curve, ground) for curve in ink.curves for ground in (ink.field, ink.paper)) >= 4.5


def test_lines_are_cut_off_at_the_edges() -> None:
    box = QRectF(0, 0, 10, 10)
    line = [QPointF(x, y) for x, y in ((-5, 5), (5, 5), (5, 20), (8, 20), (8, 5), (9, 5))]
    parts = [[(point.x(), point.y()) for point in part] for part in within(line, box)]
    assert parts == [[(0, 5), (5, 5), (5, 10)], [(8, 10), (8, 5), (9, 5)]]
    assert list(within([QPointF(-5, -5), QPointF(-1, 20)], box)) == []
