"""Stacks widgets in the page's column: centred, no wider than reads well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

COLUMN_WIDTH = 720
GUTTER = 16


def side_margin(width: int, widest: int = COLUMN_WIDTH) -> int:
    """The margin left and right of a column that is no wider than this, in a page of this width."""
    return max(GUTTER, (width - widest) // 2)


class Centred(QWidget):
    """The foot of the window.

    Args:
        parts: The widgets, from top to bottom.
        parent: The owner.
    """

    def __init__(self, parts: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._lines = QVBoxLayout(self)
        self._lines.setSpacing(8)
        for part in parts:
            self._lines.addWidget(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred."""
        side = side_margin(self.width())
        self._lines.setContentsMargins(side, 4, side, 12)
        super().resizeEvent(event)
