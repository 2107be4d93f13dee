"""The algebra with its real child: answered, bounded, killed, replaced; whatever it is asked."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.tutoring.algebra import process as room
from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.reading.tree import Node

Children = Callable[[], list[psutil.Process]]
ONE: Node = ["number", "1"]
X: Node = ["symbol", "x"]
IMAGINARY: Node = ["constant", "i"]


def n(value: int) -> Node:
    return ["number", str(value)]


def piled(count: int, start: Node, step: Callable[[Node], Node]) -> Node:
    for _ in range(count):
        start = step(start)
    return start


ENDLESS: Node = ["call", "det", ["matrix", [[["symbol", f"a{i}{j}"] for j in range(8)] for i in range(8)]]]
LONG: Node = ["add", *[["multiply", n(i), ["power", X, n(i)]] for i in range(5000)]]
HOSTILE: dict[str, Node] = {
    "9^9^9": piled(2, n(9), lambda tree: ["power", n(9), tree]),
    "2^2^2^100": piled(3, n(100), lambda tree: ["power", n(2), tree]),
    "a pile of e^e^x": piled(6, X, lambda tree: ["power", ["constant", "e"], tree]),
    "a pile of i": piled(6, IMAGINARY, lambda tree: ["power", IMAGINARY, tree]),
    "a power of a power": ["power", ["power", ["add", X, ONE], n(9999)], n(9999)],
    "a huge power of a long number": ["power", ["number", "9" * 400], n(100)],
    "many long numbers": ["multiply", *[["power", n(7), n(30_000)]] * 3000],
    "a factorial of a factorial": piled(3, n(9), lambda tree: ["factorial", tree]),
    "a factorial of a half": ["factorial", ["divide", ONE, n(2)]],
    "a huge binomial coefficient": ["call", "binomial", n(10**9), n(5 * 10**8)],
    "a huge matrix": ["matrix", [[ONE] * 50] * 50],
    "a matrix to a huge power": ["power", ["matrix", [[ONE, n(2)], [n(3), n(4)]]], n(10**6)],
    "a matrix of different rows": ["matrix", [[ONE, n(2)], [n(3)]]],
    "a matrix in a matrix": ["matrix", [[["matrix", [[ONE]]]]]],
    "matrices that don't fit": ["add", ["matrix", [[ONE]]], ["matrix", [[ONE, ONE]]]],
    "the sine of a matrix": ["call", "sin", ["matrix", [[ONE]]]],
    "fifty roots": piled(50, n(2), lambda tree: ["call", "sqrt", ["add", n(3), tree]]),
    "fifty roots of x": piled(50, X, lambda tree: ["call", "sqrt", ["add", n(3), tree]]),
    "a root of a huge index": ["call", "root", n(2), n(10**6)],
    "a power that would be expanded": ["power", ["add", *[["symbol", c] for c in "abcdefgh"]], n(500)],
    "a sum of too many terms": ["sum", X, ONE, ["power", n(10), n(100)], X],
    "a sum over a number": ["sum", ONE, ONE, n(3), X],
    "gigantic digits": ["number", "9" * 100_000],
    "digits with an exponent": ["number", "1e999999999"],
    "no digits": ["number", "nan"],
    "thousands of terms": LONG,
    "deep nesting": piled(800, X, lambda tree: ["negate", tree]),
    "deeper nesting": piled(60_000, X, lambda tree: ["negate", tree]),
    "a tree that is many": piled(40, X, lambda tree: ["add", tree, tree]),
    "0/0": ["divide", n(0), n(0)],
    "x/(x - x)": ["divide", X, ["add", X, ["negate", X]]],
    "0 to the power of -1": ["power", n(0), ["negate", ONE]],
    "0^0": ["power", n(0), n(0)],
    "oo - oo": ["add", ["constant", "oo"], ["negate", ["constant", "oo"]]],
    "oo * 0": ["multiply", ["constant", "oo"], n(0)],
    "the logarithm of zero": ["call", "ln", n(0)],
    "the tangent of 90 degrees": ["call", "tan", ["degrees", n(90)]],
    "a huge floor": ["call", "floor", ["multiply", ["constant", "pi"], ["power", n(10), n(9999)]]],
    "a huge hyperbolic sine": ["call", "sinh", ["power", n(10), n(50)]],
    "a huge sine": ["call", "sin", ["power", n(10), n(9999)]],
    "a divisor of x": ["call", "gcd", X, n(3)],
    "a derivative of a huge order": ["derivative", X, X, n(10**9)],
    "an unknown without a name": ["symbol", ""],
    "an unknown with a long name": ["symbol", "x" * 10_000],
    "log without a base": ["call", "log", n(3)],
    "another function": ["call", "__import__", ["symbol", "os"]],
    "another operation": ["eval", X],
    "no operation": [],
    "an object": ["add", {"x": 1}, X],
    "a bare number": ["add", 1, 2],
    "a bare nan": ["add", float("nan"), X],
}


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as algebra:
        algebra.ask("equal", limit_s=20.0, one=X, other=X)
        yield algebra


@pytest.fixture
def children() -> Children:
    """Returns the child processes that were started since the test began."""
    before = psutil.Process().children()
    return lambda: [child for child in psutil.Process().children() if child not in before]


def outcome(algebra: Algebra, one: Any, other: Any = ONE, limit_s: float = 1.0) -> Any:
    try:
        with algebra.within(limit_s):
            return algebra.ask("equal", one=one, other=other)["equal"]
    except NoAlgebraError as error:
        return error.why


def test_what_is_hostile_is_refused_or_answered_in_time_and_the_next_is_answered(algebra: Algebra) -> None:
    for name, tree in HOSTILE.items():
        assert (name, outcome(algebra, tree)) in [(name, each) for each in ("refused", "time", None, False)]
        assert (name, outcome(algebra, X, ["add", X, n(0)], 20.0)) == (name, True)


def test_what_is_too_large_is_refused_before_it_is_computed(algebra: Algebra) -> None:
    for name in ("9^9^9", "2^2^2^100", "a factorial of a factorial", "gigantic digits", "a huge matrix", "0/0"):
        assert (name, outcome(algebra, HOSTILE[name])) == (name, "refused")


def test_what_takes_too_long_is_given_up_and_the_next_has_a_fresh_child(children: Children) -> None:
    with Algebra() as algebra:
        assert outcome(algebra, X, X, 20.0) is True
        (child,) = children()
        assert outcome(algebra, ENDLESS, ONE, 0.3) == "time"
        assert not child.is_running()
        assert children() == []
        assert outcome(algebra, X, X, 20.0) is True
    assert children() == []


def test_what_takes_too_much_memory_is_given_up(monkeypatch: pytest.MonkeyPatch, algebra: Algebra) -> None:
    monkeypatch.setattr(room, "_MAX_MEMORY_BYTES", 1 << 20)
    assert outcome(algebra, ENDLESS) == "memory"


def test_a_child_that_dies_is_replaced(children: Children) -> None:
    with Algebra() as algebra:
        assert outcome(algebra, X, X, 20.0) is True
        (child,) = children()
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        assert outcome(algebra, X, X, 20.0) is True


def test_a_child_that_has_not_started_in_time_is_left_to_go_on(children: Children) -> None:
    with Algebra() as algebra:
        assert outcome(algebra, X, X, 0.01) == "time"
        begun = children()
        assert len(begun) == 1
        assert outcome(algebra, X, X, 20.0) is True
        assert children() == begun


def test_when_the_time_is_over_nothing_is_asked_any_more(algebra: Algebra) -> None:
    with algebra.within(0.0), pytest.raises(NoAlgebraError) as over:
        algebra.ask("equal", one=X, other=X)
    assert over.value.why == "time"


def test_a_child_that_is_none_is_told_as_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    for command in (["/no/such/program"], ["/bin/echo", "nonsense"]):
        monkeypatch.setattr(room, "child_command", lambda *_, command=command: command)
        with Algebra() as algebra:
            assert outcome(algebra, X, X, 5.0) == "crash"


def test_an_unknown_task_and_strange_arguments_are_refused(algebra: Algebra) -> None:
    for task, arguments in (("nothing", {}), ("equal", {}), ("equal", {"one": X, "two": X}), ("equal", {"one": {1}})):
        with pytest.raises(NoAlgebraError) as refused:
            algebra.ask(task, limit_s=20.0, **arguments)
        assert (task, refused.value.why) == (task, "refused")


WORDS = st.sampled_from(
    [
        *("add", "multiply", "divide", "power", "negate", "call", "sin", "log", "number", "symbol", "matrix", "sum"),
        *("tuple", "relation", "=", "<", "set", "list", "interval", "union", "plus-minus", "unit", "modulus", "limit"),
        *("integral", "apply", "x", "2"),
    ]
)
LEAVES = st.one_of(WORDS, st.just(ONE), st.just(X), st.none(), st.integers(-3, 3), st.text(max_size=2))
TREES = st.recursive(
    LEAVES, lambda inner: st.builds(lambda word, rest: [word, *rest], WORDS, st.lists(inner, max_size=4))
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(one=TREES, other=TREES)
def test_a_tree_of_any_shape_is_answered_or_refused(algebra: Algebra, one: Any, other: Any) -> None:
    assert outcome(algebra, one, other, 5.0) in (True, False, None, "refused")
    assert json.dumps(one)
