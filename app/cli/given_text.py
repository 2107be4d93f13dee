"""Texts and files that a command is given: from the command line, a file, or standard input. Bounded, and UTF-8."""

from __future__ import annotations

import sys
from pathlib import Path

from models.errors import InvalidInput

_MAX_BYTES = 1 << 18
_MAX_LINES = 1_000


def given_text(given: str, name: str) -> str:
    """Return a text; `-` stands for standard input.

    Args:
        given: As it stands on the command line.
        name: What it is, to say so where it is empty.

    Raises:
        InvalidInput: It is empty, too long, or no UTF-8 text.
    """
    if given != "-":
        given = given.encode("utf-8", "replace").decode("utf-8")
        text = _bounded(given, len(given), f"The {name}")
    else:
        text = _decoded(sys.stdin.buffer.read(_MAX_BYTES + 1), f"The {name}")
    if not text.strip():
        raise InvalidInput(f"The {name} is empty", "There is nothing to check.")
    return text


def given_file(given: str) -> list[str]:
    """Return the lines of a file; `-` stands for standard input.

    Raises:
        InvalidInput: It can't be read, is too long, or no UTF-8 text.
    """
    text = _decoded(_bytes_of(given), "The file")
    lines = text.splitlines()
    if not text.strip():
        raise InvalidInput("There is nothing to check", "The file holds no line.")
    if len(lines) > _MAX_LINES:
        raise InvalidInput("The file is too long", f"It has more than {_MAX_LINES:,} lines.", "Check a part of it.")
    return lines


def _bytes_of(given: str) -> bytes:
    if given == "-":
        return sys.stdin.buffer.read(_MAX_BYTES + 1)
    try:
        with Path(given).open("rb") as file:
            return file.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is no name of a file"
        raise InvalidInput("The file can't be read", f"{given[:200]}: {reason}.") from error


def _decoded(content: bytes, what: str) -> str:
    try:
        return _bounded(content.decode("utf-8-sig"), len(content), what)
    except UnicodeDecodeError as error:
        if len(content) > _MAX_BYTES:
            return _bounded("", len(content), what)
        raise InvalidInput(f"{what} can't be read", "It is not UTF-8 text.", "Save it as UTF-8.") from error


def _bounded(text: str, size: int, what: str) -> str:
    if size > _MAX_BYTES:
        raise InvalidInput(f"{what} is too long", f"It has more than {_MAX_BYTES >> 10} kB.", "Check a part of it.")
    return text
