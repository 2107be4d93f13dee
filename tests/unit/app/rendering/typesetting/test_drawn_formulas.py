"""Every part of a formula is drawn by QtSvg, at its place."""

from __future__ import annotations

import pytest

from app.rendering.typesetting.typesetter import Typesetter
from tests.unit.app.rendering.typesetting.corpus import formulas
from tests.unit.app.rendering.typesetting.drawing import MARGIN_EM, draw

TALL = r"\begin{matrix}1\\2\\3\\4\\5\\6\end{matrix}"


def test_every_formula_of_math_500_is_typeset(typesetter: Typesetter) -> None:
    wrong = {}
    for tex, display in formulas():
        outcome = typesetter.ask(tex, display=display).exception()
        if outcome is not None:
            wrong[tex] = str(outcome)
    assert wrong == {}


@pytest.mark.parametrize("start", range(4))
def test_no_formula_of_a_sample_is_blank(typesetter: Typesetter, start: int) -> None:
    blank = []
    for tex, display in formulas()[start * 10 :: 40]:
        drawing = draw(typesetter.typeset(tex, display=display))
        if drawing.whole_ink() < 10:
            blank.append(tex)
    assert blank == []


def test_the_brace_below_reaches_from_end_to_end(typesetter: Typesetter) -> None:
    typeset = typesetter.typeset(r"\underbrace{a+b+c+d+e+f+g+h}")
    drawing = draw(typeset)
    assert typeset.width_em > 10
    assert drawing.columns_without_ink(0.05, typeset.width_em - 0.05, -typeset.depth_em, -0.25) == 0


@pytest.mark.parametrize("tex", [r"\xrightarrow{abcdefghi}", r"\xLeftarrow{abcdefghi}", r"\overline{abcdefghijkl}"])
def test_an_arrow_or_a_line_reaches_from_end_to_end(typesetter: Typesetter, tex: str) -> None:
    typeset = typesetter.typeset(tex)
    shaft = (-0.1, 0.6) if "arrow" in tex else (0.7, 0.95)
    assert draw(typeset).columns_without_ink(0.1, typeset.width_em - 0.1, *shaft) == 0


@pytest.mark.parametrize(
    ("opening", "width"), [(r"\{", 0.9), ("(", 0.9), ("[", 0.7), ("|", 0.3), (r"\|", 0.6), (r"\lfloor", 0.7)]
)
def test_a_tall_bracket_is_whole_and_no_taller_than_it_says(typesetter: Typesetter, opening: str, width: float) -> None:
    typeset = typesetter.typeset(rf"\left{opening}{TALL}\right.")
    drawing = draw(typeset)
    assert typeset.height_em > 3.5
    assert drawing.rows_without_ink(0.0, width, 0.1 - typeset.depth_em, typeset.height_em - 0.15) == 0
    above = drawing.ink(-MARGIN_EM, typeset.height_em + 0.06, width, typeset.height_em + MARGIN_EM)
    below = drawing.ink(-MARGIN_EM, -typeset.depth_em - MARGIN_EM, width, -typeset.depth_em - 0.06)
    assert (above, below) == (0, 0)


def test_a_tall_root_is_whole(typesetter: Typesetter) -> None:
    typeset = typesetter.typeset(rf"\sqrt{{{TALL}}}")
    drawing = draw(typeset)
    assert drawing.rows_without_ink(0.0, 1.1, 0.1 - typeset.depth_em, typeset.height_em - 0.15) == 0
    assert drawing.columns_without_ink(1.05, typeset.width_em - 0.05, typeset.height_em - 0.3, typeset.height_em) == 0


def test_the_rules_of_a_table_are_drawn(typesetter: Typesetter) -> None:
    typeset = typesetter.typeset(r"\begin{array}{|c|c|}\hline 1&2\\\hline 3&4\\\hline\end{array}")
    drawing = draw(typeset)
    for y in (typeset.height_em - 0.04, 0.25, 0.04 - typeset.depth_em):
        assert drawing.columns_without_ink(0.1, typeset.width_em - 0.1, y - 0.1, y + 0.1) == 0
    for x in (0.04, typeset.width_em / 2, typeset.width_em - 0.04):
        assert drawing.rows_without_ink(x - 0.1, x + 0.1, 0.1 - typeset.depth_em, typeset.height_em - 0.1) == 0


def test_a_dashed_rule_has_gaps(typesetter: Typesetter) -> None:
    typeset = typesetter.typeset(r"\begin{array}{cc}1&2\\\hdashline 3&4\end{array}")
    gaps = draw(typeset).columns_without_ink(0.1, typeset.width_em - 0.1, 0.15, 0.35)
    assert 0 < gaps < typeset.width_em * 30


def test_a_partial_rule_is_below_its_columns_only(typesetter: Typesetter) -> None:
    typeset = typesetter.typeset(r"\begin{array}{ccc}1&2&3\\\cline{2-3}4&5&6\end{array}")
    drawing = draw(typeset)
    assert drawing.columns_without_ink(1.5, typeset.width_em - 0.05, 0.1, 0.4) == 0
    assert drawing.ink(0.0, 0.15, 0.9, 0.4) == 0


