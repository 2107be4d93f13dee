"""Files that the system has Ergo open: kept until there is a window, handed on together."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.arriving_files import ErgoApplication


def arrive(app: ErgoApplication, *paths: str) -> None:
    for path in paths:
        QApplication.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile(path)))


def test_what_comes_early_waits_and_what_comes_together_stays_together(qapp: ErgoApplication) -> None:
    handed: list[list[Path]] = []
    qapp.files_arrived.connect(handed.append)
    arrive(qapp, "/a/steps", "/a/two.zip")
    QApplication.processEvents()
    assert handed == []
    qapp.await_files()
    QApplication.processEvents()
    assert handed == [[Path("/a/steps"), Path("/a/two.zip")]]
    arrive(qapp, "/a/three.zip")
    QApplication.processEvents()
    assert handed[1:] == [[Path("/a/three.zip")]]
    qapp.files_arrived.disconnect(handed.append)


def test_an_address_is_no_file(qapp: ErgoApplication) -> None:
    event = QFileOpenEvent(QUrl("ergo:nothing"))
    assert event.file() == ""
    QApplication.sendEvent(qapp, event)
    QApplication.processEvents()
