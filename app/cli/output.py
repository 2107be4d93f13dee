"""Writing to the terminal: JSON events, errors, and text that a model made (never trusted). Decides nothing."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TextIO

from models.errors import UserFacingError

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_DIM, _PLAIN = "\x1b[2m", "\x1b[0m"


def print_event(event: str, **fields: object) -> None:
    """Print one JSON object on a line of its own, at once."""
    print_line(json.dumps({"event": event, **fields}, ensure_ascii=False))


def print_line(text: str = "") -> None:
    """Print a line on standard output, at once."""
    print_text(text + "\n")


def print_text(text: str) -> None:
    """Print on standard output, at once; what the terminal's encoding lacks becomes a question mark."""
    _write(sys.stdout, text)


def print_note(text: str) -> None:
    """Print a line about what is going on, on standard error, where it can't mix with the answer."""
    _write(sys.stderr, text + "\n")


def print_error(error: UserFacingError, *, as_json: bool) -> None:
    """Print title, detail and hint on standard error; with `as_json` an `error` event on standard output too."""
    if as_json:
        print_event("error", title=error.title, detail=error.detail, hint=error.hint)
    for line in (error.title, error.detail, error.hint):
        if line:
            print_note(harmless(line))


def harmless(text: str) -> str:
    """Return the text without control characters, which could steer the terminal."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def dim(text: str) -> str:
    """Return the text in fainter ink where standard output is a terminal that shows it."""
    wanted = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    return f"{_DIM}{text}{_PLAIN}" if wanted and text else text


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding))
    stream.flush()
