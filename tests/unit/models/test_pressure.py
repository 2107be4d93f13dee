"""What the kernel says of the system's memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from models import pressure
from models.pressure import pressure_of_level, pressure_of_shares, read_pressure

CALM = "some avg10=0.00 avg60=1.25 avg300=9.80 total=123\nfull avg10=0.00 avg60=90.00 avg300=90.00 total=99\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CALM, "calm"),
        (CALM.replace("some avg10=0.00", "some avg10=12.50"), "tight"),
        (CALM.replace("full avg10=0.00", "full avg10=10.00"), "critical"),
        ("", "calm"),
        ("full avg10=much", "calm"),
    ],
)
def test_linux_says_how_long_work_stood_still(text: str, expected: str) -> None:
    assert pressure_of_shares(text) == expected


@pytest.mark.parametrize(("level", "expected"), [(1, "calm"), (2, "tight"), (4, "critical"), (0, "calm"), (77, "calm")])
def test_macos_says_a_level(level: int, expected: str) -> None:
    assert pressure_of_level(level) == expected


def test_a_system_that_says_nothing_counts_as_calm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pressure, "PSI_FILE", tmp_path / "memory")
    assert read_pressure() == "calm"
    (tmp_path / "memory").write_text(CALM.replace("full avg10=0.00", "full avg10=55.00"))
    monkeypatch.setattr("sys.platform", "linux")
    assert read_pressure() == "critical"


def test_this_system_says_something() -> None:
    assert read_pressure() in ("calm", "tight", "critical")
