r"""Whether two formulas say the same: true proven, false witnessed, null otherwise. In the real child process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.reading.atoms import read

SAME = [
    # Numbers
    ("0.5", r"\frac12"),
    (r"\frac{2}{4}", r"\frac{1}{2}"),
    ("50%", "0.5"),
    (r"1\frac{1}{2}", "1.5"),
    (r"\sqrt{8}", r"2\sqrt{2}"),
    (r"\frac{1}{\sqrt{2}}", r"\frac{\sqrt{2}}{2}"),
    (r"\sqrt{5+2\sqrt{6}}", r"\sqrt{2}+\sqrt{3}"),
    (r"\sqrt[3]{7+5\sqrt{2}}", r"1+\sqrt{2}"),
    (r"\sqrt[3]{-8}", "-2"),
    (r"(-8)^{1/3}", "-2"),
    (r"\log_2 8", "3"),
    (r"\log 100", "2"),
    (r"\log e", "1"),
    (r"\frac{\ln 8}{\ln 2}", "3"),
    (r"\ln 6", r"\ln 2+\ln 3"),
    (r"\sin 30^\circ", r"\frac12"),
    (r"\tan 75^\circ", r"2+\sqrt{3}"),
    (r"\cos\frac{\pi}{7}-\cos\frac{2\pi}{7}+\cos\frac{3\pi}{7}", r"\frac12"),
    (r"\arctan 1", r"\frac{\pi}{4}"),
    ("180^\\circ", r"\pi"),
    (r"e^{i\pi}", "-1"),
    ("(1+i)^{10}", "32i"),
    (r"\sqrt{-4}", "2i"),
    ("5!", "120"),
    (r"\binom{10}{3}", "120"),
    (r"\lfloor -2.5\rfloor", "-3"),
    ("52_8", "42"),
    (r"1{,}000", "1000"),
    # Expressions
    ("(x+1)^2", "x^2+2x+1"),
    (r"\frac{x^2-1}{x-1}", "x+1"),
    (r"\frac{1}{x}+\frac{1}{y}", r"\frac{x+y}{xy}"),
    (r"\frac{1}{\sqrt{x}+1}", r"\frac{\sqrt{x}-1}{x-1}"),
    (r"\sin^2 x+\cos^2 x", "1"),
    (r"\sin 3x", r"3\sin x-4\sin^3 x"),
    (r"\frac{1-\cos 2x}{\sin 2x}", r"\tan x"),
    ("4^x", "2^{2x}"),
    (r"e^{x+\ln 2}", "2e^x"),
    (r"\ln(x^2)", r"2\ln x"),
    (r"|x|", r"\sqrt{x^2}"),
    (r"\sqrt[3]{x^3}", "x"),
    ("n!", "n(n-1)!"),
    (r"\binom{n}{2}", r"\frac{n(n-1)}{2}"),
    (r"\sum_{k=1}^{n} k", r"\frac{n(n+1)}{2}"),
    (r"\int_0^1 x^2 dx", r"\frac13"),
    (r"\lim_{x \to 0}\frac{\sin x}{x}", "1"),
    (r"\frac{d}{dx}(x^3)", "3x^2"),
    ("a^2-b^2", "(a-b)(a+b)"),
    # Lists, sets, tuples, intervals, matrices
    ("1, 2", "2, 1"),
    ("x=1, x=2", "2, 1"),
    (r"\{1,2\}", "2, 1"),
    (r"\{1,1,2\}", r"\{1,2\}"),
    (r"1\pm\sqrt2", r"1-\sqrt2, 1+\sqrt2"),
    (r"x=\frac{2\pm\sqrt8}{2}", r"1\pm\sqrt2"),
    (r"(1, \frac12)", "(1, 0.5)"),
    (r"[0, \infty)", r"x \ge 0"),
    ("0 \\le x < 3", "[0, 3)"),
    ("3 > x", "x < 3"),
    (r"x \in [0, 1]", "[0, 1]"),
    (r"\begin{pmatrix}1&2\\3&4\end{pmatrix}", r"\begin{pmatrix}1&2\\3&2^2\end{pmatrix}"),
    (r"\begin{pmatrix}1&1\\0&1\end{pmatrix}^3", r"\begin{pmatrix}1&3\\0&1\end{pmatrix}"),
    (r"\begin{pmatrix}1\\2\end{pmatrix}", "(1, 2)"),
    ("x = 1, y = 2", "y = 2, x = 1"),
    ("x = 1, y = 2", "(1, 2)"),
    (r"x = 1 \text{ or } x = 2", "2, 1"),
    (r"x < 1 \text{ or } x > 3", r"(-\infty, 1) \cup (3, \infty)"),
    (r"(-\infty, 2) \cup [2, \infty)", r"(-\infty, \infty)"),
    (r"\{\}", r"\{\}"),
    ("x^2 = 4", "x^2 = 4"),
    # Relations
    ("x = 5", "5"),
    ("y = 2x+1", "y = 1+2x"),
    ("y = 2x+1", "2x - y + 1 = 0"),
    ("2x + 4y > 6", "-x - 2y < -3"),
    (r"x \equiv 2 \pmod 5", r"x \equiv 7 \pmod 5"),
    # Units
    (r"12\text{ cm}", "12"),
    (r"12\text{ cm}", r"12\text{ centimeters}"),
    (r"30^\circ", "30"),
    (r"\infty", r"\infty"),
]

DIFFERENT = [
    ("0.5", r"\frac13"),
    ("7", "8"),
    (r"2\sqrt{2}", r"\sqrt{7}"),
    (r"\sqrt{2}+\sqrt{3}", r"\sqrt{5}"),
    (r"\log 100", "3"),
    (r"\pi", r"\frac{22}{7}"),
    (r"\sin 30^\circ", r"\frac{\sqrt3}{2}"),
    (r"\sqrt[3]{-8}", "2"),
    ("(1+i)^{10}", "-32i"),
    (r"\infty", "5"),
    (r"\infty", r"-\infty"),
    ("(x+1)^2", "x^2+1"),
    (r"\sqrt{x^2+1}", "x+1"),
    (r"\sin 2x", r"2\sin x"),
    ("-x^2", "(-x)^2"),
    (r"\frac{1}{x+y}", r"\frac1x+\frac1y"),
    (r"\sum_{k=1}^{100} k", "5051"),
    (r"\frac{d}{dx}(x^3)", "3x"),
    (r"\int_0^1 x^2 dx", r"\frac12"),
    (r"\int_0^{\infty} e^{-x^2} dx", r"\sqrt{\pi}"),
    (r"\ln(-x)", r"\ln(-2x)"),
    ("1, 2", "1, 3"),
    ("1, 2", "1"),
    (r"\{1,2\}", r"\{1,2,3\}"),
    ("(1, 2)", "(2, 1)"),
    ("(1, 2)", "(1, 2, 3)"),
    ("[0, 3)", "[0, 3]"),
    ("x < 3", "x > 3"),
    (r"x \le 3", "x < 3"),
    (r"1\pm\sqrt2", r"1\pm\sqrt3"),
    ("x = 1, y = 2", "x = 1, y = 3"),
    (r"x < 1 \text{ or } x > 3", r"(-\infty, 1] \cup (3, \infty)"),
    (r"\{1\}", r"\{\}"),
    (r"\begin{pmatrix}1&2\\3&4\end{pmatrix}", r"\begin{pmatrix}1&2\\3&5\end{pmatrix}"),
    (r"\begin{pmatrix}1&2\end{pmatrix}", r"\begin{pmatrix}1\\2\end{pmatrix}"),
    ("x = 5", "6"),
    ("y = 2x+1", "y = 3x+1"),
    (r"x \equiv 2 \pmod 5", r"x \equiv 3 \pmod 5"),
    (r"12\text{ cm}", "13"),
]

UNKNOWN = [
    (r"\sqrt{x^2}", "x"),  # for x ≥ 0
    (r"\sqrt{x}\sqrt{y}", r"\sqrt{xy}"),
    (r"\sin(n\pi)", "0"),  # for whole n
    ("50%", "50"),
    (r"12\text{ cm}", r"12\text{ m}"),
    (r"1\text{ m}", "100"),
    (r"30^\circ", r"40"),
    ("0.33", r"\frac13"),
    ("3.14", r"\pi"),
    ("x = 5", "t = 5"),
    ("1, 2", "(2, 1)"),
    ("1, 1, 2", "1, 2"),
    ("x^2 = 4", "x = 2"),
    (r"\int_0^1 x^x dx", "1"),
    (r"\lim_{x \to 0}\frac{\sin x}{x}", "2"),  # SymPy's limits alone are no witness
    (r"\begin{pmatrix}1&2\end{pmatrix}", "3"),
    (r"\sqrt{x}+\ln(-x-1)", "5"),  # nowhere a real value
]


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as algebra:
        yield algebra


def reply(algebra: Algebra, one: str, other: str) -> dict[str, Any]:
    with algebra.within(20.0):
        return algebra.ask("equal", limit_s=20.0, one=read(one), other=read(other))


@pytest.mark.parametrize(("pairs", "expected"), [(SAME, True), (DIFFERENT, False), (UNKNOWN, None)])
def test_two_formulas_are_compared(algebra: Algebra, pairs: list[tuple[str, str]], expected: bool | None) -> None:
    for one, other in pairs:
        for pair in ((one, other), (other, one)):
            assert (pair, reply(algebra, *pair)["equal"]) == (pair, expected)


def test_a_difference_comes_with_its_witness(algebra: Algebra) -> None:
    for one, other in DIFFERENT:
        assert (one, other, reply(algebra, one, other).get("witness", "")) != (one, other, "")


def test_what_differs_only_outside_the_usual_domain_says_so(algebra: Algebra) -> None:
    assert reply(algebra, r"\sqrt{x^2}", "x")["agrees"] == "positive"
    assert reply(algebra, r"\sin(n\pi)", "0")["agrees"] == "whole"


def test_what_agrees_everywhere_without_a_proof_is_likely(algebra: Algebra) -> None:
    power = "(a+b+c+d+x+y)^{59}"
    assert reply(algebra, "(a+b+c+d+x+y)^{60}", f"{power}(a+b)+{power}(c+d+x+y)") == {"equal": None, "likely": True}


@pytest.mark.parametrize(
    ("decimal", "exact", "expected"),
    [
        ("3.14", r"\pi", True),
        ("3.15", r"\pi", False),
        ("0.33", r"\frac13", True),
        ("0.34", r"\frac13", False),
        ("0.125", "0.1251", True),
        ("0.13", r"\frac18", True),
        ("0.12", r"\frac18", True),
        ("-1.41", r"-\sqrt2", True),
        ("14", r"10\sqrt2", True),
        (r"2.5\cdot 10^4", "25049", True),
        (r"2.5\cdot 10^4", "26000", False),
        ("33.3%", r"\frac13", True),
        ("4.6", r"\log 100", True),
        ("4.7", r"\log 100", False),
        ("2.0", r"\log 100", True),
        (r"\sqrt2", r"\sqrt3", None),
        ("1.4", "x", None),
    ],
)
def test_a_decimal_is_a_rounding_or_not(algebra: Algebra, decimal: str, exact: str, expected: bool | None) -> None:
    for one, other in ((decimal, exact), (exact, decimal)):
        assert algebra.ask("approximately", limit_s=20.0, one=read(one), other=read(other))["approximately"] is expected


def test_what_can_be_meant_in_several_ways_is_refused(algebra: Algebra) -> None:
    with pytest.raises(NoAlgebraError) as refused:
        reply(algebra, r"1\pm 2\pm 3", "6")
    assert refused.value.why == "refused"
