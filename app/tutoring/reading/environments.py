r"""What stands in `\begin{…}`: matrices, systems of equations, functions with several cases."""

from __future__ import annotations

from app.tutoring.reading.reader import Reader
from app.tutoring.reading.tree import Node, UnreadableError
from models.wording import translate

_MATRICES = frozenset({"matrix", "pmatrix", "bmatrix", "vmatrix", "Bmatrix", "smallmatrix", "array"})
_CASES = frozenset({"cases", "dcases", "rcases"})
_ALIGNED = frozenset({"aligned", "align", "align*", "gathered", "gather", "gather*", "split"})
_CONDITION_WORDS = frozenset({"if", "for", "when", "where"})
_OTHERWISE = frozenset({"otherwise", "else", "if otherwise"})
_MOST_ENTRIES = 100


def environment(reader: Reader, *, is_braced: bool = False) -> Node:
    r"""Read what follows `\begin`.

    Args:
        reader: Stands behind it.
        is_braced: A brace opens before it: what it holds are equations.
    """
    name = _name(reader)
    if name == "array":
        _columns(reader)
    if name in _CASES:
        node = _cases(reader)
    elif name in _ALIGNED or (name == "array" and is_braced):
        reader.drop_tabs()
        node = _cases(reader)
    elif name in _MATRICES:
        node = _matrix(reader)
    else:
        raise UnreadableError(translate("Tutor", "“{name}” isn't known here").format(name=name[:30]))
    reader.expect("\\end")
    if _name(reader) != name:
        raise UnreadableError(translate("Tutor", "an environment isn't closed"))
    return ["call", "det", node] if name == "vmatrix" else node


def _cases(reader: Reader) -> Node:
    """Read the rows behind a brace: values with their conditions, or equations that all hold."""
    cases: list[Node] = []
    system: list[Node] = []
    while reader.next.text != "\\end":
        node = reader.relation()
        if reader.taken("&") or reader.next.kind == "text":
            cases.append([node, _condition(reader)])
        else:
            system.append(node)
        _end_row(reader, len(cases) + len(system))
    if system and not cases:
        return _system(system)
    if not cases or system:
        raise UnreadableError(translate("Tutor", "not every case has a condition"))
    return ["cases", *cases]


def _condition(reader: Reader) -> Node:
    if reader.next.kind == "text" and reader.next.text.rstrip(".,") in _OTHERWISE:
        reader.take()
        return ["otherwise"]
    if reader.next.kind in ("text", "word") and reader.next.text in _CONDITION_WORDS:
        reader.take()
    return reader.statements()


def _system(rows: list[Node]) -> Node:
    if any(row[0] not in ("relation", "modulus") for row in rows):
        raise UnreadableError(translate("Tutor", "the rows aren't equations"))
    return rows[0] if len(rows) == 1 else ["and", *rows]


def _matrix(reader: Reader) -> Node:
    rows: list[list[Node]] = [[]]
    while reader.next.text != "\\end":
        rows[-1].append(reader.sum())
        if not reader.taken("&"):
            _end_row(reader, sum(map(len, rows)))
            rows.append([])
    whole = [row for row in rows if row]
    if not whole or len({len(row) for row in whole}) != 1:
        raise UnreadableError(translate("Tutor", "the rows of a matrix are of different lengths"))
    return ["matrix", whole]


def _end_row(reader: Reader, count: int) -> None:
    r"""Go past `\\`, which only the last row does without."""
    if not reader.taken("\\\\") and reader.next.text != "\\end":
        raise UnreadableError(translate("Tutor", "“{sign}” doesn't belong in a row").format(sign=reader.next.text))
    if count > _MOST_ENTRIES:
        raise UnreadableError(translate("Tutor", "a matrix is too large"))


def _columns(reader: Reader) -> None:
    """Go past the letters that say how columns are set."""
    reader.expect("{")
    while reader.next.kind in ("letter", "word"):
        reader.take()
    reader.expect("}")


def _name(reader: Reader) -> str:
    reader.expect("{")
    name = reader.take().text
    if reader.taken("*"):
        name += "*"
    reader.expect("}")
    return name
