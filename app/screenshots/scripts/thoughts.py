"""Thoughts that have ended: plain as they came, and typeset."""

from __future__ import annotations

from app.screenshots.stage import QUESTION, Stage

ROUGH = r"""Okay, so I need to find all $x$ with $3x^2 + 4x + 5 = 1$. Subtract 1 from both sides: $3x^2 + 4x + 4 = 0$.

The quadratic formula says
\[ x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}, \]
and here $a = 3$, $b = 4$, $c = 4$. Then $b^2 - 4ac = 16 - 48 = -32$ is **negative**. There are

- no real solutions,
- two complex ones, $x = \frac{-4 \pm 4i\sqrt{2}}{6}$.

Wait, let me check the sum of the roots: $-\frac{4}{3}$, and $-\frac{b}{a} = -\frac{4}{3}$. Right.

$$\begin{aligned} x_1 x_2 &= \frac{(-2)^2 + (2\sqrt{2})^2}{9} \\
&= \frac{12}{9} = \frac{4}{3} = \frac{c}{a} \end{aligned}$$

So it fits: $\boxed{x = \frac{-2 \pm 2i\sqrt{2}}{3}}$."""


def plain_thoughts(stage: Stage) -> None:
    """Thoughts that have ended and were opened again, as they came; they can be typeset."""
    stage.load()
    stage.ask(QUESTION)
    stage.think(ROUGH)
    stage.answer()
    turn = stage.window.transcript.current
    if turn is not None:
        turn.thinking.set_open(True)


def typeset_thoughts(stage: Stage) -> None:
    """The same, typeset."""
    stage.window.menus.typeset_thoughts_chosen.emit(True)
    plain_thoughts(stage)


def narrow_thoughts(stage: Stage) -> None:
    """The same in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    typeset_thoughts(stage)
    _go_to_thoughts(stage)


def large_thoughts(stage: Stage) -> None:
    """The same with large text."""
    stage.window.theme.set_zoom(1.5)
    typeset_thoughts(stage)
    _go_to_thoughts(stage)


def _go_to_thoughts(stage: Stage) -> None:
    stage.settle()
    stage.window.transcript.verticalScrollBar().setValue(0)
