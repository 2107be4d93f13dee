r"""Derivatives, integrals, sums, products and limits: what binds a variable. Environments are in `environments`."""

from __future__ import annotations

from app.tutoring.reading.arithmetic import FRACTIONS
from app.tutoring.reading.reader import Reader
from app.tutoring.reading.tokens import Token
from app.tutoring.reading.tree import Node, UnreadableError
from models.wording import translate

_BINDERS = frozenset({"\\sum", "\\prod", "\\int", "\\lim"})


def derivative(reader: Reader) -> Node | None:
    r"""Read what follows `\frac` where it is {d}{dx} or {d^2}{dx^2}; None where it is a plain fraction."""
    order = _order(reader)
    if order is None and _is_differential(reader.after(1)) and reader.after(2).text == "}":
        raise UnreadableError(translate("Tutor", "a derivative of something that isn't said"))
    if order is None:
        return None
    variable = _variable_below(reader, order)
    return ["derivative", _body(reader), variable, ["number", str(order)]]


def integral(reader: Reader) -> Node:
    r"""Read what follows `\int`, up to `dx`."""
    bounds = _bounds(reader)
    body, variable = _integrand(reader)
    return ["integral", body, ["symbol", variable.lstrip("\\")], *bounds]


def running(reader: Reader, kind: str) -> Node:
    r"""Read what follows `\sum` or `\prod`: bounds and body."""
    if not reader.taken("_") or not reader.taken("{"):
        raise UnreadableError(translate("Tutor", "a sum without its lower bound isn't known here"))
    variable = reader.take()
    reader.expect("=")
    low = reader.sum()
    name = variable.text.lstrip("\\")
    reader.expect("}")
    if not reader.taken("^"):
        raise UnreadableError(translate("Tutor", "a sum without its upper bound isn't known here"))
    high = reader.bracketed()
    return [kind, ["symbol", name], low, high, _with_bound(reader, name)]


def _with_bound(reader: Reader, name: str) -> Node:
    """Read what is summed; an i in it is the variable, not √−1."""
    before = reader.bound
    reader.bound = {*before, name}
    body = _body(reader)
    reader.bound = before
    return body


def limit(reader: Reader) -> Node:
    r"""Read what follows `\lim`: `_{x \to a}`, perhaps from one side, and the body."""
    if not reader.taken("_") or not reader.taken("{"):
        raise UnreadableError(translate("Tutor", "a limit without its point isn't known here"))
    variable = reader.take()
    reader.expect("to")
    place = reader.side()
    point = reader.sum() if place is None else reader.up_to(place)
    side = _side(reader)
    reader.expect("}")
    return ["limit", _body(reader), ["symbol", variable.text.lstrip("\\")], point, side]


def _side(reader: Reader) -> str:
    """Read the + or − that says from where a point is approached; empty where nothing does."""
    if not reader.taken("^"):
        return ""
    is_braced = reader.taken("{")
    side = reader.take().text
    if is_braced:
        reader.expect("}")
    return side


def _order(reader: Reader) -> int | None:
    """Go past {d} or {d^n} and return n; None, and nothing is taken, where something else stands there."""
    texts = [reader.after(step).text for step in range(5)]
    if texts[:3] == ["{", "d", "}"]:
        count, order = 3, 1
    elif texts[:3] == ["{", "d", "^"] and texts[3].isdigit() and texts[4] == "}":
        count, order = 5, int(texts[3])
    else:
        return None
    if not reader.after(count + 1).text.startswith("d"):  # d/t may be a distance and a time
        return None
    for _ in range(count):
        reader.take()
    return order


def _is_differential(token: Token) -> bool:
    return token.kind == "word" and len(token.text) == 2 and token.text[0] == "d" and token.text[1] in "fgrstuvwxyz"


def _variable_below(reader: Reader, order: int) -> Node:
    reader.expect("{")
    token = reader.take()
    name = token.text[1:] if token.kind == "word" and token.text.startswith("d") else ""
    if token.text == "d":
        name = reader.take().text
    if order > 1 and (not reader.taken("^") or reader.take().text != str(order)):
        raise UnreadableError(translate("Tutor", "a derivative isn't written as one"))
    reader.expect("}")
    if len(name.lstrip("\\")) < 1:
        raise UnreadableError(translate("Tutor", "a derivative isn't written as one"))
    return ["symbol", name.lstrip("\\")]


def _body(reader: Reader) -> Node:
    """Read a product; without brackets around it a sum could be meant, unless the like begins behind its sign."""
    is_fenced = reader.next.text in ("(", "[", "{", "|")
    body = reader.product()
    if reader.next.text in ("+", "-", "±") and not is_fenced and not _begins_alike(reader):
        raise UnreadableError(
            translate("Tutor", "how far a sum, a limit or a derivative goes could be read in two ways")
        )
    return body


def _begins_alike(reader: Reader) -> bool:
    following = reader.after(1).text
    return following in _BINDERS or (
        following in FRACTIONS and reader.after(2).text == "{" and reader.after(3).text == "d"
    )


def _bounds(reader: Reader) -> list[Node]:
    low = high = None
    while (sign := reader.taken("_", "^")) is not None:
        if sign.text == "_":
            low = reader.bracketed()
        else:
            high = reader.bracketed()
    if (low is None) != (high is None):
        raise UnreadableError(translate("Tutor", "an integral has one bound only"))
    return [] if low is None or high is None else [low, high]


def _integrand(reader: Reader) -> tuple[Node, str]:
    """Read up to dx, and go past it; returns what stands before and the name of the variable."""
    stop = reader.differential()
    if stop is None:
        raise UnreadableError(translate("Tutor", "an integral doesn't say dx"))
    body = reader.up_to(stop)
    name = reader.take().text
    return body, name[1:] if len(name) > 1 else reader.take().text
