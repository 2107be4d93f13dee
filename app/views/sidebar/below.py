"""What is said below the list: what was deleted and can be undone, and how far an export or an import is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.views.parts.glyphs import GlyphButton
from app.views.parts.icon_button import icon_button
from app.views.parts.naming import key_text, named, plain_label, plain_tip
from app.views.parts.speaking import announce


class Below(QWidget):
    """Both, and the button for a new folder.

    Args:
        parent: The owner.

    Attributes:
        undo: What was deleted.
        activity: What goes on.

    Signals:
        folder_wanted(): A new folder.
    """

    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = UndoLine(self)
        self.activity = ActivityLine(self)
        self._new_folder = GlyphButton("new", QPalette.ColorRole.PlaceholderText, self)
        self._new_folder.setObjectName("new_folder")
        self._new_folder.setText(self.tr("New folder"))
        self._new_folder.clicked.connect(self.folder_wanted)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 4, 8, 8)
        lines.setSpacing(4)
        lines.addWidget(self.undo)
        lines.addWidget(self.activity)
        lines.addWidget(self._new_folder, 0, Qt.AlignmentFlag.AlignLeft)

    def set_reason(self, why: str) -> None:
        """Say why nothing can be changed; empty if it can."""
        self._new_folder.setEnabled(not why)
        self._new_folder.setToolTip(plain_tip(why) if why else "")
        self._new_folder.setAccessibleDescription(why)


class UndoButton(QPushButton):
    """A button that Undo in the menu presses, while the keyboard is on it."""

    @Slot()
    def undo(self) -> None:
        """Press it."""
        self.click()


class UndoLine(QFrame):
    """Hidden until something can be undone.

    Args:
        parent: The owner.

    Signals:
        undo_requested(): Undo it.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undo_line")
        self._words = plain_label("undo_words", self)
        self._undo = UndoButton(self.tr("Undo"), self)
        self._undo.setProperty("link", True)
        self._undo.setToolTip(f"{self.tr('Undo')} ({key_text('Ctrl+Z')})")
        self._undo.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say what can be undone."""
        self._words.setText(words)
        self._undo.setAccessibleName(self.tr("Undo: {words}").format(words=words))
        self.setAccessibleName(words)
        self.show()
        announce(self._words, f"{words} {self.tr('Undo')}")

    def words(self) -> str:
        """What can be undone, in words; empty if nothing can."""
        return "" if self.isHidden() else self._words.text()

    def has_keyboard(self) -> bool:
        """Whether the keyboard is on the button."""
        return self.window().focusWidget() is self._undo


class ActivityLine(QFrame):
    """Hidden until something goes on, or has come to an end.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activity_line")
        self._words = plain_label("activity_words", self)
        self._bar = named(QProgressBar(self), "progress")
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close = icon_button("close", self.tr("Close"), self)
        self._close.clicked.connect(self.hide)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(self._words)
        lines.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addLayout(lines, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_activity(self, words: str, fraction: float | None) -> None:
        """Say what goes on, and how far it is; it can't be put away. Empty says nothing."""
        self._say(words)
        self._bar.setVisible(fraction is not None)
        self._bar.setValue(round((fraction or 0.0) * 100))
        self._bar.setAccessibleName(words)
        self._close.hide()

    def show_result(self, words: str) -> None:
        """Say how it ended. Empty says nothing."""
        self._say(words)
        self._bar.hide()
        self._close.show()
        announce(self._words, words)

    def words(self) -> str:
        """What is said; empty if nothing is."""
        return "" if self.isHidden() else self._words.text()

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
