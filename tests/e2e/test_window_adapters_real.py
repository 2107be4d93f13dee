"""Adapters in the window with the real engine and the practice model: what is dropped changes the next answer.

Between two answers that are compared, only the adapter differs.
"""

from __future__ import annotations

import json
import shutil
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.main_window import MainWindow
from app.theme import Theme
from models.adapters.keeping import library
from tests.adapter_files import write_peft
from tests.e2e.dragging import drop
from tests.e2e.guards import last_turn
from tests.e2e.held_engine import Held
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


def drop_and_wait(window: MainWindow, qtbot: QtBot, *paths: Path) -> str:
    """Drop files on the conversation; returns what is said when that has been seen to."""
    with qtbot.waitSignal(window.adapters.adding.settled, timeout=PATIENCE_MS):
        drop(window.page, *paths)
    notice = window.page.adapter_notice
    return " ".join(notice.words()) if notice.isVisible() else window.composer.remark_text()


def adapter_of_last(window: MainWindow) -> tuple[str | None, float]:
    """What the last answer was made with, as the engine says."""
    turn = window.session.turns.last
    assert turn is not None
    assert turn.reply.origin is not None
    return turn.reply.origin.adapter, turn.reply.origin.strength


def packed(folder: Path) -> Path:
    """The adapter as a zip."""
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for each in sorted(folder.iterdir()):
            archive.write(each, each.name)
    return path


def test_a_folder_that_is_dropped_changes_the_next_answer_and_off_is_as_before(
    window: MainWindow, qtbot: QtBot, muddle: Path
) -> None:
    before = settle(window, qtbot, QUESTION)
    assert adapter_of_last(window) == (None, 1.0)
    window.menus.new_requested.emit()
    assert drop_and_wait(window, qtbot, muddle) == "muddle is in force from the next question."
    with_it = settle(window, qtbot, QUESTION)
    assert adapter_of_last(window) == ("muddle", 1.0)
    assert with_it != before
    assert last_turn(window).foot.measures().endswith(" · muddle")
    window.menus.new_requested.emit()
    window.menus.adapters.switched.emit(False)
    assert settle(window, qtbot, QUESTION) == before


def test_at_no_strength_the_model_answers_as_without_it(window: MainWindow, qtbot: QtBot, muddle: Path) -> None:
    before = settle(window, qtbot, QUESTION)
    window.menus.new_requested.emit()
    drop_and_wait(window, qtbot, muddle)
    window.toolbar.adapter_chip.strength_changed.emit(0.0)
    assert settle(window, qtbot, QUESTION) == before
    window.menus.new_requested.emit()
    window.toolbar.adapter_chip.strength_changed.emit(0.5)
    settle(window, qtbot, QUESTION)
    assert adapter_of_last(window) == ("muddle", 0.5)


def test_a_file_and_a_zip_that_are_dropped_together_are_both_there(
    window: MainWindow, qtbot: QtBot, muddle: Path, tmp_path: Path
) -> None:
    other = write_peft(tmp_path / "other", modules=SHAPES, layers=range(4), seed=4)
    words = drop_and_wait(window, qtbot, muddle / "adapter_model.safetensors", packed(other))
    assert words == "Added: muddle and other. other is in force from the next question."
    assert window.adapters.names == ("muddle", "other")
    settle(window, qtbot, QUESTION)
    assert adapter_of_last(window) == ("other", 1.0)


def test_one_that_is_dropped_again_is_there_once_and_in_force(window: MainWindow, qtbot: QtBot, muddle: Path) -> None:
    drop_and_wait(window, qtbot, muddle)
    window.adapting.choose("")
    drop_and_wait(window, qtbot, packed(muddle))
    assert window.adapters.names == ("muddle",)
    assert window.adapting.use() is not None


def test_while_an_answer_is_written_it_is_added_and_in_force_on_the_next_question(
    qtbot: QtBot, theme: Theme, data_dir: Path, muddle: Path
) -> None:
    shutil.rmtree(data_dir / "adapters", ignore_errors=True)
    (data_dir / "settings.json").unlink(missing_ok=True)
    held = Held()
    with opened(qtbot, theme, data_dir, held.make_engine) as window:
        running: list[bool] = []
        window.adapters.added.connect(lambda *_: running.append(window.session.is_running))
        window.adapters.added.connect(held.said.set)
        held.when_it_begins_to_think(window, lambda: drop(window.page, muddle))
        settle(window, qtbot, QUESTION)
        assert running == [True]
        assert adapter_of_last(window) == (None, 1.0)
        settle(window, qtbot, QUESTION)
        assert adapter_of_last(window) == ("muddle", 1.0)


