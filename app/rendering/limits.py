"""How much of a text is set as one. Says nothing of what happens beyond."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Numbers that keep the cost of every step bounded.

    Attributes:
        window: Characters after which a block that is still open is cut into pieces.
        lines: Lines after which the same happens.
        slack: How far beyond that the end of a line is looked for.
        hard: Characters after which a block that has no place to cut is shown as source.
        formula: The longest formula, in characters.
        line: The longest paragraph that is set, pieces and all; what follows is shown as source.
        block: The same for every other block.
        rows: The same for the rows of a table.
        columns: The most columns of a table; with more it is text.
        depth: How deep lists and quotes may be nested (a list counts twice).
    """

    window: int = 4096
    lines: int = 128
    slack: int = 1024
    hard: int = 16384
    formula: int = 8192
    line: int = 131_072
    block: int = 524_288
    rows: int = 2000
    columns: int = 32
    depth: int = 32


USUAL = Limits()
