"""What checking the reply of a turn has found: a badge, lines under steps that don't hold, a panel that says all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.cards.checks import NOTHING_CHECKED, CheckCard
from app.check_words import slip_words
from app.rendering.renderer import Renderer
from app.tutoring.verdicts import Slip
from app.views.answer.answer_pane import AnswerPane
from app.views.conversation.check_badge import CheckBadge, look_of
from app.views.conversation.check_panel import CheckPanel
from app.views.conversation.check_spot import CheckSpot
from app.views.conversation.turn_foot import TurnFoot
from app.views.parts.underlined_text import Fault
from app.views.thoughts.thinking_pane import ThinkingPane


class TurnCheck(QObject):
    """Says it beside the answer, unless that is unwanted or the answer is hidden.

    Args:
        answer: The answer of the turn.
        thinking: Its thoughts.
        foot: Holds the badge where the answer has no card.
        renderer: Sets what was computed.
        turn: The turn.

    Attributes:
        badge: The badge.
    """

    def __init__(
        self, answer: AnswerPane, thinking: ThinkingPane, foot: TurnFoot, renderer: Renderer, turn: QWidget
    ) -> None:
        super().__init__(turn)
        self._answer, self._thinking, self._renderer, self._turn = answer, thinking, renderer, turn
        self._card = NOTHING_CHECKED
        self._is_wanted, self._is_withheld = True, False
        self.badge = CheckBadge(turn)
        self._spot = CheckSpot(self.badge, answer, foot, self)
        self.badge.clicked.connect(self.open)

    @property
    def card(self) -> CheckCard:
        """What was found, whether it is said or not."""
        return self._card

    def show(self, card: CheckCard) -> None:
        """Say what was found."""
        self._card = card
        self._refresh()

    def set_wanted(self, wanted: bool) -> None:
        """Say what was found, or keep it to oneself."""
        if wanted != self._is_wanted:
            self._is_wanted = wanted
            self._refresh()

    def withhold(self, withheld: bool) -> None:
        """Say nothing while the answer is hidden: it would tell of that."""
        if withheld != self._is_withheld:
            self._is_withheld = withheld
            self._refresh()

    @Slot()
    def open(self) -> CheckPanel:
        """Say everything that was found."""
        panel = CheckPanel(self.badge.card, look_of(self.badge.card), self._renderer, self._turn)
        panel.step_chosen.connect(self._answer.show_fault)
        panel.thought_chosen.connect(self._thinking.show_fault)
        panel.open_beside(self.badge)
        return panel

    def _refresh(self) -> None:
        shown = self._card if self._is_wanted and not self._is_withheld else NOTHING_CHECKED
        self.badge.show_check(shown)
        self._answer.underline([_fault(slip) for slip in shown.slips])
        self._thinking.underline([_fault(slip) for slip in shown.thought_slips])
        self._spot.settle()


def _fault(slip: Slip) -> Fault:
    return Fault(slip.start, slip.end, slip_words(slip))
