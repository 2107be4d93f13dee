"""The way to the algebra: one child process that computes with trees, within time and memory, and can be killed.

Knows what a task is called and what it is given, not what is computed; that is in `computing`.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

import psutil

from models.line_process import LineProcess, child_command

if TYPE_CHECKING:
    from types import TracebackType

CHILD_FLAG = "--algebra-child"
"""The argument that makes a bundled Ergo be the child process."""

_CHILD = Path(__file__).with_name("child.py")
_MAX_MEMORY_BYTES = 1 << 30
TIME_LIMIT_S = 5.0

Why = Literal["time", "memory", "crash", "refused"]


class NoAlgebraError(Exception):
    """Something couldn't be computed; the message says why, in a sentence.

    Args:
        why: `refused` is an answer: what was asked is out of bounds, or nothing that can be computed with.
        words: The sentence.
    """

    def __init__(self, why: Why, words: str) -> None:
        super().__init__(words)
        self.why = why


class Algebra:
    """Computes with trees; a context manager, because it keeps a child process. Use it on one thread.

    The child is started when it is first needed, and replaced after it took too long.
    """

    def __init__(self) -> None:
        self._child: LineProcess | None = None
        self._is_ready = False
        self._deadline: float | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Have the child ready for what is about to be asked. Returns at once; what goes wrong shows when it is."""
        if self._child is None or self._child.has_ended:
            self.close()
            with suppress(OSError):
                self._child = LineProcess(child_command(_CHILD, CHILD_FLAG), {**os.environ, "PYTHONHASHSEED": "0"})

    def close(self) -> None:
        """End the child process, if there is one."""
        if self._child is not None:
            self._child.end()
            self._child = None
        self._is_ready = False

    @contextmanager
    def within(self, limit_s: float = TIME_LIMIT_S) -> Iterator[None]:
        """Everything that is asked inside shares this time, the child's start included."""
        before = self._deadline
        mine = time.monotonic() + limit_s
        self._deadline = mine if before is None else min(before, mine)
        try:
            yield
        finally:
            self._deadline = before

    def ask(self, task: str, limit_s: float = TIME_LIMIT_S, **arguments: Any) -> dict[str, Any]:
        """Have something computed.

        Args:
            task: What; see `computing`.
            limit_s: How long it may take; less where `within` leaves less.
            **arguments: Trees, and whatever else JSON can carry.

        Returns:
            What the task gives, as JSON carries it.

        Raises:
            NoAlgebraError: It took too long or too much memory, or it was refused.
        """
        self.start()
        child = self._child
        try:
            if child is None:
                raise ConnectionError("it doesn't start")
            reply = self._exchange(child, {"task": task, "arguments": arguments}, limit_s)
        except TimeoutError:
            raise self._given_up("time", "That takes too long to compute.") from None
        except MemoryError:
            raise self._given_up("memory", "That takes too much memory to compute.") from None
        except (OSError, ValueError):
            raise self._given_up("crash", "The algebra broke down over this.") from None
        except BaseException:
            self.close()
            raise
        if "refused" in reply:
            raise NoAlgebraError("refused", str(reply["refused"]))
        return reply

    def _exchange(self, child: LineProcess, request: dict[str, Any], limit_s: float) -> dict[str, Any]:
        if not self._is_ready:
            child.receive(self._time_left(60.0), lambda: _check_memory(child))
            self._is_ready = True
        left = self._time_left(limit_s)
        child.send(json.dumps({**request, "limit_s": left}))
        reply = json.loads(child.receive(left, lambda: _check_memory(child)))
        if not isinstance(reply, dict):
            raise TypeError("it talks nonsense")
        return reply

    def _time_left(self, limit_s: float) -> float:
        if self._deadline is None:
            return limit_s
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(limit_s, left)

    def _given_up(self, why: Why, words: str) -> NoAlgebraError:
        self.close()
        return NoAlgebraError(why, words)


def _check_memory(child: LineProcess) -> None:
    # Not every system heeds the bound that the child gives itself.
    with suppress(psutil.Error):
        if psutil.Process(child.pid).memory_info().rss > _MAX_MEMORY_BYTES:
            raise MemoryError
