"""A disk that refuses the n-th change, for every n: the person is told, nothing is harmed, and it works again."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

FAULT_POINTS = str(Path(__file__).with_name("fault_points.py"))


@pytest.mark.parametrize(("fault", "once"), [("full", False), ("read-only", False), ("error", True)])
def test_whatever_the_disk_refuses_is_told_and_costs_nothing(tmp_path: Path, fault: str, once: bool) -> None:
    command = [sys.executable, FAULT_POINTS, str(tmp_path), fault, *(["once"] if once else [])]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    reports: list[dict[str, Any]] = [json.loads(line) for line in ended.stdout.splitlines()]
    if "skipped" in reports[0]:
        pytest.skip(reports[0]["skipped"])
    assert [each for each in reports if not (each["is_intact"] and each["is_done"])] == []
    assert [each for each in reports if each["left"] or not each["backups"]] == []
    steps = {each["failed"] for each in reports}
    assert steps >= {"open", "new", "ask", "append", "settle", "rename", "import", "delete", "purge", "back up"}
    assert all(each["said"] for each in reports if each["failed"])
    assert reports[-1]["failed"] == ""
