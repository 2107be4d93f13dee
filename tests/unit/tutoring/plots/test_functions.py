"""What of a text can be drawn: a table of questions and answers."""

from __future__ import annotations

import pytest

from app.tutoring.plots.curves import MOST_CURVES
from app.tutoring.plots.functions import curves_in, curves_typed

DRAWN = [
    (r"Sketch $y = x^2 - 3$.", "", ["y = x^{2} - 3"]),
    (r"Let $f(x) = \frac{1}{x}$.", "", [r"f(x) = \frac{1}{x}"]),
    (r"A ball's height is $h(t) = 20t - 5t^2$.", "", [r"h(t) = 20 t - 5 t^{2}"]),
    (r"Solve $x^2 - 4x + 3 = 0$.", "", ["y = x^{2} - 4 x + 3"]),
    (r"Solve $0 = x^2 - 4$.", "", ["y = x^{2} - 4"]),
    (r"Solve $2x + 3 = 11$.", "", ["y = 2 x + 3", "y = 11"]),
    (r"Solve for $x: 2^x = 8$.", "", ["y = 2^{x}", "y = 8"]),
    (r"Solve $t^2 = 2t$.", "", ["t^{2}", "2 t"]),
    ("How do I solve 3x² + 4x + 5 = 1?", "", ["y = 3 x^{2} + 4 x + 5", "y = 1"]),
    ("Plot y = tan x please", "", [r"y = \tan x"]),
    (r"Solve $x^2 < 4$.", "", ["y = x^{2}", "y = 4", "x^{2} < 4"]),
    (r"Solve $-1 < 2x + 3 \le 7$.", "", ["y = -1", "y = 2 x + 3", "y = 7", r"-1 < 2 x + 3 \le 7"]),
    (r"Differentiate $\sin x$.", r"$f'(x) = \cos x$", [r"\sin x", r"f'(x) = \cos x"]),
    (r"Compute $\frac{d}{dx} x^3$.", "", ["x^{3}"]),
    (r"Compute $\int_0^2 x^2 \, dx$.", r"It is $\frac{8}{3}$.", ["x^{2}"]),
    (r"Compute $\lim_{x \to 0} \frac{\sin x}{x}$.", "", [r"\frac{\sin x}{x}"]),
    (r"Find the roots of $x^2 + x - 6$.", "", ["x^{2} + x - 6"]),
    (r"Solve $x + y = 5$, $x - y = 1$.", "", ["x + y = 5", "x - y = 1"]),
    (r"Solve $2a + b = 3$ and $a - b = 0$.", "", ["2 a + b = 3", "a - b = 0"]),
    (r"Where does $x^2 + y^2 = 25$ meet $y = x + 1$?", "", ["y = x + 1", "x^{2} + y^{2} = 25"]),
    (r"The line through $(1, 2)$ is $y = 2x$.", "", ["y = 2 x", r"\left(1, 2\right)"]),
    (r"If $f(x) = ax^2$ where $a = 2$, find $f(3)$.", "", ["f(x) = a x^{2}"]),
    (r"Let $f(x) = x^2$ and $g(x) = f(x + 1)$.", "", ["f(x) = x^{2}", "g(x) = f(x + 1)"]),
    (r"What line has slope 2 through the origin?", r"\boxed{y = 2x}", ["y = 2 x"]),
    (r"Is $y = x^2$ even? And $y = x \cdot x$?", r"Yes, as $y = x^2$ says.", ["y = x^{2}"]),
    (r"$y = \begin{cases} x & x < 0 \\ x^2 & x \ge 0 \end{cases}$", "", None),
    (r"$y = |x - 2|$, $y = \lfloor x \rfloor$", "", [r"y = |x - 2|", r"y = \lfloor x \rfloor"]),
    (r"\begin{align*} y &= 2x \\ y &= x^2 \end{align*}", "", ["y = 2 x", "y = x^{2}"]),
]
NOT_DRAWN = [
    ("What is 12 + 5?", "12 + 5 = 17"),
    (r"Compute $7 \cdot 8$.", r"$7 \cdot 8 = 56$, so $x = 56$."),
    (r"If $f(x) = ax^2 + bx + c$, what is $a$?", ""),
    (r"What is $x$ if $x = 4$?", "x = 4"),
    (r"Find all $x$ with $0 < x < 5$.", ""),
    (r"Compute $f(2)$.", r"$f(2) = 4$"),
    ("How far apart are the points $(1, 2)$ and $(3, 4)$?", ""),
    ("I paid $5 and $7 for two apples.", ""),
    (r"Graph $10^{400}$.", ""),
    (r"Solve $x^2 + y^2 + z^2 = 1$.", ""),
    (r"Find $f$ with $f(x + y) = f(x) + f(y)$.", ""),
    ("Write a parabola in Python.", "```\ny = x**2\n```"),
    ("", ""),
    (r"$\frac{1}{", r"$x = = 3$"),
]


@pytest.mark.parametrize(("question", "answer", "expected"), DRAWN)
def test_what_a_text_speaks_of_is_drawn(question: str, answer: str, expected: list[str] | None) -> None:
    curves = curves_in(question, answer)
    assert curves
    if expected is not None:
        assert [curve.tex for curve in curves] == expected


@pytest.mark.parametrize(("question", "answer"), NOT_DRAWN)
def test_nothing_is_drawn_where_there_is_no_function(question: str, answer: str) -> None:
    assert curves_in(question, answer) == ()


def test_the_bounds_of_an_integral_say_which_area_is_meant() -> None:
    (curve,) = curves_in(r"Compute $\int_0^2 x^2 \, dx$.")
    assert curve.area == (["number", "0"], ["number", "2"])


def test_no_more_curves_are_drawn_than_can_be_told_apart() -> None:
    assert len(curves_in(" ".join(f"$y = {n}x^2$" for n in range(2, 40)))) == MOST_CURVES


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("y = 2x", "graph"),
        ("2x", "graph"),
        ("sin(x)", "graph"),
        ("x", "graph"),
        ("$y = x^2$", "graph"),
        ("x^2 + y^2 = 1", "implicit"),
        ("x = 3", "implicit"),
        ("(1, 2)", "point"),
        ("x^2 - 1 = 0", "graph"),
    ],
)
def test_what_a_person_types_is_drawn(typed: str, kind: str) -> None:
    assert [curve.kind for curve in curves_typed(typed)] == [kind]


@pytest.mark.parametrize("typed", ["hello", "", "y = ax", "10^400", "7", "x <", "__import__('os')"])
def test_what_cannot_be_drawn_is_refused(typed: str) -> None:
    assert curves_typed(typed) == ()


def test_what_is_drawn_already_is_not_drawn_again() -> None:
    (curve,) = curves_typed("y = x^2")
    assert curves_typed("y = x * x", (curve,)) == ()
