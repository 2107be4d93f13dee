"""The Models page and the chip's menu: what is on the disk, what can be done with it, all with the keyboard."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QProgressBar, QScrollArea, QWidget

from app.settings import read_choices
from app.views.models.model_card import ModelCardView
from app.wiring.appearance import smallest_size
from models.catalog import DEFAULT_ID, PRACTICE_ID, ModelSizes, find
from models.library import ModelListing, State, list_models
from models.messages import ModelRemoved, ModelVerified, Progress, RemoveModel, RequestCancelled, RequestFailed
from tests.e2e.guards import Desk
from tests.e2e.models_on_disk import INSTRUCT, lay_model, lay_partial

INSTRUCT_ID = INSTRUCT.model_id
COMMAND_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def open_page(desk: Desk) -> None:
    desk.load()
    desk.window.menus.models_requested.emit()


def card(desk: Desk, model_id: str) -> ModelCardView:
    return desk.window.models_page.card(model_id)


def actions(view: QWidget) -> list[str]:
    return [b.text() for b in view.findChildren(QAbstractButton) if b.isVisible() and not b.isCheckable()]


def press(view: QWidget, words: str) -> None:
    next(b for b in view.findChildren(QAbstractButton) if b.isVisible() and b.text() == words).click()


def let_time_pass(desk: Desk) -> None:
    """The time in which a removal can be taken back is over."""
    for timer in desk.window.shelf.removing.findChildren(QTimer):
        timer.timeout.emit()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def removals(desk: Desk) -> list[str]:
    return [command.model_id for command in desk.engine.commands if isinstance(command, RemoveModel)]


def test_every_model_has_a_card_with_its_state(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    lay_model(tmp_path, "phi-4-reasoning", damaged=True)
    lay_partial(tmp_path, "phi-4-reasoning-plus", 3000, 8000)
    open_page(desk)
    states = {model_id: card(desk, model_id)._state.text() for model_id in desk.window.models_page._cards}
    assert states == {
        PRACTICE_ID: "In use",
        DEFAULT_ID: "Not installed",
        INSTRUCT_ID: "Installed",
        "phi-4-reasoning": "Damaged",
        "phi-4-reasoning-plus": "",
    }
    assert actions(card(desk, DEFAULT_ID)) == ["Install"]
    assert actions(card(desk, INSTRUCT_ID)) == ["Use", "Check files", "Show in folder", "Remove"]
    assert actions(card(desk, "phi-4-reasoning")) == ["Install again", "Remove"]
    assert actions(card(desk, "phi-4-reasoning-plus")) == ["Go on", "Discard"]
    assert "Balanced" in card(desk, INSTRUCT_ID).words()


def test_the_page_says_what_this_computer_has(desk: Desk) -> None:
    open_page(desk)
    lead = desk.window.models_page._lead.text()
    assert "16 GB of memory" in lead
    assert "free on its disk" in lead


def test_a_recipe_can_be_chosen(desk: Desk) -> None:
    open_page(desk)
    view = card(desk, DEFAULT_ID)
    segments = [b for b in view.findChildren(QAbstractButton) if b.isCheckable()]
    assert [b.text() for b in segments] == ["Compact · 2.2 GB", "Balanced · 2.5 GB · recommended", "Quality · 2.9 GB"]
    assert [b.isChecked() for b in segments] == [False, True, False]
    assert "This computer has 16 GB of memory" in view._recipes._note.text()
    segments[0].click()
    assert "the smallest" in view._recipes._note.text()
    assert "2.2\N{NO-BREAK SPACE}GB\N{NO-BREAK SPACE}kept" in view.words()
    press(view, "Install")
    assert [(command.model_id, command.recipe) for command in desk.engine.installs] == [(DEFAULT_ID, "compact")]


def test_using_a_model_goes_back_to_the_conversation_which_stays(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.engine.finish()
    desk.flush()
    desk.window.menus.models_requested.emit()
    press(card(desk, INSTRUCT_ID), "Use")
    assert desk.window.transcript.isVisible()
    assert desk.window.composer.isVisible()
    assert desk.engine.loads[-1].model_id == INSTRUCT_ID
    desk.type_and_send("2 + 2?")
    assert len(desk.engine.generations) == 1
    assert read_choices(tmp_path / "settings.json").model_id == ""
    desk.load(INSTRUCT)
    assert len(desk.engine.generations) == 2
    assert len(desk.window.transcript.turns()) == 2
    assert read_choices(tmp_path / "settings.json").model_id == INSTRUCT_ID
    desk.window.menus.models_requested.emit()
    assert card(desk, INSTRUCT_ID)._state.text() == "In use"
    assert card(desk, PRACTICE_ID)._state.text() == "Comes with Ergo"


def test_another_model_can_be_chosen_while_one_is_being_loaded(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    desk.window.shelf.refresh()
    first = desk.engine.load_id
    desk.window.toolbar.chip.model_chosen.emit(INSTRUCT_ID)
    assert desk.engine.cancelled == [first]
    assert [command.model_id for command in desk.engine.loads] == [PRACTICE_ID, INSTRUCT_ID]
    desk.load(INSTRUCT)
    assert desk.window.toolbar.chip.text() == "Phi-4-mini-instruct · 4-bit"


def test_the_chip_s_menu_names_what_is_installed_and_marks_the_current_one(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    lay_model(tmp_path, "phi-4-reasoning", damaged=True)
    desk.load()
    menu = desk.window.toolbar.chip.menu_of_models
    menu.aboutToShow.emit()
    entries = [(action.text(), action.isChecked()) for action in menu.actions() if not action.isSeparator()]
    models = [("Practice model", True), ("Phi-4-mini-instruct", False)]
    assert entries == [*models, ("Answers…", False), ("Models…", False)]
    menu.actions()[1].trigger()
    assert desk.engine.loads[-1].model_id == INSTRUCT_ID
    menu.actions()[-1].trigger()
    assert desk.window.models_page.isVisible()


def test_choosing_the_current_model_does_nothing(desk: Desk) -> None:
    desk.load()
    desk.window.toolbar.chip.model_chosen.emit(PRACTICE_ID)
    assert len(desk.engine.loads) == 1


def test_a_check_is_followed_and_its_result_said(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    open_page(desk)
    view = card(desk, INSTRUCT_ID)
    press(view, "Check files")
    request_id = desk.engine.commands[-1].request_id
    desk.engine.emit(Progress(request_id, "verify", 500, 1000))
    desk.flush()
    bar = view._check_bar
    assert (bar.isVisible(), bar.value()) == (True, 500)
    assert actions(view) == ["Stop"]
    desk.engine.emit(ModelVerified(request_id, INSTRUCT_ID))
    desk.flush()
    assert "Every byte is as it was installed." in view.words()
    assert not bar.isVisible()


def test_a_check_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    open_page(desk)
    view = card(desk, INSTRUCT_ID)
    press(view, "Check files")
    press(view, "Stop")
    desk.engine.emit(RequestCancelled(desk.engine.cancelled[-1]))
    desk.flush()
    assert actions(view) == ["Use", "Check files", "Show in folder", "Remove"]


def test_a_check_that_finds_a_wrong_byte_says_so_and_offers_a_new_installation(desk: Desk, tmp_path: Path) -> None:
    folder = lay_model(tmp_path, INSTRUCT_ID)
    open_page(desk)
    view = card(desk, INSTRUCT_ID)
    press(view, "Check files")
    (folder / "model.safetensors").write_bytes(b"short")
    hint = "Install it again with: ergo models install phi-4-mini-instruct"
    desk.engine.emit(RequestFailed(desk.engine.commands[-1].request_id, "It is damaged", "A byte is wrong.", hint))
    desk.flush()
    assert "It is damaged. A byte is wrong. Install it again." in view.words()
    assert "ergo models" not in view.words()
    assert view._state.text() == "Damaged"
    assert actions(view) == ["Install again", "Remove"]


def test_a_check_that_cannot_be_made_calls_nothing_damaged(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    open_page(desk)
    view = card(desk, INSTRUCT_ID)
    press(view, "Check files")
    desk.engine.emit(RequestFailed(desk.engine.commands[-1].request_id, "MLX can't be used", "No Metal.", ""))
    desk.flush()
    assert "MLX can't be used. No Metal." in view.words()
    assert view._state.text() == "Installed"


def test_a_removal_can_be_taken_back_before_anything_happens(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    open_page(desk)
    view = card(desk, INSTRUCT_ID)
    press(view, "Remove")
    assert "Phi-4-mini-instruct will be removed." in view.words()
    assert actions(view) == ["Undo"]
    assert removals(desk) == []
    press(view, "Undo")
    assert actions(view) == ["Use", "Check files", "Show in folder", "Remove"]
    let_time_pass(desk)
    assert removals(desk) == []


def test_a_removal_is_carried_out_after_a_while(desk: Desk, tmp_path: Path) -> None:
    folder = lay_model(tmp_path, INSTRUCT_ID)
    open_page(desk)
    view = card(desk, INSTRUCT_ID)
    press(view, "Remove")
    let_time_pass(desk)
    assert removals(desk) == [INSTRUCT_ID]
    assert actions(view) == []
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    desk.engine.emit(ModelRemoved(desk.engine.commands[-1].request_id, INSTRUCT_ID))
    desk.flush()
    assert "Removed. 3.0 kB are free again." in view.words()
    assert actions(view) == ["Install"]


def test_a_removal_that_fails_is_said(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    open_page(desk)
    view = card(desk, INSTRUCT_ID)
    press(view, "Remove")
    let_time_pass(desk)
    desk.engine.emit(RequestFailed(desk.engine.commands[-1].request_id, "It can't be removed", "Why.", "Hint."))
    desk.flush()
    assert "It can't be removed. Why. Hint." in view.words()
    assert "Remove" in actions(view)


def test_closing_the_window_keeps_what_could_still_be_kept(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    open_page(desk)
    press(card(desk, INSTRUCT_ID), "Remove")
    desk.window.close()
    let_time_pass(desk)
    assert removals(desk) == []


def test_when_the_model_in_use_is_removed_the_practice_model_answers(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    desk.load()
    desk.window.toolbar.chip.model_chosen.emit(INSTRUCT_ID)
    desk.load(INSTRUCT)
    desk.window.menus.models_requested.emit()
    press(card(desk, INSTRUCT_ID), "Remove")
    let_time_pass(desk)
    assert desk.engine.loads[-1].model_id == PRACTICE_ID
    assert removals(desk) == [INSTRUCT_ID]
    assert desk.engine.loads[-1].request_id < desk.engine.commands[-1].request_id


def test_the_folder_is_shown(desk: Desk, tmp_path: Path) -> None:
    folder = lay_model(tmp_path, INSTRUCT_ID)
    shown: list[Path] = []
    desk.window.shelf.show_folder = shown.append
    open_page(desk)
    press(card(desk, INSTRUCT_ID), "Show in folder")
    assert shown == [folder]


def test_the_keyboard_opens_the_page_and_esc_leaves_it(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    field = desk.window.composer.field
    desk.window.activateWindow()
    desk.qtbot.keyClick(field, Qt.Key.Key_M, COMMAND_SHIFT)
    page = desk.window.models_page
    assert page.isVisible()
    assert page.hasFocus()
    desk.qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert desk.engine.cancelled == []
    assert field.hasFocus()
    desk.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert desk.engine.cancelled == [desk.engine.generate_id]


def test_the_same_keys_leave_the_page_again(desk: Desk) -> None:
    open_page(desk)
    desk.qtbot.keyClick(desk.window.models_page, Qt.Key.Key_M, COMMAND_SHIFT)
    assert not desk.window.models_page.isVisible()
    assert desk.window.empty_state.isVisible()


def test_tab_reaches_every_button_of_the_page_in_its_order(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    desk.window.activateWindow()
    open_page(desk)
    names = []
    for _ in range(7):
        desk.qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().accessibleName())
    assert names == [
        "Back to the conversation",
        "Phi-4-mini-reasoning: Balanced · 2.5 GB · recommended",
        "Install: Phi-4-mini-reasoning",
        "Use: Phi-4-mini-instruct",
        "Check files: Phi-4-mini-instruct",
        "Show in folder: Phi-4-mini-instruct",
        "Remove: Phi-4-mini-instruct",
    ]


def test_the_arrow_keys_choose_the_recipe(desk: Desk) -> None:
    desk.window.activateWindow()
    open_page(desk)
    view = card(desk, DEFAULT_ID)
    chosen = next(b for b in view.findChildren(QAbstractButton) if b.isChecked())
    chosen.setFocus()
    desk.qtbot.keyClick(chosen, Qt.Key.Key_Right)
    assert "the closest to the original" in view._recipes._note.text()
    assert focused().accessibleName() == "Phi-4-mini-reasoning: Quality · 2.9 GB"


def test_a_pressed_button_that_goes_leaves_the_keyboard_on_its_card(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    desk.window.activateWindow()
    open_page(desk)
    view = card(desk, INSTRUCT_ID)
    remove = next(b for b in view.findChildren(QAbstractButton) if b.text() == "Remove")
    remove.setFocus()
    desk.qtbot.keyClick(remove, Qt.Key.Key_Space)
    assert focused().accessibleName() == "Undo: Phi-4-mini-instruct"
    assert view.isAncestorOf(focused())


def space(desk: Desk) -> None:
    """Press what has the keyboard, and let the window follow."""
    desk.qtbot.keyClick(focused(), Qt.Key.Key_Space)
    desk.flush()


def test_the_keyboard_stays_with_the_installation_that_it_began(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    desk.window.activateWindow()
    open_page(desk)
    view = card(desk, DEFAULT_ID)
    next(b for b in view.findChildren(QAbstractButton) if b.text() == "Install").setFocus()
    space(desk)
    assert focused().property("action") == "pause"
    desk.engine.advance("download", 3_000, 8_000)
    space(desk)
    pause = next(b for b in view.findChildren(QAbstractButton) if b.text() == "Pause")
    assert (pause.isVisible(), pause.isEnabled(), focused()) == (True, False, view)
    lay_partial(tmp_path, DEFAULT_ID, 3000, 8000)
    desk.engine.finish_cancelling()
    desk.flush()
    assert focused().property("action") == "go-on"
    next(b for b in view.findChildren(QAbstractButton) if b.text() == "Discard").setFocus()
    space(desk)
    assert focused().accessibleName() == "Undo: Phi-4-mini-reasoning"
    space(desk)
    assert (focused().property("action"), view.isAncestorOf(focused())) == ("discard", True)


def test_when_an_installation_is_done_the_keyboard_is_on_no_button(desk: Desk, tmp_path: Path) -> None:
    desk.window.activateWindow()
    open_page(desk)
    view = card(desk, DEFAULT_ID)
    press(view, "Install")
    next(b for b in view.findChildren(QAbstractButton) if b.text() == "Pause").setFocus()
    lay_model(tmp_path, DEFAULT_ID)
    desk.engine.finish_installing()
    desk.flush()
    assert focused() is view


def test_on_the_empty_page_the_keyboard_stays_in_the_offer(desk: Desk) -> None:
    desk.load()
    desk.window.activateWindow()
    offer = desk.window.empty_state.offer
    next(b for b in offer.findChildren(QAbstractButton) if b.text() == "Install").setFocus()
    space(desk)
    assert focused().property("action") == "pause"
    space(desk)
    assert focused() is offer


def brought_along(desk: Desk, state: State, recipe: str = "", model_id: str = "my-model") -> ModelCardView:
    """A model of which the catalogue knows nothing."""
    sizes = ModelSizes(0, 0, 0, 0, 0, 0)
    entry = replace(find(INSTRUCT_ID), id=model_id, given_name=model_id, sizes=sizes, licence="", repo=None)
    listings = [*list_models(desk.data_dir), ModelListing(entry, state, 3000, recipe=recipe)]
    desk.window.shelf.read_library = lambda _data_dir: listings
    desk.window.shelf.refresh()
    QApplication.processEvents()
    return card(desk, model_id)


def test_of_a_model_brought_along_no_made_up_size_is_said(desk: Desk) -> None:
    open_page(desk)
    view = brought_along(desk, "damaged")
    assert "0\N{NO-BREAK SPACE}bytes" not in view.words()
    assert "0 bytes" not in view.words()
    assert not view._recipes.isVisible()
    press(view, "Install again")
    assert desk.engine.installs[-1].recipe is None


def test_a_damaged_ready_made_model_is_installed_as_it_was(desk: Desk) -> None:
    open_page(desk)
    listing = ModelListing(find(INSTRUCT_ID), "damaged", 3000, recipe="ready-made")
    desk.window.shelf.read_library = lambda _data_dir: [listing]
    desk.window.shelf.refresh()
    view = card(desk, INSTRUCT_ID)
    assert not view._recipes.isVisible()
    press(view, "Install again")
    assert desk.engine.installs[-1].recipe is None


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_an_endless_name_makes_nothing_wider_than_the_window(desk: Desk, zoom: float) -> None:
    name = "w" * 64
    desk.load()
    desk.window.theme.set_zoom(zoom)
    desk.window.resize(1, 1)
    desk.window.menus.models_requested.emit()
    view = brought_along(desk, "damaged", model_id=name)
    press(view, "Remove")
    desk.window.toolbar.chip.set_model(name)
    assert clipped(desk.window) == []
    assert desk.window.width() == smallest_size(zoom)[0]
    assert desk.window.models_page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_several_things_to_say_fit_into_the_smallest_window(desk: Desk, zoom: float) -> None:
    desk.load()
    desk.window.theme.set_zoom(zoom)
    desk.window.resize(1, 1)
    desk.type_and_send("1 + 1?")
    desk.engine.finish()
    desk.window.shelf.act(DEFAULT_ID, "install")
    desk.engine.emit(
        RequestFailed(desk.engine.install_id, "The download stopped", "There is no network.", "Try again.")
    )
    desk.window.page.offer_line.offer("Phi-4-mini-instruct is installed.", "Use it now")
    desk.flush()
    assert clipped(desk.window) == []
    desk.window.setup.use(DEFAULT_ID)
    words = ("Not enough memory to load Phi-4-mini-reasoning", "It needs 3.9 GB, 2.4 GB are free.", "Close something.")
    desk.engine.emit(RequestFailed(desk.engine.load_id, *words, overridable=True))
    desk.flush()
    assert clipped(desk.window) == []


def test_no_line_begins_or_ends_with_a_lone_dot(desk: Desk) -> None:
    open_page(desk)
    for line in card(desk, DEFAULT_ID)._facts.text().splitlines():
        assert " · " not in line
        assert "\N{NO-BREAK SPACE}· " in line


def test_a_new_conversation_and_a_dropped_file_leave_the_page(desk: Desk, tmp_path: Path) -> None:
    open_page(desk)
    desk.window.menus.new_requested.emit()
    assert desk.window.empty_state.isVisible()
    desk.window.menus.models_requested.emit()
    path = tmp_path / "task.txt"
    path.write_text("2 + 2?")
    desk.window.open_files([path])
    assert desk.window.composer.isVisible()
    assert desk.window.composer.field.toPlainText() == "2 + 2?"


def test_every_control_of_the_page_has_a_name_to_be_read_aloud(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    open_page(desk)
    press(card(desk, DEFAULT_ID), "Install")
    desk.engine.advance("download", 3_000, 8_000, 100.0)
    press(card(desk, INSTRUCT_ID), "Check files")
    desk.flush()
    kinds = (QAbstractButton, QProgressBar)
    controls = [w for w in desk.window.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]
    assert len(controls) > 6
    nameless = [w for w in controls if not w.accessibleName() and not (isinstance(w, QAbstractButton) and w.text())]
    assert not nameless
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in desk.window.findChildren(QLabel))


def test_no_two_commands_share_a_shortcut_on_either_page(desk: Desk) -> None:
    for _ in range(2):
        desk.window.menus.models_requested.emit()
        keys = [key.toString() for action in desk.window.menus.findChildren(QAction) for key in action.shortcuts()]
        assert len(keys) == len(set(keys))
        assert {"Esc", "Ctrl+Shift+M", "Ctrl+."} <= set(keys)


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [420, 960])
def test_nothing_is_clipped(desk: Desk, tmp_path: Path, zoom: float, width: int) -> None:
    lay_model(tmp_path, INSTRUCT_ID)
    lay_model(tmp_path, "phi-4-reasoning", damaged=True)
    desk.load()
    desk.window.theme.set_zoom(zoom)
    desk.window.resize(width, 700)
    desk.window.shelf.act(DEFAULT_ID, "install")
    desk.engine.advance("download", 3_120_000_000, 7_670_000_000, 12_400_000.0)
    desk.flush()
    assert clipped(desk.window) == []
    desk.window.menus.models_requested.emit()
    QApplication.processEvents()
    assert clipped(desk.window) == []
    desk.engine.emit(
        RequestFailed(desk.engine.install_id, "The download stopped", "There is no network. " * 4, "Hint.")
    )
    desk.flush()
    assert clipped(desk.window) == []


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_the_memory_guard_fits_into_the_smallest_window(desk: Desk, zoom: float) -> None:
    desk.window.theme.set_zoom(zoom)
    desk.window.resize(1, 1)
    words = ("Not enough memory to load Phi-4-mini-reasoning", "It needs 3.9 GB, 2.4 GB are free.", "Close something.")
    desk.engine.emit(RequestFailed(desk.engine.load_id, *words, overridable=True))
    desk.flush()
    desk.window.page.notice.offer_other("Use the practice model")
    QApplication.processEvents()
    assert clipped(desk.window) == []


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_where_a_link_leads_fits_into_the_smallest_window(desk: Desk, zoom: float) -> None:
    desk.load()
    desk.window.theme.set_zoom(zoom)
    desk.window.resize(1, 1)
    line = desk.window.page.link_line
    for address in (
        "https://xn--bcher-kva.example/quadratische-gleichungen",
        "https://github.com/" + "quadratics/" * 40,
    ):
        line.offer(address)
        assert clipped(desk.window) == []
        parts = [
            part.geometry()
            for part in line.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if part.isVisible()
        ]
        assert not any(one.intersects(other) for one, other in combinations(parts, 2))


def clipped(window: QWidget) -> list[str]:
    """The texts that don't fit into their widgets, or reach out of what can be seen or scrolled to."""
    for _ in range(5):
        QApplication.processEvents()
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName() == "title":
            continue  # the title is shortened on purpose
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        needed = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
        fits = widget.height() >= needed and (wraps or widget.width() >= widget.sizeHint().width())
        if not fits or not reachable(widget):
            found.append(f"{widget.text()}: {widget.geometry()}, {needed}, in {widget.parentWidget()}")
    return found


