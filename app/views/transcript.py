"""The page of turns: one column, scrolled to its end only while the reader is there."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.views.centred import side_margin
from app.views.glyphs import GlyphButton
from app.views.naming import named
from app.views.turn_view import TurnView

NEAR_END = 24
JUMP_SIZE = 32


class Transcript(QScrollArea):
    """All turns of the conversation.

    Args:
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        thoughts_opened_by_person(bool): The person opened or closed running thoughts.
        retry_requested(): The person wants the failed last turn tried again.
        force_requested(): The person wants the model loaded although it seems too large.
        other_requested(): The person wants it tried again with the model that is offered instead.
    """

    thoughts_opened_by_person = Signal(bool)
    retry_requested = Signal()
    force_requested = Signal()
    other_requested = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._turns: list[TurnView] = []
        self._following = True
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Conversation"))
        self._page = named(QWidget(), "page")
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(32)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self._jump = self._build_jump()
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._on_scrolled)

    @property
    def current(self) -> TurnView | None:
        """The last turn."""
        return self._turns[-1] if self._turns else None

    @property
    def is_following(self) -> bool:
        """Whether the page keeps to its end."""
        return self._following

    def turns(self) -> list[TurnView]:
        """All turns, oldest first."""
        return list(self._turns)

    def begin_turn(self, question: str, thoughts_open: bool) -> TurnView:
        """Add a turn at the end and go there; only the last turn can be tried again."""
        if self._turns:
            self._turns[-1].notice.withdraw_offers()
        turn = TurnView(question, thoughts_open, self._clock, self._page)
        turn.thoughts_opened_by_person.connect(self.thoughts_opened_by_person)
        turn.retry_requested.connect(self.retry_requested)
        turn.force_requested.connect(self.force_requested)
        turn.other_requested.connect(self.other_requested)
        self._turns.append(turn)
        self._column.insertWidget(self._column.count() - 1, turn)
        self.jump_to_latest()
        return turn

    def last_answer(self) -> str:
        """The last turn's bare answer; empty if there is none."""
        return self._turns[-1].answer_text() if self._turns else ""

    @Slot(str)
    def show_waiting(self, words: str) -> None:
        """Say what the last turn waits for."""
        if self._turns:
            self._turns[-1].show_waiting(words)

    @Slot(str, int)
    def append_thinking(self, text: str, tokens: int) -> None:
        """Append to the last turn's thoughts."""
        if self._turns:
            self._turns[-1].append_thinking(text, tokens)

    @Slot(str)
    def append_answer(self, text: str) -> None:
        """Append to the last turn's answer."""
        if self._turns:
            self._turns[-1].append_answer(text)

    @Slot(str, str)
    def settle(self, outcome: str, measures: str) -> None:
        """The last turn is over."""
        if self._turns:
            self._turns[-1].settle(outcome, measures)

    @Slot(str, str, str)
    def fail(self, title: str, detail: str, hint: str) -> None:
        """The last turn failed."""
        if self._turns:
            self._turns[-1].fail(title, detail, hint)

    def offer_other(self, words: str) -> None:
        """Offer another model as a way out of the last turn's failure; empty words offer none."""
        if self._turns:
            self._turns[-1].notice.offer_other(words)

    def offer_force(self, offered: bool) -> None:
        """Offer to load the model although it seems too large."""
        if self._turns:
            self._turns[-1].notice.offer_force(offered)

    @Slot()
    def copy_answer(self) -> None:
        """Put the last answer on the clipboard."""
        if self._turns:
            self._turns[-1].copy_answer()

    @Slot()
    def drop_last(self) -> None:
        """Take the last turn off the page."""
        if self._turns:
            self._discard(self._turns.pop())

    def clear(self) -> None:
        """Empty the page."""
        while self._turns:
            self._discard(self._turns.pop())
        self._following = True
        self._jump.hide()

    @Slot()
    def toggle_thoughts(self) -> None:
        """Close all thoughts if any are open, else open them all; a choice only while some are coming, as a click."""
        opened = not any(turn.thinking.is_open for turn in self._turns)
        for turn in self._turns:
            turn.thinking.touch()
            turn.thinking.set_open(opened)
        if self._turns and self._turns[-1].thinking.is_running:
            self.thoughts_opened_by_person.emit(opened)

    @Slot()
    def jump_to_latest(self) -> None:
        """Go to the end and stay there."""
        self._following = True
        self._jump.hide()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and no wider than reads well."""
        side = side_margin(self.width())
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(side, 24, max(0, side - bar), 24)
        super().resizeEvent(event)
        self._place_jump()

    def _build_jump(self) -> GlyphButton:
        jump = GlyphButton("down", QPalette.ColorRole.WindowText, self)
        jump.setObjectName("latest")
        jump.setFixedSize(JUMP_SIZE, JUMP_SIZE)
        jump.setToolTip(self.tr("Jump to the latest"))
        jump.setAccessibleName(self.tr("Jump to the latest"))
        jump.clicked.connect(self.jump_to_latest)
        jump.hide()
        return jump

    def _place_jump(self) -> None:
        area = self.viewport().geometry()
        self._jump.move(QPoint(area.center().x() - JUMP_SIZE // 2, area.bottom() - JUMP_SIZE - 8))
        self._jump.raise_()

    def _discard(self, turn: TurnView) -> None:
        turn.thinking.settle()
        self._column.removeWidget(turn)
        turn.hide()
        turn.deleteLater()

    @Slot()
    def _on_range_changed(self) -> None:
        bar = self.verticalScrollBar()
        if self._following:
            bar.setValue(bar.maximum())
        else:
            self._on_scrolled()

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - NEAR_END
        if at_end == self._following:
            return
        self._following = at_end
        self._jump.setVisible(not at_end)
        turn = self.current
        if not at_end and turn is not None and turn.thinking.is_running and turn.thinking.is_open:
            turn.thinking.touch()
