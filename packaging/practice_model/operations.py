"""Problems in the order of operations, solved by rewriting one operation a line."""

from __future__ import annotations

import random
from dataclasses import dataclass

from arithmetic import stated
from columns import Working, add, divide_exactly, multiply, signed, subtract
from phrasing import ask
from problem import Problem


@dataclass(frozen=True, slots=True)
class Node:
    """An expression: a number, or an operator over two expressions; `brackets` are as written."""

    sign: str = ""
    left: Node | None = None
    right: Node | None = None
    number: int = 0
    brackets: bool = False

    @property
    def is_number(self) -> bool:
        """True for a leaf."""
        return not self.sign


RANK = {"+": 1, "-": 1, "×": 2, "÷": 2, "^": 3}
LIMIT = 300


def write(node: Node, *, outermost: bool = True) -> str:
    """Write an expression with the brackets it needs."""
    if node.is_number:
        return str(node.number) if outermost or node.number >= 0 else f"({node.number})"
    assert node.left is not None and node.right is not None
    left = bracketed(
        node.left, needs=rank(node.left) < RANK[node.sign] or (node.sign == "^" and not node.left.is_number)
    )
    if node.left.is_number and node.left.number < 0 and not node.left.brackets and node.sign != "^":
        left = str(node.left.number)
    right = bracketed(node.right, needs=rank(node.right) <= RANK[node.sign])
    return f"{left}^{right}" if node.sign == "^" else f"{left} {node.sign} {right}"


def rank(node: Node) -> int:
    """How tightly an expression binds."""
    return 9 if node.is_number else RANK[node.sign]


def bracketed(node: Node, *, needs: bool) -> str:
    """Write a part of an expression, in brackets where they change or underline the meaning."""
    if node.is_number:
        return signed(node.number)
    return f"({write(node)})" if needs or node.brackets else write(node)


def evaluate(sign: str, a: int, b: int) -> Working | None:
    """Carry one operation out; None when it leaves the range that the model is meant for."""
    if sign == "+":
        working = add(a, b)
    elif sign == "-":
        working = subtract(a, b)
    elif sign == "×":
        working = multiply(a, b)
    elif sign == "÷":
        if b == 0 or a % b:
            return None
        working = divide_exactly(a, b)
    else:
        working = Working((f"{signed(a)}^{b} = {' × '.join([signed(a)] * b)} = {a**b}",), a**b)
    return working if abs(working.value) <= LIMIT * 4 else None


def step(node: Node) -> tuple[Node, Working] | None:
    """Carry out the operation whose turn it is, as one is taught: brackets, powers, × ÷, + −."""
    assert node.left is not None and node.right is not None
    if (node.left.is_number or not has_brackets(node.left)) and has_brackets(node.right):
        order = ("right", "left")
    elif rank(node.left) >= rank(node.right) or has_brackets(node.left):
        order = ("left", "right")
    else:
        order = ("right", "left")
    for side in order:
        child: Node = getattr(node, side)
        if child.is_number:
            continue
        done = step(child)
        if done is None:
            return None
        replaced, working = done
        if side == "left":
            return Node(node.sign, replaced, node.right, brackets=node.brackets), working
        return Node(node.sign, node.left, replaced, brackets=node.brackets), working
    working_now = evaluate(node.sign, node.left.number, node.right.number)
    return None if working_now is None else (Node(number=working_now.value), working_now)


def has_brackets(node: Node) -> bool:
    """True when brackets stand anywhere in the expression."""
    if node.is_number:
        return False
    assert node.left is not None and node.right is not None
    inner = any(
        not child.is_number and (child.brackets or has_brackets(child) or rank(child) < RANK[node.sign])
        for child in (node.left, node.right)
    )
    return node.brackets or inner or (not node.right.is_number and rank(node.right) <= RANK[node.sign])


def solve(node: Node) -> tuple[list[str], int] | None:
    """Write every step of an evaluation; None when a value leaves the range."""
    lines = [write(node)]
    while not node.is_number:
        done = step(node)
        if done is None:
            return None
        node, working = done
        lines += working.lines
        if not node.is_number:
            lines.append(f"now {write(node)}")
    return lines, node.number


def leaf(rng: random.Random, most: int = 20) -> Node:
    """Draw a small number, now and then a larger one."""
    return Node(number=rng.randint(1, most) if rng.random() < 0.93 else rng.randint(1, 99))


def power(rng: random.Random) -> Node:
    """Draw a square or a small cube."""
    if rng.random() < 0.9:
        return Node("^", Node(number=rng.randint(1, 12)), Node(number=2))
    return Node("^", Node(number=rng.randint(1, 5)), Node(number=3))


def exact_quotient(rng: random.Random) -> Node:
    """Draw a division that leaves nothing."""
    b = rng.randint(2, 12)
    return Node("÷", Node(number=b * rng.randint(1, 12)), Node(number=b))


def combine(rng: random.Random, operands: list[Node]) -> Node:
    """Join operands into a random tree."""
    if len(operands) == 1:
        return operands[0]
    cut = rng.randint(1, len(operands) - 1)
    if rng.random() < 0.45:
        cut = len(operands) - 1
    left, right = combine(rng, operands[:cut]), combine(rng, operands[cut:])
    sign = rng.choices(("+", "-", "×", "÷"), (4, 4, 5, 1.6))[0]
    return Node(sign, left, right)


def order_of_operations(rng: random.Random) -> Problem:
    """Expressions of two to four numbers or powers with brackets, powers and exact divisions."""
    while True:
        count = rng.choices((2, 3, 4), (1, 11, 6))[0]
        operands = [rng.choices((leaf, power, exact_quotient), (10, 1.2, 1.2))[0](rng) for _ in range(count)]
        node = combine(rng, operands)
        if node.is_number or (count == 2 and all(part.is_number for part in operands)):
            continue
        solved = solve(node)
        if solved is None or abs(solved[1]) > LIMIT * 2:
            continue
        lines, value = solved
        expression = write(node)
        if len(lines) > 20 or "÷ (-" in "".join(lines):
            continue
        latex = expression.replace("×", "\\times").replace("÷", "\\div")
        question = ask(rng, expression)
        if rng.random() < 0.05:
            question = f"Use the order of operations: {expression}"
        if rng.random() < 0.3:
            question = question.replace("^2", "²").replace("^3", "³")
        thoughts = [*lines, f"Result {value}"]
        return Problem(
            "order of operations", expression, question, "\n".join(thoughts), stated(latex, str(value)), str(value)
        )
