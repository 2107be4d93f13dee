"""A folder for our own copy of an adapter for as long as it is looked at. Knows nothing of what is put into it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from models.errors import UserFacingError
from models.wording import translate


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Yield an empty folder that only this person can read; it goes with the block.

    Raises:
        UserFacingError: None can be made.
    """
    try:
        folder = TemporaryDirectory(prefix="ergo-adapter-", ignore_cleanup_errors=True)
    except OSError as error:
        raise UserFacingError(
            translate("Errors", "The adapter can't be looked at"),
            translate("Errors", "Its copy finds no place among the temporary files: {reason}.").format(
                reason=error.strerror or type(error).__name__
            ),
            translate("Errors", "Free some space on the disk, then try again."),
        ) from error
    with folder:
        yield Path(folder.name)
