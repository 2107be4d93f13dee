"""Comparing with the real engine and the practice model: only the adapter differs between the two answers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.theme import Theme
from tests.adapter_files import write_peft
from tests.e2e.dragging import drop
from tests.e2e.test_real_engine import PATIENCE_MS, opened, settle

SHAPES = {"self_attn.o_proj": (256, 256), "mlp.down_proj": (768, 256)}
QUESTION = "What is 347 + 586?"


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One library for all tests here: the practice model is prepared once."""
    return tmp_path_factory.mktemp("library")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, data_dir: Path) -> Iterator[MainWindow]:
    shutil.rmtree(data_dir / "adapters", ignore_errors=True)
    (data_dir / "settings.json").unlink(missing_ok=True)
    with opened(qtbot, theme, data_dir) as window:
        yield window


@pytest.fixture
def muddle(tmp_path: Path) -> Path:
    """An adapter that fits the practice model and makes it answer otherwise."""
    return write_peft(tmp_path / "muddle", modules=SHAPES, layers=range(4), alpha=64, seed=3)


def take_in(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.adapters.adding.settled, timeout=PATIENCE_MS):
        drop(window.page, path)


def compared(window: MainWindow, qtbot: QtBot) -> list[tuple[str, str, str]]:
    """Compare the last turn; returns what each side was made with, its thoughts and its answer."""
    window.comparing.compare_last()
    qtbot.waitUntil(lambda: not window.session.is_running, timeout=PATIENCE_MS)
    pair = window.page.compare_page.pair
    assert pair is not None
    return [(side.head.words(), side.turn.thinking.text(), side.turn.answer_text()) for side in pair.sides]


def test_an_answer_without_is_compared_with_one_with_and_stays_where_it_is(
    window: MainWindow, qtbot: QtBot, muddle: Path
) -> None:
    bare = settle(window, qtbot, QUESTION)
    take_in(window, qtbot, muddle)
    first, second = compared(window, qtbot)
    assert first == ("Without adapter", *bare)
    assert (second[0], second[1:] != bare) == ("muddle", True)
    turn = window.session.turns.last
    assert turn is not None
    assert [each.origin.adapter for each in turn.replies if each.origin is not None] == [None, "muddle"]
    assert turn.reply.answer.strip() == bare[1]


def test_an_answer_with_is_compared_with_exactly_what_the_bare_model_says(
    window: MainWindow, qtbot: QtBot, muddle: Path
) -> None:
    bare = settle(window, qtbot, QUESTION)
    window.menus.new_requested.emit()
    take_in(window, qtbot, muddle)
    muddled = settle(window, qtbot, QUESTION)
    assert muddled != bare
    assert compared(window, qtbot) == [("Without adapter", *bare), ("muddle", *muddled)]
