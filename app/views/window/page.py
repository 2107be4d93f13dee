"""What the window is filled with: toolbar; conversation, empty page, models or answers; composer and status line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.rendering.renderer import Renderer
from app.views.adapters.adapters_page import AdaptersPage
from app.views.compare.compare_page import ComparePage
from app.views.composer.composer import Composer
from app.views.conversation.transcript import Transcript
from app.views.find.find_bar import FindBar
from app.views.models.models_page import ModelsPage
from app.views.parts.centred import Centred
from app.views.parts.covering_page import CoveringPage
from app.views.parts.naming import restyle
from app.views.parts.notice import Notice
from app.views.plot.plot_page import PlotPage
from app.views.practice.practice_page import PracticePage
from app.views.window.answers_page import AnswersPage
from app.views.window.empty_state import EmptyState
from app.views.window.link_line import LinkLine
from app.views.window.offer_line import OfferLine
from app.views.window.one_at_a_time import OneAtATime
from app.views.window.status_line import StatusLine
from app.views.window.toolbar import Toolbar
from app.views.work.work_page import WorkPage


class Page(QWidget):
    """All views of the window, in their places.

    Args:
        clock: Seconds that only grow.
        renderer: Prepares pages of mathematics.
        parent: The owner.

    Signals:
        covered_changed(bool): A page covers the conversation, or another one, or none any more.
    """

    covered_changed = Signal(bool)

    def __init__(self, clock: Callable[[], float], renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.toolbar = Toolbar(self)
        self.find_bar = FindBar(self)
        self.empty_state = EmptyState(self)
        self.transcript = Transcript(renderer, clock, self)
        self.models_page = ModelsPage(self)
        self.answers_page = AnswersPage(self)
        self.adapters_page = AdaptersPage(self)
        self.compare_page = ComparePage(renderer, clock, self)
        self.work_page = WorkPage(renderer, self)
        self.plot_page = PlotPage(renderer, self)
        self.practice_page = PracticePage(renderer, self)
        self.notice = Notice(self)
        self.install_notice = Notice(self)
        self.store_notice = Notice(self)
        self.adapter_notice = Notice(self)
        self.practice_notice = Notice(self)
        self.offer_line = OfferLine(self)
        self.undo_line = OfferLine(self)
        self.work_undo_line = OfferLine(self)
        self.crash_line = OfferLine(self)
        self.confirm_line = OfferLine(self)
        self.link_line = LinkLine(self)
        self.composer = Composer(renderer, self)
        self.status_line = StatusLine(self)
        self._pages = self._build_pages()
        self._beneath: QWidget = self.empty_state
        self._foot = Centred([self._build_said(), self.composer, self.status_line], self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.toolbar)
        lines.addWidget(self.find_bar)
        lines.addWidget(self._pages, 1)
        lines.addWidget(self._foot)

    @property
    def is_covered(self) -> bool:
        """Whether a page covers the conversation."""
        return isinstance(self._pages.currentWidget(), CoveringPage)

    def shows(self, page: QWidget) -> bool:
        """Whether this page of the window is open."""
        return self._pages.currentWidget() is page

    def tells_installation(self, model_id: str) -> bool:
        """Whether what is shown says everything of the installation of this model."""
        empty = self.shows(self.empty_state)
        return self.shows(self.models_page) or (empty and self.empty_state.offer.tells_installation(model_id))

    def show_conversation(self) -> None:
        """Show the turns."""
        self._show(self.transcript)

    def show_empty(self) -> None:
        """Show the page that teaches."""
        self._show(self.empty_state)

    def add_page(self, page: CoveringPage) -> None:
        """Make room for a page that wasn't there from the start."""
        self._pages.addWidget(page)

    def cover(self, page: CoveringPage) -> None:
        """Show a page on which nothing is asked: models, answers, adapters …."""
        self._pages.setCurrentWidget(page)
        self.composer.hide()
        restyle(self._foot, "ruled", True)
        page.take_keyboard()
        self.covered_changed.emit(True)

    def uncover(self) -> None:
        """Go back to the conversation, or to the empty page."""
        self._show(self._beneath)

    def _show(self, page: QWidget) -> None:
        was_covered = self.is_covered
        self._beneath = page
        self._pages.setCurrentWidget(page)
        if was_covered:
            self.composer.show()
            restyle(self._foot, "ruled", False)
            self.composer.setFocus()
            self.covered_changed.emit(False)

    def _build_pages(self) -> QStackedWidget:
        pages = QStackedWidget(self)
        covering = (self.models_page, self.answers_page, self.adapters_page, self.compare_page, self.work_page)
        for page in (self.empty_state, self.transcript, *covering, self.practice_page, self.plot_page):
            pages.addWidget(page)
        pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # the foot comes first
        return pages

    def _build_said(self) -> OneAtATime:
        notices = (self.notice, self.store_notice, self.install_notice, self.adapter_notice, self.practice_notice)
        offers = (self.crash_line, self.offer_line, self.undo_line, self.work_undo_line)
        return OneAtATime((*notices, self.link_line, self.confirm_line), offers, self)
