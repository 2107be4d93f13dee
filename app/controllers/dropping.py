"""What becomes of files and folders that are given to the window, however they come: adapters, texts, conversations.

Goes by their names, by what is a folder, and by the names of the files in an archive; reads nothing else. Knows no
view and no library.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.controllers.opening import Opening
from app.controllers.title import shown_title
from app.conversations.importing.bytes_of_file import is_archive_of_conversations

_ADAPTERS = frozenset({".safetensors", ".zip", ".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".gguf", ".ggml"})
"""What an adapter comes in, and what others keep theirs in: the library says why it doesn't open those."""
_NAMES = frozenset({"adapter_config.json"})


def may_be_adapter(path: Path) -> bool:
    """Whether a file or folder is given to the library of adapters, which looks into it."""
    # A path's own `is_dir` raises where nobody may look, and for names that are too long.
    return path.suffix.lower() in _ADAPTERS or path.name.lower() in _NAMES or os.path.isdir(path)  # noqa: PTH112


@dataclass(frozen=True, slots=True)
class Given:
    """Files and folders by what becomes of them.

    Attributes:
        adapters: What may be adapters.
        texts: Everything else, for the question.
        conversations: Archives of conversations.
    """

    adapters: list[Path] = field(default_factory=list)
    texts: list[Path] = field(default_factory=list)
    conversations: list[Path] = field(default_factory=list)


class Dropping(QObject):
    """Sends what was dropped, pasted, opened or named on the command line where it belongs.

    Args:
        opening: Takes texts.
        parent: The owner.

    Signals:
        adapters_found(list): These (`Path`s) may be adapters.
        conversations_found(list): These are archives of conversations.
    """

    adapters_found = Signal(list)
    conversations_found = Signal(list)

    def __init__(self, opening: Opening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening = opening

    def take(self, paths: Sequence[Path], *, may_ask: bool) -> None:
        """Send everything on.

        Args:
            paths: Files and folders.
            may_ask: Whether there is no question yet that another would take the place of.
        """
        given = sorted_out(paths)
        if given.texts:
            self._opening.open_files(given.texts, may_ask=may_ask and not given.adapters and not given.conversations)
        if given.adapters:
            self.adapters_found.emit(given.adapters)
        if given.conversations:
            self.conversations_found.emit(given.conversations)

    def forecast(self, paths: Sequence[Path]) -> str:
        """Say what will become of what is dragged over the window, in a line; empty for nothing."""
        given = sorted_out(paths)
        if given.conversations:
            return self._forecast_import(given)
        if given.adapters and given.texts:
            words = self.tr("Add {adapters} to the adapters, and {texts} to the question")
        elif given.adapters:
            words = self.tr("Add {adapters} to the adapters")
        else:
            words = self.tr("Add {texts} to the question") if given.texts else ""
        return words.format(adapters=self._named(given.adapters), texts=self._named(given.texts))

    def _forecast_import(self, given: Given) -> str:
        words = self.tr("Import the conversations in {archives}")
        if given.adapters or given.texts:
            words = self.tr("Import the conversations in {archives}, and add {others}")
        return words.format(archives=self._named(given.conversations), others=self._named(given.adapters + given.texts))

    def _named(self, paths: Sequence[Path]) -> str:
        if len(paths) == 1:
            return self.tr("“{name}”").format(name=shown_title(paths[0].name))
        return self.tr("{number} files").format(number=len(paths))


def sorted_out(paths: Sequence[Path]) -> Given:
    """Return everything by what becomes of it, each once."""
    given = Given()
    for path in dict.fromkeys(paths):
        if path.suffix.lower() == ".zip" and is_archive_of_conversations(path):
            given.conversations.append(path)
        else:
            (given.adapters if may_be_adapter(path) else given.texts).append(path)
    return given
