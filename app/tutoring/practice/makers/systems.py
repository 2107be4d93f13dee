"""Exercises in systems of linear equations."""

from __future__ import annotations

import random

from app.tutoring.practice.draft import Draft, Level, nonzero, system, until
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import bracketed, polynomial, signed, summed, times
from app.tutoring.sentences import Sentence

_SUBSTITUTING = (
    Practice.tr("One unknown is already told by the other."),
    Practice.tr("Put its expression in place of it in the other equation."),
)
_ADDING = (
    Practice.tr("Which unknown has the same factor in both?"),
    Practice.tr("Add or subtract the equations, so that it goes."),
)
_MULTIPLYING = (
    Practice.tr("No factor is the same yet."),
    Practice.tr("Multiply the equations so that one unknown has the same factor in both."),
)
_THREE = (
    Practice.tr("Begin with the equation that has fewest unknowns."),
    Practice.tr("Find one unknown, put it in, and go on upwards."),
)
_TASKS = (Practice.tr("Solve ${one}$ and ${other}$."), Practice.tr("Find ${x}$ and ${y}$ with ${one}$ and ${other}$."))


def _draft(
    rng: random.Random, equations: list[str], root: tuple[int, ...], worked: tuple[Sentence, ...],
    hints: tuple[Sentence, Sentence], asked: Sentence | None = None,
) -> Draft:  # fmt: skip
    unknowns = ("x", "y", "z")[: len(root)]
    said = asked or rng.choice(_TASKS).put(x="x", y="y", one=equations[0], other=equations[1])
    shown = r",\; ".join(f"{name} = {value}" for name, value in zip(unknowns, root, strict=True))
    key = f"({', '.join(map(str, root))})"
    return Draft(said, key, system(equations, unknowns), worked, hints, shown, unknowns=unknowns)


def _given(rng: random.Random) -> Draft:
    """Y = ax + b in cx + dy = e."""
    x, y, a = *_root(rng), nonzero(rng, 5)
    b = y - a * x
    c, d = until(lambda: (nonzero(rng, 6), nonzero(rng, 5)), lambda drawn: drawn[0] + drawn[1] * a != 0)
    e = c * x + d * y
    equations = [f"y = {polynomial([a, b])}", f"{_linear(c, d)} = {e}"]
    put_in = f"{times(c, 'x')} {'+' if d > 0 else '-'} {times(abs(d), f'({polynomial([a, b])})')} = {e}"
    worked = (
        Practice.tr("Put the first into the second: ${step}$.", step=put_in),
        Practice.tr("Collect: ${step}$.", step=f"{polynomial([c + d * a, d * b])} = {e}"),
        Practice.tr("So $x = {x}$.", x=x),
        Practice.tr("Then $y = {step} = {y}$.", step=f"{a} \\cdot {bracketed(x)}{signed(b)}", y=y),
    )
    return _draft(rng, equations, (x, y), worked, _SUBSTITUTING)


def _both_given(rng: random.Random) -> Draft:
    x, y = _root(rng)
    a, c = until(lambda: (nonzero(rng, 6), nonzero(rng, 6)), lambda drawn: drawn[0] != drawn[1])
    b, d = y - a * x, y - c * x
    equations = [f"y = {polynomial([a, b])}", f"y = {polynomial([c, d])}"]
    worked = (
        Practice.tr("Both say what $y$ is: ${step}$.", step=f"{polynomial([a, b])} = {polynomial([c, d])}"),
        Practice.tr("Collect: ${step}$.", step=f"{times(a - c, 'x')} = {d - b}"),
        Practice.tr("So $x = {x}$.", x=x),
        Practice.tr("Then $y = {step} = {y}$.", step=f"{a} \\cdot {bracketed(x)}{signed(b)}", y=y),
    )
    return _draft(rng, equations, (x, y), worked, _SUBSTITUTING)


def _adding(rng: random.Random) -> Draft:
    """The same factor before y, of opposite or the same sign."""
    x, y, b = *_root(rng), nonzero(rng, 6)
    sign = rng.choice((1, -1))
    a, c = until(lambda: (nonzero(rng, 7), nonzero(rng, 7)), lambda drawn: drawn[0] - sign * drawn[1] != 0)
    d = sign * b
    e, f = a * x + b * y, c * x + d * y
    return _eliminated(rng, ((a, b, e), (c, d, f)), (x, y), sign)


