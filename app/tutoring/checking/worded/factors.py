"""Whole numbers taken apart: primes, divisors, digits. Bounded: what is too large isn't understood."""

from __future__ import annotations

import math
from itertools import count

from app.tutoring.checking.understanding import NotUnderstoodError

_MAX_DIVISOR = 200_000
_WITNESSES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
_MAX_PRIME = 3_317_044_064_679_887_385_961_981
"""Below it those witnesses tell for certain whether a number is prime (Sorenson and Webster, 2015)."""
_MAX_DIVISORS = 20_000
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def factored(value: int) -> dict[int, int]:
    """Return the prime factors of a positive whole number and how often each occurs.

    Raises:
        NotUnderstoodError: It has two prime factors that are too large to be found.
    """
    if value < 1:
        raise NotUnderstoodError("only positive numbers have prime factors")
    factors: dict[int, int] = {}
    for prime in count(2):
        if prime * prime > value or prime > _MAX_DIVISOR:
            break
        while value % prime == 0:
            factors[prime] = factors.get(prime, 0) + 1
            value //= prime
    if value > 1:
        if value > _MAX_DIVISOR**2:
            raise NotUnderstoodError("the number is too large to be factored")
        factors[value] = 1
    return factors


def is_prime(value: int) -> bool:
    """Whether a number is prime.

    Raises:
        NotUnderstoodError: It is too large for that to be told.
    """
    if value < 2 or any(value % each == 0 for each in _WITNESSES):
        return value in _WITNESSES
    if value >= _MAX_PRIME:
        raise NotUnderstoodError("the number is too large to be tested")
    return all(_passes(value, each) for each in _WITNESSES)


def _passes(value: int, witness: int) -> bool:
    """Whether an odd number behaves as a prime does towards a witness (Miller and Rabin)."""
    twos = ((value - 1) & (1 - value)).bit_length() - 1
    power = pow(witness, (value - 1) >> twos, value)
    if power in (1, value - 1):
        return True
    for _ in range(twos - 1):
        power = power * power % value
        if power == value - 1:
            return True
    return False


def is_square(value: int) -> bool:
    """Whether a number is the square of a whole one."""
    return value >= 0 and math.isqrt(value) ** 2 == value


def is_cube(value: int) -> bool:
    """Whether a number is the cube of a whole one."""
    root = round(abs(value) ** (1 / 3)) if abs(value) < 10**15 else 0
    return any((root + step) ** 3 == abs(value) for step in (-1, 0, 1))


def is_palindrome(value: int) -> bool:
    """Whether a number reads the same from behind."""
    return str(value) == str(value)[::-1]


def digits_of(value: int) -> list[int]:
    """Return the decimal digits of a number."""
    return [int(each) for each in str(abs(value))]


def divisor_count(value: int) -> int:
    """Return how many positive divisors a number has."""
    return math.prod(power + 1 for power in factored(value).values())


def divisors_of(value: int) -> list[int]:
    """Return the positive divisors of a number, in order."""
    factors = factored(abs(value))
    if math.prod(power + 1 for power in factors.values()) > _MAX_DIVISORS:
        raise NotUnderstoodError("there are too many divisors")
    divisors = [1]
    for prime, power in factors.items():
        divisors = [each * prime**exponent for each in divisors for exponent in range(power + 1)]
    return sorted(divisors)


def factored_text(value: int) -> str:
    """Return a number's prime factors as people write them: 84 = 2²·3·7."""
    factors = factored(value)
    parts = [f"{prime}{str(power).translate(_RAISED) if power > 1 else ''}" for prime, power in factors.items()]
    return f"{value} = {'·'.join(parts) or '1'}"
