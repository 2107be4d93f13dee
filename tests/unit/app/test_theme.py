"""Sizes that follow the zoom, an appearance that follows the person and the system."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import resources
from app.contrast import LEAST, contrast
from app.theme import DARK, LIGHT, Theme, style_sheet


class Surroundings:
    """A system whose appearance can be changed."""

    def __init__(self) -> None:
        self.dark = False
        self.accent: QColor | None = None

    def is_dark(self) -> bool:
        return self.dark

    def accent_now(self) -> QColor | None:
        return self.accent


@pytest.fixture
def surroundings() -> Surroundings:
    return Surroundings()


@pytest.fixture
def followed(qapp: QApplication, theme: Theme, surroundings: Surroundings) -> Iterator[Theme]:
    """A theme in those surroundings; the tests' own dresses the application again afterwards."""
    followed = Theme(qapp, surroundings.is_dark, surroundings.accent_now)
    yield followed
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    followed.deleteLater()
    QCoreApplication.sendPostedEvents(followed, QEvent.Type.DeferredDelete.value)
    theme.force(dark=True)
    theme.force(dark=False)


def paper(app: QApplication) -> str:
    """What the application wears."""
    return app.palette().color(QPalette.ColorRole.Window).name().upper()


def test_the_template_has_no_unknown_token_and_zooms() -> None:
    template = (resources.ROOT / "styles" / "ergo.qss").read_text(encoding="utf-8")
    filled = style_sheet(template, LIGHT, 1.5)
    assert "@" not in filled
    assert "font-size: 24px" in filled
    assert "#FBFAF7" in filled
    assert "padding: 4px 12px" in filled


def test_a_token_that_the_design_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="space_5"):
        style_sheet("QWidget { padding: @space_5; }", LIGHT, 1.0)


def test_zoom_is_bounded_and_told(theme: Theme) -> None:
    told: list[float] = []
    theme.zoomed.connect(told.append)
    theme.set_zoom(9.0)
    assert theme.zoom == 2.0
    theme.zoom_out()
    theme.set_zoom(0.1)
    assert told == [2.0, 1.9, 0.8]
    theme.set_zoom(1.0)
    theme.zoomed.disconnect(told.append)


def test_light_and_dark_dress_the_application(theme: Theme, qapp: QApplication) -> None:
    theme.force(dark=True)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    assert DARK.paper in qapp.styleSheet()
    theme.force(dark=False)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.paper)
    assert DARK.paper not in qapp.styleSheet()


def test_the_system_is_followed_while_nothing_else_is_chosen(
    followed: Theme, surroundings: Surroundings, qapp: QApplication
) -> None:
    assert followed.appearance == "system"
    for dark, worn in ((True, DARK.paper), (False, LIGHT.paper)):
        surroundings.dark = dark
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        assert paper(qapp) == worn


def test_what_is_chosen_holds_whatever_the_system_does(
    followed: Theme, surroundings: Surroundings, qapp: QApplication
) -> None:
    told: list[str] = []
    followed.appearance_chosen.connect(told.append)
    followed.choose("dark")
    assert paper(qapp) == DARK.paper
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert paper(qapp) == DARK.paper
    followed.choose("system")
    assert paper(qapp) == LIGHT.paper
    assert told == ["dark", "system"]


@pytest.mark.parametrize("wanted", ["light", "dark"])
def test_the_environment_outweighs_what_was_kept_but_not_what_is_chosen_now(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, wanted: str
) -> None:
    monkeypatch.setenv("ERGO_APPEARANCE", wanted)
    followed: Theme = request.getfixturevalue("followed")
    followed.restore("light" if wanted == "dark" else "dark")
    assert followed.appearance == wanted
    assert paper(qapp) == (DARK if wanted == "dark" else LIGHT).paper
    followed.choose("light" if wanted == "dark" else "dark")
    assert paper(qapp) == (LIGHT if wanted == "dark" else DARK).paper


def test_wearing_the_same_again_dresses_nothing(followed: Theme, qapp: QApplication) -> None:
    qapp.setStyleSheet("")
    followed.apply()
    followed.restore("light")
    assert qapp.styleSheet() == ""
    followed.choose("dark")
    assert qapp.styleSheet() != ""


def test_the_systems_accent_is_worn_at_once_and_can_be_read(
    followed: Theme, surroundings: Surroundings, qapp: QApplication, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    followed.watch(window)
    for dark, ink in ((False, LIGHT), (True, DARK)):
        followed.choose("dark" if dark else "light")
        for surroundings.accent in map(QColor, ("#FFC600", "#FF5257", "#8C8C8C", "#007AFF")):
            QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
            worn = ink.with_accent(surroundings.accent.name().upper()).accent
            assert qapp.palette().color(QPalette.ColorRole.Accent).name().upper() == worn
            assert contrast(worn, ink.paper) >= LEAST
            assert f"border: 2px solid {worn}" in qapp.styleSheet()
    surroundings.accent = None
    QApplication.sendEvent(window, QEvent(QEvent.Type.ThemeChange))
    assert qapp.palette().color(QPalette.ColorRole.Accent).name().upper() == DARK.accent
