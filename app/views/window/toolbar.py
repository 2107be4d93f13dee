"""The slim line at the head: the conversation's title and the button that names the model."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.views.models.model_chip import ModelChip
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import plain_label


class Toolbar(QWidget):
    """Title, model and New conversation.

    Signals:
        new_requested(): The person wants an empty page.
    """

    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._full_title = ""
        self._title = plain_label("title", self, wraps=False)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.chip = ModelChip(self)
        self._new = GlyphButton("new", QPalette.ColorRole.PlaceholderText, self)
        self._new.setProperty("icon_only", True)
        self._new.setToolTip(self.tr("New conversation"))
        self._new.setAccessibleName(self.tr("New conversation"))
        self._new.clicked.connect(self.new_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._title, 1)
        row.addWidget(self.chip)
        row.addWidget(self._new)

    def set_title(self, title: str) -> None:
        """Show the conversation's title, shortened to the room there is."""
        self._full_title = title
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title to the room there is."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        metrics = QFontMetrics(self._title.font())
        room = max(40, self._title.width())
        self._title.setText(metrics.elidedText(self._full_title, Qt.TextElideMode.ElideRight, room))
        self._title.setAccessibleName(self._full_title)
