"""Connects files that come from outside, however they come, with the question and with what a drop would do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from app.controllers.dropping import Dropping
from app.controllers.opening import Opening
from app.views.adapters.drop_target import DropTarget
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page


class FilesWiring(QObject):
    """What sorts and reads files on one side, the window's page and what lies over it on the other.

    Args:
        dropping: Sends files where they belong.
        opening: Reads those that go with the question.
        target: Hears what is dragged over the window.
        page: The window's views.
        menus: The window's commands.
        parent: The owner.
    """

    def __init__(
        self, dropping: Dropping, opening: Opening, target: DropTarget, page: Page, menus: MenuBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._dropping = dropping
        self._composer = page.composer
        target.hovered.connect(lambda paths: target.show_words(dropping.forecast(paths)))
        target.dropped.connect(self.take)
        page.composer.files_pasted.connect(self.take)
        page.composer.files_chosen.connect(opening.attach)
        menus.attach_requested.connect(page.composer.choose_files)
        for found in (opening.question_found, opening.texts_found, opening.refused):
            found.connect(page.uncover)
        opening.question_found.connect(page.composer.offer)
        opening.texts_found.connect(page.composer.attach)
        opening.refused.connect(page.composer.remark)

    @Slot(list)
    def take(self, paths: list[Path]) -> None:
        """Treat files and folders as dropped on the window."""
        self._dropping.take(paths, may_ask=self._composer.is_blank)
