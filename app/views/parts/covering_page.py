"""A page that covers the conversation for a while: one quiet column with a heading and a way back."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.views.parts.centred import COLUMN_WIDTH, side_margin
from app.views.parts.focus_line import FocusLine
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import named, plain_label, plain_tip


class CoveringPage(QScrollArea):
    """The column and its head; what stands below the lead is for others to add.

    Args:
        heading: What the page is called.
        parent: The owner.
        widest: How wide the column may be, in px.

    Signals:
        back_requested(): Back to the conversation.
    """

    back_requested = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None, *, widest: int = COLUMN_WIDTH) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(heading)
        self._page = page = named(QWidget(), "page")
        self._column = QVBoxLayout(page)
        self._column.setSpacing(12)
        self._head = self._build_head(heading, page)
        self._column.addLayout(self._head)
        self._lead = plain_label("models_lead", page)
        self._column.addWidget(self._lead)
        self._column.addSpacing(4)
        self._column.addStretch(1)
        self.setWidget(page)
        FocusLine(self)

    def add_part(self, part: QWidget) -> None:
        """Put a widget below all others in the column; Tab reaches it after them, and before what is below the page."""
        self._column.insertWidget(self._column.count() - 1, part)
        reached = [each for each in self._page.findChildren(QWidget) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        for before, after in pairwise(reached):
            QWidget.setTabOrder(before, after)

    def add_to_head(self, part: QWidget) -> None:
        """Put a widget at the end of the heading's line."""
        self._head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def remove_part(self, part: QWidget) -> None:
        """Take a widget out of the column, for good."""
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()

    def set_heading(self, words: str, lines: int) -> None:
        """Head the page with other words, as many of them as go into so many lines of the width there is now."""
        room = self.viewport().width() - 2 * side_margin(self.width(), self._widest) - 2 * self._back.width()
        metrics = self._title.fontMetrics()
        # Where a line breaks, up to a word of it stays empty.
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round((lines - 0.2) * max(0, room)))
        self._title.setText(shown)
        self._title.setAccessibleName(words)
        self._title.setToolTip(plain_tip(words) if shown != words else "")
        self.setAccessibleDescription(words if words != self.accessibleName() else "")

    def set_lead(self, words: str) -> None:
        """Say what holds for the whole page."""
        self._lead.setText(words)
        self._lead.setVisible(bool(words))

    def take_keyboard(self) -> None:
        """Let the keyboard scroll the page; Tab goes on to what can be done here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and no wider than reads well."""
        side = side_margin(self.width(), self._widest)
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(side, 24, max(0, side - bar), 24)
        super().resizeEvent(event)

    def _build_head(self, heading: str, page: QWidget) -> QHBoxLayout:
        self._back = GlyphButton("back", QPalette.ColorRole.PlaceholderText, page)
        self._back.setObjectName("back")
        self._back.setAccessibleName(self.tr("Back to the conversation"))
        self._back.setToolTip(self.tr("Back to the conversation (Esc)"))
        self._back.clicked.connect(self.back_requested)
        self._title = plain_label("greeting", page)
        self._title.setText(heading)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 1)
        return head
