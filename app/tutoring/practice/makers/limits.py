"""Exercises in limits."""

from __future__ import annotations

import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, nonzero, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import bracketed, factor, polynomial, signed, tex, times
from app.tutoring.reading.atoms import read
from app.tutoring.sentences import Sentence

_DIRECT = (
    Practice.tr("Does anything go wrong at that point?"),
    Practice.tr("Where nothing is divided by zero, put the value in."),
)
_CANCEL = (
    Practice.tr("Putting it in gives 0 over 0."),
    Practice.tr("Factorise; a factor cancels, then put the value in."),
)
_INFINITY = (
    Practice.tr("Which terms grow fastest?"),
    Practice.tr("Divide numerator and denominator by the highest power below."),
)
_KNOWN = (
    Practice.tr("It is 0 over 0; a trick is needed."),
    Practice.tr("Bring it to a limit that is known, or multiply by the conjugate."),
)
_TASKS = (Practice.tr("Find ${task}$."), Practice.tr("Work out ${task}$."), Practice.tr("What is ${task}$?"))


def _draft(
    rng: random.Random, body: str, to: tuple[str, int | None], key: str, worked: tuple[Sentence, ...],
    hints: tuple[Sentence, Sentence],
) -> Draft:  # fmt: skip
    variable, place = to
    goal = r"\infty" if place is None else str(place)
    task = rf"\lim_{{{variable} \to {goal}}} {body}"
    tree = ["limit", read(body), ["symbol", variable], read(goal), ""]
    return Draft(rng.choice(_TASKS).put(task=task), key, value(tree), worked, hints)


def _polynomial(rng: random.Random) -> Draft:
    at, coefficients = nonzero(rng, 4), [nonzero(rng, 4), nonzero(rng, 6), nonzero(rng, 9)]
    result = _at(coefficients, at)
    a, b, c = coefficients
    there = rf"{a} \cdot {bracketed(at)}^{{2}}{signed(b)} \cdot {bracketed(at)}{signed(c)}"
    worked = (Practice.tr("Put it in: ${there} = {result}$.", there=there, result=result),)
    return _draft(rng, f"({polynomial(coefficients)})", ("x", at), str(result), worked, _DIRECT)


def _quotient(rng: random.Random) -> Draft:
    at = nonzero(rng, 5)
    top = until(
        lambda: [nonzero(rng, 4), nonzero(rng, 9), nonzero(rng, 9)][rng.randint(0, 1) :],
        lambda drawn: _at(drawn, at) != 0,
    )
    bottom = until(lambda: [nonzero(rng, 3), nonzero(rng, 9)], lambda drawn: _at(drawn, at) not in (0, 1, -1))
    above, below = _at(top, at), _at(bottom, at)
    result = Fraction(above, below)
    worked = (
        Practice.tr("Above it is ${above}$, below ${below}$, which isn't 0.", above=above, below=below),
        Practice.tr("So the limit is ${result}$.", result=result),
    )
    body = rf"\frac{{{polynomial(top)}}}{{{polynomial(bottom)}}}"
    return _draft(rng, body, ("x", at), tex(result), worked, _DIRECT)


def _root(rng: random.Random) -> Draft:
    at, root, a = until(
        lambda: (rng.randint(1, 9), rng.randint(2, 9), rng.randint(1, 5)), lambda n: n[1] ** 2 != n[0] * n[2]
    )
    body = rf"\sqrt{{{polynomial([a, root * root - a * at])}}}"
    worked = (
        Practice.tr("Below the root it is ${inner}$.", inner=root * root),
        Practice.tr("So the limit is ${root}$.", root=root),
    )
    return _draft(rng, body, ("x", at), str(root), worked, _DIRECT)


