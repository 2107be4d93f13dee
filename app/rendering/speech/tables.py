"""How what stands in rows is spoken: matrices, cases, and equations below one another, line by line."""

from __future__ import annotations

from app.rendering.speech.tree import Node, Read
from models.wording import in_a_row, in_phrases, translate

_LABELLED = "mlabeledtr"
_CASES, _DETERMINANT = "{", "|"


def table_words(table: Node, read: Read, opening: str = "") -> str:
    """Return the words of a table.

    Args:
        table: The table.
        read: Gives the words of a part.
        opening: The bracket before it, if there is one: it says what kind of table it is.
    """
    rows = [row for row in table.children if row.tag in {"mtr", _LABELLED}]
    if opening == _CASES:
        return _cases(rows, read)
    if opening:
        return _matrix(rows, read, opening)
    return _lines(rows, read)


def _cells(row: Node) -> list[Node]:
    return row.children[1:] if row.tag == _LABELLED else row.children


def _matrix(rows: list[Node], read: Read, opening: str) -> str:
    columns = max((len(_cells(row)) for row in rows), default=0)
    said = in_phrases(
        translate("Speech", "row {number}: {content}").format(
            number=number, content=in_a_row(read(cell) or translate("Speech", "nothing") for cell in _cells(row))
        )
        for number, row in enumerate(rows, 1)
    )
    pattern = (
        translate("Speech", "the {rows} by {columns} determinant: {content}; end determinant")
        if opening == _DETERMINANT
        else translate("Speech", "the {rows} by {columns} matrix: {content}; end matrix")
    )
    return pattern.format(rows=len(rows), columns=columns, content=said)


def _cases(rows: list[Node], read: Read) -> str:
    said = in_phrases(
        translate("Speech", "case {number}: {content}").format(number=number, content=in_a_row(map(read, _cells(row))))
        for number, row in enumerate(rows, 1)
    )
    if len(rows) == 1:
        return translate("Speech", "1 case: {content}; end cases").format(content=said)
    return translate("Speech", "{count} cases: {content}; end cases").format(count=len(rows), content=said)


def _lines(rows: list[Node], read: Read) -> str:
    said = list(filter(None, (_line(row, read) for row in rows)))
    if len(said) == 1:
        return said[0]
    return in_phrases(
        translate("Speech", "line {number}: {content}").format(number=number, content=content)
        for number, content in enumerate(said, 1)
    )


def _line(row: Node, read: Read) -> str:
    content = read(Node("mrow", children=[piece for cell in _cells(row) for piece in cell.children]))
    if row.tag != _LABELLED or not row.children:
        return content
    label = read(Node("mrow", children=row.children[0].children))
    return translate("Speech", "{content}, labelled {label}").format(content=content, label=label)
