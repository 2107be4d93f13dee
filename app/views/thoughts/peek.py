"""Two fading lines of what the model is thinking, for a closed thinking pane."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

KEPT_CHARACTERS = 600
OPACITIES = (0.45, 1.0)


class Peek(QWidget):
    """The last two lines of a text that grows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("peek")
        self._tail = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def append_text(self, text: str) -> None:
        """Append text; only its end is kept."""
        self._tail = (self._tail + text)[-KEPT_CHARACTERS:]
        if self.isVisible():
            self.update()

    def replace_text(self, text: str) -> None:
        """Peek at another text."""
        self._tail = ""
        self.append_text(text)

    def sizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(120, 2 * self._line_height() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the last two lines, the older one paler."""
        layout = self._laid_out()
        count = layout.lineCount()
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = range(max(0, count - 2), count)
        for row, index in enumerate(shown):
            line = layout.lineAt(index)
            painter.setOpacity(OPACITIES[row + 2 - len(shown)])
            line.draw(painter, QPointF(0, row * self._line_height() - line.y()))
        painter.end()

    def _laid_out(self) -> QTextLayout:
        layout = QTextLayout(" ".join(self._tail.split()), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
        layout.endLayout()
        return layout

    def _line_height(self) -> int:
        return round(QFontMetrics(self.font()).height() * 1.2)
