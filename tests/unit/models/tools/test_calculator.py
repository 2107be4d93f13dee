"""The calculator with its real child process: answered, timed out, killed, replaced, gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from models.errors import Cancelled
from models.line_process import child_command
from models.tools import calculator as room
from models.tools.calculator import CHILD_FLAG, Calculator, calculator_tool
from models.tools.offer import Result

Children = Callable[[], list[psutil.Process]]
ENDLESS = "expand((a + b + c + d + x + y)^60)"


@pytest.fixture(scope="module")
def calculator() -> Iterator[Calculator]:
    with Calculator() as calculator:
        yield calculator


@pytest.fixture
def children() -> Children:
    """Returns the child processes that were started since the test began."""
    before = psutil.Process().children()
    return lambda: [child for child in psutil.Process().children() if child not in before]


def test_what_is_asked_is_calculated(calculator: Calculator) -> None:
    assert calculator.evaluate("12*7") == Result("84")
    assert calculator.evaluate("1/3") == Result("1/3 ≈ 0.333333333333333")
    assert calculator.evaluate("1/0") == Result("Division by zero.", failed=True)


def test_the_offered_tool_calculates(calculator: Calculator) -> None:
    tool = calculator_tool(calculator)
    assert tool.run({"expression": "2^10"}, lambda: False) == Result("1024")


def test_every_example_in_the_description_can_be_calculated(calculator: Calculator) -> None:
    described = calculator_tool(calculator).description
    for example in (
        "solve(2*x + 3 = 7, x)",
        "solve([x + y = 3, x - y = 1], [x, y])",
        "diff(x^3, x)",
        "integrate(x^2, x)",
        "integrate(x^2, x, 0, 1)",
    ):
        assert example in described
        assert not calculator.evaluate(example).failed


def test_one_child_serves_many_calculations_and_ends_with_the_calculator(children: Children) -> None:
    with Calculator() as calculator:
        assert children() == []
        calculator.evaluate("1+1")
        (child,) = children()
        for number in range(20):
            assert calculator.evaluate(f"{number}^3") == Result(str(number**3))
        assert children() == [child]
    assert not child.is_running()
    calculator.close()


def test_what_can_not_be_read_costs_no_process(children: Children) -> None:
    with Calculator() as calculator:
        for hostile in ("__import__('os')", "(" * 10_000, "9" * 1_000_000, "lambda: 0", ""):
            assert calculator.evaluate(hostile).failed
        assert children() == []


def test_a_child_that_was_started_ahead_is_the_one_that_calculates(children: Children) -> None:
    with Calculator() as calculator:
        calculator.start()
        begun = children()
        calculator.start()
        assert calculator.evaluate("1+1") == Result("2")
        assert children() == begun


def test_what_takes_too_long_is_given_up_and_the_next_is_calculated(children: Children) -> None:
    with Calculator() as calculator:
        calculator.evaluate("1+1")
        begun = time.monotonic()
        assert calculator.evaluate(ENDLESS, timeout_s=0.5) == Result("That takes longer than 0.5 seconds.", failed=True)
        assert time.monotonic() - begun < 30
        assert children() == []
        assert calculator.evaluate("1+1") == Result("2")


def test_a_tower_of_powers_never_hangs(calculator: Calculator) -> None:
    result = calculator.evaluate("9**9**9", timeout_s=60)
    assert result.failed
    assert "takes longer" not in result.text


def test_cancelling_kills_the_child_at_once(children: Children) -> None:
    with Calculator() as calculator:
        calculator.evaluate("1+1")
        (child,) = children()
        begun = time.monotonic()
        with pytest.raises(Cancelled):
            calculator.evaluate(ENDLESS, 60, lambda: time.monotonic() - begun > 0.3)
        assert time.monotonic() - begun < 30
        assert not child.is_running()


def test_cancelling_while_the_child_starts_kills_it(children: Children) -> None:
    with Calculator() as calculator, pytest.raises(Cancelled):
        calculator.evaluate("1+1", is_cancelled=lambda: True)
    assert children() == []


def test_what_takes_too_much_memory_is_given_up(monkeypatch: pytest.MonkeyPatch, children: Children) -> None:
    monkeypatch.setattr(room, "_MAX_MEMORY_BYTES", 1 << 20)
    with Calculator() as calculator:
        assert calculator.evaluate(ENDLESS) == Result("That needs too much memory.", failed=True)
        assert children() == []


def test_a_child_that_dies_is_replaced(children: Children) -> None:
    with Calculator() as calculator:
        calculator.evaluate("1+1")
        (child,) = children()
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        assert calculator.evaluate("2+2") == Result("4")


def test_a_child_that_dies_while_it_calculates_is_told_as_a_failure(children: Children) -> None:
    with Calculator() as calculator:
        calculator.evaluate("1+1")
        (child,) = children()

        def kill() -> bool:
            if child.is_running():
                os.kill(child.pid, signal.SIGKILL)
            return False

        assert calculator.evaluate(ENDLESS, is_cancelled=kill) == Result(
            "The calculator broke down over this.", failed=True
        )
        assert calculator.evaluate("1+1") == Result("2")


@pytest.mark.parametrize("command", [["/no/such/program"], [sys.executable, "-c", "print('nonsense' * 9)\nprint()"]])
def test_a_child_that_is_none_is_told_as_a_failure(
    command: list[str], monkeypatch: pytest.MonkeyPatch, children: Children
) -> None:
    monkeypatch.setattr(room, "child_command", lambda *_: command)
    with Calculator() as calculator:
        result = calculator.evaluate("1+1")
    assert result.failed
    assert "calculator" in result.text
    assert children() == []


def test_a_child_ends_when_nobody_asks_it_any_more() -> None:
    with subprocess.Popen(
        child_command(room._CHILD, CHILD_FLAG), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == b'{"ready": true}\n'
        child.stdin.close()
        assert child.wait(timeout=60) == 0


def test_a_child_can_write_no_files(tmp_path: Path) -> None:
    code = (
        "from models.line_child import limit\n"
        "limit(1 << 30)\n"
        f"file = open({str(tmp_path / 'file')!r}, 'wb', buffering=0)\n"
        "try:\n    file.write(b'x')\nexcept OSError:\n    print('refused')"
    )
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert asked.stdout == "refused\n"


def test_descriptors_and_processes_stay_as_they_were(children: Children) -> None:
    process = psutil.Process()
    with Calculator() as calculator:
        calculator.evaluate("1+1")
    before = process.num_fds()
    for _ in range(3):
        with Calculator() as calculator:
            calculator.evaluate("1+1")
    assert process.num_fds() == before
    assert children() == []


def test_importing_the_calculator_imports_no_algebra() -> None:
    code = "import sys, models.tools.calculator, models.tools.loop; sys.exit('sympy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
