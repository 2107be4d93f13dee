"""Worksheets as PDFs: made and printed while the window goes on, on the disk whole or not at all. Paints nothing."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.conversations.exporting.whole_files import told_in_words
from app.practice_bridge import PracticeBridge
from app.rendering.printing.pdf import Printing
from app.rendering.printing.print_job import PrintJob
from app.rendering.typesetting.typesetter import Typesetter
from app.sections import Paper
from models.errors import UserFacingError, describe

Papers = tuple[Paper, ...]


class Worksheets(QObject):
    """One worksheet after the other.

    Args:
        record: Its thread makes the exercises.
        typesetter: Sets their formulas.
        parent: The owner.

    Signals:
        progressed(float): How much is done, from 0 to 1.
        finished(str): The file is there, in words.
        failed(UserFacingError): It isn't; nothing has changed.
    """

    progressed = Signal(float)
    finished = Signal(str)
    failed = Signal(object)

    def __init__(self, record: PracticeBridge, typesetter: Typesetter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self._typesetter = typesetter
        self._path: Path | None = None
        self._job: PrintJob | None = None

    @property
    def is_busy(self) -> bool:
        """Whether one is under way."""
        return self._path is not None

    def write(self, path: Path, about: Sequence[tuple[str, int]], count: int, seed: int | None = None) -> None:
        """Write a worksheet with its key into a PDF; while another is under way this does nothing.

        Args:
            path: The file; it is replaced if it is there.
            about: Topics and levels.
            count: How many exercises it has.
            seed: The same one gives the same worksheet; None draws one.
        """
        if self._path is None and about:
            self._path = path
            drawn = random.SystemRandom().getrandbits(32) if seed is None else seed
            line = self.tr("Name: {line}  Date: {line}").format(line="_" * 24)
            words = self.tr("Worksheet: {topics}"), self.tr("Key"), line
            self.progressed.emit(0.0)
            self._record.read(_papers_of(tuple(about), count, drawn, words), self._on_made)

    @Slot()
    def give_up(self) -> None:
        """Leave no half of a file."""
        self._path = None
        self._end_job()

    @Slot(object)
    def _on_made(self, papers: Papers | None) -> None:
        if self._path is None:
            return
        if papers is None:
            self._fail(UserFacingError(self.tr("The worksheet can't be made"), "", self.tr("Choose other topics.")))
            return
        job = self._job = PrintJob(Printing(self._path, papers, self._typesetter).steps(), self)
        job.progressed.connect(self.progressed)
        job.finished.connect(self._on_printed)
        job.failed.connect(self._on_failed)
        job.start()

    @Slot()
    def _on_printed(self) -> None:
        path, self._path = self._path, None
        self._end_job()
        if path is not None:
            self.finished.emit(self.tr("Saved as “{name}”.").format(name=path.name))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._path is None:
            return
        try:
            with told_in_words(self._path):
                raise error  # noqa: TRY301 - it was raised elsewhere
        except Exception as told:  # noqa: BLE001 - shown to the person
            self._fail(describe(told))

    def _fail(self, error: UserFacingError) -> None:
        self.give_up()
        self.failed.emit(error)

    def _end_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            job.deleteLater()


def _papers_of(
    about: tuple[tuple[str, int], ...], count: int, seed: int, words: tuple[str, str, str]
) -> Callable[[object], Papers]:
    def work(_attempts: object) -> Papers:
        from app.tutoring.practice.worksheet import Words, papers, worksheet  # noqa: PLC0415 - the makers load there

        return papers(worksheet(about, count, seed), Words(words[0], words[1]), words[2])

    return work
