"""Makes the smallest files that are libraries for a Mac, as far as their headers go."""

from __future__ import annotations

import struct

ARM64, INTEL = 0x0100000C, 0x01000007
_LIBRARY, _LOADS, _BUILT_FOR = 6, 0xC, 0x32
_PAGE = 1 << 14


def thin_binary(cpu: int, min_os: tuple[int, int], loads: str) -> bytes:
    """Return a library for one processor and one macOS that loads another library."""
    name = loads.encode() + b"\0" * (8 - len(loads) % 8)
    load = struct.pack("<6I", _LOADS, 24 + len(name), 24, 0, 0, 0) + name
    build = struct.pack("<6I", _BUILT_FOR, 24, 1, min_os[0] << 16 | min_os[1] << 8, 0, 0)
    return struct.pack("<8I", 0xFEEDFACF, cpu, 0, _LIBRARY, 2, len(load + build), 0, 0) + load + build


def fat_binary(*slices: bytes) -> bytes:
    """Return a library with several slices."""
    header = struct.pack(">2I", 0xCAFEBABE, len(slices))
    for number, content in enumerate(slices, start=1):
        (cpu,) = struct.unpack_from("<I", content, 4)
        header += struct.pack(">5I", cpu, 0, number * _PAGE, len(content), 14)
    return b"".join(part.ljust(_PAGE, b"\0") for part in (header, *slices[:-1])) + slices[-1]
