"""Judging with the real algebra in its real child process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import psutil
import pytest

from app.tutoring.judging import Judge, Judgement

Children = Callable[[], list[psutil.Process]]


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(time_limit_s=20) as judge:
        yield judge


@pytest.fixture
def children() -> Callable[[], list[psutil.Process]]:
    """Returns the child processes that were started since the test began."""
    before = psutil.Process().children()
    return lambda: [child for child in psutil.Process().children() if child not in before]


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("(x+1)^2", "x^2 + 2x + 1"),
        (r"2\sqrt{2}", r"\sqrt{8}"),
        ("2*sqrt(2)", r"\sqrt8"),
        ("x=2, x=3", r"\{3, 2\}"),
        ("y = 2x + 1", "1 + 2x"),
        (r"2\pi", "2 pi"),
        (r"\sin x", "sin(x)"),
        ("2^{10}", "1024"),
        (r"\frac{\sqrt{2}}{2}", r"\frac{1}{\sqrt{2}}"),
        (r"\sqrt{2}\%", r"\frac{\sqrt{2}}{100}"),
    ],
)
def test_equal_expressions(judge: Judge, expected: str, got: str) -> None:
    assert judge.judge(expected, got) == Judgement(correct=True, ground="algebra")


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ("x^2", "x^3"),
        ("(1,2)", "(2,1)"),
        (r"x \le 3", "x < 3"),
        ("[0,1)", "[0,1]"),
        (r"\pi", "3.14159"),
        ("3", "1/0"),
        ("12", "twelve"),
        ("x", r"\def\x{\x\x}\x"),
        ("3", "__import__('os').getcwd()"),
        ("3", "{" * 60),
    ],
)
def test_different_expressions(judge: Judge, expected: str, got: str) -> None:
    assert judge.judge(expected, got).correct is False


def test_no_answer_is_wrong_and_costs_no_process(children: Children) -> None:
    with Judge() as judge:
        assert judge.judge("3", None).correct is False
        assert judge.judge("933", "933.0").correct is True
        assert children() == []


def test_one_child_serves_many_judgements(children: Children) -> None:
    with Judge(time_limit_s=20) as judge:
        judge.judge("x+1", "1+x")
        (before,) = children()
        judge.judge("x+2", "2+x")
        assert children() == [before]


def test_a_hanging_answer_is_given_up_and_the_next_is_judged(children: Children) -> None:
    with Judge(time_limit_s=1) as judge:
        start = time.monotonic()
        assert judge.judge("9^(9^9)", "9^(9^8)") == Judgement(correct=False, ground="timed-out")
        assert time.monotonic() - start < 30
        assert children() == []
    with Judge(time_limit_s=20) as judge:
        assert judge.judge("x+1", "1+x").correct is True


def test_a_huge_answer_is_wrong_at_once(judge: Judge) -> None:
    start = time.monotonic()
    assert judge.judge("x", "9^" * 50_000 + "9").correct is False
    assert time.monotonic() - start < 15


def test_a_child_that_dies_is_replaced(children: Children) -> None:
    with Judge(time_limit_s=20) as judge:
        judge.judge("x+1", "1+x")
        (child,) = children()
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        assert judge.judge("x+2", "2+x").ground == "crashed"
        assert judge.judge("x+3", "3+x").correct is True


def test_the_child_ends_with_its_judge(children: Children) -> None:
    with Judge(time_limit_s=20) as judge:
        judge.judge("x+1", "1+x")
        (child,) = children()
    assert not child.is_running()


def test_importing_the_judge_does_not_import_the_algebra() -> None:
    code = "import sys, app.tutoring.judging; sys.exit('sympy' in sys.modules or 'math_verify' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
