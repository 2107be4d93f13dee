"""The process that does the tutor's algebra: one request a line on standard input, one reply a line on standard output.

A request is a JSON object of `task`, `arguments` and `limit_s`; the reply is what the task gives, or `refused` with a
sentence. Started by `process`, which kills it when it takes too long; should that process be gone, an alarm ends this one.
"""

from __future__ import annotations

import json
import logging
import math
import os
import resource
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

_MAX_MEMORY_BYTES = 1 << 30


def main() -> None:
    """Answer until standard input ends."""
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    sys.stdout = sys.stderr
    _limit()
    logging.disable()
    from app.tutoring.algebra.computing.tasks import compute  # noqa: PLC0415 - slow: before the first deadline runs

    _send(replies, {"ready": True})
    for line in sys.stdin:
        request = json.loads(line)
        signal.alarm(math.ceil(2 * request["limit_s"]))
        reply = compute(request["task"], request["arguments"])
        signal.alarm(0)
        _send(replies, reply)


def _limit() -> None:
    """Bound what this process may take. Not every system heeds each bound; the one that started it looks too."""
    for kind, most in ((resource.RLIMIT_AS, _MAX_MEMORY_BYTES), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def _send(stream: TextIO, reply: dict[str, object]) -> None:
    stream.write(json.dumps(reply) + "\n")
    stream.flush()


if __name__ == "__main__":
    # Run by its path, so that it is this copy of Ergo's packages that it imports.
    sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
    main()
