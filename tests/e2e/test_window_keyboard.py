"""Where the keyboard is in the window, and that nothing which was typed or attached goes where it isn't meant."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.cards.turns import AttachmentCard
from models.errors import UserFacingError
from tests.e2e.guards import Desk

NOTES = AttachmentCard("notes.txt", "1 + 1 = 2")


def ask(desk: Desk, *questions: str) -> None:
    desk.load()
    for question in questions:
        desk.type_and_send(question)
        desk.think()
        desk.answer()


def choose(desk: Desk, words: str) -> None:
    """Choose a command of the menu bar that can be chosen."""
    action = next(action for action in desk.window.menus.findChildren(QAction) if action.text() == words)
    assert action.isEnabled()
    action.trigger()


def keyboard(desk: Desk) -> QWidget | None:
    QApplication.processEvents()
    return desk.window.focusWidget()


def test_the_end_of_a_reply_leaves_the_keyboard_to_who_searches(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.think()
    desk.window.sidebar.focus_search()
    desk.answer()
    assert keyboard(desk) is desk.window.sidebar.search.line


def test_the_list_keeps_the_keyboard_when_the_conversation_on_the_page_is_deleted_in_it(desk: Desk) -> None:
    ask(desk, "1 + 1?")
    desk.window.archive.history.begin_new()
    desk.type_and_send("2 + 2?")
    desk.think()
    desk.answer()
    conversations = desk.window.sidebar.list
    conversations.setFocus()
    conversations.choose_first()
    desk.qtbot.keyClick(conversations, Qt.Key.Key_Delete)
    assert desk.window.archive.history.current is None
    assert keyboard(desk) is conversations


def test_a_new_conversation_from_the_sidebar_is_typed_in_at_once(desk: Desk) -> None:
    ask(desk, "1 + 1?")
    desk.window.sidebar.focus_list()
    desk.window.sidebar.new_requested.emit()
    assert keyboard(desk) is desk.window.composer.field


def test_a_command_leads_to_the_list_and_another_back_to_the_question(desk: Desk) -> None:
    ask(desk, "1 + 1?")
    choose(desk, "Go to the Conversations")
    assert keyboard(desk) is desk.window.sidebar.list
    choose(desk, "Write a Question")
    assert keyboard(desk) is desk.window.composer.field


def test_a_last_turn_that_is_deleted_gives_the_keyboard_to_the_question(desk: Desk) -> None:
    ask(desk, "1 + 1?", "2 + 2?")
    desk.turn.question.text_view.setFocus()
    choose(desk, "Delete Turn")
    assert desk.window.transcript.count == 1
    assert keyboard(desk) is desk.window.composer.field


def test_the_last_question_is_edited_from_the_menu(desk: Desk) -> None:
    ask(desk, "1 + 1?", "2 + 2?")
    choose(desk, "Edit Question")
    assert desk.window.composer.is_editing
    assert desk.window.composer.field.toPlainText() == "2 + 2?"


def test_the_tab_key_goes_from_the_sidebar_over_the_divider_to_the_page(desk: Desk) -> None:
    ask(desk, "1 + 1?")
    window = desk.window
    window.sidebar.search.line.setFocus()
    met: list[QWidget | None] = []
    while window.composer.field not in met:
        window.focusNextChild()
        met.append(window.focusWidget())
        assert len(met) < 40
    names = [each.accessibleName() for each in met if each is not None]
    order = ("New conversation", "Conversations", "Width of the sidebar", "Hide the sidebar", "Your question")
    places = [names.index(name) for name in order]
    assert sorted(places) == places


def test_an_edit_is_not_left_when_an_input_method_begins_to_write_over_all_of_it(desk: Desk) -> None:
    ask(desk, "1 + 1?")
    field = desk.window.composer.field
    desk.window.transcript.edit_requested.emit(0)
    field.selectAll()
    QApplication.sendEvent(field, QInputMethodEvent("さん", []))
    assert desk.window.composer.is_editing
    written = QInputMethodEvent("", [])
    written.setCommitString("三")
    QApplication.sendEvent(field, written)
    assert desk.window.composer.is_editing
    assert field.toPlainText() == "三"


def test_what_was_attached_comes_back_with_the_conversation(desk: Desk) -> None:
    ask(desk, "1 + 1?")
    history, composer = desk.window.archive.history, desk.window.composer
    uid = history.current
    assert uid is not None
    composer.attach((NOTES,))
    history.begin_new()
    assert composer.attachments() == ()
    history.open(uid)
    desk.qtbot.waitUntil(lambda: history.current == uid)
    assert composer.attachments() == (NOTES,)


def test_what_was_attached_goes_with_everything(desk: Desk) -> None:
    ask(desk, "1 + 1?")
    desk.window.composer.attach((NOTES,))
    desk.window.page.confirm_line.accepted.emit()
    desk.qtbot.waitUntil(lambda: desk.window.composer.remark_text() != "")
    desk.window.archive.history.begin_new()
    assert desk.window.composer.attachments() == ()


def test_what_is_said_of_the_store_can_be_put_away_and_offers_nothing_that_does_nothing(desk: Desk) -> None:
    notice = desk.window.page.store_notice
    desk.window.archive.history.failed.emit(UserFacingError("Title", "Why.", "Hint."))
    buttons = [button for button in notice.findChildren(QPushButton) if button.isVisibleTo(notice)]
    assert [button.accessibleName() for button in buttons] == ["Close"]
    buttons[0].click()
    assert notice.isHidden()


def test_trouble_with_the_disk_stays_on_the_page_as_long_as_it_lasts(desk: Desk) -> None:
    notice, store = desk.window.page.store_notice, desk.window.archive.store
    store.troubled.emit(UserFacingError("The disk is full", "", ""))
    assert not [button for button in notice.findChildren(QPushButton) if button.isVisibleTo(notice)]
    desk.window.archive.history.failed.emit(UserFacingError("Title", "Why.", "Hint."))
    notice.dismissed.emit()
    assert notice.words()[0] == "The disk is full"
    store.troubled.emit(None)
    assert notice.isHidden()


def test_no_two_commands_have_the_same_keys(desk: Desk) -> None:
    actions = desk.window.menus.findChildren(QAction)
    keys = [each.toString() for action in actions for each in action.shortcuts()]
    twice = {each for each in keys if keys.count(each) > 1}
    assert not twice
