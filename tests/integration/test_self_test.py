"""The test that every installation ends with, on a tiny model."""

from __future__ import annotations

import time
from collections.abc import Generator
from pathlib import Path

import pytest

from models import catalog
from models.installing import self_test
from models.installing.self_test import SelfTestRecord
from models.quantize import quantize_checkpoint
from tests.integration.tiny_checkpoint import write_checkpoint

ENTRY = catalog.find(catalog.DEFAULT_ID)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("self-test")
    write_checkpoint(path / "source", dtype="bfloat16")
    quantize_checkpoint(path / "source", path / "model", "compact")
    return path / "model"


def with_pauses(slices: Generator[None, None, SelfTestRecord], away: list[float]) -> SelfTestRecord:
    """Take every slice, an hour after the one before."""
    while True:
        try:
            next(slices)
        except StopIteration as end:
            record: SelfTestRecord = end.value
            return record
        away.append(3600.0)


def test_what_happens_between_two_slices_costs_no_patience(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "PATIENCE_S", 20.0)
    clock = time.perf_counter
    away = [0.0]
    monkeypatch.setattr(self_test, "perf_counter", lambda: clock() + sum(away))
    whole = self_test.self_test(folder, ENTRY)
    assert with_pauses(self_test.self_test_slices(folder, ENTRY, lambda _: None), away) == whole
    assert whole.questions == len(self_test.QUESTIONS)


def test_without_any_patience_one_token_is_still_waited_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "PATIENCE_S", 0.0)
    record = self_test.self_test(folder, ENTRY)
    assert (record.questions, record.tokens) == (1, 1)
