"""The slim line at the head: the way to the sidebar, the conversation's title, the button that names the model."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.views.models.model_chip import ModelChip
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import key_text, plain_label


class Toolbar(QWidget):
    """Sidebar, title, model; and New conversation while the sidebar, which has that too, isn't there.

    Signals:
        new_requested(): The person wants an empty page.
        sidebar_requested(): The person wants the sidebar shown, or put away.
    """

    new_requested = Signal()
    sidebar_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._full_title = ""
        self._title = plain_label("title", self, wraps=False)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sidebar = self._build("sidebar", "")
        self._sidebar.clicked.connect(self.sidebar_requested)
        self.chip = ModelChip(self)
        self._new = self._build("write", f"{self.tr('New conversation')} ({key_text('Ctrl+N')})")
        self._new.setAccessibleName(self.tr("New conversation"))
        self._new.clicked.connect(self.new_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._sidebar)
        row.addWidget(self._title, 1)
        row.addWidget(self.chip)
        row.addWidget(self._new)
        self.set_sidebar(shown=False)

    def set_title(self, title: str) -> None:
        """Show the conversation's title, shortened to the room there is."""
        self._full_title = title
        self._shorten()

    def set_sidebar(self, *, shown: bool) -> None:
        """Whether the sidebar is there."""
        words = self.tr("Hide the sidebar") if shown else self.tr("Show the sidebar")
        self._sidebar.setAccessibleName(words)
        self._sidebar.setToolTip(f"{words} ({key_text('Ctrl+Alt+S')})")
        self._new.setVisible(not shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title to the room there is."""
        super().resizeEvent(event)
        self._shorten()

    def _build(self, glyph: str, words: str) -> GlyphButton:
        button = GlyphButton(glyph, QPalette.ColorRole.PlaceholderText, self)
        button.setProperty("icon_only", True)
        button.setToolTip(words)
        return button

    def _shorten(self) -> None:
        metrics = QFontMetrics(self._title.font())
        room = max(40, self._title.width())
        self._title.setText(metrics.elidedText(self._full_title, Qt.TextElideMode.ElideRight, room))
        self._title.setAccessibleName(self._full_title)
