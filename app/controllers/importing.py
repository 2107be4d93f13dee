"""Takes conversations in from a file, while the window goes on. All of it or nothing; paints nothing."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.headings import Headings
from app.conversations.importing.found import Found
from app.conversations.importing.taking_in import Taken, TakingIn
from app.conversations.records import Contents
from app.conversations.store import Store
from app.store_bridge import StoreBridge
from models.errors import Cancelled, UserFacingError, describe
from models.wording import sentences


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
        self._taking: TakingIn | None = None
        self._is_wanted = True
        self._read.connect(self._on_read)

    @property
    def is_busy(self) -> bool:
        """Whether an import is under way."""
        return self._thread is not None or self._taking is not None

    def take_in(self, path: Path) -> None:
        """Import a file; while another one is being imported this does nothing."""
        if not self.is_busy:
            self._is_wanted = True
            self.progressed.emit(self.tr("Importing “{name}”…").format(name=path.name))
            self._thread = threading.Thread(target=self._read_aside, args=(path,), name="importing")
            self._thread.start()

    @Slot()
    def give_up(self) -> None:
        """The window is closed, or everything is to be deleted: nothing has come in."""
        self._is_wanted = False
        self._taking = None
        self._end_thread()

    # --- reading the file -----------------------------------------------------------------------------

    def _read_aside(self, path: Path) -> None:
        """On a thread of its own; what knows the formats is imported here."""
        from app.conversations.importing.kinds import read_file  # noqa: PLC0415 - the window opens without it

        try:
            result: Found | UserFacingError = read_file(path, go_on=self._go_on)
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 - told in the main thread
            result = describe(error)
        if self._is_wanted:
            self._read.emit(result)

    def _go_on(self) -> None:
        if not self._is_wanted:
            raise Cancelled

    @Slot(object)
    def _on_read(self, result: Found | UserFacingError) -> None:
        self._end_thread()
        if not self._is_wanted:
            return
        if isinstance(result, UserFacingError):
            self.failed.emit(result)
        else:
            self._taking = TakingIn(result)
            self._take_more(self._taking)

    # --- taking in, step by step: a reply that is being written is kept in between -----------------------

    def _take_more(self, taking: TakingIn) -> None:
        self._store.read(taking.step, lambda result: self._on_step(taking, result))

    def _on_step(self, taking: TakingIn, result: Taken | UserFacingError | None) -> None:
        if taking is not self._taking:
            return
        if result is None:
            self._take_more(taking)
            return
        self._taking = None
        if isinstance(result, UserFacingError):
            self._store.write(_drop)
            self.failed.emit(result)
            return
        self._store.read(lambda store: store.contents(), self._on_contents)
        self.finished.emit(self._words(result))

    def _on_contents(self, result: Contents | UserFacingError) -> None:
        if not isinstance(result, UserFacingError):
            self._headings.set_contents(result)

    def _words(self, taken: Taken) -> str:
        if taken.added == 0 and taken.skipped:
            return sentences(self.tr("All of it was here already."), taken.left_out)
        words = [self.tr("{count} conversations imported.").format(count=taken.added)]
        if taken.added == 1:
            words = [self.tr("One conversation imported.")]
        if taken.skipped:
            words.append(self.tr("Already here: {count}.").format(count=taken.skipped))
        if taken.beside:
            words.append(self.tr("Beside one that differs: {count}.").format(count=taken.beside))
        return sentences(*words, taken.left_out)

    def _end_thread(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()


def _drop(store: Store) -> None:
    """What is left after this is dropped in time."""
    store.drop_aside()
