"""What an empty sheet offers to be tried: three small pieces of work, each with something to be found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from app.rendering.loose import as_words
from app.views.parts.naming import plain_label, plain_tip


@dataclass(frozen=True, slots=True)
class Example:
    """Somebody's work.

    Attributes:
        name: What it is about.
        lines: What they wrote.
    """

    name: str
    lines: tuple[str, ...]


class Examples(QWidget):
    """A button for each.

    Args:
        parent: The owner.

    Signals:
        chosen(str): The person wants to see this judged, line by line.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        heading = plain_label("work_try", self)
        heading.setText(self.tr("Or try one of these: can you see what went wrong?"))
        lines.addWidget(heading)
        self.buttons = [self._build(example) for example in self._examples()]
        for button in self.buttons:
            lines.addWidget(button)

    def _examples(self) -> tuple[Example, ...]:
        return (
            Example(self.tr("A linear equation"), ("2x + 3 = 11", "2x = 14", "x = 7")),
            Example(self.tr("A quadratic equation"), ("x^2 = 5x", "x = 5")),
            Example(self.tr("Fractions"), ("1/2 + 1/3", "= 2/5")),
        )

    def _build(self, example: Example) -> QPushButton:
        said = [as_words(line) for line in example.lines]
        words = self.tr("{name}:  {lines}").format(name=example.name, lines="  →  ".join(said))
        button = _ExampleButton(words, self)
        button.setProperty("example", True)
        button.setAccessibleName(self.tr("Try: {name}").format(name=example.name))
        button.setAccessibleDescription("; ".join(said))
        button.clicked.connect(lambda: self.chosen.emit("\n".join(example.lines)))
        return button


class _ExampleButton(QPushButton):
    """A button that may be narrower than its words: then it shows their beginning, and says them all in its tip."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, inside)
        self.setText(shown)
        self.setToolTip("" if shown == self._words else plain_tip(self._words))
