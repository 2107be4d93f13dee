"""Adapters in the window: dropped anywhere, in force on the next question, remembered, removed and put back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.main_window import MainWindow
from models.adapters.keeping.library import AdapterListing
from models.adapters.keeping.which_models import Fit
from models.catalog import find
from models.messages import AdapterUse, AddAdapter, RequestFailed
from tests.e2e.dragging import Drag, drop
from tests.e2e.guards import Desk
from tests.e2e.models_on_disk import REASONING
from tests.unit.app.controllers.adapter_desk import listing

PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "toolbar": lambda window: window.toolbar,
    "empty page": lambda window: window.empty_state,
    "question field": lambda window: window.composer.field,
    "list of conversations": lambda window: window.sidebar.findChild(QWidget, "sidebar_list") or window,
    "search": lambda window: window.sidebar.findChild(QLineEdit, "sidebar_words") or window,
    "status line": lambda window: window.status_line,
}


class Shelf:
    """What lies in the window's library, without files."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.listed: list[AdapterListing] = []
        adapters = desk.window.adapters
        adapters.read_library = lambda: self.listed
        fits = (Fit(find("practice")), Fit(find("phi-4-mini-reasoning"), "Its layers are larger."))
        adapters.read_fits = lambda _name: fits

    def has(self, *names: str) -> None:
        self.listed = [listing(name) for name in names]
        self._desk.window.adapters.refresh()

    def arrives(self, name: str) -> None:
        """What is being added is there."""
        self.listed = [*self.listed, listing(name)]
        self._desk.engine.finish_adapter(name)
        self._desk.flush()

    def goes(self, name: str) -> None:
        """What is being removed is gone."""
        self.listed = [each for each in self.listed if each.name != name]
        self._desk.engine.finish_adapter()
        self._desk.flush()


@pytest.fixture
def shelf(desk: Desk) -> Shelf:
    desk.load()
    return Shelf(desk)


def added(desk: Desk) -> list[str]:
    """Everything that was given to the library."""
    return [each.path for each in desk.engine.adapter_errands if isinstance(each, AddAdapter)]


def folder(tmp_path: Path, name: str = "steps") -> Path:
    path = tmp_path / "given" / name
    path.mkdir(parents=True)
    return path


# --- dropping -------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", PLACES)
def test_the_whole_window_takes_an_adapter_and_says_so_before(desk: Desk, tmp_path: Path, place: str) -> None:
    desk.load()
    path = folder(tmp_path)
    drag = Drag(PLACES[place](desk.window), [path])
    assert drag.enter()
    assert desk.window.drop_target.words() == "Add “steps” to the adapters"
    drag.drop()
    assert desk.window.drop_target.words() == ""
    assert added(desk) == [str(path)]
    assert desk.window.composer.field.toPlainText() == ""
    desk.engine.finish_adapter()
    desk.flush()


@pytest.mark.parametrize("page", ["models_page", "answers_page", "adapters_page"])
def test_the_pages_that_cover_the_conversation_take_it_too(desk: Desk, tmp_path: Path, page: str) -> None:
    desk.load()
    desk.window.page.cover(getattr(desk.window.page, page))
    path = folder(tmp_path)
    drop(desk.window.page, path)
    assert added(desk) == [str(path)]
    assert desk.window.page.is_covered == (page == "adapters_page")


