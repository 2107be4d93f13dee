"""The Adapters page: what it teaches while there is none, cards in their order, progress and refusals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.cards.adapters import AdapterCard
from app.theme import Theme
from app.views.adapters.adapters_page import AdaptersPage
from app.views.parts.flow_row import FlowRow

ALPHA = AdapterCard("alpha", "LoRA · rank 8", actions=("use", "remove"))
BETA = AdapterCard("beta", "DoRA · rank 16", actions=("use", "remove"))
GAMMA = AdapterCard("gamma", "LoRA · rank 4", actions=("use", "remove"))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[AdaptersPage]:
    page = AdaptersPage()
    qtbot.addWidget(page)
    page.resize(720, 600)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    yield page
    page.hide()


def buttons(page: QWidget) -> dict[str, QPushButton]:
    """The buttons that can be seen, by what a screen reader says of them."""
    seen = [each for each in page.findChildren(QPushButton) if each.isVisibleTo(page)]
    return {each.accessibleName() or each.text(): each for each in seen}


def test_an_empty_library_teaches_what_an_adapter_is(page: AdaptersPage) -> None:
    assert page.teaching.isVisible()
    assert "one thing more" in page.teaching.words()
    assert ".safetensors" in page.teaching.words()
    assert "Japanese" in page.teaching.words()


def test_an_empty_library_offers_to_choose_a_file_and_the_example(page: AdaptersPage, qtbot: QtBot) -> None:
    shown = buttons(page)
    assert list(shown) == ["Back to the conversation", "Add adapter…", "Try the example: answers in Japanese"]
    with qtbot.waitSignal(page.add_requested):
        qtbot.mouseClick(shown["Add adapter…"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.example_requested):
        qtbot.mouseClick(shown["Try the example: answers in Japanese"], Qt.MouseButton.LeftButton)


def test_with_cards_nothing_is_taught_and_one_can_still_be_added(page: AdaptersPage, qtbot: QtBot) -> None:
    page.show_cards([ALPHA])
    assert not page.teaching.isVisible()
    with qtbot.waitSignal(page.add_requested):
        qtbot.mouseClick(buttons(page)["Add adapter…"], Qt.MouseButton.LeftButton)
    page.show_cards([])
    assert page.teaching.isVisible()


def test_a_card_says_what_is_wanted_of_which_adapter(page: AdaptersPage, qtbot: QtBot) -> None:
    page.show_cards([ALPHA, BETA])
    with qtbot.waitSignal(page.action_requested) as said:
        qtbot.mouseClick(buttons(page)["Use: beta"], Qt.MouseButton.LeftButton)
    assert said.args == ["beta", "use"]


def test_cards_stand_in_the_order_that_is_given_and_tab_follows(page: AdaptersPage, qtbot: QtBot) -> None:
    page.show_cards([ALPHA, GAMMA])
    page.show_cards([BETA, ALPHA, GAMMA])
    QApplication.processEvents()
    tops = [page.card(name).y() for name in ("beta", "alpha", "gamma")]
    assert tops == sorted(tops)
    assert len(set(tops)) == 3
    buttons(page)["Use: beta"].setFocus()
    reached = []
    for _ in range(6):
        focused = page.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == [f"{deed}: {name}" for name in ("beta", "alpha", "gamma") for deed in ("Use", "Remove")]


def test_a_card_that_stays_is_the_same_and_one_that_goes_gives_the_keyboard_to_the_page(page: AdaptersPage) -> None:
    page.show_cards([ALPHA, BETA])
    alpha = page.card("alpha")
    buttons(page)["Remove: beta"].setFocus()
    page.show_cards([replace(ALPHA, in_use=True)])
    assert page.card("alpha") is alpha
    assert page.focusWidget() is page


def test_the_last_card_that_goes_leaves_no_keyboard_on_what_is_hidden(page: AdaptersPage) -> None:
    page.show_cards([ALPHA])
    buttons(page)["Add adapter…"].setFocus()
    page.show_cards([])
    assert page.focusWidget() is page


def test_progress_is_a_line_that_comes_and_goes(page: AdaptersPage) -> None:
    page.show_progress("Looking at physics.zip…")
    assert page.progress_text() == "Looking at physics.zip…"
    page.show_progress("")
    assert page.progress_text() == ""


def test_a_refusal_stays_until_it_is_dismissed(page: AdaptersPage, qtbot: QtBot) -> None:
    page.show_refusal("That is no adapter", "It holds whole weights.", "Install a whole model.")
    page.show_cards([ALPHA])
    page.show_progress("Looking at another…")
    assert page.refusal() == ("That is no adapter", "It holds whole weights.", "Install a whole model.")
    with qtbot.waitSignal(page.refusal_dismissed):
        qtbot.mouseClick(buttons(page)["Close"], Qt.MouseButton.LeftButton)
    assert page.refusal() == ("", "", "")


def test_a_refusal_can_be_withdrawn_without_the_keyboard_staying_there(page: AdaptersPage) -> None:
    page.show_refusal("That is no adapter", "", "")
    buttons(page)["Close"].setFocus()
    page.hide_refusal()
    assert page.refusal() == ("", "", "")
    assert page.focusWidget() is page


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("cards", [[], [ALPHA, BETA]], ids=["empty", "cards"])
def test_nothing_is_wider_than_a_small_window(
    page: AdaptersPage, theme: Theme, zoom: float, cards: list[AdapterCard]
) -> None:
    theme.set_zoom(zoom)
    page.show_cards(cards)
    page.resize(420 if zoom < 2 else 600, 420)
    column = page.widget()
    QApplication.processEvents()
    try:
        assert column is not None
        assert column.width() <= page.viewport().width()
    finally:
        theme.set_zoom(1.0)


def test_no_label_reads_markup(page: AdaptersPage) -> None:
    page.show_cards([ALPHA])
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


def test_tab_comes_to_the_cards_before_it_comes_to_what_is_below_the_page(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = AdaptersPage(window)
    below = QPushButton("Below", window)
    lines = QVBoxLayout(window)
    lines.addWidget(page)
    lines.addWidget(below)
    window.resize(720, 600)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    page.show_cards([ALPHA])
    page.show_cards([BETA, ALPHA])
    QApplication.processEvents()
    page.take_keyboard()
    reached = []
    for _ in range(7):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert isinstance(focused, QPushButton)
        reached.append(focused.accessibleName() or focused.text())
    cards = [f"{deed}: {name}" for name in ("beta", "alpha") for deed in ("Use", "Remove")]
    assert reached == ["Back to the conversation", "Add adapter…", *cards, "Below"]


def test_many_cards_that_change_are_laid_out_once(page: AdaptersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    cards = [replace(ALPHA, name=f"adapter {number}") for number in range(30)]
    page.show_cards(cards)
    QApplication.processEvents()
    laid_out: list[FlowRow] = []
    arrange = FlowRow._arrange

    def count(row: FlowRow, rect: QRect, *, place: bool) -> int:
        laid_out.append(row)
        return arrange(row, rect, place=place)

    monkeypatch.setattr(FlowRow, "_arrange", count)
    page.show_cards([replace(card, actions=("use", "show", "remove", "dismiss")) for card in cards])
    assert len(laid_out) < 10 * len(cards)
