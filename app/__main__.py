"""The command `ergo`: opens the window, or runs one command in the terminal.

Does nothing but hand the arguments on.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from app.cli.dispatch import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Ergo with the given arguments (the process's own by default) and return the exit code."""
    return run(list(sys.argv[1:] if arguments is None else arguments))


if __name__ == "__main__":
    sys.exit(main())