def test_a_number_field_leaves_files_to_the_window(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    desk.window.page.cover(desk.window.page.answers_page)
    field = desk.window.answers_page.findChild(QLineEdit, "number_field")
    assert field is not None
    before = field.text()
    path = folder(tmp_path)
    drop(field, path)
    assert (added(desk), field.text()) == ([str(path)], before)


def test_a_turn_on_the_page_leaves_files_to_the_window(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.answer("2")
    path = folder(tmp_path)
    drop(desk.turn, path)
    assert added(desk) == [str(path)]


def test_what_is_dragged_away_again_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    drag = Drag(desk.window.transcript, [folder(tmp_path)])
    drag.enter()
    drag.leave()
    assert desk.window.drop_target.words() == ""
    assert added(desk) == []


def test_a_text_and_an_adapter_go_their_own_ways(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    path, text = folder(tmp_path), tmp_path / "notes.txt"
    text.write_text("x = 2\n")
    drop(desk.window.empty_state, path, text)
    assert added(desk) == [str(path)]
    assert [card.name for card in desk.window.composer.attachments()] == ["notes.txt"]


def test_two_at_once_are_added_one_after_the_other_and_the_last_is_in_force(
    desk: Desk, shelf: Shelf, tmp_path: Path
) -> None:
    one, two = folder(tmp_path, "one"), folder(tmp_path, "two")
    drop(desk.window.empty_state, one, two)
    assert desk.window.status_line.words()["activity"] == "Adding one… 1 more to come"
    shelf.arrives("one")
    shelf.arrives("two")
    assert added(desk) == [str(one), str(two)]
    assert desk.window.status_line.words()["activity"] == ""
    assert desk.window.composer.remark_text() == "Added: one and two. two is in force from the next question."
    desk.window.session.ask("1 + 1?")  # as an example that is clicked: nothing is typed
    assert desk.engine.generations[-1].adapter == AdapterUse("two")
    assert desk.window.composer.remark_text() == ""


def test_while_an_answer_is_written_it_is_added_beside_and_in_force_on_the_next_question(
    desk: Desk, shelf: Shelf, tmp_path: Path
) -> None:
    desk.type_and_send("1 + 1?")
    desk.think()
    drop(desk.turn, folder(tmp_path))
    shelf.arrives("steps")
    assert desk.engine.cancelled == []
    assert desk.window.session.is_running
    desk.answer("2")
    assert "steps" not in desk.turn.foot.measures()
    desk.type_and_send("2 + 2?")
    assert [request.adapter for request in desk.engine.generations] == [None, AdapterUse("steps")]
    desk.answer("4")
    assert desk.turn.foot.measures().endswith(" · steps")


def test_what_is_refused_is_told_where_the_person_is(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    words = ("That is no adapter", "notes: It has no adapter_config.json.", "Add a folder that holds both files.")
    drop(desk.window.empty_state, folder(tmp_path, "notes"))
    desk.engine.fail_adapter(words[0], "It has no adapter_config.json.", words[2])
    desk.flush()
    assert desk.window.page.adapter_notice.isVisible()
    assert desk.window.page.adapter_notice.words() == words
    desk.window.menus.adapters.adapters_requested.emit()
    drop(desk.window.page.adapters_page, folder(tmp_path, "letters"))
    assert not desk.window.page.adapter_notice.isVisible()
    desk.engine.fail_adapter("That is no adapter", "letters is empty.", "")
    desk.flush()
    assert desk.window.page.adapters_page.refusal() == ("That is no adapter", "letters is empty.", "")
    assert not desk.window.page.adapter_notice.isVisible()


def test_the_menu_lets_one_be_chosen(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    desk.window.menus.adapters.add_requested.emit()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(tmp_path / "steps.zip")])
    dialog.close()
    assert added(desk) == [str(tmp_path / "steps.zip")]


def test_the_second_press_of_the_menu_leaves_the_page(desk: Desk) -> None:
    desk.window.menus.adapters.adapters_requested.emit()
    assert desk.window.page.shows(desk.window.page.adapters_page)
    desk.window.menus.adapters.adapters_requested.emit()
    assert not desk.window.page.is_covered


# --- what is in force -----------------------------------------------------------------------------


def test_a_question_that_waits_for_the_model_is_answered_with_what_fits_that(desk: Desk) -> None:
    shelf = Shelf(desk)
    shelf.has("steps")
    desk.window.adapting.choose("steps")
    desk.type_and_send("1 + 1?")
    desk.load(REASONING)
    assert desk.engine.generations[-1].adapter is None
    assert desk.window.toolbar.adapter_chip.accessibleDescription().startswith("steps doesn't fit")


def test_the_chip_chooses_switches_and_sets_the_strength(desk: Desk, shelf: Shelf) -> None:
    shelf.has("one", "two")
    chip = desk.window.toolbar.adapter_chip
    chip.adapter_chosen.emit("two")
    chip.strength_changed.emit(0.8)
    desk.type_and_send("1 + 1?")
    desk.answer("2")
    desk.window.menus.adapters.switched.emit(False)
    desk.type_and_send("2 + 2?")
    desk.answer("4")
    chip.switched.emit(True)
    desk.type_and_send("3 + 3?")
    desk.answer("6")
    assert [request.adapter for request in desk.engine.generations] == [
        AdapterUse("two", 0.8),
        None,
        AdapterUse("two", 0.8),
    ]
    assert "two" in chip.accessibleName()
    assert desk.turn.foot.measures().endswith(" · two 80%")


def test_each_conversation_has_its_own(desk: Desk, shelf: Shelf) -> None:
    shelf.has("one", "two")
    window = desk.window
    window.adapting.choose("one")
    desk.type_and_send("1 + 1?")
    desk.answer("2")
    first = window.archive.history.current
    assert first is not None
    window.menus.new_requested.emit()
    assert window.adapting.use() == AdapterUse("one")
    window.adapting.choose("two")
    desk.type_and_send("2 + 2?")
    desk.answer("4")
    with desk.qtbot.waitSignal(window.session.conversation_opened):
        window.archive.history.open(first)
    assert window.adapting.use() == AdapterUse("one")
    window.menus.new_requested.emit()
    assert window.adapting.use() == AdapterUse("two")


def test_a_failure_to_apply_it_is_told_in_the_turn_and_tried_again_with_it(desk: Desk, shelf: Shelf) -> None:
    shelf.has("steps")
    desk.window.adapting.choose("steps")
    desk.type_and_send("1 + 1?")
    desk.engine.emit(RequestFailed(desk.engine.generate_id, "The adapter “steps” is damaged", "It changed.", "Add it."))
    desk.flush()
    assert desk.turn.notice.words() == ("The adapter “steps” is damaged", "It changed.", "Add it.")
    desk.window.session.retry()
    assert desk.engine.generations[-1].adapter == AdapterUse("steps")


def test_what_was_removed_is_out_of_force_until_it_is_put_back(desk: Desk, shelf: Shelf) -> None:
    shelf.has("steps")
    page = desk.window.page.adapters_page
    desk.window.adapting.choose("steps")
    desk.window.menus.adapters.adapters_requested.emit()
    page.action_requested.emit("steps", "remove")
    shelf.goes("steps")
    desk.window.page.uncover()
    desk.type_and_send("1 + 1?")
    desk.answer("2")
    page.action_requested.emit("steps", "undo")
    shelf.arrives("steps")
    desk.type_and_send("2 + 2?")
    assert [request.adapter for request in desk.engine.generations] == [None, AdapterUse("steps")]
