"""Takes conversations in from a file, while the window goes on. All of it or nothing; paints nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.headings import Headings
from app.conversations.importing.found import Found
from app.conversations.importing.kinds import read_file
from app.conversations.importing.taking_in import Taken, take_in
from app.conversations.records import Contents
from app.conversations.store import Store
from app.store_bridge import StoreBridge
from models.errors import UserFacingError, describe


class Importing(QObject):
    """One import after the other.

    Args:
        headings: All conversations.
        store: Where they are kept.
        parent: The owner.

    Signals:
        progressed(str): What is being done, in words.
        finished(str): What has come in, in words.
        failed(UserFacingError): Nothing has.
    """

    progressed = Signal(str)
    finished = Signal(str)
    failed = Signal(object)
    _read = Signal(object)

    def __init__(self, headings: Headings, store: StoreBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._store = store
        self._thread: threading.Thread | None = None
        self._read.connect(self._on_read)

    def take_in(self, path: Path) -> None:
        """Import a file; while another one is being imported this does nothing."""
        if self._thread is None:
            self.progressed.emit(self.tr("Importing “{name}”…").format(name=path.name))
            self._thread = threading.Thread(target=self._read_aside, args=(path,), name="importing")
            self._thread.start()

    @Slot()
    def give_up(self) -> None:
        """The window is closed."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()

    def _read_aside(self, path: Path) -> None:
        """On a thread of its own."""
        try:
            result: Found | UserFacingError = read_file(path)
        except Exception as error:  # noqa: BLE001 - told in the main thread
            result = describe(error)
        self._read.emit(result)

    @Slot(object)
    def _on_read(self, result: Found | UserFacingError) -> None:
        if self._thread is None:
            return
        if isinstance(result, UserFacingError):
            self._fail(result)
        else:
            self._store.read(_taking_in(result), self._on_taken)

    def _on_taken(self, result: Taken | UserFacingError) -> None:
        if isinstance(result, UserFacingError):
            self._fail(result)
            return
        self._end()
        self._store.read(lambda store: store.contents(), self._on_contents)
        self.finished.emit(self._words(result))

    def _on_contents(self, result: Contents | UserFacingError) -> None:
        if not isinstance(result, UserFacingError):
            self._headings.set_contents(result)

    def _words(self, taken: Taken) -> str:
        if taken.added == 0 and taken.skipped:
            return " ".join([self.tr("All of it was here already."), taken.left_out]).strip()
        words = [self.tr("{count} conversations imported.").format(count=taken.added)]
        if taken.added == 1:
            words = [self.tr("One conversation imported.")]
        if taken.skipped:
            words.append(self.tr("Already here: {count}.").format(count=taken.skipped))
        if taken.beside:
            words.append(self.tr("Beside one that differs: {count}.").format(count=taken.beside))
        return " ".join([*words, taken.left_out]).strip()

    def _fail(self, error: UserFacingError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()


def _taking_in(found: Found) -> Callable[[Store], Taken]:
    return lambda store: take_in(store, found)
