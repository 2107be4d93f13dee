"""The list in the sidebar: what is pinned, the folders, the rest by day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from app.controllers.listing import Listing
from app.conversations.records import Folder, Heading

TODAY = date(2026, 11, 21)


def heading(uid: str, days_ago: float = 0, *, pinned: bool = False, folder: str | None = None) -> Heading:
    moment = datetime.combine(TODAY, datetime.min.time()).astimezone() + timedelta(hours=12) - timedelta(days=days_ago)
    return Heading(uid, uid.upper(), 0.0, moment.timestamp(), is_pinned=pinned, folder=folder)


def groups(headings: list[Heading], folders: list[Folder] | None = None) -> list[tuple[str, str]]:
    return [(card.uid, card.group) for card in Listing().card(headings, folders or [], TODAY).conversations]


def test_conversations_stand_under_their_day(qapp: object) -> None:
    headings = [heading("a"), heading("b", 1), heading("c", 7), heading("d", 30), heading("e", 100)]
    assert groups(headings) == [
        ("a", "Today"),
        ("b", "Yesterday"),
        ("c", "Last 7 days"),
        ("d", "Last 30 days"),
        ("e", "August 2026"),
    ]


def test_what_is_pinned_comes_first_and_folders_next(qapp: object) -> None:
    headings = [heading("a"), heading("b", 1, folder="f"), heading("c", 2, pinned=True, folder="f"), heading("d", 3)]
    folders = [Folder("e", "Algebra"), Folder("f", "Geometry")]
    assert groups(headings, folders) == [("c", "Pinned"), ("b", "Geometry"), ("a", "Today"), ("d", "Last 7 days")]
    card = Listing().card(headings, folders, TODAY)
    assert [each.name for each in card.folders] == ["Algebra", "Geometry"], "an empty folder is there too"


def test_a_folder_that_is_not_there_is_none(qapp: object) -> None:
    assert groups([heading("a", folder="gone")]) == [("a", "Today")]


def test_no_moment_is_too_odd_for_a_list(qapp: object) -> None:
    odd = [Heading(str(number), "", 0.0, moment) for number, moment in enumerate((-1e18, 1e18, 0.0, 4e9))]
    cards = Listing().card(odd, [], TODAY).conversations
    assert {card.title for card in cards} == {"Untitled"}
