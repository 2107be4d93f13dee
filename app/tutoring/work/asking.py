"""What the judges of work ask of the algebra, in trees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.reading.tree import Node

_MOST_ANSWERS = 2_000


class Asking:
    """Asks, and remembers what was answered, so that lines judged again while somebody types cost nothing.

    What took too long is asked once more (the child may only have been slow to start), then no more.

    Args:
        algebra: What computes.
    """

    def __init__(self, algebra: Algebra) -> None:
        self._algebra = algebra
        self._answered: dict[str, dict[str, Any]] = {}
        self._failed: dict[str, list[NoAlgebraError]] = {}

    def compared(self, one: Node, other: Node, unknown: str, whole: Sequence[str] = ()) -> dict[str, Any]:
        """Compare two conditions."""
        return self._ask("compared", one=one, other=other, unknown=unknown, whole=list(whole))

    def same(self, one: Node, other: Node) -> dict[str, Any]:
        """Compare two expressions."""
        return self._ask("same", one=one, other=other)

    def followed(self, known: Sequence[Node], line: Node, unknowns: Sequence[str]) -> dict[str, Any]:
        """Try a condition at the solutions of equations."""
        return self._ask("followed", known=list(known), line=line, unknowns=list(unknowns))

    def _ask(self, task: str, **arguments: Any) -> dict[str, Any]:
        key = f"{task} {arguments}"
        if key in self._answered:
            return self._answered[key]
        failures = self._failed.get(key, [])
        if len(failures) > 1 or any(each.why == "refused" for each in failures):
            raise NoAlgebraError(failures[-1].why, str(failures[-1]))
        try:
            answer = self._algebra.ask(task, **arguments)
        except NoAlgebraError as error:
            self._failed[key] = [*failures, error]
            raise
        if len(self._answered) >= _MOST_ANSWERS:
            self._answered.clear()
            self._failed.clear()
        self._answered[key] = answer
        return answer
