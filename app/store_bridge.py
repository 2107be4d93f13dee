"""Between the store's thread and the window: work goes there, results come back in the main thread.

Knows Qt and the store's thread, and nothing of what is asked of it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from app.conversations.errors import StoreFailed
from app.conversations.everything import delete_everything
from app.conversations.mending.daily_backup import DailyBackup
from app.conversations.opening import Opened, database_of, open_store, recover
from app.conversations.store import Store
from app.conversations.store_thread import StoreThread
from app.logs import go_on_logging
from models.errors import UserFacingError
from models.messages import Channel

T = TypeVar("T")

PATIENCE_S = 10.0
"""How long the end of the window waits for what is still to be written."""


class StoreBridge(QObject):
    """The way to what is kept of conversations.

    Args:
        folder: The data folder.
        parent: The owner.

    Signals:
        opened(Opened): The store can be used.
        repaired(Opened): Damage was found while it was used; it can be used again, and may have less in it.
        troubled(object): Why nothing can be written just now (a `UserFacingError`); None when all is written.

    Attributes:
        is_read_only: Whether nothing is written: a later Ergo has made the store.
        is_troubled: Whether something can't be written just now.
    """

    opened = Signal(object)
    repaired = Signal(object)
    troubled = Signal(object)
    _brought = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._brought.connect(self._take)
        self._thread: StoreThread | None = None
        self._backup: DailyBackup | None = None
        self._early: list[Callable[[StoreThread], None]] = []
        self._erasing: threading.Thread | None = None
        self._closing = False
        self.is_read_only = False
        self.is_troubled = False

    def start(self) -> None:
        """Open the store, and do what was asked for before."""
        if self._thread is None and not self._closing:
            self._begin()

    def write(self, work: Callable[[Store], None]) -> None:
        """Write something; it is tried until it succeeds, and nothing written later overtakes it."""
        if not self.is_read_only:
            self._call(lambda thread: thread.write(work))

    def append(self, turn: str, channel: Channel, text: str, tokens: int) -> None:
        """Append to a reply that is being written."""
        if not self.is_read_only:
            self._call(lambda thread: thread.append(turn, channel, text, tokens))

    def read(self, work: Callable[[Store], T], done: Callable[[T | UserFacingError], None]) -> None:
        """Read something; `done` gets it, or why not, in the main thread."""
        self._call(lambda thread: thread.read(work, lambda result: self._bring(lambda: done(result))))

    def erase(self, cache_dir: Path, done: Callable[[list[Path]], None]) -> None:
        """Leave nothing of all conversations, then begin anew; what is written meanwhile is written after that.

        Args:
            cache_dir: Where Ergo keeps what it can make again.
            done: Told, in the main thread, what couldn't be removed.
        """
        if self._erasing is None and not self._closing:
            thread, self._thread = self._thread, None
            self.is_read_only = False
            self._erasing = threading.Thread(target=self._erase, args=(thread, cache_dir, done), name="erasing")
            self._erasing.start()

    def close(self, patience_s: float = PATIENCE_S) -> bool:
        """Write what waits and close the store; return whether all of it was written."""
        self._closing = True
        if self._erasing is not None:
            self._erasing.join()
            if self._early:  # it was asked for meanwhile
                self._begin()
        return self._end(self._thread, patience_s)

    def _begin(self) -> None:
        backup = self._backup = DailyBackup(database_of(self._folder))
        opening = partial(self._open, backup)
        thread = self._thread = StoreThread(opening, self._on_trouble, recover=self._recover, chore=backup)
        early, self._early = self._early, []
        for call in early:
            call(thread)

    def _end(self, thread: StoreThread | None, patience_s: float) -> bool:
        """Close the store, then leave what isn't finished of a backup; return whether all was written."""
        written = thread is None or thread.close(patience_s)
        if self._backup is not None:
            self._backup.close()
        return written

    def _call(self, call: Callable[[StoreThread], None]) -> None:
        if self._thread is not None:
            call(self._thread)
        else:
            self._early.append(call)

    # --- on other threads -----------------------------------------------------------------------------

    def _open(self, backup: DailyBackup) -> Store:
        opened = open_store(self._folder)
        if opened.is_unchecked:
            backup.want()
        self._bring(lambda: self._on_opened(opened))
        return opened.store

    def _recover(self) -> Store:
        opened = recover(self._folder)
        self._bring(lambda: self.repaired.emit(opened))
        return opened.store

    def _on_trouble(self, reason: UserFacingError | None) -> None:
        self._bring(lambda: self._tell_trouble(reason))

    def _erase(self, thread: StoreThread | None, cache_dir: Path, done: Callable[[list[Path]], None]) -> None:
        self._end(thread, PATIENCE_S)
        left = delete_everything(self._folder, cache_dir)
        go_on_logging()
        self._bring(lambda: self._on_erased(left, done))

    def _bring(self, call: Callable[[], None]) -> None:
        """Have something done in the main thread; once the window is gone nobody is there to do it."""
        if not self._closing:
            self._brought.emit(call)

    # --- in the main thread ---------------------------------------------------------------------------

    @Slot(object)
    def _take(self, call: Callable[[], None]) -> None:
        call()

    def _on_opened(self, opened: Opened) -> None:
        self.is_read_only = opened.store.is_read_only
        self.opened.emit(opened)

    def _tell_trouble(self, reason: UserFacingError | None) -> None:
        self.is_troubled = isinstance(reason, StoreFailed)  # what fails otherwise is never written
        self.troubled.emit(reason)

    def _on_erased(self, left: list[Path], done: Callable[[list[Path]], None]) -> None:
        if self._erasing is not None:
            self._erasing.join()
            self._erasing = None
        self._tell_trouble(None)
        self.start()
        done(left)
