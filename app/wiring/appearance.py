"""Connects the theme with its commands and with what is remembered of it: appearance and size of the text."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from app.settings import Appearance, ChoicesFile
from app.theme import Theme
from app.views.window.menu_bar import MenuBar


def smallest_size(zoom: float) -> tuple[int, int]:
    """The smallest window, in px, that shows a notice, or where a link leads, whole with text of this size."""
    larger, much_larger = max(0.0, zoom - 1), max(0.0, zoom - 1.5)
    return round(420 + 360 * much_larger), round(420 + 170 * larger + 180 * much_larger)


class AppearanceWiring(QObject):
    """The theme on one side, the commands, the window's bounds and the person's choices on the other.

    Args:
        window: The window; becomes the owner.
        menus: Its commands.
        kept: Where the person's choices are kept.
        theme: The application's appearance.
    """

    def __init__(self, window: QMainWindow, menus: MenuBar, kept: ChoicesFile, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._menus = menus
        self._kept = kept
        self._theme = theme
        window.setMinimumSize(*smallest_size(1.0))
        theme.watch(window)
        menus.zoom_in_requested.connect(theme.zoom_in)
        menus.zoom_out_requested.connect(theme.zoom_out)
        menus.zoom_reset_requested.connect(lambda: theme.set_zoom(1.0))
        menus.appearances.chosen.connect(theme.choose)
        theme.zoomed.connect(self._on_zoomed)
        theme.appearance_chosen.connect(self._on_chosen)

    def restore(self) -> None:
        """Dress the application as the person chose in an earlier run."""
        self._theme.set_zoom(self._kept.choices.zoom)
        self._theme.restore(self._kept.choices.appearance)
        self._menus.appearances.show_appearance(self._theme.appearance)

    @Slot(float)
    def _on_zoomed(self, zoom: float) -> None:
        self._kept.keep(zoom=zoom)
        self._window.setMinimumSize(*smallest_size(zoom))

    @Slot(str)
    def _on_chosen(self, appearance: Appearance) -> None:
        self._kept.keep(appearance=appearance)
        self._menus.appearances.show_appearance(appearance)
