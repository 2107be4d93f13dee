"""Linear equations with the unknown on one side or on both."""

from __future__ import annotations

import random
from dataclasses import dataclass
from fractions import Fraction

from columns import TABLES, add, divide_exactly, in_the_head, multiply, signed, subtract
from fraction_problems import latex, plain, simplify
from phrasing import dress
from problem import Problem
from wordings import EQUATION_QUESTIONS


@dataclass(frozen=True, slots=True)
class Side:
    """One side of an equation: `factor` times the unknown, plus `constant`."""

    factor: int
    constant: int

    def write(self, x: str) -> str:
        """Write the side with the unknown first."""
        if self.factor == 0:
            return str(self.constant)
        unknown = {1: x, -1: f"-{x}"}.get(self.factor, f"{self.factor}{x}")
        if self.constant == 0:
            return unknown
        return f"{unknown} {'+' if self.constant > 0 else '-'} {abs(self.constant)}"

    def write_constant_first(self, x: str) -> str:
        """Write the side with the constant first."""
        if self.factor == 0 or self.constant == 0:
            return self.write(x)
        unknown = x if abs(self.factor) == 1 else f"{abs(self.factor)}{x}"
        return f"{self.constant} {'+' if self.factor > 0 else '-'} {unknown}"


def coefficient(rng: random.Random) -> int:
    """Draw what stands before the unknown."""
    value = rng.randint(1, 12) if rng.random() < 0.96 else rng.randint(2, 25)
    return -value if rng.random() < 0.1 else value


def constant(rng: random.Random) -> int:
    """Draw what stands beside the unknown."""
    value = rng.randint(0, 20) if rng.random() < 0.6 else rng.randint(1, 99)
    return -value if rng.random() < 0.45 else value


def solution(rng: random.Random) -> int:
    """Draw a whole solution."""
    roll = rng.random()
    if roll < 0.68:
        return rng.randint(0, 12)
    return rng.randint(-12, -1) if roll < 0.9 else rng.randint(-20, 25)


def question(rng: random.Random, x: str, equation: str) -> str:
    """Ask for the solution of an equation."""
    roll = rng.random()
    if roll < 0.22:
        opening, closing = rng.choice((("$", "$"), ("$", "$"), ("\\(", "\\)"), ("$$", "$$"), ("\\[", "\\]")))
        equation = f"{opening}{equation}{closing}"
    elif roll < 0.32:
        equation = equation.replace(" ", "")
    elif roll < 0.37:
        equation = equation.replace("-", "−")
    elif roll < 0.43:
        equation = equation.replace(x, f"*{x}", 1) if equation[:1].isdigit() and equation[1:2] == x else equation
    return dress(rng, rng.choice(EQUATION_QUESTIONS).format(e=equation, x=x))


def isolate(left: Side, value: int, x: str) -> tuple[list[str], Fraction]:
    """Write how `left = value` is solved, to the unknown alone."""
    lines = []
    right = value
    if left.constant:
        subtracting = left.constant > 0
        working = subtract(right, left.constant) if subtracting else add(right, -left.constant)
        lines.append(f"{'subtract' if subtracting else 'add'} {abs(left.constant)}")
        lines += working.lines
        right = working.value
        lines.append(f"{Side(left.factor, 0).write(x)} = {right}")
    return divide_by_factor(left.factor, right, x, lines)


def divide_by_factor(factor: int, right: int, x: str, lines: list[str]) -> tuple[list[str], Fraction]:
    """Write the last step, a division by what stands before the unknown."""
    result = Fraction(right, factor)
    if factor == 1:
        return lines, result
    if factor < 0:
        factor, right = -factor, -right
        lines.append("change signs")
        lines.append(f"{Side(factor, 0).write(x)} = {right}")
        if factor == 1:
            return lines, result
    lines.append(f"divide by {factor}")
    if right % factor == 0:
        lines += divide_exactly(right, factor).lines
    else:
        lines += simplify(right, factor)[0]
    lines.append(f"{x} = {plain(result)}")
    return lines, result


def check(left: Side, right: Side, result: Fraction) -> list[str]:
    """Put a whole solution back into both sides, where that is quickly done in the head."""
    if result.denominator != 1 or abs(result) > TABLES:
        return []
    value = result.numerator
    lines = []
    for name, side in (("left", left), ("right", right)):
        product = side.factor * value
        if abs(side.factor) > TABLES or (side.constant and not in_the_head(product, side.constant)):
            return []
        if side.factor == 0:
            continue
        tail = f", {product} {'+' if side.constant >= 0 else '-'} {abs(side.constant)} = {product + side.constant}"
        lines.append(f"{name} {side.factor} × {signed(value)} = {product}{tail if side.constant else ''}")
    lines[-1] += " ✓"
    return ["Check:", *lines]


def answer(x: str, shown: str, result: Fraction, steps: list[str]) -> str:
    """The answer pane's text: the equation, the lines between, the box."""
    middle = "".join(f"${step}$\n\n" for step in steps if step != shown)
    return f"${shown}$\n\n{middle}${x} = \\boxed{{{latex(result)}}}$"


def equations_among(lines: list[str], x: str) -> list[str]:
    """The lines of a working that are equations in the unknown, without the last."""
    return [line for line in lines if x in line.split(" = ")[0] and " = " in line and not line.startswith(x + " =")]


def put_together(rng: random.Random, x: str, shown: str, lines: list[str], result: Fraction) -> Problem:
    """Make the problem of an equation and its working."""
    key = shown.replace(x, "x")
    between = equations_among(lines[1:], x)
    text = answer(x, shown, result, between)
    return Problem("linear equations", key, question(rng, x, shown), "\n".join(lines), text, latex(result))


