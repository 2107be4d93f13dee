"""The command `ergo`: opens the window, or runs one command in the terminal.

Does nothing but hand the arguments on. In a bundle, where there is no Python to be called by name, it is also
what the calculator's process starts with: that one must load nothing of the rest.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from models.tools.calculator import CHILD_FLAG


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Ergo with the given arguments (the process's own by default) and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == [CHILD_FLAG]:
        from models.tools import calculator_child  # noqa: PLC0415 - see above

        calculator_child.main()
        return 0
    from app.cli.dispatch import run  # noqa: PLC0415 - see above

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
