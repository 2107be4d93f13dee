"""Marks of plots: found where they are known to be, and called exactly only where that is certain."""

from __future__ import annotations

import pytest

from app.tutoring.plots.features import features_of
from app.tutoring.plots.figure import figure_of
from app.tutoring.plots.functions import curves_in, curves_typed
from app.tutoring.plots.solutions import stretches_of
from app.tutoring.plots.ticks import ticks_of
from app.tutoring.plots.viewport import first_view

MARKS = [
    ("y = x^2 - 4x + 3", {("root", "1", "0"), ("root", "3", "0"), ("minimum", "2", "−1"), ("intercept", "0", "3")}, []),
    ("y = x^2 - 2x - 1", {("root", "1 − √2", "0"), ("root", "1 + √2", "0"), ("minimum", "1", "−2")}, []),
    ("y = x^3 - 3x", {("root", "√3", "0"), ("maximum", "−1", "2"), ("minimum", "1", "−2"), ("root", "0", "0")}, []),
    ("y = 6x^2 - 5x + 1", {("root", "1/2", "0"), ("root", "1/3", "0"), ("minimum", "5/12", "−1/24")}, []),
    ("y = x^2", {("root", "0", "0"), ("minimum", "0", "0"), ("intercept", "0", "0")}, []),
    ("y = |x - 2|", {("root", "2", "0"), ("minimum", "2", "0"), ("intercept", "0", "2")}, []),
    ("y = cos x", {("maximum", "0", "1"), ("root", "π/2", "0"), ("minimum", "π", "−1")}, []),
    ("y = tan x", {("root", "π", "0"), ("root", "0", "0")}, ["−π/2", "π/2"]),
    ("y = 1/x", set(), ["0"]),
    ("y = 1/(x-1)^2", {("intercept", "0", "1")}, ["1"]),
    ("y = x/(x^2-1)", {("root", "0", "0")}, ["−1", "1"]),
    ("y = ln x", {("root", "1", "0")}, []),
    ("y = e^x", {("intercept", "0", "1")}, []),
    ("y = x e^{-x}", {("maximum", "1", "0.3679"), ("root", "0", "0")}, []),
    ("y = floor(x)", {("root", "0", "0")}, []),
]


@pytest.mark.parametrize(("text", "expected", "poles"), MARKS)
def test_roots_extrema_and_poles_are_where_they_are_known_to_be(
    text: str, expected: set[tuple[str, str, str]], poles: list[str]
) -> None:
    found = features_of(curves_typed(text), -4.6, 4.6)
    marks = {(kind, each.x.text, each.y.text) for each in found.points for kind in each.kinds}
    assert expected <= marks
    if len(expected) < 2:
        assert len(found.points) == len(expected)
    assert [pole.text for pole in found.poles] == poles


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("$y = x^2$ and $y = x + 2$", {("−1", "1"), ("2", "4")}),
        ("$y = x^2$ and $y = x + 1$", {("(1 − √5)/2", "(3 − √5)/2"), ("(1 + √5)/2", "(3 + √5)/2")}),
        ("$y = (x - 2)^2$ and $y = 0$ and $y = x - 2$", {("2", "0"), ("3", "1")}),
        ("$x^2 + y^2 = 25$ and $y = x + 1$", {("−4", "−3"), ("3", "4")}),
        ("$x + y = 5$ and $x - y = 1$", {("3", "2")}),
        ("$2x + 3 = 11$", {("4", "11")}),
        (r"$y = \sin x$ and $y = \cos x$", {("π/4", "√2/2"), ("−3π/4", "−√2/2")}),
    ],
)
def test_curves_meet_where_they_are_known_to(question: str, expected: set[tuple[str, str]]) -> None:
    found = features_of(curves_in(question), -5.3, 5.3)
    assert {(e.x.text, e.y.text) for e in found.points if "intersection" in e.kinds} >= expected


def test_a_number_that_only_looks_exact_is_called_rounded() -> None:
    # Its root is 1/3 only to ten digits.
    (root,) = [e for e in features_of(curves_typed("y = x - 0.33333333334"), -3, 3).points if "root" in e.kinds]
    assert not root.x.is_exact or root.x.text != "1/3"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (r"Solve $x^2 - 4x + 3 \le 0$.", [("1", "3")]),
        (r"Solve $x^2 > 4$.", [("", "−2"), ("2", "")]),
        (r"Solve $\frac{1}{x} > 2$.", [("0", "1/2")]),
        (r"Solve $-1 < 2x + 3 \le 7$.", [("−2", "2")]),
        (r"Solve $(x - 1)^2 > -1 - x^2$.", [("", "")]),
        (r"Solve $x^2 < -1$.", []),
    ],
)
def test_an_inequality_holds_where_it_is_known_to(question: str, expected: list[tuple[str, str]]) -> None:
    curve = next(each for each in curves_in(question) if each.kind == "solutions")
    found = [
        (s.low.place.text if s.low else "", s.high.place.text if s.high else "") for s in stretches_of(curve, -9, 9)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("y = x^2 - 4x + 3", [(1, 0), (3, 0), (2, -1), (0, 3)]),
        ("y = x^2 - 100x", [(0, 0), (100, 0), (50, -2500)]),
        ("x^2 + y^2 = 25", [(5, 5), (-5, -5)]),
        ("(x-100)^2 + (y-50)^2 = 9", [(97, 50), (103, 53)]),
        ("y = tan x", [(0, 0), (3.14, 0)]),
        ("y = 10^9 x", [(0, 0)]),
    ],
)
def test_the_first_view_shows_what_matters(text: str, points: list[tuple[float, float]]) -> None:
    view = first_view(curves_typed(text), 1.6)
    assert all(view.holds(x, y) for x, y in points)


@pytest.mark.parametrize("text", ["x^{x^{x}}", "sin(1/x)", "tan(1000x)", "10^{x^3}", "floor(100x)", "y^9 = x^9 - 3"])
def test_a_hostile_function_has_a_figure_all_the_same(text: str) -> None:
    curves = curves_typed(text)
    figure = figure_of(curves, first_view(curves, 1.6))
    assert len(figure.lines) == len(curves) == 1
    assert len(figure.features.points) <= 60


def test_ticks_are_round_numbers_or_shares_of_pi() -> None:
    assert [tick.text for tick in ticks_of(-0.3, 0.72, 6)] == ["−0.2", "0", "0.2", "0.4", "0.6"]
    assert [tick.text for tick in ticks_of(-4, 4, 6, in_pi=True)] == ["−π", "−π/2", "0", "π/2", "π"]
    assert ticks_of(1e17, 1e17 + 100, 5) == ()
