"""Opening what is kept of conversations, whatever state it is in, and what the person is told of that.

A database that isn't there is made; an older one is backed up and migrated; a newer one is opened for reading only; a
damaged one is repaired. Knows neither thread nor window.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.conversations.connecting import connect
from app.conversations.errors import DamagedStore, NewerStore
from app.conversations.failures import damaged
from app.conversations.files import failing_as, make_private_folder
from app.conversations.mending import backups
from app.conversations.mending.recovering import Recovery, finish_recovery, rebuild
from app.conversations.mending.verifying import check_database, glance
from app.conversations.mending.wal import read_wal
from app.conversations.migrations import SCHEMA_VERSION, newer
from app.conversations.store import Store
from app.days import moment_words
from models.wording import marked, sentences, translate

DATABASE = "ergo.sqlite3"
_READ_AT_ONCE_BYTES = 64_000_000
_TITLE = marked("Errors", "Your conversations can't be opened")


@dataclass(frozen=True, slots=True)
class Remark:
    """What the person is told after the store was opened.

    Attributes:
        title: What has happened.
        detail: What was done about it.
        hint: What else there is to know.
    """

    title: str
    detail: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """A store that is open.

    Attributes:
        store: The store.
        remark: What the person is to be told; None for nothing.
        interrupted: How many replies were being written when Ergo ended; they have all that had come of them.
        is_unchecked: Whether Ergo didn't end in order, and the database is too large to be read through at once: a
            backup should be made soon, which does that.
    """

    store: Store
    remark: Remark | None = None
    interrupted: int = 0
    is_unchecked: bool = False


def database_of(folder: Path) -> Path:
    """Return where the database of a data folder lies: what belongs to a file that is linked lies beside that."""
    return (folder / DATABASE).resolve()


def open_store(folder: Path, *, clock: Callable[[], float] = time.time) -> Opened:
    """Open the store of a data folder, or make it.

    Raises:
        StoreFailed: The disk refuses; nothing is lost.
        NewerStore: A later Ergo has made the database, and this one can't even read it.
    """
    database = database_of(folder)
    with failing_as(_TITLE):
        make_private_folder(folder)
        backups.remove_parts(database.parent)
        finished = finish_recovery(database)
    if finished is not None:
        return _open_sound(database, _finished(finished))
    try:
        return _open_checked(database, clock)
    except NewerStore:
        return _open_newer(database)
    except DamagedStore:
        return _repair(database, clock)


def recover(folder: Path, *, clock: Callable[[], float] = time.time) -> Opened:
    """Repair a store in which damage was found while it was open, and open it again. It must have been closed.

    Raises:
        StoreFailed: The disk refuses; nothing is lost.
    """
    database = database_of(folder)
    try:
        check_database(database)
    except NewerStore:
        return _open_newer(database)
    except DamagedStore:
        return _repair(database, clock)
    return _open_sound(database)


def _repair(database: Path, clock: Callable[[], float]) -> Opened:
    return _open_sound(database, _repaired(rebuild(database, clock())))


def _open_checked(database: Path, clock: Callable[[], float]) -> Opened:
    with failing_as(_TITLE):
        changes = database.with_name(database.name + "-wal")
        database_bytes = database.stat().st_size if database.exists() else 0
        has_changes = changes.exists() and changes.stat().st_size > 0
        if not database_bytes:
            if has_changes or backups.backups_in(database.parent):
                raise damaged(translate("Errors", "The database"))
            return _open_sound(database)
        wal = read_wal(changes)
    if wal.state == "damaged":
        raise damaged(translate("Errors", "The latest changes of the database"))
    is_unchecked = has_changes and database_bytes > _READ_AT_ONCE_BYTES
    version = glance(database)
    if has_changes and not is_unchecked:
        check_database(database)
    if 0 < version < SCHEMA_VERSION:
        _back_up(database, clock())
    return _open_sound(database, _torn() if wal.state == "torn" else None, is_unchecked=is_unchecked)


def _back_up(database: Path, now: float) -> None:
    with closing(connect(database)) as connection:
        backups.back_up(connection, database, now, before_change=True)


def _open_sound(database: Path, remark: Remark | None = None, *, is_unchecked: bool = False) -> Opened:
    store = Store.at(database)
    try:
        return Opened(store, remark, store.settle_interrupted(), is_unchecked)
    except BaseException:
        store.close()
        raise


def _open_newer(database: Path) -> Opened:
    error = newer()
    store = Store.at(database, read_only=True)
    try:
        store.contents()
    except DamagedStore:
        store.close()
        raise NewerStore(error.title, translate("Errors", "This one can't show them."), error.hint) from None
    detail = translate(
        "Conversations", "This one can show them, and won't change anything in them: what you ask now isn't kept."
    )
    return Opened(store, Remark(error.title, detail, error.hint))


def _torn() -> Remark:
    return Remark(
        translate("Conversations", "The last thing that was saved before Ergo ended couldn't be read"),
        translate("Conversations", "Everything before it is here."),
        translate("Conversations", "That happens when the computer loses its power."),
    )


def _finished(aside: Path) -> Remark:
    """Say that a repair was done that had been broken off: nobody knows any more what it has found."""
    detail = translate("Conversations", "Ergo had ended before that was done; now it is.")
    return Remark(_is_repaired(), detail, _kept_in(aside))


def _is_repaired() -> str:
    return translate("Conversations", "Your conversations were damaged and have been repaired")


def _kept_in(aside: Path) -> str:
    return translate("Conversations", "The damaged file is kept in {folder}.").format(folder=aside)


def _repaired(recovery: Recovery) -> Remark:
    """Say what was wrong, what is here again, what isn't, and where the damaged file lies."""
    return Remark(_is_repaired(), sentences(_here_again(recovery), _missing(recovery)), _kept_in(recovery.aside))


def _here_again(recovery: Recovery) -> str:
    count = recovery.conversations
    if recovery.backup_of is None:
        words = translate(
            "Conversations",
            "{count:,} conversations are here again, from what could still be read of the damaged file.",
        )
        if count == 1:
            words = translate(
                "Conversations",
                "{count:,} conversation is here again, from what could still be read of the damaged file.",
            )
        return words.format(count=count)
    words = translate(
        "Conversations",
        "{count:,} conversations are here again, from the backup of {moment} and what could still be read of the "
        "damaged file.",
    )
    if count == 1:
        words = translate(
            "Conversations",
            "{count:,} conversation is here again, from the backup of {moment} and what could still be read of the "
            "damaged file.",
        )
    return words.format(count=count, moment=moment_words(recovery.backup_of))


def _missing(recovery: Recovery) -> str:
    missing = []
    if recovery.incomplete:
        words = translate("Conversations", "In {count:,} something may be missing.")
        missing.append(words.format(count=recovery.incomplete))
    if recovery.is_behind:
        also = translate("Conversations", "So may be what was saved last.")
        missing.append(also if missing else translate("Conversations", "What was saved last may be missing."))
    if recovery.lost:
        words = translate("Conversations", "Of {count:,} more nothing could be read.")
        missing.append(words.format(count=recovery.lost))
    return sentences(*missing) or translate("Conversations", "Nothing is missing, as far as can be seen.")
