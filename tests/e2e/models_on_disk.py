"""Models without content, laid on the disk for tests: what the library sees is real, the bytes are nothing."""

from __future__ import annotations

from pathlib import Path

from models.install_plan import InstallPlan, Origin, PlannedFile
from models.library import staging_dir
from models.manifest import FileRecord, Manifest, write_manifest
from models.messages import ModelInfo
from models.partial import Partial

INSTRUCT = ModelInfo("phi-4-mini-instruct", "Phi-4-mini-instruct", 4, 131_072, 3000)
REASONING = ModelInfo("phi-4-mini-reasoning", "Phi-4-mini-reasoning", 4, 131_072, 3000)


def lay_model(data_dir: Path, model_id: str, size_bytes: int = 3000, *, damaged: bool = False) -> Path:
    """Put a model into the library; a damaged one lacks a byte."""
    folder = data_dir / "models" / model_id
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(bytes(size_bytes - damaged))
    files = {"model.safetensors": FileRecord(size_bytes, "0" * 64)}
    write_manifest(folder, Manifest(model_id, "balanced", {}, files))
    return folder


def lay_partial(data_dir: Path, model_id: str, done_bytes: int, total_bytes: int) -> None:
    """Leave an unfinished installation behind."""
    partial = Partial(staging_dir(data_dir, model_id))
    file = PlannedFile("model.safetensors", total_bytes)
    partial.begin(InstallPlan(model_id, Origin(repo="microsoft/x", commit="0" * 40), "MIT", (file,), "balanced"))
    (partial.source / "model.safetensors.part").write_bytes(bytes(done_bytes))
