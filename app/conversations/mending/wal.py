"""SQLite's file of the latest changes, read without SQLite: which pages it holds, and whether it is what was written.

SQLite takes what comes before the first frame that isn't sound and says nothing of the rest, as after a power failure
only the last transaction can be torn. Where whole transactions follow, it was something else. Knows no tables.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

_HEADER, _FRAME = struct.Struct(">8I"), struct.Struct(">6I")
_LITTLE, _BIG = 0x377F0682, 0x377F0683
_MASK = 0xFFFFFFFF
SMALLEST_PAGE, LARGEST_PAGE = 512, 65_536


@dataclass(frozen=True, slots=True)
class Frame:
    """One page as it was changed.

    Attributes:
        page: Its number.
        offset: Where in the file it lies.
    """

    page: int
    offset: int


@dataclass(frozen=True, slots=True)
class Wal:
    """What was found in such a file.

    Attributes:
        state: Whether it is sound; torn: of the last transaction something is missing, as after a power failure;
            damaged: something was changed afterwards.
        page_bytes: How large a page is; 0 where there is none.
        frames: Those that are sound, up to the end of the last transaction, oldest first.
    """

    state: Literal["sound", "torn", "damaged"] = "sound"
    page_bytes: int = 0
    frames: tuple[Frame, ...] = ()


@dataclass(frozen=True, slots=True)
class _Judged:
    frame: Frame
    is_sound: bool
    is_chained: bool
    commits: bool


def read_wal(path: Path) -> Wal:
    """Read the file; one that isn't there is sound and empty.

    Raises:
        OSError: It can't be read.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return Wal()
    if len(content) < _HEADER.size + _FRAME.size + SMALLEST_PAGE:
        return Wal()
    magic, _, page_bytes, _, salt_1, salt_2, sum_1, sum_2 = _HEADER.unpack_from(content)
    if magic not in (_LITTLE, _BIG) or not is_page_size(page_bytes):
        return Wal("damaged")
    order: Literal["little", "big"] = "little" if magic == _LITTLE else "big"
    if _sum(content[:24], (0, 0), order) != (sum_1, sum_2):
        return Wal("damaged", page_bytes)
    judged = list(_judged(content, page_bytes, (salt_1, salt_2), (sum_1, sum_2), order))
    return _verdict(judged, page_bytes)


def is_page_size(size: int) -> bool:
    """Whether a page of SQLite's can be so large."""
    return SMALLEST_PAGE <= size <= LARGEST_PAGE and size & (size - 1) == 0


def _verdict(judged: list[_Judged], page_bytes: int) -> Wal:
    """Judge the frames after the first that breaks the chain: what SQLite ignores."""
    broken = next((place for place, each in enumerate(judged) if not each.is_chained), len(judged))
    ends = [place for place, each in enumerate(judged) if each.commits and (each.is_sound or place == broken)]
    last = ends[-1] + 1 if ends else 0
    sound = tuple(each.frame for each in judged[:last] if each.is_sound)
    if last <= broken:
        return Wal("sound", page_bytes, sound)
    follows = any(place >= broken and any(each.is_sound for each in judged[place + 1 :]) for place in ends)
    return Wal("damaged" if follows else "torn", page_bytes, sound)


def _judged(
    content: bytes, page_bytes: int, salts: tuple[int, int], before: tuple[int, int], order: Literal["little", "big"]
) -> Iterator[_Judged]:
    """Judge every frame of this generation by itself: its checksum is made of the one that stands before it."""
    size = _FRAME.size + page_bytes
    is_chained = True
    gaps = 0
    for start in range(_HEADER.size, len(content) - size + 1, size):
        page, pages, salt_1, salt_2, sum_1, sum_2 = _FRAME.unpack_from(content, start)
        is_ours = (salt_1, salt_2) == salts
        data = start + _FRAME.size
        found = _sum(content[data : data + page_bytes], _sum(content[start : start + 8], before, order), order)
        is_sound = found == (sum_1, sum_2) and page > 0
        gaps = 0 if is_ours else gaps + 1
        if gaps > 1:  # what an earlier generation has left, sound in itself; one frame alone may be damage
            return
        is_chained = is_chained and is_sound and is_ours
        yield _Judged(Frame(page, data), is_sound, is_chained, (is_ours or is_sound) and pages > 0)
        before = (sum_1, sum_2)


def _sum(data: bytes, before: tuple[int, int], order: Literal["little", "big"]) -> tuple[int, int]:
    """SQLite's checksum of words of 32 bits, in pairs."""
    words = array("I", data)
    if order != _native_order():
        words.byteswap()
    first, second = before
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & _MASK
        second = (second + odd + first) & _MASK
    return first, second


def _native_order() -> Literal["little", "big"]:
    return "little" if array("H", [1]).tobytes()[0] else "big"
