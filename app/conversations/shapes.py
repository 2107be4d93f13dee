"""Reading plain JSON values strictly: each reader takes a value and gives what it stands for, or says what is wrong.

What is wrong is said with the place and never with the value: it may be what a person wrote. Knows no records.
"""

from __future__ import annotations

# ruff: noqa: TRY004 - what doesn't fit is a ValueError, whatever it is
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import Any, Generic, TypeVar

from models.wording import translate

T = TypeVar("T")
Reader = Callable[[Any, str], T]
"""Takes a value and where it stands; raises ValueError."""

LONGEST_TEXT = 50_000_000
LARGEST_COUNT = 2**53
"""Every whole number up to it is the same in every reader of JSON."""

_NAME = re.compile(r"[0-9A-Za-z_.-]{1,64}")


def whole_characters(text: str) -> str:
    """Return a text without half characters: two halves that belong together become one, a lone one a mark for it."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def text_up_to(longest: int) -> Reader[str]:
    """Return a reader of texts of at most so many characters."""

    def read(value: Any, where: str) -> str:
        if not isinstance(value, str):
            raise ValueError(translate("Errors", "{where} is no text").format(where=where))
        if len(value) > longest:
            raise ValueError(
                translate("Errors", "{where} is longer than {longest:,} characters").format(
                    where=where, longest=longest
                )
            )
        return whole_characters(value)

    return read


def name(value: Any, where: str) -> str:
    """Read the name of a turn, a conversation or a folder."""
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise ValueError(
            translate("Errors", "{where} is no name: 1 to 64 letters, digits, dots, dashes and underscores").format(
                where=where
            )
        )
    return value


def word_of(*words: str) -> Reader[Any]:
    """Return a reader of one of a few words."""

    def read(value: Any, where: str) -> Any:
        if not isinstance(value, str) or value not in words:
            raise ValueError(translate("Errors", "{where} is none of its words").format(where=where))
        return value

    return read


def yes_or_no(value: Any, where: str) -> bool:
    """Read true or false."""
    if not isinstance(value, bool):
        raise ValueError(translate("Errors", "{where} is neither true nor false").format(where=where))
    return value


def whole_number(lowest: int, highest: int = LARGEST_COUNT) -> Reader[int]:
    """Return a reader of whole numbers within bounds."""

    def read(value: Any, where: str) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(translate("Errors", "{where} is no whole number").format(where=where))
        if not lowest <= value <= highest:
            raise ValueError(
                translate("Errors", "{where} isn't between {lowest:,} and {highest:,}").format(
                    where=where, lowest=lowest, highest=highest
                )
            )
        return value

    return read


def number(lowest: float, highest: float) -> Reader[float]:
    """Return a reader of finite numbers within bounds."""

    def read(value: Any, where: str) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ValueError(translate("Errors", "{where} is no number").format(where=where))
        if not lowest <= value <= highest:
            raise ValueError(
                translate("Errors", "{where} isn't between {lowest:g} and {highest:g}").format(
                    where=where, lowest=lowest, highest=highest
                )
            )
        return float(value) + 0.0  # no minus before a zero: a database doesn't keep it

    return read


def none_or(reader: Reader[T]) -> Reader[T | None]:
    """Return a reader of what may be missing."""

    def read(value: Any, where: str) -> T | None:
        return None if value is None else reader(value, where)

    return read


def several(reader: Reader[T], most: int) -> Reader[tuple[T, ...]]:
    """Return a reader of lists of at most so many."""

    def read(value: Any, where: str) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise ValueError(translate("Errors", "{where} is no list").format(where=where))
        if len(value) > most:
            raise ValueError(translate("Errors", "{where} has more than {most:,} in it").format(where=where, most=most))
        return tuple(reader(each, f"{where}[{place}]") for place, each in enumerate(value))

    return read


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """How the object of a record looks: it can be called as a reader.

    Attributes:
        kind: The record, a dataclass.
        readers: A reader for each of its fields. A field that has a default may be missing; nothing else may be there.
    """

    kind: type[T]
    readers: Mapping[str, Reader[Any]]

    def __call__(self, value: Any, where: str) -> T:
        """Read an object.

        Raises:
            ValueError: It isn't one of these.
        """
        if not isinstance(value, dict):
            raise ValueError(translate("Errors", "{where} is no object").format(where=where))
        if not value.keys() <= self.readers.keys():
            raise ValueError(translate("Errors", "{where} has something in it that isn't known").format(where=where))
        kind: Any = self.kind
        if missing := _needed(kind) - value.keys():
            raise ValueError(translate("Errors", "{where} has no {missing}").format(where=where, missing=min(missing)))
        return self.kind(**{key: self.readers[key](each, f"{where}.{key}") for key, each in value.items()})


@cache
def _needed(kind: Any) -> frozenset[str]:
    return frozenset(each.name for each in fields(kind) if each.default is MISSING and each.default_factory is MISSING)


def plain_of(record: Any) -> Any:
    """Return a record as plain values, whatever it is made of: half characters marked, no number that isn't finite."""
    if isinstance(record, str):
        return whole_characters(record)
    if isinstance(record, float):
        return record if math.isfinite(record) else 0.0
    if record is None or isinstance(record, (bool, int)):
        return record
    if isinstance(record, tuple):
        return [plain_of(each) for each in record]
    return {field.name: plain_of(getattr(record, field.name)) for field in fields(record)}
