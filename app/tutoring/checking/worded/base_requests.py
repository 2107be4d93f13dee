"""Numbers in other bases: conversions, and arithmetic whose result is asked for in a base."""

from __future__ import annotations

from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule
from app.tutoring.checking.worded.found import Found
from app.tutoring.reading.tree import Node, operations_of
from models.wording import translate

_DIGITS = "0123456789ABCDEF"
_NAMED = {"binary": 2, "ternary": 3, "octal": 8, "decimal": 10, "hexadecimal": 16}


def in_base(value: int, base: int) -> str:
    """Return a number's digits in a base."""
    digits = ""
    left = abs(value)
    while left:
        left, digit = divmod(left, base)
        digits = _DIGITS[digit] + digits
    return ("-" if value < 0 else "") + (digits or "0")


def _base(found: Found, name: str) -> int:
    said = found.text(name)
    return _NAMED[said] if said in _NAMED else found.whole(name, 2, 16)


def _value(found: Found) -> int:
    """Return the number that is to be converted; its base stands beside it, or below it, or it is ten."""
    tree = found.math("n")
    base = _base(found, "from") if found.has("from") else 10
    if not found.has("from") and tree[0] != "based" and (not found.has("to") or _base(found, "to") == 10):
        raise NotUnderstoodError("of which base it is")
    if tree[0] == "based":
        own = value_of(tree[2])
        if found.has("from") and own != base:
            raise NotUnderstoodError("two bases")
        value = value_of(tree)
    elif tree[0] == "number" and tree[1].isdigit():
        value = Fraction(_int(tree[1], base))
    else:
        value = value_of(tree) if base == 10 else None
    if value is None or value.denominator != 1 or value < 0:
        raise NotUnderstoodError("no whole number")
    return int(value)


def _int(digits: str, base: int) -> int:
    try:
        return int(digits, base)
    except ValueError:
        raise NotUnderstoodError("digits of another base") from None


def _written(value: int, base: int) -> Finding:
    tree: Node = exact(value) if base == 10 else ["based", in_base(value, base), ["number", str(base)]]
    words = translate("Tutor", "{value} is {digits} in base {base}")
    evidence = _in_ten(value) if base == 10 else words.format(value=value, digits=in_base(value, base), base=base)
    return Finding(tree, evidence, base=base)


def _in_ten(value: Fraction | int) -> str:
    return translate("Tutor", "it is {value} in base 10").format(value=value)


def _converted(found: Found) -> Finding:
    return _written(_value(found), _base(found, "to") if found.has("to") else 10)


def _form_only(found: Found) -> Finding:
    tree = found.math("m")
    if "based" not in operations_of(tree) or operations_of(tree) & {"symbol", "relation"}:
        raise NotUnderstoodError("no other base")
    value = value_of(tree)
    if value is None:
        raise NotUnderstoodError("it can't be computed")
    return Finding(exact(value), _in_ten(value), "based")


def _together(found: Found) -> Finding:
    values = [value_of(found.math(name)) for name in ("a", "b")]
    if any(value is None for value in values) or "based" not in operations_of(found.math("a")):
        raise NotUnderstoodError("no numbers")
    one, other = (value for value in values if value is not None)
    if found.text("kind") == "difference" and one < other:
        raise NotUnderstoodError("which one is taken from which")
    value, words = {
        "sum": (one + other, translate("Tutor", "in base 10 the sum of {a} and {b} is {value}")),
        "product": (one * other, translate("Tutor", "in base 10 the product of {a} and {b} is {value}")),
        "difference": (one - other, translate("Tutor", "in base 10 the difference of {a} and {b} is {value}")),
    }[found.text("kind")]
    return Finding(
        exact(value), words.format(a=one, b=other, value=value), base=_base(found, "to") if found.has("to") else None
    )


BASE_REQUESTS = (
    Rule(
        (
            (
                r"(convert|write|express|change) {n:math} (from base {from:int} )?(to|in|into|as an? number in|"
                r"as an? integer in|as an? numeral in) base {to:int}"
            ),
            (
                r"(convert|write|express|change) (the )?(number )?{n:math} (in|to|into) (base "
                r")?{to=binary|octal|decimal|hexadecimal|ternary}( form| notation)?"
            ),
            (
                r"(convert|write|express|change) (the )?(number |integer |base 10 (number |integer )?|base ten "
                r"(number |integer )?)?{n:math} (in|to|into) base {to:int}( notation)?"
            ),
            (
                r"(convert|write|express|change) (the )?base {from:int} (number|numeral|integer) {n:math} (in|"
                r"to|into) base {to:int}"
            ),
            (
                r"(convert|write|express|change) (the )?(number )?{n:math} (in|to|into|as an?) (the )?base "
                r"{to:int}( number| integer| numeral)?"
            ),
            (
                r"{ask} (the )?base {from:int} (number|numeral|integer) {n:math} (written )?(in|as an?) (the "
                r")?base {to:int}( number| integer| numeral)?"
            ),
            (
                r"(convert|write|express|change) (the )?base {from:int} (number|numeral|integer) {n:math} (in|"
                r"to|into|as an?) (the )?base {to:int}( number| integer| numeral)?"
            ),
            (
                r"(convert|write|express) {n:math} (to|in|as an?) (integer in )?(the )?(base )?{to=decimal}( "
                r"form| number| integer)?"
            ),
            (
                r"the {from=binary|octal|hexadecimal|ternary} (number|numeral) {n:math} is (equal|equivalent) "
                r"to what (number|numeral) in base {to:int}"
            ),
            r"{ask} {n:math} (expressed |written )?in base {to:int}",
            (
                r"{ask} the base {to:int} (representation|expression|form|equivalent) (of|for) (the )?(number |"
                r"integer )?{n:math}"
            ),
            (
                r"{ask} the base {to:int} (representation|expression|form|equivalent) (of|for) the base "
                r"{from:int} (number|numeral|integer) {n:math}"
            ),
            (
                r"{ask} the {to=binary|octal|decimal|hexadecimal} (representation|expression|form|equivalent) "
                r"(of|for) {n:math}"
            ),
            r"how (is|do you write) {n:math} (written |expressed )?in base {to:int}",
            r"(what|which) (base {to:int} )(number|numeral|integer) is (equal|equivalent) to {n:math}",
        ),
        _converted,
    ),
    Rule(
        (
            r"{ask} (the )?((sum|product|difference|quotient|value|result)( of)? )?{m:mark}",
            r"(add|subtract|multiply) {m:mark}",
        ),
        _form_only,
    ),
    Rule(
        (r"{ask} the {kind=sum|product|difference} (of|between) {a:mark} and {b:mark}( in base {to:int})?",),
        _together,
    ),
)
