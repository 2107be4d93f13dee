"""Reading a file of problems with known answers (JSON Lines). Knows nothing of solving or judging."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from models.errors import InvalidInput

_MAX_LINE_BYTES = 1_000_000
_EXAMPLE = 'A line looks like {"problem": "What is 1 + 1?", "answer": "2"}.'


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem and its answer; `index` counts the problems of the file from 0."""

    index: int
    problem: str
    answer: str


def read_problems(path: Path, limit: int | None = None) -> list[Problem]:
    """Read the first `limit` problems (all of them by default); blank lines are skipped.

    Raises:
        InvalidInput: The file can't be read, a line is not a problem, or there is none.
    """
    problems: list[Problem] = []
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(_MAX_LINE_BYTES):
                number += 1
                if line.removeprefix(b"\xef\xbb\xbf").strip():
                    problems.append(_read_line(path, number, line, len(problems)))
                if len(problems) == limit:
                    break
    except OSError as error:
        raise InvalidInput("The problems can't be read", f"{path}: {error.strerror or error}.") from error
    if not problems:
        raise InvalidInput("There is nothing to evaluate", f"{path} holds no problem.", _EXAMPLE)
    return problems


def _read_line(path: Path, number: int, line: bytes, index: int) -> Problem:
    if len(line) == _MAX_LINE_BYTES:
        raise _bad_line(path, number, f"it is longer than {_MAX_LINE_BYTES:,} bytes")
    try:
        document = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _bad_line(path, number, "it is not UTF-8 text") from error
    except json.JSONDecodeError as error:
        raise _bad_line(path, number, f"it is not JSON ({error.msg})") from error
    except RecursionError as error:
        raise _bad_line(path, number, "its JSON is nested too deeply") from error
    except ValueError as error:
        raise _bad_line(path, number, "it holds a number of too many digits") from error
    if not isinstance(document, dict):
        raise _bad_line(path, number, "it is not an object")
    return Problem(index, _text(path, number, document, "problem"), _text(path, number, document, "answer"))


def _text(path: Path, number: int, document: dict[str, object], name: str) -> str:
    value = document.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool) and name == "answer":
        value = json.dumps(value)
    if not isinstance(value, str) or not value.strip():
        raise _bad_line(path, number, f"it has no text under “{name}”")
    return value


def _bad_line(path: Path, number: int, reason: str) -> InvalidInput:
    return InvalidInput("A line of the problems can't be used", f"{path}, line {number}: {reason}.", _EXAMPLE)
