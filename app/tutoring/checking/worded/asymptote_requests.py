"""Requests for the asymptotes of quotients of polynomials."""

from __future__ import annotations

import math
from fractions import Fraction

from app.tutoring.checking.polynomials.expanding import in_one
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.polynomials.quotients import quotient_of, reduced
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.curves import body_of
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found
from models.wording import translate


def _fraction(found: Found) -> tuple[list[Fraction], list[Fraction]]:
    body, name = body_of(found)
    top, bottom = quotient_of(body)
    parts = reduced(in_one(top, name), in_one(bottom, name))
    if name != "x" or len(in_one(bottom, name)) < 2:
        raise NotUnderstoodError("nothing is divided by")
    return parts


def _vertical(found: Found) -> Finding:
    roots = _real_roots(_fraction(found)[1])
    if len(roots) != 1 or roots[0] is None:
        raise NotUnderstoodError("not one asymptote")
    line = ["relation", ["="], [["symbol", "x"], exact(roots[0])]]
    return Finding(
        line, translate("Tutor", "reduced, the denominator is 0 for x = {root}").format(root=roots[0]), "line"
    )


def _counted(found: Found) -> Finding:
    count = len(_real_roots(_fraction(found)[1]))
    if count == 1:
        return whole(count, translate("Tutor", "reduced, the denominator is 0 at 1 place"))
    return whole(count, translate("Tutor", "reduced, the denominator is 0 at {count} places").format(count=count))


def _real_roots(below: list[Fraction]) -> list[Fraction | None]:
    """Return the real roots of a polynomial of degree two at most; None for one that isn't rational."""
    if len(below) == 1:
        return []
    if len(below) == 2:
        return [-below[0] / below[1]]
    if len(below) > 3:
        raise NotUnderstoodError("a higher power")
    c, b, a = below
    inside = b * b - 4 * a * c
    if inside < 0:
        return []
    if inside == 0:
        return [-b / (2 * a)]
    top, bottom = math.isqrt(inside.numerator), math.isqrt(inside.denominator)
    if top * top != inside.numerator or bottom * bottom != inside.denominator:
        return [None, None]
    root = Fraction(top, bottom)
    return [(-b - root) / (2 * a), (-b + root) / (2 * a)]


def _horizontal(found: Found) -> Finding:
    top, bottom = _fraction(found)
    if len(top) > len(bottom):
        raise NotUnderstoodError("there is none")
    height = top[-1] / bottom[-1] if len(top) == len(bottom) else Fraction(0)
    line = ["relation", ["="], [["symbol", "y"], exact(height)]]
    return Finding(line, translate("Tutor", "for large x the quotient comes near {value}").format(value=height), "line")


_OF = r"(of|for|to) (the )?((graph|function|curve|rational function|equation)( of| given by| with equation)?( the)? )*"
ASYMPTOTE_REQUESTS = (
    Rule((rf"{{ask}} the ((equation of )?the )?vertical asymptote {_OF}{{p:mark}}",), _vertical),
    Rule((rf"{{ask}} the ((equation of )?the )?horizontal asymptote {_OF}{{p:mark}}",), _horizontal),
    Rule(
        (
            (
                r"{howmany} vertical asymptotes (does|do) (the )?((graph|function|curve|equation)( of)?( the)?"
                r" )*{p:mark} have"
            ),
            rf"{{howmany}} vertical asymptotes (are there )?{_OF}{{p:mark}}",
        ),
        _counted,
    ),
)
