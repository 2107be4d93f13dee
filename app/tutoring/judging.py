"""Judging a final answer against the expected one, as mathematics, within a time limit.

What exact arithmetic can decide is decided here; the rest goes to one child process, which lives
for many judgements and is killed and replaced when one takes too long. (The algebra system can't be
interrupted otherwise, and forking after MLX was used hangs: the child is a fresh interpreter.)
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Self

from app.tutoring.answers import algebraic_form, compare, read_answer
from models.errors import CheckFailed
from models.line_process import LineProcess, child_command
from models.wording import translate

if TYPE_CHECKING:
    from types import TracebackType

CHILD_FLAG = "--judge-child"
"""The argument that makes a bundled Ergo be the child process."""

_log = logging.getLogger(__name__)
_CHILD = Path(__file__).with_name("judge_child.py")
_START_LIMIT_S = 60.0

Ground = Literal["arithmetic", "algebra", "timed-out", "crashed"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether an answer is right, and on what ground that is said.

    Attributes:
        correct: False also where nothing could be found out.
        ground: `timed-out` and `crashed` mean that the algebra gave up.
    """

    correct: bool
    ground: Ground


class Judge:
    """Compares answers; a context manager, because it may keep a child process.

    Args:
        time_limit_s: How long the algebra may take for one pair.
    """

    def __init__(self, time_limit_s: float = 5.0) -> None:
        self._time_limit_s = time_limit_s
        self._child: _Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child process, if there is one."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def judge(self, expected: str, got: str | None) -> Judgement:
        """Say whether `got` is the answer `expected`, in whatever form.

        Raises:
            CheckFailed: The algebra can't be started at all.
        """
        if got is None:
            return Judgement(correct=False, ground="arithmetic")
        right, given = read_answer(expected), read_answer(got)
        decided = compare(right, given)
        if decided is not None:
            return Judgement(decided, "arithmetic")
        return self._judge_by_algebra(algebraic_form(right), algebraic_form(given))

    def _judge_by_algebra(self, expected: str, got: str) -> Judgement:
        if self._child is None:
            self._child = _Child()
        try:
            return Judgement(self._child.are_equal(expected, got, self._time_limit_s), "algebra")
        except (TimeoutError, OSError) as error:
            self.close()
            timed_out = isinstance(error, TimeoutError)
            _log.warning("The algebra %s on an answer", "took too long" if timed_out else "crashed")
            return Judgement(correct=False, ground="timed-out" if timed_out else "crashed")


class _Child:
    """One algebra process, started and ready."""

    def __init__(self) -> None:
        self._process = LineProcess(child_command(_CHILD, CHILD_FLAG))
        try:
            self._process.receive(_START_LIMIT_S)
        except OSError as error:
            self.end()
            raise CheckFailed(
                translate("Errors", "Answers can't be judged"),
                translate("Errors", "The process that does the algebra didn't start."),
                translate("Errors", "Install Ergo again; the package math-verify may be missing."),
            ) from error

    def are_equal(self, expected: str, got: str, limit_s: float) -> bool:
        self._process.send(json.dumps({"expected": expected, "got": got, "limit_s": limit_s}))
        return bool(json.loads(self._process.receive(limit_s))["equal"])

    def end(self) -> None:
        self._process.end()
