"""Connects getting a model ready with what shows it, and with the question that may wait for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.cards.turns import ReplyCard
from app.controllers.idle import Idle
from app.controllers.session import Session
from app.controllers.setup import Setup, model_words, thinks_aloud
from app.views.window.page import Page
from models.catalog import PRACTICE_ID
from models.messages import ModelInfo


class ModelWiring(QObject):
    """The setup on one side, session and page on the other.

    A load that fails is said once: in the turn that waited for the model if there is one,
    else at the foot of the window.

    Args:
        setup: Loads the model.
        session: The conversation that uses it.
        idle: Notices that nobody uses it.
        page: The window's views.
        parent: The owner.
    """

    def __init__(self, setup: Setup, session: Session, idle: Idle, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setup = setup
        self._session = session
        self._page = page
        self._missed = ""
        setup.preparing.connect(self._on_preparing)
        setup.ready.connect(self._on_ready)
        setup.ready.connect(session.set_model)
        setup.failed.connect(self._on_failed)
        setup.chosen.connect(session.expect_model)
        setup.stayed.connect(session.set_model)
        setup.stayed.connect(self._on_stayed)
        setup.released.connect(session.forget_model)
        setup.released.connect(self._on_released)
        session.model_wanted.connect(setup.load)
        session.running_changed.connect(idle.set_busy)
        session.turn_began.connect(self._on_turn_began)
        session.reply_began.connect(self._on_turn_began)
        session.reply_shown.connect(self._on_reply_shown)
        session.conversation_opened.connect(self._on_opened)
        session.conversation_cleared.connect(self._on_turn_began)
        setup.ready.connect(lambda _info: idle.set_busy(session.is_running))
        setup.stayed.connect(lambda _info: idle.set_busy(session.is_running))
        idle.passed.connect(setup.release)
        page.notice.retry_requested.connect(setup.try_again)
        page.notice.force_requested.connect(setup.load_anyway)
        page.notice.other_requested.connect(page.notice.hide)
        page.notice.other_requested.connect(setup.take_way_out)
        page.transcript.retry_requested.connect(self._on_retry_for_turn)
        page.transcript.force_requested.connect(self._on_force_for_turn)
        page.transcript.other_requested.connect(self._on_other_for_turn)
        self._greet(setup.model_id, setup.model_name)

    def _greet(self, model_id: str, name: str) -> None:
        practice = model_id == PRACTICE_ID
        self._page.empty_state.set_model(None if practice else name, thinks=thinks_aloud(model_id))

    @Slot(str, object)
    def _on_preparing(self, words: str, fraction: float | None) -> None:
        self._page.notice.hide()
        self._page.status_line.set_activity(words, fraction)

    @Slot(object)
    def _on_ready(self, info: ModelInfo) -> None:
        page = self._page
        page.notice.hide()
        page.status_line.set_activity("")
        page.status_line.set_model(model_words(info))
        page.toolbar.chip.set_model(model_words(info))
        self._greet(info.model_id, info.name)

    @Slot(str, str, str)
    def _on_failed(self, title: str, detail: str, hint: str) -> None:
        page, setup = self._page, self._setup
        page.status_line.set_activity("" if setup.is_loaded else self.tr("No model loaded"))
        if not setup.is_loaded:
            page.status_line.set_model("")
            page.status_line.show_context(None)
            page.toolbar.chip.set_model("")
        self._greet(setup.model_id, setup.model_name)
        self._session.expect_model(setup.model_id)
        if self._session.fail_waiting(title, detail, hint, setup.refused):
            self._offer_in_turn(setup.refused)
        else:
            page.notice.tell(title, detail, hint)
            page.notice.offer_other(setup.way_out)
            page.notice.offer_force(setup.can_force)

    @Slot(object)
    def _on_stayed(self, info: ModelInfo) -> None:
        self._page.toolbar.chip.set_model(model_words(info))
        self._page.status_line.set_model(model_words(info))

    @Slot()
    def _on_turn_began(self) -> None:
        self._missed = ""

    @Slot(object)
    def _on_reply_shown(self, card: ReplyCard) -> None:
        """The page shows the reply already, for it was connected first."""
        self._offer_in_turn(card.missed_model)

    @Slot(object)
    def _on_opened(self, cards: Sequence[ReplyCard]) -> None:
        self._offer_in_turn(cards[-1].missed_model)

    def _offer_in_turn(self, missed: str) -> None:
        """Offer the ways out in the last turn if it failed for the model that was refused last."""
        self._missed = missed if missed == self._setup.refused else ""
        if self._missed:
            self._page.transcript.offer_other(self._setup.way_out)
            self._page.transcript.offer_force(self._setup.can_force)

    @Slot()
    def _on_released(self) -> None:
        self._page.status_line.set_activity(self.tr("Memory given back; the next question loads the model"))

    @Slot()
    def _on_retry_for_turn(self) -> None:
        if self._missed and self._missed == self._setup.refused:
            self._setup.try_again()
        self._session.retry()

    @Slot()
    def _on_force_for_turn(self) -> None:
        self._setup.load_anyway()
        self._session.retry()

    @Slot()
    def _on_other_for_turn(self) -> None:
        self._setup.take_way_out()
        self._session.retry()
