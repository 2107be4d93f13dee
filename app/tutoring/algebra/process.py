"""The way to the algebra: one child process that computes with trees, within time and memory, and can be killed.

Knows what a task is called and what it is given, not what is computed; that is in `computing`.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from models.line_process import LineProcess, child_command
from models.wording import translate

if TYPE_CHECKING:
    from types import TracebackType

CHILD_FLAG = "--algebra-child"
"""The argument that makes a bundled Ergo be the child process."""

_CHILD = Path(__file__).with_name("child.py")
_MAX_MEMORY_BYTES = 1 << 30
_MAX_REQUEST_BYTES = 1 << 20
_MAX_PARTS = 100_000
_START_LIMIT_S = 60.0
TIME_LIMIT_S = 5.0

Why = Literal["time", "memory", "crash", "refused"]


class NoAlgebraError(Exception):
    """Something couldn't be computed; the message says why, in a sentence of the process's language.

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
        self._is_over = False
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
        if not self._is_over and (self._child is None or self._child.has_ended):
            self.close()
            with suppress(OSError):
                self._child = LineProcess(child_command(_CHILD, CHILD_FLAG), {**os.environ, "PYTHONHASHSEED": "0"})
            self._end_if_over()

    def close(self) -> None:
        """End the child process, if there is one."""
        if self._child is not None:
            self._child.end()
            self._child = None
        self._is_ready = False

    def give_up(self) -> None:
        """End the child at once and start none any more, on whatever thread: what is asked just now breaks off.

        Whoever uses the algebra closes it nevertheless.
        """
        self._is_over = True
        self._end_if_over()

    def _end_if_over(self) -> None:
        # Called after the child is there, and after it is over: whichever comes last ends it.
        child = self._child
        if self._is_over and child is not None:
            child.kill()

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
        request = _written(task, arguments)
        if self._time_left(limit_s) <= 0:
            raise NoAlgebraError("time", translate("Tutor", "There is no time left to compute that."))
        try:
            child = self._started()
            self._wait_until_ready(child)
            reply = self._exchange(child, request, limit_s)
        except _StillStartingError:
            # It is left to go on with that: else short limits would never get an answer.
            raise NoAlgebraError("time", translate("Tutor", "The algebra hasn't started yet.")) from None
        except TimeoutError:
            raise self._given_up("time", translate("Tutor", "That takes too long to compute.")) from None
        except MemoryError:
            raise self._given_up("memory", translate("Tutor", "That takes too much memory to compute.")) from None
        except (OSError, ValueError):
            raise self._given_up("crash", translate("Tutor", "The algebra broke down over this.")) from None
        except BaseException:
            self.close()
            raise
        _check_answered(reply)
        return reply

    def _started(self) -> LineProcess:
        self.start()
        if self._child is None:
            raise ConnectionError("it doesn't start")
        return self._child

    def _wait_until_ready(self, child: LineProcess) -> None:
        if self._is_ready:
            return
        left = self._time_left(_START_LIMIT_S)
        try:
            child.receive(left, lambda: child.check_memory(_MAX_MEMORY_BYTES))
        except TimeoutError:
            if left < _START_LIMIT_S:
                raise _StillStartingError from None
            raise
        self._is_ready = True

    def _exchange(self, child: LineProcess, request: str, limit_s: float) -> dict[str, Any]:
        left = self._time_left(limit_s)
        child.send(f'{{"limit_s": {left}, {request[1:]}')
        reply = json.loads(child.receive(left, lambda: child.check_memory(_MAX_MEMORY_BYTES)))
        if not isinstance(reply, dict):
            raise ConnectionError("it talks nonsense")
        return reply

    def _time_left(self, limit_s: float) -> float:
        if self._deadline is None:
            return limit_s
        return min(limit_s, self._deadline - time.monotonic())

    def _given_up(self, why: Why, words: str) -> NoAlgebraError:
        self.close()
        return NoAlgebraError(why, words)


class _StillStartingError(Exception):
    """The child isn't ready, and there is no time to wait for it."""


def _check_answered(reply: Mapping[str, Any]) -> None:
    """Look whether a reply is an answer; else say in this process's language what the child has given for a reason."""
    fields = reply.get("fields", {})
    if "failed" in reply:
        raise NoAlgebraError("refused", translate("Tutor", reply["failed"]).format(**fields))
    if "refused" in reply:
        why = translate("Tutor", reply["refused"]).format(**fields)
        raise NoAlgebraError("refused", translate("Tutor", "That can't be computed here: {why}.").format(why=why))


def _written(task: str, arguments: dict[str, Any]) -> str:
    """Return a request as JSON; what no child can be asked is refused here."""
    if not _is_small(arguments):
        raise NoAlgebraError("refused", translate("Tutor", "That is too long to compute with."))
    try:
        request = json.dumps({"task": task, "arguments": arguments})
    except (TypeError, ValueError, RecursionError):
        raise NoAlgebraError("refused", translate("Tutor", "That can't be asked.")) from None
    if len(request) > _MAX_REQUEST_BYTES:
        raise NoAlgebraError("refused", translate("Tutor", "That is too long to compute with."))
    return request


def _is_small(arguments: dict[str, Any]) -> bool:
    """Whether there is only so much; what stands in several places counts as often, as it does when it is written."""
    waiting: list[Any] = list(arguments.values())
    for _ in range(_MAX_PARTS):
        if not waiting:
            return True
        part = waiting.pop()
        if isinstance(part, list | tuple):
            waiting.extend(part)
        elif isinstance(part, dict):
            waiting.extend(part.values())
    return False
