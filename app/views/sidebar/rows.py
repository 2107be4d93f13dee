"""The rows of the list: headings, folders and conversations, from what the list is told to show. Knows no Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.cards.conversations import ConversationCard, FolderCard, ListCard


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """What stands above a group; it can't be chosen."""

    words: str

    @property
    def key(self) -> str:
        """What the row is known by, whatever it shows."""
        return f"heading {self.words}"


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder.

    Attributes:
        card: The folder.
        count: How many conversations lie in it.
        is_open: Whether they are shown.
    """

    card: FolderCard
    count: int
    is_open: bool

    @property
    def key(self) -> str:
        """What the row is known by, whatever it shows."""
        return folder_key(self.card.uid)


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """A conversation.

    Attributes:
        card: The conversation.
        is_inside: Whether it stands below its folder.
    """

    card: ConversationCard
    is_inside: bool = False

    @property
    def key(self) -> str:
        """What the row is known by, whatever it shows."""
        return conversation_key(self.card.uid)


Row = HeadingRow | FolderRow | ConversationRow


def folder_key(uid: str) -> str:
    """The key of a folder's row."""
    return f"folder {uid}"


def conversation_key(uid: str) -> str:
    """The key of a conversation's row."""
    return f"conversation {uid}"


def rows_of(card: ListCard, closed: Collection[str | None], folders_words: str) -> list[Row]:
    """Lay the list out: what is pinned, the folders, and the rest.

    Args:
        card: What to show.
        closed: The folders whose conversations are not shown, by name.
        folders_words: What stands above the folders.
    """
    inside: dict[str, list[ConversationCard]] = {folder.uid: [] for folder in card.folders}
    pinned: list[ConversationCard] = []
    others: list[ConversationCard] = []
    for each in card.conversations:
        if each.is_pinned:
            pinned.append(each)
        elif each.folder in inside:
            inside[each.folder].append(each)
        else:
            others.append(each)
    rows = _grouped(pinned)
    if card.folders:
        rows.append(HeadingRow(folders_words))
    for folder in card.folders:
        cards, is_open = inside[folder.uid], folder.uid not in closed
        rows.append(FolderRow(folder, len(cards), is_open))
        if is_open:
            rows.extend(ConversationRow(each, is_inside=True) for each in cards)
    return rows + _grouped(others)


def _grouped(cards: Iterable[ConversationCard]) -> list[Row]:
    """The cards below their headings; a group that comes twice stands in one place."""
    groups: dict[str, list[Row]] = {}
    for card in cards:
        if card.group not in groups:
            groups[card.group] = [HeadingRow(card.group)]
        groups[card.group].append(ConversationRow(card))
    return [row for group in groups.values() for row in group]
