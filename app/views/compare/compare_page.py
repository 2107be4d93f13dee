"""The page on which a turn is compared: its question, and two versions of what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.cards.comparison import ComparisonCard
from app.rendering.renderer import Renderer
from app.views.compare.compared_side import ComparedSide
from app.views.compare.side_by_side import GAP, SideBySide
from app.views.parts.centred import COLUMN_WIDTH
from app.views.parts.covering_page import CoveringPage

TITLE_LINES = 2
_WAYS = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 1}


class ComparePage(CoveringPage):
    """Both versions scroll together, so that what answers the same stays side by side.

    Args:
        renderer: Prepares the pages of answers.
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        keep_requested(int): The person wants this side, 0 or 1, in the conversation.
        stop_requested(): The person wants what is being written stopped.
        ask_requested(int): The person wants the version on this side, which came to nothing, asked for once more.
        step_requested(int, int): The person wants another version: on which side, how many further.
        answer_now_requested(): The person wants the thoughts that are coming ended.
        typeset_chosen(bool): The person wants thoughts that have ended typeset, or plain.
        rich_answer_requested(str): The person wants an answer, which is this Markdown, as rich text.
        page_made(AnswerPane): This page shows an answer, or thoughts.
    """

    keep_requested = Signal(int)
    stop_requested = Signal()
    ask_requested = Signal(int)
    step_requested = Signal(int, int)
    answer_now_requested = Signal()
    typeset_chosen = Signal(bool)
    rich_answer_requested = Signal(str)
    page_made = Signal(object)

    def __init__(
        self, renderer: Renderer, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        heading = QCoreApplication.translate("ComparePage", "Comparison")
        super().__init__(heading, parent, widest=2 * COLUMN_WIDTH + GAP)
        self._renderer = renderer
        self._clock = clock
        self._typeset = False
        self._shows_checks = True
        self._question = ""
        self._pair: SideBySide | None = None
        self.set_lead("")

    @property
    def pair(self) -> SideBySide | None:
        """What is compared, if anything is."""
        return self._pair

    @Slot(object)
    def show_comparison(self, card: ComparisonCard) -> None:
        """Show two versions, or how they are now."""
        if self._pair is None:
            self._pair = self._build_pair()
        self._question = " ".join(card.question.split())
        self._fit_heading()
        self._pair.show_comparison(card)

    @Slot()
    def forget(self) -> None:
        """Nothing is compared any more."""
        pair, self._pair = self._pair, None
        if pair is not None:
            pair.give_up()
            self.remove_part(pair)

    def set_typeset(self, typeset: bool) -> None:
        """Show thoughts that have ended typeset, or plain."""
        self._typeset = typeset
        if self._pair is not None:
            for side in self._pair.sides:
                side.turn.thinking.set_typeset(typeset)

    def set_checks_shown(self, shown: bool) -> None:
        """Say what checking has found, or keep it to itself."""
        self._shows_checks = shown
        if self._pair is not None:
            for side in self._pair.sides:
                side.turn.set_checks_shown(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the question as goes into its lines."""
        super().resizeEvent(event)
        self._fit_heading()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go to the columns."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None or self._pair is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        side = self._pair.sides[way]
        side.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(side.head)

    # --- the version that is being written ---------------------------------------------------------------

    @Slot(str)
    def show_waiting(self, words: str) -> None:
        """Say what it waits for."""
        if (side := self._running()) is not None:
            side.turn.remarks.show_waiting(words)

    @Slot(str, int)
    def append_thinking(self, text: str, tokens: int) -> None:
        """Append to its thoughts."""
        if (side := self._running()) is not None:
            side.turn.append_thinking(text, tokens)

    @Slot(str)
    def append_answer(self, text: str) -> None:
        """Append to its answer."""
        if (side := self._running()) is not None:
            side.turn.append_answer(text)

    @Slot(object)
    def set_budget(self, tokens: int | None) -> None:
        """Bound its thoughts; None is no bound."""
        if (side := self._running()) is not None:
            side.turn.thinking.set_budget(tokens)

    @Slot(bool)
    def close_thoughts(self, closing: bool) -> None:
        """Its thoughts have been asked to end, or may go on after all."""
        if (side := self._running()) is not None:
            side.turn.thinking.close_thoughts(closing)

    @Slot()
    def notice_loop(self) -> None:
        """Its thoughts repeat themselves."""
        if (side := self._running()) is not None:
            side.turn.thinking.notice_loop()

    def _running(self) -> ComparedSide | None:
        return self._pair.running if self._pair is not None else None

    def _build_pair(self) -> SideBySide:
        pair = SideBySide(self._renderer, self._clock, self.widget())
        for number, side in enumerate(pair.sides):
            side.head.keep_requested.connect(lambda number=number: self.keep_requested.emit(number))
            side.head.stop_requested.connect(self.stop_requested)
            side.head.ask_requested.connect(lambda number=number: self.ask_requested.emit(number))
            side.stepped.connect(lambda by, number=number: self.step_requested.emit(number, by))
            side.turn.thinking.answer_now_requested.connect(self.answer_now_requested)
            side.turn.thinking.typeset_chosen.connect(self.typeset_chosen)
            side.turn.thinking.page_made.connect(self.page_made)
            side.turn.rich_answer_requested.connect(self.rich_answer_requested)
            side.turn.thinking.set_typeset(self._typeset)
            side.turn.set_checks_shown(self._shows_checks)
        for page in pair.pages():
            self.page_made.emit(page)
        self.add_part(pair)
        return pair

    def _fit_heading(self) -> None:
        """The question in a line or two."""
        if self._question:
            self.set_heading(self._question, TITLE_LINES)
