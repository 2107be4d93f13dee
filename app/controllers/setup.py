"""Getting a model ready: which one, how far it has come, what to say when it fails.

Knows the bridge; paints nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.bridge import Bridge
from models.catalog import PRACTICE_ID
from models.messages import ModelInfo, Progress


def model_words(info: ModelInfo) -> str:
    """Name and bits, as the window shows them: `Practice model · 4-bit`."""
    return f"{info.name} · {info.bits}-bit" if info.bits else info.name


class Setup(QObject):
    """Loads the model that was chosen.

    Signals:
        preparing(str, object): What is happening, and how far it is in [0, 1], or None if that isn't known.
        ready(ModelInfo): The model answers.
        failed(str, str, str): Title, detail, hint.
    """

    preparing = Signal(str, object)
    ready = Signal(object)
    failed = Signal(str, str, str)

    def __init__(self, bridge: Bridge, model_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._model_id = model_id
        self._request_id: int | None = None
        bridge.model_progressed.connect(self._on_progress)
        bridge.model_loaded.connect(self._on_loaded)
        bridge.request_failed.connect(self._on_failed)

    @Slot()
    def load(self) -> None:
        """Load the model; does nothing while it is being loaded."""
        if self._request_id is None:
            self._request_id = self._bridge.load(self._model_id)
            self.preparing.emit(self._stage_words("load"), None)

    @property
    def can_fall_back(self) -> bool:
        """Whether the practice model is another choice than the one that was made."""
        return self._model_id != PRACTICE_ID

    @Slot()
    def use_practice(self) -> None:
        """Load the practice model instead, for this run; the person's choice stays what it is."""
        if self._request_id is None:
            self._model_id = PRACTICE_ID
            self.load()

    def _stage_words(self, stage: str) -> str:
        words = {
            "download": self.tr("Downloading {model}…"),
            "verify": self.tr("Checking {model}…"),
            "quantize": self.tr("Preparing {model} (4-bit)…"),
            "self-test": self.tr("Trying {model}…"),
            "load": self.tr("Loading {model}…"),
        }[stage]
        name = self.tr("the practice model") if self._model_id == PRACTICE_ID else self.tr("the model")
        return words.format(model=name)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        fraction = progress.done_bytes / progress.total_bytes if progress.total_bytes > 0 else None
        self.preparing.emit(self._stage_words(progress.stage), fraction)

    @Slot(object)
    def _on_loaded(self, info: ModelInfo) -> None:
        self._request_id = None
        self.ready.emit(info)

    @Slot(int, str, str, str)
    def _on_failed(self, request_id: int, title: str, detail: str, hint: str) -> None:
        if request_id == self._request_id:
            self._request_id = None
            self.failed.emit(title, detail, hint)
