"""Files given to the window: their text goes with the question, a short one alone becomes it; what is no text is named.

Knows no view and no Qt widget; reads at most as much of a file as a text may have.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.cards.turns import AttachmentCard
from app.controllers.title import shown_title
from models.wording import sentences

QUESTION_SUFFIXES = {".txt", ".md", ".tex"}
LONGEST_QUESTION = 2_000
"""Characters of a text that is taken for the question itself: a longer one is what a question is about."""
LARGEST_BYTES = 80_000
"""Of one text."""
_MOST_REFUSALS = 3
"""That are said of files that came together: they stand in one line."""
_DOCUMENTS = (b"%PDF", b"{\\rtf", b"%!PS")
"""What documents begin with that are written in letters and yet can't be read as they are."""


class Opening(QObject):
    """Takes files and folders, dropped, pasted, chosen or named on the command line.

    Signals:
        question_found(str): The text of a file, to be looked at before it is asked.
        texts_found(tuple): The texts of files (`AttachmentCard`s), to go with the question.
        refused(str): Why files can't be used, in one line.
    """

    question_found = Signal(str)
    texts_found = Signal(object)
    refused = Signal(str)

    def open_files(self, paths: list[Path], *, may_ask: bool = True) -> None:
        """Make a short text that comes alone the question; let everything else go with it.

        Args:
            paths: The files.
            may_ask: Whether there is no question yet that another would take the place of.
        """
        question = self._question_of(paths[0]) if may_ask and len(paths) == 1 else ""
        if question:
            self.question_found.emit(question)
        else:
            self.attach(paths)

    @Slot(list)
    def attach(self, paths: list[Path]) -> None:
        """Let the texts of files go with the question; say which can't be used, and why."""
        cards, refusals = [], []
        for path in paths:
            try:
                cards.append(AttachmentCard(path.name, self._text_of(path)))
            except ValueError as error:
                refusals.append(str(error))
        if cards:
            self.texts_found.emit(tuple(cards))
        if refusals:
            said = sentences(*refusals[:_MOST_REFUSALS])
            self.refused.emit(said if len(refusals) <= _MOST_REFUSALS else f"{said} …")

    def _question_of(self, path: Path) -> str:
        """The text of a file, if it may be a question; bytes that are no text can be seen and mended in it."""
        if path.suffix.lower() not in QUESTION_SUFFIXES:
            return ""
        try:
            raw = _read(path)
        except OSError:
            return ""
        if raw is None or b"\0" in raw:
            return ""
        text = raw.decode("utf-8-sig", errors="replace").strip()
        return text if len(text) <= LONGEST_QUESTION else ""

    def _text_of(self, path: Path) -> str:
        """The text of a file.

        Raises:
            ValueError: It has none that can be used; the words say why.
        """
        try:
            raw = _read(path)
        except OSError as error:
            words = self.tr("“{name}” can't be read: {reason}.")
            raise _refusal(words, path, reason=error.strerror or type(error).__name__) from error
        text = None if raw is None else _decoded(raw)
        if text is None:
            raise _refusal(self.tr("“{name}” can't be used: Ergo opens plain text (UTF-8)."), path)
        if raw is not None and len(raw) > LARGEST_BYTES:
            words = self.tr("“{name}” is too long: a text can have {size} kB.")
            raise _refusal(words, path, size=str(LARGEST_BYTES // 1000))
        if not text.strip():
            raise _refusal(self.tr("“{name}” is empty."), path)
        return text.replace("\r\n", "\n")


def _read(path: Path) -> bytes | None:
    """Return what a file begins with, one byte more than a text may have; None where it is no file."""
    if not path.is_file():
        return None
    with path.open("rb") as file:
        return file.read(LARGEST_BYTES + 1)


def _decoded(raw: bytes) -> str | None:
    """Return bytes as text, without a character that the end has cut in two; None where they aren't text."""
    if b"\0" in raw or raw.startswith(_DOCUMENTS):
        return None
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    try:
        return decoder.decode(raw, final=len(raw) <= LARGEST_BYTES)
    except UnicodeDecodeError:
        return None


def _refusal(words: str, path: Path, **what: str) -> ValueError:
    return ValueError(words.format(name=shown_title(path.name), **what))
