"""The one thread that uses the store: writes in order, reads after them, text of replies at least five times a second.

What can't be written is kept and tried again; nothing behind it overtakes it. Knows no Qt: what it tells is told on its
own thread. Logs nothing of what is kept.
"""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable
from typing import TypeVar

from app.conversations.errors import DamagedStore, StoreFailed
from app.conversations.store import Store
from app.conversations.waiting import Item, Read, Text, Waiting, Write
from models.errors import UserFacingError
from models.messages import Channel
from models.wording import translate

T = TypeVar("T")
_log = logging.getLogger(__name__)

_COMMIT_AFTER_S = 0.12
"""With the time that a disk takes, text is safe 200 ms after it came."""

_RETRY_S = 2.0
_GRACE_S = 1.0
_TEND_AFTER_S = 0.02
_QUIET_S = 2.0
"""So long nothing was written before the chore is done."""

_LONG_S = 3600.0


class StoreThread:
    """Takes work from any thread and does it on its own, which begins with opening the store.

    Args:
        open_store: Opens the store, on the thread. StoreFailed is tried again, any other error is final.
        recover: Repairs the store after damage was found, and opens it again, on the thread; what has found the damage
            is then tried once more.
        chore: Does what has time until nothing else is to do. It is given what to call often, so that other work
            needn't wait, and returns after how many seconds it is to be done again.
        trouble: Told once when writing begins to fail, or for another reason; with None when all is written again.
        commit_after_s: So long text waits for more to be written with it.
        retry_s: So long after a failure what failed is tried again; with the next write in any case.
        quiet_s: So long nothing was written before the chore is done.
    """

    def __init__(
        self,
        open_store: Callable[[], Store],
        trouble: Callable[[UserFacingError | None], None],
        *,
        recover: Callable[[], Store] | None = None,
        chore: Callable[[Store, Callable[[], None]], float] | None = None,
        commit_after_s: float = _COMMIT_AFTER_S,
        retry_s: float = _RETRY_S,
        quiet_s: float = _QUIET_S,
    ) -> None:
        self._open_store = open_store
        self._recover = recover
        self._chore = chore
        self._chore_at = time.monotonic() + quiet_s
        self._quiet_s = quiet_s
        self._is_broken = self._was_repaired = False
        self._trouble = trouble
        self._wake = threading.Condition()
        self._waiting = Waiting(commit_after_s, retry_s)  # of the condition, like the next two
        self._close_by: float | None = None
        self._told: tuple[str, str] | None = None
        self._has_written_all = False
        self._store: Store | None = None
        self._failure: UserFacingError | None = None
        self._lasting: UserFacingError | None = None
        self._tend_at: float | None = None
        self._opening = self._waiting.write(_nothing)
        self._thread = threading.Thread(target=self._run, name="conversation-store", daemon=False)
        self._thread.start()

    # --- on any thread --------------------------------------------------------------------------

    def write(self, work: Callable[[Store], None]) -> None:
        """Have something changed, after everything that was asked for before. After `close` nothing happens."""
        with self._wake:
            if self._close_by is None:
                self._waiting.write(work)
                self._wake.notify()

    def append(self, turn: str, channel: Channel, text: str, tokens: int) -> None:
        """Have more of a reply kept: it is on the disk at most 200 ms from now. After `close` nothing happens."""
        with self._wake:
            if self._close_by is None:
                self._waiting.append(turn, channel, text, tokens, time.monotonic())
                self._wake.notify()

    def read(self, work: Callable[[Store], T], done: Callable[[T | UserFacingError], None]) -> None:
        """Ask the store, after the writes before, unless they fail. After `close` nothing happens.

        Args:
            work: Asks.
            done: Told the answer, or why there is none; on the store's thread.
        """

        def answer(store: Store | UserFacingError) -> None:
            done(store if isinstance(store, UserFacingError) else self._ask(store, work))

        with self._wake:
            if self._close_by is None:
                self._waiting.read(answer)
                self._wake.notify()

    def close(self, timeout_s: float) -> bool:
        """Write what waits, close the store and end the thread.

        Args:
            timeout_s: What can't be written until then is lost.

        Returns:
            Whether everything was written.
        """
        with self._wake:
            if self._close_by is None:
                self._close_by = time.monotonic() + timeout_s
                self._waiting.hurry()
                self._wake.notify()
        self._thread.join(timeout_s + _GRACE_S)
        return self._has_written_all and not self._thread.is_alive()

    # --- on the store's thread ------------------------------------------------------------------

    def _run(self) -> None:
        while self._do_next():
            pass
        if self._store is not None:
            if self._has_written_all:
                _guarded(self._leave_no_trace)
            _guarded(self._store.close)

    def _do_next(self) -> bool:
        """Wait for something to do and do it; False when it is time to end."""
        item = self._wait()
        if item is not None:
            self._do(item)
        return item is not None

    def _do(self, item: Item) -> None:
        if isinstance(item, Read):
            self._answer(item)
        else:
            self._change(item)
            self._chore_at = time.monotonic() + self._quiet_s

    def _wait(self) -> Item | None:
        with self._wake:
            while True:
                now = time.monotonic()
                item = self._waiting.next(now, hurried=self._close_by is not None)
                if item is not None:
                    return item
                if self._close_by is not None and (self._waiting.is_written or now >= self._close_by):
                    self._has_written_all = self._waiting.is_written and self._store is not None
                    return None
                until = self._waiting.idle_until()
                if until is None and self._tend_at is not None:
                    if now >= self._tend_at:
                        return Read(self._tend)
                    until = self._tend_at
                elif until is None and self._chore is not None and self._close_by is None:
                    if now >= self._chore_at:
                        return Read(self._do_chore)
                    until = self._chore_at
                self._wake.wait(None if until is None else max(0.0, until - now))

    def _change(self, item: Write | Text) -> None:
        try:
            self._perform(item)
        except StoreFailed as error:
            self._keep(error)
            return
        except UserFacingError as error:
            self._drop(item, error)
        except Exception as error:  # noqa: BLE001 - a defect in one change must not cost the others
            if not (self._was_repaired and isinstance(error, ValueError)):  # what it belongs to may be gone
                self._drop(item, _defect(error))
        with self._wake:
            self._waiting.done(item)
            is_well = self._failure is not None and not self._waiting.has_failed
        if is_well:
            self._failure = None
            self._tell(self._lasting)
        self._tend_at = time.monotonic() + _TEND_AFTER_S

    def _perform(self, item: Write | Text) -> None:
        if item is self._opening:
            self._store = self._open_store()
            return
        self._mend()
        if self._store is None:
            return
        try:
            item.work(self._store)
        except DamagedStore:
            if not self._put_down():
                raise
            self._mend()
            item.work(self._store)

    def _put_down(self) -> bool:
        """Close a damaged store; whether it can be repaired."""
        if self._recover is None:
            return False
        if self._store is not None:
            _guarded(self._store.close)
        self._store, self._is_broken = None, True
        return True

    def _mend(self) -> None:
        """Repair the store if it is damaged. If the disk refuses, that is tried again with the next change."""
        if self._is_broken and self._recover is not None:
            self._store = self._recover()
            self._is_broken, self._was_repaired = False, True

    def _ask(self, store: Store, work: Callable[[Store], T]) -> T | UserFacingError:
        answer = _ask(store, work)
        if not isinstance(answer, DamagedStore) or not self._put_down():
            return answer
        try:
            self._mend()
        except UserFacingError as error:
            return error
        return answer if self._store is None else _ask(self._store, work)

    def _do_chore(self, store: Store | UserFacingError) -> None:
        """Do what has time, and have it done again when it wants to be."""
        self._chore_at = time.monotonic() + _LONG_S
        again_after_s = _LONG_S
        if self._chore is not None and isinstance(store, Store):
            try:
                self._leave_no_trace()
                again_after_s = self._chore(store, self._do_what_waits)
            except _Interrupted:
                again_after_s = self._quiet_s
            except DamagedStore as error:
                self._found_damage(error)
            except UserFacingError as error:
                _log.warning("what could wait wasn't done: %s", error.title)
        self._chore_at = time.monotonic() + again_after_s

    def _leave_no_trace(self) -> None:
        """Clear away what is left of what was deleted: while nothing is written, as it may take a while."""
        try:
            if self._store is not None:
                self._store.leave_no_trace()
        except StoreFailed as error:  # it is tried again with the next chore
            _log.info("what could wait wasn't done: %s", error.detail)

    def _do_what_waits(self) -> None:
        """Do what must not wait until the chore is done."""
        store = self._store
        while True:
            with self._wake:
                item = None if self._close_by is not None else self._waiting.next(time.monotonic())
            if item is not None:
                self._do(item)
            if self._close_by is not None or self._store is not store:
                raise _Interrupted
            if item is None:
                return

    def _found_damage(self, error: DamagedStore) -> None:
        try:
            if not self._put_down():
                raise error
            self._mend()
        except UserFacingError as failure:
            self._tell(failure)

    def _tend(self, store: Store | UserFacingError) -> None:
        """Do one small step of what can wait; the next one after a pause, in which others have their turn."""
        self._tend_at = None
        try:
            if isinstance(store, Store) and store.tend_index():
                self._tend_at = time.monotonic() + _TEND_AFTER_S
        except StoreFailed as error:  # it is tried again after the next change
            _log.info("what could wait wasn't done: %s", error.detail)
        except DamagedStore as error:
            self._found_damage(error)

    def _keep(self, error: StoreFailed) -> None:
        """Try what has failed again later."""
        with self._wake:
            self._waiting.failed(time.monotonic(), soon=self._close_by is not None)
        self._failure = error
        self._tell(error)

    def _drop(self, item: Write | Text, error: UserFacingError) -> None:
        """Do without what would fail again and again."""
        if item is self._opening or self._lasting is None:
            self._lasting = error
        self._tell(error)

    def _tell(self, trouble: UserFacingError | None) -> None:
        words = None if trouble is None else (trouble.title, trouble.detail)
        if words != self._told:
            self._told = words
            _guarded(lambda: self._trouble(trouble))

    def _answer(self, item: Read) -> None:
        error: UserFacingError = self._failure or self._lasting or _closed()
        try:
            self._mend()
        except UserFacingError as failure:
            error = failure
        _guarded(lambda: item.answer(error if self._store is None else self._store))


