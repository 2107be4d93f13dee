"""An installation that is killed, anywhere: the next one goes on, nothing is lost, nothing wrong is ever loadable."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from models import quantize_checkpoint
from tests.integration.hub_with_models import PHI, loopback_hub, publish, shards_of
from tests.integration.random_kills import LIMIT_S, kill_repeatedly
from tests.integration.tiny_checkpoint import write_checkpoint
from tests.loopback_hub import Fault, LoopbackHub, sha256

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

KILL_POINTS = str(Path(__file__).with_name("kill_points.py"))
SPEED = 60_000
RANDOM_KILLS = 8


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("killed") / "checkpoint"
    write_checkpoint(folder, shards=2, dtype="bfloat16")
    return folder


@pytest.fixture(scope="module")
def expected(checkpoint: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The hashes of the weights that any installation must end with."""
    folder = tmp_path_factory.mktemp("expected") / "quantized"
    quantize_checkpoint(checkpoint, folder, "compact")
    return {name: sha256((folder / name).read_bytes()) for name in shards_of(folder)}


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, checkpoint: Path) -> Iterator[LoopbackHub]:
    with loopback_hub(monkeypatch) as hub:
        publish(hub, checkpoint)
        yield hub


def kill_at(folder: Path, *arguments: str) -> list[dict[str, Any]]:
    """Kill installations right before chosen changes of the file system; returns what came of each."""
    run = subprocess.run(
        [sys.executable, KILL_POINTS, str(folder), *arguments],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    return [json.loads(line) for line in run.stdout.splitlines()]


def require_recovery(reports: list[dict[str, Any]], expected: dict[str, str]) -> None:
    for report in reports:
        assert report["finished"], report
        assert report["files"] == expected, report
        if report["number"] is not None:
            assert report["sound"], report
            assert report["installed"], report
            assert report["left"] == [f".{PHI}.lock", PHI], report


def test_killed_before_a_change_on_the_disk_it_goes_on(
    hub: LoopbackHub, tmp_path: Path, expected: dict[str, str]
) -> None:
    # Every fifth of some seventy changes, and each of the last ones: the commit and the clearing up.
    reports = kill_at(tmp_path / "data", "hub", "--first", "3", "--step", "5", "--tail", "15")
    require_recovery(reports, expected)
    kills = [report for report in reports if report.get("killed")]
    assert len(kills) >= 20
    assert {report["state"] for report in kills} == {"absent", "partial", "installed"}


def test_killed_while_it_replaces_a_model_and_keeps_the_originals_it_goes_on(
    hub: LoopbackHub, tmp_path: Path, expected: dict[str, str]
) -> None:
    arguments = ("--before", "balanced", "--keep-source", "--first", "1000", "--tail", "16")
    reports = kill_at(tmp_path / "data", "hub", *arguments)
    require_recovery(reports, expected)
    states = [report["state"] for report in reports if report.get("killed")]
    assert states.count("installed") >= 2
    assert set(states) <= {"partial", "installed"}


def test_killed_at_random_moments_it_never_loses_a_byte(
    hub: LoopbackHub, tmp_path: Path, expected: dict[str, str]
) -> None:
    for name in expected:
        hub.fail(name, *[Fault(bytes_per_s=SPEED)] * RANDOM_KILLS)
    states = kill_repeatedly(tmp_path / "data", expected, RANDOM_KILLS)
    assert states["partial"] > RANDOM_KILLS // 2
