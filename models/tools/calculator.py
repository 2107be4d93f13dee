"""The calculator that a model may use: reads what is asked, and has one child process calculate it.

SymPy can't be interrupted, so the child is killed when it takes too long, takes too much memory, or the request is
cancelled; the next calculation starts another. It is a fresh interpreter (forking after MLX was used hangs), starts
when the first call is being written, and lives for many calculations.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Self

from models.errors import Cancelled
from models.line_process import LineProcess, child_command
from models.tools.expression import Tree, Unreadable, read_expression
from models.tools.offer import Parameter, Result, Tool

if TYPE_CHECKING:
    from types import TracebackType

CHILD_FLAG = "--calculator-child"
"""The argument that makes a bundled Ergo be the child process."""

_log = logging.getLogger(__name__)
_CHILD = Path(__file__).with_name("calculator_child.py")
_START_LIMIT_S = 30.0
_MAX_MEMORY_BYTES = 512 << 20

_DESCRIPTION = (
    "Calculates exactly. Takes one expression with numbers, + - * / % ^ ! and brackets, pi, e, sqrt, exp, ln, "
    "log(x, base), sin, cos, tan (radians; 30° is degrees), abs, round, floor, ceil, gcd, lcm, binomial, min, max. "
    "For algebra: solve(2*x + 3 = 7, x), solve([x + y = 3, x - y = 1], [x, y]), simplify(…), expand(…), factor(…), "
    "diff(x^3, x), integrate(x^2, x), integrate(x^2, x, 0, 1)."
)


def calculator_tool(calculator: Calculator) -> Tool:
    """Return the calculator as it is offered to a model."""

    def run(arguments: Mapping[str, str], is_cancelled: Callable[[], bool]) -> Result:
        return calculator.evaluate(arguments["expression"], is_cancelled=is_cancelled)

    parameter = Parameter("expression", "What to calculate, such as sqrt(2)*(3/4 + 1)")
    return Tool("calculator", _DESCRIPTION, (parameter,), run, calculator.start)


class Calculator:
    """Calculates expressions; a context manager, because it may keep a child process. Use it on one thread."""

    def __init__(self) -> None:
        self._child: _Child | None = None

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
            try:
                self._child = _Child()
            except OSError as error:
                _log.warning("The calculator doesn't start: %s", error)

    def close(self) -> None:
        """End the child process, if there is one."""
        if self._child is not None:
            self._child.end()
            self._child = None

    def evaluate(
        self, expression: str, timeout_s: float = 5.0, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Result:
        """Calculate an expression, whatever it holds.

        Args:
            expression: As a model wrote it.
            timeout_s: How long the calculation may take, the start of the child not counted.
            is_cancelled: Asked every few milliseconds.

        Returns:
            The result as text, or a sentence that says why there is none.

        Raises:
            Cancelled: The request was cancelled; the child is gone.
        """
        try:
            tree = read_expression(expression)
        except Unreadable as unreadable:
            return Result(str(unreadable), failed=True)
        self.start()
        if self._child is None:
            return Result("The calculator isn't available.", failed=True)
        try:
            return self._child.calculate(tree, timeout_s, is_cancelled)
        except TimeoutError:
            return self._given_up(f"That takes longer than {timeout_s:g} seconds.")
        except MemoryError:
            return self._given_up("That needs too much memory.")
        except OSError:
            return self._given_up("The calculator broke down over this.")
        except BaseException:
            self.close()
            raise

    def _given_up(self, sentence: str) -> Result:
        self.close()
        return Result(sentence, failed=True)


class _Child:
    """One process that calculates."""

    def __init__(self) -> None:
        # The seed is for SymPy's order of terms.
        self._process = LineProcess(child_command(_CHILD, CHILD_FLAG), {**os.environ, "PYTHONHASHSEED": "0"})
        self._is_ready = False

    @property
    def has_ended(self) -> bool:
        return self._process.has_ended

    def calculate(self, tree: Tree, limit_s: float, is_cancelled: Callable[[], bool]) -> Result:
        """Return the result.

        Raises:
            Cancelled: The request was cancelled.
            TimeoutError: It took too long.
            MemoryError: It took too much memory.
            OSError: The process has ended, or talks nonsense.
        """

        def check() -> None:
            if is_cancelled():
                raise Cancelled
            self._process.check_memory(_MAX_MEMORY_BYTES)

        self._wait_until_ready(check)
        self._process.send(json.dumps({"tree": tree, "limit_s": limit_s}))
        try:
            reply = json.loads(self._process.receive(limit_s, check))
            return Result(str(reply["text"]), bool(reply["failed"]))
        except (ValueError, KeyError, TypeError) as error:
            raise ConnectionError("it talks nonsense") from error

    def end(self) -> None:
        self._process.end()

    def _wait_until_ready(self, check: Callable[[], None]) -> None:
        if not self._is_ready:
            try:
                self._process.receive(_START_LIMIT_S, check)
            except TimeoutError as error:
                raise ConnectionError("it doesn't start") from error
            self._is_ready = True
