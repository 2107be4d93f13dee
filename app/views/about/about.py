"""What Ergo is, in a small window of its own; from there, what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

import resources
from app.views.parts.naming import named, plain_label
from app.views.parts.side_window import SideWindow

ICON_SIDE = 96
_WIDTH_EM = 30


class About(SideWindow):
    """Name, version, promise, licence.

    Args:
        version: The version that runs.
        parent: The owner, a window.

    Signals:
        licences_requested(): Show the licences of what Ergo is made of.
    """

    licences_requested = Signal()

    def __init__(self, version: str, parent: QWidget) -> None:
        super().__init__("about", QCoreApplication.translate("About", "About Ergo"), parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(32, 24, 32, 24)
        self._column.setSpacing(8)
        self._add_icon()
        self._add_line("greeting", "Ergo")
        self._add_line("lead", self.tr("A maths tutor that stays on your computer."))
        self._add_line("ability", self.tr("Version {version}").format(version=version))
        self._column.addSpacing(8)
        practice = self.tr(
            "The practice model was trained from nothing for Ergo, on exercises made by a program. "
            "Ergo is free software under the MIT licence."
        )
        self._add_line("about_note", practice)
        self._column.addSpacing(8)
        self._add_buttons()

    def fit(self, em: int) -> None:
        """No wider than reads well, no narrower and no lower than its words."""
        self._column.invalidate()
        width = em * _WIDTH_EM
        size = QSize(width, self._column.totalHeightForWidth(width)).boundedTo(self.room())
        self.setFixedSize(size)
        self.take_size(size)

    def _add_icon(self) -> None:
        icon = named(QLabel(self), "about_icon")
        pixmap = QIcon(str(resources.ROOT / "icons" / "ergo.png")).pixmap(QSize(ICON_SIDE, ICON_SIDE))
        icon.setPixmap(pixmap)
        icon.setAccessibleName(self.tr("The sign of Ergo: three dots, which mean therefore"))
        self._column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)

    def _add_line(self, name: str, words: str) -> None:
        label = plain_label(name, self)
        label.setText(words)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(label)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        licences = QPushButton(self.tr("Licences…"), self)
        licences.clicked.connect(self.licences_requested)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        row.addStretch(1)
        row.addWidget(licences)
        row.addWidget(close)
        row.addStretch(1)
        self._column.addLayout(row)
