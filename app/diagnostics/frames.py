"""Where an error was raised, and what it came of: kinds and frames. Nothing of what it says, for that may quote.

Of the system's errors the number's name is told, of a module that can't be loaded its name: neither quotes anybody.
"""

from __future__ import annotations

import errno
import re
import traceback
from pathlib import Path
from types import TracebackType

_COMPILED = re.compile(r"<(frozen )?[\w.-]+>")
_MOST_CAUSES = 10


def frames_of(error: BaseException, trace: TracebackType | None) -> list[str]:
    """Return what was raised and where, and before that what it came of, in lines."""
    lines: list[str] = []
    for each in _causes(error):
        kind, frames = type(each), traceback.walk_tb(trace if each is error else each.__traceback__)
        if lines:
            lines.append("which led to")
        lines.append(f"{kind.__module__}.{kind.__qualname__}{_harmless(each)}")
        lines += [f"  {_place(frame.f_code.co_filename)}:{line} in {frame.f_code.co_name}" for frame, line in frames]
    return lines


def _harmless(error: BaseException) -> str:
    name = None
    if isinstance(error, OSError):
        name = errno.errorcode.get(error.errno or 0)
    elif isinstance(error, ImportError):
        name = error.name
    return f" ({name})" if name else ""


def _causes(error: BaseException) -> list[BaseException]:
    """Return an error and what it came of, that first. They may be very many, or a ring."""
    chain = [error]
    while len(chain) < _MOST_CAUSES:
        last = chain[-1]
        cause = last.__cause__ or (None if last.__suppress_context__ else last.__context__)
        if cause is None or any(cause is each for each in chain):
            break
        chain.append(cause)
    return chain[::-1]


def _place(filename: str) -> str:
    """Return where code stands. What was compiled while Ergo ran may have any words for a name."""
    return filename if Path(filename).is_absolute() or _COMPILED.fullmatch(filename) else "<compiled>"
