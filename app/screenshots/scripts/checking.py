"""What checking has found of an answer: its badge, the steps that don't hold, and the panel that says more."""

from __future__ import annotations

from app.cards.checks import CheckCard
from app.screenshots.stage import Stage
from app.tutoring.verdicts import Slip

QUESTION = r"Solve $2x + 3 = 11$, and find the area of a rectangle that is $7$ by $x + 4$."
THOUGHTS = (
    "Subtract 3 from both sides: 2x = 8, so x = 4. The rectangle is 7 by 4 + 4, that is 7 by 8.\n\n"
    "7 · 8 = 54? Let me see: 7 · 7 = 49, and 49 + 7 = 56. So 7 · 8 = 56."
)
RIGHT = r"""Subtract $3$ from both sides:

\begin{align*}
2x + 3 &= 11 \\
2x &= 11 - 3 = 8 \\
x &= \frac{8}{2} = 4
\end{align*}

So the sides are $7$ and $4 + 4 = 8$, and the area is $7 \cdot 8 = 56$.

$$\boxed{x = 4, \quad A = 56}$$
"""
WRONG = r"""Subtract $3$ from both sides:

\begin{align*}
2x + 3 &= 11 \\
2x &= 11 - 3 = 9 \\
x &= \frac{9}{2} = 4.5
\end{align*}

So the sides are $7$ and $4.5 + 4 = 8.5$, and the area is $7 \cdot 8.5 = 58.5$: a little over 7 · 8 = 54.

$$\boxed{x = \frac{9}{2}}$$
"""
VERIFIED = CheckCard("verified", "x = 4 satisfies 2x + 3 = 11.", r"2 \cdot 4 + 3 = 11")


def _slip(text: str, stated: str, found: str) -> Slip:
    start = text.index(stated)
    return Slip(start, start + len(stated), stated, found)


CONTRADICTED = CheckCard(
    "contradicted",
    "x = 9/2 doesn't satisfy 2x + 3 = 11.",
    r"2 \cdot \frac{9}{2} + 3 = 12 \neq 11",
    (
        _slip(WRONG, "11 - 3 = 9", "8"),
        _slip(WRONG, r"7 \cdot 8.5 = 58.5", "59.5"),
        _slip(WRONG, "7 · 8 = 54", "56"),
    ),
    (_slip(THOUGHTS, "7 · 8 = 54", "56"),),
)
UNCHECKED = CheckCard("unchecked", "There is no check for this kind of question.")


def _answered(stage: Stage, answer: str, card: CheckCard) -> None:
    stage.load()
    stage.ask(QUESTION)
    stage.think(THOUGHTS)
    stage.answer(answer)
    stage.settle()
    stage.window.transcript.show_check(0, card)
    stage.settle()


def _open_panel(stage: Stage) -> None:
    turn = stage.window.transcript.current
    if turn is not None:
        turn.open_check()
    stage.settle()


def checked(stage: Stage) -> None:
    """An answer that holds."""
    _answered(stage, RIGHT, VERIFIED)


def contradicted(stage: Stage) -> None:
    """An answer that doesn't, and the steps that went wrong."""
    _answered(stage, WRONG, CONTRADICTED)


def contradicted_panel(stage: Stage) -> None:
    """The same with all that there is to say."""
    contradicted(stage)
    _open_panel(stage)


def unchecked(stage: Stage) -> None:
    """An answer that nobody can check, without a card of its own."""
    _answered(stage, "It depends on what you count: there is no single answer.", UNCHECKED)


def unchecked_panel(stage: Stage) -> None:
    """Why."""
    _answered(stage, RIGHT, UNCHECKED)
    _open_panel(stage)


def checked_thoughts(stage: Stage) -> None:
    """A step of the thoughts that doesn't hold."""
    contradicted(stage)
    turn = stage.window.transcript.current
    if turn is not None:
        turn.thinking.show_fault(0)
    stage.settle()


def narrow_contradicted(stage: Stage) -> None:
    """The same in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    contradicted_panel(stage)


def large_contradicted(stage: Stage) -> None:
    """The same with large text."""
    stage.window.theme.set_zoom(1.5)
    contradicted_panel(stage)
