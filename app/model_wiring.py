"""Connects getting a model ready with what shows it, and with the question that may wait for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.controllers.session import Session
from app.controllers.setup import Setup, model_words
from app.views.page import Page
from models.messages import ModelInfo


class ModelWiring(QObject):
    """The setup on one side, session and page on the other.

    A load that fails is said once: in the turn that waited for the model if there is one,
    else at the foot of the window.

    Args:
        setup: Loads the model.
        session: The conversation that uses it.
        page: The window's views.
        parent: The owner.
    """

    def __init__(self, setup: Setup, session: Session, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setup = setup
        self._session = session
        self._page = page
        setup.preparing.connect(self._on_preparing)
        setup.ready.connect(self._on_ready)
        setup.ready.connect(session.set_model)
        setup.failed.connect(self._on_failed)
        session.model_wanted.connect(setup.load)
        page.notice.retry_requested.connect(setup.load)
        page.notice.practice_requested.connect(setup.use_practice)
        page.transcript.practice_requested.connect(self._on_practice_for_turn)

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
        page.status_line.set_context(0, info.context_tokens)
        page.toolbar.set_model(model_words(info))

    @Slot(str, str, str)
    def _on_failed(self, title: str, detail: str, hint: str) -> None:
        self._page.status_line.set_activity(self.tr("No model loaded"))
        offer = self._setup.can_fall_back
        if self._session.fail_waiting(title, detail, hint):
            self._page.transcript.offer_practice(offer)
        else:
            self._page.notice.tell(title, detail, hint)
            self._page.notice.offer_practice(offer)

    @Slot()
    def _on_practice_for_turn(self) -> None:
        self._setup.use_practice()
        self._session.retry()
