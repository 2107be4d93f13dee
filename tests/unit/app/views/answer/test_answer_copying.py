"""What can be copied from a page, and how the keyboard reaches formulas and links."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollArea, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.rendering.markdown import parse
from app.rendering.painting.formula_object import PageFormula
from app.rendering.painting.pictures import Pictures
from app.rendering.prepared import Prepared, Preparer
from app.rendering.rich_text import Embedded, html_of
from app.rendering.typesetting.typesetter import Typesetter
from app.theme import Theme
from app.views.answer.answer_menu import AnswerMenu
from app.views.answer.answer_text import AnswerText
from app.views.answer.focused_formula_menu import FocusedFormulaMenu

LINKS = "A [first](https://github.com/1) and a [*second* one](https://github.com/2) link."


@pytest.fixture
def preparer() -> Iterator[Preparer]:
    typesetter = Typesetter()
    yield Preparer(typesetter)
    typesetter.close()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[QWidget]:
    """A field, a page and another field."""
    window = QWidget()
    lines = QVBoxLayout(window)
    lines.addWidget(QLineEdit(window))
    lines.addWidget(AnswerText(Pictures()))
    lines.addWidget(QLineEdit(window))
    qtbot.addWidget(window)
    window.resize(640, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.hide()


@pytest.fixture
def answer(window: QWidget) -> AnswerText:
    answer = window.findChild(AnswerText)
    assert answer is not None
    return answer


def select(answer: AnswerText, start: int, end: int) -> None:
    cursor = answer.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    answer.setTextCursor(cursor)


def spot_of(answer: AnswerText, position: int) -> QPoint:
    cursor = QTextCursor(answer.document())
    cursor.setPosition(position)
    return answer.cursorRect(cursor).center() + QPoint(4, 0)


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def trigger(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def open_menu(answer: AnswerText, reason: QContextMenuEvent.Reason, spot: QPoint) -> list[str]:
    event = QContextMenuEvent(reason, spot, answer.viewport().mapToGlobal(spot))
    receiver = answer if reason == QContextMenuEvent.Reason.Keyboard else answer.viewport()
    QApplication.sendEvent(receiver, event)
    menu = answer.findChild(AnswerMenu)
    assert menu is not None
    assert menu.isVisible()
    words = words_of(menu)
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert answer.findChild(AnswerMenu) is None
    return words


def rich(blocks: tuple[Prepared, ...]) -> str:
    page = html_of(blocks, lambda _: Embedded(b"", 1, 1, 0))
    return page.removeprefix('<meta charset="utf-8">\n').replace("\n", "")


def test_the_menu_offers_what_is_pointed_at(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("words $x+y+z$ [here](https://github.com/)")))
    mouse = QContextMenuEvent.Reason.Mouse
    plain = ["Copy", "Copy as Rich Text", "Select All"]
    assert open_menu(answer, mouse, spot_of(answer, 1)) == plain
    assert open_menu(answer, mouse, spot_of(answer, 6)) == [*plain[:2], "Copy Formula as", plain[2]]
    assert open_menu(answer, mouse, spot_of(answer, 9)) == [*plain[:2], "Copy Link Address", plain[2]]


def test_the_keyboards_menu_is_that_of_the_formula_beside_the_cursor(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("words $x$ words")))
    keyboard = QContextMenuEvent.Reason.Keyboard
    for position, offered in ((0, False), (6, True), (7, True), (9, False)):
        select(answer, position, position)
        assert ("Copy Formula as" in open_menu(answer, keyboard, QPoint(0, 0))) is offered, position


@pytest.mark.parametrize(
    ("text", "start", "end", "tex"),
    [
        ("a $x$ b", 0, 5, "x"),
        ("\N{MATHEMATICAL ITALIC SMALL X} $y$ b", 0, 6, "y"),
        ("$x$ $y$", 0, 3, None),
        ("a b", 0, 3, None),
    ],
)
def test_the_only_formula_that_is_selected_is_the_one_that_is_meant(
    answer: AnswerText, preparer: Preparer, text: str, start: int, end: int, tex: str | None
) -> None:
    answer.show_blocks(preparer.settled(parse(text)))
    select(answer, start, end)
    formula = answer.formula_at_cursor()
    assert (formula.tex if formula is not None else None) == tex


def test_a_formula_is_copied_as_latex_without_delimiters(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("$$\\boxed{\\frac{1}{2}}$$")))
    menu = answer.menu_for(answer.formula_at_cursor(), "")
    menu.formulas.latex.trigger()
    assert QGuiApplication.clipboard().text() == "\\boxed{\\frac{1}{2}}"
    menu.formulas.image.trigger()
    assert QGuiApplication.clipboard().image().width() > 60
    menu.close()


def test_mathml_is_asked_for_with_the_macros_that_hold_there(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("$\\def\\mine{1}\\mine$\n\n$\\def\\mine{2}$ $\\mine$\n\n$$\\mine+x$$")))
    asked: list[PageFormula] = []
    answer.mathml_requested.connect(asked.append)
    for position in (0, answer.document().lastBlock().position()):
        select(answer, position, position)
        menu = answer.menu_for(answer.formula_at_cursor(), "")
        menu.formulas.mathml.trigger()
        menu.close()
    assert [len(formula.definitions) for formula in asked] == [0, 2]
    assert asked[1].definitions == ("\\def\\mine{1}\\mine", "\\def\\mine{2}")


def test_a_links_address_is_copied(answer: AnswerText) -> None:
    menu = answer.menu_for(None, "https://github.com/1")
    trigger(menu, "Copy Link Address")
    assert QGuiApplication.clipboard().text() == "https://github.com/1"
    menu.close()


def test_what_shows_a_source_is_no_link_to_be_copied(answer: AnswerText) -> None:
    menu = answer.menu_for(None, "reveal:0")
    assert "Copy Link Address" not in words_of(menu)
    menu.close()


def test_the_menu_bar_copies_the_formula_that_the_keyboard_is_on(
    window: QWidget, answer: AnswerText, preparer: Preparer
) -> None:
    answer.show_blocks(preparer.settled(parse("$x$ words")))
    menu = FocusedFormulaMenu(window)
    answer.setFocus()
    for position, offered in ((0, True), (4, False)):
        select(answer, position, position)
        menu.aboutToShow.emit()
        assert [action.isEnabled() for action in menu.actions()] == [offered] * 3
    QGuiApplication.clipboard().setText("before")
    menu.latex.trigger()
    menu.latex.setEnabled(True)
    menu.latex.trigger()
    assert QGuiApplication.clipboard().text() == "before"
    select(answer, 0, 0)
    menu.latex.trigger()
    assert QGuiApplication.clipboard().text() == "x"


@pytest.mark.parametrize(
    ("text", "selected", "html"),
    [
        ("one **two** three", "ne two thr", "<p>ne <strong>two</strong> thr</p>"),
        ("*a* ~~b~~ `c` end", "a b c", "<p><em>a</em> <s>b</s> "),
        ("# Head line", "ead", "<h1><strong>ead</strong></h1>"),
        ("go [here](https://github.com/) now", "o here n", '<p>o <a href="https://github.com/">here</a> n</p>'),
        ("```\na < b\nc\nd\n```", "< b\nc", "<code>&lt; b\nc\n</code>"),
        ("1. one\n2. two", "ne\ntw", "<p>ne</p><p>2. tw</p>"),
    ],
)
def test_a_part_of_a_block_keeps_its_look_as_rich_text(
    answer: AnswerText, preparer: Preparer, text: str, selected: str, html: str
) -> None:
    answer.show_blocks(preparer.settled(parse(text)))
    start = answer.toPlainText().index(selected)
    blocks = answer.page.copied_blocks(start, start + len(selected))
    assert html.replace("\n", "") in rich(blocks)


def test_whole_blocks_are_copied_as_the_blocks_they_are(answer: AnswerText, preparer: Preparer) -> None:
    settled = preparer.settled(parse("- a\n- $x$\n\n| b |\n|---|"))
    answer.show_blocks(settled, preparer.tail(parse("> open")))
    asked: list[tuple[str, tuple[Prepared, ...]]] = []
    answer.rich_text_requested.connect(lambda markdown, blocks: asked.append((markdown, blocks)))
    answer.copy_rich()
    assert asked == []
    answer.selectAll()
    answer.copy_rich()
    ((markdown, blocks),) = asked
    assert markdown == "- a\n- $x$\n\n| b |\n|---|\n\n> open"
    assert blocks[:2] == settled
    assert rich(blocks[2:]) == "<blockquote><p>open</p></blockquote>"


def test_a_formula_in_a_part_keeps_its_picture(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("let $x$ be $$y$$ so")))
    html = rich(answer.page.copied_blocks(1, 14))
    assert 'alt="x"' in html
    assert 'alt="y"' in html


def test_the_keyboard_goes_from_link_to_link_and_on(
    window: QWidget, answer: AnswerText, preparer: Preparer, qtbot: QtBot
) -> None:
    answer.show_blocks(preparer.settled(parse(LINKS)))
    before, after = window.findChildren(QLineEdit)
    before.setFocus()
    seen = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(answer.textCursor().selectedText() if answer.hasFocus() else "")
    assert seen == ["", "first", "second one", ""]
    assert window.focusWidget() is after
    assert not answer.textCursor().hasSelection()
    seen = []
    for _ in range(4):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
        seen.append(answer.textCursor().selectedText() if answer.hasFocus() else "")
    assert seen == ["", "second one", "first", ""]
    assert window.focusWidget() is before


def test_enter_follows_the_link_that_the_keyboard_is_on(
    window: QWidget, answer: AnswerText, preparer: Preparer, qtbot: QtBot
) -> None:
    answer.show_blocks(preparer.settled(parse(LINKS)))
    answer.setFocus()
    with qtbot.assertNotEmitted(answer.link_clicked):
        qtbot.keyClick(answer, Qt.Key.Key_Return)
    qtbot.keyClick(answer, Qt.Key.Key_Tab)
    qtbot.keyClick(answer, Qt.Key.Key_Tab)
    with qtbot.waitSignal(answer.link_clicked) as followed:
        qtbot.keyClick(answer, Qt.Key.Key_Return)
    assert followed.args == ["https://github.com/2"]


def test_a_selection_isnt_lost_to_tab(window: QWidget, answer: AnswerText, preparer: Preparer, qtbot: QtBot) -> None:
    answer.show_blocks(preparer.settled(parse("no links")))
    window.findChildren(QLineEdit)[0].setFocus()
    select(answer, 0, 2)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert answer.textCursor().selectedText() == "no"


def test_a_link_that_is_reached_comes_into_sight(qtbot: QtBot, preparer: Preparer, theme: Theme) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    column = QWidget()
    lines = QVBoxLayout(column)
    answer = AnswerText(Pictures())
    lines.addWidget(answer)
    area.setWidget(column)
    qtbot.addWidget(area)
    area.resize(400, 200)
    answer.show_blocks(preparer.settled(parse("words\n\n" * 60 + "[last](https://github.com/)")))
    area.show()
    QApplication.processEvents()
    answer.setFocus()
    qtbot.keyClick(answer, Qt.Key.Key_Tab)
    assert area.verticalScrollBar().value() > area.verticalScrollBar().maximum() // 2
    area.hide()


def test_a_tip_shows_markup_as_it_is(answer: AnswerText, preparer: Preparer) -> None:
    wide = "\\text{<img src='file:///etc/passwd'>}" + "\\qquad" * 60
    answer.show_blocks(preparer.settled(parse(f"$${wide}$$")))
    QApplication.processEvents()
    spot = QPoint(20, answer.height() // 2)
    assert answer.words_at(spot) == wide
    QApplication.sendEvent(
        answer.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, answer.viewport().mapToGlobal(spot))
    )
    assert "&lt;img" in QToolTip.text()
    assert "<img" not in QToolTip.text()
    QToolTip.hideText()
    for tip in QApplication.topLevelWidgets():
        if tip.windowType() == Qt.WindowType.ToolTip:
            tip.close()


def test_a_box_without_dollars_is_a_card(answer: AnswerText, preparer: Preparer) -> None:
    answer.show_blocks(preparer.settled(parse("So:\n\n\\boxed{x=\\frac12}\n\nDone.")))
    formula = answer.page.formula_at(answer.toPlainText().index("\ufffc"))
    assert formula is not None
    assert (formula.shape, formula.tex) == ("card", "\\boxed{x=\\frac12}")
    answer.selectAll()
    assert answer.createMimeDataFromSelection().text() == "So:\n\n\\boxed{x=\\frac12}\n\nDone."
