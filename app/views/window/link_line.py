"""Where a clicked link leads, above the question field: the whole address, before anything opens it. Never a dialog."""

from __future__ import annotations

import math

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPushButton, QTextEdit, QVBoxLayout, QWidget

from app.rendering.addresses import Address, read_address
from app.views.parts.flow_row import FlowRow
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import plain_label
from app.views.parts.speaking import announce

_MOST_LINES = 5


class LinkLine(QFrame):
    """Hidden until a link was clicked.

    Signals:
        open_requested(str): The person has seen where it leads, and wants to go there.
    """

    open_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link_line")
        self._address: Address | None = None
        self._before: QWidget | None = None
        self._title = plain_label("link_title", self)
        self._field = AddressField(self)
        self._letters = plain_label("link_letters", self)
        self._open = QPushButton(self.tr("Open"), self)
        self._open.setProperty("primary", True)
        self._copy = QPushButton(self.tr("Copy address"), self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._open.clicked.connect(self._on_open)
        self._copy.clicked.connect(self._on_copy)
        self._cancel.clicked.connect(self.put_away)
        buttons = QWidget(self)
        row = FlowRow(8, 8, buttons)
        row.setContentsMargins(0, 8, 0, 0)
        for button in (self._open, self._copy, self._cancel):
            row.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(4)
        for part in (self._title, self._field, self._letters, buttons):
            lines.addWidget(part)
        self.hide()

    @Slot(str)
    def offer(self, text: str) -> None:
        """Show where a link leads; nothing is shown for what may not be opened."""
        address = read_address(text)
        if address is None:
            return
        if self.isHidden():
            self._before = keyboard_of(self)
        self._address = address
        # First and last strong isolates, so that a host in another direction doesn't turn the words around it.
        host = f"\u2068{address.host}\u2069"
        self._title.setText(self.tr("Open {host} in your browser?").format(host=host))
        self._field.setPlainText(address.full)
        self._letters.setText(
            self.tr("In its own letters: {host}").format(host=f"\u2068{address.in_its_letters}\u2069")
        )
        self._letters.setVisible(bool(address.in_its_letters))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(address.full)
        self.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._title, f"{self._title.text()} {address.full}")

    @Slot()
    def put_away(self) -> None:
        """Open nothing, and give the keyboard back."""
        focused = keyboard_of(self)
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        before, self._before, self._address = self._before, None, None
        self.hide()
        if had_keyboard and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def address(self) -> str:
        """The address that is shown; empty if none is."""
        return self._address.full if self._address is not None else ""

    def words(self) -> list[str]:
        """Everything that is said."""
        said = [self._title.text(), self._field.toPlainText(), self._letters.text()]
        return said if self._letters.isVisibleTo(self) else said[:2]

    def event(self, event: QEvent) -> bool:
        """Keep Esc for Cancel, while the keyboard is here."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() != Qt.Key.Key_Escape:
            return super().event(event)
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels, Enter presses the button that has the keyboard; a key that is held down presses nothing."""
        focused = keyboard_of(self)
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            if not event.isAutoRepeat():
                focused.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_open(self) -> None:
        address = self.address()
        self.put_away()
        if address:
            self.open_requested.emit(address)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.address())
        self.put_away()


class AddressField(QTextEdit):
    """All of an address, broken wherever a line ends; one that is very long can be scrolled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("link_address")
        self.setAccessibleName(self.tr("Address"))
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        height = min(math.ceil(self.document().size().height()), _MOST_LINES * self.fontMetrics().lineSpacing())
        if height != self.height():
            self.setFixedHeight(height)
