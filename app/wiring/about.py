"""Shows what Ergo is and what it is made of; both windows are built when they are first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from app.views.window.menu_bar import MenuBar

if TYPE_CHECKING:
    from app.views.about.about import About
    from app.views.about.licences_window import LicencesWindow


class AboutWiring(QObject):
    """The menu on one side, the windows on the other.

    Args:
        window: The main window; becomes the owner.
        menus: Its commands.

    Attributes:
        about, licences: The windows; None while they weren't wanted yet.
    """

    def __init__(self, window: QMainWindow, menus: MenuBar) -> None:
        super().__init__(window)
        self._window = window
        self.about: About | None = None
        self.licences: LicencesWindow | None = None
        menus.app.about_requested.connect(self._on_about)

    @Slot()
    def give_up(self) -> None:
        """The main window is closed for good."""
        for window in (self.about, self.licences):
            if window is not None:
                window.close()

    @Slot()
    def _on_about(self) -> None:
        from app.version import ergo_version  # noqa: PLC0415
        from app.views.about.about import About  # noqa: PLC0415

        if self.about is None:
            self.about = About(ergo_version(), self._window)
            self.about.licences_requested.connect(self._on_licences)
        self.about.present()

    @Slot()
    def _on_licences(self) -> None:
        from app.licences import read_licences  # noqa: PLC0415
        from app.views.about.licences_window import LicencesWindow  # noqa: PLC0415

        if self.licences is None:
            self.licences = LicencesWindow(read_licences(), self._window)
        self.licences.present()
