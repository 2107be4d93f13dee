"""What Ergo is, in a small window of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from app.views.parts.naming import plain_label


class About(QDialog):
    """Name, version and promise; closes with Esc.

    Args:
        version: The version that runs.
        parent: The owner.
    """

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Ergo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(32, 24, 32, 24)
        lines.setSpacing(8)
        for name, words in (
            ("greeting", "Ergo"),
            ("lead", self.tr("A maths tutor that stays on your computer.")),
            ("ability", self.tr("Version {version}").format(version=version)),
        ):
            label = plain_label(name, self)
            label.setText(words)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(label)
        lines.addSpacing(8)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        lines.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)
