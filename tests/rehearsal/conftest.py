"""The bundle, made once for all tests that want it. The scripts of `packaging/mac` import each other by name."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "mac"))

from tests.rehearsal.bundle import Bundle, make_bundle


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A rehearsed Ergo.app."""
    return make_bundle(tmp_path_factory.mktemp("bundle"))
