"""One line of text with marks: what is left out, and where the marks are drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.views.sidebar.marked_line import LineLook, draw_line, from_mark

GROUND = QColor("#FFEB94")
LOOK = LineLook(QColor("#1D1D1F"), GROUND, QColor("#1D1D1F"))


def letters(text: str) -> float:
    return float(len(text))


def test_a_mark_that_can_be_seen_leaves_the_line_as_it_is() -> None:
    assert from_mark("the root of it", ((4, 8),), letters, 12) == ("the root of it", ((4, 8),))


def test_a_mark_far_behind_is_brought_into_sight_at_the_end_of_a_word() -> None:
    text, marks = from_mark("one two three four five root six", ((24, 28),), letters, 16)
    assert text == "…five root six"
    assert [text[start:end] for start, end in marks] == ["root"]


@given(st.text("ab 二😀", max_size=60), st.integers(0, 60), st.integers(1, 60), st.integers(5, 40))
def test_what_is_marked_stays_marked(text: str, start: int, length: int, width: int) -> None:
    start, end = min(start, len(text)), min(start + length, len(text))
    shown, marks = from_mark(text, ((start, end),), letters, width)
    assert [shown[first:last] for first, last in marks] == [text[start:end]]


def font() -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(13)
    return font


def painted(text: str, marks: tuple[tuple[int, int], ...], width: int = 400) -> list[int]:
    """The columns in which a mark's ground is seen at the top of the line."""
    image = QImage(width, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_line(painter, QRectF(0, 0, width, 30), text, font(), LOOK, marks)
    painter.end()
    rows = range(8, 22)
    return [x for x in range(width) if any(image.pixelColor(x, y) == GROUND for y in rows)]


@pytest.mark.parametrize("lead", ["二次方程", "😀😀😀😀", "abcd"])
def test_marks_count_characters_also_behind_those_that_qt_counts_twice(qapp: QApplication, lead: str) -> None:
    columns = painted(lead + "root", ((4, 8),))
    advance = QFontMetricsF(font()).horizontalAdvance
    assert min(columns) == pytest.approx(advance(lead), abs=4)
    assert max(columns) == pytest.approx(advance(lead + "root"), abs=4)


def test_a_mark_behind_the_end_of_the_line_is_not_drawn(qapp: QApplication) -> None:
    assert painted("a" * 80 + " root " + "a" * 80, ((0, 2), (81, 85)), 90)
    assert max(painted("a" * 80 + " root", ((0, 2), (81, 85)), 90)) < 30
