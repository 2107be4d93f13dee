"""What can go wrong with what is kept of conversations. Leaves of the one exception tree (see `models.errors`).

UserFacingError
├── StoreFailed         the disk is full, can't be written or read
├── DamagedStore        the database, or something in it, isn't what was written
├── NoSuchConversation  it has been deleted
├── NewerStore          a later Ergo has made it: it can be read, and isn't written
├── ExportFailed        a file can't be written
└── ImportRefused       a file to import is broken, too large, or isn't what it seems
"""

from __future__ import annotations

# ruff: noqa: N818 - named after what has happened, as a person is told it
from models.errors import UserFacingError


class StoreFailed(UserFacingError):
    """The store can't be written or read just now; what is in it is unharmed."""


class DamagedStore(UserFacingError):
    """The database, or something in it, isn't what was written."""


class NoSuchConversation(UserFacingError):
    """There is no conversation of that name: it has been deleted."""


class NewerStore(UserFacingError):
    """A later Ergo has made the database: it can be read, and isn't written."""


class ExportFailed(UserFacingError):
    """A file can't be written."""


class ImportRefused(UserFacingError):
    """A file to import is broken, too large, or isn't what it seems; nothing was changed."""
