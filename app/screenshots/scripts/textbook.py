"""What a long answer with much mathematics looks like, at its beginning, in its middle and at its end."""

from __future__ import annotations

from app.screenshots.stage import Stage

QUESTION = "Derive the quadratic formula, and use it for 3x² + 4x + 5 = 1."
ANSWER = r"""## Completing the square

Divide $ax^2 + bx + c = 0$ by $a \neq 0$, and add $\left(\frac{b}{2a}\right)^2$ on both sides:

\begin{align}
x^2 + \frac{b}{a}x + \left(\frac{b}{2a}\right)^2 &= \left(\frac{b}{2a}\right)^2 - \frac{c}{a} \\
\left(x + \frac{b}{2a}\right)^2 &= \frac{b^2 - 4ac}{4a^2} \tag{1}
\end{align}

Taking roots in (1) gives the **quadratic formula**

$$x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}. \tag{2}$$

The *discriminant* $\Delta = b^2 - 4ac$ says what to expect:

| $\Delta$ | solutions | graph |
|:--:|:--|:--|
| $> 0$ | two real ones, $x_1 \neq x_2$ | crosses the axis twice |
| $= 0$ | one, $x = -\frac{b}{2a}$ | touches it |
| $< 0$ | two complex ones, $x_2 = \overline{x_1}$ | stays away |

## Using it

1. Bring everything to one side: $3x^2 + 4x + 4 = 0$, so $a = 3$, $b = 4$ and $c = 4$.
2. The discriminant is $\Delta = 16 - 48 = -32 < 0$.
3. Put both into (2):

   $$x = \frac{-4 \pm \sqrt{-32}}{6} = \frac{-4 \pm 4i\sqrt{2}}{6}$$

> The same in a computer algebra system, as a check:

```python
from sympy import Eq, solve, symbols

x = symbols("x")
print(solve(Eq(3 * x**2 + 4 * x + 5, 1), x))  # two complex roots
```

In general, the roots of a polynomial of degree $n$ satisfy

$$\sum_{k=1}^{n} x_k = -\frac{a_{n-1}}{a_n}, \qquad \prod_{k=1}^{n} x_k = (-1)^n\,\frac{a_0}{a_n},
\qquad f(x) = \begin{cases} a_n \prod\limits_{k=1}^{n} (x - x_k) & a_n \neq 0 \\ 0 & \text{otherwise} \end{cases}$$

and indeed $x_1 + x_2 = -\frac{4}{3}$ and $x_1 x_2 = \frac{4 + 8}{9} = \frac{4}{3}$. So the answer is

$$\boxed{x = \frac{-2 \pm 2i\sqrt{2}}{3}}$$
"""


def textbook(stage: Stage) -> None:
    """The beginning of a long answer."""
    textbook_end(stage)
    stage.window.transcript.verticalScrollBar().setValue(0)


def textbook_middle(stage: Stage) -> None:
    """Its list, quote and code."""
    textbook_end(stage)
    bar = stage.window.transcript.verticalScrollBar()
    bar.setValue(round(bar.maximum() * 0.7))


def textbook_end(stage: Stage) -> None:
    """Its end."""
    stage.load()
    stage.ask(QUESTION)
    stage.answer(ANSWER)
    stage.settle()


def narrow_textbook(stage: Stage) -> None:
    """Its beginning in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    textbook(stage)


def large_textbook(stage: Stage) -> None:
    """Its beginning in large text."""
    stage.window.theme.set_zoom(1.5)
    textbook(stage)
