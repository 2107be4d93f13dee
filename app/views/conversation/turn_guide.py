"""The hints of a turn whose reply is hidden: a pane that is made when it is needed, and hidden when all is revealed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cards.guides import GuideCard
from app.rendering.renderer import Renderer
from app.views.parts.keyboard import keyboard_of
from app.views.tutor.guide_pane import GuidePane


class TurnGuide(QObject):
    """Stands in the place of the answer.

    Args:
        renderer: Prepares the pages of hints.
        clock: Seconds that only grow.
        turn: The turn.

    Signals:
        made(GuidePane): There is a pane now.
        grown(): More is shown in it.

    Attributes:
        pane: The pane; None while no reply of the turn was hidden.
    """

    made = Signal(object)
    grown = Signal()

    def __init__(self, renderer: Renderer, clock: Callable[[], float], turn: QWidget) -> None:
        super().__init__(turn)
        self._renderer, self._clock, self._turn = renderer, clock, turn
        self._is_last = True
        self.pane: GuidePane | None = None

    @property
    def is_shown(self) -> bool:
        """Whether the reply is hidden, and shown rung by rung."""
        return self.pane is not None and not self.pane.isHidden()

    @property
    def card(self) -> GuideCard | None:
        """What is shown; None while nothing is hidden."""
        return self.pane.card if self.pane is not None and self.is_shown else None

    @property
    def is_written(self) -> bool:
        """Whether everything that is to be seen is on the page."""
        return self.pane is None or self.pane.is_written

    @property
    def is_busy(self) -> bool:
        """Whether something would be lost with the pane: a clock that runs, a line that is typed."""
        return self.pane is not None and (self.pane.working.is_running or bool(self.pane.field.text()))

    def show(self, card: GuideCard, page: QVBoxLayout, answer: QWidget) -> None:
        """Show how far the reply is revealed.

        Args:
            card: How far.
            page: What the turn is laid out in.
            answer: Where the answer stands; the hints stand before it, and the keyboard comes to them from there.
        """
        pane = self.pane
        if pane is None:
            pane = self.pane = GuidePane(self._renderer, self._clock, self._turn)
            pane.grown.connect(self.grown)
            pane.set_last(self._is_last)
            page.insertWidget(page.indexOf(answer), pane)
            self.made.emit(pane)
        pane.show()
        pane.show_card(card)
        pane.follow(answer)

    def end(self) -> bool:
        """All is revealed.

        Returns:
            Whether the keyboard was among the hints.
        """
        pane = self.pane
        if pane is None or pane.isHidden():
            return False
        focused = keyboard_of(pane)
        had_keyboard = focused is not None and pane.isAncestorOf(focused)
        pane.working.end()
        pane.hide()
        return had_keyboard

    def begin_work(self) -> bool:
        """The hidden reply is being written from now on; return whether there is one."""
        if self.pane is None or not self.is_shown:
            return False
        self.pane.working.begin()
        return True

    def offer_answer_now(self, offered: bool) -> None:
        """Offer to end the hidden thoughts, or don't."""
        if self.pane is not None:
            self.pane.working.offer_answer_now(offered)

    def set_last(self, last: bool) -> None:
        """Say whether another turn follows, which is what the keys mean then."""
        self._is_last = last
        if self.pane is not None:
            self.pane.set_last(last)

    def rest(self) -> None:
        """Write and prepare nothing more: the turn is given up."""
        if self.pane is not None:
            self.pane.rest()
