"""The Practice page: how it goes, one exercise, or what a worksheet is to be about. One of them at a time.

What stands in it is imported and built when it is first shown. Decides nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.rendering.renderer import Renderer
from app.views.parts.covering_page import CoveringPage
from app.views.parts.naming import named

if TYPE_CHECKING:
    from app.cards.practice import ExerciseCard, OverviewCard, SheetCard
    from app.views.practice.exercise_view import ExerciseView
    from app.views.practice.overview import Overview
    from app.views.practice.sheet_view import SheetView

# ruff: noqa: PLC0415 - see above

_HEADING_LINES = 2
_REVEAL_AFTER_MS = 60
"""So long it takes until what is new is set."""


class PracticePage(CoveringPage):
    """The page; its parts are its attributes once it was opened.

    Args:
        renderer: Sets mathematics.
        parent: The owner.

    Signals:
        opened(): It is about to be shown.
        practise_requested(str): Practise this topic; empty for whatever comes next.
        level_chosen(str, int): Practise this topic on this level; 0 lets it follow the answers.
        sheet_requested(): Choose what a worksheet is to be about.
        overview_requested(): Back to how it goes.
    """

    opened = Signal()
    practise_requested = Signal(str)
    level_chosen = Signal(str, int)
    sheet_requested = Signal()
    overview_requested = Signal()

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PracticePage", "Practice"), parent)
        self._renderer = renderer
        self._heading = self.tr("Practice")
        self._shown: Overview | ExerciseView | SheetView | None = None
        self.overview: Overview | None = None
        self.exercise: ExerciseView | None = None
        self.sheet: SheetView | None = None
        self._make_sheet = QPushButton(self.tr("Worksheet…"), self)
        self._make_sheet.setToolTip(self.tr("Exercises on paper, with a key"))
        self._make_sheet.clicked.connect(self.sheet_requested)
        self.add_to_head(self._make_sheet)
        self.set_lead("")
        self._news: QWidget | None = None
        self._revealing = QTimer(self, interval=_REVEAL_AFTER_MS, singleShot=True)
        self._revealing.timeout.connect(self._reveal)

    # --- what is shown ----------------------------------------------------------------------------

    @property
    def is_up(self) -> bool:
        """Whether there is nowhere to go back to but the conversation."""
        return self._shown is None or self._shown is self.overview

    def build(self) -> tuple[Overview, ExerciseView, SheetView]:
        """Return what stands in it; it is built the first time."""
        if self.overview is None or self.exercise is None or self.sheet is None:
            from app.views.practice.exercise_view import ExerciseView
            from app.views.practice.overview import Overview
            from app.views.practice.sheet_view import SheetView

            self.overview, self.sheet = Overview(self), SheetView(self)
            self.exercise = ExerciseView(self._renderer, self)
            self.overview.practise_requested.connect(self.practise_requested)
            self.overview.level_chosen.connect(self.level_chosen)
            self.exercise.news.connect(self._on_news)
            self.exercise.typed.connect(self._on_typed)
            for part in (self.overview, self.exercise, self.sheet):
                part.hide()
                self.add_part(named(part, "practice_part"))
            self._turn_to(self.overview, self.tr("Practice"))
        return self.overview, self.exercise, self.sheet

    @Slot(object)
    def show_overview(self, card: OverviewCard) -> None:
        """Show how it goes; the page stays where it is."""
        self.build()[0].show_card(card)

    @Slot(object)
    def show_exercise(self, card: ExerciseCard) -> None:
        """Turn to an exercise."""
        exercise = self.build()[1]
        exercise.show_card(card)
        self._turn_to(exercise, card.topic)
        self.set_lead(card.about)
        self.verticalScrollBar().setValue(0)
        exercise.take_keyboard()

    @Slot(object)
    def show_sheet(self, card: SheetCard) -> None:
        """Turn to what a worksheet is to be about."""
        sheet = self.build()[2]
        sheet.show_card(card)
        self._turn_to(sheet, self.tr("Worksheet"))
        self.set_lead(self.tr("Exercises with room to work, and a key on a page of its own, as a PDF."))
        sheet.take_keyboard()

    @Slot()
    def turn_up(self) -> None:
        """Turn back to how it goes."""
        overview = self.build()[0]
        self._turn_to(overview, self.tr("Practice"))
        self.overview_requested.emit()
        self.verticalScrollBar().setValue(0)
        overview.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to what is shown."""
        self.opened.emit()
        if self._shown is not None:
            self._shown.take_keyboard()
        else:
            super().take_keyboard()

    # --- Qt's events ------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep Esc while there is somewhere to go back to on this page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape and not self.is_up)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and not self.is_up:
            self.turn_up()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Head the page anew."""
        super().resizeEvent(event)
        self.set_heading(self._heading, _HEADING_LINES)

    @Slot(object)
    def _on_news(self, part: QWidget) -> None:
        self._news = part
        self._revealing.start()

    @Slot()
    def _on_typed(self) -> None:
        """What is typed is seen, however many hints there are below."""
        if self.exercise is not None and self.exercise.answer.field.hasFocus():
            self.ensureWidgetVisible(self.exercise.answer, 0, 16)

    @Slot()
    def _reveal(self) -> None:
        if self._news is not None and self._news.isVisible():
            self.ensureWidgetVisible(self._news, 0, 16)

    def _turn_to(self, part: Overview | ExerciseView | SheetView, heading: str) -> None:
        if self._shown is not None and self._shown is not part:
            self._shown.hide()
        self._shown, self._news = part, None
        self._heading = heading
        self.set_heading(heading, _HEADING_LINES)
        self.set_lead("")
        self._make_sheet.setVisible(part is self.overview)
        part.show()
