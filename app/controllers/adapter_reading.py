"""Reads the library of adapters: each adapter once, for as long as its files are what they were.

Looking into one takes many times as long as seeing that nothing has changed, so all of them can be read ahead, beside
the window. Knows no Qt; what reads an adapter is imported only once there is one: that takes its time too.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from models.adapters.keeping import shelf
from models.errors import UserFacingError

if TYPE_CHECKING:
    from models.adapters.keeping.library import AdapterListing
    from models.adapters.keeping.which_models import Fit
    from models.adapters.records import Adapter

Stamp = tuple[tuple[str, int, int, int], ...]


class AdapterReading:
    """What was read of the library.

    Args:
        data_dir: The root of the library on disk.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._listed: dict[str, tuple[Stamp, AdapterListing]] = {}
        self._ahead: dict[str, tuple[Stamp, Sequence[Fit]]] = {}
        self._thread: threading.Thread | None = None
        self._is_wanted = True

    @property
    def is_ahead(self) -> bool:
        """Whether everything is being read ahead, or was and nobody has asked for it yet."""
        return self._thread is not None

    def read_ahead(self, then: Callable[[], None]) -> None:
        """Read everything on a thread of its own.

        Args:
            then: Called there when that is done.
        """
        if self._thread is None and shelf.names(self._data_dir):
            self._thread = threading.Thread(target=self._read_ahead, args=(then,), name="reading-adapters")
            self._thread.start()

    def finish(self) -> None:
        """Wait until what is read ahead is read."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()

    def give_up(self) -> None:
        """Nobody wants to know any more."""
        self._is_wanted = False
        self.finish()

    def listed(self) -> Sequence[AdapterListing]:
        """Return every adapter of the library."""
        return [self._listing(name) for name in shelf.names(self._data_dir)]

    def fits(self, name: str) -> Sequence[Fit]:
        """Return which models an adapter fits, as things are now; none where it can't be read."""
        stamp, known = self._ahead.pop(name, ((), ()))
        if stamp and stamp == self._stamp(name):
            return known
        from models.adapters.keeping.which_models import fitting_models  # noqa: PLC0415

        try:
            return fitting_models(self._open(name), self._data_dir)
        except UserFacingError:
            return ()

    def _read_ahead(self, then: Callable[[], None]) -> None:
        for name in shelf.names(self._data_dir):
            if not self._is_wanted:
                return
            self._listing(name)
            stamp = self._stamp(name)
            self._ahead[name] = (stamp, self.fits(name))
        then()

    def _listing(self, name: str) -> AdapterListing:
        stamp = self._stamp(name)
        known, listed = self._listed.get(name, ((), None))
        if listed is not None and stamp and known == stamp:
            return listed
        from models.adapters.keeping.library import look_at  # noqa: PLC0415

        listed = look_at(self._data_dir, name)
        self._listed[name] = (stamp, listed)
        return listed

    def _open(self, name: str) -> Adapter:
        from models.adapters.reading import inspect_adapter  # noqa: PLC0415

        return inspect_adapter(shelf.adapter_dir(self._data_dir, name))

    def _stamp(self, name: str) -> Stamp:
        """What changes when a file of an adapter does; empty where nobody can tell."""
        try:
            with os.scandir(shelf.adapter_dir(self._data_dir, name)) as entries:
                found = [(each.name, each.stat()) for each in entries]
        except OSError:
            return ()
        return tuple(sorted((name, stat.st_size, stat.st_mtime_ns, stat.st_ino) for name, stat in found))
