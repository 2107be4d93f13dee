"""The menu bar: the standard items where a Mac user looks for them, with their shortcuts.

Edit commands go to whatever has the keyboard. Every other item is a signal or an
action that the window connects.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMetaObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

Key = QKeySequence.StandardKey | str


def send_to_focus(slot: str) -> None:
    """Call an edit slot (`copy`, `undo` …) of the widget that has the keyboard, if it knows it."""
    target = QApplication.focusWidget()
    if target is not None and target.metaObject().indexOfSlot(f"{slot}()") >= 0:
        QMetaObject.invokeMethod(target, slot)


class MenuBar(QMenuBar):
    """All commands of the window.

    Signals:
        new_requested(): An empty conversation.
        close_requested(): Close the window.
        quit_requested(): Leave Ergo.
        copy_answer_requested(): The last answer to the clipboard.
        stop_requested(): Stop the running answer.
        thoughts_toggled(): Show or hide all thoughts.
        models_requested(): Open the Models page, or leave it.
        back_requested(): Leave the page that covers the conversation.
        composer_requested(): Put the keyboard into the question field.
        zoom_in_requested(), zoom_out_requested(), zoom_reset_requested(): The text's size.
        about_requested(): What Ergo is.
    """

    new_requested = Signal()
    close_requested = Signal()
    quit_requested = Signal()
    copy_answer_requested = Signal()
    stop_requested = Signal()
    thoughts_toggled = Signal()
    models_requested = Signal()
    back_requested = Signal()
    composer_requested = Signal()
    zoom_in_requested = Signal()
    zoom_out_requested = Signal()
    zoom_reset_requested = Signal()
    about_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_conversation()
        help_menu = self.addMenu(self.tr("&Help"))
        about = self._add(help_menu, self.tr("About Ergo"), None, self.about_requested.emit)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        self.set_running(False)
        self.set_answered(False)
        self.set_covered(False)

    def set_running(self, running: bool) -> None:
        """Stop can be used only while something runs."""
        self.stop.setEnabled(running)

    def set_answered(self, answered: bool) -> None:
        """Copy Answer needs an answer."""
        self.copy_answer.setEnabled(answered)

    def set_covered(self, covered: bool) -> None:
        """While a page covers the conversation, Esc leaves it; else Esc stops the answer."""
        self._back.setEnabled(covered)
        self._back.setShortcuts([QKeySequence("Esc")] if covered else [])
        self.stop.setShortcuts([QKeySequence("Ctrl+."), *([] if covered else [QKeySequence("Esc")])])

    def _build_file(self) -> None:
        menu = self.addMenu(self.tr("&File"))
        self._add(menu, self.tr("New Conversation"), QKeySequence.StandardKey.New, self.new_requested.emit)
        menu.addSeparator()
        self._add(menu, self.tr("Close Window"), QKeySequence.StandardKey.Close, self.close_requested.emit)
        leave = self._add(menu, self.tr("Quit Ergo"), "Ctrl+Q", self.quit_requested.emit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _build_edit(self) -> None:
        menu = self.addMenu(self.tr("&Edit"))
        std = QKeySequence.StandardKey
        self._add(menu, self.tr("Undo"), std.Undo, partial(send_to_focus, "undo"))
        self._add(menu, self.tr("Redo"), std.Redo, partial(send_to_focus, "redo"))
        menu.addSeparator()
        self._add(menu, self.tr("Cut"), std.Cut, partial(send_to_focus, "cut"))
        self._add(menu, self.tr("Copy"), std.Copy, partial(send_to_focus, "copy"))
        self._add(menu, self.tr("Paste"), std.Paste, partial(send_to_focus, "paste"))
        self._add(menu, self.tr("Select All"), std.SelectAll, partial(send_to_focus, "selectAll"))
        menu.addSeparator()
        self.copy_answer = self._add(menu, self.tr("Copy Answer"), "Ctrl+Shift+C", self.copy_answer_requested.emit)

    def _build_view(self) -> None:
        menu = self.addMenu(self.tr("&View"))
        self._add(menu, self.tr("Show or Hide Thoughts"), "Ctrl+Alt+T", self.thoughts_toggled.emit)
        menu.addSeparator()
        self._add(menu, self.tr("Models…"), "Ctrl+Shift+M", self.models_requested.emit)
        self._back = self._add(menu, self.tr("Back to the Conversation"), None, self.back_requested.emit)
        menu.addSeparator()
        zoom_in = self._add(menu, self.tr("Larger Text"), QKeySequence.StandardKey.ZoomIn, self.zoom_in_requested.emit)
        zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._add(menu, self.tr("Smaller Text"), "Ctrl+-", self.zoom_out_requested.emit)
        self._add(menu, self.tr("Actual Size"), "Ctrl+0", self.zoom_reset_requested.emit)

    def _build_conversation(self) -> None:
        menu = self.addMenu(self.tr("&Conversation"))
        self._add(menu, self.tr("Write a Question"), "Ctrl+L", self.composer_requested.emit)
        self.stop = self._add(menu, self.tr("Stop"), "Ctrl+.", self.stop_requested.emit)

    def _add(self, menu: QMenu, words: str, key: Key | None, do: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked: do())
        menu.addAction(action)
        return action
