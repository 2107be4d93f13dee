"""`typeset` for scripts: one typesetter for the whole process, begun by the first formula.

The window has a typesetter of its own, with a folder to keep pictures in; this one keeps them in memory only.
"""

from __future__ import annotations

from functools import cache

from app.rendering.typesetting.typesetter import Typesetter


def typeset(tex: str, display: bool = True) -> bytes:
    """Return a formula as an SVG that QtSvg draws whole; its colour is `currentColor`.

    Args:
        tex: The source, without delimiters.
        display: Whether it stands on a line of its own.

    Raises:
        TypesettingError: It can't be typeset; its `reason` says why.
    """
    return _typesetter().typeset(tex, display=display).svg


@cache
def _typesetter() -> Typesetter:
    return Typesetter()
