"""The command `ergo`: opens the window, or runs one command in the terminal.

Does nothing but hand the arguments on. In a bundle, where there is no Python to be called by name, it is also
what the processes that compute start with: those must load nothing of the rest.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from app.tutoring.algebra.process import CHILD_FLAG as ALGEBRA_FLAG
from app.tutoring.judging import CHILD_FLAG as JUDGE_FLAG
from models.tools.calculator import CHILD_FLAG as CALCULATOR_FLAG

# ruff: noqa: PLC0415 - see above


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Ergo with the given arguments (the process's own by default) and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in _CHILDREN:
        _CHILDREN[given[0]]()
        return 0
    from app.cli.dispatch import run

    return run(given)


def _be_calculator() -> None:
    from models.tools import calculator_child

    calculator_child.main()


def _be_algebra() -> None:
    from app.tutoring.algebra import child

    child.main()


def _be_judge() -> None:
    from app.tutoring import judge_child

    judge_child.main()


_CHILDREN: Mapping[str, Callable[[], None]] = MappingProxyType(
    {CALCULATOR_FLAG: _be_calculator, ALGEBRA_FLAG: _be_algebra, JUDGE_FLAG: _be_judge}
)


if __name__ == "__main__":
    sys.exit(main())
