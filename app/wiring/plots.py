"""Connects what can be drawn with the actions that offer it, with the page that shows it, and with files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.controllers.plotting import Plotting
from app.conversations.exporting.whole_files import whole_file
from app.tutoring.plots.curves import Curve
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page
from models.errors import UserFacingError

if TYPE_CHECKING:
    from app.views.plot.plot_files import Picture, PlotKind


class PlotsWiring(QObject):
    """The plots on one side, page and menus on the other.

    Args:
        plotting: What can be drawn.
        page: The window's views.
        menus: The window's commands.
        parent: The owner.
    """

    def __init__(self, plotting: Plotting, page: Page, menus: MenuBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plotting = plotting
        self._page = page
        transcript, shown, menu = page.transcript, page.plot_page, menus.tutor
        transcript.turns_changed.connect(self._on_turns_changed)
        transcript.plot_requested.connect(plotting.open)
        plotting.offered.connect(transcript.offer_plot)
        plotting.last_offered.connect(menu.offer_plot)
        menu.plot_requested.connect(self._on_menu)
        plotting.opened.connect(self._on_opened)
        plotting.changed.connect(self._on_changed)
        plotting.refused.connect(shown.refuse_typed)
        shown.typed.connect(plotting.add)
        shown.removed.connect(plotting.remove)
        shown.save_requested.connect(self._on_save)
        shown.back_requested.connect(page.uncover)

    @Slot()
    def _on_turns_changed(self) -> None:
        transcript = self._page.transcript
        self._plotting.set_in_sight([transcript.place_of(turn) for turn in transcript.turns()])

    @Slot()
    def _on_menu(self) -> None:
        if self._page.shows(self._page.plot_page):
            self._page.uncover()
        else:
            self._plotting.open_last()

    @Slot(object)
    def _on_opened(self, curves: tuple[Curve, ...]) -> None:
        self._page.plot_page.show_curves(curves, len(curves), anew=True)
        self._page.cover(self._page.plot_page)

    @Slot(object, int)
    def _on_changed(self, curves: tuple[Curve, ...], own_from: int) -> None:
        self._page.plot_page.accept_typed()
        self._page.plot_page.show_curves(curves, own_from, anew=False)

    @Slot(str)
    def _on_save(self, kind: PlotKind) -> None:
        picture = self._page.plot_page.picture()
        if picture is None:
            return
        title = self.tr("Save the Plot")
        dialog = QFileDialog(self._page.window(), title, str(Path.home()), f"*.{kind}")
        dialog.finished.connect(dialog.deleteLater)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(self.tr("Plot") + f".{kind}")
        dialog.fileSelected.connect(lambda path: self.save(picture, kind, Path(path)))
        dialog.open()

    def save(self, picture: Picture, kind: PlotKind, path: Path) -> None:
        """Write a plot into a file, all of it or nothing, and say what came of it."""
        try:
            with whole_file(path) as part:
                part.write_bytes(picture.data(kind))
        except UserFacingError as error:
            self._page.store_notice.inform(error.title, error.detail, error.hint)
            return
        self._page.plot_page.say(self.tr("Saved to “{name}”.").format(name=path.name))
