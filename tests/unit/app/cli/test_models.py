"""What `ergo models` refuses before a model is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.arguments import build_command_parser
from app.cli.models import run_models
from models.errors import InvalidInput


def call(data_dir: Path, *arguments: str) -> int:
    return run_models(build_command_parser().parse_args(["models", *arguments]), data_dir)


def test_other_sources_are_refused_until_they_can_be_used(data_dir: Path) -> None:
    with pytest.raises(InvalidInput, match="from elsewhere yet") as caught:
        call(data_dir, "install", "practice", "--from", "someone/model@main")
    assert "--from" in caught.value.hint
    assert list(data_dir.iterdir()) == []


@pytest.mark.parametrize("recipe", [[], ["--recipe", "quality"]])
def test_models_that_cannot_be_installed_yet_are_refused(data_dir: Path, recipe: list[str]) -> None:
    with pytest.raises(InvalidInput, match="can't be installed yet"):
        call(data_dir, "install", "phi-4-mini-reasoning", *recipe)
    assert list(data_dir.iterdir()) == []


def test_a_damaged_library_is_listed(data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data_dir / "models" / "phi-4-reasoning"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text('{"format": 1, "model": "phi-4-reasoning", "files": {"a": {"size": 1e999}}}')
    assert call(data_dir, "list") == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert len(lines) == 5
    assert "damaged" in lines["phi-4-reasoning"]
    assert "absent" in lines["practice"]
