"""The card of an adapter: what it says, what can be done with it, where the keyboard goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.cards.adapters import AdapterCard
from app.design import DESIGN
from app.theme import Theme
from app.views.adapters.adapter_card import AdapterCardView

CARD = AdapterCard(
    "japanese-answers",
    "LoRA · rank 8 · 4 of 4 layers · 412 kB",
    "Trained for the practice model",
    origin="Comes with Ergo · added 21 November 2026",
    actions=("use", "show", "remove"),
)
USED = replace(CARD, in_use=True, actions=("stop-using", "show", "remove"))
GONE = replace(CARD, going=True, remark="Removed.", actions=("undo",))
WARNING = "It doesn't fit the practice model."


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[AdapterCardView]:
    view = AdapterCardView("Show in Finder")
    qtbot.addWidget(view)
    view.resize(600, 200)
    view.show_card(CARD)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    yield view
    view.hide()


def button(view: AdapterCardView, words: str) -> QPushButton:
    return next(each for each in view.buttons() if each.text() == words)


def test_it_says_what_the_adapter_is_from_the_name_to_where_it_came_from(view: AdapterCardView) -> None:
    assert view.words().split("\n") == [CARD.name, CARD.words, CARD.base, CARD.origin]
    assert view.accessibleName() == CARD.name


def test_one_that_is_in_force_says_so_and_can_be_taken_off(view: AdapterCardView) -> None:
    view.show_card(USED)
    assert "In use" in view.words()
    assert view.accessibleName() == "japanese-answers, In use"
    assert [each.text() for each in view.buttons()] == ["Stop using", "Show in Finder", "Remove"]


def test_a_warning_is_amber_and_in_words(view: AdapterCardView, theme: Theme) -> None:
    theme.force(dark=False)
    view.show_card(replace(CARD, warning=WARNING, usable=False, actions=("show", "remove")))
    warning = view.findChild(QLabel, "adapter_warning")
    assert warning is not None
    assert warning.isVisible()
    assert warning.text() == WARNING
    assert warning.palette().color(warning.foregroundRole()).name().upper() == DESIGN.light.caution
    assert view.accessibleDescription() == WARNING
    view.show_card(CARD)
    assert not warning.isVisible()
    assert WARNING not in view.words()


def test_one_that_was_removed_shows_only_its_name_and_the_way_back(view: AdapterCardView) -> None:
    view.show_card(replace(GONE, warning=WARNING))
    assert view.words().split("\n") == [CARD.name, "Removed."]
    assert [each.text() for each in view.buttons()] == ["Undo"]


def test_every_button_names_its_adapter_and_says_what_is_wanted(view: AdapterCardView, qtbot: QtBot) -> None:
    wishes: list[tuple[str, str]] = []
    view.action_requested.connect(lambda name, action: wishes.append((name, action)))
    for each in view.buttons():
        assert each.accessibleName() == f"{each.text()}: japanese-answers"
        qtbot.mouseClick(each, Qt.MouseButton.LeftButton)
    assert wishes == [("japanese-answers", action) for action in ("use", "show", "remove")]


def test_the_keyboard_goes_from_remove_to_undo_and_back(view: AdapterCardView, qtbot: QtBot) -> None:
    button(view, "Remove").setFocus()
    qtbot.keyClick(button(view, "Remove"), Qt.Key.Key_Space)
    view.show_card(GONE)
    assert view.focusWidget() is button(view, "Undo")
    view.show_card(CARD)
    assert view.focusWidget() is button(view, "Remove")


def test_the_keyboard_goes_from_use_to_stop_using_and_back(view: AdapterCardView) -> None:
    button(view, "Use").setFocus()
    view.show_card(USED)
    assert view.focusWidget() is button(view, "Stop using")
    view.show_card(CARD)
    assert view.focusWidget() is button(view, "Use")


def test_a_remark_can_be_dismissed(view: AdapterCardView, qtbot: QtBot) -> None:
    view.show_card(replace(CARD, remark="The file is gone.", actions=("dismiss",)))
    with qtbot.waitSignal(view.action_requested) as said:
        qtbot.mouseClick(button(view, "Dismiss"), Qt.MouseButton.LeftButton)
    assert said.args == ["japanese-answers", "dismiss"]


def test_names_and_remarks_are_shown_as_they_are(view: AdapterCardView) -> None:
    view.show_card(replace(CARD, name="<b>x</b>", remark="<i>y</i>"))
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in view.findChildren(QLabel))
    assert view.words().startswith("<b>x</b>")
