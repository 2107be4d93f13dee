"""Remainders of expressions of an unknown whose own remainder is known; inverses and congruences to a modulus."""

from __future__ import annotations

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.residues import remainder_said, residue
from app.tutoring.reading.tree import Node, symbols_of
from models.wording import translate

_MOST = 100_000


def _known(found: Found) -> Finding:
    """Compute with a remainder that is given in words: when n is divided by 7 the remainder is 3."""
    name, left, modulus, other = found.variable("n"), found.whole("r", 0), found.whole("m", 2), found.whole("m2", 2)
    return _computed(name, left, modulus, other, found)


def _computed(name: str, left: int, modulus: int, other: int, found: Found) -> Finding:
    tree = found.math("e")
    if symbols_of(tree) != {name} or modulus % other:
        raise NotUnderstoodError("another unknown or modulus")
    value = residue(tree, other, {name: left})
    words = translate("Tutor", "with {known} it is {value} (mod {modulus})")
    return whole(value, words.format(known=f"{name} ≡ {left} (mod {modulus})", value=value, modulus=other))


def _congruent(found: Found) -> Finding:
    left, right, modulus = _congruence(found.math("c"))
    if left[0] != "symbol":
        raise NotUnderstoodError("no unknown alone")
    return _computed(str(left[1]), residue(right, modulus), modulus, found.whole("m2", 2), found)


def _congruence(tree: Node) -> tuple[Node, Node, int]:
    """Return both sides of a congruence and its modulus."""
    if tree[0] != "modulus" or tree[1][0] != "relation" or tree[1][1] != ["equiv"] or tree[2][0] != "number":
        raise NotUnderstoodError("no congruence")
    left, right = tree[1][2]
    return left, right, int(tree[2][1])


def _inverse(found: Found) -> Finding:
    of, modulus = found.whole("n"), found.whole("m", 2, 10**9)
    if found.has("last") and found.whole("last") != modulus - 1:
        raise NotUnderstoodError("another range")
    try:
        value = pow(of, -1, modulus)
    except ValueError:
        raise NotUnderstoodError("there is none") from None
    words = translate("Tutor", "{product} leaves 1 on division by {modulus}")
    return whole(value, words.format(product=f"{of} · {value} = {of * value}", modulus=modulus))


def _smallest(found: Found) -> Finding:
    """Return the least unknown that satisfies a congruence, of those that the words allow."""
    left, right, modulus = _congruence(found.math("c"))
    names = symbols_of(left) | symbols_of(right)
    if len(names) != 1 or modulus > _MOST or (found.has("n") and found.variable("n") not in names):
        raise NotUnderstoodError("not one unknown")
    (name,) = names
    digits = found.whole("digits", 1, 5) if found.has("digits") else 1
    start = 10 ** (digits - 1) if digits > 1 else int(found.text("sign") == "positive")
    if not found.text("sign") and digits == 1:
        raise NotUnderstoodError("it isn't said which")
    for value in range(start, start + modulus):
        if (residue(left, modulus, {name: value}) - residue(right, modulus, {name: value})) % modulus == 0:
            words = translate("Tutor", "{name} = {value} is the first that satisfies it")
            return whole(value, words.format(name=name, value=value))
    raise NotUnderstoodError("there is none")


def _least_residue(found: Found) -> Finding:
    """Return the remainder that an integer between 0 and the modulus has to be."""
    left, right, modulus = _congruence(found.math("c"))
    names = symbols_of(left) | symbols_of(right)
    asked = {found.variable(each) for each in ("n", "n2") if found.has(each)}
    if not asked <= names or symbols_of(found.math("range")) != names:
        raise NotUnderstoodError("another unknown")
    side = right if left[0] == "symbol" else left if right[0] == "symbol" else None
    if side is None or symbols_of(side):
        raise NotUnderstoodError("no unknown alone")
    _check_range(found, modulus)
    value = residue(side, modulus)
    return whole(value, remainder_said(modulus, value))


def _check_range(found: Found, modulus: int) -> None:
    tree = found.math("range")
    if tree[0] != "relation" or len(tree[2]) != 3 or tree[2][0] != ["number", "0"]:
        raise NotUnderstoodError("another range")
    if (tree[1], tree[2][2]) not in (
        (["<=", "<"], ["number", str(modulus)]),
        (["<=", "<="], ["number", str(modulus - 1)]),
    ):
        raise NotUnderstoodError("another range")


