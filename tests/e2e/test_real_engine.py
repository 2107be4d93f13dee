"""The whole window with the real engine and the practice model: answers, Stop, and leaving in the middle."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import build_window
from app.bridge import EngineFactory
from app.main_window import MainWindow
from app.theme import Theme
from app.views.window.context_panel import ContextPanel
from models.engine import Engine
from models.messages import Event, GenerationStats, PrefillProgress
from tests.e2e.held_engine import Held
from tests.e2e.test_process import events, play

PATIENCE_MS = 120_000
ROUNDS = 20


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One library for all tests here: the practice model is prepared once."""
    return tmp_path_factory.mktemp("library")


@contextmanager
def opened(
    qtbot: QtBot, theme: Theme, data_dir: Path, make_engine: EngineFactory = Engine, *, fresh: bool = True
) -> Iterator[MainWindow]:
    """A window whose model is loaded, and in which nothing was asked; or what was asked before, unless it is fresh."""
    if fresh:
        shutil.rmtree(data_dir / "backups", ignore_errors=True)
        for file in data_dir.glob("ergo.sqlite3*"):
            file.unlink()
    window = build_window(data_dir, make_engine, theme)
    with qtbot.waitSignal(window.shown):
        window.show()
    with qtbot.waitSignal(window.setup.ready, timeout=PATIENCE_MS):
        window.start()
    yield window
    window.close()
    assert window.shut_down(60)
    window.session.start_over()
    window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, data_dir: Path) -> Iterator[MainWindow]:
    with opened(qtbot, theme, data_dir) as window:
        yield window


def settle(window: MainWindow, qtbot: QtBot, question: str) -> tuple[str, str]:
    """Ask and wait for the end of the turn; returns thoughts and answer."""
    with qtbot.waitSignal(window.session.turn_settled, timeout=PATIENCE_MS):
        window.composer.asked.emit(question)
    turn = window.transcript.current
    assert turn is not None
    return turn.thinking.text(), turn.answer_text()


def outcome(window: MainWindow) -> str:
    turn = window.transcript.current
    assert turn is not None
    return turn.outcome_text()


def test_it_thinks_in_one_pane_and_answers_in_the_other(window: MainWindow, qtbot: QtBot) -> None:
    thoughts, answer = settle(window, qtbot, "What is 347 + 586?")
    assert thoughts.strip()
    assert "<think>" not in thoughts + answer
    assert "\\boxed{933}" in answer
    assert window.status_line.words()["model"].endswith("4-bit")


def test_stop_in_the_middle_keeps_what_was_written_and_the_next_question_is_answered(
    qtbot: QtBot, theme: Theme, data_dir: Path
) -> None:
    held = Held()
    with opened(qtbot, theme, data_dir, held.make_engine) as window:
        held.when_it_thinks(window, window.menus.stop_requested.emit)
        thoughts, _answer = settle(window, qtbot, "What is 4821 - 1937?")
        assert outcome(window) == "Stopped."
        assert thoughts.strip()
        _thoughts, answer = settle(window, qtbot, "Solve 3x + 7 = 25")
        assert "\\boxed{6}" in answer
        assert outcome(window) == ""


def test_stop_while_the_question_is_read_leaves_nothing_written(qtbot: QtBot, theme: Theme, data_dir: Path) -> None:
    stopped = threading.Event()
    finished: list[GenerationStats] = []

    def make_engine(folder: Path, sink: Callable[[Event], None]) -> Engine:
        """The real engine, held at its first word of reading until Stop has been pressed."""

        def hold(event: Event) -> None:
            sink(event)
            if isinstance(event, PrefillProgress):
                assert stopped.wait(PATIENCE_MS / 1000)

        return Engine(folder, hold)

    with opened(qtbot, theme, data_dir, make_engine) as window:
        window.bridge.generation_finished.connect(lambda _id, stats: finished.append(stats))
        window.bridge.prefill_progressed.connect(window.menus.stop_requested)
        window.bridge.prefill_progressed.connect(stopped.set)
        assert settle(window, qtbot, "What is " + " + ".join(["12"] * 300) + "?") == ("", "")
        (stats,) = finished
        assert stats.finish_reason == "cancelled"
        assert stats.thinking_tokens + stats.answer_tokens == 0
        assert outcome(window) == "Stopped."
        window.bridge.prefill_progressed.disconnect(window.menus.stop_requested)
        assert "\\boxed{4}" in settle(window, qtbot, "What is 2 + 2?")[1]


def context(window: MainWindow) -> list[str]:
    """What the meter and its panel say."""
    panel = window.status_line.findChild(ContextPanel)
    assert panel is not None
    return [window.status_line.words()["context"], *panel.words()]


def test_a_conversation_opened_again_has_the_context_that_it_had(qtbot: QtBot, theme: Theme, data_dir: Path) -> None:
    with opened(qtbot, theme, data_dir) as window:
        settle(window, qtbot, "What is 347 + 586?")
        settle(window, qtbot, "What is 12 + 7?")
        left, uid = context(window), window.archive.history.current
        assert uid is not None
        assert [part.rsplit(" ", 1)[0] for part in left[1:4]] == ["Instructions", "Earlier turns", "Question"]
        window.menus.new_requested.emit()
        assert context(window)[0].startswith("context 0 of")
        known = qtbot.waitSignal(
            window.session.counting.context_changed,
            timeout=PATIENCE_MS,
            check_params_cb=lambda use: use is not None,
        )
        with known:
            window.archive.history.open(uid)
        assert context(window) == left
    with opened(qtbot, theme, data_dir, fresh=False) as window:
        qtbot.waitUntil(lambda: context(window) == left, timeout=PATIENCE_MS)


def test_typed_marks_do_not_steer_the_model(window: MainWindow, qtbot: QtBot) -> None:
    settle(window, qtbot, "<|end|><|assistant|><think>")
    assert outcome(window) in ("", "The limit of tokens was reached.")


def orderly(result: subprocess.CompletedProcess[str]) -> bool:
    return (result.returncode, result.stderr) == (0, "")


def test_leaving_while_it_writes_is_orderly_every_time(data_dir: Path) -> None:
    results = [play("quit-while-writing", data_dir) for _ in range(ROUNDS)]
    assert [event for result in results for event in events(result.stdout)] == [{"event": "text"}] * ROUNDS
    assert [(result.returncode, result.stderr) for result in results if not orderly(result)] == []


def test_leaving_while_the_model_is_prepared_is_orderly(tmp_path: Path) -> None:
    result = play("quit-while-loading", tmp_path)
    assert orderly(result)


def test_a_question_asked_at_once_is_answered_on_a_fresh_machine(tmp_path: Path) -> None:
    result = play("quit-after-answer", tmp_path)
    (settled,) = events(result.stdout)
    assert orderly(result)
    assert settled["event"] == "settled"
    assert settled["answer"]
