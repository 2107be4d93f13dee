"""Connects the palette with the menus and the conversations; it is built when it is first wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from app.controllers.headings import Headings
from app.languages import english_texts
from app.views.sidebar.sidebar import Sidebar
from app.views.window.menu_bar import MenuBar

if TYPE_CHECKING:
    from app.views.palette.entry import Entry
    from app.views.palette.palette import Palette


class PaletteWiring(QObject):
    """Menus and headings on one side, the palette on the other.

    Args:
        window: What the palette lies over; becomes the owner.
        menus: The window's commands.
        headings: All conversations.
        sidebar: Opens one.
    """

    def __init__(self, window: QMainWindow, menus: MenuBar, headings: Headings, sidebar: Sidebar) -> None:
        super().__init__(window)
        self._window = window
        self._menus = menus
        self._headings = headings
        self._sidebar = sidebar
        self.palette: Palette | None = None
        menus.palette_requested.connect(self._on_requested)

    @Slot()
    def _on_requested(self) -> None:
        from app.views.palette.commands import commands_of  # noqa: PLC0415
        from app.views.palette.palette import Palette  # noqa: PLC0415

        if self.palette is None:
            self.palette = Palette(self._window)
        if self.palette.isVisible():
            self.palette.close_up()
        else:
            itself = self._menus.palette_command.text()
            commands = [each for each in commands_of(self._menus, english_texts()) if each.words != itself]
            self.palette.open(commands, self._conversations())

    def _conversations(self) -> list[Entry]:
        from app.controllers.title import shown_title  # noqa: PLC0415
        from app.views.palette.entry import Entry  # noqa: PLC0415

        place = self.tr("Conversation")
        return [
            Entry(
                shown_title(each.title), place, "", ticked=False, run=partial(self._sidebar.opened.emit, each.uid, None)
            )
            for each in self._headings.headings()
        ]
