"""The process that does the tutor's algebra: one request a line on standard input, one reply a line on standard output.

A request is a JSON object of `task`, `arguments` and `limit_s`; the reply is what the task gives, or why it
gives nothing. Started by `process`.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    # Run by its path, so that it is this copy of Ergo's packages that it imports.
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from models.line_child import Answer, serve

_MAX_MEMORY_BYTES = 1 << 30


def main() -> None:
    """Answer until standard input ends."""
    serve(_prepare, _MAX_MEMORY_BYTES)


def _prepare() -> Answer:
    from app.tutoring.algebra.computing.tasks import compute  # noqa: PLC0415 - slow

    def answer(request: Mapping[str, Any]) -> Mapping[str, object]:
        return compute(request["task"], request["arguments"])

    return answer


if __name__ == "__main__":
    main()
