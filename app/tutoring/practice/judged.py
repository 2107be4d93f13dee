"""What comes of judging an answer, and the comparison of two values that all ways of judging share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.tutoring.algebra.exact import value_of
from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.practice.approximate import approximate
from app.tutoring.practice.forms import is_left_over
from app.tutoring.reading.tree import Node, UnreadableError, operations_of, symbols_of
from models.wording import translate

Outcome = Literal["right", "right-value-wrong-form", "wrong", "unreadable"]

_NO_VALUE = frozenset({"relation", "tuple", "set", "list", "interval", "matrix", "plus-minus", "modulus", "union"})


@dataclass(frozen=True, slots=True)
class Judged:
    """What an answer is.

    Attributes:
        outcome: `unreadable` isn't counted as an attempt.
        words: One sentence for the person.
    """

    outcome: Outcome
    words: str


def right() -> Judged:
    """Return the judgement of a right answer."""
    return Judged("right", translate("Practice", "That is right."))


def wrong(words: str = "") -> Judged:
    """Return the judgement of a wrong answer, with what more is known of it."""
    return Judged("wrong", words or translate("Practice", "That isn't right."))


def misshapen(words: str) -> Judged:
    """Return the judgement of a right value in another form than demanded."""
    return Judged("right-value-wrong-form", words)


def expression(tree: Node) -> Node:
    """Return a tree if it is an expression that is worked out.

    Raises:
        UnreadableError: It is something else.
    """
    if operations_of(tree) & _NO_VALUE:
        raise UnreadableError(translate("Practice", "one value or expression is asked for"))
    if is_left_over(tree):
        raise UnreadableError(translate("Practice", "something is left to be worked out"))
    return tree


def are_equal(one: Node, other: Node, algebra: Algebra) -> bool:
    """Return whether two expressions have the same value, for all values of their unknowns.

    Raises:
        UnreadableError: That can't be told.
        NoAlgebraError: The algebra gave no answer.
    """
    if not symbols_of(one) | symbols_of(other):
        left, right_ = value_of(one), value_of(other)
        if left is not None and right_ is not None:
            return left == right_
        about, really = approximate(one), approximate(other)
        if about is not None and really is not None and abs(about - really) > 1e-7 * max(1.0, abs(really)):
            return False
    equal = algebra.ask("exercise_value", one=one, other=other)["equal"]
    if equal is None:
        raise NoAlgebraError("crash", translate("Practice", "Whether it is the same can't be told."))
    return bool(equal)