def _modulo(found: Found) -> Finding:
    tree = found.math("c")
    modulus = found.whole("m", 2, 10**9) if found.has("m") else 0
    if tree[0] == "modulus" and tree[2][0] == "number" and not modulus:
        tree, modulus = tree[1], int(tree[2][1])
    if not modulus or symbols_of(tree):
        raise NotUnderstoodError("no modulus")
    inverse = tree[0] == "power" and tree[2] == ["negate", ["number", "1"]]
    value = pow(residue(tree[1], modulus), -1, modulus) if inverse else residue(tree, modulus)
    words = translate("Tutor", "it leaves {value} on division by {modulus}")
    return whole(value, words.format(value=value, modulus=modulus))


RESIDUE_REQUESTS = (
    Rule(
        (
            (
                r"(when|if) (an |the |a )?((positive )?integer |number )?{n:mark} is divided by {m:int}( the)? "
                r"(remainder is|it leaves a remainder of|leaves a remainder of|the remainder is) {r:int}(\. |, "
                r"| )(what is|find) the remainder when {e:mark} is divided by {m2:int}"
            ),
            (
                r"(if |suppose (that )?|the remainder when )?{n:mark} (is divided by {m:int} is|leaves a "
                r"remainder of) {r:int}( when (it is )?divided by {mm:int})?(\. |, | )(then )?(what is|find) "
                r"the remainder when {e:mark} is divided by {m2:int}"
            ),
            (
                r"the remainder when {n:mark} is divided by {m:int} is {r:int}(\. |, | )(what is|find) the "
                r"remainder when {e:mark} is divided by {m2:int}"
            ),
        ),
        lambda found: _known(Found({**found.places, "m": found.text("m") or found.text("mm")}, found.formulas)),
    ),
    Rule(
        (
            (
                r"(if|given( that)?|suppose( that)?) {c:mark}(\.|,)? (then )?(what is|find|compute) the "
                r"remainder when {e:mark} is divided by {m2:int}"
            ),
        ),
        _congruent,
    ),
    Rule(
        (
            (
                r"{ask} the (multiplicative |modular )?inverse of {n:int} \(?(modulo|mod) {m:int}\)?( "
                r"(expressed |express your answer )?as an integer from 0 to {last:int}( inclusive)?)?"
            ),
            r"{ask} the (multiplicative |modular )?inverse to {n:int} \(?(modulo|mod) {m:int}\)?",
        ),
        _inverse,
    ),
    Rule(
        (
            (
                r"{ask} the (smallest|least) {sign=positive|nonnegative|non negative}? ?({digits:int} digit "
                r")?(integer|number|whole number)?( value)?( of)? ?{n:mark}? ?(such that|that satisfies|for "
                r"which|satisfying|so that|if|where) (the congruence )?{c:mark}"
            ),
            (
                r"{ask} the (smallest|least) {digits:int} digit (integer|number) (that is a solution (to|of)|"
                r"which satisfies|that satisfies) (the congruence )?{c:mark}"
            ),
        ),
        _smallest,
    ),
    Rule(
        (
            (
                r"(find|determine) the (unique )?(integer|value of) {n:mark},? ?{range:mark},? ?(such that|"
                r"that satisfies|for which) {c:mark}"
            ),
            (
                r"(find|what is|determine) the (unique )?(integer|value of) {n:mark} (such that|for which) "
                r"{range:mark} and {c:mark}"
            ),
            (
                r"(find|what is) the (unique )?(integer|value of) {n:mark} (if|such that|where) {c:mark} "
                r"(where|and|with) {range:mark}"
            ),
            r"(what|which) (integer|value of) {n:mark} satisfies {range:mark} and {c:mark}",
            r"what is the (integer|value of) {n:mark} (which|that) satisfies {range:mark} and {c:mark}",
            r"if {n:mark} is an integer (such that|with) {range:mark} and {c:mark} (then )?what is {n2:mark}",
        ),
        _least_residue,
    ),
    Rule(
        (
            (
                r"(find|compute|what is|evaluate|determine) (the (value|remainder) of )?{c:mark} \(?(modulo|"
                r"mod) {m:int}\)?"
            ),
            r"(find|compute|what is|evaluate|determine) (the value of )?{c:mark}",
        ),
        _modulo,
    ),
)
