"""A store in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.conversations.store import Store


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "ergo.sqlite3"


@pytest.fixture
def store(database: Path) -> Iterator[Store]:
    store = Store.at(database)
    yield store
    store.close()
