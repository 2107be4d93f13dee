"""What a tool is, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a call, for the model to read.

    Attributes:
        text: The result; or a sentence that says why there is none.
        failed: Whether there is none.
    """

    text: str
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument of a tool. All of them are text, and have to be given."""

    name: str
    description: str


Run = Callable[[Mapping[str, str], Callable[[], bool]], Result]
"""Takes the arguments and what says whether the request was cancelled; raises `Cancelled`, and nothing else."""


def _no_preparation() -> None:
    pass


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that is offered to the model.

    Attributes:
        name: As the model calls it.
        description: What the model is told of it.
        parameters: What it takes.
        run: Carries out a call.
        prepare: Called when the model has begun to write a call; must return at once and raise nothing.
    """

    name: str
    description: str
    parameters: tuple[Parameter, ...]
    run: Run
    prepare: Callable[[], None] = _no_preparation
