"""What the Adapters page says while there is none: what one is, where to drop it, an example to try."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.views.parts.naming import plain_label

RADIUS = 10


class NoAdapters(QWidget):
    """Teaches.

    Args:
        parent: The owner.

    Signals:
        add_requested(): The person wants to choose a file.
        example_requested(): The person wants the example that ships.
    """

    add_requested = Signal()
    example_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(12)
        teaching = self.tr(
            "An adapter teaches a model one thing more: a language, a subject, a way of explaining. It is a small file "
            "beside the model, usually called a LoRA, and the model itself stays as it is. Put one on between two "
            "questions, make it weaker or stronger, take it off again."
        )
        lines.addWidget(self._say("adapter_teaching", teaching, self))
        lines.addSpacing(4)
        lines.addWidget(self._build_place())
        lines.addSpacing(12)
        lines.addWidget(
            self._say(
                "model_about", self.tr("One comes with Ergo: it lets the practice model answer in Japanese."), self
            )
        )
        lines.addWidget(self._build_example())

    def words(self) -> str:
        """Everything that is said."""
        return "\n".join(label.text() for label in self._labels)

    def _build_place(self) -> QWidget:
        place = DropPlace(self)
        lines = QVBoxLayout(place)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(12)
        where = self.tr("Drop a folder, a zip or a .safetensors file anywhere on this window.")
        label = self._say("adapter_place", where, place)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        button = QPushButton(self.tr("Add adapter…"), place)
        button.clicked.connect(self.add_requested)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        row.addStretch(1)
        lines.addWidget(label)
        lines.addLayout(row)
        return place

    def _build_example(self) -> QPushButton:
        button = QPushButton(self.tr("Try the example"), self)
        button.setAccessibleName(self.tr("Try the example: answers in Japanese"))
        button.setAccessibleDescription(self.tr("Adds the adapter that comes with Ergo"))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self.example_requested)
        return button

    def _say(self, name: str, words: str, parent: QWidget) -> QLabel:
        label = plain_label(name, parent)
        label.setText(words)
        self._labels.append(label)
        return label


class DropPlace(QWidget):
    """A dashed line around a place where something can be dropped."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        ink.setAlphaF(0.55)
        painter.setPen(QPen(ink, 1.2, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()
