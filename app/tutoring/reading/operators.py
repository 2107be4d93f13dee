r"""Derivatives, integrals, sums, products, limits and matrices: what binds a variable or stands in an environment."""

from __future__ import annotations

from app.tutoring.reading.reader import Reader
from app.tutoring.reading.tree import Node, UnreadableError

_MATRICES = frozenset({"matrix", "pmatrix", "bmatrix", "vmatrix", "Bmatrix", "smallmatrix"})
_MOST_ENTRIES = 100


def derivative(reader: Reader) -> Node | None:
    r"""Read what follows `\frac` where it is {d}{dx} or {d^2}{dx^2}; None where it is a plain fraction."""
    order = _order(reader)
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
        raise UnreadableError("a sum without its lower bound isn't known here")
    variable = reader.take()
    reader.expect("=")
    low = reader.sum()
    reader.expect("}")
    if not reader.taken("^"):
        raise UnreadableError("a sum without its upper bound isn't known here")
    return [kind, ["symbol", variable.text], low, reader.bracketed(), reader.product()]


def limit(reader: Reader) -> Node:
    r"""Read what follows `\lim`: `_{x \to a}`, perhaps from one side, and the body."""
    if not reader.taken("_") or not reader.taken("{"):
        raise UnreadableError("a limit without its point isn't known here")
    variable = reader.take()
    reader.expect("to")
    point = reader.signed()
    side = ""
    if reader.taken("^"):
        sign = reader.taken("+", "-")
        side = sign.text if sign is not None else ""
    reader.expect("}")
    return ["limit", _body(reader), ["symbol", variable.text], point, side]


def environment(reader: Reader) -> Node:
    r"""Read what follows `\begin`: a matrix."""
    name = _name(reader)
    if name not in _MATRICES:
        raise UnreadableError(f"“{name[:30]}” isn't known here")
    rows: list[list[Node]] = [[]]
    while not (reader.next.kind == "command" and reader.next.text == "\\end"):
        rows[-1].append(reader.sum())
        if reader.taken("&"):
            continue
        if reader.next.text == "\\\\":
            reader.take()
            rows.append([])
        if sum(map(len, rows)) > _MOST_ENTRIES:
            raise UnreadableError("a matrix is too large")
    reader.take()
    if _name(reader) != name:
        raise UnreadableError("an environment isn't closed")
    whole = [row for row in rows if row]
    if not whole or len({len(row) for row in whole}) != 1:
        raise UnreadableError("the rows of a matrix are of different lengths")
    node: Node = ["matrix", whole]
    return ["call", "det", node] if name == "vmatrix" else node


def _name(reader: Reader) -> str:
    reader.expect("{")
    name = reader.take().text
    reader.expect("}")
    return name


def _order(reader: Reader) -> int | None:
    """Go past {d} or {d^n} and return n; None, and nothing is taken, where something else stands there."""
    texts = [reader.after(step).text for step in range(5)]
    if texts[:3] == ["{", "d", "}"]:
        count, order = 3, 1
    elif texts[:3] == ["{", "d", "^"] and texts[3].isdigit() and texts[4] == "}":
        count, order = 5, int(texts[3])
    else:
        return None
    for _ in range(count):
        reader.take()
    return order


def _variable_below(reader: Reader, order: int) -> Node:
    reader.expect("{")
    token = reader.take()
    name = token.text[1:] if token.kind == "word" and token.text.startswith("d") else ""
    if token.text == "d":
        name = reader.take().text
    if order > 1 and (not reader.taken("^") or reader.take().text != str(order)):
        raise UnreadableError("a derivative isn't written as one")
    reader.expect("}")
    if len(name.lstrip("\\")) < 1:
        raise UnreadableError("a derivative isn't written as one")
    return ["symbol", name.lstrip("\\")]


def _body(reader: Reader) -> Node:
    return reader.product()


def _bounds(reader: Reader) -> list[Node]:
    low = high = None
    while (sign := reader.taken("_", "^")) is not None:
        if sign.text == "_":
            low = reader.bracketed()
        else:
            high = reader.bracketed()
    if (low is None) != (high is None):
        raise UnreadableError("an integral has one bound only")
    return [] if low is None or high is None else [low, high]


def _integrand(reader: Reader) -> tuple[Node, str]:
    """Read up to dx, and go past it; returns what stands before and the name of the variable."""
    stop = reader.differential()
    if stop is None:
        raise UnreadableError("an integral doesn't say dx")
    body = reader.up_to(stop)
    name = reader.take().text
    return body, name[1:] if len(name) > 1 else reader.take().text
