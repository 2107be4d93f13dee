"""⌘K finds any command that can be used, and any conversation, with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.views.palette.palette import Palette
from tests.e2e.guards import Desk


@pytest.fixture
def palette(desk: Desk) -> Palette:
    """The palette, open."""
    desk.window.activateWindow()
    desk.window.composer.setFocus()
    desk.window.menus.palette_requested.emit()
    palette = desk.window.palette_wiring.palette
    assert palette is not None
    QApplication.processEvents()
    return palette


def shown(palette: Palette) -> list[str]:
    return [str(palette.rows.index(row).data()) for row in range(palette.rows.rowCount())]


def press(desk: Desk, palette: Palette, key: Qt.Key) -> None:
    desk.qtbot.keyClick(palette.field, key)


def test_it_offers_what_the_menus_offer_and_what_cant_be_used_not(desk: Desk, palette: Palette) -> None:
    usable = {
        action.text().replace("&", "")
        for action in desk.window.menus.findChildren(QAction)
        if action.isEnabled() and action.isVisible() and action.text() and action.menu() is None
    }
    offered = set(shown(palette))
    assert {"New Conversation", "Settings…", "Dark", "Find a Command…"} <= offered | {"Find a Command…"}
    assert offered <= usable
    assert "Find a Command…" not in offered
    assert "Ask Again" not in offered


def test_the_keyboard_alone_runs_a_command(desk: Desk, palette: Palette) -> None:
    assert desk.window.focusWidget() is palette.field
    desk.qtbot.keyClicks(palette.field, "models")
    assert shown(palette)[0] == "Models…"
    press(desk, palette, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert desk.window.page.shows(desk.window.models_page)


def test_arrows_go_through_what_is_found_and_stay_in_it(desk: Desk, palette: Palette) -> None:
    desk.qtbot.keyClicks(palette.field, "text")
    count = palette.rows.rowCount()
    assert count > 2
    press(desk, palette, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 0
    press(desk, palette, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    press(desk, palette, Qt.Key.Key_PageDown)
    press(desk, palette, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == count - 1


def test_esc_closes_it_and_stops_nothing(desk: Desk, palette: Palette) -> None:
    palette.close_up()
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.window.menus.palette_requested.emit()
    desk.qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert desk.window.session.is_running
    desk.answer()


def test_the_keyboard_goes_back_to_where_it_was(desk: Desk, palette: Palette) -> None:
    press(desk, palette, Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is desk.window.composer.field


def test_a_command_for_the_text_is_for_the_one_that_had_the_keyboard(desk: Desk, palette: Palette) -> None:
    desk.window.composer.field.setPlainText("abc")
    desk.qtbot.keyClicks(palette.field, "select all")
    press(desk, palette, Qt.Key.Key_Return)
    assert desk.window.composer.field.textCursor().selectedText() == "abc"


def test_the_same_keys_close_it_and_a_press_beside_it_does(desk: Desk, palette: Palette) -> None:
    desk.window.menus.palette_requested.emit()
    assert palette.isHidden()
    desk.window.menus.palette_requested.emit()
    assert palette.isVisible()
    desk.qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, palette.height() - 3))
    assert palette.isHidden()


def test_a_press_on_a_line_runs_it(desk: Desk, palette: Palette) -> None:
    desk.qtbot.keyClicks(palette.field, "view answers")
    spot = palette.list.visualRect(palette.rows.index(0)).center()
    desk.qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.window.page.shows(desk.window.answers_page)


def test_what_is_called_nothing_finds_nothing_and_does_nothing(desk: Desk, palette: Palette) -> None:
    desk.qtbot.keyClicks(palette.field, "zzzqx")
    assert shown(palette) == []
    assert palette.list.isHidden()
    press(desk, palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_conversation_is_found_by_its_title(desk: Desk, palette: Palette) -> None:
    palette.close_up()
    desk.load()
    desk.type_and_send("Platypus equation?")
    desk.think()
    desk.answer()
    uid = desk.window.archive.history.current
    desk.window.menus.new_requested.emit()
    assert desk.window.archive.history.current is None
    desk.window.menus.palette_requested.emit()
    assert not any("Platypus" in words for words in shown(palette))
    desk.qtbot.keyClicks(palette.field, "platypus")
    assert shown(palette) == ["Platypus equation?"]
    with desk.qtbot.waitSignal(desk.window.session.conversation_opened):
        press(desk, palette, Qt.Key.Key_Return)
    assert desk.window.archive.history.current == uid


def test_a_line_is_read_aloud_with_its_menu_and_keys(desk: Desk, palette: Palette) -> None:
    desk.qtbot.keyClicks(palette.field, "light")
    index = palette.rows.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) in (
        "Light, on, View ▸ Appearance",
        "Light, View ▸ Appearance",
    )
    desk.qtbot.keyClick(palette.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.keyClicks(palette.field, "new conversation")
    spoken = palette.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("New Conversation, File, ")


def test_it_stays_inside_a_small_window(desk: Desk, palette: Palette) -> None:
    desk.window.resize(desk.window.minimumSize())
    QApplication.processEvents()
    panel = palette.field.parentWidget()
    assert panel is not None
    assert desk.window.rect().contains(panel.geometry())


def test_a_page_that_is_pasted_is_no_name_and_hostile_titles_are_one_plain_line(desk: Desk, palette: Palette) -> None:
    palette.field.setText("e " * 100_000)
    assert len(palette.field.text()) <= 400
    palette.close_up()
    desk.load()
    desk.window.session.ask("<b>bold</b> \u202edlob\x1b[31m & " + "long " * 500 + "\nsecond line")
    desk.think()
    desk.answer()
    desk.window.menus.palette_requested.emit()
    palette.field.setText("bold")
    (line,) = [line for line in shown(palette) if "bold" in line]
    assert line.startswith("<b>bold</b> dlob[31m & long")
    assert len(line) <= 200
    assert palette.grab().width() <= desk.window.width()
