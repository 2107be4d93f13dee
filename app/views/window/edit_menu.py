"""The commands that every editor has, for whatever has the keyboard; and Undo, which is also for conversations."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMetaObject, QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from app.views.window.command import add_command


class EditCommands(QObject):
    """Actions of a menu that somebody else builds.

    Args:
        parent: The owner.

    Signals:
        undo_requested(): Undo what was done to conversations; where nothing is typed that could be undone.
    """

    undo_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._can_undo = False

    def set_undo(self, can_undo: bool) -> None:
        """Whether something that was done to conversations can be undone."""
        self._can_undo = can_undo

    def add_to_edit(self, menu: QMenu) -> None:
        """Add what belongs into the menu Edit."""
        std = QKeySequence.StandardKey
        add_command(menu, self.tr("Undo"), std.Undo, self._on_undo, self)
        add_command(menu, self.tr("Redo"), std.Redo, partial(_send_to_focus, "redo"), self)
        menu.addSeparator()
        add_command(menu, self.tr("Cut"), std.Cut, partial(_send_to_focus, "cut"), self)
        add_command(menu, self.tr("Copy"), std.Copy, partial(_send_to_focus, "copy"), self)
        add_command(menu, self.tr("Paste"), std.Paste, partial(_send_to_focus, "paste"), self)
        add_command(menu, self.tr("Select All"), std.SelectAll, partial(_send_to_focus, "selectAll"), self)

    def _on_undo(self) -> None:
        if self._can_undo and not _can_undo_typing(QApplication.focusWidget()):
            self.undo_requested.emit()
        else:
            _send_to_focus("undo")


def _send_to_focus(slot: str) -> None:
    """Call an edit slot (`copy`, `undo` …) of the widget that has the keyboard, if it knows it."""
    target = QApplication.focusWidget()
    if target is not None and target.metaObject().indexOfSlot(f"{slot}()") >= 0:
        QMetaObject.invokeMethod(target, slot)


def _can_undo_typing(field: QWidget | None) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, QPlainTextEdit | QTextEdit) and field.document().isUndoAvailable()