@pytest.mark.parametrize("name", ["notes.safetensors", "notes.zip"])
def test_a_text_that_is_called_like_an_adapter_is_refused_with_a_reason(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_text("These are my notes.")
    words = drop_and_wait(window, qtbot, path)
    assert window.page.adapter_notice.isVisible()
    assert name in words
    assert window.adapters.names == ()


def test_a_folder_that_is_none_is_refused_with_a_reason(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "one.txt").write_text("Dear")
    words = drop_and_wait(window, qtbot, tmp_path / "letters")
    assert "That is no adapter" in words
    assert "letters" in words
    assert "adapter_config.json" in words


def test_one_of_another_shape_is_refused_and_the_model_answers_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    words = drop_and_wait(window, qtbot, write_peft(tmp_path / "small"))
    assert "fits no model that Ergo knows" in words
    settle(window, qtbot, QUESTION)
    assert adapter_of_last(window) == (None, 1.0)


def test_numbers_that_are_none_are_refused(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    name = "base_model.model.model.layers.0.self_attn.o_proj.lora_A.weight"
    broken = {name: np.full((4, 256), np.nan, np.float32)}
    path = write_peft(tmp_path / "broken", modules=SHAPES, layers=range(4), tensors=broken)
    assert "can't be used" in drop_and_wait(window, qtbot, path)
    assert window.adapters.names == ()


def test_one_that_is_removed_and_put_back_answers_as_it_did(window: MainWindow, qtbot: QtBot, muddle: Path) -> None:
    drop_and_wait(window, qtbot, muddle)
    with_it = settle(window, qtbot, QUESTION)
    with qtbot.waitSignal(window.adapters.removed, timeout=PATIENCE_MS):
        window.page.adapters_page.action_requested.emit("muddle", "remove")
    window.menus.new_requested.emit()
    assert settle(window, qtbot, QUESTION) != with_it
    with qtbot.waitSignal(window.adapters.restored, timeout=PATIENCE_MS):
        window.page.adapters_page.action_requested.emit("muddle", "undo")
    window.menus.new_requested.emit()
    assert settle(window, qtbot, QUESTION) == with_it


def test_after_a_restart_a_conversation_goes_on_with_its_adapter(
    qtbot: QtBot, theme: Theme, data_dir: Path, muddle: Path
) -> None:
    shutil.rmtree(data_dir / "adapters", ignore_errors=True)
    with opened(qtbot, theme, data_dir) as window:
        drop_and_wait(window, qtbot, muddle)
        window.adapting.set_strength(0.25)
        settle(window, qtbot, QUESTION)
        uid = window.archive.history.current
        assert uid is not None
        window.menus.new_requested.emit()
        window.adapting.choose("")
    with opened(qtbot, theme, data_dir, fresh=False) as window:
        assert window.adapting.use() is None
        with qtbot.waitSignal(window.session.conversation_opened, timeout=PATIENCE_MS):
            window.archive.history.open(uid)
        use = window.adapting.use()
        assert use is not None
        assert (use.name, use.strength) == ("muddle", 0.25)


def test_a_question_that_is_asked_while_the_library_is_still_being_read_has_the_adapter_that_was_chosen(
    qtbot: QtBot, theme: Theme, data_dir: Path, muddle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(data_dir / "adapters", ignore_errors=True)
    with opened(qtbot, theme, data_dir) as window:
        drop_and_wait(window, qtbot, muddle)
    may_go_on = threading.Event()
    look_at = library.look_at

    def look_later(folder: Path, name: str) -> library.AdapterListing:
        assert threading.current_thread() is not threading.main_thread()
        assert may_go_on.wait(PATIENCE_MS / 1000)
        return look_at(folder, name)

    monkeypatch.setattr(library, "look_at", look_later)
    with opened(qtbot, theme, data_dir) as window:
        assert window.adapters.names == ()
        threading.Timer(0.2, may_go_on.set).start()
        settle(window, qtbot, QUESTION)
        assert adapter_of_last(window) == ("muddle", 1.0)


def test_conversations_that_are_dropped_come_into_the_list(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    said = {"message": {"author": {"role": "user"}, "content": {"content_type": "text", "parts": ["2 + 2?"]}}}
    mapping = {
        "a": {"id": "a", "parent": None, "children": ["b"]},
        "b": {"id": "b", "parent": "a", "children": [], **said},
    }
    talk = {"title": "Sums", "create_time": 1.7e9, "mapping": mapping, "current_node": "b"}
    with zipfile.ZipFile(tmp_path / "chat.zip", "w") as archive:
        archive.writestr("conversations.json", json.dumps([talk]))
    with qtbot.waitSignal(window.archive.importing.finished, timeout=PATIENCE_MS):
        drop(window.page, tmp_path / "chat.zip")
    qtbot.waitUntil(lambda: [each.title for each in window.archive.headings.headings()] == ["Sums"])
    assert not window.page.adapter_notice.isVisible()


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
    drop_and_wait(window, qtbot, muddle)
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
    drop_and_wait(window, qtbot, muddle)
    muddled = settle(window, qtbot, QUESTION)
    assert muddled != bare
    assert compared(window, qtbot) == [("Without adapter", *bare), ("muddle", *muddled)]
    assert adapter_of_last(window)[0] == "muddle"  # nothing was chosen yet
