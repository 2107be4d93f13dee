"""Plain mathematics is found and becomes TeX; prose, dates, prices, paths and code stay what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.rendering.plain_maths import plain_formulas
from app.rendering.typesetting.typesetter import Typesetter


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    typesetter = Typesetter()
    typesetter.start()
    typesetter.typeset("x")
    yield typesetter
    typesetter.close()


def tex_of(text: str) -> list[str]:
    return [formula.tex for formula in plain_formulas(text)]


def sources(text: str) -> list[str]:
    return [text[formula.start : formula.end] for formula in plain_formulas(text)]


@pytest.mark.parametrize(
    ("typed", "tex"),
    [
        ("x^2", "x^{2}"),
        ("x^10", "x^{10}"),
        ("x^(n+1)", "x^{n+1}"),
        ("x^{n+1}", "x^{n+1}"),
        ("x**2", "x^{2}"),
        ("x^y^z", "x^{y^{z}}"),
        ("e^-x", "e^{-x}"),
        ("sqrt(3)", r"\sqrt{3}"),
        ("sqrt 3", r"\sqrt{3}"),
        ("2sqrt(3)", r"2\sqrt{3}"),
        ("√(x+1)", r"\sqrt{x+1}"),
        ("cbrt(8)", r"\sqrt[3]{8}"),
        ("root(x, 3)", r"\sqrt[{3}]{x}"),
        ("root(3)(x)", r"\sqrt[{3}]{x}"),
        ("1/2", r"\frac{1}{2}"),
        ("(x+1)/(x-1)", r"\frac{x+1}{x-1}"),
        ("1/(x+1)", r"\frac{1}{x+1}"),
        ("2x/3", r"\frac{2x}{3}"),
        ("n! / k!", r"\frac{n!}{k!}"),
        ("1/2a + 1", r"\frac{1}{2}a+1"),
        ("1 / 2a + 1", r"\frac{1}{2a}+1"),
        ("dy/dx = 3y", r"\frac{dy}{dx}=3y"),
        ("2*3", r"2\times 3"),
        ("a*b", r"a\cdot b"),
        ("3×4", r"3\times 4"),
        ("6÷2", r"6\div 2"),
        ("x <= 3", r"x\le 3"),
        ("x>=3", r"x\ge 3"),
        ("x != 2", r"x\ne 2"),
        ("x -> 0", r"x\to 0"),
        ("0 < x < 1", "0<x<1"),
        ("alpha + 1", r"\alpha +1"),
        ("2pi r", r"2\pi r"),
        ("πr²", r"\pi r^{2}"),
        ("sin^2 x + cos^2 x = 1", r"\sin^{2} x+\cos^{2} x=1"),
        ("log_2(8)", r"\log_{2}(8)"),
        ("ln(x+1)", r"\ln(x+1)"),
        ("abs(x)", r"\left|x\right|"),
        ("|x-1|", r"\left|x-1\right|"),
        ("int_0^1 x^2 dx", r"\int_{0}^{1} x^{2}\,dx"),
        ("int x^2 dx", r"\int x^{2}\,dx"),
        ("∑_(k=1)^∞ 1/k^2", r"\sum_{k=1}^{\infty } \frac{1}{k^{2}}"),
        ("sum_(k=1)^n k", r"\sum_{k=1}^{n} k"),
        ("lim x->0 sin(x)/x", r"\lim_{x\to 0} \frac{\sin(x)}{x}"),
        ("3x^2 + 4x + 5 = 1", "3x^{2}+4x+5=1"),
        ("(-b ± √(b² − 4ac)) / 2a", r"\frac{-b\pm \sqrt{b^{2}-4ac}}{2a}"),
        ("E = mc^2", "E=mc^{2}"),
        ("f'(x) = 2x", "f'(x)=2x"),
        ("x_1 + x_2 = 5", "x_{1}+x_{2}=5"),
        ("P(A|B) = 1/2", r"P(A\mid B)=\frac{1}{2}"),
        ("1 + 2 + ... + n", r"1+2+\dots +n"),
        ("2 + 2 = ?", "2+2={}?"),
        ("7 mod 3", r"7\bmod 3"),
        ("1,000 + 2", "1{,}000+2"),
        ("50% * 20", r"50\%\cdot 20"),
        ("[0, 1) ∪ (2, 3]", r"[0,\ 1)\cup (2,\ 3]"),
        ("x ∈ ℝ", r"x\in \mathbb{R}"),
    ],
)
def test_plain_mathematics_becomes_tex(typed: str, tex: str, typesetter: Typesetter) -> None:
    assert tex_of(typed) == [tex]
    assert sources(typed) == [typed]
    typesetter.typeset(tex)


@pytest.mark.parametrize(
    "prose",
    [
        "and/or",
        "I have 3 apples.",
        "12/11/2024",
        "2024-11-12",
        "at 12:30",
        "version 1.2.3",
        "pages 10-12",
        "5-7 days",
        "2020 - 2021",
        "555-1234",
        "$5",
        "It costs $5 - $7.",
        "/usr/lib/x^2",
        "C:\\x\\y^2",
        "src/app/x.py",
        "me@x^2.org",
        "https://example.org/x=1?y=2",
        "B-52",
        "A4 paper",
        "3rd place",
        "5km",
        "3x faster",
        "C++",
        "Ctrl+C",
        "n/a",
        "24/7",
        "km/h",
        "*important*",
        "**bold** text",
        "a) first b) second",
        "(see below)",
        "equation (1)",
        "x-axis",
        "don't",
        "- 1 apple",
        "# head",
        "a(n) apple",
        "I <3 you",
        "<b>x</b>",
        "log in to",
        "the sum of two",
        "a beta version",
        "key=value",
        "foo_bar",
        "| 1 | 2 |",
        "well -- yes",
        r"\frac{x+1}{2}",
        "Hello!",
        "he said: 'x'",
        "5 %",
        "Is 7 a prime?",
    ],
)
def test_prose_is_no_mathematics(prose: str) -> None:
    assert sources(prose) == []


def test_mathematics_is_found_among_words() -> None:
    assert sources("Solve x² − 5x + 6 = 0, then (if x > 2) find 1/x.") == ["x² − 5x + 6 = 0", "x > 2", "1/x"]
    assert sources("方程式x^2+1=0を解け") == ["x^2+1=0"]


def test_letters_of_a_formula_are_mathematics_in_the_words_too_but_not_articles() -> None:
    assert sources("Solve a x^2 = 4 for x, with a pen and y.") == ["x^2 = 4", "x"]


def test_an_unfinished_expression_is_mathematics_as_far_as_it_goes() -> None:
    assert sources("x^2 + ") == ["x^2"]
    assert sources("x^") == []
    assert sources("x^2 + sqrt(") == ["x^2"]


@pytest.mark.parametrize(
    "piece",
    [
        "x+",
        "(",
        "(x+",
        "|x",
        "x^",
        "a/",
        "sqrt(",
        "√",
        "sin ",
        "int ",
        "int x ",
        "lim x->",
        "lim_x",
        "(x,",
        "-",
        "{x|",
        "$",
    ],
)
def test_no_nesting_is_too_deep(piece: str) -> None:
    plain_formulas(piece * 1000)
    plain_formulas(piece * 1000 + "x^2 dx")


_SIGNS = st.sampled_from(
    [
        *"0123456789abxyzπ²√|()[]{}^_+-*/=<>!,.'?$% \n",
        "sqrt(",
        "sin ",
        "<=",
        "->",
        "int",
        "sum_",
        "d/dx",
        "...",
        "oo",
        "and",
    ]
)


@given(st.lists(_SIGNS, max_size=60).map("".join) | st.text(max_size=60))
def test_every_text_is_read_and_what_is_found_lies_in_it_in_order(text: str) -> None:
    end = 0
    for formula in plain_formulas(text):
        assert end <= formula.start < formula.end <= len(text)
        assert formula.tex
        end = formula.end


def _larger(part: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(part, st.sampled_from(["+", " - ", "*", " * ", "/", " / ", "×", " ± "]), part).map("".join),
        part.map(lambda inner: f"({inner})"),
        part.map(lambda inner: f"sqrt({inner})"),
        part.map(lambda inner: f"({inner})^2"),
        part.map(lambda inner: f"x^({inner})"),
        part.map(lambda inner: f"sin({inner})"),
        part.map(lambda inner: f"abs({inner})"),
        part.map(lambda inner: f"a_({inner})"),
        part.map(lambda inner: f"int_0^1 ({inner}) dx"),
        part.map(lambda inner: f"root({inner}, 3)"),
        part.map(lambda inner: f"2({inner})"),
    )


_EXPRESSIONS = st.recursive(
    st.sampled_from(
        ["x", "y", "n", "2", "3.5", "10", "pi", "alpha", "3x", "x²", "x_1", "n!", "1/2", "|x|", "√2", "f(x)"]
    ),
    _larger,
    max_leaves=8,
)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(left=_EXPRESSIONS, right=_EXPRESSIONS, relation=st.sampled_from([" = ", " <= ", "!=", " -> "]))
def test_every_expression_is_one_formula_that_can_be_typeset(
    typesetter: Typesetter, left: str, right: str, relation: str
) -> None:
    typed = f"{left}{relation}{right}"
    assume(not re.search(r"\d/\d+/\d", typed))  # it may be a date
    assert sources(typed) == [typed]
    typesetter.typeset(tex_of(typed)[0])
