"""The rows of a database file, read without SQLite and without its trees: every page is looked at by itself.

So a page that is broken costs what is on it and nothing else: not what SQLite would reach by it, nor can a lost
beginning or end lead astray. What is found may be nonsense, and is to be judged by others. Knows no tables.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.conversations.mending.wal import is_page_size, read_wal

Value = None | int | float | str | bytes

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR = 0x0D, 0x0A, 0x02
_FILE_HEADER = 100
_USUAL_PAGE = 4096
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_LARGEST_PAYLOAD = 300_000_000


@dataclass(frozen=True, slots=True)
class Cell:
    """A row, or an entry of an index.

    Attributes:
        rowid: The row's number; None for an entry of an index.
        values: What stands in it.
    """

    rowid: int | None
    values: tuple[Value, ...]


class Pages:
    """The pages of a database file and of the changes beside it.

    Args:
        database: The file; with its changes it may be missing, broken, or cut short.

    Raises:
        OSError: It can't be read.
    """

    def __init__(self, database: Path) -> None:
        changes = database.with_name(database.name + "-wal")
        wal = read_wal(changes)
        self.has_all_changes = wal.state == "sound"
        self._main = database.read_bytes() if database.exists() else b""
        self._changes = changes.read_bytes() if wal.frames else b""
        stated = int.from_bytes(self._main[16:18])
        stated = 65_536 if stated == 1 else stated
        self._size = wal.page_bytes or (stated if is_page_size(stated) else _USUAL_PAGE)
        self._newest = {frame.page: frame.offset for frame in wal.frames}
        self._frames = wal.frames
        self._count = max(-(-len(self._main) // self._size), *self._newest, 0)
        self._used = self._size - (self._main[20] if len(self._main) > 20 and self._main[20] <= 32 else 0)

    def cells(self) -> Iterator[Cell]:
        """Give what can be read of every page as it is now."""
        for number in range(1, self._count + 1):
            yield from self._cells_on(self._page(number), number, self._page)

    def earlier_cells(self) -> Iterator[Cell]:
        """Give what can be read of pages as they were before their latest change, then of the file by itself."""
        for frame in reversed(self._frames):
            if self._newest[frame.page] != frame.offset:
                page = self._changes[frame.offset : frame.offset + self._size]
                yield from self._cells_on(page, frame.page, self._page)
        for number in range(1, self._count + 1) if self._frames else ():
            yield from self._cells_on(self._main_page(number), number, self._main_page)

    def _page(self, number: int) -> bytes:
        offset = self._newest.get(number)
        return self._main_page(number) if offset is None else self._changes[offset : offset + self._size]

    def _main_page(self, number: int) -> bytes:
        return self._main[(number - 1) * self._size : number * self._size]

    def _cells_on(self, page: bytes, number: int, others: Callable[[int], bytes]) -> Iterator[Cell]:
        start = _FILE_HEADER if number == 1 else 0
        if len(page) < start + 8 or page[start] not in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
            return
        kind = page[start]
        first = start + (12 if kind == _INDEX_INTERIOR else 8)
        count = min(int.from_bytes(page[start + 3 : start + 5]), (len(page) - first) // 2)
        for offset in struct.unpack_from(f">{count}H", page, first):
            try:
                yield self._cell(page, offset, kind, others)
            except (ValueError, IndexError, struct.error):  # broken: the next may be sound
                continue

    def _cell(self, page: bytes, offset: int, kind: int, others: Callable[[int], bytes]) -> Cell:
        if kind == _INDEX_INTERIOR:
            offset += 4
        length, offset = _varint(page, offset)
        rowid = None
        if kind == _TABLE_LEAF:
            rowid, offset = _varint(page, offset)
        return Cell(rowid, _record(self._payload(page[offset:], length, kind, others)))

    def _payload(self, rest: bytes, length: int, kind: int, others: Callable[[int], bytes]) -> bytes:
        """Return what belongs to a cell, with what of it lies on other pages."""
        used = self._used
        most = used - 35 if kind == _TABLE_LEAF else (used - 12) * 64 // 255 - 23
        if length <= most:
            return _exactly(rest[:length], length)
        if length > _LARGEST_PAYLOAD:
            raise ValueError("too long")
        least = (used - 12) * 32 // 255 - 23
        local = least + (length - least) % (used - 4)
        local = local if local <= most else least
        parts, got = [rest[:local]], local
        following = int.from_bytes(rest[local : local + 4])
        while got < length:
            if not 1 < following <= self._count:
                raise ValueError("cut off")
            more = others(following)
            part = more[4 : min(used, 4 + length - got)]
            if not part:
                raise ValueError("cut off")
            following = int.from_bytes(more[:4])
            parts.append(part)
            got += len(part)
        return _exactly(b"".join(parts), length)


def _exactly(data: bytes, length: int) -> bytes:
    if len(data) != length:
        raise ValueError("cut off")
    return data


def _record(payload: bytes) -> tuple[Value, ...]:
    header_bytes, offset = _varint(payload, 0)
    types = []
    while offset < header_bytes:
        kind, offset = _varint(payload, offset)
        types.append(kind)
    offset = header_bytes
    values = []
    for kind in types:
        value, offset = _value(payload, offset, kind)
        values.append(value)
    return tuple(values)


def _value(payload: bytes, offset: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, offset
    if kind in (8, 9):
        return kind - 8, offset
    if kind in _INTEGER_BYTES:
        end = offset + _INTEGER_BYTES[kind]
        return int.from_bytes(_exactly(payload[offset:end], end - offset), signed=True), end
    if kind == 7:
        return float(struct.unpack_from(">d", payload, offset)[0]), offset + 8
    if kind < 12:
        raise ValueError("no such type")
    end = offset + (kind - 12) // 2
    data = _exactly(payload[offset:end], end - offset)
    return (data.decode() if kind % 2 else data), end


def _varint(data: bytes, offset: int) -> tuple[int, int]:
    """Return a number of SQLite's of 1 to 9 bytes, and where it ends."""
    number = 0
    for place in range(8):
        byte = data[offset + place]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, offset + place + 1
    number = number << 8 | data[offset + 8]
    return (number - (1 << 64) if number >= 1 << 63 else number), offset + 9
