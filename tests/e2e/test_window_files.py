"""Files given to the window: dropped on it, dropped on its question field, named on the command line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.cards.turns import AttachmentCard
from tests.e2e.guards import Desk, last_turn


def drop(target: QWidget, data: QMimeData) -> None:
    """Drag over a widget and let go, as the window system does: Qt finds who takes it."""
    at = target.rect().center()
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, QDragEnterEvent(at, *how))
    QApplication.sendEvent(target, QDropEvent(at, *how))


def test_a_text_file_becomes_a_question_to_look_at(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    path = tmp_path / "task.txt"
    path.write_text("2 + 2?")
    desk.window.open_files([path])
    assert desk.window.composer.field.toPlainText() == "2 + 2?"
    assert desk.engine.generations == []


def test_a_text_file_dropped_on_the_question_field_becomes_a_question(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    path = tmp_path / "task.tex"
    path.write_text("$2 + 2$?")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(desk.window.composer.field.viewport(), data)
    assert desk.window.composer.field.toPlainText() == "$2 + 2$?"
    assert desk.engine.generations == []


def test_a_file_that_is_no_text_dropped_on_the_question_field_is_refused(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    path = tmp_path / "task.pdf"
    path.write_bytes(b"%PDF")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(desk.window.composer.field.viewport(), data)
    assert desk.window.composer.field.toPlainText() == ""
    assert "task.pdf" in desk.window.composer.remark_text()


def test_a_file_dropped_while_a_question_is_typed_goes_with_it(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    path = tmp_path / "notes.txt"
    path.write_text("x = 2\n")
    desk.window.composer.field.setPlainText("What is x?")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(desk.window.composer.field.viewport(), data)
    assert desk.window.composer.field.toPlainText() == "What is x?"
    assert [card.name for card in desk.window.composer.attachments()] == ["notes.txt"]


def test_a_question_is_asked_with_its_texts_and_shows_them(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    path = tmp_path / "table.csv"
    path.write_text("x,y\n1,2\n")
    desk.window.open_files([path])
    desk.window.composer.field.setPlainText("What is y?")
    desk.qtbot.keyClick(desk.window.composer.field, Qt.Key.Key_Return)
    assert desk.engine.generations[-1].messages[-1].content == "What is y?\n\ntable.csv:\n```\nx,y\n1,2\n```"
    turn = last_turn(desk.window)
    assert turn.question.text() == "What is y?"
    assert turn.question.attachments() == (AttachmentCard("table.csv", "x,y\n1,2\n"),)
    assert desk.window.composer.attachments() == ()


def test_the_menu_lets_files_be_chosen(desk: Desk, tmp_path: Path) -> None:
    desk.load()
    path = tmp_path / "task.txt"
    path.write_text("2 + 2?")
    desk.window.menus.attach_requested.emit()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    assert desk.window.composer.field.toPlainText() == ""
    assert desk.window.composer.attachments() == (AttachmentCard("task.txt", "2 + 2?"),)


def test_text_dropped_on_the_question_field_is_inserted(desk: Desk) -> None:
    desk.load()
    data = QMimeData()
    data.setText("2 + 2?")
    drop(desk.window.composer.field.viewport(), data)
    assert desk.window.composer.field.toPlainText() == "2 + 2?"
