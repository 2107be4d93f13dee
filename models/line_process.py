"""A child process that answers one line for each line, within a time limit, and can be killed at any moment.

For work that can't be interrupted otherwise. What starts it is a fresh interpreter: forking after MLX was used hangs.
Knows nothing of what the lines say.
"""

from __future__ import annotations

import os
import re
import selectors
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

_POLL_S = 0.02
_MAX_REPLY_BYTES = 1 << 20
_INTERPRETER = re.compile(r"python[\d.]*\w*", re.IGNORECASE)


def child_command(script: Path, flag: str, executable: str = sys.executable) -> list[str]:
    """Return what starts a child process of ours.

    In a Mac bundle there is no interpreter: the executable starts Ergo, whatever its arguments are, so there it is
    Ergo that has to see the flag.

    Args:
        script: What an interpreter is to run.
        flag: The argument that makes a bundled Ergo be that child.
        executable: What runs now.
    """
    if _INTERPRETER.fullmatch(Path(executable).name):
        return [executable, "-P", "-B", str(script)]
    return [executable, flag]


class LineProcess:
    """Starts the process at once and returns; `receive` waits for its first line like for any other.

    Args:
        command: What starts it.
        environment: Of the process; None takes this one's.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # a Ctrl-C in the terminal is for Ergo, which ends the child itself
            env=environment,
        )

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        """Whether there is nobody left to answer."""
        return self._process.poll() is not None

    def send(self, line: str) -> None:
        """Send a line.

        Args:
            line: Without its end.

        Raises:
            OSError: The process has ended.
        """
        assert self._process.stdin is not None  # noqa: S101 - it was opened as a pipe
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def receive(self, limit_s: float, check: Callable[[], None] = lambda: None) -> bytes:
        """Return the next line.

        Args:
            limit_s: How long it may take.
            check: Called every few milliseconds; may raise to give up.

        Raises:
            TimeoutError: It took longer.
            OSError: The process has ended, or doesn't end its line.
        """
        assert self._process.stdout is not None  # noqa: S101 - it was opened as a pipe
        deadline = time.monotonic() + limit_s
        reply = b""
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while not reply.endswith(b"\n"):
                check()
                if not selector.select(_POLL_S):
                    if time.monotonic() > deadline:
                        raise TimeoutError
                    continue
                part = os.read(self._process.stdout.fileno(), _MAX_REPLY_BYTES)
                if not part or len(reply) > _MAX_REPLY_BYTES:
                    raise ConnectionError
                reply += part
        return reply

    def check_memory(self, most_bytes: int) -> None:
        """Look whether the process stays within its memory: not every system heeds the bound that it gives itself.

        Raises:
            MemoryError: It doesn't.
        """
        import psutil  # noqa: PLC0415 - not before there is a process: the window starts without it

        with suppress(psutil.Error):
            if psutil.Process(self.pid).memory_info().rss > most_bytes:
                raise MemoryError

    def kill(self) -> None:
        """Kill the process, from any thread: whoever waits for its answer learns at once that it has ended."""
        self._process.kill()

    def end(self) -> None:
        """Kill the process and wait until it is gone."""
        self._process.kill()
        try:
            self._process.communicate()
        except OSError:
            self._process.wait()
