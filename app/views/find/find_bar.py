"""The line below the toolbar in which words are typed that are looked for. Knows nothing of where they are found."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from app.views.parts.dragged_files import FilesPass
from app.views.parts.glyphs import GlyphButton
from app.views.parts.icon_button import icon_button
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import NOTHING_MORE, named, plain_label
from app.views.parts.speaking import announce

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDEST_PX = 280
_NARROWEST_PX = 96
_LONGEST = 400
"""In characters."""


class FindBar(QFrame):
    """Hidden until something is looked for.

    Signals:
        typed(str): Other words are looked for; empty are none.
        next_requested(): The person wants the next hit.
        previous_requested(): The person wants the one before.
        closed(): Nothing is looked for any more.
        keyboard_left(): The bar had the keyboard, and what had it before isn't there any more.
    """

    typed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()
    keyboard_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(self.tr("Find"))
        self._before: QWidget | None = None
        self._field = named(QLineEdit(self), "find_field")
        FilesPass(self._field)
        self._field.setPlaceholderText(self.tr("Find in this conversation"))
        self._field.setAccessibleName(self.tr("Find in this conversation"))
        self._field.setAccessibleDescription(NOTHING_MORE)
        self._field.setMaxLength(_LONGEST)
        self._field.setMinimumWidth(_NARROWEST_PX)
        self._field.setMaximumWidth(_WIDEST_PX)
        self._field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._field.textChanged.connect(self.typed)
        self._count = plain_label("find_count", self, wraps=False)
        self._previous = self._build_arrow("back", self.tr("Previous"), "Ctrl+Shift+G")
        self._previous.clicked.connect(self.previous_requested)
        self._next = self._build_arrow("right", self.tr("Next"), "Ctrl+G")
        self._next.clicked.connect(self.next_requested)
        self._done = QPushButton(self.tr("Done"), self)
        self._done.clicked.connect(self.put_away)
        self._lay_out()
        self.say_nothing()
        self.hide()

    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    def count_text(self) -> str:
        """What is said of the hits."""
        return self._count.text()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is here."""
        focused = keyboard_of(self)
        return not self.isHidden() and focused is not None and self.isAncestorOf(focused)

    def take_words(self, words: str) -> None:
        """Look for these from now on; a closed bar only keeps them."""
        self._field.setText(words)

    @Slot()
    def open(self) -> None:
        """Show the bar and take the keyboard, everything selected."""
        if not self.has_keyboard:
            self._before = keyboard_of(self)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    @Slot()
    def put_away(self) -> None:
        """Look for nothing, and give the keyboard back."""
        if self.isHidden():
            return
        had_keyboard = self.has_keyboard
        before, self._before = self._before, None
        self.hide()
        self.closed.emit()
        if had_keyboard and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_keyboard:
            self.keyboard_left.emit()

    def say_count(self, number: int, total: int) -> None:
        """Say how many hits there are.

        Args:
            number: Which of them the reader is at, from 1; 0 is none.
            total: How many there are.
        """
        write = self.locale().toString
        if not total:
            self._say(self.tr("Not found"))
        elif not number:
            self._say(self.tr("{total} found").format(total=write(total)))
        else:
            self._say(self.tr("{number} of {total}").format(number=write(number), total=write(total)))
        self._allow_steps(bool(total))

    def say_searching(self) -> None:
        """Say that it takes a while."""
        self._say(self.tr("Searching…"))

    def say_nothing(self) -> None:
        """Nothing is looked for."""
        self._say("")
        self._allow_steps(False)

    def speak(self, words: str) -> None:
        """Say the count aloud, and what the reader has come to.

        Args:
            words: The paragraph around it.
        """
        announce(self._count, ". ".join(each for each in (self.count_text(), words) if each))

    def event(self, event: QEvent) -> bool:
        """Keep Esc, while the keyboard is here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter goes on, with Shift back, or presses the button that has the keyboard."""
        focused = keyboard_of(self)
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in ENTER_KEYS and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() in ENTER_KEYS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_requested.emit()
        elif event.key() in ENTER_KEYS:
            self.next_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_done"):
            self._fit_count()

    def _say(self, words: str) -> None:
        if words != self._count.text():
            self._count.setText(words)

    def _allow_steps(self, allowed: bool) -> None:
        """Where there is nothing to come to, the arrows can't be pressed; the keyboard doesn't stay on one."""
        focused = keyboard_of(self)
        if not allowed and focused in (self._previous, self._next):
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._previous.setEnabled(allowed)
        self._next.setEnabled(allowed)

    def _build_arrow(self, glyph: str, words: str, keys: str) -> GlyphButton:
        return icon_button(glyph, words, self, keys, QPalette.ColorRole.WindowText)

    def _lay_out(self) -> None:
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self._field, 100)
        arrows = QHBoxLayout()
        arrows.setSpacing(0)
        arrows.addWidget(self._previous)
        arrows.addWidget(self._next)
        row.addLayout(arrows)
        row.addWidget(self._done)
        self._fit_count()

    def _fit_count(self) -> None:
        """Keep the field where it is while the figures change."""
        words: QLabel = self._count
        words.ensurePolished()
        pattern = self.tr("{number} of {total}").format(number="888", total="888")
        words.setMinimumWidth(QFontMetrics(words.font()).horizontalAdvance(pattern))