def _cancelling(rng: random.Random) -> Draft:
    """(x − a)(px + q) over (x − a), or over (x − a)(rx + s)."""
    at, p, q = nonzero(rng, 6), rng.choice((1, 1, 2, 3)), nonzero(rng, 8)
    top = [p, q - p * at, -at * q]
    above = p * at + q
    if rng.random() < 0.5 or not above:
        body = rf"\frac{{{polynomial(top)}}}{{x{signed(-at)}}}"
        left, result = polynomial([p, q]), Fraction(above)
    else:
        s = until(lambda: nonzero(rng, 8), lambda drawn: at + drawn != 0 and [1, drawn] != [p, q])
        body = rf"\frac{{{polynomial(top)}}}{{{polynomial([1, s - at, -at * s])}}}"
        left, result = rf"\frac{{{polynomial([p, q])}}}{{{polynomial([1, s])}}}", Fraction(above, at + s)
    worked = (
        Practice.tr("The factor ${factor}$ cancels: ${left}$ is left.", factor=factor(at), left=left),
        Practice.tr("Put ${at}$ in: ${result}$.", at=at, result=result),
    )
    return _draft(rng, body, ("x", at), tex(result), worked, _CANCEL)


def _difference_of_squares(rng: random.Random) -> Draft:
    at, lead = nonzero(rng, 12), rng.choice((1, 1, 2, 3))
    turned = rng.random() < 0.4
    top, bottom = polynomial([lead, 0, -lead * at * at]), f"x{signed(-at)}"
    result = Fraction(2 * at * lead)
    left = f"{lead if lead > 1 else ''}{factor(-at)}"
    if turned:
        below = left if lead > 1 else f"x{signed(at)}"
        top, bottom, result, left = bottom, top, 1 / result, rf"\frac{{1}}{{{below}}}"
    worked = (
        Practice.tr("A difference of squares; ${factor}$ cancels: ${left}$ is left.", factor=factor(at), left=left),
        Practice.tr("Put ${at}$ in: ${result}$.", at=at, result=result),
    )
    return _draft(rng, rf"\frac{{{top}}}{{{bottom}}}", ("x", at), tex(result), worked, _CANCEL)


def _step(rng: random.Random) -> Draft:
    """A difference quotient of a square."""
    a, b = nonzero(rng, 9), rng.choice((1, 1, 2, 3))
    before = str(b) if b > 1 else ""
    body = rf"\frac{{{before}(h{signed(a)})^{{2}} - {b * a * a}}}{{h}}"
    left = polynomial([b, 2 * a * b], "h")
    worked = (
        Practice.tr("Multiply out: ${step}$ above.", step=polynomial([b, 2 * a * b, 0], "h")),
        Practice.tr("Cancel $h$: ${left}$ is left.", left=left),
        Practice.tr("Put 0 in: ${result}$.", result=2 * a * b),
    )
    return _draft(rng, body, ("h", 0), str(2 * a * b), worked, _CANCEL)


def _same_degree(rng: random.Random) -> Draft:
    degree = rng.randint(1, 3)
    top, bottom = ([nonzero(rng, 9) for _ in range(degree + 1)] for _ in range(2))
    bottom[0] = rng.randint(2, 9)
    variable = rng.choice(("x", "n"))
    result = Fraction(top[0], bottom[0])
    body = rf"\frac{{{polynomial(top, variable)}}}{{{polynomial(bottom, variable)}}}"
    power = _power(variable, degree)
    worked = (
        Practice.tr("Both have the same degree; the leading terms decide: ${step}$.",
            step=rf"\frac{{{times(top[0], power)}}}{{{times(bottom[0], power)}}}"),
        Practice.tr("So the limit is ${result}$.", result=result),
    )  # fmt: skip
    return _draft(rng, body, (variable, None), tex(result), worked, _INFINITY)


def _power(variable: str, degree: int) -> str:
    return variable if degree == 1 else f"{variable}^{{{degree}}}"


