"""A line that a learner is stuck at is found in the solution, and one step at most is revealed beyond it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.tutoring.algebra.process import Algebra
from app.tutoring.hints.ladder import ladder_of
from app.tutoring.stuck import Stuck, stuck_at

PROBLEM = "Solve $2x + 3 = 11$."
LADDER = ladder_of(
    PROBLEM,
    r"""Subtract $3$: $2x + 3 - 3 = 11 - 3$.

That is $2x = 8$.

Divide by $2$: $x = \frac{8}{2} = 4$.

Check: $2 \cdot 4 + 3 = 11$.

So $\boxed{x = 4}$.""",
)
WAVE = "Simplify $\\sin^2 x + 2 \\sin x \\cos x + \\cos^2 x$."
WAVES = ladder_of(
    WAVE,
    "The squares give one: $1 + 2 \\sin x \\cos x$.\n\nThe rest is a double angle: $1 + \\sin 2x$. "
    "So it is $\\boxed{1 + \\sin 2x}$.",
)


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as algebra:
        yield algebra


@pytest.mark.parametrize(
    ("line", "revealed", "found"),
    [
        ("2x = 8", 0, Stuck("next", 5, 2)),
        ("$8 = 2x$", 2, Stuck("next", 5, 2)),
        ("I have got to 2x = 8", 2, Stuck("next", 5, 2)),
        ("2x = 8", 6, Stuck("shown", 6, 2)),
        ("x = 8/2", 2, Stuck("next", 6, 3)),
        ("2x + 3 = 11", 0, Stuck("next", 3)),
        ("2x + 3 = 11", 4, Stuck("shown", 4)),
        ("6x = 24", 0, Stuck("next", 4, 1)),
        ("2 · 4 + 3 = 11", 2, Stuck("last", 6, 4)),
        ("2x = 14", 2, Stuck("wrong", 2)),
        ("y = z + 1", 0, Stuck("elsewhere", 3)),
        ("y = z + 1", 6, Stuck("last", 6)),
        ("I don't know", 3, Stuck("unread", 3)),
        ("9^9^9^9 = x", 2, Stuck("elsewhere", 3)),
    ],
)
def test_a_line_is_looked_for(algebra: Algebra, line: str, revealed: int, found: Stuck) -> None:
    with algebra.within(20):
        assert stuck_at(PROBLEM, LADDER, line, revealed, algebra) == found


def test_a_line_that_is_written_otherwise_is_found_by_the_algebra(algebra: Algebra) -> None:
    with algebra.within(20):
        assert stuck_at(WAVE, WAVES, "1 + sin(x) cos(x) * 2", 0, algebra) == Stuck("next", 4, 1)


def test_a_line_of_the_answer_is_where_the_solution_ends(algebra: Algebra) -> None:
    ladder = ladder_of(PROBLEM, "We get $2x = 8$. So $\\boxed{x = 4}$.")
    assert stuck_at(PROBLEM, ladder, "x = 4", 0, algebra) == Stuck("ends", 0)


def test_where_something_else_is_asked_for_than_the_unknown_no_line_is_called_wrong(algebra: Algebra) -> None:
    problem = "If $2x + 3 = 11$, what is $x^2$?"
    ladder = ladder_of(problem, "First $2x = 8$. Then $x = 4$. So $x^2 = \\boxed{16}$.")
    with algebra.within(20):
        assert stuck_at(problem, ladder, "(x - 1)^2 = 9", 2, algebra) == Stuck("elsewhere", 3)
