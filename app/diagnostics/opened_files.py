"""Which files this process opens, as Python itself tells it, and which of them lie where Ergo has no business.

Ergo reads itself, what it runs on and what is its own; it writes only what is its own. What the system's own
libraries open Python doesn't hear of.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import resources

_SYSTEM = (
    *("/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc", "/dev", "/proc", "/sys", "/var/cache/fontconfig"),
    *("/System", "/Library", "/private/etc", "/private/var/db"),
)
_FONTS = (".fonts", ".local/share/fonts", "Library/Fonts")
_WRITTEN_BY_ALL = ("/dev/null", "/dev/tty")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True, slots=True)
class Places:
    """Where Ergo may be seen.

    Attributes:
        own: What is its own: the data folder, the folder of what can be made again, a folder for what is passing.
        program: What it is and runs on: its packages, the interpreter with its library, the bundle.
        system: What every program reads: the system's libraries and settings, fonts, devices.
    """

    own: tuple[str, ...]
    program: tuple[str, ...]
    system: tuple[str, ...]

    def hold(self, path: str, *, writes: bool) -> bool:
        """Whether a file may be opened, by where its path leads in the end."""
        found = os.path.realpath(path)
        if writes:
            compiled = "/__pycache__/" in found and _is_in(found, self.program)  # by Python, the first time
            return compiled or _is_in(found, self.own) or found in _WRITTEN_BY_ALL
        return any(_is_in(found, folders) for folders in (self.own, self.program, self.system))


def places_of(own: Iterable[Path]) -> Places:
    """Return where this process may be seen, with these folders of its own."""
    program = {str(resources.ROOT.parent), sys.prefix, sys.base_prefix, *filter(os.path.isabs, sys.path)}
    fonts = (str(Path.home() / name) for name in _FONTS)
    return Places(_resolved(map(str, own)), _resolved(program), _resolved((*_SYSTEM, *fonts)))


class OpenedFiles:
    """The files that are opened from when it was made until the process ends."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._opened: dict[str, bool] = {}
        sys.addaudithook(self._hear)

    def __len__(self) -> int:
        return len(self._opened)

    def outside(self, places: Places) -> list[str]:
        """Those that lie elsewhere, sorted."""
        with self._lock:
            opened = list(self._opened.items())
        return sorted(path for path, writes in opened if not places.hold(path, writes=writes))

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event != "open":
            return
        path, mode, flags = arguments
        if not isinstance(path, str | bytes | os.PathLike):
            return  # a descriptor: its file was opened before
        writes = bool(flags & _WRITING) or (isinstance(mode, str) and not set(mode).isdisjoint("wax+"))
        name = os.path.realpath(os.fsdecode(path))
        with self._lock:
            self._opened[name] = self._opened.get(name, False) or writes


def _is_in(path: str, folders: Iterable[str]) -> bool:
    return any(path == folder or path.startswith(folder.rstrip("/") + "/") for folder in folders)


def _resolved(folders: Iterable[str]) -> tuple[str, ...]:
    return tuple({os.path.realpath(folder) for folder in folders})
