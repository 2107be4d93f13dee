"""Does with a store what is usually done with it while the disk refuses the n-th change, for every n that there is.

A script, run as a process of its own by its test: `fault_points.py FOLDER FAULT [once]`. Prints a JSON object for each
n. What goes through SQLite is refused by its file system (see `failing_vfs`); files that are made, renamed or brought
to the disk without it are counted and refused here.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.conversations.connecting import connect
from app.conversations.errors import StoreFailed
from app.conversations.mending import backups
from app.conversations.mending.verifying import check_database
from app.conversations.migrations import migrate
from app.conversations.opening import DATABASE, open_store
from app.conversations.records import Conversation, Heading, Turn
from app.conversations.rows.journal import Piece
from app.conversations.store import Store
from tests.integration.failing_vfs import FULL, READ_ONLY, WRITE_FAILED, FailingVfs, loaded_library

NOW = 1_800_000_000.0
FAULTS = {
    "full": (FULL, errno.ENOSPC),
    "read-only": (READ_ONLY, errno.EROFS),
    "error": (WRITE_FAILED, errno.EIO),
}
_OLD = Turn("old-turn", None, "An old question?", 1.0, answer="An old answer.", ending="stop")
OLD = Conversation(Heading("old", "Old", 1.0, 1.0), (_OLD,))
TURN = Turn("turn", None, "1 + 1?", NOW)
DONE = replace(TURN, thinking="One and one.", answer="2.", ending="stop")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is done with a store, and can be repeated."""

    name: str
    work: Callable[[Store, Path], Any]


STEPS = (
    Step("new", lambda store, _: store.put_heading(Heading("new", "New", NOW, NOW))),
    Step("ask", lambda store, _: store.put_turn("new", TURN)),
    Step("append", lambda store, _: store.append("turn", [Piece("thinking", "One and one.", 3)])),
    Step("settle", lambda store, _: store.put_turn("new", DONE)),
    Step("rename", lambda store, _: store.put_heading(Heading("new", "Renamed", NOW, NOW, is_named=True))),
    Step("import", lambda store, _: store.put_whole(Conversation(Heading("gone", "Gone", NOW, NOW)))),
    Step("delete", lambda store, _: store.delete(["gone"], NOW)),
    Step("purge", lambda store, _: store.purge()),
    Step("back up", lambda store, data: backups.back_up(store._connection, data / DATABASE, NOW + 86_400)),
)


class Disk:
    """The disk that refuses: SQLite's part of it, and the rest."""

    def __init__(self, vfs: FailingVfs) -> None:
        self._vfs = vfs
        self._number = errno.EIO
        self._is_armed = False
        os.fsync = self._guarded(lambda _: None)
        Path.replace = self._guarded(Path.replace)  # type: ignore[method-assign]
        Path.mkdir = self._guarded(Path.mkdir)  # type: ignore[method-assign]

    def refuse(self, number: int, fault: str, *, for_ever: bool) -> None:
        code, self._number = FAULTS[fault]
        self._vfs.fail_at(number, code, for_ever=for_ever)
        self._is_armed = True

    def lift(self) -> bool:
        """Refuse nothing any more; whether anything was refused."""
        has_failed = self._vfs.has_failed
        self._vfs.lift()
        self._is_armed = False
        return has_failed

    def _guarded(self, change: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*arguments: Any, **options: Any) -> Any:
            if self._is_armed and self._vfs.refuses():
                raise OSError(self._number, os.strerror(self._number))
            return change(*arguments, **options)

        return guarded


def make_old(data: Path) -> None:
    """Make a database of the first version with something in it."""
    data.mkdir()
    with closing(connect(data / DATABASE)) as connection:
        migrate(connection)
        Store(connection).put_whole(OLD)
    older = data / "older.sqlite3"
    with closing(connect(older)) as connection:
        migrate(connection, to=1)
        connection.execute("ATTACH ? AS today", (str(data / DATABASE),))
        connection.execute("INSERT INTO conversations SELECT * FROM today.conversations")
        connection.execute("INSERT INTO turns SELECT * FROM today.turns")
    for path in data.glob(f"{DATABASE}*"):
        path.unlink()
    older.rename(data / DATABASE)
    for path in data.glob("older*"):
        path.unlink()


def attempt(data: Path) -> tuple[str, str]:
    """Open the store, which migrates it, and do every step; each that fails once more at the end.

    Returns:
        What failed, and what was said; empty if nothing did.
    """
    try:
        store = open_store(data, clock=lambda: NOW).store
    except StoreFailed as error:
        return "open", f"{error.title}: {error.detail}"
    with closing(store):
        for step in STEPS:
            try:
                step.work(store, data)
            except StoreFailed as error:
                return step.name, f"{error.title}: {error.detail}"
    return "", ""


def again_without_fault(data: Path) -> dict[str, Any]:
    """See what the failure has left, then do everything once more."""
    check_database(data / DATABASE)
    with closing(open_store(data, clock=lambda: NOW).store) as store:
        is_intact = store.conversation("old") == OLD
        for step in STEPS:
            step.work(store, data)
        now = store.conversation("new")
        is_done = now.turns == (DONE,) and now.heading.title == "Renamed" and len(store.contents().headings) == 2
    check_database(data / DATABASE)
    left = sorted(path.name for path in data.rglob("*") if ".part" in path.name)
    return {"is_intact": is_intact, "is_done": is_done, "left": left, "backups": len(backups.backups_in(data))}


def main(folder: Path, fault: str, *, for_ever: bool) -> None:
    """Refuse one change after the other."""
    logging.disable()
    library = loaded_library()
    if isinstance(library, str):
        print(json.dumps({"skipped": library}))  # noqa: T201 - what the test reads
        return
    disk = Disk(FailingVfs(library))
    make_old(folder / "before")
    for number in range(1, 10_000):
        data = folder / f"at-{number}"
        shutil.copytree(folder / "before", data)
        disk.refuse(number, fault, for_ever=for_ever)
        failed, said = attempt(data)
        was_refused = disk.lift()
        report = {"number": number, "failed": failed, "said": said, **again_without_fault(data)}
        print(json.dumps(report), flush=True)  # noqa: T201 - what the test reads
        shutil.rmtree(data)
        if not was_refused:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], for_ever="once" not in sys.argv)
