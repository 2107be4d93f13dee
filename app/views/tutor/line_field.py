"""Where a learner types the line that they are stuck at. Knows no solution."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST_LINE = 1_000


class LineField(QLineEdit):
    """One line; Enter has it looked for, Esc leaves it.

    Args:
        parent: The owner.

    Signals:
        line_given(str): The person is stuck at this line; never empty.
        left(): The person types no more here.
    """

    line_given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stuck_field")
        self.setMaxLength(LONGEST_LINE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(self.tr("I'm stuck at this line…"))
        self.setAccessibleName(self.tr("The line you are stuck at"))
        self.setToolTip(self.tr("Type the line you have got to, as LaTeX or like 2x = 8, and press Enter"))
        self.returnPressed.connect(self._on_return)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_return(self) -> None:
        line = self.text().encode("utf-8", "replace").decode("utf-8").strip()
        if line:
            self.line_given.emit(line)
