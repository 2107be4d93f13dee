"""The settings' window: what is chosen there holds at once, and the menus and it say the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from app.controllers.idle import MS_PER_MINUTE
from app.default_model import SETTINGS_FILE
from app.settings import read_choices
from app.theme import Theme
from app.views.parts.picker import Picker
from app.views.parts.switch import Switch
from app.views.settings.settings_window import SettingsWindow
from tests.e2e.guards import Desk


@pytest.fixture(autouse=True)
def as_it_was(theme: Theme) -> Iterator[None]:
    """Leave the theme that all tests share as it was."""
    theme.choose("system")
    yield
    theme.choose("system")
    theme.set_zoom(1.0)


@pytest.fixture
def settings(desk: Desk) -> SettingsWindow:
    """The window, open."""
    desk.window.menus.app.settings_requested.emit()
    settings = desk.window.settings_wiring.settings
    assert settings is not None
    return settings


def switch(settings: SettingsWindow, name: str) -> Switch:
    found = settings.findChild(Switch, f"setting_{name}")
    assert isinstance(found, Switch)
    return found


def pick(settings: SettingsWindow, name: str, words: str) -> None:
    picker = settings.findChild(Picker, f"setting_{name}")
    assert isinstance(picker, Picker)
    next(each for each in picker.menu().actions() if each.text() == words).trigger()


def picked(settings: SettingsWindow, name: str) -> str:
    picker = settings.findChild(Picker, f"setting_{name}")
    assert isinstance(picker, Picker)
    return picker.text()


def press(settings: SettingsWindow, name: str) -> None:
    button = settings.findChild(QPushButton, f"setting_{name}")
    assert isinstance(button, QPushButton)
    button.click()


def kept(desk: Desk, name: str) -> object:
    return getattr(read_choices(desk.data_dir / SETTINGS_FILE), name)


def test_there_is_one_and_it_isnt_modal(desk: Desk, settings: SettingsWindow) -> None:
    desk.window.menus.app.settings_requested.emit()
    assert desk.window.settings_wiring.settings is settings
    assert settings.isVisible()
    assert not settings.isModal()
    desk.qtbot.keyClick(settings, Qt.Key.Key_Escape)
    assert settings.isHidden()
    assert desk.window.isVisible()


def test_what_closes_windows_closes_it_and_not_ergo(desk: Desk, settings: SettingsWindow) -> None:
    desk.qtbot.keyClick(settings, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert settings.isHidden()
    assert desk.window.isVisible()


@pytest.mark.parametrize("name", ["check_answers", "hints_first", "typeset_thoughts", "export_thoughts"])
def test_a_switch_and_its_menu_are_one_choice(desk: Desk, settings: SettingsWindow, name: str) -> None:
    menus = desk.window.menus
    actions = {
        "check_answers": "Check Answers",
        "hints_first": "Hints First",
        "typeset_thoughts": "Typeset Thoughts",
        "export_thoughts": "With Thoughts",
    }
    action = next(each for each in menus.findChildren(type(menus.stop)) if each.text() == actions[name])
    before = action.isChecked()
    assert switch(settings, name).isChecked() == before
    switch(settings, name).click()
    assert action.isChecked() != before
    assert kept(desk, name) != before
    action.trigger()
    assert switch(settings, name).isChecked() == before
    assert kept(desk, name) == before


@pytest.mark.parametrize("name", ["thoughts_open", "notify"])
def test_a_switch_without_a_menu_is_kept(desk: Desk, settings: SettingsWindow, name: str) -> None:
    assert switch(settings, name).isChecked()
    switch(settings, name).click()
    assert kept(desk, name) is False


def test_appearance_and_size_hold_at_once_and_follow_the_menus(desk: Desk, settings: SettingsWindow) -> None:
    pick(settings, "appearance", "Dark")
    assert desk.window.theme.dark
    assert [each.text() for each in desk.window.menus.appearances.actions() if each.isChecked()] == ["Dark"]
    desk.window.menus.appearances.actions()[1].trigger()
    assert picked(settings, "appearance") == "Light"
    pick(settings, "zoom", "150%")
    assert desk.window.theme.zoom == 1.5
    desk.window.menus.zoom_out_requested.emit()
    assert picked(settings, "zoom") == "140%"


def test_the_menus_of_choices_have_their_mark_before_the_words(settings: SettingsWindow) -> None:
    pickers = settings.findChildren(Picker)
    assert len(pickers) > 3
    assert {each.menu().layoutDirection() for each in pickers} == {Qt.LayoutDirection.LeftToRight}


def test_the_language_is_kept_for_the_next_start(desk: Desk, settings: SettingsWindow) -> None:
    pick(settings, "language", "日本語")
    assert kept(desk, "language") == "ja"
    assert picked(settings, "language") == "日本語"


def test_the_time_after_which_memory_is_given_back_holds_at_once(desk: Desk, settings: SettingsWindow) -> None:
    desk.load()
    assert desk.window.idle.timer.isActive()
    pick(settings, "unload_after_minutes", "After 5 minutes")
    assert desk.window.idle.timer.interval() == 5 * MS_PER_MINUTE
    assert desk.window.idle.timer.isActive()
    pick(settings, "unload_after_minutes", "Never")
    assert not desk.window.idle.timer.isActive()
    assert kept(desk, "unload_after_minutes") == 0


def test_it_says_which_model_answers_and_where_everything_lies(desk: Desk, settings: SettingsWindow) -> None:
    shown: list[Path] = []
    desk.window.settings_wiring.show_folder = shown.append
    press(settings, "folder")
    assert shown == [desk.data_dir]
    notes = [each.text() for each in settings.findChildren(QWidget, "setting_note") if hasattr(each, "text")]
    assert str(desk.data_dir) in notes
    assert "Practice model" in notes


def test_it_leads_to_the_pages_of_the_main_window(desk: Desk, settings: SettingsWindow) -> None:
    press(settings, "models")
    assert desk.window.page.shows(desk.window.models_page)
    press(settings, "answers")
    assert desk.window.page.shows(desk.window.answers_page)
    press(settings, "delete")
    assert desk.window.page.confirm_line.isVisibleTo(desk.window.page)


def test_what_a_button_asks_for_is_asked_once(desk: Desk, settings: SettingsWindow) -> None:
    asked: list[str] = []
    desk.window.menus.help.verify_requested.disconnect()
    desk.window.menus.help.verify_requested.connect(lambda: asked.append("verify"))
    press(settings, "offline")
    assert asked == ["verify"]


def test_every_section_can_be_reached_and_names_the_window(desk: Desk, settings: SettingsWindow) -> None:
    titles = []
    for tab in settings.findChildren(QPushButton, "settings_tab"):
        tab.click()
        titles.append(settings.windowTitle())
        QApplication.processEvents()
        assert settings.height() <= settings.screen().availableGeometry().height()
    assert titles == ["General", "Models", "Answers", "Privacy"]


@pytest.mark.parametrize("name", ["general", "models", "answers", "privacy"])
def test_a_section_is_seen_whole_from_the_first_moment(settings: SettingsWindow, name: str) -> None:
    section = getattr(settings, name)
    if name != "general":  # which is the first to be seen
        settings.show_section(section)
    area = next(each for each in settings.findChildren(QScrollArea) if each.widget() is section)
    assert area.isVisible()
    assert area.verticalScrollBar().maximum() == 0


def test_every_control_is_called_by_its_row(settings: SettingsWindow) -> None:
    controls = [*settings.findChildren(Switch), *settings.findChildren(Picker)]
    assert len(controls) >= 10
    assert all(control.accessibleName() for control in controls)


def test_it_goes_with_the_main_window(desk: Desk, settings: SettingsWindow) -> None:
    desk.window.frame.leave()
    assert settings.isHidden()
