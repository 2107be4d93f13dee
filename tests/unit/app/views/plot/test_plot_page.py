"""The page with a plot: pointer and keyboard, the legend, and the files that are made of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.rendering.renderer import Renderer
from app.tutoring.plots.functions import curves_in
from app.views.plot.plot_files import PlotKind
from app.views.plot.plot_page import PlotPage


@pytest.fixture
def page(qtbot: QtBot, renderer: Renderer) -> Iterator[PlotPage]:
    shown = PlotPage(renderer)
    qtbot.addWidget(shown)
    shown.resize(700, 600)
    curves = curves_in("Where do $y = x^2 - 4x + 3$ and $y = 3 - x$ meet?")
    shown.show_curves(curves, len(curves), anew=True)
    shown.show()
    shown.take_keyboard()
    QApplication.processEvents()
    yield shown
    shown.hide()


def test_tab_goes_through_the_marks_and_says_each_and_then_on(page: PlotPage) -> None:
    canvas = page.canvas
    figure = canvas.figure()
    assert figure is not None
    said = []
    for _ in figure.features.points:
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        said.append(canvas.accessibleDescription())
    assert "Intersection and y-intercept at (0, 3)" in said
    assert "Root at x = 1" in said
    assert "Minimum at (2, −1)" in said
    assert canvas.hasFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert not canvas.hasFocus()
    assert canvas.accessibleDescription() == f"y = x² - 4 x + 3 and y = 3 - x. {'. '.join(said)}"


def test_keys_and_wheel_move_and_zoom_and_0_goes_back(page: PlotPage) -> None:
    canvas, first = page.canvas, page.canvas.view()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.view().left > first.left
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.view().width < first.width
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.view() == first
    spot = QPointF(canvas.width() / 4, canvas.height() / 4)
    turn = QWheelEvent(
        spot, spot, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    canvas.wheelEvent(turn)
    assert canvas.view().width < first.width
    # What is under the pointer stays there.
    assert canvas.view().left + canvas.view().width / 4 == pytest.approx(
        first.left + first.width / 4, abs=0.02 * first.width
    )
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.view() == first


def test_dragging_takes_the_plane_along(page: PlotPage) -> None:
    canvas, first = page.canvas, page.canvas.view()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(canvas, QPoint(150, 100))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    assert canvas.view().left < first.left
    assert canvas.view().bottom == pytest.approx(first.bottom)


def test_shift_and_an_arrow_read_values(page: PlotPage) -> None:
    QTest.keyClick(page.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.canvas.accessibleDescription().startswith("x = ")
    assert page.canvas.accessibleDescription().count(",") == 1


def test_a_row_of_the_legend_hides_its_curve_and_its_marks(page: PlotPage) -> None:
    page.legend.rows()[1].click()
    figure = page.canvas.figure()
    assert figure is not None
    assert [line is not None for line in figure.lines] == [True, False]
    assert not any("intersection" in each.kinds for each in figure.features.points)
    assert not page.legend.rows()[1].isChecked()


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_file_of_each_kind_can_be_opened(page: PlotPage, tmp_path: Path, kind: PlotKind) -> None:
    picture, path = page.picture(), tmp_path / f"plot.{kind}"
    assert picture is not None
    path.write_bytes(picture.data(kind))
    if kind == "png":
        image = QImage(str(path))
        assert image.width() == 2 * page.canvas.width()
        assert len({image.pixel(x, image.height() // 3) for x in range(image.width())}) > 3
    elif kind == "svg":
        assert QSvgRenderer(str(path)).isValid()
        assert path.read_text(encoding="utf-8").count("<polyline") >= 2
    else:
        assert path.read_bytes().startswith(b"%PDF")
        assert path.stat().st_size > 1_000


def test_copy_puts_an_image_on_the_clipboard(page: PlotPage) -> None:
    page.canvas.copy()
    assert QGuiApplication.clipboard().image().width() == 2 * page.canvas.width()
    QGuiApplication.clipboard().clear()
