"""Which task is computed by what. A task takes trees and gives what JSON carries."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from app.tutoring.algebra.computing.answers import answers
from app.tutoring.algebra.computing.consequences import followed
from app.tutoring.algebra.computing.equality import equal
from app.tutoring.algebra.computing.exercises import antiderivative, exercise_value
from app.tutoring.algebra.computing.following import compared
from app.tutoring.algebra.computing.identities import same
from app.tutoring.algebra.computing.named import factored, named
from app.tutoring.algebra.computing.rounding import approximately
from app.tutoring.algebra.computing.solutions import solutions
from app.tutoring.algebra.computing.values import RefusedError
from app.tutoring.algebra.computing.writing import written
from models.wording import marked

Task = Callable[..., dict[str, Any]]

_MAX_REPLY_BYTES = 1 << 19
_TOO_LONG = marked("Tutor", "the result is too long")

TASKS: Mapping[str, Task] = MappingProxyType(
    {
        "approximately": approximately,
        "equal": equal,
        "antiderivative": antiderivative,
        "exercise_value": exercise_value,
        "answers": answers,
        "factored": factored,
        "named": named,
        "written": written,
        "solutions": solutions,
        "compared": compared,
        "followed": followed,
        "same": same,
    }
)


def compute(task: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Carry out a task, whatever it is given.

    Returns:
        What it gives; where that is nothing, `refused` with the reason or `failed` with a sentence, and their `fields`.
    """
    try:
        reply = TASKS[task](**arguments)
        return reply if len(json.dumps(reply)) <= _MAX_REPLY_BYTES else {"refused": _TOO_LONG}
    except RefusedError as refused:
        return {"refused": refused.words, "fields": refused.fields}
    except MemoryError:
        return {"failed": marked("Tutor", "That takes too much memory to compute.")}
    except Exception as error:  # noqa: BLE001 - whatever SymPy makes of what it was given: there is no answer
        words = marked("Tutor", "The algebra can't do this ({error}).")
        return {"failed": words, "fields": {"error": type(error).__name__}}
