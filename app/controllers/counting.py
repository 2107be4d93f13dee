"""How full the context is in a conversation where nothing is asked: the engine is asked, and late answers are dropped.

Knows no turns and no model: whoever calls says what is to be counted, and when that no longer matters.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.bridge import Bridge
from app.controllers.context_use import ContextUse
from models.messages import ContextCounted, Message, Resume


class Counting(QObject):
    """The count that is under way, or none. One that fails, as for want of a model, leaves it unknown.

    Args:
        bridge: The way to the engine.
        parent: The owner.

    Signals:
        context_changed(ContextUse): What the context is filled with; None while that isn't known.
    """

    context_changed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._request_id: int | None = None
        bridge.context_counted.connect(self._on_counted)
        bridge.request_failed.connect(self._on_failed)

    def count(self, messages: tuple[Message, ...], reply: Resume, max_tokens: int) -> None:
        """Let this be counted instead of what was to be (see `CountContext`); what was said stands until then."""
        self.drop()
        self._request_id = self._bridge.count(messages, reply, max_tokens)

    def forget(self) -> None:
        """Something else is on the page now, and nobody can count it."""
        self.drop()
        self.context_changed.emit(None)

    def drop(self) -> None:
        """Nobody waits for it any more."""
        if self._request_id is not None:
            self._bridge.abandon(self._request_id)
            self._request_id = None

    @Slot(int, object)
    def _on_counted(self, request_id: int, event: ContextCounted) -> None:
        if request_id == self._request_id:
            self._request_id = None
            self.context_changed.emit(ContextUse.of(event))

    @Slot(int)
    def _on_failed(self, request_id: int) -> None:
        if request_id == self._request_id:
            self.forget()
