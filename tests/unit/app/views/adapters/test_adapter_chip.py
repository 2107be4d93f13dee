"""The adapter's chip and its panel: what they say, and what can be wanted there by hand and from the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.cards.adapters import AdapterChoice, InForce
from app.theme import Theme
from app.views.adapters.adapter_chip import AdapterChip
from app.views.adapters.adapter_choices import ChoiceRow

WHY_NOT = "Made for Phi-4-mini-instruct."
CHOICES = (AdapterChoice("japanese"), AdapterChoice("tutor"), AdapterChoice("chess", usable=False, why_not=WHY_NOT))
IN_FORCE = InForce("japanese", True, 0.8, CHOICES, can_compare=True)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chip(qtbot: QtBot) -> Iterator[AdapterChip]:
    window = QWidget()
    qtbot.addWidget(window)
    chip = AdapterChip(window)
    QVBoxLayout(window).addWidget(chip, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    window.resize(700, 600)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    chip.show_in_force(IN_FORCE)
    yield chip
    chip.panel.close()
    window.hide()


def row(chip: AdapterChip, words: str) -> ChoiceRow:
    return next(each for each in chip.panel.choices.rows() if each.words() == words)


# --- the chip ----------------------------------------------------------------------------------------


def test_without_an_adapter_the_chip_is_quiet(chip: AdapterChip) -> None:
    chip.show_in_force(InForce(choices=CHOICES))
    assert (chip.text(), chip.accessibleName()) == ("LoRA", "No adapter")


@pytest.mark.parametrize(
    ("card", "shown", "heard"),
    [
        (IN_FORCE, "japanese · 80%", "Adapter: japanese, 80%"),
        (replace(IN_FORCE, strength=1.0), "japanese", "Adapter: japanese, 100%"),
        (replace(IN_FORCE, on=False), "japanese · off", "Adapter: japanese, off"),
        (replace(IN_FORCE, remark=WHY_NOT), "japanese · doesn't fit", "Adapter: japanese, doesn't fit"),
        (replace(IN_FORCE, name="R&D", strength=1.0), "R&&D", "Adapter: R&D, 100%"),
    ],
)
def test_the_chip_says_which_adapter_and_how_it_stands(
    chip: AdapterChip, card: InForce, shown: str, heard: str
) -> None:
    chip.show_in_force(card)
    assert (chip.text(), chip.accessibleName()) == (shown, heard)
    assert chip.accessibleDescription().strip() == card.remark
    assert bool(chip.property("off")) == (not card.on and not card.remark)
    assert bool(chip.property("caution")) == bool(card.remark)


def test_where_there_is_little_room_the_name_gives_way_and_then_what_is_behind_it(chip: AdapterChip) -> None:
    chip.show_in_force(replace(IN_FORCE, name="answers-in-japanese"))
    whole = chip.width_for_all()
    chip.give_way(whole - 30)
    assert chip.text().endswith(" · 80%")
    assert "…" in chip.text()
    chip.give_way(whole - 100)
    assert "80%" not in chip.text()
    assert chip.text().startswith("a")
    chip.show_in_force(replace(IN_FORCE, name="answers-in-japanese", remark=WHY_NOT))
    assert chip.text().endswith(" · !")
    chip.give_way(400)
    assert chip.text() == "answers-in-japanese · doesn't fit"


def test_an_empty_library_opens_the_page_that_teaches(chip: AdapterChip, qtbot: QtBot) -> None:
    chip.show_in_force(InForce())
    assert chip.accessibleName() == "Adapters"
    with qtbot.waitSignal(chip.adapters_requested):
        qtbot.mouseClick(chip, LEFT)
    assert not chip.panel.isVisible()


def test_the_panel_asks_what_is_installed_before_it_opens(chip: AdapterChip) -> None:
    chip.show_in_force(InForce())
    chip.panel_opening.connect(lambda: chip.show_in_force(IN_FORCE))
    chip.open_panel()
    assert chip.panel.isVisible()


# --- the panel ---------------------------------------------------------------------------------------


def test_space_opens_the_panel_on_the_chosen_adapter_and_esc_closes_it(chip: AdapterChip, qtbot: QtBot) -> None:
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.panel.isVisible()
    assert chip.panel.focusWidget() is row(chip, "japanese")
    qtbot.keyClick(row(chip, "japanese"), Qt.Key.Key_Escape)
    assert not chip.panel.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_keys_that_mean_something_in_the_panel_mean_nothing_to_the_window(chip: AdapterChip, key: Qt.Key) -> None:
    chip.open_panel()
    wish = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    wish.ignore()
    QApplication.sendEvent(chip.panel, wish)
    assert wish.isAccepted()


def test_every_adapter_and_none_can_be_chosen(chip: AdapterChip, qtbot: QtBot) -> None:
    said: list[str] = []
    chip.adapter_chosen.connect(said.append)
    chip.open_panel()
    assert [each.words() for each in chip.panel.choices.rows()] == ["None", "japanese", "tutor", "chess"]
    for words in ("tutor", "None", "chess"):
        qtbot.mouseClick(row(chip, words), LEFT)
    assert said == ["tutor", ""]
    assert chip.panel.isVisible()


def test_one_that_does_not_fit_says_why(chip: AdapterChip) -> None:
    chip.open_panel()
    assert not row(chip, "chess").isEnabled()
    assert row(chip, "chess").accessibleDescription() == WHY_NOT
    assert WHY_NOT in [label.text() for label in chip.panel.findChildren(QLabel) if label.isVisible()]


def test_arrows_go_through_the_adapters_and_past_those_that_do_not_fit(chip: AdapterChip, qtbot: QtBot) -> None:
    chip.open_panel()
    qtbot.keyClick(row(chip, "japanese"), Qt.Key.Key_Down)
    assert chip.panel.focusWidget() is row(chip, "tutor")
    qtbot.keyClick(row(chip, "tutor"), Qt.Key.Key_Up)
    qtbot.keyClick(row(chip, "japanese"), Qt.Key.Key_Up)
    assert chip.panel.focusWidget() is row(chip, "None")


def test_the_choice_shows_what_holds_and_not_what_was_pressed(chip: AdapterChip, qtbot: QtBot) -> None:
    chip.open_panel()
    qtbot.mouseClick(row(chip, "tutor"), LEFT)
    chip.show_in_force(IN_FORCE)
    assert [each.words() for each in chip.panel.choices.rows() if each.isChecked()] == ["japanese"]


def test_the_switch_says_on_and_off_and_shows_what_holds(chip: AdapterChip, qtbot: QtBot) -> None:
    said: list[bool] = []
    chip.switched.connect(said.append)
    chip.open_panel()
    assert chip.panel.switch.isChecked()
    assert chip.panel.switch.accessibleName() == "Use japanese"
    qtbot.mouseClick(chip.panel.switch, LEFT)
    chip.show_in_force(replace(IN_FORCE, on=False))
    chip.panel.switch.setFocus()
    qtbot.keyClick(chip.panel.switch, Qt.Key.Key_Space)
    chip.show_in_force(IN_FORCE)
    assert said == [False, True]


def test_the_strength_is_said_live_and_only_where_it_matters(chip: AdapterChip, qtbot: QtBot) -> None:
    said: list[float] = []
    chip.strength_changed.connect(said.append)
    chip.open_panel()
    qtbot.keyClick(chip.panel.strength.slider, Qt.Key.Key_Right)
    assert said == [0.85]
    chip.show_in_force(replace(IN_FORCE, on=False))
    assert not chip.panel.strength.slider.isEnabled()
    chip.show_in_force(replace(IN_FORCE, remark=WHY_NOT))
    assert not chip.panel.strength.slider.isEnabled()
    assert not chip.panel.switch.isEnabled()
    assert chip.panel.remark_text() == WHY_NOT
    chip.show_in_force(InForce(choices=CHOICES))
    assert not chip.panel.strength.isVisible()
    assert not chip.panel.switch.isVisible()


def test_a_number_that_was_typed_is_taken_when_the_panel_closes_and_not_after_esc(
    chip: AdapterChip, qtbot: QtBot
) -> None:
    said: list[float] = []
    chip.strength_changed.connect(said.append)
    field = chip.panel.strength.field
    for close in (chip.panel.close, lambda: qtbot.keyClick(field, Qt.Key.Key_Escape)):
        chip.open_panel()
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "55" if not said else "66")
        close()
        assert not chip.panel.isVisible()
    assert said == [0.55]


def test_what_else_can_be_done_closes_the_panel_first(chip: AdapterChip, qtbot: QtBot) -> None:
    compare, folder, every = chip.panel.rows()
    wishes = [(compare, chip.compare_requested), (folder, chip.folder_requested), (every, chip.adapters_requested)]
    for button, wish in wishes:
        chip.open_panel()
        with qtbot.waitSignal(wish) as said:
            qtbot.mouseClick(button, LEFT)
        assert said.args == (["japanese"] if button is folder else [])
        assert not chip.panel.isVisible()


def test_what_cannot_be_done_cannot_be_pressed(chip: AdapterChip) -> None:
    chip.show_in_force(InForce(choices=CHOICES))
    compare, folder, every = chip.panel.rows()
    assert [each.isEnabled() for each in (compare, folder, every)] == [False, False, True]


def test_everything_in_the_panel_has_a_name_and_can_be_reached(chip: AdapterChip, qtbot: QtBot) -> None:
    chip.open_panel()
    controls = [each for each in chip.panel.findChildren(QAbstractButton) if each.isVisible()]
    assert all(each.accessibleName() for each in controls)
    reached = set()
    for _ in range(8):
        focused = chip.panel.focusWidget()
        assert focused is not None
        reached.add(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {"Use japanese", "Adapter: japanese", "Strength", "Strength in percent"}
    assert wanted | {each.text() for each in chip.panel.rows()} <= reached


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_the_panel_stays_within_a_small_window_and_clips_nothing(chip: AdapterChip, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    chip.window().resize(420 if zoom < 2 else 600, 500)
    QApplication.processEvents()
    chip.open_panel()
    QApplication.processEvents()
    try:
        panel, window = chip.panel.geometry(), chip.window().geometry()
        assert window.left() <= panel.left()
        assert panel.right() <= window.right()
        labels = [each for each in chip.panel.findChildren(QLabel) if each.isVisible()]
        assert all(each.height() >= each.heightForWidth(each.width()) for each in labels if each.wordWrap())
        lowest = max(each.mapTo(chip.panel, each.rect().bottomLeft()).y() for each in chip.panel.rows())
        assert lowest < chip.panel.height()
    finally:
        theme.set_zoom(1.0)


def test_many_adapters_are_scrolled_and_a_long_name_loses_its_middle(chip: AdapterChip) -> None:
    long_name = "a-very-long-name-of-an-adapter-" * 3
    many = tuple(AdapterChoice(f"adapter-{number}") for number in range(30))
    chip.show_in_force(InForce(long_name, True, 1.0, (*many, AdapterChoice(long_name))))
    chip.open_panel()
    QApplication.processEvents()
    assert chip.panel.height() < 600
    assert "…" in row(chip, long_name).text()
    assert long_name in row(chip, long_name).toolTip().replace("\N{ZERO WIDTH SPACE}", "")
    visible = chip.panel.choices.viewport().rect()
    shown = row(chip, long_name)
    assert visible.contains(shown.mapTo(chip.panel.choices.viewport(), shown.rect().center()))


def test_choices_that_change_while_the_panel_is_open_fit_in_it(chip: AdapterChip) -> None:
    chip.open_panel()
    before = chip.panel.height()
    chip.show_in_force(replace(IN_FORCE, choices=CHOICES[:1]))
    QApplication.processEvents()
    assert chip.panel.height() < before
    assert row(chip, "japanese").isVisible()
    assert chip.panel.focusWidget() is row(chip, "japanese")


def test_choices_may_change_because_one_was_pressed(chip: AdapterChip, qtbot: QtBot) -> None:
    chip.open_panel()
    chip.adapter_chosen.connect(lambda _name: chip.show_in_force(replace(IN_FORCE, name="tutor", choices=CHOICES[:2])))
    qtbot.mouseClick(row(chip, "tutor"), LEFT)
    QApplication.processEvents()
    assert [each.words() for each in chip.panel.choices.rows() if each.isChecked()] == ["tutor"]


def test_at_the_bottom_of_the_screen_the_panel_stays_on_it(chip: AdapterChip) -> None:
    screen = chip.screen().availableGeometry()
    chip.window().move(screen.left() + 20, screen.bottom() - 80)
    QApplication.processEvents()
    chip.open_panel()
    assert screen.contains(chip.panel.geometry())


def reached_by_tab(chip: AdapterChip, qtbot: QtBot, times: int) -> list[str]:
    names = []
    for _ in range(times):
        focused = chip.panel.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return names


def test_tab_goes_through_the_panel_from_top_to_bottom_whenever_adapters_came(chip: AdapterChip, qtbot: QtBot) -> None:
    chip.show_in_force(replace(IN_FORCE, choices=(*CHOICES, AdapterChoice("later"))))
    chip.open_panel()
    chip.panel.switch.setFocus()
    rows = [each.text() for each in chip.panel.rows()]
    wanted = ["Use japanese", "Adapter: japanese", "Strength", "Strength in percent", *rows]
    assert reached_by_tab(chip, qtbot, 7) == wanted


MANY = tuple(AdapterChoice(f"adapter-{number}") for number in range(30))


def is_seen(chip: AdapterChip, one: QWidget) -> bool:
    view = chip.panel.choices.viewport()
    corners = (one.rect().topLeft(), one.rect().bottomLeft())
    return all(view.rect().contains(one.mapTo(view, corner)) for corner in corners)


def test_the_adapter_that_an_arrow_key_comes_to_is_seen(chip: AdapterChip, qtbot: QtBot) -> None:
    chip.adapter_chosen.connect(lambda name: chip.show_in_force(InForce(name, True, 1.0, MANY)))
    chip.show_in_force(InForce("adapter-0", True, 1.0, MANY))
    chip.open_panel()
    for key in [Qt.Key.Key_Down] * 12 + [Qt.Key.Key_Up] * 11:
        qtbot.keyClick(chip.panel.focusWidget(), key)
        QApplication.processEvents()
        focused = chip.panel.focusWidget()
        assert isinstance(focused, ChoiceRow)
        assert is_seen(chip, focused)


def test_nothing_moves_below_the_pointer_while_an_adapter_is_pressed(chip: AdapterChip, qtbot: QtBot) -> None:
    chip.show_in_force(InForce("adapter-0", True, 1.0, MANY))
    chip.open_panel()
    QApplication.processEvents()
    half_seen = row(chip, "adapter-6")
    bar = chip.panel.choices.verticalScrollBar()
    bar.setValue(bar.value() + half_seen.height() // 2)
    before = bar.value()
    qtbot.mousePress(half_seen, LEFT)
    assert bar.value() == before
    qtbot.mouseRelease(half_seen, LEFT)


def test_with_the_largest_text_the_panel_is_no_taller_than_the_screen(chip: AdapterChip, theme: Theme) -> None:
    theme.set_zoom(2.0)
    chip.window().resize(420, 500)
    QApplication.processEvents()
    reason = "Made for Phi-4-mini-instruct, whose layers have other shapes than those of the model that answers. " * 3
    many = (*MANY, AdapterChoice("chess", usable=False, why_not=reason))
    chip.show_in_force(InForce("chess", False, 1.0, many, reason))
    chip.open_panel()
    QApplication.processEvents()
    try:
        assert chip.screen().availableGeometry().contains(chip.panel.geometry())
        assert chip.panel.choices.height() >= 2 * row(chip, "None").height()
    finally:
        theme.set_zoom(1.0)
