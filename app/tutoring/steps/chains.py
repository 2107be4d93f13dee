"""Chains of expressions, a = b = c, where they stand in a text. Records only: who finds them is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Operand:
    """One expression of a chain.

    Attributes:
        start: Where it begins in the text.
        end: Behind it.
        sources: What is to be read, in every way that its signs may be meant; none where it can't be taken as a whole.
    """

    start: int
    end: int
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chain:
    """Expressions with relations between them.

    Attributes:
        operands: In order; there are at least two.
        relations: What stands between each two: `=`, or an empty string for any other.
        is_formula: Whether it stands in a formula, not in prose.
    """

    operands: tuple[Operand, ...]
    relations: tuple[str, ...]
    is_formula: bool
