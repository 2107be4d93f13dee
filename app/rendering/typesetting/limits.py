"""What one formula may take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits that V8 is held to.

    Attributes:
        seconds: For one formula.
        memory_bytes: For V8's heap.
        starting_s: For loading the bundle.
    """

    seconds: float = 2.0
    memory_bytes: int = 256 * 1024 * 1024
    starting_s: float = 30.0
