"""Read-only plain text, as tall as its content and cheap to append to.

Text is only ever inserted as plain text: what a model or a person wrote is never
read as markup. Knows nothing about channels or turns.
"""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QEvent, QMimeData, QSizeF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from app.views.paragraphs import ParagraphBreaker

JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]")
JAPANESE_EXTRA = 0.15
PAGE_KEYS = {
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Space,
}


class FlowText(QTextEdit):
    """A column of selectable text without scroll bars of its own.

    Args:
        line_ratio: Line height as a multiple of the text's size.
        name: The object name, by which the style sheet sets the size.
        parent: The owner.
    """

    def __init__(self, line_ratio: float, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._line_ratio = line_ratio
        self._has_japanese = False
        self._pieces: list[str] = []
        self._breaker = ParagraphBreaker()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self._set_rhythm()

    def append_text(self, text: str) -> None:
        """Append plain text at the end; the reader's selection stays."""
        if not text:
            return
        self._pieces.append(text)
        if not self._has_japanese and JAPANESE.search(text):
            self._has_japanese = True
            self._set_rhythm()
        document = self.document()
        cursor = QTextCursor(document)
        # Moving it to the end would lay out the last line once more.
        cursor.setPosition(document.characterCount() - 1)
        cursor.insertText(self._breaker.feed(text))

    def replace_text(self, text: str) -> None:
        """Show another text; nothing changes if it is the same."""
        if text == self.text():
            return
        self.clear()
        self._pieces = []
        self._breaker = ParagraphBreaker()
        self._has_japanese = False
        self._set_rhythm()
        self.append_text(text)

    def text(self) -> str:
        """Everything appended, as it came."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_pieces"):
            self._set_rhythm()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that scroll to the page."""
        if event.key() in PAGE_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _set_rhythm(self) -> None:
        """Give every line the same height, whatever fonts are mixed in it."""
        self.ensurePolished()
        size = self.fontInfo().pixelSize()
        ratio = self._line_ratio + (JAPANESE_EXTRA if self._has_japanese else 0)
        rhythm = QTextBlockFormat()
        rhythm.setLineHeight(round(size * ratio), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(rhythm)

    @Slot(QSizeF)
    def _on_size_changed(self, size: QSizeF) -> None:
        height = max(1, math.ceil(size.height()))
        if height != self.height():
            self.setFixedHeight(height)
