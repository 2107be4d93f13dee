"""The other end of a `LineProcess`: bounds what this process may take, then answers one line for each line.

A request is a JSON object with `limit_s`, a reply is another. The process that started this one kills it when it takes
too long; should that process be gone, an alarm ends this one. It never gets to the network. Knows nothing of what is
asked.
"""

from __future__ import annotations

import json
import logging
import math
import os
import resource
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, TextIO

from models.network import switch

Answer = Callable[[Mapping[str, Any]], Mapping[str, object]]


def serve(prepare: Callable[[], Answer], max_memory_bytes: int) -> None:
    """Answer until standard input ends.

    Args:
        prepare: Imports what is slow, before the first time limit runs, and returns what answers.
        max_memory_bytes: How much address space this process may take, where the system heeds that.
    """
    switch.enforce()
    switch.seal()
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    sys.stdout = sys.stderr
    limit(max_memory_bytes)
    logging.disable()
    answer = prepare()
    _send(replies, {"ready": True})
    for line in sys.stdin:
        request = json.loads(line)
        signal.alarm(math.ceil(2 * request["limit_s"]))
        reply = answer(request)
        signal.alarm(0)
        _send(replies, reply)


def limit(max_memory_bytes: int) -> None:
    """Bound what this process may take. Not every system heeds each bound; the one that started it looks too."""
    for kind, most in ((resource.RLIMIT_AS, max_memory_bytes), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def _send(stream: TextIO, reply: Mapping[str, object]) -> None:
    stream.write(json.dumps(reply) + "\n")
    stream.flush()
