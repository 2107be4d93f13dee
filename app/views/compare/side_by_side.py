"""Two versions of a turn in columns, what they come to above them; one below the other where there is little room."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from app.cards.comparison import ComparisonCard
from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane
from app.views.compare.compared_side import INSET, ComparedSide
from app.views.parts.naming import named, plain_label
from app.views.parts.speaking import announce

GAP = 24
LEAST_EMS = 24
"""In the size of the window's text: what is narrower is no column."""
_ANY = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 doesn't name


class SideBySide(QWidget):
    """Gone for good when nothing is compared any more.

    Args:
        renderer: Prepares the pages of answers.
        clock: Seconds that only grow.
        parent: The owner.

    Attributes:
        sides: Both.
    """

    def __init__(
        self, renderer: Renderer, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._finding = AnswerPane(renderer, self, "finding")
        self._finding.hide()
        self._note = plain_label("turn_note", self)
        self._note.hide()
        self._rule = named(QFrame(self), "column_rule")
        self.sides = (ComparedSide(renderer, clock, self), ComparedSide(renderer, clock, self))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(GAP // 2)
        self._columns.addWidget(self.sides[0], 1)
        self._columns.addWidget(self._rule)
        self._columns.addWidget(self.sides[1], 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        above = QVBoxLayout()
        above.setContentsMargins(INSET, 0, INSET, 4)
        above.addWidget(self._finding)
        above.addWidget(self._note)
        lines.addLayout(above)
        lines.addLayout(self._columns)
        self._lay_columns()

    def show_comparison(self, card: ComparisonCard) -> None:
        """Show two versions, or how they are now."""
        for side, shown in zip(self.sides, card.sides, strict=True):
            side.show_side(shown)
        before = self._finding.text()
        self._finding.replace_text(card.finding)
        self._finding.setAccessibleName(self.tr("Results"))
        self._finding.setVisible(bool(card.finding))
        self._note.setText(card.note)
        self._note.setVisible(bool(card.note))
        if card.finding != before:
            announce(self._finding, card.finding.replace("\\(", "").replace("\\)", ""))

    @property
    def running(self) -> ComparedSide | None:
        """The side that is being written."""
        return next((side for side in self.sides if side.is_running), None)

    @property
    def are_columns(self) -> bool:
        """Whether the two stand beside each other."""
        return self._columns.direction() == QBoxLayout.Direction.LeftToRight

    def pages(self) -> tuple[AnswerPane, ...]:
        """Return the pages on which something can be selected, copied and clicked."""
        return (self._finding, *(side.turn.answer for side in self.sides))

    def finding_text(self) -> str:
        """What they come to, as Markdown."""
        return self._finding.text()

    def note_text(self) -> str:
        """What is said to be different beside the adapter."""
        return self._note.text()

    def give_up(self) -> None:
        """It goes: nothing more is written in it."""
        self._finding.rest()
        for side in self.sides:
            side.turn.give_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns need room."""
        super().resizeEvent(event)
        self._lay_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more of it."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_columns"):
            self._lay_columns()

    def _lay_columns(self) -> None:
        fit = self.width() >= 2 * LEAST_EMS * self.fontInfo().pixelSize() + GAP
        way = QBoxLayout.Direction.LeftToRight if fit else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._rule.setMaximumSize(*((1, _ANY) if fit else (_ANY, 1)))
        self._rule.setMinimumSize(1, 1)
