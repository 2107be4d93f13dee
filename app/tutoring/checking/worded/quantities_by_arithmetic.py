"""Quantities by arithmetic in words: twice, a share of, increased by, the square of."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.quantity import Compute, Quantity, Read, said
from models.wording import marked, translate

_Operation: TypeAlias = Callable[[Fraction, Fraction], Fraction]


def _clause(found: Found, read: Read) -> Quantity:
    """Read a small sentence: "the sum of 3 and 5 is increased by 7"."""
    words = re.sub(
        r" (?:is|are) (?=(?:increased|decreased|divided|multiplied|subtracted|added|diminished|reduced) )",
        " @ ",
        found.text("q"),
    )
    parts = words.split(" @ ")
    if len(parts) != 2:
        raise NotUnderstoodError(words)
    one, ((do, words), text) = read(parts[0]), _verb(parts[1])
    other = read(text)
    value = do(one.value, other.value)
    step = translate("Tutor", words).format(a=said(one.value), b=said(other.value), value=value)
    return Quantity(value, (*one.steps, *other.steps, step))


def _verb(text: str) -> tuple[tuple[_Operation, str], str]:
    """Return what a verb at the beginning of a text does, and what stands behind it."""
    for verb, clause in _CLAUSES.items():
        if text.startswith(f"{verb} "):
            return clause, text.removeprefix(f"{verb} ")
    raise NotUnderstoodError(text)


_CLAUSES: Mapping[str, tuple[_Operation, str]] = MappingProxyType(
    {
        "increased by": (lambda a, b: a + b, marked("Tutor", "{a} increased by {b} is {value}")),
        "added to": (lambda a, b: a + b, marked("Tutor", "{a} added to {b} is {value}")),
        "decreased by": (lambda a, b: a - b, marked("Tutor", "{a} decreased by {b} is {value}")),
        "diminished by": (lambda a, b: a - b, marked("Tutor", "{a} diminished by {b} is {value}")),
        "reduced by": (lambda a, b: a - b, marked("Tutor", "{a} reduced by {b} is {value}")),
        "subtracted from": (lambda a, b: b - a, marked("Tutor", "{a} subtracted from {b} is {value}")),
        "divided by": (lambda a, b: a / b, marked("Tutor", "{a} divided by {b} is {value}")),
        "multiplied by": (lambda a, b: a * b, marked("Tutor", "{a} multiplied by {b} is {value}")),
    }
)
"""What each verb does, and how that is said."""


def _both(do: _Operation, written: str) -> Compute:
    def compute(found: Found, read: Read) -> Quantity:
        one, other = read(found.text("a")), read(found.text("b"))
        value = do(one.value, other.value)
        step = f"{written.format(a=said(one.value), b=said(other.value))} = {value}"
        return Quantity(value, (*one.steps, *other.steps, step))

    return compute


def _tight(do: _Operation, written: str) -> Compute:
    """Like `_both`, where a sum without brackets would leave open what is meant: of 2 + 3 times 4."""
    compute = _both(do, written)

    def compute_tight(found: Found, read: Read) -> Quantity:
        if _is_loose(found, "a") or _is_loose(found, "b"):
            raise NotUnderstoodError("a sum without brackets")
        return compute(found, read)

    return compute_tight


def _is_loose(found: Found, name: str) -> bool:
    words = found.text(name)
    return words.startswith("⟨") and words.endswith("⟩") and words.count("⟨") == 1 and found.math(name)[0] == "add"


_COMPARED = re.compile(r"\S+ (?:more|greater|less) than ")


def _part(do: Callable[[Fraction], Fraction], words: str) -> Compute:
    """Like `_only`, with the same care: of half of 3 + 5."""
    compute = _only(do, words)

    def compute_tight(found: Found, read: Read) -> Quantity:
        if _is_loose(found, "q") or _COMPARED.match(found.text("q")):
            raise NotUnderstoodError("a sum without brackets")
        return compute(found, read)

    return compute_tight


def _only(do: Callable[[Fraction], Fraction], words: str) -> Compute:
    def compute(found: Found, read: Read) -> Quantity:
        one = read(found.text("q"))
        value = do(one.value)
        return Quantity(value, (*one.steps, translate("Tutor", words).format(a=said(one.value), value=value)))

    return compute


def _root(value: Fraction) -> Fraction:
    top, bottom = math.isqrt(abs(value.numerator)), math.isqrt(value.denominator)
    if value < 0 or top * top != value.numerator or bottom * bottom != value.denominator:
        raise NotUnderstoodError("the root isn't rational")
    return Fraction(top, bottom)


def _square(value: Fraction) -> Fraction:
    if max(abs(value.numerator), value.denominator).bit_length() > 2_000:
        raise NotUnderstoodError("too large")
    return value * value


def _leaf(found: Found, _read: Read) -> Quantity:
    return Quantity(found.number("n"))


def _share(found: Found, read: Read) -> Quantity:
    if _is_loose(found, "q") or _is_loose(found, "n") or _COMPARED.match(found.text("q")):
        raise NotUnderstoodError("a sum without brackets")
    part, of = found.number("n"), read(found.text("q"))
    if part.denominator == 1 and not found.has("percent"):
        raise NotUnderstoodError("so many out of something")
    if found.has("percent"):
        part /= 100
    value = part * of.value
    return Quantity(value, (*of.steps, f"{part} · {said(of.value)} = {value}"))


def _distance(one: Fraction, other: Fraction) -> Fraction:
    if one < other:
        raise NotUnderstoodError("which one is taken from which isn't clear")
    return one - other


def _even_quotient(one: Fraction, other: Fraction) -> Fraction:
    if (one / other).denominator != 1:
        raise NotUnderstoodError("with a remainder or as a fraction")
    return one / other


QUANTITIES_BY_ARITHMETIC: tuple[tuple[str, Compute], ...] = (
    (r"{n:num}", _leaf),
    (r"({n:num}|{p:word}) ?(?P<percent>%) of {q:most}", _share),
    (r"{the}sum of {a:any} and {b:most}", _both(lambda a, b: a + b, "{a} + {b}")),
    (r"{the}product of {a:any} and {b:most}", _both(lambda a, b: a * b, "{a} · {b}")),
    (r"{the}quotient of {a:any} (and|divided by) {b:most}", _both(lambda a, b: a / b, "{a} ÷ {b}")),
    (r"{the}quotient when {a:any} is divided by {b:most}", _both(_even_quotient, "{a} ÷ {b}")),
    (
        r"{the}(absolute|positive) difference (between|of) {a:any} and {b:most}",
        _both(lambda a, b: abs(a - b), "|{a} − {b}|"),
    ),
    (r"{the}difference (between|of) {a:any} and {b:most}", _both(_distance, "{a} − {b}")),
    (r"{the}(result|number|value) (obtained )?(when|if) {q:most}", _clause),
    (r"{a:any} (increased by|plus|added to) {b:most}", _both(lambda a, b: a + b, "{a} + {b}")),
    (r"{a:any} (decreased by|minus|diminished by|reduced by) {b:most}", _tight(lambda a, b: a - b, "{a} − {b}")),
    (r"{a:any} subtracted from {b:most}", _both(lambda a, b: b - a, "{b} − {a}")),
    (r"{a:num} (more|greater) than {b:most}", _both(lambda a, b: a + b, "{a} + {b}")),
    (r"{a:num} less than {b:most}", _both(lambda a, b: b - a, "{b} − {a}")),
    (r"{a:any} (multiplied by|times) {b:most}", _tight(lambda a, b: a * b, "{a} · {b}")),
    (r"{a:any} divided by {b:most}", _tight(lambda a, b: a / b, "{a} ÷ {b}")),
    (r"(twice|double|two times) {q:most}", _part(lambda a: 2 * a, marked("Tutor", "twice {a} is {value}"))),
    (r"(triple|thrice|three times) {q:most}", _part(lambda a: 3 * a, marked("Tutor", "three times {a} is {value}"))),
    (
        r"(half of|one half of|a half of|half|one half) {q:most}",
        _part(lambda a: a / 2, marked("Tutor", "half of {a} is {value}")),
    ),
    (r"(one third|a third) of {q:most}", _part(lambda a: a / 3, marked("Tutor", "a third of {a} is {value}"))),
    (
        r"(one fourth|one quarter|a quarter|a fourth) of {q:most}",
        _part(lambda a: a / 4, marked("Tutor", "a quarter of {a} is {value}")),
    ),
    (r"(two thirds) of {q:most}", _part(lambda a: a * 2 / 3, marked("Tutor", "two thirds of {a} is {value}"))),
    (
        r"(three fourths|three quarters) of {q:most}",
        _part(lambda a: a * 3 / 4, marked("Tutor", "three quarters of {a} is {value}")),
    ),
    (r"{n:num} of {q:most}", _share),
    (r"{the}(square|second power) of {q:most}", _only(_square, marked("Tutor", "the square of {a} is {value}"))),
    (
        r"{the}(cube|third power) of {q:most}",
        _only(lambda a: a * _square(a), marked("Tutor", "the cube of {a} is {value}")),
    ),
    (r"{the}(positive )?square root of {q:most}", _only(_root, marked("Tutor", "the square root of {a} is {value}"))),
    (
        r"{the}(reciprocal|multiplicative inverse) of {q:most}",
        _only(lambda a: 1 / a, marked("Tutor", "the reciprocal of {a} is {value}")),
    ),
    (
        r"{the}(opposite|negative|additive inverse) of {q:most}",
        _only(lambda a: -a, marked("Tutor", "the opposite of {a} is {value}")),
    ),
    (r"{the}absolute value of {q:most}", _only(abs, marked("Tutor", "the absolute value of {a} is {value}"))),
)
"""Each pattern of words, and what computes it."""
