"""The process that judges answers by algebra: reads pairs of answers, says whether they are equal.

One JSON object a line on standard input (`expected`, `got`, `limit_s`) gives one on standard output (`equal`).
Started by `app.tutoring.judging`.
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

_MAX_MEMORY_BYTES = 2 << 30


def main() -> None:
    """Answer until standard input ends."""
    serve(_prepare, _MAX_MEMORY_BYTES)


def _prepare() -> Answer:
    import math_verify  # noqa: F401, PLC0415 - slow

    return _answer


def _answer(request: Mapping[str, Any]) -> Mapping[str, object]:
    return {"equal": _are_equal(request["expected"], request["got"])}


def _are_equal(expected: str, got: str) -> bool:
    from math_verify import verify  # noqa: PLC0415

    try:
        return bool(verify(_parse(expected), _parse(got), strict=True, timeout_seconds=None))
    except Exception:  # noqa: BLE001 - whatever a hostile answer provokes, it is not equal
        return False


def _parse(latex: str) -> list[object]:
    from math_verify import LatexExtractionConfig, parse  # noqa: PLC0415

    parsed: list[object] = parse(
        rf"\boxed{{{latex}}}",
        extraction_config=[LatexExtractionConfig(boxed_match_priority=0)],
        fallback_mode="no_fallback",
        parsing_timeout=None,
    )
    return parsed


if __name__ == "__main__":
    main()
