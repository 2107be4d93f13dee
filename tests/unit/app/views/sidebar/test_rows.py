"""The rows of the list, laid out."""

from __future__ import annotations

from app.cards.conversations import ConversationCard, FolderCard, ListCard
from app.views.sidebar.rows import ConversationRow, FolderRow, HeadingRow, Row, rows_of


def laid_out(card: ListCard, *closed: str) -> list[str]:
    return [_shown(row) for row in rows_of(card, closed, "Folders")]


def _shown(row: Row) -> str:
    if isinstance(row, HeadingRow):
        return f"# {row.words}"
    if isinstance(row, FolderRow):
        return f"{'v' if row.is_open else '>'} {row.card.name} {row.count}"
    return f"{'  ' if row.is_inside else ''}{row.card.uid}"


def test_what_is_pinned_comes_first_then_the_folders_then_the_rest(cards: ListCard) -> None:
    assert laid_out(cards) == [
        "# Pinned",
        "pin",
        "# Folders",
        "v Algebra 2",
        "  square",
        "  apples",
        "v Geometry 0",
        "# Today",
        "sum",
        "whole",
        "# Yesterday",
        "fractions",
    ]


def test_a_closed_folder_keeps_its_count_and_hides_what_lies_in_it(cards: ListCard) -> None:
    rows = laid_out(cards, "algebra")
    assert "> Algebra 2" in rows
    assert "  square" not in rows


def test_what_is_pinned_stands_above_and_not_in_its_folder() -> None:
    card = ConversationCard("a", "A", "Pinned", "f", is_pinned=True)
    assert laid_out(ListCard((card,), (FolderCard("f", "F"),))) == ["# Pinned", "a", "# Folders", "v F 0"]


def test_what_lies_in_a_folder_that_is_gone_is_not_lost() -> None:
    assert laid_out(ListCard((ConversationCard("a", "A", "Today", "gone"),))) == ["# Today", "a"]


def test_a_group_that_comes_twice_has_one_heading() -> None:
    cards = tuple(ConversationCard(uid, uid, group) for uid, group in (("a", "X"), ("b", "Y"), ("c", "X")))
    rows = rows_of(ListCard(cards), (), "Folders")
    assert len({row.key for row in rows}) == len(rows)
    assert [row.card.uid for row in rows if isinstance(row, ConversationRow)] == ["a", "c", "b"]
