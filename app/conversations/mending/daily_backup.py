"""The backup that is made once a day while nothing else is to do; it also finds damage that nobody has come upon.

It is copied on the store's thread, in steps between which other work has its turn, and read through on a thread of its
own. Knows nothing of how damage is repaired: it raises DamagedStore where it is asked the next time.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from app.conversations.errors import DamagedStore
from app.conversations.mending import backups
from app.conversations.store import Store
from models.errors import Cancelled, UserFacingError

_LOOK_S = 600.0
_SOON_S = 1.0
_AGAIN_S = 3600.0
_LOG = logging.getLogger(__name__)


class DailyBackup:
    """A chore for the store's thread (see `StoreThread`).

    Args:
        database: The file.
        clock: Tells the time.
    """

    def __init__(self, database: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock
        self._is_wanted = False
        self._is_ending = threading.Event()
        self._reading: threading.Thread | None = None
        self._damage: DamagedStore | None = None

    def want(self) -> None:
        """Have one made also if none is due: the database is to be read through."""
        self._is_wanted = True

    def __call__(self, store: Store, pause: Callable[[], None]) -> float:
        """Make a backup if one is due.

        Args:
            store: The store.
            pause: Called over and over while it is copied.

        Returns:
            After how many seconds to ask again.

        Raises:
            DamagedStore: The last copy wasn't sound, and so the database isn't.
            StoreFailed: The copy can't be written.
        """
        if self._damage is not None:
            damage, self._damage = self._damage, None
            raise damage
        if self._reading is not None and self._reading.is_alive():
            return _SOON_S
        if store.is_read_only or not (self._is_wanted or backups.is_due(self._database, self._clock())):
            return _LOOK_S
        if not backups.has_room(self._database):
            return _AGAIN_S
        part = store.copy(self._database, self._clock(), pause)
        self._is_wanted = False
        self._reading = threading.Thread(target=self._read, args=(part,), name="conversation-backup", daemon=False)
        self._reading.start()
        return _SOON_S

    def close(self) -> None:
        """Leave what isn't finished; to be called after the store's thread has ended."""
        self._is_ending.set()
        if self._reading is not None:
            self._reading.join()

    def _read(self, part: Path) -> None:
        try:
            backups.keep_copy(part, self._pause)
        except DamagedStore as error:
            self._damage = error
        except Cancelled:
            return
        except UserFacingError as error:
            _LOG.warning("no backup was made: %s", error.title)

    def _pause(self) -> None:
        if self._is_ending.is_set():
            raise Cancelled
