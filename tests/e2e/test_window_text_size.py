"""The text's size changes while something is open: nothing is clipped, nothing is larger than it has to be."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QListView, QWidget

from app.languages import install_language
from app.screenshots.performing import performed
from app.screenshots.scripts import SCREENS
from app.screenshots.stage import Stage
from app.settings import LARGEST_ZOOM, SMALLEST_ZOOM
from app.theme import Theme
from app.views.palette.palette import MOST_ROWS
from app.views.parts.panel import Panel
from app.views.parts.side_window import SideWindow
from tests.e2e.legibility import clipped_words

Screen = Callable[[Stage], None]

ABOVE = {
    "about",
    "licences",
    "settings",
    "context",
    "adapter_panel",
    "contradicted_panel",
    "attachment_open",
    "palette",
}
"""Windows and panels of their own."""
WITHIN = {"self_test", "crashed", "sidebar_rename", "compare"}
"""What is a part of the window."""


@pytest.fixture(autouse=True)
def as_it_was(qapp: QApplication, theme: Theme) -> Iterator[None]:
    yield
    theme.set_zoom(1.0)
    install_language(qapp, "en")


def screens(names: set[str]) -> list[Screen]:
    found = [screen for screen in SCREENS if screen.__name__ in names]
    assert {screen.__name__ for screen in found} == names
    return found


def opened(stage: Stage) -> list[QWidget]:
    """What is open beside the window and above it."""
    return [each for each in stage.window.findChildren(QWidget) if each.isWindow() and each.isVisible()]


def zoomed(stage: Stage, zoom: float) -> list[QSize]:
    """Give the text a size, and say which what is open has then."""
    stage.window.theme.set_zoom(zoom)
    stage.settle()
    return [each.size() for each in opened(stage)]


@pytest.mark.parametrize("language", ["en", "ja_JP"])
@pytest.mark.parametrize("screen", screens(ABOVE), ids=lambda screen: screen.__name__)
def test_what_is_open_has_the_size_of_its_text(
    screen: Screen, language: str, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ERGO_LANGUAGE", language)
    with performed(screen, qapp, theme) as stage:
        had = {}
        for each in opened(stage):
            if isinstance(each, SideWindow):
                each.move(each.screen().availableGeometry().center())
        for size in (SMALLEST_ZOOM, 1.0, LARGEST_ZOOM):
            had[size] = zoomed(stage, size)
            assert clipped_words(stage.window) == []
            room = stage.window.screen().availableGeometry()
            assert all(room.contains(each.frameGeometry()) for each in opened(stage) if isinstance(each, SideWindow))
        assert had[1.0]
        for small, usual, large in zip(*had.values(), strict=True):
            assert small.height() < usual.height() < large.height()
        assert zoomed(stage, 1.0) == had[1.0]  # nothing of what larger text needed is left


@pytest.mark.parametrize("screen", screens(WITHIN), ids=lambda screen: screen.__name__)
def test_what_is_in_the_window_follows_its_text(screen: Screen, qapp: QApplication, theme: Theme) -> None:
    with performed(screen, qapp, theme) as stage:
        for size in (LARGEST_ZOOM, SMALLEST_ZOOM):
            zoomed(stage, size)
            assert clipped_words(stage.window) == []


@pytest.mark.parametrize(
    "screen",
    screens({"context", "adapter_panel", "contradicted_panel", "attachment_open", "palette"}),
    ids=lambda screen: screen.__name__,
)
def test_a_panel_stays_in_a_window_that_becomes_small(screen: Screen, qapp: QApplication, theme: Theme) -> None:
    with performed(screen, qapp, theme) as stage:
        stage.window.resize(stage.window.minimumSize())
        stage.settle()
        (panel,) = opened(stage)
        assert isinstance(panel, Panel)
        left, right = panel.geometry().left(), panel.geometry().right()
        assert stage.window.geometry().left() <= left < right <= stage.window.geometry().right()
        assert clipped_words(stage.window) == []


def test_the_palette_is_as_tall_as_its_lines(qapp: QApplication, theme: Theme) -> None:
    (screen,) = screens({"commands"})
    with performed(screen, qapp, theme) as stage:
        lines = stage.window.findChild(QListView, "palette_list")
        panel = stage.window.findChild(QWidget, "palette")
        assert lines is not None
        assert panel is not None
        for zoom in (1.5, SMALLEST_ZOOM):
            zoomed(stage, zoom)
            assert lines.height() == MOST_ROWS * lines.sizeHintForRow(0)
            assert panel.rect().contains(lines.geometry())
            assert stage.window.rect().contains(panel.geometry())


@pytest.mark.parametrize("screen", screens({"about", "licences", "settings"}), ids=lambda screen: screen.__name__)
def test_a_window_cannot_become_too_small_for_its_words(screen: Screen, qapp: QApplication, theme: Theme) -> None:
    with performed(screen, qapp, theme) as stage:
        for zoom in (1.0, LARGEST_ZOOM):
            assert zoomed(stage, zoom)
            for each in opened(stage):
                each.resize(1, 1)
            stage.settle()
            assert clipped_words(stage.window) == []


def test_a_panel_that_was_closed_meanwhile_opens_in_the_new_size(qapp: QApplication, theme: Theme) -> None:
    (screen,) = screens({"context"})
    with performed(screen, qapp, theme) as stage:
        (usual,) = opened(stage)
        size, toggle = usual.size(), stage.window.status_line.toggle_context
        toggle()
        assert zoomed(stage, LARGEST_ZOOM) == []
        toggle()
        stage.settle()
        assert clipped_words(stage.window) == []
        toggle()
        assert zoomed(stage, 1.0) == []
        toggle()
        stage.settle()
        assert [each.size() for each in opened(stage)] == [size]
