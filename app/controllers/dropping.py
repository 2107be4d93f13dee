"""What becomes of files and folders that are given to the window, however they come: adapter, or text of a question.

Goes by their names and by what is a folder; reads nothing. Knows no view and no library.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.controllers.opening import Opening

_ADAPTERS = frozenset({".safetensors", ".zip", ".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".gguf", ".ggml"})
"""What an adapter comes in, and what others keep theirs in: the library says why it doesn't open those."""
_NAMES = frozenset({"adapter_config.json"})


def may_be_adapter(path: Path) -> bool:
    """Whether a file or folder is given to the library of adapters, which looks into it."""
    return path.suffix.lower() in _ADAPTERS or path.name.lower() in _NAMES or path.is_dir()


class Dropping(QObject):
    """Sends what was dropped, pasted, opened or named on the command line where it belongs.

    Args:
        opening: Takes texts.
        parent: The owner.

    Signals:
        adapters_found(list): These (`Path`s) may be adapters.
    """

    adapters_found = Signal(list)

    def __init__(self, opening: Opening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening = opening

    def take(self, paths: Sequence[Path], *, may_ask: bool) -> None:
        """Send everything on.

        Args:
            paths: Files and folders.
            may_ask: Whether there is no question yet that another would take the place of.
        """
        adapters, texts = sorted_out(paths)
        if texts:
            self._opening.open_files(texts, may_ask=may_ask and not adapters)
        if adapters:
            self.adapters_found.emit(adapters)

    def forecast(self, paths: Sequence[Path]) -> str:
        """Say what will become of what is dragged over the window, in a line; empty for nothing."""
        adapters, texts = sorted_out(paths)
        if adapters and texts:
            words = self.tr("Add {adapters} to the adapters, and {texts} to the question")
        elif adapters:
            words = self.tr("Add {adapters} to the adapters")
        else:
            words = self.tr("Add {texts} to the question") if texts else ""
        return words.format(adapters=self._named(adapters), texts=self._named(texts))

    def _named(self, paths: Sequence[Path]) -> str:
        if len(paths) == 1:
            return self.tr("“{name}”").format(name=paths[0].name)
        return self.tr("{number} files").format(number=len(paths))


def sorted_out(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Return what may be adapters, and everything else, each once."""
    adapters: list[Path] = []
    texts: list[Path] = []
    for path in dict.fromkeys(paths):
        (adapters if may_be_adapter(path) else texts).append(path)
    return adapters, texts
