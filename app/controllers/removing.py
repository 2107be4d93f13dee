"""Taking models, or what there is of unfinished ones, off the disk.

Announced first, done some seconds later unless the person takes it back. Knows the bridge; paints nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bridge import Bridge
from app.controllers.window_words import refused_words

UNDO_MS = 8000


@dataclass(frozen=True, slots=True)
class _Removal:
    """What is to go.

    Attributes:
        model_id: Of which model.
        unfinished_only: The model itself stays.
    """

    model_id: str
    unfinished_only: bool


class Removing(QObject):
    """Removals that are announced or under way.

    Signals:
        changed(): Something was announced, taken back or begun.
        begins(str, bool): The files of this model go now, and nothing may use it any more; or only
            those of an unfinished installation (`True`).
        removed(str, bool): Nothing of that is left.
        failed(str, str): Model, and in a sentence or two what went wrong.
    """

    changed = Signal()
    begins = Signal(str, bool)
    removed = Signal(str, bool)
    failed = Signal(str, str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._announced: dict[str, tuple[_Removal, QTimer]] = {}
        self._requests: dict[int, _Removal] = {}
        bridge.model_removed.connect(self._on_removed)
        bridge.request_failed.connect(self._on_failed)
        bridge.request_cancelled.connect(self._on_cancelled)

    def announced(self, model_id: str) -> bool:
        """Whether a model, or an unfinished installation of it, is to be removed and can still be kept."""
        return model_id in self._announced

    def spares(self, model_id: str) -> bool:
        """Whether only the unfinished installation of a model is to be removed."""
        announced = [removal for removal, _ in self._announced.values()]
        return any(
            each.model_id == model_id and each.unfinished_only for each in (*announced, *self._requests.values())
        )

    def under_way(self, model_id: str) -> bool:
        """Whether a model, or an unfinished installation of it, is being removed."""
        return any(removal.model_id == model_id for removal in self._requests.values())

    def announce(self, model_id: str, *, unfinished_only: bool = False) -> None:
        """Remove a model, or only an unfinished installation of it, some seconds from now."""
        if self.announced(model_id) or self.under_way(model_id):
            return
        timer = QTimer(self, singleShot=True, interval=UNDO_MS)
        timer.timeout.connect(lambda: self._begin(model_id))
        self._announced[model_id] = (_Removal(model_id, unfinished_only), timer)
        timer.start()
        self.changed.emit()

    def take_back(self, model_id: str) -> None:
        """Keep what was to be removed."""
        if self._drop(model_id) is not None:
            self.changed.emit()

    @Slot()
    def give_up(self) -> None:
        """The window closes: what can still be kept is kept."""
        for model_id in list(self._announced):
            self._drop(model_id)

    def _drop(self, model_id: str) -> _Removal | None:
        removal, timer = self._announced.pop(model_id, (None, None))
        if timer is not None:
            timer.stop()
            timer.deleteLater()
        return removal

    def _begin(self, model_id: str) -> None:
        removal = self._drop(model_id)
        if removal is not None:
            self.begins.emit(model_id, removal.unfinished_only)
            request_id = self._bridge.remove(model_id, unfinished_only=removal.unfinished_only)
            self._requests[request_id] = removal
            self.changed.emit()

    @Slot(str)
    def _on_removed(self, model_id: str) -> None:
        done = [request_id for request_id, removal in self._requests.items() if removal.model_id == model_id]
        for request_id in done:
            self.removed.emit(model_id, self._requests.pop(request_id).unfinished_only)

    @Slot(int, str, str, str)
    def _on_failed(self, request_id: int, title: str, detail: str, hint: str) -> None:
        removal = self._requests.pop(request_id, None)
        if removal is not None:
            self.failed.emit(removal.model_id, refused_words(title, detail, hint))

    @Slot(int)
    def _on_cancelled(self, request_id: int) -> None:
        if self._requests.pop(request_id, None) is not None:
            self.changed.emit()
