"""Remainders of numbers too large to be written down: a tree's value modulo a number. Pure, bounded."""

from __future__ import annotations

import math

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.reading.tree import Node
from models.wording import translate

_MAX_FACTORIAL = 5_000


def residue(node: Node, modulus: int, known: dict[str, int] | None = None) -> int:
    """Return the remainder of a tree's value.

    Args:
        node: Sums, products and powers of whole numbers, factorials, and symbols that are known.
        modulus: A positive number.
        known: Remainders of the symbols.

    Raises:
        NotUnderstoodError: It isn't made of such.
    """
    operation, *operands = node
    if operation == "symbol" and known is not None and operands[0] in known:
        return known[operands[0]] % modulus
    if operation in ("add", "multiply", "negate"):
        parts = [residue(each, modulus, known) for each in operands]
        return {"add": sum(parts), "multiply": math.prod(parts), "negate": -parts[0]}[operation] % modulus
    if operation == "power":
        return _power(operands[0], operands[1], modulus, known)
    return _factorial(operands[0], modulus) if operation == "factorial" else _value(node, modulus)


def remainder_said(modulus: int, value: int) -> str:
    """Say which remainder has come out."""
    words = translate("Tutor", "the remainder on division by {modulus} is {value}")
    return words.format(modulus=modulus, value=value)


def _value(node: Node, modulus: int) -> int:
    value = value_of(node)
    if value is None or value.denominator != 1:
        raise NotUnderstoodError("not made of whole numbers")
    return int(value) % modulus


def _power(base: Node, exponent: Node, modulus: int, known: dict[str, int] | None) -> int:
    power = value_of(exponent)
    if power is not None and (power.denominator != 1 or power < 0):
        raise NotUnderstoodError("the exponent isn't whole")
    if power is not None:
        return pow(residue(base, modulus, known), int(power), modulus)
    return _tower(residue(base, modulus, known), exponent, modulus)


def _tower(base: int, exponent: Node, modulus: int) -> int:
    """Return a power whose exponent is itself too large: the powers repeat, after a beginning of at most 64."""
    seen: dict[int, int] = {}
    powers: list[int] = []
    value = 1 % modulus
    while value not in seen and len(powers) < 100_000:
        seen[value] = len(powers)
        powers.append(value)
        value = value * base % modulus
    if value not in seen:
        raise NotUnderstoodError("the modulus is too large")
    before, length = seen[value], len(powers) - seen[value]
    if before > 64:
        raise NotUnderstoodError("the powers begin to repeat too late")
    return powers[before + (residue(exponent, length) - before) % length]


def _factorial(of: Node, modulus: int) -> int:
    value = value_of(of)
    if value is None or value.denominator != 1 or not value >= 0:
        raise NotUnderstoodError("the factorial isn't of a whole number")
    if value >= modulus:
        return 0
    if value > _MAX_FACTORIAL:
        raise NotUnderstoodError("the factorial is too large")
    product = 1
    for each in range(2, int(value) + 1):
        product = product * each % modulus
    return product % modulus
