"""What can be copied from an answer, and where its links lead."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from app.rendering.painting.marks import OBJECT_CHARACTER
from app.screenshots.stage import QUESTION, Stage
from app.views.answer.answer_menu import AnswerMenu
from app.views.answer.answer_text import AnswerText

_ANSWER = (
    "Bring everything to one side: $3x^2 + 4x + 4 = 0$. Its roots are\n\n"
    "$$x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}$$\n\n"
    "as [the formula for quadratics](https://github.com/algebra/quadratics?section=roots&level=2) says. "
    "A [page in German](https://xn--bcher-kva.example/quadratische-gleichungen) has more.\n\n"
    "\\boxed{x = \\frac{-2 \\pm 2i\\sqrt{2}}{3}}"
)


def formula_menu(stage: Stage) -> None:
    """A formula can be copied as LaTeX, as MathML, as an image."""
    text = _answered(stage)
    words = text.toPlainText()
    cursor = text.textCursor()
    cursor.setPosition(words.index(OBJECT_CHARACTER, words.index("Its roots")))
    text.setTextCursor(cursor)
    menu = text.menu_for(text.formula_at_cursor(), "")
    spot = QPoint(text.width() // 2, text.cursorRect().center().y())
    menu.popup(text.viewport().mapToGlobal(spot))
    menu.formulas.popup(menu.mapToGlobal(menu.actionGeometry(menu.formulas.menuAction()).topRight()))


def link_menu(stage: Stage) -> None:
    """A link, reached with the keyboard, and its menu."""
    text = _answered(stage)
    text.setFocus(Qt.FocusReason.TabFocusReason)
    text.focusNextPrevChild(True)
    link = text.link_at_cursor()
    menu: AnswerMenu = text.menu_for(None, link.address if link is not None else "")
    menu.popup(text.viewport().mapToGlobal(text.cursorRect().bottomRight()))


def link_line(stage: Stage) -> None:
    """Where a link leads, before anything opens it."""
    _follow(stage, "github.com")


def link_line_letters(stage: Stage) -> None:
    """A host that is written with other letters."""
    _follow(stage, "xn--")


def link_line_long(stage: Stage) -> None:
    """An address that is far too long, in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    _answered(stage)
    stage.window.page.link_line.offer(f"https://github.com/{'quadratics/' * 60}roots?level=2")


def copy_menu(stage: Stage) -> None:
    """An answer can be copied in two forms."""
    _answered(stage)
    turn = stage.window.transcript.current
    button = turn.foot.findChild(QPushButton, "copy") if turn is not None else None
    if button is not None:
        button.customContextMenuRequested.emit(button.rect().center())


def _follow(stage: Stage, part: str) -> None:
    text = _answered(stage)
    text.setFocus(Qt.FocusReason.TabFocusReason)
    text.moveCursor(QTextCursor.MoveOperation.Start)
    while text.focusNextPrevChild(True):
        link = text.link_at_cursor()
        if link is None or part in link.address:
            break
    if link is not None:
        text.follow(link.address)


def _answered(stage: Stage) -> AnswerText:
    stage.load()
    stage.ask(QUESTION)
    stage.answer(_ANSWER)
    stage.settle()
    turn = stage.window.transcript.current
    if turn is None:
        raise LookupError("there is no answer")
    return turn.answer
