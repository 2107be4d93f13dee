"""Connects the window as such with its commands and what is remembered of it: title, place, full screen, leaving.

On a Mac, closing the window is not leaving: an answer or a download that is under way goes on, and a click on the icon
in the Dock brings the window back. Elsewhere Ergo ends with its window.
"""

from __future__ import annotations

import base64
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.settings import ChoicesFile
from app.views.window.menu_bar import MenuBar

USUAL_SIZE = (960, 720)


class FrameWiring(QObject):
    """The window on one side, its commands and the person's choices on the other.

    Args:
        window: The window; becomes the owner.
        menus: Its commands.
        kept: Where the person's choices are kept.

    Attributes:
        window: The window.
        stays: Whether Ergo goes on when the window is closed; for the process to say.
    """

    def __init__(self, window: QMainWindow, menus: MenuBar, kept: ChoicesFile) -> None:
        super().__init__(window)
        self.window = window
        self._menus = menus
        self._kept = kept
        self._is_leaving = False
        self._is_away = False
        self.stays = False
        menus.app.close_requested.connect(self._on_close)
        menus.app.quit_requested.connect(self.leave)
        commands = menus.windows
        commands.full_screen_toggled.connect(self._on_full_screen)
        commands.minimise_requested.connect(lambda: self._front().showMinimized())
        commands.zoom_toggled.connect(self._on_zoom)
        commands.front_requested.connect(self._on_front)
        window.installEventFilter(self)
        self.show_title("")
        for wanted in (menus.new_requested, menus.composer_requested, menus.history.search_requested):
            wanted.connect(self.come_back)
        for page in (menus.models_requested, menus.answers_requested, menus.adapters.adapters_requested):
            page.connect(self.come_back)
        for page in (menus.practice.practice_requested, menus.work.work_requested, menus.palette_requested):
            page.connect(self.come_back)
        for test in (menus.help.self_test_requested, menus.help.verify_requested):
            test.connect(self.come_back)

    @Slot(str)
    def show_title(self, title: str) -> None:
        """Name the window by its conversation; empty for one without a title."""
        whole = title.replace("[*]", "[*][*]")  # for Qt, a single one is the place of a mark
        self.window.setWindowTitle(self.tr("{title} — Ergo").format(title=whole) if title else "Ergo")

    def restore(self) -> None:
        """Give the window the place that it had, on a screen that is there."""
        self.window.resize(*USUAL_SIZE)
        if self._kept.choices.geometry:
            self.window.restoreGeometry(QByteArray.fromBase64(self._kept.choices.geometry.encode("ascii", "ignore")))

    def keep(self) -> None:
        """Remember the window's place, and whether it fills the screen."""
        self._kept.keep(geometry=base64.b64encode(self.window.saveGeometry().data()).decode("ascii"))

    def may_close(self, may_leave: Callable[[], bool]) -> bool:
        """Whether the window may be closed; where that isn't leaving, it is put away instead.

        Args:
            may_leave: Says whether nothing speaks against leaving Ergo.
        """
        self.keep()
        if self.stays and not self._is_leaving:
            self._is_away = True
            self.window.hide()
            return False
        self._is_leaving = may_leave()
        return self._is_leaving

    @Slot()
    def leave(self) -> bool:
        """Close the window for good; return whether nothing spoke against it."""
        self._is_leaving = True
        return self.window.close()

    @Slot()
    def expect_leave(self) -> None:
        """The system wants Ergo to end, and closes what can be seen: that means it now."""
        self._is_leaving = True
        if self._is_away:
            self.window.close()

    @Slot()
    def come_back(self) -> None:
        """Show a window that was put away: its icon was pressed, or it is needed."""
        if self._is_away:
            self.come_to_front()

    def come_to_front(self) -> None:
        """Show the window above the others, wherever it was."""
        self._is_away = False
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name the command by what it would do."""
        if event.type() == QEvent.Type.WindowStateChange and watched is self.window:
            self._menus.windows.show_full_screen(self.window.isFullScreen())
        return super().eventFilter(watched, event)

    def _front(self) -> QWidget:
        return QApplication.activeWindow() or self.window

    @Slot()
    def _on_close(self) -> None:
        self._front().close()

    @Slot()
    def _on_full_screen(self) -> None:
        if self.window.isFullScreen():
            self.window.showNormal()
        else:
            self.window.showFullScreen()

    @Slot()
    def _on_zoom(self) -> None:
        window = self._front()
        if window.isMaximized():
            window.showNormal()
        else:
            window.showMaximized()

    @Slot()
    def _on_front(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.raise_()
