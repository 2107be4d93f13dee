"""The sidebar as a whole: searching, menus, what is said below, and where the keyboard goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cards.conversations import FolderCard, FoundCard, ListCard
from app.theme import Theme
from app.views.parts.keyboard import keyboard_of
from app.views.sidebar.menus import ConversationMenu
from app.views.sidebar.rows import conversation_key, folder_key
from app.views.sidebar.sidebar import Sidebar

Found = tuple[FoundCard, ...]


def search(sidebar: Sidebar, words: str, found: Found) -> None:
    sidebar.focus_search()
    sidebar.search.line.setText(words)
    sidebar.show_found(words, found)


def remark(sidebar: Sidebar) -> str:
    """The quiet line in the place of the list, if there is one."""
    lines = [line for line in sidebar.findChildren(QLabel, "sidebar_remark") if line.isVisible()]
    return lines[0].text() if lines else ""


def offers(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isEnabled() and action.text()]


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


@pytest.fixture
def menu(sidebar: Sidebar) -> Iterator[ConversationMenu]:
    """The menu of two conversations, one of them pinned."""
    menu = sidebar.menus.menu_of(["pin", "sum"])
    assert menu is not None
    yield menu
    menu.close()


# --- searching ------------------------------------------------------------------------------------------


def test_every_change_of_the_words_is_told_at_once(sidebar: Sidebar, qtbot: QtBot) -> None:
    told: list[str] = []
    sidebar.searched.connect(told.append)
    sidebar.focus_search()
    qtbot.keyClicks(sidebar.search.line, "ab")
    qtbot.keyClick(sidebar.search.line, Qt.Key.Key_Backspace)
    assert told == ["a", "ab", "a"]


def test_the_list_stays_until_something_is_found(sidebar: Sidebar, found_cards: Found) -> None:
    sidebar.focus_search()
    sidebar.search.line.setText("quadratic")
    assert sidebar.list.isVisible()
    sidebar.show_found("quadratic", found_cards)
    assert sidebar.found.isVisible()
    assert not sidebar.list.isVisible()


def test_nothing_found_is_said_in_a_quiet_line(sidebar: Sidebar) -> None:
    search(sidebar, "integral", ())
    assert remark(sidebar) == "Nothing found"


def test_a_late_answer_does_not_call_missing_what_was_not_looked_for(sidebar: Sidebar, found_cards: Found) -> None:
    search(sidebar, "quadratic", found_cards)
    sidebar.show_found("quadratics of yore", ())
    assert sidebar.found.isVisible()
    sidebar.search.clear()
    sidebar.show_found("quadratic", found_cards)
    assert sidebar.list.isVisible()


def test_down_goes_into_what_was_found_and_enter_opens_it(sidebar: Sidebar, qtbot: QtBot, found_cards: Found) -> None:
    search(sidebar, "di", found_cards)
    qtbot.keyClick(sidebar.search.line, Qt.Key.Key_Down)
    assert sidebar.found.hasFocus()
    qtbot.keyClick(sidebar.found, Qt.Key.Key_Down)
    with qtbot.waitSignal(sidebar.opened) as told:
        qtbot.keyClick(sidebar.found, Qt.Key.Key_Return)
    assert told.args == ["square", "turn"]
    qtbot.keyClick(sidebar.found, Qt.Key.Key_Up)
    qtbot.keyClick(sidebar.found, Qt.Key.Key_Up)
    assert sidebar.search.line.hasFocus()


def test_enter_in_the_field_opens_what_was_found_first(sidebar: Sidebar, qtbot: QtBot, found_cards: Found) -> None:
    search(sidebar, "di", found_cards)
    with qtbot.waitSignal(sidebar.opened) as told:
        qtbot.keyClick(sidebar.search.line, Qt.Key.Key_Return)
    assert told.args == ["pin", None]


def test_a_click_opens_what_was_found(sidebar: Sidebar, qtbot: QtBot, found_cards: Found) -> None:
    search(sidebar, "di", found_cards)
    spot = sidebar.found.visualRect(sidebar.found.found.index(1)).center()
    with qtbot.waitSignal(sidebar.opened) as told:
        qtbot.mouseClick(sidebar.found.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == ["square", "turn"]


def test_what_was_found_is_read_out_with_where_it_stands(sidebar: Sidebar, found_cards: Found) -> None:
    search(sidebar, "di", found_cards)
    model = sidebar.found.found
    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said == ["Roots of a quadratic", "Completing the square. thoughts. so the discriminant is −32"]


def test_what_is_selected_stays_selected_when_more_is_typed(sidebar: Sidebar, qtbot: QtBot, found_cards: Found) -> None:
    search(sidebar, "di", found_cards)
    sidebar.found.choose(sidebar.found.found.index(1))
    sidebar.show_found("di", found_cards[1:])
    assert sidebar.found.currentIndex().row() == 0


@pytest.mark.parametrize("in_found", [False, True])
def test_escape_ends_the_search_gives_the_keyboard_back_and_does_nothing_else(
    sidebar: Sidebar, qtbot: QtBot, found_cards: Found, other_field: QLineEdit, in_found: bool
) -> None:
    pressed: list[str] = []
    action = QAction(sidebar.window())
    action.setShortcut(QKeySequence("Esc"))
    action.triggered.connect(lambda _checked: pressed.append("Esc"))
    sidebar.window().addAction(action)
    search(sidebar, "di", found_cards)
    if in_found:
        qtbot.keyClick(sidebar.search.line, Qt.Key.Key_Down)
    qtbot.keyClick(sidebar.found if in_found else sidebar.search.line, Qt.Key.Key_Escape)
    assert sidebar.search.words() == ""
    assert sidebar.list.isVisible()
    assert keyboard_of(sidebar) is other_field
    assert pressed == []
    sidebar.list.setFocus()
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Escape)
    assert pressed == ["Esc"]


def test_the_cross_clears_the_search(sidebar: Sidebar, found_cards: Found) -> None:
    clear = sidebar.findChild(QPushButton, "sidebar_clear")
    assert clear is not None
    assert clear.isHidden()
    search(sidebar, "di", found_cards)
    clear.click()
    assert sidebar.list.isVisible()
    assert sidebar.search.line.hasFocus()


def test_a_menu_of_something_found_offers_no_title_to_write_over(sidebar: Sidebar, found_cards: Found) -> None:
    search(sidebar, "di", found_cards)
    sidebar.menus.open_for_found("square", QPoint(0, 0))
    menu = sidebar.findChild(ConversationMenu)
    assert menu is not None
    assert not menu.rename.isVisible()
    menu.close()


# --- menus ------------------------------------------------------------------------------------------------


def test_the_menu_of_several_says_what_is_wanted_of_all(sidebar: Sidebar, qtbot: QtBot, menu: ConversationMenu) -> None:
    assert offers(menu) == ["Pin", "Move to Folder", "Export", "Delete"]
    with qtbot.waitSignal(sidebar.pinned) as pinned:
        choose(menu, "Pin")
    with qtbot.waitSignal(sidebar.moved) as moved:
        choose(menu.folders, "Geometry")
    with qtbot.waitSignal(sidebar.folder_wanted) as wanted:
        choose(menu.folders, "New Folder…")
    with qtbot.waitSignal(sidebar.deleted) as deleted:
        choose(menu, "Delete")
    both = ["pin", "sum"]
    assert (pinned.args, moved.args) == ([both, True], [both, "geometry"])
    assert (wanted.args, deleted.args) == ([both], [both])


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Markdown…", "md"), ("Web Page…", "html"), ("PDF…", "pdf"), ("JSON…", "json")],
)
def test_conversations_are_exported_in_a_kind_of_file(
    sidebar: Sidebar, qtbot: QtBot, menu: ConversationMenu, words: str, kind: str
) -> None:
    with qtbot.waitSignal(sidebar.export_requested) as told:
        choose(menu.exports, words)
    assert told.args == [["pin", "sum"], kind]


def test_the_menu_of_one_opens_renames_and_takes_it_out_of_its_folder(sidebar: Sidebar, qtbot: QtBot) -> None:
    menu = sidebar.menus.menu_of(["square"])
    assert menu is not None
    ticked = [action.text() for action in menu.folders.actions() if action.isChecked()]
    assert ticked == ["Algebra"]
    with qtbot.waitSignal(sidebar.opened) as opened:
        choose(menu, "Open")
    with qtbot.waitSignal(sidebar.moved) as moved:
        choose(menu.folders, "None")
    choose(menu, "Rename")
    assert sidebar.list.is_renaming
    assert (opened.args, moved.args) == (["square", None], [["square"], None])
    menu.close()


def test_what_is_pinned_can_be_unpinned(sidebar: Sidebar, qtbot: QtBot) -> None:
    menu = sidebar.menus.menu_of(["pin"])
    assert menu is not None
    with qtbot.waitSignal(sidebar.pinned) as told:
        choose(menu, "Unpin")
    assert told.args == [["pin"], False]
    menu.close()


def test_the_menu_of_a_folder_and_that_of_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    folder = sidebar.menus.menu_of_folder(FolderCard("algebra", "Algebra"))
    with qtbot.waitSignal(sidebar.folder_deleted) as deleted:
        choose(folder, "Delete Folder (Conversations Stay)")
    choose(folder, "Rename")
    assert sidebar.list.is_renaming
    assert deleted.args == ["algebra"]
    folder.close()
    nothing = sidebar.menus.menu_of_list()
    for words, signal in (
        ("New Conversation", sidebar.new_requested),
        ("New Folder", sidebar.folder_wanted),
        ("Import Conversations…", sidebar.import_requested),
    ):
        with qtbot.waitSignal(signal):
            choose(nothing, words)
    nothing.close()


def test_the_menu_key_opens_the_menu_of_the_row_and_a_right_click_selects_first(sidebar: Sidebar) -> None:
    view = sidebar.list
    view.setFocus()
    view.choose(view.rows.index_of(conversation_key("sum")))
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    opened = sidebar.findChild(ConversationMenu)
    assert opened is not None
    assert opened.isVisible()
    opened.close()
    spot = view.visualRect(view.rows.index_of(conversation_key("fractions"))).center()
    view.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.mapToGlobal(spot)))
    assert view.selected() == ["fractions"]
    for menu in sidebar.findChildren(QMenu):
        menu.close()


def test_a_name_with_an_ampersand_is_shown_as_it_is(sidebar: Sidebar, cards: ListCard) -> None:
    sidebar.show_list(ListCard(cards.conversations, (FolderCard("x", "Sums & roots"),)))
    menu = sidebar.menus.menu_of(["sum"])
    assert menu is not None
    assert menu.folders.actions()[0].text() == "Sums && roots"
    menu.close()


# --- a store that can't be written ------------------------------------------------------------------------


def test_where_nothing_can_be_changed_the_reason_is_said(sidebar: Sidebar, qtbot: QtBot) -> None:
    why = "A newer Ergo has written this library."
    sidebar.set_enabled_writing(False, why)
    menu = sidebar.menus.menu_of(["sum"])
    assert menu is not None
    assert offers(menu) == ["Open", "Export"]
    assert menu.actions()[0].text() == why
    menu.close()
    sidebar.list.setFocus()
    sidebar.list.choose(sidebar.list.rows.index_of(conversation_key("sum")))
    with qtbot.assertNotEmitted(sidebar.deleted):
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Delete)
    assert sidebar.words_below() == ("", why)
    qtbot.keyClick(sidebar.list, Qt.Key.Key_F2)
    assert not sidebar.list.is_renaming
    new_folder = sidebar.findChild(QPushButton, "new_folder")
    assert new_folder is not None
    assert not new_folder.isEnabled()
    sidebar.set_enabled_writing(True)
    assert new_folder.isEnabled()


# --- folders ----------------------------------------------------------------------------------------------


def test_a_new_folder_is_named_as_soon_as_it_is_there(
    sidebar: Sidebar, qtbot: QtBot, cards: ListCard, found_cards: Found
) -> None:
    search(sidebar, "di", found_cards)
    sidebar.edit_folder("new")
    assert sidebar.list.isVisible()
    assert not sidebar.list.is_renaming
    sidebar.show_list(ListCard(cards.conversations, (*cards.folders, FolderCard("new", "New folder"))))
    assert sidebar.list.is_renaming
    assert sidebar.list.currentIndex() == sidebar.list.rows.index_of(folder_key("new"))
    field = sidebar.list.viewport().findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    sidebar.show_list(cards)
    assert not sidebar.list.is_renaming


def test_a_title_is_written_over_also_in_a_closed_folder_and_during_a_search(
    sidebar: Sidebar, found_cards: Found
) -> None:
    sidebar.list.folded.emit("algebra")
    search(sidebar, "di", found_cards)
    sidebar.edit_title("apples")
    assert sidebar.list.isVisible()
    assert sidebar.list.is_renaming
    assert sidebar.list.selected() == ["apples"]


def test_folders_that_were_closed_stay_closed(sidebar: Sidebar, cards: ListCard) -> None:
    sidebar.list.folded.emit("algebra")
    sidebar.show_list(ListCard(cards.conversations[1:], cards.folders))
    assert not sidebar.list.rows.index_of(conversation_key("square")).isValid()


# --- below the list -----------------------------------------------------------------------------------------


def test_what_was_deleted_can_be_undone(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.show_undo("3 conversations deleted.")
    assert sidebar.words_below()[0] == "3 conversations deleted."
    undo = next(button for button in sidebar.findChildren(QPushButton) if button.text() == "Undo")
    with qtbot.waitSignal(sidebar.undo_requested):
        undo.click()
    undo.setFocus()
    sidebar.hide_undo()
    assert sidebar.words_below()[0] == ""
    assert sidebar.list.hasFocus()


def test_progress_and_its_end_are_told(sidebar: Sidebar) -> None:
    sidebar.show_activity("Exporting 3 conversations…", 0.25)
    assert sidebar.words_below()[1] == "Exporting 3 conversations…"
    sidebar.show_result("Exported.")
    assert sidebar.words_below()[1] == "Exported."
    close = next(button for button in sidebar.findChildren(QPushButton) if button.accessibleName() == "Close")
    close.click()
    assert sidebar.words_below()[1] == ""


def test_an_empty_list_says_what_comes_here(sidebar: Sidebar) -> None:
    sidebar.show_list(ListCard())
    assert remark(sidebar) == "What you ask is kept here."


# --- all of it ----------------------------------------------------------------------------------------------


def test_every_control_has_a_name(sidebar: Sidebar) -> None:
    sidebar.show_undo("One deleted.")
    sidebar.show_result("Done.")
    controls: list[QWidget] = [*sidebar.findChildren(QPushButton), sidebar.search.line, sidebar.list, sidebar.found]
    names = [each.accessibleName() or (each.text() if isinstance(each, QPushButton) else "") for each in controls]
    assert all(names), names


@pytest.mark.parametrize("zoom", [0.8, 1.5, 2.0])
@pytest.mark.parametrize("dark", [False, True])
def test_it_fits_into_its_narrowest_width(
    sidebar: Sidebar, theme: Theme, found_cards: Found, zoom: float, dark: bool
) -> None:
    theme.force(dark=dark)
    theme.set_zoom(zoom)
    sidebar.show_undo("“Roots of a quadratic that has a long title” deleted.")
    search(sidebar, "di", found_cards)
    QApplication.processEvents()
    assert sidebar.minimumSizeHint().width() <= 220
    assert not sidebar.grab().isNull()
    theme.set_zoom(1.0)
    theme.force(dark=False)
