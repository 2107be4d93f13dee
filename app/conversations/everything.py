"""Leaving nothing: every file in which something lies that was asked, answered or drawn.

Nothing may have the database open. Only files with names that Ergo gives are removed, and no link is followed. What is
typed and kept among the settings is for those who know them; so is the log that is being written.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from app.conversations.opening import DATABASE
from models.durable import flush_file

_DATABASE = re.compile(r"(ergo|restored)\.sqlite3([.-].+)?")
_BACKUP = re.compile(r"ergo-\d.*\.sqlite3(\.part.*)?")
_ASIDE = re.compile(r"ergo-\d.*")
_LOG = re.compile(r"ergo\.log(\..+)?|crash-\d.*\.txt|fault\.txt")
_WORK = re.compile(r"work\.(txt|part)")
_FORMULA = re.compile(r".+\.(formula|part)")


def delete_everything(data_dir: Path, cache_dir: Path) -> list[Path]:
    """Remove it all, for good.

    Args:
        data_dir: The data folder.
        cache_dir: Where Ergo keeps what it can make again.

    Returns:
        What couldn't be removed.
    """
    data_dir, cache_dir = data_dir.resolve(), cache_dir.resolve()
    left = _linked(data_dir)
    left += _empty(data_dir, _DATABASE)
    left += _empty(data_dir, _WORK)
    left += _clear(data_dir / "backups", _BACKUP)
    left += _clear(data_dir / "logs", _LOG)
    left += _clear(cache_dir / "formulas", _FORMULA)
    damaged = data_dir / "damaged"
    for aside in _entries(damaged, left):
        if _ASIDE.fullmatch(aside.name):
            left += _clear(aside, _DATABASE)
    _clear(damaged, _ASIDE)
    return sorted(set(left))


def _linked(data_dir: Path) -> list[Path]:
    """Return what a database is that lies elsewhere, where a link leads: that isn't ours to remove."""
    if not (data_dir / DATABASE).is_symlink():
        return []
    target = (data_dir / DATABASE).resolve()
    beside = (target.with_name(target.name + "-wal"), target.parent / "backups", target.parent / "damaged")
    return [path for path in (target, *beside) if path.exists()]


def _clear(folder: Path, ours: re.Pattern[str]) -> list[Path]:
    """Remove our files from a folder, and the folder unless others lie in it; return what couldn't be removed."""
    left = _empty(folder, ours)
    if not folder.is_symlink():
        with suppress(OSError):
            folder.rmdir()
            flush_file(folder.parent)
    return left


def _empty(folder: Path, ours: re.Pattern[str]) -> list[Path]:
    left: list[Path] = []
    for path in _entries(folder, left):
        if ours.fullmatch(path.name) and (path.is_symlink() or not path.is_dir()):
            try:
                path.unlink(missing_ok=True)
            except OSError:
                left.append(path)
    with suppress(OSError):
        flush_file(folder)
    return left


def _entries(folder: Path, left: list[Path]) -> list[Path]:
    """Return what is in a folder; a link to one, and one that can't be read, are added to `left`."""
    if not os.path.lexists(folder):
        return []
    if folder.is_symlink():
        left.append(folder)
        return []
    try:
        return list(folder.iterdir())
    except OSError:
        left.append(folder)
        return []
