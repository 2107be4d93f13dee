"""Where Ergo keeps what it owns: which folder, and that only its owner can read it.

Knows nothing of what is kept there.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from platformdirs import user_data_path

from models.errors import InvalidInput
from models.wording import translate

ENVIRONMENT_VARIABLE = "ERGO_DATA_DIR"
_PRIVATE = 0o700


def locate_data_dir(chosen: Path | None = None) -> Path:
    """Return the data folder: the chosen one, else the environment's, else the system's place for it.

    Raises:
        InvalidInput: The one that was named leads nowhere.
    """
    named = chosen or os.environ.get(ENVIRONMENT_VARIABLE)
    if not named:
        return system_data_dir()
    try:
        return Path(named).expanduser().absolute()
    except (OSError, RuntimeError) as error:  # in a folder that is gone, or in the home of nobody
        raise _unusable(Path(named), os.strerror(errno.ENOENT)) from error


def system_data_dir() -> Path:
    """Return the system's place for the data folder."""
    return user_data_path("Ergo" if sys.platform == "darwin" else "ergo", appauthor=False)


def prepare_data_dir(path: Path) -> Path:
    """Make the folder, readable by its owner only, and return it.

    A folder that already holds something keeps its mode: it may be shared on purpose.

    Raises:
        InvalidInput: The path is a file, or can't be made or written to.
    """
    try:
        path.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        if not any(path.iterdir()):
            path.chmod(_PRIVATE)
    except OSError as error:
        raise _unusable(path, error.strerror or str(error)) from error
    if not os.access(path, os.W_OK | os.X_OK):
        raise _unusable(path, translate("Errors", "it can't be written to"))
    return path


def _unusable(path: Path, reason: str) -> InvalidInput:
    return InvalidInput(
        translate("Errors", "The data folder can't be used"),
        translate("Errors", "{file}: {reason}.").format(file=path, reason=reason),
        translate("Errors", "Name another with --data-dir or {variable}.").format(variable=ENVIRONMENT_VARIABLE),
    )
