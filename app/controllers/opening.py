"""Files given to the window: a small text becomes a question, anything else gets one clear line.

Knows no view and no Qt widget; reads at most as much as a question may have.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

TEXT_SUFFIXES = {".txt", ".md", ".tex"}
LARGEST_BYTES = 80_000


class Opening(QObject):
    """Takes files and folders, dropped or named on the command line.

    Signals:
        question_found(str): The text of a file, to be looked at before it is asked.
        refused(str): Why a file can't be used, in one line.
    """

    question_found = Signal(str)
    refused = Signal(str)

    def open_files(self, paths: list[Path]) -> None:
        """Use the first file that can be used; say why the others can't."""
        for path in paths:
            text = self._text_of(path)
            if text:
                self.question_found.emit(text)
                return

    def _text_of(self, path: Path) -> str:
        if path.suffix.lower() not in TEXT_SUFFIXES or not path.is_file():
            self.refused.emit(self.tr("“{name}” can't be used: Ergo opens .txt, .md and .tex.").format(name=path.name))
            return ""
        try:
            with path.open("rb") as file:
                raw = file.read(LARGEST_BYTES + 1)
        except OSError as error:
            words = self.tr("“{name}” can't be read: {reason}.")
            self.refused.emit(words.format(name=path.name, reason=error.strerror or type(error).__name__))
            return ""
        if len(raw) > LARGEST_BYTES:
            self.refused.emit(self.tr("“{name}” is too long for a question.").format(name=path.name))
            return ""
        return raw.decode("utf-8", errors="replace").strip()
