"""Checking installed models byte by byte: begun, followed, stopped. Knows the bridge; paints nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.bridge import Bridge
from app.controllers.window_words import refused_words
from models.messages import Progress


class Checking(QObject):
    """Checks that are under way.

    Signals:
        changed(): A check was begun, has come further or was stopped.
        passed(str): Every byte of this model is what was installed.
        failed(str, str): Model, and in a sentence or two what is wrong.
    """

    changed = Signal()
    passed = Signal(str)
    failed = Signal(str, str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._requests: dict[str, int] = {}
        self._fractions: dict[str, float] = {}
        bridge.model_progressed.connect(self._on_progress)
        bridge.model_verified.connect(self._on_verified)
        bridge.request_failed.connect(self._on_failed)
        bridge.request_cancelled.connect(self._on_cancelled)

    def fraction(self, model_id: str) -> float | None:
        """How far the check of a model is in [0, 1]; None while there is none."""
        return self._fractions.get(model_id)

    def start(self, model_id: str) -> None:
        """Check a model; does nothing while it is being checked."""
        if model_id not in self._requests:
            self._requests[model_id] = self._bridge.verify(model_id)
            self._fractions[model_id] = 0.0
            self.changed.emit()

    def stop(self, model_id: str) -> None:
        """Stop a check."""
        if model_id in self._requests:
            self._bridge.cancel(self._requests[model_id])

    def _end(self, request_id: int) -> str:
        """Forget a check; returns its model, empty if the request is none."""
        model_id = next((known for known, request in self._requests.items() if request == request_id), "")
        self._requests.pop(model_id, None)
        self._fractions.pop(model_id, None)
        return model_id

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        for model_id, request_id in self._requests.items():
            if request_id == progress.request_id and progress.total_bytes > 0:
                self._fractions[model_id] = min(1.0, progress.done_bytes / progress.total_bytes)
                self.changed.emit()

    @Slot(str)
    def _on_verified(self, model_id: str) -> None:
        if model_id in self._requests:
            self._end(self._requests[model_id])
            self.passed.emit(model_id)

    @Slot(int, str, str, str)
    def _on_failed(self, request_id: int, title: str, detail: str, hint: str) -> None:
        model_id = self._end(request_id)
        if model_id:
            self.failed.emit(model_id, refused_words(title, detail, hint))

    @Slot(int)
    def _on_cancelled(self, request_id: int) -> None:
        if self._end(request_id):
            self.changed.emit()
