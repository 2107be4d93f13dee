"""A page that covers the conversation for a while: one quiet column with a heading and a way back."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.views.parts.centred import side_margin
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import named, plain_label


class CoveringPage(QScrollArea):
    """The column and its head; what stands below the lead is for others to add.

    Args:
        heading: What the page is called.
        parent: The owner.

    Signals:
        back_requested(): Back to the conversation.
    """

    back_requested = Signal()

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(heading)
        self._page = page = named(QWidget(), "page")
        self._column = QVBoxLayout(page)
        self._column.setSpacing(12)
        self._column.addLayout(self._build_head(heading, page))
        self._lead = plain_label("models_lead", page)
        self._column.addWidget(self._lead)
        self._column.addSpacing(4)
        self._column.addStretch(1)
        self.setWidget(page)

    def add_part(self, part: QWidget) -> None:
        """Put a widget below all others in the column; Tab reaches it after them, and before what is below the page."""
        self._column.insertWidget(self._column.count() - 1, part)
        reached = [each for each in self._page.findChildren(QWidget) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        for before, after in pairwise(reached):
            QWidget.setTabOrder(before, after)

    def set_lead(self, words: str) -> None:
        """Say what holds for the whole page."""
        self._lead.setText(words)
        self._lead.setVisible(bool(words))

    def take_keyboard(self) -> None:
        """Let the keyboard scroll the page; Tab goes on to what can be done here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and no wider than reads well."""
        side = side_margin(self.width())
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(side, 24, max(0, side - bar), 24)
        super().resizeEvent(event)

    def _build_head(self, heading: str, page: QWidget) -> QHBoxLayout:
        self._back = GlyphButton("back", QPalette.ColorRole.PlaceholderText, page)
        self._back.setObjectName("back")
        self._back.setAccessibleName(self.tr("Back to the conversation"))
        self._back.setToolTip(self.tr("Back to the conversation (Esc)"))
        self._back.clicked.connect(self.back_requested)
        title = plain_label("greeting", page)
        title.setText(heading)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(title, 1)
        return head