@pytest.mark.parametrize("tex", [r"x^2\tag{12}", r"\begin{align}x&=1\tag{1}\\y&=\frac{a}{b}\tag{日本}\end{align}"])
def test_a_tag_is_drawn_in_a_column_of_its_own(typesetter: Typesetter, tex: str) -> None:
    typeset = typesetter.typeset(tex)
    drawing = draw(typeset)
    tag = typeset.tag_from_em
    assert tag is not None
    assert drawing.ink(0, -typeset.depth_em, tag - 0.75, typeset.height_em) > 50
    assert drawing.ink(tag - 0.7, -typeset.depth_em, tag - 0.05, typeset.height_em) == 0
    assert drawing.ink(tag, -typeset.depth_em, typeset.width_em, typeset.height_em) > 50
    assert drawing.ink(-MARGIN_EM, typeset.height_em + 0.1, typeset.width_em, typeset.height_em + MARGIN_EM) == 0


def test_a_formula_without_a_tag_has_no_column_for_it(typesetter: Typesetter) -> None:
    assert typesetter.typeset(r"x^2").tag_from_em is None


@pytest.mark.parametrize(
    ("plain", "with_more"),
    [
        ("x+y", r"\cancel{x+y}"),
        ("x+y", r"\bcancel{x+y}"),
        ("x+y", r"\xcancel{x+y}"),
        ("x+y", r"\cancelto{}{x+y}"),
        ("x+y", r"\boxed{x+y}"),
        ("x+y", r"\enclose{circle}{x+y}"),
        ("x+y", r"\enclose{longdiv}{x+y}"),
        ("x+y", r"\sout{x+y}"),
        ("x+y", r"\underline{x+y}"),
        ("abc", r"\widehat{abc}"),
        ("abc", r"\overrightarrow{abc}"),
        ("abc", r"\overparen{abc}"),
        (r"\begin{matrix}1&2\\3&4\end{matrix}", r"\begin{pmatrix}1&2\\3&4\end{pmatrix}"),
        (r"\begin{matrix}1&x>0\\0&x<0\end{matrix}", r"\begin{cases}1&x>0\\0&x<0\end{cases}"),
        ("a=b", r"\begin{aligned}a&=b\\&=c\end{aligned}"),
    ],
)
def test_what_is_put_around_a_formula_is_drawn(typesetter: Typesetter, plain: str, with_more: str) -> None:
    without, drawn = (draw(typesetter.typeset(tex)).whole_ink() for tex in (plain, with_more))
    assert drawn > without + 20


@pytest.mark.parametrize("text", ["日本語", "数学", "한국어", "Жук", "اب"])
def test_text_in_any_script_is_drawn_where_it_belongs(typesetter: Typesetter, text: str) -> None:
    typeset = typesetter.typeset(rf"x=\text{{{text}}}")
    drawing = draw(typeset)
    begin = typesetter.typeset("x=").width_em + 0.2
    assert drawing.ink(begin, -typeset.depth_em - 0.3, typeset.width_em + 0.1, typeset.height_em + 0.3) > 60
    assert drawing.ink(typeset.width_em + 0.3, -0.3, typeset.width_em + MARGIN_EM, 0.8) == 0


def test_lines_of_a_formula_stand_below_each_other(typesetter: Typesetter) -> None:
    assert typesetter.typeset(r"a=b\\c=d").height_em > typesetter.typeset("a=b").height_em + 0.4
    assert typesetter.typeset(r"a&=b\\c&=d").height_em > typesetter.typeset("a=b").height_em + 0.4


def test_the_colour_is_the_painters_and_a_formulas_own_stays(typesetter: Typesetter) -> None:
    typeset = typesetter.typeset(r"\rule{1em}{1em}\color{red}\rule{1em}{1em}")
    assert b"currentColor" in typeset.svg
    drawing = draw(typeset, "#2040a0")
    assert drawing.colour(0.5, 0.5) == "#2040a0"
    assert drawing.colour(1.5, 0.5) == "#ff0000"


def test_words_in_a_formula_are_not_mistaken_for_its_colour(typesetter: Typesetter) -> None:
    typeset = typesetter.typeset(r'\text{日="currentColor"}')
    assert typeset.coloured("#123456").count(b"#123456") == typeset.svg.count(b'="currentColor"') == 1


def test_an_inline_formula_stands_on_the_baseline(typesetter: Typesetter) -> None:
    letter, deep = (typesetter.typeset(tex, display=False) for tex in ("x", r"y_{1}"))
    assert letter.depth_em < 0.02
    assert 0.2 < deep.depth_em < 0.4
    drawing = draw(deep)
    assert drawing.ink(0, -deep.depth_em, deep.width_em, -0.05) > 10
    assert drawing.ink(-MARGIN_EM, -deep.depth_em - MARGIN_EM, deep.width_em, -deep.depth_em - 0.05) == 0


def test_what_is_boxed_can_have_a_frame_of_the_final_answers_colour(typesetter: Typesetter) -> None:
    boxed = typesetter.typeset(r"a = \boxed{16}")
    assert b"#0a64d8" in boxed.coloured("#000000", "#0a64d8")
    assert b"rx=" not in boxed.coloured("#000000")
    ruled = typesetter.typeset(r"\begin{array}{|c|c|}\hline a & b \\ \hline\end{array}\rule{1em}{1em}")
    assert b"#0a64d8" not in ruled.coloured("#000000", "#0a64d8")
