"""In the place of a hidden solution: what is revealed of it, and the ways to more. Knows nothing that is hidden."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.cards.guides import GuideCard, RungCard
from app.rendering.renderer import Renderer
from app.views.parts.flow_row import FlowRow
from app.views.parts.naming import key_text, named, plain_label
from app.views.parts.speaking import announce
from app.views.tutor.line_field import LineField
from app.views.tutor.rung_view import RungView
from app.views.tutor.working_line import WorkingLine

NEXT_KEY, STUCK_KEY, WHOLE_KEY = "Ctrl+J", "Ctrl+Shift+J", "Ctrl+Alt+J"


class GuidePane(QWidget):
    """A ladder of hints.

    Args:
        renderer: Prepares the pages of hints.
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        onward_requested(): The person wants the next rung.
        whole_requested(): The person wants the whole solution.
        line_given(str): The person is stuck at this line.
        answer_now_requested(): The person wants the hidden thoughts ended.
        page_made(AnswerPane): There is a page of a hint now.
        grown(): More is shown.

    Attributes:
        working: Says that the solution is being written.
        field: Where a line is typed.
    """

    onward_requested = Signal()
    whole_requested = Signal()
    line_given = Signal(str)
    answer_now_requested = Signal()
    page_made = Signal(object)
    grown = Signal()

    def __init__(
        self, renderer: Renderer, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._card = GuideCard()
        self._rungs: list[RungView] = []
        self.working = WorkingLine(clock, self)
        self.working.answer_now_requested.connect(self.answer_now_requested)
        self._state = plain_label("guide_state", self)
        self._doubt = plain_label("doubt", self)
        self._ladder = named(QFrame(self), "ladder")
        self._remark = plain_label("stuck_remark", self)
        self._onward = named(QPushButton(self), "onward")
        self._onward.clicked.connect(self._on_onward)
        self._whole = named(QPushButton(self.tr("Show the whole solution"), self), "whole")
        self._whole.setProperty("link", True)
        self._whole.clicked.connect(self._on_whole)
        self.field = LineField(self)
        self.field.line_given.connect(self.line_given)
        self.field.left.connect(self._on_left)
        self._arrange()
        self._show_parts()
        self.set_last(True)

    @property
    def card(self) -> GuideCard:
        """What is shown."""
        return self._card

    @property
    def is_written(self) -> bool:
        """Whether everything that is to be seen is on the page."""
        return all(rung.page.is_written for rung in self._rungs)

    def rungs(self) -> tuple[RungCard, ...]:
        """What is revealed."""
        return tuple(rung.card for rung in self._rungs)

    def offers(self) -> list[str]:
        """The words of all buttons that can be pressed."""
        return [button.text() for button in (self._onward, self._whole) if button.isVisibleTo(self)]

    def doubt(self) -> str:
        """That the solution may be wrong; empty where that isn't said."""
        return self._doubt.text()

    def remark(self) -> str:
        """What was found of the line that was typed."""
        return self._remark.text()

    def show_card(self, card: GuideCard) -> None:
        """Show how far the solution is revealed."""
        new = len(card.rungs) - len(self._rungs) if self._card.state == "ready" else 0
        said = card.remark if card.remark != self._card.remark else ""
        self._card = card
        if card.state != "working":
            self.working.end()
        self._show_rungs(card.rungs)
        self._show_parts()
        announce(self._remark, said)
        for rung in self._rungs[-new:] if new > 0 else ():
            rung.read_aloud()
        self.grown.emit()

    def follow(self, before: QWidget) -> None:
        """Have the keyboard come from a widget before it to what is here, from above to below."""
        pages = [rung.page for rung in self._rungs]
        for part in (*pages, self.working.button, self._onward, self._whole, self.field):
            QWidget.setTabOrder(before, part)
            before = part

    def set_last(self, last: bool) -> None:
        """Say whether another turn follows, which is what the keys mean then."""
        for button, keys in ((self._onward, NEXT_KEY), (self._whole, WHOLE_KEY)):
            button.setToolTip(key_text(keys) if last else "")

    def rest(self) -> None:
        """Write and prepare nothing more: the pane is given up."""
        self.working.end()
        for rung in self._rungs:
            rung.page.rest()

    def _show_rungs(self, cards: Sequence[RungCard]) -> None:
        """Add what is new; where something else is to be said than before, all is said anew."""
        shown = [rung.card for rung in self._rungs]
        if shown != list(cards[: len(shown)]):
            self._drop_rungs()
        for card in cards[len(self._rungs) :]:
            rung = RungView(card, self._renderer, self._ladder)
            rung.page.grown.connect(self.grown)
            self._rungs.append(rung)
            self._steps.addWidget(rung)
            self.page_made.emit(rung.page)

    def _drop_rungs(self) -> None:
        while self._rungs:
            rung = self._rungs.pop()
            rung.page.rest()
            rung.hide()
            self._steps.removeWidget(rung)
            rung.deleteLater()

    def _show_parts(self) -> None:
        card, is_ready = self._card, self._card.state == "ready"
        self._onward.setText(card.onward)
        self._onward.setVisible(is_ready and bool(card.onward))
        self._whole.setText(self._whole_words())
        self.field.setVisible(is_ready and card.takes_lines)
        self._state.setText(self._state_words())
        self._state.setVisible(bool(self._state.text()))
        self._ladder.setVisible(bool(self._rungs))
        for label, words in ((self._doubt, card.doubt), (self._remark, card.remark)):
            label.setText(words)
            label.setVisible(bool(words) and is_ready)

    def _whole_words(self) -> str:
        if self._card.state == "working":
            return self.tr("Show it as it comes")
        return self.tr("Show what there is") if self._card.state == "empty" else self.tr("Show the whole solution")

    def _state_words(self) -> str:
        if self._card.state == "empty":
            return self.tr("There is no answer to take hints from.")
        if self._card.state != "ready" or self._rungs:
            return ""
        if self._card.doubt:
            return self.tr("Take as much of it as you need.")
        return self.tr("It is worked out. Take as much of it as you need.")

    def _arrange(self) -> None:
        self._steps = QVBoxLayout(self._ladder)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(12)
        ways = FlowRow(16, 8)
        ways.addWidget(self.working)
        ways.addWidget(self._onward)
        ways.addWidget(self._whole)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        for part in (self._state, self._doubt, self._ladder):
            page.addWidget(part)
        page.addLayout(ways)
        page.addWidget(self.field)
        page.addWidget(self._remark)

    @Slot()
    def _on_onward(self) -> None:
        self.onward_requested.emit()

    @Slot()
    def _on_whole(self) -> None:
        self.whole_requested.emit()

    @Slot()
    def _on_left(self) -> None:
        self._onward.setFocus(Qt.FocusReason.OtherFocusReason)
