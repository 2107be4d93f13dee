"""How far the rows of a formula reach is told by its picture."""

from __future__ import annotations

from itertools import pairwise

from app.rendering.painting.row_reach import rows_of
from app.rendering.typesetting.typesetter import Typesetter

ROWS = r"\begin{align*} a &= 1 \\ b &= \frac{1}{2} \\ c &= \begin{cases} 1 \\ 2 \end{cases} \\ d &= 3 \end{align*}"
BRACED = r"\left\{\begin{array}{l} a \\ b \end{array}\right."


def test_every_row_ends_between_its_baseline_and_the_next_row() -> None:
    typesetter = Typesetter()
    try:
        picture = typesetter.ask(ROWS, display=True).result()
        braced = typesetter.ask(BRACED, display=True).result()
        plain = typesetter.ask("x = 1", display=True).result()
    finally:
        typesetter.close()
    assert len(picture.rows_em) == 4, "the rows inside of a row are none of its"
    rows = rows_of(picture)
    for this, (row, after) in zip(rows, pairwise(picture.rows_em), strict=False):
        assert row > -this.below > after
    assert -rows[1].below < picture.rows_em[1] - 0.69, "below the denominator"
    assert -rows[0].below > picture.rows_em[1] + 0.67, "above the numerator of the next"
    assert len(rows) == 4
    assert rows[2].right < 0.1 < rows[0].right, "the widest row reaches to the edge, and the others don't"
    assert (len(braced.rows_em), rows_of(braced)) == (2, ()), "a brace beside them leaves no gap between them"
    assert (plain.rows_em, rows_of(plain)) == ((), ())
