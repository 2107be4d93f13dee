"""The conversation's flow: a question becomes a turn, a generation, a reply, a settled turn, perhaps another reply.

Decides what is asked when and what the model gets to see of earlier turns: bare
answers, never thoughts. Knows the bridge; paints nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Slot

from app.bridge import Bridge
from app.cards.possible import Possible
from app.controllers.counting import Counting
from app.controllers.drawing import Drawing
from app.controllers.generating import Generating
from app.controllers.offering import Offering, ThinksOf
from app.controllers.on_page import OnPage, cards_of
from app.controllers.reply import Failure, Given, Reply, Wish, use_of
from app.controllers.reply_words import taken_back_words
from app.controllers.telling import Telling
from app.controllers.turn import Turn
from app.controllers.turns import Turns
from app.conversations.records import Attachment, Guide, Origin
from app.tutoring.verdicts import Verdict
from models.messages import AdapterUse, Message, ModelInfo

UseOf = Callable[[], AdapterUse | None]


def no_adapter() -> AdapterUse | None:
    """The bare model."""
    return None


class Session(Telling):
    """One conversation with the loaded model. What comes while a reply is written is told by `generating`.

    Args:
        bridge: The way to the engine.
        drawing: How tokens are drawn.
        thinks: Whether a model, by its id, thinks before it answers.
        clock: Seconds that only grow.
        parent: The owner.

    Attributes:
        generating: The reply that is being written.
        counting: How full the context is while none is.
        chosen_adapter: Says which adapter the next question is to be answered with.
    """

    def __init__(
        self,
        bridge: Bridge,
        drawing: Drawing,
        thinks: ThinksOf,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.chosen_adapter: UseOf = no_adapter
        self._drawing = drawing
        self._model: ModelInfo | None = None
        self._turns = Turns()
        self._path = OnPage(self)
        self._wish: Wish | None = None
        self._failed: Wish | None = None
        self._hints_first = False
        self.generating = Generating(bridge, clock, self)
        self.counting = Counting(bridge, self)
        self._offering = Offering(self.generating, thinks)
        self.generating.finished.connect(self._settle)
        self.generating.failed.connect(self._on_failed)
        for told in (self.generating.thoughts_began, self.generating.answer_began, self.generating.thoughts_closing):
            told.connect(self._tell_possible)

    @property
    def is_running(self) -> bool:
        """Whether a turn is under way, waiting for the model included."""
        return self._wish is not None

    @property
    def context_tokens(self) -> int:
        """How much the model's context holds; 0 while there is no model."""
        return self._model.context_tokens if self._model else 0

    def history(self) -> tuple[Message, ...]:
        """What the model gets to see of the turns that have ended."""
        return self._turns.messages(with_last=not self.is_running)

    @property
    def turns(self) -> Turns:
        """The conversation; whoever keeps it reads it, and changes nothing in it."""
        return self._turns

    # --- what a person asks for ---------------------------------------------------------------------

    @Slot(str)
    def ask(self, question: str, attachments: tuple[Attachment, ...] = ()) -> None:
        """Ask; while a turn is under way this does nothing."""
        if not self.is_running and question.strip():
            self._ask(question, attachments, self._new_guide())

    def ask_openly(self, question: str) -> None:
        """The same for an answer that isn't hidden, even where hints come first: it explains, and solves nothing."""
        if not self.is_running:
            self._ask(question, (), None)

    def _ask(self, question: str, attachments: tuple[Attachment, ...], guide: Guide | None) -> None:
        before = self._turn
        turn = Turn(Reply(question, attachments=attachments, guide=guide))
        self._turns.add(turn)
        self.turn_began.emit(turn.reply.card())
        if before is not None:
            self.earlier_possible_changed.emit(len(self._turns) - 2, before.possible_earlier())
        self._run(turn, Wish("ask", question))

    @Slot()
    def stop(self) -> None:
        """Stop the running turn; what was written stays."""
        if self.generating.is_running:
            self.generating.stop()
        elif self._turn is not None and self.is_running:
            self._turn.reply.ending = "cancelled"
            self._turn.reply.outcome = self.tr("Stopped before it was asked.")
            self._settle()

    @Slot()
    def answer_now(self) -> None:
        """End the thoughts that are coming, or answer from those in which the last reply broke off."""
        if not self._possible().answer_now:
            return
        if self.generating.is_running:
            self.generating.close_thoughts()
        else:
            self._go_on(answers_at_once=True)

    @Slot(object)
    def set_budget(self, tokens: int | None) -> None:
        """Bound the thoughts of the running reply; None is no bound. Without a running reply this does nothing."""
        self.generating.set_budget(tokens)

    @Slot()
    def go_on(self) -> None:
        """Let the last reply go on where it broke off."""
        if self._possible().go_on:
            self._go_on(answers_at_once=False)

    @Slot()
    def think_longer(self) -> None:
        """Let the model doubt its last answer; that stays until a new one comes."""
        turn = self._settled_turn()
        if turn is not None and self._possible().think_longer:
            self._begin(turn, turn.reply.think_longer(), "think-longer")

    @Slot()
    def ask_again(self) -> None:
        """Ask the last question again; its reply comes back if the new one comes to nothing."""
        self.ask_again_at(len(self._turns) - 1)

    @Slot(int)
    def ask_again_at(self, place: int) -> None:
        """Ask the question at a place, counted from 0, again: what followed its reply stays with that one."""
        turn = self._settled_at(place)
        if turn is not None:
            self._branch(turn, turn.reply.anew(), "again")

    def ask_again_with(self, place: int, use: AdapterUse | None) -> None:
        """Ask the question at a place again, so that only the adapter differs: tokens are drawn as they were.

        Args:
            place: The turn's place, counted from 0.
            use: The adapter; None is the bare model.
        """
        turn = self._settled_at(place)
        if turn is not None:
            self._branch(turn, turn.reply.anew(), "again", Given(use, self._drawing.again(turn.reply)))

    def edit_at(self, place: int, question: str, attachments: tuple[Attachment, ...] = ()) -> None:
        """Ask this instead of the question at a place; the old one and all that came of it can be shown again."""
        turn = self._settled_at(place)
        if turn is not None and question.strip():
            self._branch(turn, Reply(question, attachments=attachments, guide=self._new_guide()), "edit")

    @Slot(str)
    def edit_last(self, question: str) -> None:
        """Ask this instead of the last question."""
        self.edit_at(len(self._turns) - 1, question)

    @Slot()
    def show_earlier(self) -> None:
        """Show the reply to the last question that came before; later turns build on it."""
        self.leaf(len(self._turns) - 1, -1)

    @Slot()
    def show_later(self) -> None:
        """Show the reply that came after."""
        self.leaf(len(self._turns) - 1, 1)

    @Slot(int, int)
    def leaf(self, place: int, by: int) -> None:
        """Show another reply of a turn, and what follows that one.

        Args:
            place: The turn's place, counted from 0.
            by: How many replies further; negative ones go back.
        """
        turn = self._settled_at(place)
        if turn is not None and turn.step(by):
            self._tell_changed_path(place, is_new=False)

    def go_to(self, uid: str) -> None:
        """Show a reply by its name, and the branch it is on."""
        place = None if self.is_running else self._turns.lead_to(uid)
        if place is not None:
            self._tell_changed_path(place, is_new=False)

    @Slot(int)
    def delete_at(self, place: int) -> None:
        """Take out the question and the reply at a place; what follows stays. The last one of all is left."""
        if self._settled_at(place) is None:
            return
        if sum(1 for _each in self._turns.everything()) == 1:
            self.only_turn_unwanted.emit()
            return
        self._turns.remove(place)
        self._tell_changed_path(place, is_new=True)

    @Slot()
    def retry(self) -> None:
        """Try again what failed last, in its place."""
        failed, turn = self._failed, self._settled_turn()
        if failed is None or turn is None:
            return
        if failed.kind == "ask" and turn.reply.is_blank and not turn.has_others:
            self._turns.drop_last()
            self.turn_withdrawn.emit()
            self._ask(failed.question, turn.reply.attachments, turn.reply.anew().guide)
        elif failed.kind == "go-on":
            self._go_on(answers_at_once=failed.answers_at_once)
        else:
            reply = turn.another_try(failed)
            self._begin(turn, reply, "again" if failed.begins_anew else "think-longer", failed.given)

    @Slot()
    def start_over(self) -> None:
        """Leave this conversation for an empty one."""
        self.open(Turns())

    def open(self, turns: Turns) -> None:
        """Leave this conversation for another one; a running reply ends, and what was written of it stays."""
        was_running = self.is_running
        self._leave()
        self._turns = turns
        self._failed = turns.last.reply.failed_wish if turns.last is not None else None
        if turns.last is None:
            self.conversation_cleared.emit()
        else:
            self.conversation_opened.emit(cards_of(turns, 0))
        self.counting.forget()
        self._tell_context()
        self._tell_possible()
        if was_running:
            self.running_changed.emit(False)

    def _leave(self) -> None:
        turn, was_running = self._turn, self.is_running
        self._wish = None
        self.generating.abandon()
        if turn is not None and was_running:
            turn.reply.ending = "cancelled"
            turn.reply.outcome = self.tr("Stopped when you left.")
            self.run_ended.emit(turn.has_begun)
            turn.take_back()
        self.leaving.emit()

    def judge(self, reply: Reply, verdict: Verdict) -> None:
        """A checker has found this out about one of the replies; that is kept as well."""
        reply.verdict = verdict
        if not self.is_running:  # when the reply that is being written ends, all is kept
            self.judged.emit()

    # --- hints before the solution -------------------------------------------------------------------

    def set_hints_first(self, on: bool) -> None:
        """Hide the replies to questions that are asked from now on, to be revealed rung by rung, or don't."""
        self._hints_first = on

    def reveal(self, place: int, guide: Guide) -> None:
        """So much of the reply at a place, counted from 0, is revealed now; that is kept as well."""
        turn = self._turns.at(place)
        if turn is None or not turn.reply.is_hidden:
            return
        turn.reply.guide = guide
        if guide.is_whole and self.is_running:
            self._show_running(place, turn)
        elif guide.is_whole:
            self._path.tell(self._turns, place, is_new=False)
        if not self.is_running:
            self.judged.emit()
        self._tell_possible()

    def _show_running(self, place: int, turn: Turn) -> None:
        """Show what was hidden while a reply is written: this one, of which there is so much, or an earlier one."""
        if turn is self._turn:
            self.reply_began.emit(turn.reply.card())
        else:
            self.earlier_shown.emit(place, turn.reply.card())

    def _new_guide(self) -> Guide | None:
        return Guide() if self._hints_first else None

    # --- the model comes and goes -------------------------------------------------------------------

    @Slot(object)
    def set_model(self, info: ModelInfo) -> None:
        """The model answers now; a question that waited is sent."""
        self._model = info
        self._offering.set_model(info.model_id)
        if self.is_running and not self.generating.is_running:
            self._send()
        else:
            self.counting.forget()
            self._tell_context()
        self._tell_possible()

    @Slot()
    def forget_model(self) -> None:
        """No model answers for now; whatever is wanted next waits for one. A running answer goes on to its end."""
        self._model = None
        self._tell_possible()

    @Slot(str)
    def expect_model(self, model_id: str) -> None:
        """Another model is to answer, and isn't there yet."""
        self._offering.set_model(model_id)
        self.forget_model()

    def fail_waiting(self, title: str, detail: str, hint: str, model_id: str = "") -> bool:
        """No model came: fail the turn that waits for one, its question kept for another try.

        Args:
            title: What happened.
            detail: Why.
            hint: What can be done.
            model_id: The model that didn't come.

        Returns:
            Whether a turn waited.
        """
        if not self.is_running or self.generating.is_running:
            return False
        self._on_failed(title, detail, hint, model_id)
        return True

    # --- from a wish to its end ---------------------------------------------------------------------

    @property
    def _turn(self) -> Turn | None:
        return self._turns.last

    def _settled_turn(self) -> Turn | None:
        return None if self.is_running else self._turn

    def _settled_at(self, place: int) -> Turn | None:
        return None if self.is_running else self._turns.at(place)

    def _branch(self, turn: Turn, reply: Reply, kind: Literal["again", "edit"], given: Given | None = None) -> None:
        """Begin another reply to a question; what followed the one before goes off the page with it."""
        if turn is not self._turn:
            self.path_changed.emit(self._turns.place_of(turn) + 1, ())
        self._begin(turn, reply, kind, given)

    def _begin(
        self, turn: Turn, reply: Reply, kind: Literal["think-longer", "again", "edit"], given: Given | None = None
    ) -> None:
        turn.begin(reply)
        self._resume(turn, Wish(kind, reply.question, given=given))

    def _go_on(self, *, answers_at_once: bool) -> None:
        turn = self._settled_turn()
        if turn is not None and not turn.reply.is_blank:
            self._resume(turn, Wish("go-on", turn.reply.question, answers_at_once))

    def _resume(self, turn: Turn, wish: Wish) -> None:
        turn.reply.reopen()
        self.reply_began.emit(turn.reply.card())
        self._run(turn, wish)

    def _run(self, turn: Turn, wish: Wish) -> None:
        self._wish, self._failed = wish, None
        self.counting.drop()
        turn.start()
        self.changed.emit()
        self.run_began.emit(wish.asks_anew, wish.kind == "edit")
        self.running_changed.emit(True)
        if self._model is not None:
            self._send()
            return
        self._tell_possible()
        self.turn_waits.emit(self.tr("Waiting for the model…"))
        self.model_wanted.emit()

    def _send(self) -> None:
        turn = self._turn
        if turn is None or self._wish is None or self._model is None:
            return
        messages = (*self.history(), turn.asked())
        use = self._adapter_for(self._wish, turn.reply, self._model)
        sampling = self._drawing.sampling(self._wish, turn, self._model, use)
        self.turn_waits.emit(self.tr("Reading…"))
        self.reply_noted.emit(turn.reply.note)
        name, strength = (use.name, use.strength) if use is not None else (None, 1.0)
        turn.reply.origin = Origin(self._model.model_id, self._model.recipe, name, sampling, strength)
        resume, at_once = turn.reply.resume(self._wish.kind), self._wish.answers_at_once
        self.generating.begin(turn.reply, messages, sampling, resume, use, answers_at_once=at_once)
        self._tell_possible()

    def _adapter_for(self, wish: Wish, reply: Reply, info: ModelInfo) -> AdapterUse | None:
        """What begins anew, or goes on with another model, has what is chosen now; else what it was begun with."""
        if wish.given is not None:
            return wish.given.use
        origin = reply.began_with
        if not wish.begins_anew and origin is not None and origin.model_id == info.model_id:
            return use_of(origin)
        return self.chosen_adapter()

    @Slot()
    def _settle(self) -> None:
        """The run is over; a reply that came to nothing makes room for the one before."""
        turn = self._turn
        if turn is None:
            return
        ended = self._end(turn)
        self._failed = turn.reply.failed_wish
        words = ended.outcome if ended is turn.reply else taken_back_words(ended)
        self.turn_settled.emit(words, turn.reply.measures)
        self._tell_ended(turn)

    @Slot(str, str, str)
    def _on_failed(self, title: str, detail: str, hint: str, model_id: str = "") -> None:
        turn = self._turn
        if turn is None or self._wish is None:
            return
        self._failed = self._wish
        turn.reply.fail(Failure(title, detail, hint, self._wish, model_id))
        self._end(turn)
        self.turn_failed.emit(title, detail, hint)
        self._tell_ended(turn)

    def _tell_ended(self, turn: Turn) -> None:
        if turn.next is not None:  # the reply before is back, and what followed it
            self._path.tell_following(self._turns, self._turns.place_of(turn))
        self.changed.emit()
        self._tell_possible()
        self.running_changed.emit(False)

    def _end(self, turn: Turn) -> Reply:
        """Leave nothing running. Returns the reply that ended; the turn may show the one before again."""
        ended, had_begun = turn.reply, turn.has_begun
        begun_anew = self._wish is not None and self._wish.kind in ("think-longer", "again", "edit")
        self._wish = None
        self.run_ended.emit(had_begun)
        if begun_anew and turn.take_back():
            self.reply_shown.emit(turn.reply.card())
            self._tell_context()
        return ended

    def _tell_changed_path(self, place: int, *, is_new: bool) -> None:
        self._path.tell(self._turns, place, is_new=is_new)
        self._failed = self._turn.reply.failed_wish if self._turn is not None else None
        self.changed.emit()
        self._tell_context()
        self._tell_possible()

    def _tell_context(self) -> None:
        """Say how full the context is: of a reply that is being written as it comes, of another the model counts."""
        turn = self._settled_turn()
        if turn is None:
            self.counting.drop()
            self.generating.tell_context()
            return
        if self._model is None:
            self.counting.forget()
            return
        messages = (*self._turns.messages(with_last=False), turn.asked())
        self.counting.count(messages, turn.reply.as_written(), self._drawing.most_tokens(turn.reply, self._model))

    def _possible(self) -> Possible:
        return self._offering.possible(self._turn, running=self.is_running)

    @Slot()
    def _tell_possible(self) -> None:
        self.possible_changed.emit(self._possible())
