"""What somebody who looks into a fault has to know: version, system, packages, the last lines of the log.

Nothing of what a person asked: a traceback in the log ends with what an error says, and that may quote; only the lines
that begin an entry are taken. The home folder is called `~`.
"""

from __future__ import annotations

import platform
import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

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
        with log.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _MOST_BYTES))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    return [without_home(line) for line in lines if _ENTRY.match(line)][-_MOST_LINES:]


def without_home(text: str) -> str:
    """Return a text in which nobody's name stands because of where their files are."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def _versions() -> list[str]:
    found = []
    for name in _PACKAGES:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            found.append(f"{name} missing")
    return found
