"""Which task is computed by what. A task takes trees and gives what JSON carries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from app.tutoring.algebra.computing.equality import equal
from app.tutoring.algebra.computing.values import RefusedError

Task = Callable[..., dict[str, Any]]

TASKS: Mapping[str, Task] = MappingProxyType({"equal": equal})


def compute(task: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Carry out a task, whatever it is given.

    Returns:
        What it gives; `refused` with a sentence where it gives nothing.
    """
    try:
        return TASKS[task](**arguments)
    except RefusedError as refused:
        return {"refused": str(refused)}
    except MemoryError:
        return {"refused": "That takes too much memory to compute."}
    except Exception as error:  # noqa: BLE001 - whatever SymPy makes of what it was given: there is no answer
        return {"refused": f"The algebra can't do this ({type(error).__name__})."}
