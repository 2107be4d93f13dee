"""Read-only plain text, as tall as its content and cheap to append to.

Text is only ever inserted as plain text: what a model or a person wrote is never
read as markup. It can be read paragraph by paragraph, and hits in it be marked.
Knows nothing about channels or turns, nor what is looked for.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from app.finding.hits import Hit
from app.finding.lines import Line, words_between
from app.views.parts.drag_scroll import DragScroll
from app.views.parts.hit_marks import boxes, draw_grounds, draw_ring, dressed
from app.views.parts.paragraphs import ParagraphBreaker

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

    Signals:
        edited(int, int, int): From this place on, so many characters were removed and so many written.
        dressing(): The text is about to have another size or other colours, and still stands where it stood.
    """

    edited = Signal(int, int, int)
    dressing = Signal()

    def __init__(self, line_ratio: float, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._line_ratio = line_ratio
        self._has_japanese = False
        self._pieces: list[str] = []
        self._breaker = ParagraphBreaker()
        self._rhythm_px = 0
        self._marks: tuple[Sequence[Hit], Hit | None] = ((), None)
        self._framed: list[Hit] = []
        # A new style sheet comes in many small steps.
        self._dressing = QTimer(self, interval=0, singleShot=True)
        self._dressing.timeout.connect(self._on_dressed)
        self._scrolling = DragScroll(self)
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
        self.document().contentsChange.connect(self.edited)
        self._set_rhythm()

    def append_text(self, text: str) -> None:
        """Append plain text at the end; the reader's selection stays."""
        if not text:
            return
        self._pieces.append(text)
        self._write(text)

    def replace_text(self, text: str) -> None:
        """Show another text; nothing changes if it is the same."""
        if text == self.text():
            return
        self.clear()
        self._pieces = []
        self._breaker = ParagraphBreaker()
        self._has_japanese = False
        self._rhythm_px = 0
        self._set_rhythm()
        self.append_text(text)

    def text(self) -> str:
        """Everything appended, as it came."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    def fit(self) -> None:
        """Be as tall as the whole text now; otherwise Qt says so a moment later."""
        layout = self.document().documentLayout()
        layout.blockBoundingRect(self.document().lastBlock())
        self._set_height(layout.documentSize())

    @property
    def form(self) -> object:
        """What the places of all lines follow from, besides the words: another one, and they are elsewhere."""
        return self.width(), self._rhythm_px

    def position_at(self, y: int) -> int:
        """Return the position of the words at a height."""
        return self.document().documentLayout().hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)

    def line_of(self, position: int) -> int:
        """Return the height at which the line of a position begins."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, min(position, self.document().characterCount() - 1)))
        return self.cursorRect(cursor).top()

    def lines(self, place: int) -> Iterator[Line]:
        """Yield the paragraphs from that which has this place; no more of them after the text has changed."""
        block = self.document().findBlock(min(place, self.document().characterCount() - 1))
        while block.isValid():
            yield Line(block.position(), block.text(), self._formulas_in(block))
            block = block.next()

    def selected_words(self) -> str:
        """Return what is selected, as it can be looked for: of the first paragraph, with the source of formulas."""
        start, end = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        lines = takewhile(lambda line: line.start < end, self.lines(start))
        said = (words_between(line, start, end).strip() for line in lines)
        return next((words for words in said if words), "")

    def mark(self, hits: Sequence[Hit], current: Hit | None) -> None:
        """Mark what was found.

        Args:
            hits: All that are to be marked.
            current: That which the reader is at.
        """
        self._marks = (hits, current)
        found, found_now, on_found = _colours_of_hits()
        words = [piece for hit in hits if hit != current for piece in self._split(hit)[0]]
        marked = dressed(self, words, found, None)
        if current is not None:
            words, formulas = self._split(current)
            marked += dressed(self, words, found_now, on_found)
            marked += dressed(self, formulas, None, on_found)
        self._framed = [piece for hit in hits for piece in self._split(hit)[1]]
        self.setExtraSelections(marked)
        self.viewport().update()

    @property
    def marks(self) -> tuple[Sequence[Hit], Hit | None]:
        """What is marked, and which of it the reader is at."""
        return self._marks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grounds behind formulas that were found, and a ring around the hit that the reader is at."""
        current = self._marks[1]
        found, found_now, _on_found = _colours_of_hits()
        for formula in self._framed:
            is_current = current is not None and current.start <= formula.start < current.end
            painter = QPainter(self.viewport())
            draw_grounds(painter, self.boxes_of(formula), found_now if is_current else found)
            painter.end()
        super().paintEvent(event)
        if current is not None:
            painter = QPainter(self.viewport())
            draw_ring(painter, self.boxes_of(current), self.palette().color(self.foregroundRole()))
            painter.end()

    def boxes_of(self, hit: Hit) -> list[QRectF]:
        """Return where a hit stands in the viewport: a box for each of its lines."""
        return boxes(self, hit)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size, as tall as before until the whole text is laid out: Qt begins with a part of it."""
        is_dressed = event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_dressing")
        if is_dressed:
            self._begin_dressing()
        super().changeEvent(event)
        if is_dressed:
            self._set_rhythm()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_marks") and self._marks[0]:
            self.mark(*self._marks)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that scroll to the page."""
        if event.key() in PAGE_KEYS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() != before:
            self._scrolling.show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll the page while the mouse selects beyond its edge."""
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scrolling.drag(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Scroll no more."""
        self._scrolling.stop()
        super().mouseReleaseEvent(event)

    def _split(self, hit: Hit) -> tuple[list[Hit], list[Hit]]:
        """Return the words of a hit and the formulas of it: there are none."""
        return [hit], []

    def _formulas_in(self, _block: QTextBlock) -> tuple[str, ...]:
        """Return the source of each formula in a paragraph: there are none."""
        return ()

    def _write(self, text: str) -> None:
        """Put text at the end of the document."""
        if not self._has_japanese and JAPANESE.search(text):
            self._has_japanese = True
            self._set_rhythm()
        document = self.document()
        cursor = QTextCursor(document)
        # Moving it to the end would lay out the last line once more.
        cursor.setPosition(document.characterCount() - 1)
        cursor.insertText(self._breaker.feed(text))

    def _set_rhythm(self) -> None:
        """Give every line the same height, whatever fonts are mixed in it."""
        self.ensurePolished()
        size = self.fontInfo().pixelSize()
        ratio = self._line_ratio + (JAPANESE_EXTRA if self._has_japanese else 0)
        height_px = round(size * ratio)
        if height_px == self._rhythm_px:
            return  # a new style sheet comes many times over, and a long text would be laid out each time
        self._rhythm_px = height_px
        rhythm = QTextBlockFormat()
        rhythm.setLineHeight(height_px, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        # Selecting the document would lay it out first.
        cursor.setPosition(self.document().characterCount() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeBlockFormat(rhythm)

    def _begin_dressing(self) -> None:
        if not self._dressing.isActive():
            self.dressing.emit()
            self._dressing.start()

    @Slot()
    def _on_dressed(self) -> None:
        """The text has its size and its colours."""
        self.fit()

    @Slot(QSizeF)
    def _on_size_changed(self, size: QSizeF) -> None:
        """In another width Qt lays out a part of it first: a shorter page would take the reader from the place."""
        is_whole = self.document().lastBlock().layout().lineCount() > 0
        if not self._dressing.isActive() and (is_whole or size.height() > self.height()):
            self._set_height(size)

    def _set_height(self, size: QSizeF) -> None:
        height = max(1, math.ceil(size.height()))
        if height != self.height():
            self.setFixedHeight(height)


def _colours_of_hits() -> tuple[QColor, QColor, QColor]:
    """Return what is behind a hit, behind that which the reader is at, and the ink of the latter."""
    palette = QGuiApplication.palette()
    roles = QPalette.ColorRole.AlternateBase, QPalette.ColorRole.LinkVisited, QPalette.ColorRole.BrightText
    found, found_now, on_found = (palette.color(role) for role in roles)
    return found, found_now, on_found
