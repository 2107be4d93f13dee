"""Connects what a person does with written answers: copying them and their formulas, seeing where links lead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane
from app.views.answer.copies import MathMLCopies, RichCopies
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page


class AnswerWiring(QObject):
    """The page and the menus on one side, clipboard and browser on the other.

    Args:
        page: The window's views.
        menus: The window's commands.
        renderer: Prepares what is copied.
        parent: The owner.

    Attributes:
        open_address: Opens an address in the browser and says whether it could.
    """

    def __init__(self, page: Page, menus: MenuBar, renderer: Renderer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.open_address: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._page = page
        self._rich = RichCopies(renderer, self)
        self._mathml = MathMLCopies(renderer, self)
        transcript = page.transcript
        menus.copy_rich_answer_requested.connect(transcript.copy_rich_answer)
        transcript.rich_answer_requested.connect(self._rich.copy)
        transcript.rich_text_requested.connect(self._rich.copy_blocks)
        page.compare_page.rich_answer_requested.connect(self._rich.copy)
        page.compare_page.page_made.connect(self._connect_page)
        transcript.mathml_requested.connect(self._mathml.copy)
        self._mathml.refused.connect(self._on_refused)
        transcript.link_clicked.connect(page.link_line.offer)
        page.link_line.open_requested.connect(self._on_open_requested)

    @Slot()
    def give_up(self) -> None:
        """The window goes: what isn't copied yet needn't be."""
        self._rich.give_up()

    @Slot(object)
    def _connect_page(self, shown: AnswerPane) -> None:
        """Another page that shows an answer."""
        shown.rich_text_requested.connect(self._rich.copy_blocks)
        shown.mathml_requested.connect(self._mathml.copy)
        shown.link_clicked.connect(self._page.link_line.offer)

    @Slot(str)
    def _on_refused(self, reason: str) -> None:
        self._page.composer.remark(self.tr("This formula can't be copied as MathML. {reason}").format(reason=reason))

    @Slot(str)
    def _on_open_requested(self, address: str) -> None:
        url = QUrl.fromEncoded(address.encode("ascii"), QUrl.ParsingMode.StrictMode)
        if not (url.isValid() and url.scheme() == "https" and self.open_address(url)):
            self._page.composer.remark(self.tr("No browser could be opened. The address can be copied instead."))
