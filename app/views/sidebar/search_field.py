"""The field for words that are looked for in all conversations. Knows nothing of where they are found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from app.views.parts.dragged_files import FilesPass
from app.views.parts.glyphs import glyph_pixmap
from app.views.parts.icon_button import icon_button
from app.views.parts.naming import key_text, named, restyle

KEYS = "Ctrl+Shift+F"
_LONGEST = 400
"""In characters."""
_NARROWEST_PX = 48
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QFrame):
    """A field with a glass before it, and behind what is typed a button that takes it away.

    Args:
        parent: The owner.

    Signals:
        typed(str): Other words are looked for; empty are none.
        down_pressed(): The person wants to go into what was found.
        entered(): The person wants what was found first.
    """

    typed = Signal(str)
    down_pressed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar_search")
        self._glass = QLabel(self)
        self._glass.setTextFormat(Qt.TextFormat.PlainText)
        self.line = SearchLine(self)
        self._clear = named(icon_button("close", self.tr("Clear the search"), self), "sidebar_clear")
        self._clear.clicked.connect(self._on_clear)
        self._clear.hide()
        self.line.textChanged.connect(self._on_changed)
        self.line.focused.connect(self._on_focused)
        self.line.down_pressed.connect(self.down_pressed)
        self.line.entered.connect(self.entered)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._glass)
        row.addWidget(self.line, 1)
        row.addWidget(self._clear)
        self.setFocusProxy(self.line)
        self._draw_glass()

    def words(self) -> str:
        """What is looked for."""
        return self.line.text()

    def clear(self) -> None:
        """Look for nothing."""
        self.line.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_clear"):
            self._draw_glass()

    def _draw_glass(self) -> None:
        side = max(14, self.line.fontInfo().pixelSize() + 1)
        ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._glass.setPixmap(glyph_pixmap("search", ink, side, self.devicePixelRatioF()))
        self._glass.setFixedSize(QSize(side, side))

    @Slot(str)
    def _on_changed(self, words: str) -> None:
        self._clear.setVisible(bool(words))
        self.typed.emit(words)

    @Slot()
    def _on_clear(self) -> None:
        self.line.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _on_focused(self, focused: bool) -> None:
        restyle(self, "focused", focused)


class SearchLine(QLineEdit):
    """The field itself.

    Args:
        parent: The owner.

    Signals:
        focused(bool): It has the keyboard, or no longer.
        down_pressed(): The Down key.
        entered(): The Enter key.
    """

    focused = Signal(bool)
    down_pressed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "sidebar_words")
        FilesPass(self)
        self.setFrame(False)
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search all conversations"))
        self.setToolTip(f"{self.tr('Search all conversations')} ({key_text(KEYS)})")
        self.setMaxLength(_LONGEST)
        self.setMinimumWidth(_NARROWEST_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter lead to what was found."""
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.focused.emit(False)
