"""Functions drawn: their marks, the area below one, a field for another; narrow and with large text."""

from __future__ import annotations

from app.screenshots.stage import Stage

QUADRATIC = "Solve $x^2 - 4x + 3 = 0$."
SOLVED = "Factor: $(x - 1)(x - 3) = 0$, so\n\n$$\\boxed{x = 1 \\text{ or } x = 3}$$"
MEETING = "Where do $y = x^2$ and $y = x + 2$ meet?"
POLES = "Sketch $y = \\tan x$ and $y = \\frac{1}{x}$."
AREA = "Compute $\\int_0^2 x^2 \\, dx$."
CIRCLE = "Where does the line $y = x + 1$ meet the circle $x^2 + y^2 = 25$?"
INEQUALITY = "Solve $x^2 - 4x + 3 < 3 - x$."


def _plot(stage: Stage, question: str, answer: str = SOLVED) -> None:
    stage.load()
    stage.ask(question)
    stage.answer(answer)
    stage.window.menus.tutor.plot_requested.emit()
    stage.settle()
    _wait_for_legend(stage)


def _wait_for_legend(stage: Stage) -> None:
    page = stage.window.page.plot_page
    for curve in page.canvas.curves:
        stage.window.renderer.typesetter.typeset(curve.tex, display=False)
    stage.settle()


def plot_offered(stage: Stage) -> None:
    """An answer with something to draw."""
    stage.load()
    stage.ask(QUADRATIC)
    stage.answer(SOLVED)


def plot_quadratic(stage: Stage) -> None:
    """A parabola with its roots and vertex; the keyboard is at one of them."""
    _plot(stage, QUADRATIC)
    stage.window.page.plot_page.canvas.focusNextPrevChild(True)
    stage.settle()


def plot_meeting(stage: Stage) -> None:
    """Two curves and where they meet, and one that was added."""
    _plot(stage, MEETING)
    stage.window.page.plot_page.typed.emit("y = 1 - x")
    stage.settle()
    _wait_for_legend(stage)


def plot_poles(stage: Stage) -> None:
    """Poles."""
    _plot(stage, POLES)


def plot_area(stage: Stage) -> None:
    """The area below a curve."""
    _plot(stage, AREA)


def plot_circle(stage: Stage) -> None:
    """A circle and a line."""
    _plot(stage, CIRCLE)


def plot_inequality(stage: Stage) -> None:
    """Both sides of an inequality, and where it holds."""
    _plot(stage, INEQUALITY)
    stage.window.page.plot_page.field.setText("hello")
    stage.window.page.plot_page.typed.emit("hello")


def narrow_plot(stage: Stage) -> None:
    """The same in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    plot_meeting(stage)


def large_plot(stage: Stage) -> None:
    """With large text."""
    stage.window.theme.set_zoom(1.5)
    plot_meeting(stage)
