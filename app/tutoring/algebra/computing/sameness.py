"""Whether two values are the same wherever both have one. False needs a witness, true a proof; else it isn't known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import sympy

from app.tutoring.algebra.computing.bounds import bits_of
from app.tutoring.algebra.computing.patience import attempt
from app.tutoring.algebra.computing.proving import is_zero, is_zero_if_positive
from app.tutoring.algebra.computing.sampling import agree, is_real, number, numbers, sampled, shown

_INFINITE = (sympy.oo, -sympy.oo)
_OPERATORS = (sympy.Integral, sympy.Limit, sympy.Sum, sympy.Product, sympy.Derivative)
_MANY_DIGITS = 300
_FEW_DIGITS = 16
_PATIENCE_S = 2.0
_MOST_SHOWN_BITS = 200


@dataclass(frozen=True, slots=True)
class Sameness:
    """What is known of two values.

    Attributes:
        equal: None where it isn't known.
        likely: They agree wherever they were tried, but there is no proof.
        agrees: They differ, but not where every unknown is `positive`, or `whole`.
        witness: Where they differ.
    """

    equal: bool | None
    likely: bool = False
    agrees: Literal["", "positive", "whole"] = ""
    witness: str = ""


SAME = Sameness(equal=True)
UNKNOWN = Sameness(equal=None)


def different(witness: str = "") -> Sameness:
    """Return that two values differ."""
    return Sameness(equal=False, witness=witness)


def same(one: Any, other: Any) -> Sameness:
    """Compare two of SymPy's values."""
    if isinstance(one, sympy.MatrixBase) or isinstance(other, sympy.MatrixBase):
        return _same_matrices(one, other)
    if one == other:
        return SAME
    if one.is_Rational and other.is_Rational:
        return different(_said(one, other))
    if one in _INFINITE or other in _INFINITE:
        is_known = all(each in _INFINITE or (each.is_number and each.is_finite) for each in (one, other))
        return different(f"{one} ≠ {other}") if is_known else UNKNOWN
    if one.has(*_OPERATORS) or other.has(*_OPERATORS):
        return _same_when_done(one, other)
    return _same_expressions(one, other)


def both(parts: list[Sameness]) -> Sameness:
    """Return what is known of two values that are made of parts: one that differs is enough."""
    for part in parts:
        if part.equal is False:
            return part
    unknown = [part for part in parts if part.equal is None]
    if not unknown:
        return SAME
    return unknown[0] if len(unknown) == 1 else Sameness(equal=None, likely=all(part.likely for part in unknown))


def _same_matrices(one: Any, other: Any) -> Sameness:
    if not (isinstance(one, sympy.MatrixBase) and isinstance(other, sympy.MatrixBase)):
        return UNKNOWN
    if one.shape != other.shape:
        return different(f"{one.rows} × {one.cols} ≠ {other.rows} × {other.cols}")
    return both([same(*entries) for entries in zip(one, other, strict=True)])


def _same_when_done(one: Any, other: Any) -> Sameness:
    """Carry out integrals, sums and limits. That can go wrong: a difference counts where the numbers confirm it."""
    done = attempt(lambda: (one.doit(), other.doit()), _PATIENCE_S)
    if done is None or any(each.has(*_OPERATORS, sympy.nan, sympy.zoo) for each in done):
        return UNKNOWN
    found = same(*done)
    if found.equal is False and not (_is_confirmed(one, done[0]) and _is_confirmed(other, done[1])):
        return Sameness(equal=None, witness=found.witness)
    return found


def _is_confirmed(value: Any, done: Any) -> bool:
    """Whether what has come of carrying something out is sure: a finite sum is, an integral where numbers agree."""
    endless = any(each.has(sympy.oo) for each in value.atoms(sympy.Sum, sympy.Product))
    if endless or value.has(sympy.Limit):
        return False
    if not value.has(sympy.Integral):
        return True
    near, exact = (number(each, digits=_FEW_DIGITS) for each in (value, done))
    return near is not None and exact is not None and agree(near, exact, places=_FEW_DIGITS // 2)


def _same_expressions(one: Any, other: Any) -> Sameness:
    if not one.free_symbols and not other.free_symbols:
        return _same_constants(one, other)
    at_positive, at_mixed = sampled(one, other, "positive"), sampled(one, other, "mixed")
    if at_positive.witness:
        is_same = sampled(one, other, "whole").says_same
        return _but_for(at_positive.witness, "whole" if is_same else "")
    if at_mixed.witness:
        return _but_for(at_mixed.witness, "positive" if at_positive.agreed else "")
    if is_zero(one - other) or is_zero_if_positive(one - other):
        return SAME
    return Sameness(equal=None, likely=at_positive.says_same or at_mixed.says_same)


def _but_for(witness: str, agrees: Literal["", "positive", "whole"]) -> Sameness:
    return Sameness(equal=None if agrees else False, agrees=agrees, witness=witness)


def _same_constants(one: Any, other: Any) -> Sameness:
    values = numbers(one, other)
    if None not in values and not agree(*values):
        if one.has(sympy.I) or other.has(sympy.I) or (is_real(values[0]) and is_real(values[1])):
            return different(f"{shown(values[0])} ≠ {shown(values[1])}")
        # One isn't real, and nobody speaks of i: another branch may be meant.
        return UNKNOWN
    if is_zero(one - other):
        return SAME
    return UNKNOWN if None in values else _same_in_many_digits(one, other)


def _same_in_many_digits(one: Any, other: Any) -> Sameness:
    digits = numbers(one, other, digits=_MANY_DIGITS)
    if None in digits:
        return UNKNOWN
    if not agree(*digits, places=_MANY_DIGITS - 20):
        return different(f"{shown(digits[0])} ≠ {shown(digits[1])}, in the {_MANY_DIGITS} first digits")
    return Sameness(equal=None, likely=True)


def _said(one: Any, other: Any) -> str:
    return f"{one} ≠ {other}" if max(bits_of(one), bits_of(other)) < _MOST_SHOWN_BITS else "two long numbers differ"
