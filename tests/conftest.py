"""What every test gets: no network, no display, a data folder of its own.

Sockets are blocked by the options in pyproject.toml (pytest-socket); sockets of the file system are allowed.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no reason to fail, nor is chance: the same examples each time.
settings.register_profile("untimed", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ERGO_LANGUAGE"] = "en_US"  # whatever this machine speaks


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes share the tests, those of a file stay together, and all that want the bundle."""
    for item in items:
        wants_bundle = "rehearsal" in item.path.parts
        item.add_marker(pytest.mark.xdist_group("rehearsal" if wants_bundle else str(item.path)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What a test has written goes from one process to another, which no half of a character can."""
    report = yield
    report.sections = [(name, words.encode("utf-8", "backslashreplace").decode()) for name, words in report.sections]
    return report


@pytest.fixture(autouse=True)
def data_dir(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder, named in the environment: no test touches the person's own."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("ERGO_DATA_DIR", str(folder))
    return folder