class _Interrupted(Exception):  # noqa: N818 - ends a chore, and is no error
    """The store is to be closed, or is another one now: what is being done with it can't go on."""


def _nothing(_store: Store) -> None:
    """What is in the place of opening the store among the writes."""


def _ask(store: Store, work: Callable[[Store], T]) -> T | UserFacingError:
    try:
        return work(store)
    except UserFacingError as error:
        return error
    except Exception as error:  # noqa: BLE001 - whoever asked is told, and the thread goes on
        return _defect(error)


def _closed() -> StoreFailed:
    return StoreFailed(
        translate("Errors", "Your conversations can't be read just now"), translate("Errors", "They aren't open.")
    )


def _guarded(work: Callable[[], None]) -> None:
    try:
        work()
    except Exception as error:  # noqa: BLE001 - whoever is told has a defect; the thread goes on
        _defect(error)


def _defect(error: Exception) -> UserFacingError:
    """Log a defect, without its words: they may be a person's. Return what the person is told."""
    where = "".join(traceback.format_tb(error.__traceback__))
    _log.error("A defect in keeping conversations: %s\n%s", type(error).__name__, where)
    return UserFacingError(
        translate("Errors", "Something went wrong in keeping your conversations"),
        translate("Errors", "{reason}.").format(reason=type(error).__name__),
        translate("Errors", "The log has the details. Open Ergo again; if it repeats, report it."),
    )
