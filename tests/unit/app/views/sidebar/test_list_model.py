"""From one list to the next: what holds on to a row keeps it, and Qt is told exactly what changed."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.cards.conversations import ConversationCard, ListCard
from app.views.sidebar.list_model import CONVERSATIONS, ListModel
from app.views.sidebar.rows import ConversationRow, HeadingRow, Row, rows_of

UIDS = st.lists(st.integers(0, 30), unique=True, max_size=20)


def rows(numbers: list[int], title: str = "") -> list[Row]:
    return [ConversationRow(ConversationCard(str(number), f"{title}{number}", "Today")) for number in numbers]


@given(before=UIDS, after=UIDS)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_every_row_that_stays_keeps_what_holds_on_to_it(before: list[int], after: list[int]) -> None:
    model = ListModel()
    model.show_rows(rows(before))
    held = {number: QPersistentModelIndex(model.index(place)) for place, number in enumerate(before)}
    model.show_rows(rows(after, "new "))
    assert list(model.rows()) == rows(after, "new ")
    for number, index in held.items():
        assert index.isValid() == (number in after)
        if index.isValid():
            assert index.data() == f"new {number}"


def test_qt_finds_no_fault_with_it(qtmodeltester: ModelTester, cards: ListCard) -> None:
    model = ListModel()
    model.show_rows(rows_of(cards, (), "Folders"))
    qtmodeltester.check(model)
    model.show_rows(rows_of(cards, ("algebra",), "Folders"))
    model.show_rows(rows([3, 1, 2]))


def test_a_list_that_is_the_same_tells_nothing(qtbot: QtBot, cards: ListCard) -> None:
    model = ListModel()
    model.show_rows(rows_of(cards, (), "Folders"))
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        model.show_rows(rows_of(cards, (), "Folders"))


def test_one_new_title_changes_one_row(qtbot: QtBot) -> None:
    model = ListModel()
    model.show_rows(rows([1, 2, 3]))
    changed = rows([1, 2, 3])
    changed[1] = ConversationRow(ConversationCard("2", "other", "Today"))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show_rows(changed)
    assert told == [(1, 1)]


def test_every_row_is_read_out(cards: ListCard) -> None:
    model = ListModel()
    model.show_rows(rows_of(cards, ("geometry",), "Folders"))
    model.set_shown("sum")
    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said == [
        "Pinned",
        "Roots of a quadratic, pinned",
        "Folders",
        "Algebra, folder, 2 conversations, open",
        "Completing the square",
        "りんごが12個あります",
        "Geometry, folder, empty, closed",
        "Today",
        "37 + 48, on the page",
        "How do I solve 3x² + 4x + 5 = 1 when x is a whole number?",
        "Yesterday",
        "Fractions",
    ]
    described = model.data(model.index(8), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == "Today, 9:12"


def test_a_tip_shows_a_title_as_it_is() -> None:
    model = ListModel()
    model.show_rows([ConversationRow(ConversationCard("a", "<b>3 < 4</b>", "Today"))])
    assert "&lt;b&gt;" in str(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))


@pytest.mark.parametrize("writable", [True, False])
def test_only_conversations_are_dragged_and_only_where_they_can_be_moved(cards: ListCard, writable: bool) -> None:
    model = ListModel()
    model.is_writable = writable
    model.show_rows(rows_of(cards, (), "Folders"))
    dragged = [
        row.card.uid
        for place, row in enumerate(model.rows())
        if not isinstance(row, HeadingRow) and model.index(place).flags() & Qt.ItemFlag.ItemIsDragEnabled
    ]
    assert dragged == (["pin", "square", "apples", "sum", "whole", "fractions"] if writable else [])
    data = model.mimeData([model.index(4), model.index(1), model.index(0)])
    assert bytes(data.data(CONVERSATIONS).data()).decode().splitlines() == ["pin", "square"]


def test_headings_cannot_be_reached(cards: ListCard) -> None:
    model = ListModel()
    model.show_rows(rows_of(cards, (), "Folders"))
    assert not model.index(0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert model.data(QModelIndex()) is None
