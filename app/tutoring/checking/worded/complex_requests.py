"""Complex numbers: turned about the origin or another number, conjugates, moduli."""

from __future__ import annotations

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.showing import shown
from app.tutoring.reading.tree import Node, operations_of, symbols_of
from models.wording import translate


def _number(found: Found, name: str) -> Node:
    tree = found.math(name)
    if tree[0] == "relation" and tree[1] == ["="]:
        tree = tree[2][-1]
    if symbols_of(tree) or operations_of(tree) & {"relation", "tuple", "list"} or "'i'" not in str(tree):
        raise NotUnderstoodError("no complex number")
    return tree


def _letter(found: Found, name: str) -> str:
    """Return the letter that a formula gives a value to, or that it is."""
    tree = found.math(name)
    bare: Node = tree[2][0] if tree[0] == "relation" and tree[1] == ["="] else tree
    return str(bare[1]) if bare[0] == "symbol" else ""


def _turn(found: Found) -> Node:
    angle: Node = ["degrees", ["number", found.text("degrees")]] if found.has("degrees") else found.math("angle")
    if symbols_of(angle) or found.text("way").startswith("clock"):
        raise NotUnderstoodError("another way round")
    return ["add", ["call", "cos", angle], ["multiply", ["constant", "i"], ["call", "sin", angle]]]


def _rotated(found: Found) -> Finding:
    number, turn = _number(found, "z"), _turn(found)
    if not found.has("c"):
        evidence = translate("Tutor", "it is {number} times cos α + i sin α of the angle").format(number=shown(number))
        return Finding(["multiply", number, turn], evidence)
    centre = _number(found, "c")
    if [_letter(found, each) for each in ("z", "c", "w")] != [found.variable(each) for each in ("z2", "c2", "w2")]:
        raise NotUnderstoodError("another number is turned")
    away: Node = ["add", number, ["negate", centre]]
    words = translate("Tutor", "what {number} is away from {centre} is turned")
    evidence = words.format(number=shown(number), centre=shown(centre))
    return Finding(["add", centre, ["multiply", away, turn]], evidence)


def _modulus(found: Found) -> Finding:
    number = _number(found, "z")
    return Finding(["call", "abs", number], translate("Tutor", "it is |{number}|").format(number=shown(number)))


_WAY = r"{way=counter ?clockwise|counter clockwise|clockwise}"
_BY = r"({degrees:int} degrees|{angle:mark})"
COMPLEX_REQUESTS = (
    Rule(
        (
            (
                rf"an? {_BY} rotation (around|about) the origin in the {_WAY} direction is applied to "
                rf"{{z:mark}}. what is the resulting complex number"
            ),
            (
                rf"the complex number {{z:mark}} is rotated {_BY} {_WAY} (around|about) the origin. (what is|"
                rf"find) the resulting complex number"
            ),
        ),
        _rotated,
    ),
    Rule(
        (
            (
                rf"let {{z:mark}} and (let )?{{c:mark}}. let {{w:mark}} be the result when {{z2:mark}} is "
                rf"rotated (around|about) {{c2:mark}} by {_BY} {_WAY}. find {{w2:mark}}"
            ),
        ),
        _rotated,
    ),
    Rule((r"{ask} the (magnitude|modulus|absolute value) of (the complex number )?{z:mark}",), _modulus),
)
