"""Coefficients, constant terms, quotients and remainders of polynomials."""

from __future__ import annotations

import re
from fractions import Fraction

from app.tutoring.checking.polynomials.expanding import Polynomial, divided, in_one, polynomial_of, tree_of
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.showing import shown
from app.tutoring.reading.tree import symbols_of
from models.wording import translate


def _polynomial(found: Found, name: str = "p") -> Polynomial:
    tree = found.math(name)
    if not symbols_of(tree):
        raise NotUnderstoodError("no unknown")
    return polynomial_of(tree)


def _only_symbol(found: Found, *names: str) -> str:
    symbols = set().union(*(symbols_of(found.math(each)) for each in names))
    if len(symbols) != 1:
        raise NotUnderstoodError("not one unknown")
    return str(symbols.pop())


def _constant(found: Found) -> Finding:
    value = _polynomial(found).get((), Fraction(0))
    return whole(
        value, translate("Tutor", "multiplied out, the term without an unknown is {value}").format(value=value)
    )


def _coefficient(found: Found) -> Finding:
    term = polynomial_of(found.math("term"))
    if len(term) != 1 or set(term.values()) != {Fraction(1)}:
        raise NotUnderstoodError("no power")
    (powers,) = term
    value = _polynomial(found).get(powers, Fraction(0))
    words = translate("Tutor", "multiplied out, the coefficient of {term} is {value}")
    return whole(value, words.format(term=shown(found.math("term")), value=value))


def _coefficients(found: Found) -> Finding:
    value = sum(_polynomial(found).values(), Fraction(0))
    return whole(value, translate("Tutor", "multiplied out, the coefficients add up to {value}").format(value=value))


def _degree(found: Found) -> Finding:
    name = _only_symbol(found, "p")
    coefficients = in_one(_polynomial(found), name)
    if found.text("what") == "degree":
        degree = len(coefficients) - 1
        return whole(
            degree, translate("Tutor", "the highest power of {name} is {degree}").format(name=name, degree=degree)
        )
    words = translate("Tutor", "the highest power of {name} has the coefficient {value}")
    return whole(coefficients[-1], words.format(name=name, value=coefficients[-1]))


def _divided(found: Found) -> Finding:
    name = _only_symbol(found, "p", "d")
    top, bottom = in_one(_polynomial(found), name), in_one(_polynomial(found, "d"), name)
    if len(bottom) < 2:
        raise NotUnderstoodError("no polynomial to divide by")
    quotient, left = divided(top, bottom)
    words = translate("Tutor", "the quotient is {quotient}, the remainder {remainder}")
    text = words.format(quotient=shown(tree_of(quotient, name)), remainder=shown(tree_of(left, name)))
    return Finding(tree_of(quotient if found.text("what") == "quotient" else left, name), text, "polynomial")


def _terms(found: Found) -> Finding:
    if not re.search(r"\^|\(", found.tex("p")):
        raise NotUnderstoodError("nothing to multiply out")
    count = len(_polynomial(found))
    if count == 1:
        return whole(count, translate("Tutor", "multiplied out there is 1 term"))
    return whole(count, translate("Tutor", "multiplied out there are {count} terms").format(count=count))


_IN = (
    r"(in|of) (the )?(polynomial |expression |product |expansion of |binomial expansion of |simplification of |"
    r"expanded form of |polynomial expansion of |expansion and simplification of )*(the )?(polynomial |"
    r"expression |product )?"
)
_AFTER = r"( is (expanded|multiplied out|simplified))?( and (the )?like terms are combined)?"
POLYNOMIAL_REQUESTS = (
    Rule(
        (
            (
                r"{ask} the constant term (in|of) (the )?(expansion|simplification|expanded form|binomial "
                r"expansion) of (the )?(polynomial |product |expression )?{p:mark}"
            ),
            (
                rf"{{ask}} the constant term (of|in|when) (the )?(polynomial |product |expression |expansion "
                rf")?{{p:mark}}{_AFTER}"
            ),
        ),
        _constant,
    ),
    Rule(
        (
            rf"{{ask}} the coefficient of (the )?{{term:mark}}( term)? {_IN}{{p:mark}}{_AFTER}",
            (
                rf"{{ask}} the coefficient of (the )?{{term:mark}}( term)? when (the )?(polynomial |expression "
                rf"|product )?{{p:mark}}{_AFTER}"
            ),
            (
                r"when (the )?(polynomial |expression |product )?{p:mark} is (expanded|multiplied out|"
                r"simplified) what is the coefficient of (the )?{term:mark}( term)?"
            ),
        ),
        _coefficient,
    ),
    Rule(
        (
            (
                rf"{{ask}} the sum of (all )?(of )?(the )?coefficients (in|of) {{the}}(terms (of|in) )?(the "
                rf")?(polynomial |expression |expansion of |product )?{{p:mark}}{_AFTER}"
            ),
            rf"{{ask}} the sum of (all )?(of )?(the )?coefficients when {{p:mark}}{_AFTER}",
        ),
        _coefficients,
    ),
    Rule(
        (r"{ask} the {what=degree|leading coefficient} of (the )?(polynomial |expression |product )?{p:mark}",),
        _degree,
    ),
    Rule(
        (
            (
                r"{ask} the {what=quotient|remainder} when (the polynomial )?{p:mark} is divided by (the "
                r"polynomial )?{d:mark}"
            ),
            r"{ask} the {what=quotient|remainder} (of|in) (the division )?{p:mark} (divided )?by {d:mark}",
            (
                r"{ask} the {what=quotient|remainder} (of|in) the (polynomial )?division (of )?{p:mark} "
                r"(divided )?by {d:mark}"
            ),
        ),
        _divided,
    ),
    Rule(
        (r"{howmany} terms (are there )?(are )?in the (expansion|expanded form) of {p:mark}",),
        _terms,
    ),
)