def _eliminated(
    rng: random.Random, lines: tuple[tuple[int, int, int], tuple[int, int, int]], root: tuple[int, int], sign: int
) -> Draft:
    (a, b, e), (c, d, f) = lines
    x, y = root
    equations = [f"{_linear(a, b)} = {e}", f"{_linear(c, d)} = {f}"]
    first = (
        Practice.tr("Subtract the second from the first: ${step}$.")
        if sign > 0
        else Practice.tr("Add the equations: ${step}$.")
    )
    worked = (
        first.put(step=f"{times(a - sign * c, 'x')} = {e - sign * f}"),
        Practice.tr("So $x = {x}$.", x=x),
        Practice.tr("Put it into the first: ${step}$.", step=f"{a} \\cdot {bracketed(x)} {_plus(b, 'y')} = {e}"),
        Practice.tr("So $y = {y}$.", y=y),
    )
    return _draft(rng, equations, root, worked, _ADDING)


def _sum_story(rng: random.Random) -> Draft:
    y = rng.randint(3, 40)
    x = y + rng.randint(2, 40)
    story = rng.choice(
        (
            Practice.tr(
                "Two numbers ${x}$ and ${y}$, ${x}$ the larger one, have the sum ${sum}$ and the difference "
                "${difference}$. Find both."
            ),
            Practice.tr(
                "Ada has ${x}$ coins and Ben ${y}$; together they have ${sum}$, and Ada has ${difference}$ more than "
                "Ben. Find ${x}$ and ${y}$."
            ),
        )
    )
    asked = story.put(x="x", y="y", sum=x + y, difference=x - y)
    equations = [f"x + y = {x + y}", f"x - y = {x - y}"]
    worked = (
        Practice.tr("As equations: ${one}$ and ${other}$.", one=equations[0], other=equations[1]),
        Practice.tr("Add them: $2x = {both}$, so $x = {x}$.", both=2 * x, x=x),
        Practice.tr("Then $y = {sum} - {x} = {y}$.", sum=x + y, x=x, y=y),
    )
    return _draft(rng, equations, (x, y), worked, _ADDING, asked)


def _multiplying(rng: random.Random) -> Draft:
    x, y = _root(rng)
    a, b, c, d = until(
        lambda: tuple(nonzero(rng, 7) for _ in range(4)),
        lambda n: n[0] * n[3] != n[1] * n[2] and abs(n[0]) != abs(n[2]) and abs(n[1]) != abs(n[3]) and 1 not in n,
    )
    e, f = a * x + b * y, c * x + d * y
    equations = [f"{_linear(a, b)} = {e}", f"{_linear(c, d)} = {f}"]
    return _draft(rng, equations, (x, y), _multiplied((a, b, e), (c, d, f), (x, y)), _MULTIPLYING)


def _multiplied(one: tuple[int, int, int], other: tuple[int, int, int], root: tuple[int, int]) -> tuple[Sentence, ...]:
    (a, b, e), (c, d, f), (x, y) = one, other, root
    return (
        Practice.tr("Multiply the first by ${d}$: ${step}$.", d=d, step=f"{_linear(a * d, b * d)} = {e * d}"),
        Practice.tr("Multiply the second by ${b}$: ${step}$.", b=b, step=f"{_linear(c * b, d * b)} = {f * b}"),
        Practice.tr("Subtract: ${step}$, so $x = {x}$.", step=f"{times(a * d - c * b, 'x')} = {e * d - f * b}", x=x),
        Practice.tr(
            "Put it into the first: ${step}$, so $y = {y}$.",
            step=f"{a} \\cdot {bracketed(x)} {_plus(b, 'y')} = {e}",
            y=y,
        ),
    )


def _tickets(rng: random.Random) -> Draft:
    x, y = until(lambda: (rng.randint(3, 15), rng.randint(2, 12)), lambda drawn: drawn[0] != drawn[1])
    a, b, c, d = until(
        lambda: tuple(rng.randint(2, 6) for _ in range(4)),
        lambda n: n[0] * n[3] != n[1] * n[2] and n[0] != n[2] and n[1] != n[3],
    )
    e, f = a * x + b * y, c * x + d * y
    asked = rng.choice(_PRICES).put(a=a, b=b, c=c, d=d, e=e, f=f, x="x", y="y")
    equations = [f"{_linear(a, b)} = {e}", f"{_linear(c, d)} = {f}"]
    first = Practice.tr("As equations: ${one}$ and ${other}$.", one=equations[0], other=equations[1])
    worked = (first, *_multiplied((a, b, e), (c, d, f), (x, y)))
    return _draft(rng, equations, (x, y), worked, _MULTIPLYING, asked)


