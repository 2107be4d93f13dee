"""Reads the headers of Mach-O files: for which processors and which macOS they are, and what they load.

Works on any system; runs and changes nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from macholib import mach_o as names
from macholib.MachO import MachO
from macholib.util import is_platform_file

_ARCHITECTURES = {0x01000007: "x86_64", 0x0100000C: "arm64"}
_LOADS = (names.LC_LOAD_DYLIB, names.LC_REEXPORT_DYLIB)
_ARM64 = "arm64"
_SYMBOL = struct.Struct("<IBBHQ")
_EXTERNAL = 1


@dataclass(frozen=True)
class Binary:
    """One Mach-O file, thin or with several slices.

    Attributes:
        path: Where it lies.
    """

    path: Path

    @cached_property
    def _slices(self) -> dict[str, Any]:
        headers = MachO(str(self.path)).headers
        return {_ARCHITECTURES.get(each.header.cputype, hex(each.header.cputype)): each for each in headers}

    @property
    def architectures(self) -> tuple[str, ...]:
        """For which processors it is."""
        return tuple(sorted(self._slices))

    @property
    def is_for_arm64(self) -> bool:
        """Whether it runs on Apple Silicon."""
        return _ARM64 in self._slices

    @property
    def min_os_version(self) -> tuple[int, int]:
        """The oldest macOS that an arm64 Mac may have."""
        for load, command, _ in self._slices[_ARM64].commands:
            if load.cmd == names.LC_BUILD_VERSION:
                return _version(int(command.minos))
            if load.cmd == names.LC_VERSION_MIN_MACOSX:
                return _version(int(command.version))
        raise ValueError(f"{self.path} doesn't say which macOS it needs.")

    def slim_content(self) -> bytes:
        """Return about what is left for an arm64 Mac: its slice, with no names of what only the file itself uses."""
        kept = self._slices[_ARM64]
        with self.path.open("rb") as file:
            file.seek(kept.offset)
            content = file.read(kept.size)
        table = next((command for load, command, _ in kept.commands if load.cmd == names.LC_SYMTAB), None)
        if table is None:
            return content
        symbols = content[table.symoff : table.symoff + table.nsyms * _SYMBOL.size]
        strings = content[table.stroff : table.stroff + table.strsize]
        parts = [content[: table.symoff], content[table.symoff + len(symbols) : table.stroff]]
        parts += [content[table.stroff + len(strings) :]]
        for place, kind, section, about, value in _SYMBOL.iter_unpack(symbols):
            if kind & _EXTERNAL:
                parts += [
                    _SYMBOL.pack(place, kind, section, about, value),
                    strings[place : strings.index(b"\0", place) + 1],
                ]
        return b"".join(parts)

    def loads(self) -> list[str]:
        """Return the libraries that it can't do without, as it names them."""
        return [name for load, name in self._named() if load in _LOADS]

    def search_paths(self) -> list[Path]:
        """Return the folders in which `@rpath` is looked for, as far as they are relative to the file."""
        return [self._resolved(name) for load, name in self._named() if load == names.LC_RPATH and name[0] == "@"]

    def missing_loads(self, more_paths: list[Path]) -> list[str]:
        """Return the libraries that lie neither with the system nor where it looks for them.

        Args:
            more_paths: Search paths of those that load it: dyld looks there, too.
        """
        return [name for name in self.loads() if not self._is_found(name, [*self.search_paths(), *more_paths])]

    def _is_found(self, name: str, paths: list[Path]) -> bool:
        if name.startswith("@rpath/"):
            return any((path / name.removeprefix("@rpath/")).exists() for path in paths)
        if name.startswith("@"):
            return self._resolved(name).exists()
        return name.startswith(("/System/", "/usr/lib/"))

    def _resolved(self, name: str) -> Path:
        contents = next((folder for folder in self.path.parents if folder.name == "Contents"), self.path.parent)
        named = name.replace("@loader_path", str(self.path.parent))
        return Path(named.replace("@executable_path", str(contents / "MacOS")))

    def _named(self) -> Iterator[tuple[int, str]]:
        for load, _, data in self._slices[_ARM64].commands:
            if load.cmd in (*_LOADS, names.LC_RPATH):
                yield load.cmd, data.rstrip(b"\0").decode()


def binaries_below(folder: Path) -> list[Binary]:
    """Return every Mach-O file below a folder, in order; links are passed over."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [Binary(path) for path in files if is_platform_file(str(path))]


def _version(packed: int) -> tuple[int, int]:
    return packed >> 16, packed >> 8 & 0xFF
