"""About, and the licences of what Ergo is made of."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.licences import LICENCES_FILE, read_licences
from app.theme import Theme
from app.views.about.licences_window import LicencesWindow
from tests.e2e.guards import Desk


@pytest.fixture
def large_text(desk: Desk, theme: Theme) -> Iterator[None]:
    """Text half as large again, in a window that has read its choices."""
    assert desk.window.theme is theme
    theme.set_zoom(1.5)
    yield
    theme.set_zoom(1.0)


@pytest.fixture
def licences(desk: Desk) -> LicencesWindow:
    """The window of licences, asked for in About."""
    desk.window.menus.app.about_requested.emit()
    about = desk.window.about_wiring.about
    assert about is not None
    next(each for each in about.findChildren(QPushButton) if each.text() == "Licences…").click()
    licences = desk.window.about_wiring.licences
    assert licences is not None
    return licences


def test_every_part_is_shown_with_all_of_its_licence(licences: LicencesWindow) -> None:
    parts = json.loads(LICENCES_FILE.read_text(encoding="utf-8"))
    assert len(parts) > 40
    assert sorted(licences.shown_names()) == sorted(part["name"] for part in parts)
    for row in range(licences.list.count()):
        licences.list.setCurrentRow(row)
        part = next(part for part in parts if part["name"] == licences.list.item(row).text())
        assert licences.text.toPlainText().split() == part["text"].split()


def test_a_part_is_found_by_its_name_or_its_licence(desk: Desk, licences: LicencesWindow) -> None:
    desk.qtbot.keyClicks(licences.field, "mlx mit")
    assert licences.shown_names() == ["mlx", "mlx-lm", "mlx-metal"]
    assert "Apple" in licences.text.toPlainText()
    desk.qtbot.keyClick(licences.field, Qt.Key.Key_Down)
    assert licences.list.currentItem().text() == "mlx-lm"
    licences.field.setText("no such part")
    assert licences.shown_names() == []
    assert licences.text.toPlainText() == ""


def test_esc_closes_one_window_after_the_other(desk: Desk, licences: LicencesWindow) -> None:
    about = desk.window.about_wiring.about
    assert about is not None
    desk.qtbot.keyClick(licences, Qt.Key.Key_Escape)
    assert licences.isHidden()
    assert about.isVisible()
    desk.qtbot.keyClick(about, Qt.Key.Key_Escape)
    assert about.isHidden()
    assert desk.window.isVisible()


def test_what_is_damaged_shows_none(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    damaged = tmp_path / "licences.json"
    damaged.write_text('[{"name": "a", "version": "1", "licence": "MIT", "text": "t"}, {"name": 3}, 7]')
    assert [each.name for each in read_licences(damaged)] == ["a"]
    assert not caplog.records
    damaged.write_text("[")
    assert read_licences(damaged) == []
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()


@pytest.mark.usefixtures("large_text")
def test_the_window_of_licences_grows_with_the_text(licences: LicencesWindow) -> None:
    names = licences.list.fontMetrics()
    assert names.horizontalAdvance("antlr4-python3-runtime") < licences.list.viewport().width() - 8
    assert licences.frameSize().width() == licences.screen().availableSize().width()  # all there is
