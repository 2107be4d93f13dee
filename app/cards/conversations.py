"""What the sidebar shows: made by controllers, shown by views. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ConversationCard:
    """One conversation in the list.

    Attributes:
        uid: Its name.
        title: What it is called; never empty.
        group: What stands above it and those like it: "Pinned", a folder's name, "Today", …
        folder: The folder it lies in, by its name; None for none.
        is_pinned: Whether it stays at the top.
        when: When something last happened in it, in words.
    """

    uid: str
    title: str
    group: str
    folder: str | None = None
    is_pinned: bool = False
    when: str = ""


@dataclass(frozen=True, slots=True)
class FolderCard:
    """A folder, also where nothing lies in it."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A conversation in which a search has found something.

    Attributes:
        uid: Its name.
        title: What it is called.
        title_marks: What of the title was searched for: beginning and end, counted in characters.
        excerpt: A line of text around what was found; empty where only the title was.
        excerpt_marks: What of the excerpt was searched for.
        turn: The turn it stands in, by its name; None for the title.
        source: Where it stands, in words: "question", "answer", "thoughts"; empty for the title.
    """

    uid: str
    title: str
    title_marks: tuple[tuple[int, int], ...] = ()
    excerpt: str = ""
    excerpt_marks: tuple[tuple[int, int], ...] = ()
    turn: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class ListCard:
    """The whole list.

    Attributes:
        conversations: In the order in which they are shown; those of one group stand together.
        folders: All folders, by name.
    """

    conversations: tuple[ConversationCard, ...] = ()
    folders: tuple[FolderCard, ...] = ()
