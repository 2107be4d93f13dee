"""The list of conversations: keys, clicks, renaming, and that nobody is disturbed when it is shown anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.cards.conversations import ConversationCard, ListCard
from app.theme import Theme
from app.views.sidebar.list_model import CONVERSATIONS
from app.views.sidebar.list_view import ListView
from app.views.sidebar.rows import FolderRow, conversation_key, folder_key
from app.views.sidebar.sidebar import Sidebar

KEYPAD = Qt.KeyboardModifier.KeypadModifier
COMMAND = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def go_to(sidebar: Sidebar, key: str) -> ListView:
    """Put the keyboard on a row."""
    view = sidebar.list
    view.setFocus()
    view.choose(view.rows.index_of(key))
    return view


def spot_of(view: ListView, key: str) -> QPoint:
    return view.visualRect(view.rows.index_of(key)).center()


def field_of(view: ListView) -> QLineEdit:
    field = view.viewport().findChild(QLineEdit, "rename_field")
    assert isinstance(field, QLineEdit)
    return field


def many(count: int, *first: str) -> ListCard:
    uids = [*first, *(f"c{number}" for number in range(count))]
    return ListCard(tuple(ConversationCard(uid, f"Title {uid}", "Today") for uid in uids))


def scrolled(sidebar: Sidebar) -> ListView:
    """Show many conversations and go to the middle of them."""
    sidebar.show_list(many(200))
    QApplication.processEvents()
    sidebar.list.verticalScrollBar().setValue(1007)
    assert sidebar.list.verticalScrollBar().value() == 1007
    return sidebar.list


# --- keys ---------------------------------------------------------------------------------------------


def test_the_arrows_pass_headings_by(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = go_to(sidebar, conversation_key("pin"))
    seen = []
    for _ in range(7):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        row = view.current_row()
        assert row is not None
        seen.append(row.key.split()[1])
    assert seen == ["algebra", "square", "apples", "geometry", "sum", "whole", "fractions"]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.selected() == ["pin"]


def test_the_tab_key_finds_a_row(sidebar: Sidebar) -> None:
    sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert sidebar.list.selected() == ["pin"]


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_Return, None), (Qt.Key.Key_Enter, KEYPAD)])
def test_enter_opens(sidebar: Sidebar, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None) -> None:
    view = go_to(sidebar, conversation_key("sum"))
    with qtbot.waitSignal(sidebar.opened) as told:
        qtbot.keyClick(view, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert told.args == ["sum", None]


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_Delete, None), (Qt.Key.Key_Backspace, COMMAND)])
def test_delete_deletes_all_that_is_selected(
    sidebar: Sidebar, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None
) -> None:
    view = go_to(sidebar, conversation_key("sum"))
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(sidebar.deleted) as told:
        qtbot.keyClick(view, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert told.args == [["sum", "whole"]]


def test_backspace_alone_deletes_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = go_to(sidebar, conversation_key("sum"))
    with qtbot.assertNotEmitted(sidebar.deleted):
        qtbot.keyClick(view, Qt.Key.Key_Backspace)


def test_delete_on_a_folder_deletes_the_folder_only(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = go_to(sidebar, folder_key("algebra"))
    with qtbot.assertNotEmitted(sidebar.deleted), qtbot.waitSignal(sidebar.folder_deleted) as told:
        qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert told.args == ["algebra"]


def test_left_closes_a_folder_and_right_opens_it(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = go_to(sidebar, conversation_key("apples"))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    row = view.current_row()
    assert isinstance(row, FolderRow)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert not view.rows.index_of(conversation_key("apples")).isValid()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.current_row() == replace(row, is_open=False)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.rows.index_of(conversation_key("apples")).isValid()


def test_up_in_the_first_row_goes_into_the_search(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = go_to(sidebar, conversation_key("pin"))
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert sidebar.search.line.hasFocus()


def test_undo_of_the_menu_means_the_last_deletion_here(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = go_to(sidebar, conversation_key("sum"))
    assert view.metaObject().indexOfSlot("undo()") >= 0
    with qtbot.waitSignal(sidebar.undo_requested):
        view.undo()


# --- the pointer ----------------------------------------------------------------------------------------


def test_a_click_opens_and_one_with_the_command_key_only_selects(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = sidebar.list
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(sidebar.opened) as told:
        qtbot.mouseClick(view.viewport(), left, pos=spot_of(view, conversation_key("sum")))
    assert told.args == ["sum", None]
    with qtbot.assertNotEmitted(sidebar.opened):
        qtbot.mouseClick(view.viewport(), left, COMMAND, spot_of(view, conversation_key("fractions")))
    assert view.selected() == ["sum", "fractions"]


def test_a_click_on_a_folder_closes_it_and_a_double_click_does_so_once(sidebar: Sidebar, qtbot: QtBot) -> None:
    view, left = sidebar.list, Qt.MouseButton.LeftButton
    spot = spot_of(view, folder_key("algebra"))
    qtbot.mouseClick(view.viewport(), left, pos=spot)
    assert not view.rows.index_of(conversation_key("square")).isValid()
    qtbot.mouseDClick(view.viewport(), left, pos=spot)
    qtbot.mouseRelease(view.viewport(), left, pos=spot)
    assert not view.rows.index_of(conversation_key("square")).isValid()


def test_a_press_that_is_released_elsewhere_opens_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    view, left = sidebar.list, Qt.MouseButton.LeftButton
    with qtbot.assertNotEmitted(sidebar.opened):
        qtbot.mousePress(view.viewport(), left, pos=spot_of(view, conversation_key("sum")))
        qtbot.mouseRelease(view.viewport(), left, pos=spot_of(view, conversation_key("fractions")))


def drop(view: ListView, spot: QPoint, *uids: str) -> Qt.DropAction:
    """Drop conversations on the list; returns what is said to have been done with them."""
    data = QMimeData()
    data.setData(CONVERSATIONS, "\n".join(uids).encode())
    event = QDropEvent(
        QPointF(spot), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    view.dropEvent(event)
    return event.dropAction()


@pytest.mark.parametrize(
    ("target", "folder"),
    [(folder_key("geometry"), "geometry"), (conversation_key("square"), "algebra")],
)
def test_what_is_dropped_on_a_folder_or_in_it_is_moved_there(
    sidebar: Sidebar, qtbot: QtBot, target: str, folder: str
) -> None:
    with qtbot.waitSignal(sidebar.moved) as told:
        done = drop(sidebar.list, spot_of(sidebar.list, target), "sum", "whole")
    assert told.args == [["sum", "whole"], folder]
    assert done == Qt.DropAction.IgnoreAction  # else Qt takes the rows out


def test_what_is_dropped_beside_the_folders_is_taken_out_of_its_own(sidebar: Sidebar, qtbot: QtBot) -> None:
    spot = spot_of(sidebar.list, conversation_key("fractions"))
    with qtbot.waitSignal(sidebar.moved) as told:
        drop(sidebar.list, spot, "square")
    assert told.args == [["square"], None]
    with qtbot.assertNotEmitted(sidebar.moved):
        drop(sidebar.list, spot, "sum")


def test_files_are_left_to_the_window(sidebar: Sidebar) -> None:
    data = QMimeData()
    data.setText("file")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    sidebar.list.dragEnterEvent(event)
    assert not event.isAccepted()


# --- renaming -------------------------------------------------------------------------------------------


def test_f2_writes_a_title_over(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = go_to(sidebar, conversation_key("sum"))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    field = field_of(view)
    assert field.selectedText() == "37 + 48"
    assert field.accessibleName()
    qtbot.keyClicks(field, "A  sum ")
    with qtbot.waitSignal(sidebar.renamed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["sum", "A sum"]
    assert view.hasFocus()


def test_nothing_of_a_row_is_lit_around_the_field_in_which_its_title_is_written(sidebar: Sidebar) -> None:
    view = go_to(sidebar, conversation_key("sum"))
    row = view.visualRect(view.rows.index_of(conversation_key("sum")))
    beside = QPoint(row.left() + 10, row.center().y())  # between the edge of the row and its field
    paper = view.grab().toImage().pixelColor(0, row.center().y())
    assert view.grab().toImage().pixelColor(beside) != paper
    sidebar.edit_title("sum")
    assert field_of(view).x() > beside.x()
    assert view.grab().toImage().pixelColor(beside) == paper


@pytest.mark.parametrize("typed", ["   ", "37 + 48"])
def test_a_blank_title_or_the_old_one_changes_nothing(sidebar: Sidebar, qtbot: QtBot, typed: str) -> None:
    view = go_to(sidebar, conversation_key("sum"))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    field_of(view).setText(typed)
    with qtbot.assertNotEmitted(sidebar.renamed):
        qtbot.keyClick(field_of(view), Qt.Key.Key_Return)
        QApplication.processEvents()  # Qt closes the field a little later
    assert not view.is_renaming


def test_escape_leaves_the_title_as_it_was(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = go_to(sidebar, conversation_key("sum"))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    field = field_of(view)
    qtbot.keyClicks(field, "other")
    with qtbot.assertNotEmitted(sidebar.renamed):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        QApplication.processEvents()
    assert not view.is_renaming


def test_what_is_being_typed_survives_a_new_list(sidebar: Sidebar, qtbot: QtBot, cards: ListCard) -> None:
    view = go_to(sidebar, conversation_key("sum"))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    field = field_of(view)
    qtbot.keyClicks(field, "half of")
    more = ConversationCard("new", "Newest", "Today")
    changed = tuple(replace(card, when="later") for card in cards.conversations)
    sidebar.show_list(ListCard((more, *changed), cards.folders))
    assert view.is_renaming
    assert field.text() == "half of"
    assert field.geometry().center().y() == pytest.approx(spot_of(view, conversation_key("sum")).y(), abs=1)
    with qtbot.waitSignal(sidebar.renamed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["sum", "half of"]


def test_a_folder_is_renamed_too(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = go_to(sidebar, folder_key("geometry"))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    qtbot.keyClicks(field_of(view), "Circles")
    with qtbot.waitSignal(sidebar.folder_renamed) as told:
        qtbot.keyClick(field_of(view), Qt.Key.Key_Return)
    assert told.args == ["geometry", "Circles"]


# --- shown anew -------------------------------------------------------------------------------------------


def test_what_is_selected_stays_selected_where_it_has_moved_to(sidebar: Sidebar, cards: ListCard) -> None:
    view = go_to(sidebar, conversation_key("fractions"))
    chosen = view.rows.index_of(conversation_key("apples"))
    view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
    moved = replace(cards.conversations[-1], group="Today")
    sidebar.show_list(ListCard((moved, *cards.conversations[:-1]), cards.folders))
    assert sorted(view.selected()) == ["apples", "fractions"]
    assert view.currentIndex() == view.rows.index_of(conversation_key("fractions"))


def test_the_list_stays_where_it_stands_when_something_comes_above(sidebar: Sidebar) -> None:
    view = scrolled(sidebar)
    before = spot_of(view, conversation_key("c40"))
    sidebar.show_list(many(200, "new", "newer"))
    assert spot_of(view, conversation_key("c40")) == before
    assert view.verticalScrollBar().value() > 1007


def test_one_row_that_moves_to_the_top_does_not_take_the_list_with_it(sidebar: Sidebar) -> None:
    view = scrolled(sidebar)
    first = view.rows.row_of(view.indexAt(QPoint(20, 1)))
    assert first is not None
    before = spot_of(view, conversation_key("c45"))
    uid = first.key.split()[1]
    cards = many(200).conversations
    moved = [card for card in cards if card.uid == uid] + [card for card in cards if card.uid != uid]
    sidebar.show_list(ListCard(tuple(moved)))
    assert spot_of(view, conversation_key("c45")) == before


def test_at_the_very_top_what_is_new_is_seen(sidebar: Sidebar) -> None:
    sidebar.show_list(many(200))
    sidebar.show_list(many(200, "new"))
    assert sidebar.list.verticalScrollBar().value() == 0


def test_ten_thousand_are_shown_without_being_measured_one_by_one(sidebar: Sidebar) -> None:
    sidebar.show_list(many(10_000))
    QApplication.processEvents()
    assert sidebar.list.rows.rowCount() == 10_001
    assert sidebar.list.uniformItemSizes()


# --- the look ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.5, 2.0])
def test_rows_grow_with_the_text(sidebar: Sidebar, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    QApplication.processEvents()
    view = sidebar.list
    heights = {view.visualRect(view.rows.index(row)).height() for row in range(view.rows.rowCount())}
    assert len(heights) == 1
    assert heights.pop() >= 1.45 * view.fontInfo().pixelSize() + 8
    theme.set_zoom(1.0)


def test_the_conversation_on_the_page_is_tinted(sidebar: Sidebar, theme: Theme) -> None:
    theme.force(dark=False)
    sidebar.set_current("sum")
    QApplication.processEvents()
    view = sidebar.list
    image = view.viewport().grab().toImage()
    tinted, plain = (spot_of(view, conversation_key(uid)).y() for uid in ("sum", "fractions"))
    assert image.pixelColor(11, tinted) != image.pixelColor(11, plain)


def test_what_has_the_keyboard_is_lit_and_goes_out_when_it_leaves(
    sidebar: Sidebar, theme: Theme, other_field: QLineEdit
) -> None:
    theme.force(dark=False)
    view = go_to(sidebar, conversation_key("sum"))
    y = spot_of(view, conversation_key("sum")).y()
    QApplication.processEvents()
    accent = QGuiApplication.palette().highlight().color()
    assert view.viewport().grab().toImage().pixelColor(11, y) == accent
    other_field.setFocus()
    assert view.viewport().grab().toImage().pixelColor(11, y) != accent


def test_a_conversation_that_is_opened_elsewhere_is_selected_unless_somebody_is_busy_here(sidebar: Sidebar) -> None:
    sidebar.set_current("whole")
    assert sidebar.list.selected() == ["whole"]
    go_to(sidebar, conversation_key("pin"))
    sidebar.set_current("sum")
    assert sidebar.list.selected() == ["pin"]
    sidebar.set_current(None)
    assert sidebar.list.rows.shown == ""
