"""Real model folders for the tests that need one, and MLX's orderly end."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from models import catalog
from models.messages import ModelLoaded
from tests.integration.engine_probe import EngineProbe
from tests.integration.tiny_checkpoint import write_checkpoint


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small random checkpoint with a tokenizer, in the published format. Don't write into it."""
    folder = tmp_path_factory.mktemp("tiny") / "checkpoint"
    write_checkpoint(folder)
    return folder


@pytest.fixture
def tiny_practice(tiny_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lets the small random checkpoint pass for the practice model that ships with Ergo."""
    monkeypatch.setattr(catalog, "practice_source", lambda: tiny_folder)
    return tiny_folder


@pytest.fixture
def probe(tmp_path: Path, tiny_practice: Path) -> Iterator[EngineProbe]:
    """An engine with an empty library; no model is loaded."""
    del tiny_practice
    with EngineProbe(tmp_path / "data") as probe:
        yield probe


@pytest.fixture
def loaded(probe: EngineProbe) -> EngineProbe:
    """An engine with the small random model loaded."""
    assert isinstance(probe.load()[-1], ModelLoaded)
    return probe


@pytest.fixture(scope="session", autouse=True)
def mlx_at_rest() -> Iterator[None]:
    """The interpreter aborts at its end if this thread has generated and MLX still holds streams."""
    yield
    if "mlx.core" in sys.modules:
        core = sys.modules["mlx.core"]
        core.synchronize()
        core.clear_streams()
