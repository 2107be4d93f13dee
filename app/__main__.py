"""The command `ergo`: opens the window, or runs one command in the terminal.

Does nothing but hand the arguments on. In a bundle, where there is no Python to be called by name, it is also
what the processes that compute start with: those must load nothing of the rest. Whatever the process becomes, it is
off the network from here on.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence

# ruff: noqa: PLC0415 - see above


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Ergo with the given arguments (the process's own by default) and return the exit code."""
    from models.network import switch

    switch.enforce()
    # As `python` does, but not every bundle's executable: a process or a server that has gone is an error, not our end.
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0].endswith("-child"):
        from app.child_processes import CHILDREN

        if given[0] in CHILDREN:
            CHILDREN[given[0]]()
            return 0
    from app.cli.dispatch import run

    return run(given)


if __name__ == "__main__":
    sys.exit(main())
