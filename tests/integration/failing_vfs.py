"""A file system for SQLite that fails where it is told to: the n-th change is refused, once or from then on for ever.

Takes the place of SQLite's own for the whole process, through the very library that Python's `sqlite3` has loaded; so
it is for processes that do nothing else. Only what changes a file is counted: writes, syncs, truncations, and opening
for writing. Nothing is really brought to the disk: what is tested is what is said and done, and thousands of times.
"""

from __future__ import annotations

import ctypes
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

FULL, READ_ONLY, WRITE_FAILED, SYNC_FAILED = 13, 8, 10 | 3 << 8, 10 | 4 << 8
_CANTOPEN = 14
_WRITING = 0x00000002 | 0x00000004  # READWRITE, CREATE
_Function = ctypes.c_void_p


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods`, as far as version 3."""

    _fields_: ClassVar = [
        ("version", ctypes.c_int),
        *((name, _Function) for name in ("close", "read", "write", "truncate", "sync", "file_size", "lock", "unlock")),
        *((name, _Function) for name in ("check_lock", "control", "sector_size", "characteristics")),
        *((name, _Function) for name in ("shm_map", "shm_lock", "shm_barrier", "shm_unmap", "fetch", "unfetch")),
    ]


_METHODS_OF_VERSION = {
    1: _Methods.shm_map.offset,
    2: _Methods.fetch.offset,
    3: ctypes.sizeof(_Methods),
}


class _File(ctypes.Structure):
    """`sqlite3_file`, of which only the beginning is known."""

    _fields_: ClassVar = [("methods", ctypes.POINTER(_Methods))]


class _Vfs(ctypes.Structure):
    """`sqlite3_vfs`, as far as version 3."""

    _fields_: ClassVar = [
        ("version", ctypes.c_int),
        ("file_bytes", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", _Function),
        *((f"function_{number}", _Function) for number in range(16)),
    ]


_OPEN = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(_File), ctypes.c_int, ctypes.POINTER(ctypes.c_int)
)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


def loaded_library() -> ctypes.CDLL | str:
    """Return the SQLite that Python's `sqlite3` uses, or why it can't be reached."""
    try:
        maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    except OSError:
        return "the libraries of a process can't be listed here"
    paths = {line.split(maxsplit=5)[-1] for line in maps.splitlines() if "libsqlite3" in line}
    if len(paths) != 1:
        return "Python's sqlite3 isn't linked to one shared libsqlite3"
    library = ctypes.CDLL(paths.pop())
    library.sqlite3_libversion.restype = ctypes.c_char_p
    if library.sqlite3_libversion().decode() != sqlite3.sqlite_version:
        return "the loaded libsqlite3 isn't the one that Python's sqlite3 uses"
    return library


class FailingVfs:
    """SQLite's default file system from now on; fails nothing until it is told to.

    Args:
        library: What `loaded_library` has found.
    """

    def __init__(self, library: ctypes.CDLL) -> None:
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        library.sqlite3_vfs_find.argtypes = [ctypes.c_char_p]
        self.changes = 0
        self._fails_at = 0
        self._code = FULL
        self._for_ever = False
        self._replaced: dict[int, tuple[_Methods, Any]] = {}
        original = library.sqlite3_vfs_find(None).contents
        self._open = _OPEN(original.open)
        self._vfs = _Vfs.from_buffer_copy(original)
        self._vfs.version = original.version
        self._vfs.name = b"failing"
        self._vfs.next = None
        self._opener = _OPEN(self._on_open)
        self._vfs.open = ctypes.cast(self._opener, _Function)
        if library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1) != 0:
            raise RuntimeError("SQLite refuses the file system")

    @property
    def has_failed(self) -> bool:
        """Whether the change that was to fail has been reached."""
        return bool(self._fails_at) and self.changes >= self._fails_at

    def fail_at(self, number: int, code: int = FULL, *, for_ever: bool = False) -> None:
        """Count from here, and refuse the change of this number; with `for_ever`, all that follow, too."""
        self.changes, self._fails_at, self._code, self._for_ever = 0, number, code, for_ever

    def lift(self) -> None:
        """Refuse nothing any more."""
        self._fails_at = 0

    def refuses(self) -> bool:
        """Count one change; whether it is refused. Changes that don't go through SQLite may be counted, too."""
        self.changes += 1
        if not self._fails_at:
            return False
        return self.changes >= self._fails_at if self._for_ever else self.changes == self._fails_at

    def _on_open(self, vfs: int, name: int, file: Any, flags: int, out_flags: Any) -> int:
        if flags & _WRITING and self.refuses():
            # SQLite looks here, also after a failure, for whether the file has to be closed.
            file.contents.methods = None
            return self._code if self._code == FULL else _CANTOPEN
        result: int = self._open(vfs, name, file, flags, out_flags)
        if result == 0 and file.contents.methods:
            file.contents.methods = ctypes.pointer(self._replacement(file.contents.methods))
        return result

    def _replacement(self, original: Any) -> _Methods:
        """Return the methods of an open file with ours among them; made once for each kind of file."""
        address = ctypes.addressof(original.contents)
        if address not in self._replaced:
            methods = _Methods()
            ctypes.memmove(ctypes.byref(methods), original, _METHODS_OF_VERSION[original.contents.version])
            ours = (
                _WRITE(self._counted(_WRITE(methods.write))),
                _TRUNCATE(self._counted(_TRUNCATE(methods.truncate))),
                _SYNC(self._counted(lambda *_: 0, SYNC_FAILED)),
            )
            methods.write, methods.truncate, methods.sync = (ctypes.cast(each, _Function) for each in ours)
            self._replaced[address] = (methods, ours)
        return self._replaced[address][0]

    def _counted(self, original: Callable[..., int], broken: int = WRITE_FAILED) -> Callable[..., int]:
        def change(*arguments: Any) -> int:
            if self.refuses():
                return broken if self._code in (WRITE_FAILED, SYNC_FAILED) else self._code
            return original(*arguments)

        return change
