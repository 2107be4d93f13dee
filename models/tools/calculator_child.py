"""The process that calculates: one request a line on standard input, one reply a line on standard output.

A request is a JSON object of `tree` (see `expression`) and `limit_s`, a reply one of `text` and `failed`. Started by
`calculator`. It never sees the text that a model wrote.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    # Run by its path, so that it is this copy of Ergo's packages that it imports.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from models.line_child import Answer, serve

_MAX_MEMORY_BYTES = 1 << 30


def main() -> None:
    """Answer until standard input ends."""
    serve(_prepare, _MAX_MEMORY_BYTES)


def _prepare() -> Answer:
    from models.tools.calculating.calculation import calculate  # noqa: PLC0415 - slow

    def answer(request: Mapping[str, Any]) -> Mapping[str, object]:
        text, failed = calculate(request["tree"])
        return {"text": text, "failed": failed}

    return answer


if __name__ == "__main__":
    main()
