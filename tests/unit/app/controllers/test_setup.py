"""Getting the model ready: words for every stage, failure told, another try possible."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.controllers.setup import Setup, model_words
from models.messages import ModelInfo, Progress, RequestFailed, Stage
from tests.e2e.fake_engine import PRACTICE, FakeEngine


@pytest.fixture
def parts(tmp_path: Path, qapp: object) -> Iterator[tuple[Setup, Bridge, FakeEngine]]:
    engines: list[FakeEngine] = []

    def make_engine(data_dir: Path, sink: object) -> FakeEngine:
        engines.append(FakeEngine(data_dir, sink))  # type: ignore[arg-type]
        return engines[0]

    bridge = Bridge(tmp_path, make_engine)
    yield Setup(bridge, "practice"), bridge, engines[0]
    bridge.shut_down()


def test_names_say_the_bits_when_there_are_some() -> None:
    assert model_words(PRACTICE) == "Practice model · 4-bit"
    assert model_words(ModelInfo("x", "X", None, 1, 1)) == "X"


def test_it_asks_once_until_there_is_an_answer(parts: tuple[Setup, Bridge, FakeEngine], qtbot: QtBot) -> None:
    setup, _bridge, engine = parts
    setup.load()
    setup.load()
    assert len(engine.commands) == 1
    with qtbot.waitSignal(setup.ready) as ready:
        engine.finish_loading()
    assert ready.args == [PRACTICE]


@pytest.mark.parametrize("stage", get_args(Stage))
def test_every_stage_has_words(parts: tuple[Setup, Bridge, FakeEngine], qtbot: QtBot, stage: Stage) -> None:
    setup, _bridge, engine = parts
    setup.load()
    with qtbot.waitSignal(setup.preparing) as told:
        engine.emit(Progress(engine.load_id, stage, 30, 120))
    assert told.args is not None
    words, fraction = told.args
    assert "the practice model" in words
    assert fraction == pytest.approx(0.25)


def test_an_unknown_total_is_no_percentage(parts: tuple[Setup, Bridge, FakeEngine], qtbot: QtBot) -> None:
    setup, _bridge, engine = parts
    setup.load()
    with qtbot.waitSignal(setup.preparing) as told:
        engine.emit(Progress(engine.load_id, "quantize", 30, 0))
    assert told.args == ["Preparing the practice model (4-bit)…", None]


def test_after_a_failure_it_can_be_tried_again(parts: tuple[Setup, Bridge, FakeEngine], qtbot: QtBot) -> None:
    setup, _bridge, engine = parts
    setup.load()
    with qtbot.waitSignal(setup.failed) as failed:
        engine.emit(RequestFailed(engine.load_id, "Damaged", "Why.", "Hint."))
    assert failed.args == ["Damaged", "Why.", "Hint."]
    setup.load()
    assert len(engine.commands) == 2


def test_the_practice_model_is_a_way_out_of_any_other(tmp_path: Path, qtbot: QtBot) -> None:
    engines: list[FakeEngine] = []

    def make_engine(data_dir: Path, sink: object) -> FakeEngine:
        engines.append(FakeEngine(data_dir, sink))  # type: ignore[arg-type]
        return engines[0]

    bridge = Bridge(tmp_path, make_engine)
    setup = Setup(bridge, "phi-4-mini-reasoning")
    assert setup.way_out == "Use the practice model"
    setup.load()
    setup.take_way_out()
    assert [command.model_id for command in engines[0].loads] == ["phi-4-mini-reasoning"]
    with qtbot.waitSignal(setup.failed):
        engines[0].emit(RequestFailed(engines[0].load_id, "Damaged", "Why.", "Hint."))
    setup.take_way_out()
    assert [command.model_id for command in engines[0].loads] == ["phi-4-mini-reasoning", "practice"]
    assert setup.way_out == ""
    bridge.shut_down()