def _lower_degree(rng: random.Random) -> Draft:
    """A number, and a fraction that vanishes."""
    a, variable = nonzero(rng, 12), rng.choice(("x", "n"))
    top, bottom = [nonzero(rng, 9), nonzero(rng, 9)], [rng.randint(1, 6), nonzero(rng, 9), nonzero(rng, 9)]
    fraction = rf"\frac{{{polynomial(top, variable)}}}{{{polynomial(bottom, variable)}}}"
    worked = (
        Practice.tr("Below the degree is higher, so ${fraction}$ goes to 0.", fraction=fraction),
        Practice.tr("So the limit is ${a}$.", a=a),
    )
    return _draft(rng, rf"\left({a} + {fraction}\right)", (variable, None), str(a), worked, _INFINITY)


def _with_square_root(rng: random.Random) -> Draft:
    a, b, c = rng.randint(2, 9), nonzero(rng, 9), rng.randint(1, 9)
    d, e = rng.randint(1, 7), nonzero(rng, 9)
    result = Fraction(a, d)
    body = rf"\frac{{\sqrt{{{polynomial([a * a, b, c])}}}}}{{{polynomial([d, e])}}}"
    worked = (
        Practice.tr("For large $x$ the root grows like ${root}$.", root=times(a, "x")),
        Practice.tr("So the limit is ${result}$.", result=result),
    )
    return _draft(rng, body, ("x", None), tex(result), worked, _INFINITY)


def _sine(rng: random.Random) -> Draft:
    a, b = until(lambda: (rng.randint(1, 12), rng.randint(1, 9)), lambda drawn: drawn[0] != drawn[1])
    name = rng.choice(("sin", "sin", "tan"))
    inner, below = times(a, "x"), times(b, "x")
    body = rf"\frac{{\{name}({inner})}}{{{below}}}"
    known = rf"\frac{{\{name}({inner})}}{{{inner}}}"
    worked = (
        Practice.tr("Near 0 ${known}$ goes to 1.", known=known),
        Practice.tr("So the limit is ${result}$.", result=Fraction(a, b)),
    )
    return _draft(rng, body, ("x", 0), tex(Fraction(a, b)), worked, _KNOWN)


def _conjugate(rng: random.Random) -> Draft:
    root, a, below = rng.randint(1, 9), rng.randint(1, 6), rng.choice((1, 1, 2, 3))
    result = Fraction(a, 2 * root * below)
    inner = f"{times(a, 'x')} + {root * root}"
    body = rf"\frac{{\sqrt{{{inner}}} - {root}}}{{{times(below, 'x')}}}"
    left = rf"\frac{{{a}}}{{{below if below > 1 else ''}(\sqrt{{{inner}}} + {root})}}"
    if below == 1:
        left = rf"\frac{{{a}}}{{\sqrt{{{inner}}} + {root}}}"
    worked = (
        Practice.tr("Multiply both by ${conjugate}$.", conjugate=rf"\sqrt{{{inner}}} + {root}"),
        Practice.tr("Then $x$ cancels: ${left}$ is left.", left=left),
        Practice.tr("Put 0 in: ${result}$.", result=result),
    )
    return _draft(rng, body, ("x", 0), tex(result), worked, _KNOWN)


def _exponential(rng: random.Random) -> Draft:
    a, b = rng.randint(1, 9), rng.randint(2, 9)
    kind = rng.choice(("exponential", "logarithm"))
    inner = times(a, "x")
    above = rf"e^{{{inner}}} - 1" if kind == "exponential" else rf"\ln(1 + {inner})"
    worked = (
        Practice.tr("Near 0 the numerator grows like ${inner}$.", inner=inner),
        Practice.tr("So the limit is ${result}$.", result=Fraction(a, b)),
    )
    body = rf"\frac{{{above}}}{{{times(b, 'x')}}}"
    return _draft(rng, body, ("x", 0), tex(Fraction(a, b)), worked, _KNOWN)


def _at(coefficients: list[int], place: int) -> int:
    result = 0
    for each in coefficients:
        result = result * place + each
    return result


LEVELS: tuple[Level, ...] = (
    (_polynomial, _quotient, _root),
    (_cancelling, _difference_of_squares, _step),
    (_same_degree, _lower_degree, _with_square_root),
    (_sine, _conjugate, _exponential),
)
