"""Connects practice with the page that shows it, and with the conversation in which the tutor is asked about it.

Whatever practice needs is imported and built when its page is first opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from app.practice_bridge import PracticeBridge
from app.rendering.renderer import Renderer
from app.settings import ChoicesFile
from app.tutor_bridge import TutorBridge
from app.views.sidebar.places import Places
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page
from models.errors import UserFacingError
from models.wording import sentences

if TYPE_CHECKING:
    from app.cards.practice import ExerciseCard, OverviewCard
    from app.controllers.practice.practising import Practising
    from app.controllers.practice.worksheets import Worksheets
    from app.practice_record.attempts_file import Repair

# ruff: noqa: PLC0415 - see above


class PracticeWiring(QObject):
    """What is kept of practice and the tutor's desk on one side, page and menus on the other.

    Args:
        record: Keeps what was answered.
        tutor: Has answers judged.
        page: The window's views.
        menus: The window's commands.
        places: The ways to the pages.
        renderer: Sets formulas on paper.
        kept: Where the person's choices are kept.
        parent: The owner.

    Attributes:
        practising: Decides what comes next; None before the page was opened.
        worksheets: Prints; likewise.
    """

    def __init__(
        self,
        record: PracticeBridge,
        tutor: TutorBridge,
        page: Page,
        menus: MenuBar,
        places: Places,
        renderer: Renderer,
        kept: ChoicesFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._record, self._tutor, self._page, self._menus = record, tutor, page, menus
        self._renderer, self._kept = renderer, kept
        self._card: OverviewCard | None = None
        self.practising: Practising | None = None
        self.worksheets: Worksheets | None = None
        menus.practice.practice_requested.connect(self._on_toggled)
        places.practice_requested.connect(self.open)
        page.empty_state.practice_requested.connect(self.open)
        page.practice_page.opened.connect(self._on_opened)
        page.practice_page.back_requested.connect(self._on_back)
        page.covered_changed.connect(self._on_covered)
        record.opened.connect(self._on_record_opened)
        record.troubled.connect(self._on_troubled)

    @Slot()
    def open(self) -> None:
        """Show the page as things are now."""
        self._page.cover(self._page.practice_page)

    @Slot()
    def give_up(self) -> None:
        """The window is closed: keep what is under way, leave no half of a file."""
        if self.practising is not None and self.worksheets is not None:
            self.practising.keep()
            self.worksheets.give_up()

    @Slot()
    def _on_toggled(self) -> None:
        if self._page.shows(self._page.practice_page):
            self._page.uncover()
        else:
            self.open()

    @Slot()
    def _on_opened(self) -> None:
        self._begin().refresh()

    @Slot()
    def _on_back(self) -> None:
        if self._page.practice_page.is_up:
            self._page.uncover()
        else:
            self._page.practice_page.turn_up()

    @Slot()
    def _on_covered(self) -> None:
        if self.practising is not None:
            self.practising.keep()

    # --- when the page is first opened --------------------------------------------------------------

    def _begin(self) -> Practising:
        """Return what decides; it is made the first time."""
        if self.practising is None:
            from app.controllers.practice.practising import Practising
            from app.controllers.practice.worksheets import Worksheets

            self.practising = Practising(self._record, self._tutor, self._kept, parent=self)
            self.worksheets = Worksheets(self._record, self._renderer.typesetter, self)
            self._page.practice_page.build()
            self._connect(self.practising)
            self._connect_exercise(self.practising)
            self._connect_sheet(self.worksheets)
        return self.practising

    def _connect(self, practising: Practising) -> None:
        page = self._page.practice_page
        practising.overview_changed.connect(self._on_overview)
        practising.exercise_changed.connect(self._on_exercise)
        page.practise_requested.connect(self._on_practise)
        page.level_chosen.connect(practising.choose_level)
        page.overview_requested.connect(practising.leave)
        page.sheet_requested.connect(self._on_sheet)

    def _connect_exercise(self, practising: Practising) -> None:
        shown = self._page.practice_page.build()[1]
        practising.verdict_changed.connect(shown.show_verdict)
        practising.hints_changed.connect(shown.show_hints)
        practising.judging_changed.connect(shown.verdict.set_judging)
        shown.typed.connect(practising.type)
        shown.answered.connect(practising.check)
        shown.next_requested.connect(practising.next)
        shown.hint_requested.connect(practising.hint)
        shown.level_shifted.connect(practising.shift_level)
        shown.ask_requested.connect(self._on_ask)

    def _connect_sheet(self, worksheets: Worksheets) -> None:
        shown = self._page.practice_page.build()[2]
        shown.save_requested.connect(self._on_save)
        worksheets.progressed.connect(shown.show_progress)
        worksheets.finished.connect(shown.show_result)
        worksheets.failed.connect(self._on_sheet_failed)

    # --- what is shown ------------------------------------------------------------------------------

    @Slot(object)
    def _on_overview(self, card: OverviewCard) -> None:
        self._card = card
        self._page.practice_page.show_overview(card)

    @Slot(object)
    def _on_exercise(self, card: ExerciseCard | None) -> None:
        if card is None:
            self._page.practice_page.turn_up()
        else:
            self._page.practice_page.show_exercise(card)

    @Slot(str)
    def _on_practise(self, topic: str) -> None:
        if topic:
            self._begin().practise(topic)
        else:
            self._begin().go_on()

    @Slot()
    def _on_ask(self) -> None:
        question = self._begin().question()
        if question:
            self._page.uncover()
            self._menus.tutor.hints_chosen.emit(True)  # else it would answer at once
            self._page.composer.offer(question)

    # --- what is kept, and how that fails -------------------------------------------------------------

    @Slot(object, bool)
    def _on_record_opened(self, repair: Repair | None, is_read_only: bool) -> None:
        if repair is not None:
            detail = self.tr("Of your answers {count} could still be read.").format(count=repair.saved)
            kept = self.tr("The damaged file is kept in {path}.").format(path=repair.aside)
            self._page.practice_notice.inform(self.tr("Your progress in practice was damaged"), detail, kept)
        elif is_read_only:
            title = self.tr("A later Ergo has made your progress in practice")
            detail = self.tr("This one can show it, and won't keep what you answer now.")
            self._page.practice_notice.inform(title, detail, self.tr("Use the later one."))

    @Slot(object)
    def _on_troubled(self, error: UserFacingError | None) -> None:
        if error is not None:
            self._page.practice_notice.inform(error.title, error.detail, error.hint)
        else:
            self._page.practice_notice.hide()

    # --- worksheets -----------------------------------------------------------------------------------

    @Slot()
    def _on_sheet(self) -> None:
        if self._card is not None:
            from app.cards.practice import SheetCard

            practised = tuple(topic.key for topic in self._card.topics if topic.is_open or topic.due)
            self._page.practice_page.show_sheet(SheetCard(self._card.topics, practised))

    @Slot(list, int)
    def _on_save(self, about: Sequence[tuple[str, int]], count: int) -> None:
        window = self._page.window()
        dialog = QFileDialog(window, self.tr("Save Worksheet"), str(Path.home()), "*.pdf")
        dialog.finished.connect(dialog.deleteLater)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("Worksheet") + ".pdf")
        dialog.fileSelected.connect(lambda path: self._write(Path(path), about, count))
        dialog.open()

    def _write(self, path: Path, about: Sequence[tuple[str, int]], count: int) -> None:
        if self.worksheets is not None:
            self.worksheets.write(path, [(topic, level) for topic, level in about], count)

    @Slot(object)
    def _on_sheet_failed(self, error: UserFacingError) -> None:
        words = sentences(error.title, error.detail, error.hint)
        self._page.practice_page.build()[2].show_failure(words)
