"""What is read as a calculation, how its signs bind, and what is refused before anything is calculated."""

from __future__ import annotations

import json
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.tools.calculating import arithmetic, symbolic
from models.tools.expression import (
    COMMANDS,
    FUNCTIONS,
    MAX_CHARACTERS,
    MAX_DEPTH,
    Tree,
    Unreadable,
    read_expression,
)


def spelled(tree: Tree) -> str:
    """Write a tree with all its brackets."""
    operation, *operands = tree
    if operation in ("number", "constant", "variable"):
        return str(operands[0])
    signs = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "remainder": "%", "power": "^"}
    if operation in signs:
        return f"({spelled(operands[0])}{signs[operation]}{spelled(operands[1])})"
    return f"{operation}({','.join(map(spelled, operands))})"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("12*7", "(12*7)"),
        ("1 + 2 * 3", "(1+(2*3))"),
        ("1 - 2 - 3", "((1-2)-3)"),
        ("2 / 3 * 4", "((2/3)*4)"),
        ("2^3^2", "(2^(3^2))"),
        ("2**3", "(2^3)"),
        ("-2^2", "negate((2^2))"),
        ("2^-3", "(2^negate(3))"),
        ("2*-3", "(2*negate(3))"),
        ("--3", "negate(negate(3))"),
        ("+3", "3"),
        ("5!/3!", "(factorial(5)/factorial(3))"),
        ("-3!", "negate(factorial(3))"),
        ("2(3+4)", "(2*(3+4))"),
        ("2pi", "(2*pi)"),
        ("2^3(4)", "((2^3)*4)"),
        ("3 sqrt(2)", "(3*sqrt(2))"),
        ("√2²", "(sqrt(2)^2)"),
        ("3 × 4 ÷ 2 − 1", "(((3*4)/2)-1)"),
        ("30°", "(30*(pi/180))"),
        ("17 mod 5", "(17%5)"),
        ("mod(17, 5)", "mod(17,5)"),
        ("17 % (-5)", "(17%negate(5))"),
        (".5 + 5.", "(.5+5.)"),
        ("1e-3", "1e-3"),
        ("2e", "(2*e)"),
        ("Sqrt(PI)", "sqrt(pi)"),
        ("π", "pi"),
        ("expand(2x*(x+1))", "expand(((2*x)*(x+1)))"),
        ("solve(2x + 3 = 7, x)", "solve(equation(((2*x)+3),7),x)"),
        ("solve([x+y=3, x-y=1], [x, y])", "solve(list(equation((x+y),3),equation((x-y),1)),list(x,y))"),
        ("simplify(diff(x^2, x)) + 1", "(simplify(diff((x^2),x))+1)"),
        ("solve(lambda = 1)", "solve(equation(lambda,1))"),
    ],
)
def test_signs_bind_as_in_mathematics(text: str, read: str) -> None:
    assert spelled(read_expression(text)) == read


NO_CALCULATIONS = [
    ("", "nothing"),
    ("   ", "nothing"),
    ("1/2x", "isn't clear"),
    ("1/2pi", "isn't clear"),
    ("10 % -3", "(-3)"),
    ("20%", "20/100"),
    ("20% * 50", "20/100"),
    ("1,000 + 2", "12000"),
    ("gcd(12, 018)", "12000"),
    ("1, 2", "comma"),
    ("2 3", "isn't expected"),
    ("(2", "end"),
    ("2)", "isn't expected"),
    ("*2", "isn't expected"),
    ("2 +", "end"),
    ("sin 30", "brackets"),
    ("sin()", "takes 1"),
    ("gcd(1)", "takes 2"),
    ("log(1,2,3)", "takes 1 to 2"),
    ("f(2)", "no function"),
    ("pi(2)", "no function"),
    ("sinx", "isn't known"),
    ("x + 1", "no value"),
    ("x", "no value"),
    ("x + solve(x = 1)", "no value"),
    ("5 = 5", "solve"),
    ("solve(x = 1 = 2)", "one ="),
    ("solve((x = 1))", "solve"),
    ("solve(x = 1) + 1", "alone"),
    ("simplify(solve(x = 1))", "alone"),
    ("[1]", "isn't expected"),
    ("2 < 3", "can't be read"),
    ("|3|", "can't be read"),
    (r"\frac{1}{2}", "can't be read"),
    ("__import__('os').system('true')", "can't be read"),
    ("lambda: 0", "can't be read"),
    ("x.__class__", "can't be read"),
    ("().__class__.__bases__", "can't be read"),
    ("exec('1')", "can't be read"),
    ("eval(1)", "no function"),
    ("exec(1)", "no function"),
    ("open(1)", "no function"),
    ("getattr(1, 2)", "no function"),
    ("Symbol(1)", "no function"),
    ("sympify(1)", "no function"),
    ("1; 2", "can't be read"),
    ("1\n#2", "can't be read"),
    ("f'{1}'", "can't be read"),
    ("1 if 1 else 2", "isn't known"),
    ("[i for i in (1)]", "isn't expected"),
    ("ｅｖａｌ(1)", "can't be read"),
    ("１＋１", "can't be read"),
    ("٣+٣", "can't be read"),
    ("1\u200b+1", "can't be read"),
    ("1\u202e+1", "can't be read"),
    ("1\x00", "can't be read"),
    ("\ud800", "can't be read"),
    ("сos(1)", "can't be read"),
    ("1e99999", "too long"),
    ("1e-99999", "too long"),
    ("9" * 1_001, "too long"),
    ("1+" * 300 + "1", "too long"),
    ("1" * 1_000_000, "too long"),
    ("(" * 10_000 + "1" + ")" * 10_000, "too long"),
    ("(" * 240 + "1" + ")" * 240, "nested"),
    ("-" * 400 + "1", "nested"),
    ("√" * 400 + "1", "nested"),
    ("2^" * 200 + "2", "nested"),
    ("sin(" * 100 + "1" + ")" * 100, "nested"),
]


@pytest.mark.parametrize(("text", "hint"), NO_CALCULATIONS, ids=range(len(NO_CALCULATIONS)))
def test_what_is_no_calculation_or_could_be_two_is_refused_with_a_hint(text: str, hint: str) -> None:
    begun = time.thread_time()
    with pytest.raises(Unreadable) as refused:
        read_expression(text)
    assert hint in str(refused.value)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 500
    assert time.thread_time() - begun < 0.5


def test_brackets_nest_as_deeply_as_is_said() -> None:
    deep = MAX_DEPTH - 1
    assert read_expression("(" * deep + "1" + ")" * deep) == ["number", "1"]


def test_every_name_that_can_be_read_can_be_calculated() -> None:
    known = arithmetic.OPERATIONS.keys() | symbolic.COMMANDS.keys() | {"solve"}
    assert FUNCTIONS.keys() | COMMANDS.keys() <= known


PIECES = ["1", "2.5", "x", "(", ")", "+", "-", "*", "/", "^", "%", "!", ",", "=", "[", "]", "sin", "solve", "diff", "²"]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=40))
def test_whatever_is_written_is_read_or_refused(text: str) -> None:
    with suppress(Unreadable):
        tree = read_expression(text)
        # The tree crosses to another process: names that are known and plain text, nothing else.
        assert json.loads(json.dumps(tree)) == tree
        assert len(text) <= MAX_CHARACTERS
