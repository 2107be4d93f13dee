"""Telling somebody who may be gone by then: a method that keeps nobody alive.

Knows when one of Qt's objects is gone, and nothing of what is told.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import MethodType
from typing import Any
from weakref import WeakMethod

from PySide6.QtCore import QObject
from shiboken6 import isValid


def held_weakly(then: Callable[[Any], None]) -> Callable[[Any], None]:
    """Return what calls this, unless it is a method, or a `partial` of one, of an object that is gone."""
    method, given = (then.func, then.args) if isinstance(then, partial) else (then, ())
    if not isinstance(method, MethodType):
        return then
    weak = WeakMethod(method)

    def call(result: Any) -> None:
        there = weak()
        if there is not None and not (isinstance(there.__self__, QObject) and not isValid(there.__self__)):
            there(*given, result)

    return call
