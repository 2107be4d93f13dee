"""Graphs as strokes: nothing is drawn across a pole, a jump or where there is no value, whatever the function does."""

from __future__ import annotations

import pytest

from app.tutoring.plots.contours import contour_of
from app.tutoring.plots.evaluating import Function, function_of, function_of_two
from app.tutoring.plots.sampling import MOST_VALUES, strokes_of
from app.tutoring.plots.views import View
from app.tutoring.reading.atoms import read

VIEW = View(-5.0, 5.0, -4.0, 4.0)


def _function(tex: str) -> Function:
    function = function_of(read(tex), "x")
    assert function is not None
    return function


@pytest.mark.parametrize(
    ("tex", "breaks"),
    [
        (r"\tan x", [-4.712389, -1.570796, 1.570796, 4.712389]),
        (r"\frac{1}{x}", [0.0]),
        (r"\frac{1}{x^2}", [0.0]),
        (r"\frac{x}{x^2 - 1}", [-1.0, 1.0]),
        (r"\frac{|x|}{x}", [0.0]),
        (r"\lfloor x \rfloor", [-4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0]),
    ],
)
def test_no_line_crosses_a_pole_or_a_jump(tex: str, breaks: list[float]) -> None:
    strokes = strokes_of(_function(tex), VIEW)
    for place in breaks:
        assert not any(stroke[0][0] < place - 1e-6 and stroke[-1][0] > place + 1e-6 for stroke in strokes)


@pytest.mark.parametrize("tex", ["x^2", r"\sin x", "|x|", r"\frac{x^2 - 1}{x - 1}", r"\sqrt[3]{x}", "x^{1/3}", "50x"])
def test_what_goes_on_is_one_line_where_it_is_seen(tex: str) -> None:
    seen = [s for s in strokes_of(_function(tex), VIEW) if any(VIEW.holds(x, y) for x, y in s)]
    assert len(seen) == 1


@pytest.mark.parametrize(("tex", "edge"), [(r"\sqrt{x}", 0.0), (r"\sqrt{x - 1}", 1.0), (r"\ln x", 0.0)])
def test_a_graph_begins_where_its_domain_begins(tex: str, edge: float) -> None:
    strokes = strokes_of(_function(tex), VIEW)
    assert strokes[0][0][0] == pytest.approx(edge, abs=1e-9)


@pytest.mark.parametrize(
    "tex", ["x^{x^{x}}", r"\sin \frac{1000}{x}", r"\tan(1000x)", "10^{10^x}", r"\sin(x^9)", r"\sum_{k=1}^{20} \sin(kx)"]
)
def test_hostile_functions_cost_a_bounded_number_of_values(tex: str) -> None:
    inside, values = _function(tex), 0

    def counting(x: float) -> float | None:
        nonlocal values
        values += 1
        return inside(x)

    strokes_of(counting, VIEW)
    assert values < 4 * MOST_VALUES


@pytest.mark.parametrize("tex", [r"\sum_{k=1}^{999999} x^k", "y", r"\int x dx", "10^{400}", "+".join(["x"] * 300)])
def test_what_would_cost_too_much_has_no_function_or_no_value(tex: str) -> None:
    function = function_of(read(tex), "x")
    assert function is None or function(0.5) is None


def test_a_circle_is_one_closed_line() -> None:
    function = function_of_two(read("x^2 + y^2 - 9"), ("x", "y"))
    assert function is not None
    (stroke,) = contour_of(function, VIEW)
    assert stroke[0] == stroke[-1]
    assert all(x * x + y * y == pytest.approx(9, abs=0.02) for x, y in stroke)
