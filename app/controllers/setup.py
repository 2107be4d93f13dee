"""Getting a model ready: which one, how far it has come, what to say when it fails.

Knows the bridge; paints nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from app.bridge import Bridge
from app.controllers.window_words import in_window_words
from models.catalog import PRACTICE_ID, find
from models.errors import UnknownModel
from models.messages import ModelInfo, Progress


def model_words(info: ModelInfo) -> str:
    """Name and bits, as the window shows them: `Practice model · 4-bit`."""
    if not info.bits:
        return info.name
    return QCoreApplication.translate("Setup", "{model} · {bits}-bit").format(model=info.name, bits=info.bits)


def thinks_aloud(model_id: str) -> bool:
    """Whether a model is known to think before it answers."""
    try:
        return find(model_id).starts_in != "answer"
    except UnknownModel:
        return False


class Setup(QObject):
    """Loads the model that was chosen, and gives its memory back when nobody uses it.

    A model that can't be loaded leaves the place to the one that answered before.

    Signals:
        chosen(str): From now on this model is to answer; the one before doesn't any more.
        preparing(str, object): What is happening, and how far it is in [0, 1], or None if that isn't known.
        ready(ModelInfo): The model answers.
        failed(str, str, str): Title, detail, hint. Said before `stayed`.
        stayed(ModelInfo): The one that was chosen can't be loaded; this one is still there and answers on.
        released(): The model's memory is given back; it is loaded again when it is needed.
    """

    chosen = Signal(str)
    preparing = Signal(str, object)
    ready = Signal(object)
    failed = Signal(str, str, str)
    stayed = Signal(object)
    released = Signal()

    def __init__(self, bridge: Bridge, model_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._model_id = model_id
        self._request_id: int | None = None
        self._last: ModelInfo | None = None
        self._loaded = False
        self._refused = ""
        self._overridable = False
        bridge.model_progressed.connect(self._on_progress)
        bridge.model_loaded.connect(self._on_loaded)
        bridge.request_failed.connect(self._on_failed)

    @property
    def model_id(self) -> str:
        """The model that answers, or is to answer."""
        return self._model_id

    @property
    def model_name(self) -> str:
        """Its name, as far as the catalogue knows it."""
        try:
            return find(self._model_id).name
        except UnknownModel:
            return self.tr("the model")

    @property
    def refused(self) -> str:
        """The model that couldn't be loaded; empty once another try is made or it doesn't matter any more."""
        return self._refused

    @property
    def is_loaded(self) -> bool:
        """Whether the model that is to answer is in memory, as far as is known."""
        return self._loaded and self._last is not None and self._last.model_id == self._model_id

    @property
    def way_out(self) -> str:
        """Who else can answer after a failure, in the words of a button; empty if nobody can."""
        if not self._way_out_id:
            return ""
        if self._last is None or self._way_out_id != self._last.model_id:
            return self.tr("Use the practice model")
        words = self.tr("Keep using {model}") if self._loaded else self.tr("Use {model}")
        practice = self._last.model_id == PRACTICE_ID
        return words.format(model=self.tr("the practice model") if practice else self._last.name)

    @property
    def can_force(self) -> bool:
        """Whether the last load failed for a reason that the person may overrule."""
        return self._overridable

    @Slot()
    def load(self) -> None:
        """Load the model; does nothing while it is being loaded."""
        self._load(force=False)

    @Slot()
    def try_again(self) -> None:
        """Load the model that couldn't be loaded; does nothing while a model is being loaded."""
        self._choose(self._refused or self._model_id, force=False)

    @Slot()
    def load_anyway(self) -> None:
        """Load it although it doesn't seem to fit into the memory that is free."""
        self._choose(self._refused or self._model_id, force=True)

    @Slot(str)
    def use(self, model_id: str) -> None:
        """Let another model answer. One that is being loaded is let go."""
        if model_id == self._model_id and (self.is_loaded or self._request_id is not None):
            self._refused = ""
            return
        if self._request_id is not None:
            self._bridge.abandon(self._request_id)
            self._request_id = None
        self._choose(model_id, force=False)

    @Slot()
    def take_way_out(self) -> None:
        """Let the model of `way_out` answer; does nothing while a model is being loaded."""
        if self._request_id is None and self._way_out_id:
            self.use(self._way_out_id)

    @Slot(str)
    def lose(self, model_id: str) -> None:
        """The files of a model go; if it answers, or is to, the practice model takes its place."""
        if self._last is not None and self._last.model_id == model_id:
            self._last, self._loaded = None, False
        if self._model_id == model_id:
            self.use(PRACTICE_ID)

    @Slot()
    def forgive(self) -> None:
        """Whatever the last failure was, it is mended."""
        self._refused = ""

    @Slot()
    def release(self) -> None:
        """Give the memory of the loaded model back; the next `load` loads it again."""
        if self.is_loaded and self._request_id is None:
            self._loaded = False
            self._bridge.unload()
            self.released.emit()

    @property
    def _way_out_id(self) -> str:
        unusable = self._refused or self._model_id
        if self._last is not None and self._last.model_id != unusable:
            return self._last.model_id
        return PRACTICE_ID if unusable != PRACTICE_ID else ""

    def _choose(self, model_id: str, *, force: bool) -> None:
        if self._request_id is None:
            if model_id != self._model_id:
                self._model_id = model_id
                self.chosen.emit(model_id)
            self._load(force=force)

    def _load(self, *, force: bool) -> None:
        if self._request_id is None:
            self._refused, self._overridable = "", False
            self._request_id = self._bridge.load(self._model_id, force=force)
            self.preparing.emit(self._stage_words("load"), None)

    def _stage_words(self, stage: str) -> str:
        words = {
            "download": self.tr("Downloading {model}…"),
            "verify": self.tr("Checking {model}…"),
            "quantize": self.tr("Preparing {model} (4-bit)…"),
            "self-test": self.tr("Trying {model}…"),
            "load": self.tr("Loading {model}…"),
        }[stage]
        practice = self._model_id == PRACTICE_ID
        return words.format(model=self.tr("the practice model") if practice else self.model_name)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if progress.request_id == self._request_id:
            if progress.stage == "load":
                self._loaded = False  # the engine makes room first
            fraction = progress.done_bytes / progress.total_bytes if progress.total_bytes > 0 else None
            self.preparing.emit(self._stage_words(progress.stage), fraction)

    @Slot(object)
    def _on_loaded(self, info: ModelInfo) -> None:
        self._request_id = None
        self._last, self._loaded = info, True
        self.ready.emit(info)

    @Slot(int, str, str, str, bool)
    def _on_failed(self, request_id: int, title: str, detail: str, hint: str, overridable: bool) -> None:
        if request_id != self._request_id:
            return
        self._request_id = None
        self._refused, self._overridable = self._model_id, overridable
        if self._last is not None:
            self._model_id = self._last.model_id
        self.failed.emit(title, detail, in_window_words(hint, on_models_page=False))
        if self.is_loaded and self._last is not None:
            self.stayed.emit(self._last)
