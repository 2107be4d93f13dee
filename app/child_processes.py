"""What Ergo's own executable is when it was started to compute: in a bundle there is no Python to be called by name.

Imports only what names the flags; each child loads its own, and nothing of the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.tutoring.algebra.process import CHILD_FLAG as ALGEBRA_FLAG
from app.tutoring.judging import CHILD_FLAG as JUDGE_FLAG
from models.tools.calculator import CHILD_FLAG as CALCULATOR_FLAG

# ruff: noqa: PLC0415 - see above


def _be_calculator() -> None:
    from models.tools import calculator_child

    calculator_child.main()


def _be_algebra() -> None:
    from app.tutoring.algebra import child

    child.main()


def _be_judge() -> None:
    from app.tutoring import judge_child

    judge_child.main()


CHILDREN: Mapping[str, Callable[[], None]] = MappingProxyType(
    {CALCULATOR_FLAG: _be_calculator, ALGEBRA_FLAG: _be_algebra, JUDGE_FLAG: _be_judge}
)
"""What the process is, by its first argument."""
