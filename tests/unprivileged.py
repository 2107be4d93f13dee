"""Runs a test's body as somebody whom the file system can refuse something; root is refused nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534
_PASS = 0o011


@contextmanager
def unprivileged(root: Path) -> Iterator[None]:
    """Give up root's rights, if there are any, while the body runs.

    Args:
        root: A folder that becomes this somebody's own, with all that is in it; the way to it is opened.
    """
    if os.geteuid() != 0:
        yield
        return
    way = [(folder, folder.stat().st_mode) for folder in root.parents]
    for folder, mode in way:
        if mode & _PASS != _PASS:
            folder.chmod(mode | _PASS)  # for good: tests in another process may be on the same way
    for path in (root, *root.rglob("*")):
        os.chown(path, _NOBODY, _NOBODY, follow_symlinks=False)
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
