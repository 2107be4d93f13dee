"""What the person asked: tinted, at the right, as wide as its text; below it the texts that go with it."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.cards.possible import Possible
from app.cards.turns import AttachmentCard
from app.views.conversation.turn_menu import TurnMenu
from app.views.parts.attachment_row import AttachmentRow
from app.views.parts.flow_text import FlowText
from app.views.parts.glyphs import GlyphButton
from app.views.parts.hushing import hush
from app.views.parts.naming import named, tipped

LARGEST_SHARE = 0.86
LINE_RATIO = 1.45
MEASURED_LINES = 400
MEASURED_CHARACTERS = 500
"""Of a line. A longer one is wider than any column."""


class QuestionView(QWidget):
    """One question.

    Args:
        text: The question as it was typed.
        parent: The owner.

    Signals:
        plot_requested(): The person wants to see drawn what its turn speaks of.
        compare_requested(): The person wants two versions of its turn beside each other.
        edit_requested(): The person wants to ask another question in its place.
        delete_requested(): The person doesn't want its turn any more.
    """

    plot_requested = Signal()
    compare_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _measured(text)
        self._text = FlowText(LINE_RATIO, "question_text", self)
        self._text.setAccessibleName(self.tr("Question"))
        self._bubble = named(QFrame(self), "question")
        inner = QHBoxLayout(self._bubble)
        inner.setContentsMargins(16, 8, 16, 8)
        inner.addWidget(self._text)
        self._possible = Possible()
        self._comparing = ""
        self._can_plot = False
        self._edit = self._build_edit()
        self.set_last(True)
        self._attached: AttachmentRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self._edit)
        self._beside.addStretch(1)
        row = QHBoxLayout()
        self._column.addLayout(row)
        row.setSpacing(4)
        row.addStretch(1)
        row.addLayout(self._beside)
        row.addWidget(self._bubble)
        self._text.append_text(text)
        for pointed_at in (self._text, self._bubble):
            pointed_at.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            pointed_at.customContextMenuRequested.connect(self._on_menu)

    @property
    def text_view(self) -> FlowText:
        """What shows it."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another question in its place."""
        self._lines = _measured(text)
        self._text.replace_text(text)
        self._fit()

    def text(self) -> str:
        """The question as it was typed."""
        return self._text.text()

    def set_possible(self, possible: Possible) -> None:
        """Offer what can be done with it."""
        self._possible = possible
        self._edit.setVisible(possible.edit)

    def offer_comparing(self, words: str) -> None:
        """Offer to compare its turn, which is called so; empty words don't."""
        self._comparing = words

    def offer_plot(self, offered: bool) -> None:
        """Offer to draw what its turn speaks of, or don't."""
        self._can_plot = offered

    def set_last(self, last: bool) -> None:
        """Say whether another turn follows, which is what the keys mean then."""
        words = self.tr("Edit question")
        tipped(self._edit, words, "Ctrl+Alt+E" if last else "")

    def set_hushed(self, hushed: bool) -> None:
        """Draw no controls, until the pointer or the keyboard comes."""
        hush(self._edit, hushed)

    @property
    def attachment_row(self) -> AttachmentRow | None:
        """What shows the texts that go with it; None as long as there were none."""
        return self._attached

    def attachments(self) -> tuple[AttachmentCard, ...]:
        """The texts that go with it."""
        return () if self._attached is None else self._attached.cards()

    def set_attachments(self, cards: tuple[AttachmentCard, ...]) -> None:
        """Show which texts go with it, below it."""
        if self._attached is None and cards:
            self._attached = AttachmentRow(removable=False, parent=self)
            self._attached.follow_keyboard(after=self._text)
            self._column.addWidget(self._attached)
        if self._attached is not None:
            self._attached.set_cards(cards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the width of the text, within the column."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_bubble"):
            self._fit()

    def _build_edit(self) -> GlyphButton:
        edit = named(GlyphButton("edit", QPalette.ColorRole.PlaceholderText, self), "edit_question")
        edit.setProperty("icon_only", True)
        edit.setAccessibleName(self.tr("Edit question"))
        edit.clicked.connect(self.edit_requested)
        edit.hide()
        return edit

    @Slot(QPoint)
    def _on_menu(self, spot: QPoint) -> None:
        source = self.sender()
        menu = TurnMenu(self._possible, self._comparing, self)
        menu.offer_copying(self._text.copy, self._copy_all, selected=self._text.textCursor().hasSelection())
        if self._can_plot:
            menu.offer_plotting(self.plot_requested.emit)
        menu.compare_requested.connect(self.compare_requested)
        menu.edit_requested.connect(self.edit_requested)
        menu.delete_requested.connect(self.delete_requested)
        menu.popup((source if isinstance(source, QWidget) else self).mapToGlobal(spot))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _fit(self) -> None:
        self._text.ensurePolished()
        metrics = QFontMetricsF(self._text.font())
        natural = max(metrics.horizontalAdvance(line) for line in self._lines)
        # The control stands beside the first line.
        first_line = math.ceil(self._text.fontInfo().pixelSize() * LINE_RATIO) + 16
        self._beside.setContentsMargins(0, max(0, (first_line - self._edit.sizeHint().height()) // 2), 0, 0)
        self._bubble.setFixedWidth(min(math.ceil(natural) + 36, int(self.width() * LARGEST_SHARE)))


def _measured(text: str) -> list[str]:
    """Return the lines, as far as they tell how wide a text is."""
    return [line[:MEASURED_CHARACTERS].replace("\t", " " * 10) for line in text.split("\n")[:MEASURED_LINES]]
