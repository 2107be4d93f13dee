"""One turn of the page: question, thoughts, answer, and how it ended."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from app.cards.checks import CheckCard
from app.cards.guides import GuideCard
from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane
from app.views.conversation.check_badge import CheckBadge
from app.views.conversation.check_panel import CheckPanel
from app.views.conversation.question_view import QuestionView
from app.views.conversation.turn_check import TurnCheck
from app.views.conversation.turn_foot import TurnFoot
from app.views.conversation.turn_guide import TurnGuide
from app.views.conversation.turn_menu import compare_words
from app.views.conversation.turn_remarks import TurnRemarks
from app.views.parts.flow_text import FlowText
from app.views.parts.notice import Notice
from app.views.parts.speaking import announce
from app.views.thoughts.thinking_pane import ThinkingPane
from app.views.tutor.guide_pane import GuidePane


class TurnView(QWidget):
    """A question and what came of it.

    Args:
        question: The question as it was typed.
        thoughts_open: Whether the thinking pane starts open.
        renderer: Prepares the answer's page.
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        thoughts_opened_by_person(bool): The person opened or closed the running thoughts.
        retry_requested(): The person wants another try after a failure.
        force_requested(): The person wants the model loaded although it seems too large.
        other_requested(): The person wants another try with the model that is offered instead.
        rich_answer_requested(str): The person wants the answer, which is this Markdown, on the clipboard as rich text.
        plot_requested(): The person wants to see drawn what it speaks of.
        compare_requested(): The person wants two versions of it beside each other.
        edit_requested(): The person wants to ask another question in its place.
        delete_requested(): The person doesn't want the turn any more.
        guide_made(GuidePane): The reply is hidden, and shown rung by rung.
        guide_grown(): More of it is shown.

    Attributes:
        remarks: What is said of the reply in lines of their own.
    """

    thoughts_opened_by_person = Signal(bool)
    retry_requested = Signal()
    force_requested = Signal()
    other_requested = Signal()
    rich_answer_requested = Signal(str)
    plot_requested = Signal()
    compare_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    guide_made = Signal(object)
    guide_grown = Signal()

    def __init__(
        self,
        question: str,
        thoughts_open: bool,
        renderer: Renderer,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = QuestionView(question, self)
        self.remarks = TurnRemarks(self)
        self.thinking = ThinkingPane(thoughts_open, renderer, clock, self)
        self.answer = AnswerPane(renderer, self)
        self.answer.hide()
        self.notice = Notice(self)
        self.foot = TurnFoot(self)
        self._checks = TurnCheck(self.answer, self.thinking, self.foot, renderer, self)
        self._hints = TurnGuide(renderer, clock, self)
        self._possible = Possible()
        self._adapter = ""
        self._stands_in = False
        self._is_last = True
        self._has_keyboard = False
        self._connect()
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        said = self.remarks
        above = (self.question, said.dropped, said.note, self.thinking, said.stays)
        below = (said.waiting, said.memory, self.notice, self.foot)
        for part in (*above, self.answer, *below):
            page.addWidget(part)
        self._attend()

    def _connect(self) -> None:
        self._hints.made.connect(self.guide_made)
        self._hints.grown.connect(self.guide_grown)
        self.thinking.opened_by_person.connect(self.thoughts_opened_by_person)
        self.notice.retry_requested.connect(self.retry_requested)
        self.notice.force_requested.connect(self.force_requested)
        self.notice.other_requested.connect(self.other_requested)
        self.foot.copy_requested.connect(self.copy_answer)
        self.foot.copy_rich_requested.connect(self.copy_rich_answer)
        self.foot.menu_toggled.connect(self._attend)
        for asking in (self.question, self.foot):
            self._pass_on(asking)

    def _pass_on(self, asking: QuestionView | TurnFoot) -> None:
        """What is asked for at either end of the turn is asked for of the turn."""
        asking.plot_requested.connect(self.plot_requested)
        asking.compare_requested.connect(self.compare_requested)
        asking.edit_requested.connect(self.edit_requested)
        asking.delete_requested.connect(self.delete_requested)

    # --- while a reply comes ------------------------------------------------------------------------

    def start_reply(self, card: ReplyCard) -> None:
        """The turn goes on, or gets another reply, of which this is there already."""
        self._show(card)
        self.foot.start()
        self._mark_stand_in(waits=card.answer_stands_in)
        self.thinking.resume(answering=bool(card.answer) and not card.answer_stands_in)

    def append_thinking(self, text: str, tokens: int) -> None:
        """Append thoughts."""
        self.remarks.waiting.hide()
        if not self.thinking.tokens:
            announce(self.thinking, self.tr("Thinking…"))
        self.thinking.append_text(text, tokens)

    def append_answer(self, text: str) -> None:
        """Append to the answer; its first visible text makes the thoughts step aside, and an earlier answer go."""
        if self.answer.isHidden() or self._stands_in:
            text = text.lstrip()
            if not text:
                return
            self._set_answer("", stands_in=False)
            self.answer.read_aloud(True)
            self._mark_stand_in(waits=False)
            self.thinking.start_answer()
            self.answer.show()
        self.remarks.waiting.hide()
        self.answer.append_text(text)

    def begin_work(self) -> None:
        """A hidden reply is being written from now on."""
        if self._hints.begin_work():
            self.remarks.waiting.hide()

    # --- what is revealed of a hidden reply -----------------------------------------------------------

    @property
    def guide(self) -> GuidePane | None:
        """What shows how far a hidden reply is revealed; None where none was ever hidden."""
        return self._hints.pane

    @property
    def is_guided(self) -> bool:
        """Whether the reply is hidden, and shown rung by rung."""
        return self._hints.is_shown

    def show_guide(self, card: GuideCard | None) -> None:
        """Show how far a hidden reply is revealed; None where nothing is hidden any more."""
        was_guided = self.is_guided
        if card is not None:
            self._hints.show(card, self._page, self.answer)
        elif self._hints.end():
            self.answer.setFocus()
        if self.is_guided != was_guided:
            self._checks.withhold(self.is_guided)

    # --- when it has ended --------------------------------------------------------------------------

    def show_reply(self, card: ReplyCard) -> None:
        """Show another reply, which has ended, with everything that was said of it."""
        self._show(card)
        self.foot.show_ended(card.outcome, card.measures, has_answer=bool(self.answer_text()))
        if card.failure is not None:
            self.notice.recall(*card.failure)
            if not self._is_last:
                self.notice.withdraw_offers()
        self.thinking.settle()
        if card.answer:
            self.thinking.set_open(False)

    def settle(self, outcome: str, measures: str) -> None:
        """The turn is over: say how, if it needs saying, and what was measured."""
        self._rest()
        self.foot.settle(outcome, measures, has_answer=bool(self.answer_text()))
        if not self.notice.isHidden():
            self.notice.say()

    def fail(self, title: str, detail: str, hint: str) -> None:
        """The turn failed; what was streamed before stays, and so does what is said of an earlier reply that is back.

        Args:
            title: What happened.
            detail: Why.
            hint: What can be done.
        """
        self._rest()
        self.foot.show_ended(self.foot.outcome(), self.foot.measures(), has_answer=bool(self.answer_text()))
        self.notice.tell(title, detail, hint)
        self.set_possible(self._possible)

    @property
    def badge(self) -> CheckBadge:
        """What checking the reply has found, in a word."""
        return self._checks.badge

    def show_check(self, card: CheckCard) -> None:
        """Say what checking the reply has found: beside the answer, and under the steps that don't hold."""
        self._checks.show(card)

    def set_checks_shown(self, shown: bool) -> None:
        """Say what checking has found, or keep it to itself."""
        self._checks.set_wanted(shown)

    def open_check(self) -> CheckPanel:
        """Say everything that checking has found."""
        return self._checks.open()

    @property
    def possible(self) -> Possible:
        """What can be done with the reply."""
        return self._possible

    def set_possible(self, possible: Possible) -> None:
        """Offer what can be done with the reply."""
        self._possible = possible
        self.question.set_possible(possible)
        self.foot.set_possible(possible, failed=self._is_last and not self.notice.isHidden())
        self._hints.offer_answer_now(possible.answer_now)
        self._offer_comparing()

    def set_adapter(self, name: str) -> None:
        """This adapter is what an answer without one is compared with; empty for none."""
        self._adapter = name
        self._offer_comparing()

    def offer_plot(self, offered: bool) -> None:
        """Offer to draw what it speaks of, or don't."""
        self.question.offer_plot(offered)
        self.foot.offer_plot(offered)

    def withdraw_offers(self) -> None:
        """Another turn follows: nothing can be done with this one but to read it, until something is offered anew."""
        self.set_last(False)
        self.set_possible(Possible())

    def set_last(self, last: bool) -> None:
        """Say whether another turn follows; a failure is tried again only in the last one."""
        if last == self._is_last:
            return
        self._is_last = last
        if not last:
            self.notice.withdraw_offers()
        elif not self.notice.isHidden():
            self.notice.recall(*self.notice.words())
        self.question.set_last(last)
        self._hints.set_last(last)
        self.foot.set_last(last)
        self.set_possible(self._possible)
        self._attend()

    def set_keyboard(self, here: bool) -> None:
        """Say whether the keyboard is anywhere in the turn."""
        self._has_keyboard = here
        self._attend()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done."""
        super().enterEvent(event)
        self._attend()

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        super().leaveEvent(event)
        self._attend()

    def card(self) -> ReplyCard:
        """The reply as it is shown, once it has ended: `show_reply` shows it again."""
        return ReplyCard(
            question=self.question.text(),
            thinking=self.thinking.text(),
            thinking_tokens=self.thinking.tokens,
            thinking_s=self.thinking.spent_s,
            answer=self.answer.text(),
            left_out=self.remarks.dropped.text(),
            outcome=self.foot.outcome(),
            measures=self.foot.measures(),
            note=self.remarks.note.text(),
            failure=None if self.notice.isHidden() else self.notice.words(),
            attachments=self.question.attachments(),
            check=self._checks.card,
            guide=self._hints.card,
        )

    def is_at_rest(self) -> bool:
        """Whether everything is written, nothing is selected, and nothing typed among the hints."""
        selected = any(text.textCursor().hasSelection() for text in self.findChildren(QTextEdit))
        return self.is_written and not (self.thinking.is_running or self._hints.is_busy or selected)

    @property
    def is_written(self) -> bool:
        """Whether everything that is to be seen is on the page."""
        return self.answer.is_written and self.thinking.is_written and self._hints.is_written

    def give_up(self) -> None:
        """The turn goes: nothing more is written in it."""
        self.thinking.rest()
        self.answer.rest()
        self._hints.rest()

    def texts(self) -> tuple[FlowText, FlowText, FlowText]:
        """Return what shows the question, the thoughts and the answer."""
        return self.question.text_view, self.thinking.text_view, self.answer

    def answer_text(self) -> str:
        """The bare answer."""
        return self.answer.text().strip()

    def outcome_text(self) -> str:
        """How the turn ended, if that needed saying."""
        return self.foot.outcome()

    @Slot()
    def copy_answer(self) -> None:
        """Put the bare answer on the clipboard."""
        if self.answer_text():
            QGuiApplication.clipboard().setText(self.answer_text())

    @Slot()
    def copy_rich_answer(self) -> None:
        """Ask for the bare answer on the clipboard as rich text."""
        if self.answer_text():
            self.rich_answer_requested.emit(self.answer_text())

    def _show(self, card: ReplyCard) -> None:
        if card.question != self.question.text():
            self.question.set_text(card.question)
        self.question.set_attachments(card.attachments)
        if card.thinking.strip() != self.thinking.text().strip():
            self.thinking.show_whole(card.thinking, card.thinking_tokens, card.thinking_s)
        self._set_answer(card.answer, stands_in=card.answer_stands_in)
        self.show_guide(card.guide)
        self.notice.hide()
        self.remarks.show_reply(card)
        self.show_check(card.check)

    @Slot()
    def _attend(self) -> None:
        """Controls are drawn where the pointer or the keyboard is; below the last turn they always are."""
        attended = self.underMouse() or self._has_keyboard or self.foot.has_menu_open
        self.question.set_hushed(not attended)
        self.foot.set_hushed(not (attended or self._is_last))

    def _offer_comparing(self) -> None:
        words = compare_words(self._possible, self._adapter) if self.answer_text() else ""
        self.question.offer_comparing(words)
        self.foot.offer_comparing(words, in_sight=bool(self._possible.adapter or self._adapter))

    def _rest(self) -> None:
        """Nothing more comes."""
        self.remarks.rest()
        self._mark_stand_in(waits=False)
        self.answer.finish()
        self.thinking.settle()

    def _set_answer(self, text: str, *, stands_in: bool) -> None:
        self._stands_in = stands_in
        self.answer.read_aloud(False)
        self.answer.replace_text(text)
        self.answer.setVisible(bool(text))

    def _mark_stand_in(self, *, waits: bool) -> None:
        """While a new answer is waited for, the one before is paler, and it is said why it is there."""
        self.answer.set_stands_in(waits)
        self.remarks.stays.setVisible(waits)
