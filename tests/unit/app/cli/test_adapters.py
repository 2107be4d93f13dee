"""`ergo adapters` and the adapter of `ergo ask`: which one is meant, and what is said of it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from app.cli import adapters
from app.cli.adapters import base_warning, chosen_adapter, run_adapters
from app.cli.arguments import build_command_parser
from models.adapters.keeping.library import add_adapter
from models.catalog import find
from models.errors import AdapterNotFound
from models.messages import AdapterUse
from tests.integration.adapter_samples import write_sample


def asking(name: str, *more: str) -> Namespace:
    return build_command_parser().parse_args(["ask", "q", "--adapter", name, *more])


@pytest.fixture
def example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "resources" / "example"
    write_sample(folder, "mlx")
    monkeypatch.setattr(adapters, "example_adapters", lambda: [folder])
    monkeypatch.chdir(tmp_path)
    return folder


def test_the_library_comes_before_the_folder_and_that_before_the_examples(example: Path, tmp_path: Path) -> None:
    data_dir, here = tmp_path / "data", tmp_path / "example"
    assert chosen_adapter(asking("example"), data_dir) == AdapterUse(str(example), 1.0)
    write_sample(here, "peft")
    assert chosen_adapter(asking("example", "--strength", "150%"), data_dir) == AdapterUse(str(here), 1.5)
    add_adapter(data_dir, here)
    assert chosen_adapter(asking("example"), data_dir) == AdapterUse("example", 1.0)
    with pytest.raises(AdapterNotFound, match="example"):
        chosen_adapter(asking("exampel"), data_dir)


def test_an_example_is_added_by_its_name(example: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = build_command_parser().parse_args(["adapters", "add", example.name])
    assert run_adapters(options, tmp_path / "data") == 0
    out = capsys.readouterr().out
    assert "LoRA, rank 4, 2 layers (qkv_proj)" in out
    assert "fits practice" in out


def test_a_damaged_adapter_is_listed_with_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_sample(tmp_path / "mine", "peft")
    add_adapter(tmp_path, tmp_path / "mine")
    (tmp_path / "adapters" / "mine" / "adapters.safetensors").unlink()
    run_adapters(build_command_parser().parse_args(["adapters", "list"]), tmp_path)
    assert "damaged: The file adapters.safetensors is missing." in capsys.readouterr().out
    run_adapters(build_command_parser().parse_args(["adapters", "list", "--json"]), tmp_path)
    assert '"state": "damaged"' in capsys.readouterr().out


def test_only_another_base_is_warned_of(tmp_path: Path) -> None:
    write_sample(tmp_path / "mine", "peft")
    use = AdapterUse(str(tmp_path / "mine"))
    assert base_warning(use, find("practice"), tmp_path) == ""
    assert "trained for practice" in base_warning(use, find("phi-4-mini-reasoning"), tmp_path)
