r"""Formulas are found where they stand, money and drawings aren't, and hostile texts end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.tutoring.reading.formulas import formulas_of

FOUND = [
    ("a $x$ b", ["x"]),
    (r"\(y\), \[z\\[2pt] w\] and $$u$$", ["y", r"z\\[2pt] w", "u"]),
    ("$$a\n\nb$$", ["a\n\nb"]),
    (r"so \begin{align*}a&=b\\&=c\end{align*} holds", [r"\begin{align*}a&=b\\&=c\end{align*}"]),
    (r"$\begin{cases}x\end{cases}$", [r"\begin{cases}x\end{cases}"]),
    (r"It is \boxed{\frac{1}{2}}.", [r"\boxed{\frac{1}{2}}"]),
    (r"$x \text{ if $y$ is}$, then $z$", [r"x \text{ if $y$ is}", "z"]),
    ("$ x = 2 $ and $ x=\\pi$", [" x = 2 ", " x=\\pi"]),
    ("It costs $5 and $7, so $x$.", ["x"]),
    ("US$5 or $7", []),
    ("between $5-$7", []),
    ("costs $ 5 , or $ 7 and $x = 2$", ["x = 2"]),
    (r"\$5 and $\$6.50$", [r"\$6.50"]),
    ('[asy]label("$x$");[/asy] $y$', ["y"]),
    (r"\begin{tabular}{c}$a$\end{tabular} $y$", ["y"]),
    ("`$k$` and ```\n$l$\n``` $y$", ["y"]),
    ("an open $x + \n\nthen $y$", ["y"]),
    (r"an open \(x, then \(y\)", ["y"]),
    ("nothing", []),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_formulas_are_found_without_their_delimiters(text: str, expected: list[str]) -> None:
    found = formulas_of(text)
    assert [formula.tex for formula in found] == expected
    assert all(text[formula.start : formula.end] == formula.tex for formula in found)


def test_what_stands_on_a_line_of_its_own_is_known() -> None:
    found = formulas_of(r"$a$ $$b$$ \(c\) \[d\] \begin{gather}e\end{gather} \boxed{f}")
    assert [formula.is_display for formula in found] == [False, True, False, True, True, False]


@pytest.mark.parametrize(
    "piece",
    [
        *("$", "$$ ", "$ ", "\\(", "\\[", r"\begin{align}", r"\begin{align}\begin{gather}", r"$\text{", r"$\text{ $"),
        *(r"\boxed{", "` `` ", "{", "}", "[asy]", "$5 and ", r"\begin{tabular}"),
    ],
)
def test_a_long_text_in_which_nothing_is_closed_has_no_formulas_for_long(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    assert all(text[each.start : each.end] == each.tex for each in formulas_of(text))


def test_a_megabyte_of_dollars_is_gone_through() -> None:
    assert formulas_of("$" * 1_000_000) == ()


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.sampled_from(["$", "$$", "\\(", "\\)", "\\[", "\\]", "`", "x", "5", " ", "{", "}", "\\text{", "\n\n"]))
)
def test_formulas_never_overlap(pieces: list[str]) -> None:
    text = "".join(pieces)
    behind = 0
    for formula in formulas_of(text):
        assert behind <= formula.start < formula.end
        assert text[formula.start : formula.end] == formula.tex
        behind = formula.end
