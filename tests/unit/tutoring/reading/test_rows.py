r"""A formula is split into rows that say where in the text they stand."""

from __future__ import annotations

import pytest

from app.tutoring.reading.rows import rows_of

ROWS = [
    ("x=1", ["x=1"]),
    (r"\begin{align*} a &= b \tag{1} \\[3pt] &= c \\ \hline \end{align*}.", ["a  = b", "= c"]),
    (r"\begin{array}{r@{}l} a&=b\\ c&=d\end{array}", ["a =b", "c =d"]),
    (r"a=1 \\ b=2", ["a=1", "b=2"]),
    (r"\begin{equation}\begin{aligned}[t] a&=1\\b&=2\end{aligned}\end{equation}", ["a =1", "b =2"]),
    (r"a &= \begin{pmatrix}1&2\\3&4\end{pmatrix} \\ b", [r"a  = \begin{pmatrix}1&2\\3&4\end{pmatrix}", "b"]),
    (r"\begin{cases} x & y\\z\end{cases}", [r"\begin{cases} x & y\\z\end{cases}"]),
    (r"\text{a \& b \\ c} = 1", [r"\text{a \& b \\ c} = 1"]),
    (r"\begin{align}a\end{align} \begin{align}b\end{align}", [r"\begin{align}a\end{align} \begin{align}b\end{align}"]),
    (r"\begin{align*} \end{align*}", []),
    ("", []),
]


@pytest.mark.parametrize(("tex", "expected"), ROWS)
def test_rows_keep_their_offsets(tex: str, expected: list[str]) -> None:
    text = f"So {tex}"
    rows = rows_of(tex, 3)
    assert [row.tex for row in rows] == expected
    for row in rows:
        said = text[row.start : row.end]
        assert len(said) == len(row.tex)
        assert all(left in (right, " ") for left, right in zip(row.tex, said, strict=True))


def test_cells_stand_between_the_tabs_of_a_row() -> None:
    tex = r"\begin{align} a &= b \\ &= c \end{align}"
    cells = [[cell.tex for cell in row.cells] for row in rows_of(tex)]
    assert cells == [["a", "= b"], ["", "= c"]]
    assert all(tex[cell.start : cell.end] == cell.tex for row in rows_of(tex) for cell in row.cells)


@pytest.mark.parametrize("piece", ["{", "}", "&", "\\\\", r"\begin{", r"\begin{align}", r"\tag{"])
def test_a_hostile_formula_is_split_all_the_same(piece: str) -> None:
    tex = piece * (100_000 // len(piece))
    assert all(row.end <= len(tex) for row in rows_of(tex))