_PRICES = (
    Practice.tr(
        "${a}$ adult tickets and ${b}$ child tickets cost ${e}$ euros, ${c}$ adult and ${d}$ child tickets "
        "${f}$ euros. What does an adult ticket (${x}$) and what a child ticket (${y}$) cost?"
    ),
    Practice.tr(
        "${a}$ pens and ${b}$ pencils cost ${e}$ euros, ${c}$ pens and ${d}$ pencils ${f}$ euros. "
        "What does a pen (${x}$) and what a pencil (${y}$) cost?"
    ),
    Practice.tr(
        "${a}$ large and ${b}$ small jars hold ${e}$ litres, ${c}$ large and ${d}$ small ones ${f}$ litres. "
        "How much does a large jar (${x}$) and how much a small one (${y}$) hold?"
    ),
)


def _three(rng: random.Random) -> Draft:
    """In steps: the last equation has one unknown, the middle one two."""
    x, y, z = nonzero(rng, 7), nonzero(rng, 7), nonzero(rng, 7)
    a, b, c, d, e = (nonzero(rng, 4) for _ in range(5))
    last = nonzero(rng, 5, 2)
    equations = [
        f"{_linear(a, b, c)} = {a * x + b * y + c * z}",
        f"{summed([(d, 'y'), (e, 'z')])} = {d * y + e * z}",
        f"{last}z = {last * z}",
    ]
    worked = (
        Practice.tr("The last one gives $z = {z}$.", z=z),
        Practice.tr(
            "In the second: ${step}$, so $y = {y}$.", step=f"{times(d, 'y')}{signed(e * z)} = {d * y + e * z}", y=y
        ),
        Practice.tr(
            "In the first: ${step}$, so $x = {x}$.",
            step=f"{times(a, 'x')}{signed(b * y + c * z)} = {a * x + b * y + c * z}",
            x=x,
        ),
    )
    return _draft(rng, equations, (x, y, z), worked, _THREE, _three_asked(rng, equations))


def _sums_in_pairs(rng: random.Random) -> Draft:
    x, y, z = until(lambda: tuple(nonzero(rng, 12) for _ in range(3)), lambda drawn: len(set(drawn)) == 3)
    equations = [f"x + y = {x + y}", f"y + z = {y + z}", f"x + z = {x + z}"]
    whole = x + y + z
    worked = (
        Practice.tr("Add all three and halve: $x + y + z = {whole}$.", whole=whole),
        Practice.tr("Take the first away: $z = {whole} - {part} = {z}$.", whole=whole, part=bracketed(x + y), z=z),
        Practice.tr("Take the second away: $x = {whole} - {part} = {x}$.", whole=whole, part=bracketed(y + z), x=x),
        Practice.tr("Take the third away: $y = {whole} - {part} = {y}$.", whole=whole, part=bracketed(x + z), y=y),
    )
    return _draft(rng, equations, (x, y, z), worked, _THREE, _three_asked(rng, equations))


def _three_full(rng: random.Random) -> Draft:
    """The first equation is the sum of all; x + y and x − z follow."""
    x, y, z = nonzero(rng, 9), nonzero(rng, 9), nonzero(rng, 9)
    a, b = nonzero(rng, 4, 2), nonzero(rng, 4, 2)
    whole = x + y + z
    equations = [
        f"x + y + z = {whole}",
        f"{_linear(a, 1, 1)} = {a * x + y + z}",
        f"{_linear(1, b, 1)} = {x + b * y + z}",
    ]
    worked = (
        Practice.tr(
            "The second without the first: ${step}$, so $x = {x}$.", step=f"{times(a - 1, 'x')} = {(a - 1) * x}", x=x
        ),
        Practice.tr(
            "The third without the first: ${step}$, so $y = {y}$.", step=f"{times(b - 1, 'y')} = {(b - 1) * y}", y=y
        ),
        Practice.tr("In the first: $z = {whole} - {x} - {y} = {z}$.", whole=whole, x=bracketed(x), y=bracketed(y), z=z),
    )
    return _draft(rng, equations, (x, y, z), worked, _THREE, _three_asked(rng, equations))


def _three_asked(rng: random.Random, equations: list[str]) -> Sentence:
    asked = rng.choice(
        (
            Practice.tr("Solve ${one}$, ${two}$ and ${three}$."),
            Practice.tr("Find ${names}$ with ${one}$, ${two}$ and ${three}$."),
        )
    )
    return asked.put(names="x, y, z", one=equations[0], two=equations[1], three=equations[2])


def _root(rng: random.Random) -> tuple[int, int]:
    return nonzero(rng, 9), nonzero(rng, 9)


def _linear(*factors: int) -> str:
    return summed(zip(factors, ("x", "y", "z"), strict=False))


def _plus(value: int, what: str) -> str:
    return f"{'+' if value > 0 else '-'} {times(abs(value), what)}"


LEVELS: tuple[Level, ...] = (
    (_given, _given, _both_given),
    (_adding, _adding, _sum_story),
    (_multiplying, _multiplying, _tickets),
    (_three, _sums_in_pairs, _three_full),
)
