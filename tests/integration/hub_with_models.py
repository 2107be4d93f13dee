"""A loopback hub with small checkpoints on it, for tests of installing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from models import library
from models.catalog import DEFAULT_ID, find
from tests.loopback_hub import LoopbackHub, Repository

PHI = DEFAULT_ID
PHI_REPO = find(PHI).repo or ""
STRANGER = "somebody/tiny-phi"
"""A repository that the catalogue doesn't know."""


@contextmanager
def loopback_hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[LoopbackHub]:
    """Let the real client talk to a hub on this machine, and to no other."""
    for name in ("HF_TOKEN", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with LoopbackHub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


def publish(hub: LoopbackHub, folder: Path, repo: str = PHI_REPO) -> Repository:
    """Put a checkpoint folder on the hub, with what Ergo must leave alone."""
    files = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
    files |= {"modeling_phi3.py": b"raise SystemExit", "pytorch_model.bin": b"\x80\x04.", ".gitattributes": b"*"}
    return hub.add(repo, files, tuple(name for name in files if name.endswith(".safetensors")))


def shorten_self_test(patch: pytest.MonkeyPatch) -> None:
    """Let installations ask one short question; the self-test has tests of its own."""
    patch.setattr("models.installing.self_test.QUESTIONS", ("2",))
    patch.setattr("models.installing.self_test.MOST_TOKENS", 2)


def shards_of(folder: Path) -> list[str]:
    """The names of a folder's files of weights, in order."""
    return sorted(path.name for path in folder.glob("model*.safetensors"))


def left_in(data: Path) -> list[str]:
    """Everything that lies in the library, hidden things included."""
    folder = data / "models"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def state_of(data: Path, model_id: str = PHI) -> str:
    """The state of a model; `unlisted` if it isn't listed at all."""
    return {each.entry.id: each.state for each in library.list_models(data)}.get(model_id, "unlisted")
