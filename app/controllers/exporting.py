"""Writes conversations into a file, while the window goes on. One file at a time; paints nothing.

What writes is imported when something is to be written: the window opens without it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.paper_words import paper_words
from app.conversations.exporting.papers import PaperWords, paper_of
from app.conversations.exporting.whole_files import told_in_words
from app.conversations.records import Conversation, Folder
from app.rendering.printing.print_job import PrintJob
from app.rendering.typesetting.typesetter import Typesetter
from app.sections import Paper
from app.store_bridge import StoreBridge
from models.errors import Cancelled, UserFacingError, describe

# ruff: noqa: PLC0415 - see above

Kind = Literal["md", "html", "pdf", "json"]
KINDS: tuple[Kind, ...] = get_args(Kind)


class Exporting(QObject):
    """One export after the other.

    Args:
        store: Where the conversations are.
        typesetter: Sets their formulas.
        parent: The owner.

    Signals:
        progressed(str, object): What is being written, in words; how much is done, from 0 to 1, or None.
        finished(str): The file is there, in words.
        failed(UserFacingError): It isn't; nothing has changed.
    """

    progressed = Signal(str, object)
    finished = Signal(str)
    failed = Signal(object)
    _written = Signal(object)

    def __init__(self, store: StoreBridge, typesetter: Typesetter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._typesetter = typesetter
        self._job: _Job | None = None
        self._printing: PrintJob | None = None
        self._written.connect(self._on_written)

    @property
    def is_busy(self) -> bool:
        """Whether an export is under way."""
        return self._job is not None

    def export(self, uids: Sequence[str], folders: Sequence[Folder], kind: Kind, path: Path, *, thoughts: bool) -> None:
        """Write conversations into a file; while another export is under way this does nothing.

        Args:
            uids: The conversations, in this order.
            folders: The folders that JSON has, too.
            kind: The file's kind.
            path: The file; it is replaced if it is there.
            thoughts: Whether the thoughts are written too; JSON has them always.
        """
        if self._job is None and uids:
            self._job = _Job(list(uids), list(folders), kind, path, paper_words(), thoughts)
            self._read_on()

    @Slot()
    def give_up(self) -> None:
        """The window is closed: leave no half of a file."""
        job, self._job = self._job, None
        self._end_printing()
        if job is not None:
            job.is_wanted = False
            if job.thread is not None:
                job.thread.join()

    # --- reading, one conversation after the other ------------------------------------------------

    def _read_on(self) -> None:
        job = self._job
        if job is None:
            return
        if len(job.read) == len(job.uids):
            self._write(job)
            return
        uid = job.uids[len(job.read)]
        self.progressed.emit(self.tr("Exporting…"), None)
        self._store.read(lambda store: store.conversation(uid), lambda result: self._on_read(job, result))

    def _on_read(self, job: _Job, result: Conversation | UserFacingError) -> None:
        if job is not self._job:
            return
        if isinstance(result, UserFacingError):
            self._fail(result)
            return
        job.read.append(result)
        self._read_on()

    # --- writing ----------------------------------------------------------------------------------

    def _write(self, job: _Job) -> None:
        job.thread = threading.Thread(target=self._write_aside, args=(job,), name="exporting")
        job.thread.start()

    def _print(self, job: _Job) -> None:
        from app.rendering.printing.pdf import Printing

        steps = Printing(job.path, job.made, self._typesetter).steps()
        printing = self._printing = PrintJob(steps, self)
        printing.progressed.connect(lambda done: self.progressed.emit(self.tr("Exporting…"), done))
        printing.finished.connect(lambda: self._on_written(None))
        printing.failed.connect(lambda error: self._on_written(_in_words(job.path, error)))
        printing.start()

    def _write_aside(self, job: _Job) -> None:
        """On a thread of its own."""
        error: BaseException | None = None
        try:
            _WRITERS[job.kind](job, self._typesetter)
        except (Exception, Cancelled) as raised:  # noqa: BLE001 - told in the main thread
            error = raised
        if job.is_wanted:
            self._written.emit(error)

    @Slot(object)
    def _on_written(self, error: Exception | None) -> None:
        job = self._job
        if job is None:
            return
        if error is not None:
            self._fail(describe(error))
            return
        if job.kind == "pdf" and self._printing is None:
            self._print(job)
            return
        self._end()
        self.finished.emit(self.tr("Exported to “{name}”.").format(name=job.path.name))

    def _fail(self, error: UserFacingError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._job = None
        self._end_printing()

    def _end_printing(self) -> None:
        printing, self._printing = self._printing, None
        if printing is not None:
            printing.cancel()
            printing.deleteLater()


class _Job:
    """One export under way."""

    def __init__(
        self, uids: list[str], folders: list[Folder], kind: Kind, path: Path, words: PaperWords, thoughts: bool
    ) -> None:
        self.uids, self.folders, self.kind, self.path = uids, folders, kind, path
        self._words, self._thoughts = replace(words, wrong_steps=self._while_wanted(words.wrong_steps)), thoughts
        self.read: list[Conversation] = []
        self.made: list[Paper] = []
        self.thread: threading.Thread | None = None
        self.is_wanted = True

    def conversations(self) -> Iterator[Conversation]:
        """The conversations, one after the other while they are wanted."""
        for conversation in self.read:
            if not self.is_wanted:
                raise Cancelled
            yield conversation

    def _while_wanted(self, say: Callable[[str], str]) -> Callable[[str], str]:
        """Have something said, which takes a while, only as long as the file is wanted."""

        def said(answer: str) -> str:
            if not self.is_wanted:
                raise Cancelled
            return say(answer)

        return said

    def papers(self) -> Iterator[Paper]:
        """The same on paper."""
        return (paper_of(each, thoughts=self._thoughts, words=self._words) for each in self.conversations())


def _make_papers(job: _Job, _typesetter: Typesetter) -> None:
    """They are printed later, in the main thread."""
    job.made = list(job.papers())


def _write_markdown(job: _Job, _typesetter: Typesetter) -> None:
    from app.conversations.exporting.markdown import write_markdown

    write_markdown(job.path, job.papers())


def _write_html(job: _Job, typesetter: Typesetter) -> None:
    from app.conversations.exporting.html import write_html

    write_html(job.path, job.papers(), typesetter)


def _write_json(job: _Job, _typesetter: Typesetter) -> None:
    from app.conversations.exporting.ergo_json import write_json

    write_json(job.path, job.folders, job.conversations(), exported_at=time.time())


_WRITERS: dict[Kind, Callable[[_Job, Typesetter], None]] = {
    "md": _write_markdown,
    "html": _write_html,
    "json": _write_json,
    "pdf": _make_papers,
}


def _in_words(path: Path, error: Exception) -> Exception:
    """What the disk refuses, as a person understands it."""
    try:
        with told_in_words(path):
            raise error  # noqa: TRY301 - it was raised elsewhere
    except Exception as told:  # noqa: BLE001 - shown to the person
        return told
