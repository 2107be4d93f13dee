"""Hints before the solution: worked out unseen, a nudge and the idea, steps, all of it."""

from __future__ import annotations

from dataclasses import replace

from app.screenshots.stage import Stage
from app.tutoring.verdicts import Verdict

QUESTION = r"Solve $x^2 - 5x + 6 = 0$."
THOUGHTS = "Two numbers with product 6 and sum −5: −2 and −3. So (x − 2)(x − 3) = 0."
SOLUTION = r"""The left side is a sum of three terms, so look for two brackets:
\[x^2 - 5x + 6 = (x + a)(x + b), \qquad ab = 6, \quad a + b = -5.\]

The numbers $-2$ and $-3$ do that, since $(-2) \cdot (-3) = 6$ and $-2 - 3 = -5$. So the equation is

\begin{align*}
(x - 2)(x - 3) &= 0 \\
x - 2 = 0 \quad &\text{or} \quad x - 3 = 0.
\end{align*}

A product is zero only where one of its factors is:

$$\boxed{x = 2 \text{ or } x = 3}$$
"""


def _asked(stage: Stage) -> None:
    stage.load()
    stage.window.composer.hints_chosen.emit(True)
    stage.ask(QUESTION)


def _revealed(stage: Stage, rungs: int) -> None:
    _asked(stage)
    stage.think(THOUGHTS)
    stage.answer(SOLUTION)
    for _ in range(rungs):
        stage.window.hints.onward_last()
    stage.settle()


def hints_working(stage: Stage) -> None:
    """The solution is worked out, and nothing of it is seen."""
    _asked(stage)
    stage.think(THOUGHTS)
    stage.settle()


def hints_ready(stage: Stage) -> None:
    """It is there, and nothing of it is revealed."""
    _revealed(stage, 0)


def hints_idea(stage: Stage) -> None:
    """A nudge and the idea."""
    _revealed(stage, 2)


def hints_steps(stage: Stage) -> None:
    """Two steps, and a line that the learner is stuck at."""
    _revealed(stage, 4)
    turn = stage.window.transcript.current
    if turn is not None and turn.guide is not None:
        turn.guide.field.setText("x = 4")
        turn.guide.field.setFocus()
        words = "That line doesn't follow from the question: look again at how you got there."
        turn.show_guide(replace(turn.guide.card, remark=words))
    stage.settle()


def hints_doubted(stage: Stage) -> None:
    """The same, where checking has contradicted the solution."""
    _revealed(stage, 2)
    turn = stage.window.session.turns.last
    if turn is not None:
        stage.window.session.judge(turn.reply, Verdict("contradicted", "x = 2 doesn't satisfy it."))
    stage.settle()


def hints_whole(stage: Stage) -> None:
    """All of it is revealed."""
    _revealed(stage, 2)
    stage.window.hints.show_last_whole()
    stage.settle()


def narrow_hints_steps(stage: Stage) -> None:
    """Steps in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    hints_steps(stage)


def large_hints_steps(stage: Stage) -> None:
    """The same with large text."""
    stage.window.theme.set_zoom(1.5)
    hints_steps(stage)
