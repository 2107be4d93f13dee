"""Compares what is said to be equal: lines of a simplification, chains of equals signs, derivatives and integrals."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.tutoring.algebra.binding import free_of
from app.tutoring.algebra.readings import readings_of_both
from app.tutoring.reading.tree import Node, operations_of
from app.tutoring.verdicts import Relation
from app.tutoring.work import wording
from app.tutoring.work.asking import Asking
from models.wording import listed, marked, translate

ADDED_PERCENT = marked("Work", "A percentage that is added could be meant in two ways.")
_OF_ANGLES = frozenset({"sin", "cos", "tan", "cot", "sec", "csc"})
_ORDER: tuple[Relation, ...] = ("equivalent", "unread", "lossy", "wrong")


@dataclass(frozen=True, slots=True)
class Equality:
    """How two expressions compare.

    Attributes:
        relation: `equivalent`, `lossy`, `wrong` or `unread`.
        detail: Why, in a sentence.
        evidence: What was computed.
    """

    relation: Relation
    detail: str = ""
    evidence: str = ""


def equality(one: Node, other: Node, asking: Asking) -> Equality:
    """Compare an expression with what it is said to be equal to."""
    found = [_of_answer(asking.same(*pair)) for pair in readings_of_both(one, other)]
    best = min(found, key=lambda each: _ORDER.index(each.relation))
    if best.relation == "wrong" and (adds_percent(one) or adds_percent(other)):
        return Equality("unread", translate("Work", ADDED_PERCENT))
    if best.relation == "wrong" and (in_degrees := with_degrees([one, other])) != [one, other]:
        measured = _of_answer(asking.same(*in_degrees))
        taken = Equality("equivalent", translate("Work", "The angle is taken in degrees."))
        return taken if measured.relation == "equivalent" else best
    return best


def adds_percent(node: Any) -> bool:
    """Whether a percentage is added to something else: 50 + 20 % may be 60."""
    if not isinstance(node, list) or not node:
        return False
    if node[0] == "add":
        inner = [each[1] if each[0] == "negate" else each for each in node[1:]]
        if 0 < sum(each[0] == "percent" for each in inner) < len(inner):
            return True
    return any(adds_percent(each) for each in node)


def with_degrees(node: Any) -> Any:
    """Return a tree in which the sine of a bare number, as in sin 30, is that of so many degrees."""
    if not isinstance(node, list):
        return node
    parts = [with_degrees(each) for each in node]
    is_bare = parts[:1] == ["call"] and parts[1] in _OF_ANGLES and len(parts) == 3 and not free_of(parts[2])
    if is_bare and not operations_of(parts[2]) & {"degrees", "constant", "call"}:
        return ["call", parts[1], ["degrees", parts[2]]]
    return parts


def chain(sides: Sequence[Node], asking: Asking) -> Equality:
    """Compare each expression of a chain with the next; what is worst counts."""
    found = [equality(one, other, asking) for one, other in itertools.pairwise(sides)]
    return max(found, key=lambda each: _ORDER.index(each.relation)) if found else Equality("equivalent")


def is_constant(node: Node) -> bool:
    """Whether nothing unknown stands in an expression."""
    return not free_of(node)


def _of_answer(found: dict[str, Any]) -> Equality:
    if found["same"] is None:
        return Equality("unread", translate("Work", "This step can't be checked."))
    if not found["same"]:
        return _differing(found)
    if found["constant"]:
        return Equality("lossy", translate("Work", "The constant of integration is missing: + C."))
    return _agreeing(found)


def _agreeing(found: dict[str, Any]) -> Equality:
    if found["rounded"]:
        return Equality("equivalent", wording.rounded(found["rounded"]))
    shrinking = [each for each in found["without"] if each[1] == "second" and each[2] and "," not in each[0]]
    if shrinking:
        detail = translate("Work", "At {place} the line before has a value and this one hasn't.")
        return Equality("lossy", detail.format(place=shrinking[0][0]))
    if found["without"]:
        places = listed([each[0].replace(" = ", " ≠ ") for each in found["without"] if not each[2]])
        if not places:
            return Equality("equivalent", translate("Work", "This holds where both have a value."))
        return Equality("equivalent", translate("Work", "This holds for {places}.").format(places=places))
    return Equality("equivalent")


def _differing(found: dict[str, Any]) -> Equality:
    evidence = " ≠ ".join(found["values"]) if found["values"] else ""
    if found["partly"]:
        partly = translate("Work", "{difference} It holds only where nothing is negative.")
        return Equality("lossy", partly.format(difference=wording.differing(found)), evidence)
    return Equality("wrong", wording.differing(found), evidence)
