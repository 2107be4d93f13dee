"""What starts a child process of ours, and looking after its memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from app.tutoring.algebra.process import CHILD_FLAG as ALGEBRA_FLAG
from app.tutoring.judging import CHILD_FLAG as JUDGE_FLAG
from models.line_process import LineProcess, child_command
from models.tools.calculator import CHILD_FLAG as CALCULATOR_FLAG

ROOT = Path(__file__).parents[3]


def test_without_an_interpreter_the_application_is_the_child() -> None:
    script = Path("child.py")
    assert child_command(script, "--child", "/usr/bin/python3.11")[1] == "-P"
    assert child_command(script, "--child", "/Frameworks/Python")[-1] == "child.py"
    assert child_command(script, "--child", "/Applications/Ergo.app/Contents/MacOS/Ergo")[1:] == ["--child"]


@pytest.mark.parametrize("flag", [ALGEBRA_FLAG, JUDGE_FLAG, CALCULATOR_FLAG])
def test_the_application_is_each_child_on_its_flag(flag: str) -> None:
    process = LineProcess([sys.executable, "-m", "app", flag])
    try:
        assert process.receive(60.0) == b'{"ready": true}\n'
        process.check_memory(1 << 30)
        with pytest.raises(MemoryError):
            process.check_memory(1 << 20)
    finally:
        process.end()


def test_the_door_of_the_application_loads_no_algebra_no_window_and_no_model() -> None:
    slow = {"sympy", "PySide6", "mlx", "math_verify"}
    code = f"import sys, app.__main__, app.child_processes; sys.exit(bool({slow!r} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_child_is_off_the_network_for_good(tmp_path: Path) -> None:
    script = tmp_path / "child.py"
    script.write_text(
        textwrap.dedent("""
            import socket
            from models.line_child import serve
            from models.network import switch

            def answer(request):
                tried = []
                for attempt in (socket.socket, switch.allow("a model").__enter__):
                    try:
                        attempt()
                    except PermissionError as error:
                        tried.append(type(error).__name__)
                return {"refused": tried}

            serve(lambda: answer, 1 << 30)
        """)
    )
    process = LineProcess([sys.executable, str(script)], {**os.environ, "PYTHONPATH": str(ROOT)})
    try:
        process.receive(60.0)
        process.send('{"limit_s": 60}')
        assert json.loads(process.receive(60.0)) == {"refused": ["NetworkClosed", "NetworkClosed"]}
    finally:
        process.end()
