"""Plain text in which mathematics is typed: Tab goes to what is to be filled in, and Enter is what it was meant as.

An Enter that confirms a conversion of an input method means nothing else: neither while the conversion is open, nor as
the key press that some systems deliver right after it. What Enter means otherwise is for those who know.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from app.views.composer.placeholders import Placeholders
from app.views.parts.dragged_files import local_files

AFTER_CONVERSION_MS = 500
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MathsEdit(QPlainTextEdit):
    """A text without a frame of its own.

    Args:
        parent: The owner.

    Signals:
        focus_changed(bool): The text got or lost the keyboard.
    """

    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placeholders = Placeholders(self.document())
        self._converting = False
        self._since_conversion = QElapsedTimer()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to what is to be filled in next; only then out of the text."""
        place = self._placeholders.next(self.textCursor(), forward=forward)
        if place is None:
            return super().focusNextPrevChild(forward)
        self.setTextCursor(place)
        return True

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; leave files that are dragged here to the window."""
        return source.hasText() and not local_files(source)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Watch conversions begin and end."""
        was_converting, self._converting = self._converting, bool(event.preeditString())
        super().inputMethodEvent(event)
        if was_converting and not self._converting:
            self._since_conversion.start()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A key let go after a conversion: the next Enter is meant."""
        super().keyReleaseEvent(event)
        if not self._converting:
            self._since_conversion.invalidate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is elsewhere; an open conversion is over."""
        super().focusOutEvent(event)
        self._converting = False
        self.focus_changed.emit(False)

    def _confirms_conversion(self) -> bool:
        """Whether an Enter that is pressed now can be one that confirms a conversion."""
        recent = self._since_conversion.isValid() and not self._since_conversion.hasExpired(AFTER_CONVERSION_MS)
        if not self._converting:
            self._since_conversion.invalidate()
        return self._converting or recent