def one_side(rng: random.Random, x: str) -> Problem:
    """ax + b = c in any arrangement."""
    value = solution(rng)
    a, b = coefficient(rng), constant(rng)
    if a == 1 and b == 0:
        b = rng.randint(1, 20)
    left = Side(a, b)
    c = a * value + b
    if rng.random() < 0.06 and abs(a) > 1:
        c += rng.randint(1, abs(a) - 1)
    text = left.write_constant_first(x) if rng.random() < 0.2 else left.write(x)
    shown = f"{c} = {text}" if rng.random() < 0.12 else f"{text} = {c}"
    lines = [shown]
    standard = f"{left.write(x)} = {c}"
    if standard != shown:
        lines.append(standard)
    steps, result = isolate(left, c, x)
    return put_together(rng, x, shown, [*lines, *steps, *check(left, Side(0, c), result)], result)


def both_sides(rng: random.Random, x: str) -> Problem:
    """ax + b = cx + d in any arrangement."""
    value = solution(rng)
    while True:
        a, c, b = coefficient(rng), coefficient(rng), constant(rng)
        d = (a - c) * value + b
        if rng.random() < 0.06:
            d += rng.randint(0, 5)
        if a != c and abs(d) <= 199:
            break
    left, right = Side(a, b), Side(c, d)
    sides = [side.write_constant_first(x) if rng.random() < 0.15 else side.write(x) for side in (left, right)]
    shown = " = ".join(sides)
    lines = [shown]
    standard = f"{left.write(x)} = {right.write(x)}"
    if standard != shown:
        lines.append(standard)
    unknown = Side(abs(c), 0).write(x)
    lines.append(f"{'subtract' if c > 0 else 'add'} {unknown}")
    lines += (subtract(a, c) if c > 0 else add(a, -c)).lines
    reduced = Side(a - c, b)
    lines.append(f"{reduced.write(x)} = {d}")
    steps, result = isolate(reduced, d, x)
    return put_together(rng, x, shown, [*lines, *steps, *check(left, right, result)], result)


def with_brackets(rng: random.Random, x: str) -> Problem:
    """a(x + b) = c, or = cx + d."""
    value = solution(rng)
    a, b = rng.randint(2, 9), constant(rng) or 3
    b = max(-20, min(20, b))
    inner = Side(rng.choice((1, 1, 1, 2, 3)), b)
    left = Side(a * inner.factor, a * b)
    c = rng.choice((0, 0, 0, rng.randint(1, 9)))
    if c == left.factor:
        c = 0
    d = (left.factor - c) * value + left.constant
    right = Side(c, d)
    shown = f"{a}({inner.write(x)}) = {right.write(x)}"
    lines = [shown, *multiply(a, inner.factor).lines, *multiply(a, b).lines, f"{left.write(x)} = {right.write(x)}"]
    reduced = left
    if c:
        lines += [f"subtract {Side(c, 0).write(x)}", *subtract(left.factor, c).lines]
        reduced = Side(left.factor - c, left.constant)
        lines.append(f"{reduced.write(x)} = {d}")
    steps, result = isolate(reduced, d, x)
    return put_together(rng, x, shown, [*lines, *steps, *check(left, right, result)], result)


def over_number(rng: random.Random, x: str) -> Problem:
    """x/a + b = c."""
    a, b = rng.randint(2, 12), rng.choice((0, constant(rng)))
    quotient = rng.randint(-9, 15)
    c = quotient + b
    tail = f" {'+' if b > 0 else '-'} {abs(b)}" if b else ""
    written = f"\\frac{{{x}}}{{{a}}}" if rng.random() < 0.25 else f"{x}/{a}"
    shown = f"{written}{tail} = {c}"
    lines = [f"{x}/{a}{tail} = {c}"]
    if b:
        working = subtract(c, b) if b > 0 else add(c, -b)
        lines += [f"{'subtract' if b > 0 else 'add'} {abs(b)}", *working.lines, f"{x}/{a} = {quotient}"]
    product = multiply(quotient, a)
    lines += [f"multiply by {a}", *product.lines, f"{x} = {product.value}"]
    result = Fraction(product.value)
    text = answer(x, f"{x}/{a}{tail} = {c}", result, [f"{x}/{a} = {quotient}"] if b else [])
    return Problem(
        "linear equations", f"x/{a}{tail} = {c}", question(rng, x, shown), "\n".join(lines), text, latex(result)
    )


def like_terms(rng: random.Random, x: str) -> Problem:
    """ax + bx + c = d: terms are put together first."""
    value, a, b, c = solution(rng), rng.randint(1, 9), rng.randint(1, 9), constant(rng)
    sign = rng.choice("+-") if a > b else "+"
    total = a + b if sign == "+" else a - b
    left = Side(total, c)
    d = total * value + c
    shown = f"{Side(a, 0).write(x)} {sign} {Side(b, c).write(x)} = {d}"
    lines = [shown, *(add(a, b) if sign == "+" else subtract(a, b)).lines, f"{left.write(x)} = {d}"]
    steps, result = isolate(left, d, x)
    return put_together(rng, x, shown, [*lines, *steps, *check(left, Side(0, d), result)], result)


def linear_equations(rng: random.Random) -> Problem:
    """Any of the above, in x mostly."""
    x = rng.choice("xxxxxxxxxxxxyznatmk")
    kinds = (one_side, both_sides, with_brackets, over_number, like_terms)
    return rng.choices(kinds, (10, 10, 3, 2, 1.2))[0](rng, x)
