"""Chips of texts: names and sizes, read in a panel, removed with pointer or keyboard where they can be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.cards.turns import AttachmentCard
from app.views.parts.attachment_chip import AttachmentChip, size_words
from app.views.parts.attachment_row import AttachmentRow

CARDS = (AttachmentCard("notes.txt", "x" * 2_100), AttachmentCard("area.py", "r * r\n"), AttachmentCard("a.csv", "1,2"))


class Page(QWidget):
    """A field, a row of chips that can be removed, another field."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = QLineEdit(self), QLineEdit(self)
        self.row = AttachmentRow(removable=True, parent=self)
        self.row.follow_keyboard(before=self.last)
        lines = QVBoxLayout(self)
        for part in (self.first, self.row, self.last):
            lines.addWidget(part)
        self.resize(600, 400)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    yield page
    if page.row.panel is not None:
        page.row.panel.close()


def names(row: AttachmentRow) -> list[str]:
    return [card.name for card in row.cards()]


def focused(page: Page) -> QWidget | None:
    return page.focusWidget()


def test_a_row_without_texts_takes_no_room(page: Page) -> None:
    assert page.row.isHidden()
    page.row.set_cards(CARDS)
    assert page.row.isVisible()
    page.row.set_cards(())
    assert page.row.isHidden()


@pytest.mark.parametrize(("text", "words"), [("x" * 2_100, "2.1 kB"), ("é", "2 bytes"), ("x" * 80_000, "80.0 kB")])
def test_a_size_is_that_of_the_file(text: str, words: str) -> None:
    assert size_words(text, QLocale.c()) == words


def test_a_chip_says_name_and_size_and_is_read_aloud(page: Page) -> None:
    page.row.set_cards(CARDS)
    chip = page.row.chips[0]
    assert chip.button.text() == "notes.txt · 2.1 kB"
    assert chip.button.accessibleName() == "notes.txt, 2.1 kB"
    assert chip.button.accessibleDescription()
    assert chip.cross.accessibleName() == "Remove notes.txt"


def test_a_long_name_loses_its_middle_and_is_whole_in_the_tool_tip(page: Page) -> None:
    name = "what we found out about the roots of the <b>quadratic</b> & others.txt"
    page.row.set_cards((AttachmentCard(name, "x"),))
    chip = page.row.chips[0]
    assert "…" in chip.button.text()
    assert chip.width() < 300
    assert "&lt;b&gt;quadratic" in chip.button.toolTip().replace("\u200b", "")
    assert name in chip.button.accessibleName()


def test_a_name_is_never_a_mnemonic(page: Page) -> None:
    page.row.set_cards((AttachmentCard("a&b.txt", "x"),))
    assert page.row.chips[0].button.shortcut().isEmpty()


def test_pressing_one_shows_its_text_as_it_is(page: Page, qtbot: QtBot) -> None:
    text = "<b>bold</b>\n\\frac{1}{2}\n\tx"
    page.row.set_cards((AttachmentCard("a.html", text),))
    qtbot.mouseClick(page.row.chips[0].button, Qt.MouseButton.LeftButton)
    panel = page.row.panel
    assert panel is not None
    assert panel.isVisible()
    assert panel.text() == text
    assert panel.accessibleName() == "a.html"


def test_the_text_cannot_be_changed_and_escape_closes_it(page: Page, qtbot: QtBot) -> None:
    page.row.set_cards(CARDS)
    page.row.chips[1].button.click()
    panel = page.row.panel
    assert panel is not None
    edit = panel.findChild(QPlainTextEdit)
    assert edit is not None
    qtbot.keyClicks(edit, "more")
    assert panel.text() == "r * r\n"
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_another_text_is_shown_in_the_same_panel_from_its_beginning(page: Page) -> None:
    page.row.set_cards((AttachmentCard("long.txt", "x\n" * 500), CARDS[1]))
    page.row.chips[0].button.click()
    panel = page.row.panel
    assert panel is not None
    panel.close()
    page.row.chips[1].button.click()
    assert page.row.panel is panel
    assert panel.text() == "r * r\n"


@pytest.mark.parametrize("height", [200, 400, 900])
def test_the_panel_stays_within_the_window(page: Page, height: int) -> None:
    page.resize(360, height)
    page.row.set_cards((AttachmentCard("long.txt", "x\n" * 500),))
    QApplication.processEvents()
    page.row.chips[0].button.click()
    panel = page.row.panel
    assert panel is not None
    window = QRect(page.mapToGlobal(QPoint(0, 0)), page.size())
    assert window.contains(panel.geometry())
    chip = page.row.chips[0]
    assert not panel.geometry().intersects(QRect(chip.mapToGlobal(QPoint(0, 0)), chip.size()))


def test_the_cross_removes_one_and_tells_which(page: Page, qtbot: QtBot) -> None:
    page.row.set_cards(CARDS)
    with qtbot.waitSignal(page.row.removed) as removed:
        page.row.chips[1].cross.click()
    assert removed.args == [CARDS[1]]
    assert names(page.row) == ["notes.txt", "a.csv"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
@pytest.mark.parametrize("part", ["button", "cross"])
def test_delete_removes_the_one_that_has_the_keyboard(page: Page, qtbot: QtBot, key: Qt.Key, part: str) -> None:
    page.row.set_cards(CARDS)
    button: QWidget = getattr(page.row.chips[0], part)
    button.setFocus()
    qtbot.keyClick(button, key)
    assert names(page.row) == ["area.py", "a.csv"]


def test_the_keyboard_goes_from_one_that_is_removed_to_the_next_one_then_to_the_one_before(
    page: Page, qtbot: QtBot
) -> None:
    page.row.set_cards(CARDS)
    page.row.chips[1].cross.setFocus()
    qtbot.keyClick(page.row.chips[1].cross, Qt.Key.Key_Space)
    assert focused(page) is page.row.chips[1].cross
    assert page.row.chips[1].card == CARDS[2]
    qtbot.keyClick(page.row.chips[1].cross, Qt.Key.Key_Space)
    assert focused(page) is page.row.chips[0].cross


def test_tab_goes_through_the_chips_as_they_stand(page: Page, qtbot: QtBot) -> None:
    page.row.set_cards(CARDS[:1])
    page.row.set_cards(CARDS[:2])
    page.first.setFocus()
    QApplication.processEvents()
    order: list[QWidget | None] = []
    for _ in range(5):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        order.append(focused(page))
    one, two = page.row.chips
    assert order == [one.button, one.cross, two.button, two.cross, page.last]


def test_what_cannot_be_removed_has_no_cross_and_ignores_delete(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = AttachmentRow(removable=False, parent=holder)
    row.set_cards(CARDS[:1])
    chip: AttachmentChip = row.chips[0]
    assert chip.cross.isHidden()
    with qtbot.assertNotEmitted(row.removed):
        qtbot.keyClick(chip.button, Qt.Key.Key_Delete)
    assert row.cards() == CARDS[:1]
