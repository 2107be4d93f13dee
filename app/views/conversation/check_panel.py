"""What checking has found of a reply, in a panel beside its badge: the verdict, what was computed, what doesn't hold.

Gone for good when it is closed. Knows no checker, and not where the steps stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from app.cards.checks import CheckCard
from app.check_words import slip_markdown, slip_words, slips_words, state_words
from app.rendering.loose import as_markdown, as_words
from app.rendering.renderer import Renderer
from app.tutoring.verdicts import Slip
from app.views.answer.answer_pane import AnswerPane
from app.views.parts.naming import named, plain_label, restyle
from app.views.parts.panel import Panel

WIDTH_IN_DIGITS = 44
GAP = 6
MOST_STEPS = 6
_SIDE = 16
_ROW_SIDE = 8


class CheckPanel(Panel):
    """Shown with `open_beside`.

    Args:
        card: What was found.
        look: How that is dressed; see the badge.
        renderer: Sets mathematics.
        parent: The owner.

    Signals:
        step_chosen(int): The person wants to see this step of the answer.
        thought_chosen(int): The person wants to see this step of the thoughts.
    """

    step_chosen = Signal(int)
    thought_chosen = Signal(int)

    def __init__(self, card: CheckCard, look: str, renderer: Renderer, parent: QWidget) -> None:
        super().__init__("check_panel", (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(state_words(card))
        self._renderer = renderer
        self._pages: list[AnswerPane] = []
        self._lines = QVBoxLayout(self)
        self._lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._lines.setContentsMargins(0, 12, 0, 12)
        self._lines.setSpacing(8)
        self._say(card, look)
        self._list_steps(slips_words(len(card.slips)), card.slips, self.step_chosen)
        in_thoughts = self.tr("In the thoughts: {found}").format(found=slips_words(len(card.thought_slips)))
        self._list_steps(in_thoughts, card.thought_slips, self.thought_chosen)

    def open_beside(self, badge: QWidget) -> None:
        """Open it below the badge, or above, where there is more room in the window."""
        self.open_at(badge)
        (self.rows()[0] if self.rows() else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def fit(self, button: QWidget) -> None:
        """As tall as what there is to say, where it belongs."""
        window = button.window()
        page = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).adjusted(GAP, GAP, -GAP, -GAP)
        width = min(page.width(), self.fontMetrics().horizontalAdvance("0") * WIDTH_IN_DIGITS)
        self.resize(width, self.height())
        self._lines.invalidate()
        self._lines.activate()
        height = min(page.height(), self._lines.totalHeightForWidth(width))
        self.setGeometry(QRect(_place(QSize(width, height), button, page), QSize(width, height)))

    def rows(self) -> list[QPushButton]:
        """The steps that can be chosen, from top to bottom."""
        return [row for row in self.findChildren(QPushButton) if row.objectName() == "check_step"]

    def words(self) -> list[str]:
        """Everything that it says, from top to bottom."""
        said = [label.text() for label in self.findChildren(QLabel)]
        return [*said, *(page.text() for page in self._pages)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it; so does Enter, where nothing is chosen with it; arrows go from step to step."""
        key, rows = Qt.Key(event.key()), self.rows()
        if key == Qt.Key.Key_Escape or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not rows):
            self.close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            next((row for row in rows if row.hasFocus()), rows[0]).click()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and rows:
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Prepare nothing more."""
        for page in self._pages:
            page.rest()
        super().closeEvent(event)

    def _say(self, card: CheckCard, look: str) -> None:
        title = plain_label("check_title", self)
        title.setText(state_words(card))
        restyle(title, "look", look)
        self._add(title)
        if card.detail:
            detail = plain_label("check_detail", self)
            detail.setText(as_words(card.detail))
            self._add(detail)
        if card.evidence and card.evidence not in card.detail:
            self._add(self._page(card.evidence, "check_evidence"))
        self.setAccessibleDescription(as_words(" ".join(filter(None, (card.detail, card.evidence)))))

    def _list_steps(self, words: str, slips: Sequence[Slip], chosen: SignalInstance) -> None:
        if not slips:
            return
        heading = plain_label("check_heading", self)
        heading.setText(words)
        self._add(heading)
        steps = QVBoxLayout()
        steps.setContentsMargins(_ROW_SIDE, 0, _ROW_SIDE, 0)
        steps.setSpacing(0)
        for number, slip in enumerate(slips[:MOST_STEPS]):
            row = self._row(slip)
            row.clicked.connect(partial(self._choose, chosen, number))
            steps.addWidget(row)
        self._lines.addLayout(steps)
        if len(slips) > MOST_STEPS:
            more = plain_label("check_more", self)
            more.setText(self.tr("and {count} more").format(count=len(slips) - MOST_STEPS))
            self._add(more)

    def _choose(self, chosen: SignalInstance, number: int) -> None:
        self.close()
        chosen.emit(number)

    def _row(self, slip: Slip) -> QPushButton:
        row = named(_Row(self), "check_step")
        row.setAccessibleName(slip_words(slip))
        page = self._page(slip_markdown(slip), "check_words", parent=row)
        page.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.lines.addWidget(page)
        return row

    def _page(self, text: str, name: str, parent: QWidget | None = None) -> AnswerPane:
        page = AnswerPane(self._renderer, parent or self, name=name)
        page.setAccessibleName(self.tr("What checking found") if parent is None else self.tr("The step"))
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.replace_text(text if parent is not None else as_markdown(text))
        page.document().documentLayout().documentSizeChanged.connect(self.fit_soon)
        self._pages.append(page)
        return page

    def _add(self, part: QWidget) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(_SIDE, 0, _SIDE, 0)
        line.addWidget(part)
        self._lines.addLayout(line)


class _Row(QPushButton):
    """A button that is as tall as what stands in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(_ROW_SIDE, 4, _ROW_SIDE, 4)

    def sizeHint(self) -> QSize:
        return self.lines.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.lines.minimumSize().height())


def _place(size: QSize, badge: QWidget, page: QRect) -> QPoint:
    """Return the corner of a panel of this size, beside a badge and within the page."""
    stands = QRect(badge.mapToGlobal(QPoint(0, 0)), badge.size())
    left = max(page.left(), min(stands.left(), page.right() - size.width()))
    below = stands.bottom() + GAP
    if below + size.height() <= page.bottom() or stands.top() - page.top() < page.bottom() - stands.bottom():
        return QPoint(left, max(page.top(), min(below, page.bottom() - size.height())))
    return QPoint(left, max(page.top(), stands.top() - GAP - size.height()))
