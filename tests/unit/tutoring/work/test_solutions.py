"""The task `solutions`, asked of the real child: roots exactly, ranges with their ends, and whether that is all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from app.tutoring.algebra.process import Algebra
from app.tutoring.reading.atoms import read


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as made:
        yield made


def _roots(found: dict[str, Any]) -> list[str]:
    return [", ".join(f"{name} = {written}" for name, written, _, _ in point) for point in found["points"]]


@pytest.mark.parametrize(
    ("text", "roots", "ranges", "is_complete"),
    [
        ("2x + 3 = 11", ["x = 4"], [], True),
        ("x^2 = 2", ["x = −√2", "x = √2"], [], True),
        ("x^2 + 1 = 0", [], [], True),
        (r"\frac{x^2 - 1}{x - 1} = 0", ["x = -1"], [], True),
        (r"\sqrt{x + 2} = x", ["x = 2"], [], False),
        ("2^x = 8", ["x = 3"], [], False),
        ("e^{-x} = 0", [], [], False),
        ("(x - 1)^2 = 0", ["x = 1"], [], True),
        ("x^2 < 9", [], [["-3", "3", False, False]], True),
        ("x^2 >= 9", [], [[None, "-3", False, True], ["3", None, True, False]], True),
        ("|x| = x", [], [["0", None, True, False]], False),
        ("x^2 >= 0", [], [[None, None, False, False]], True),
    ],
)
def test_one_unknown_is_solved(
    algebra: Algebra, text: str, roots: list[str], ranges: list[list[Any]], is_complete: bool
) -> None:
    found = algebra.ask("solutions", condition=read(text), unknowns=["x"])
    assert (_roots(found), found["ranges"], found["complete"]) == (roots, ranges, is_complete)


@pytest.mark.parametrize(
    ("texts", "roots", "is_complete"),
    [
        (["x + y = 3", "x - y = 1"], ["x = 2, y = 1"], True),
        (["x^2 + y^2 = 25", "y = x + 1"], ["x = -4, y = -3", "x = 3, y = 4"], True),
        (["x + y = 3", "x + y = 4"], [], True),
    ],
)
def test_systems_are_solved(algebra: Algebra, texts: list[str], roots: list[str], is_complete: bool) -> None:
    condition = ["and", *map(read, texts)]
    found = algebra.ask("solutions", condition=condition, unknowns=["x", "y"])
    assert (sorted(_roots(found)), found["complete"]) == (sorted(roots), is_complete)


def test_a_system_with_endlessly_many_solutions_gives_some_and_says_so(algebra: Algebra) -> None:
    condition = ["and", read("x + y = 3"), read("2x + 2y = 6")]
    found = algebra.ask("solutions", condition=condition, unknowns=["x", "y"])
    assert found["points"]
    assert not found["complete"]
