"""Expressions: functions at a value, factoring, expanding, simplifying, powers, logarithms, angles, complex numbers."""

from __future__ import annotations

from app.tutoring.hints.hint import Hint, Hints
from app.tutoring.hints.problem import Problem
from app.tutoring.reading.tree import has_i, symbols_of

_TRIGONOMETRIC = ("sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan")


def proof(problem: Problem) -> Hint | None:
    """Something is to be shown."""
    if not problem.says("prove|proof|show that|demonstrate that|disprove"):
        return None
    return Hint(
        Hints.tr("What exactly is given, and what exactly has to be reached from it?"),
        Hints.tr(
            "Write both down in symbols; try small cases to see why it holds, then turn the reason into "
            "steps, or suppose the opposite."
        ),
    )


def functions(problem: Problem) -> Hint | None:
    """A function that is defined, and a value of it."""
    defines = [each for each in problem.relations if each[2][0][0] == "apply"]
    if not defines or not problem.says("find|what|compute|evaluate|determine|calculate"):
        return None
    if problem.says("inverse") or problem.has("apply-inverse"):
        return Hint(
            Hints.tr("Which value must go in, so that this one comes out?"),
            Hints.tr("Set the function equal to what should come out, and solve for what goes in."),
        )
    if problem.says("domain|range"):
        return Hint(
            Hints.tr("For which inputs does every part of the formula make sense?"),
            Hints.tr(
                "Look for what isn't allowed: a zero below a bar, something negative under a root or in a logarithm."
            ),
        )
    return Hint(
        Hints.tr("What stands in the place of the variable?"),
        Hints.tr("Put what is given in for the variable wherever it stands, inner functions first, then simplify."),
    )


def factoring(problem: Problem) -> Hint | None:
    """Writing a sum as a product."""
    if not problem.says("factor|factors?|factorise|factorize|factored"):
        return None
    if not any(symbols_of(each) for each in problem.expressions):
        return None
    return Hint(
        Hints.tr("Do all terms share a factor? Is it the pattern of a square, or of a difference of squares?"),
        Hints.tr(
            "Take out what all terms share; then look for a pattern, or for two brackets whose middle terms add "
            "up right."
        ),
    )


def expanding(problem: Problem) -> Hint | None:
    """Multiplying brackets out."""
    if not problem.says("expand|expanded|expansion|coefficients?|multiply out"):
        return None
    return Hint(
        Hints.tr("Which terms of one bracket meet which terms of the other?"),
        Hints.tr(
            "Multiply every term of one bracket by every term of the other and collect like terms; for one "
            "coefficient, only those that lead to its power."
        ),
    )


def division(problem: Problem) -> Hint | None:
    """Dividing polynomials, and their roots."""
    if problem.says("quotient|divided by") and any(symbols_of(each) for each in problem.expressions):
        return Hint(
            Hints.tr("What has the highest power above, and how often does the highest power below go into it?"),
            Hints.tr("Divide the highest powers, take that multiple of the divisor off, and go on with what is left."),
        )
    if not problem.says("polynomials?|roots?|zeros|zeroes"):
        return None
    return Hint(
        Hints.tr("What do the roots say about the factors, and the factors about the coefficients?"),
        Hints.tr(
            "Write the polynomial as a product over its roots, or compare coefficients: sums and products of "
            "roots stand in them."
        ),
    )


def complex_numbers(problem: Problem) -> Hint | None:
    """Numbers with an imaginary part."""
    if not (problem.says("complex|imaginary|conjugates?") or any(map(has_i, problem.trees))):
        return None
    return Hint(
        Hints.tr("What does the imaginary unit squared come to, and what happens to real and imaginary parts?"),
        Hints.tr(
            "Keep real and imaginary parts apart; for a quotient, widen by the conjugate of what is below, "
            "and for powers use the angle."
        ),
    )


def logarithms(problem: Problem) -> Hint | None:
    """The value of logarithms."""
    if not (problem.says("logarithms?|log") or problem.has("log", "ln")):
        return None
    return Hint(
        Hints.tr("The base to which power gives what stands in the logarithm?"),
        Hints.tr(
            "Write numbers as powers of the base; sums of logarithms are logarithms of products, factors go "
            "into exponents."
        ),
    )


def trigonometry(problem: Problem) -> Hint | None:
    """Values and identities of sine, cosine, tangent."""
    if not (problem.has(*_TRIGONOMETRIC) or problem.says("sine|cosine|tangent of|trigonometric")):
        return None
    return Hint(
        Hints.tr("Where is the angle on the unit circle, and which known angle is it related to?"),
        Hints.tr(
            "Reduce to a known angle, or use an identity: the squares of sine and cosine add up to one, and "
            "there are formulas for sums."
        ),
    )


def roots_and_powers(problem: Problem) -> Hint | None:
    """Simplifying roots and powers of numbers."""
    plain = [
        each for each in problem.expressions if not symbols_of(each) and each[0] not in ("number", "tuple", "list")
    ]
    if len(plain) != 1 or not problem.has("power", "sqrt", "root", "factorial"):
        return None
    if problem.has("factorial"):
        return Hint(
            Hints.tr("Which factors do the factorials have in common?"),
            Hints.tr("Write the larger factorial down to the smaller one, and cancel before you multiply."),
        )
    if problem.has("sqrt", "root"):
        return Hint(
            Hints.tr("Which factors under the root are whole squares?"),
            Hints.tr(
                "Split what is under each root into a square and the rest, take the squares out, and get roots "
                "out of denominators."
            ),
        )
    return Hint(
        Hints.tr("Can the powers be written with the same base or the same exponent?"),
        Hints.tr(
            "Use the rules of powers: with the same base exponents add and subtract, and a power of a power "
            "multiplies them."
        ),
    )


def simplifying(problem: Problem) -> Hint | None:
    """An expression with letters that is to be made shorter."""
    if not problem.says("simplify|simplified|simplest|combine|rewrite|express"):
        return None
    if not any(symbols_of(each) for each in problem.expressions):
        return None
    if problem.has("divide"):
        return Hint(
            Hints.tr("Which factor do the top and the bottom share?"),
            Hints.tr(
                "Factor above and below the bar, and cancel what both have; sums can't be cancelled term by term."
            ),
        )
    return Hint(
        Hints.tr("Which terms are alike?"),
        Hints.tr(
            "Clear the brackets, minding the signs before them, and collect terms with the same letters and powers."
        ),
    )
