"""A text that goes with a question, to be read, in a panel beside its chip. Esc closes it; nothing can be changed."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.cards.turns import AttachmentCard
from app.views.parts.naming import named, plain_label
from app.views.parts.panel import Panel

WIDTH_IN_DIGITS = 76
MOST_LINES = 22
GAP = 8
READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class AttachmentPanel(Panel):
    """Its name above, its text below, as it is: never read as markup."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("attachment_panel", (Qt.Key.Key_Escape,), parent)
        self._name = plain_label("attachment_title", self)
        self._text = named(QPlainTextEdit(self), "attachment_text")
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(READING)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.document().setDocumentMargin(0)
        self.setFocusProxy(self._text)
        lines = QVBoxLayout(self)
        lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it stays within a small window too
        lines.setContentsMargins(16, 12, 8, 12)
        lines.setSpacing(8)
        lines.addWidget(self._name)
        lines.addWidget(self._text, 1)

    def open_beside(self, chip: QWidget, card: AttachmentCard) -> None:
        """Open it above or below a chip, where there is more room in the window."""
        self._name.setText(card.name)
        self._text.setPlainText(card.text)
        self._text.setAccessibleName(card.name)
        self.setAccessibleName(card.name)
        self._text.ensurePolished()
        self.open_at(chip)
        self._text.setFocus()

    def fit(self, button: QWidget) -> None:
        """As large as the text wants it, within the window."""
        self.setGeometry(_place(button, self._wanted(self.text())))

    def text(self) -> str:
        """The text that is shown."""
        return self._text.toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _wanted(self, text: str) -> QSize:
        """As wide as lines of code are, as tall as the text, within bounds."""
        metrics = self._text.fontMetrics()
        self._text.setTabStopDistance(4 * metrics.horizontalAdvance(" "))
        width = metrics.horizontalAdvance("0") * WIDTH_IN_DIGITS
        lines = min(MOST_LINES, max(3, text.count("\n") + 1 + len(text) // WIDTH_IN_DIGITS))
        return QSize(width, lines * metrics.lineSpacing() + self._name.sizeHint().height() + 48)


def _place(chip: QWidget, wanted: QSize) -> QRect:
    """Return a rectangle of the screen beside a chip and within its window."""
    window = chip.window()
    page = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).marginsRemoved(QMargins(GAP, GAP, GAP, GAP))
    stands = QRect(chip.mapToGlobal(QPoint(0, 0)), chip.size())
    above, below = stands.top() - GAP - page.top(), page.bottom() - stands.bottom() - GAP
    size = QSize(min(wanted.width(), page.width()), min(wanted.height(), max(above, below)))
    left = stands.left()
    if stands.center().x() > page.center().x():
        row = chip.parentWidget() or chip
        left = row.mapToGlobal(QPoint(row.width(), 0)).x() - size.width()
    left = max(page.left(), min(left, page.right() - size.width()))
    top = stands.top() - GAP - size.height() if above >= below else stands.bottom() + GAP
    return QRect(QPoint(left, top), size)
