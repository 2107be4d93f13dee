"""The process that does the algebra: reads pairs of answers, says whether they are equal.

One JSON object a line on standard input (`expected`, `got`, `limit_s`) gives one on standard output
(`equal`). Started by `app.tutoring.judging`, which kills it when it takes too long; should that
process be gone, an alarm ends this one. Run by path, so it imports nothing of Ergo's.
"""

from __future__ import annotations

import json
import logging
import math
import os
import resource
import signal
import sys
from typing import TextIO

_MAX_MEMORY_BYTES = 2 << 30


def main() -> None:
    """Answer until standard input ends."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    sys.stdout = sys.stderr
    _limit_memory()
    logging.disable()
    import math_verify  # noqa: F401, PLC0415 - slow: paid before the first deadline runs

    _send(answers, ready=True)
    for line in sys.stdin:
        request = json.loads(line)
        signal.alarm(math.ceil(2 * request["limit_s"]))
        equal = _are_equal(request["expected"], request["got"])
        signal.alarm(0)
        _send(answers, equal=equal)


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


def _limit_memory() -> None:
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY_BYTES, _MAX_MEMORY_BYTES))


def _send(stream: TextIO, **fields: bool) -> None:
    stream.write(json.dumps(fields) + "\n")
    stream.flush()


if __name__ == "__main__":
    main()
