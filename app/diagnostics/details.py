"""What somebody who looks into a fault has to know: version, system, packages, the last lines of the log.

Nothing of what a person asked: a traceback in the log ends with what an error says, and that may quote; only the lines
that begin an entry are taken, and the log sets all others in. The home folder is called `~`.
"""

from __future__ import annotations

import os
import platform
import re
from pathlib import Path

from app.diagnostics.kept_text import read_end
from app.version import ergo_version

_PACKAGES = ("PySide6-Essentials", "mlx", "mlx-lm", "mini-racer", "huggingface-hub", "tokenizers", "sympy", "numpy")
_ENTRY = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_MOST_LINES = 40
_MOST_BYTES = 64 * 1024


def details(logs: Path) -> str:
    """Return all of it.

    Args:
        logs: The folder of the log.
    """
    facts = [
        f"Ergo {ergo_version()}",
        f"Machine: {machine()}",
        f"Packages: {', '.join(_versions())}",
    ]
    return "\n".join([*facts, "", "Last lines of the log:", *last_lines(logs / "ergo.log")]) + "\n"


def machine() -> str:
    """Return system, processor and Python, as far as that can be said without starting another program."""
    mac = platform.mac_ver()[0]
    system = f"macOS {mac}" if mac else f"{platform.system()} {platform.release()}"
    return f"{system} {platform.machine()}, Python {platform.python_version()}"


def last_lines(log: Path) -> list[str]:
    """Return the first lines of the last entries of a log, without anything private."""
    try:
        lines = read_end(log, _MOST_BYTES).split("\n")
    except OSError:
        return []
    return [without_home(line) for line in lines if _ENTRY.match(line)][-_MOST_LINES:]


def without_home(text: str) -> str:
    """Return a text in which nobody's name stands because of where their files are."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path raises where there is none
    for each in {home, os.path.realpath(home)}:
        if len(each) > 1:
            text = re.sub(rf"{re.escape(each)}(?!\w)", "~", text)
    return text


def _versions() -> list[str]:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow, and the window starts without it

    found = []
    for name in _PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} missing")
    return found
