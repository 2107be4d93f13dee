"""Files given to the window: dropped on it, dropped on its question field, named on the command line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.e2e.guards import Desk


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


def test_text_dropped_on_the_question_field_is_inserted(desk: Desk) -> None:
    desk.load()
    data = QMimeData()
    data.setText("2 + 2?")
    drop(desk.window.composer.field.viewport(), data)
    assert desk.window.composer.field.toPlainText() == "2 + 2?"
