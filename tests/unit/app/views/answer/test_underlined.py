"""Steps that don't hold are underlined where they stand in a typeset answer, and say why."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.finding.hits import Hit
from app.rendering.renderer import Renderer
from app.theme import LIGHT, Theme
from app.views.answer.answer_pane import AnswerPane
from app.views.parts.underlined_text import Fault

TEXT = r"""So **7 · 8 = 54**, and $7 \cdot 8 = 54$ again, see [there](https://example.org).

\begin{align*}
x &= 11 - 3 = 9 \\
y &= \frac{9}{2} \\
z &= 1
\end{align*}

$$\boxed{x = 9}$$"""


def fault(words: str, said: str, nth: int = 0) -> Fault:
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(words, at + 1)
    return Fault(at, at + len(words), said)


WORDS, FORMULA, ROW = (
    fault("7 · 8 = 54", "in words"),
    fault(r"7 \cdot 8 = 54", "in a formula"),
    fault("11 - 3 = 9", "row"),
)


@pytest.fixture
def page(qtbot: QtBot, renderer: Renderer, theme: Theme) -> Iterator[AnswerPane]:
    theme.set_zoom(1.0)
    theme.force(dark=False)
    page = AnswerPane(renderer)
    qtbot.addWidget(page)
    page.resize(640, 10)
    page.show()
    page.replace_text(TEXT)
    page.underline([WORDS, FORMULA, ROW])
    qtbot.waitUntil(lambda: page.is_written)
    QApplication.processEvents()
    yield page
    page.rest()
    page.hide()
    theme.set_zoom(1.0)


def amber_rows(page: AnswerPane) -> list[list[int]]:
    """The rows in which the colour of the lines is seen, in runs of neighbours."""
    QApplication.processEvents()
    image = QImage(page.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor(LIGHT.paper))
    page.render(image)
    wanted = QColor(LIGHT.caution_line)
    runs: list[list[int]] = []
    for y in range(image.height()):
        colours = (QColor(image.pixel(x, y)) for x in range(image.width()))
        if any(abs(each.hue() - wanted.hue()) < 12 and each.saturation() > 90 for each in colours):
            if not runs or runs[-1][-1] < y - 1:
                runs.append([])
            runs[-1].append(y)
    return runs


def places(page: AnswerPane) -> list[tuple[int, Hit]]:
    return [(each.fault, each.hit) for each in page.underlined()]


def test_what_does_not_hold_is_underlined_in_its_line_and_its_row_and_copied_as_it_was(page: AnswerPane) -> None:
    document = page.document().toPlainText()
    formulas = [at for at, character in enumerate(document) if character == "\ufffc"]
    assert places(page) == [
        (0, Hit(3, 13)),
        (1, Hit(formulas[0], formulas[0] + 1)),
        (2, Hit(formulas[1], formulas[1] + 1)),
    ]
    runs = amber_rows(page)
    assert len(runs) == 2, "one line under words and formula side by side, one under a row"
    rows = page.boxes_of(places(page)[2][1])[0]
    assert runs[1][0] < rows.center().y() - rows.height() * 0.1, "under the first row of three, not under them all"
    page.selectAll()
    assert page.createMimeDataFromSelection().text() == TEXT


def test_the_lines_stay_where_they_belong_in_another_size_and_go_with_another_text(
    page: AnswerPane, theme: Theme, qtbot: QtBot
) -> None:
    before = amber_rows(page)
    theme.set_zoom(1.5)
    QApplication.processEvents()
    page.resize(900, page.height())
    after = amber_rows(page)
    assert len(after) == 2
    assert after[0][0] > before[0][0]
    page.mark([Hit(3, 13)], Hit(3, 13))
    assert places(page)[0] == (0, Hit(3, 13))
    page.underline([])
    page.replace_text("Something else.")
    qtbot.waitUntil(lambda: page.is_written)
    assert (places(page), amber_rows(page)) == ([], [])


def test_who_points_there_or_comes_with_tab_is_told_why(page: AnswerPane) -> None:
    assert page.accessibleDescription() == "in words. in a formula. row"
    box = page.boxes_of(Hit(4, 5))[0].center().toPoint()
    assert page.words_at(box) == "in words"
    assert page.words_at(QPoint(2, box.y())) == ""
    page.setFocus(Qt.FocusReason.TabFocusReason)
    stops = []
    for _ in range(4):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        stops.append(page.textCursor().selectedText())
    assert stops == ["7 · 8 = 54", "\ufffc", "there", "\ufffc"]
    assert page.formula_at_cursor() is not None
    followed: list[str] = []
    page.link_clicked.connect(followed.append)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert followed == []


def test_a_fault_is_brought_into_sight_and_selected(page: AnswerPane) -> None:
    assert page.show_fault(1)
    formula = page.formula_at_cursor()
    assert formula is not None
    assert formula.tex == r"7 \cdot 8 = 54"
    assert not page.show_fault(3)


def test_the_card_of_the_final_answer_has_its_place(page: AnswerPane, qtbot: QtBot) -> None:
    box = page.card_box()
    assert box is not None
    assert page.document().size().height() - 100 < box.center().y() < page.height()
    assert 200 < box.left() < box.right() < 440
    page.replace_text(r"No card: \boxed{2} apples")
    qtbot.waitUntil(lambda: page.is_written)
    assert page.card_box() is None
