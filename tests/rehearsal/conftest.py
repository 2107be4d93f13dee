"""The bundle, made once for all tests that want it."""

from __future__ import annotations

import pytest

from tests.rehearsal.bundle import Bundle, make_bundle


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A rehearsed Ergo.app."""
    return make_bundle(tmp_path_factory.mktemp("bundle"))
