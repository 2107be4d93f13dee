"""Plots in the window: offered where there is something to draw, opened with one click, left with Esc, saved whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.views.parts.glyphs import GlyphButton
from tests.e2e.guards import Desk

QUESTION = "Solve $x^2 - 4x + 3 = 0$."
ANSWER = r"It is \boxed{1, 3}."


def plot_item(desk: Desk) -> QAction:
    return next(each for each in desk.window.menus.findChildren(QAction) if each.text() == "Plot the Functions")


def ask(desk: Desk, question: str, answer: str) -> None:
    desk.type_and_send(question)
    desk.think("hm")
    desk.answer(answer)


def test_one_click_draws_what_a_turn_speaks_of_and_esc_leaves_it(desk: Desk) -> None:
    desk.load()
    ask(desk, "What is 7 · 8?", "56")
    assert "Plot" not in desk.turn.foot.offers()
    assert not plot_item(desk).isEnabled()
    ask(desk, QUESTION, ANSWER)
    assert "Plot" in desk.turn.foot.offers()
    button = desk.turn.foot.findChild(QPushButton, "plot")
    assert button is not None
    button.click()
    page = desk.window.page
    assert page.shows(page.plot_page)
    assert [curve.tex for curve in page.plot_page.canvas.curves] == ["y = x^{2} - 4 x + 3"]
    page.plot_page.field.setText("y = 2x")
    QTest.keyClick(page.plot_page.field, Qt.Key.Key_Return)
    assert [row.accessibleName() for row in page.plot_page.legend.rows()][-1] == "y = 2 x"
    page.plot_page.field.setText("y = 2x")
    QTest.keyClick(page.plot_page.field, Qt.Key.Key_Return)
    assert page.plot_page.remark.text() == "That is drawn already."
    close = page.plot_page.legend.findChildren(GlyphButton)
    assert [each.accessibleName() for each in close] == ["Remove this curve"]
    close[0].click()
    assert len(page.plot_page.canvas.curves) == 1
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not page.is_covered
    plot_item(desk).trigger()
    assert page.shows(page.plot_page)
    assert len(page.plot_page.canvas.curves) == 1
    plot_item(desk).trigger()
    assert not page.is_covered


def test_nothing_is_offered_of_a_solution_that_is_hidden_until_it_is_shown(desk: Desk) -> None:
    desk.load()
    desk.window.menus.tutor.hints_chosen.emit(True)
    ask(desk, QUESTION, ANSWER)
    assert "Plot" not in desk.turn.foot.offers()
    assert not plot_item(desk).isEnabled()
    desk.window.menus.tutor.whole_requested.emit()
    assert plot_item(desk).isEnabled()
    assert "Plot" in desk.turn.foot.offers()


def test_a_plot_is_saved_whole_or_it_is_said_why_not(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    ask(desk, QUESTION, ANSWER)
    plot_item(desk).trigger()
    page = desk.window.page
    picture = page.plot_page.picture()
    assert picture is not None
    folder = tmp_path / "plots"
    folder.mkdir()
    desk.window.plots_wiring.save(picture, "png", folder / "plot.png")
    assert [each.name for each in folder.iterdir()] == ["plot.png"]
    assert "plot.png" in page.plot_page.remark.text()
    desk.window.plots_wiring.save(picture, "svg", folder / "nowhere" / "plot.svg")
    assert page.store_notice.isVisible()
    assert [each.name for each in folder.iterdir()] == ["plot.png"]