def reachable(widget: QWidget) -> bool:
    """Whether all of a widget lies within everything around it; a page that scrolls may be higher, but not wider."""
    around = widget.parentWidget()
    while around is not None:
        area = around.parentWidget()
        scroll = area.parentWidget() if area is not None else None
        place = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
        if not around.rect().contains(place):
            return False
        if isinstance(scroll, QScrollArea) and scroll.viewport() is area:
            x = widget.mapTo(area, QPoint(0, 0)).x()
            return x >= 0 and x + widget.width() <= area.width()
        around = None if around.isWindow() else area
    return True


def test_undoing_a_discard_gives_the_keyboard_to_discard_and_not_to_remove(desk: Desk, tmp_path: Path) -> None:
    lay_model(tmp_path, DEFAULT_ID)
    lay_partial(tmp_path, DEFAULT_ID, 3000, 8000)
    desk.window.activateWindow()
    open_page(desk)
    view = card(desk, DEFAULT_ID)
    for words in ("Discard", "Remove"):
        next(b for b in view.findChildren(QAbstractButton) if b.text() == words).setFocus()
        space(desk)
        assert focused().accessibleName() == "Undo: Phi-4-mini-reasoning"
        space(desk)
        assert focused().property("action") == words.lower()
    next(b for b in view.findChildren(QAbstractButton) if b.text() == "Remove").setFocus()
    space(desk)
    assert "and what was downloaded to install it anew." in view.words()
