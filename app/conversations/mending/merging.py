"""One conversation of two: what a backup has of it, and what was salvaged of it since. Pure."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from app.conversations.mending.salvage import Found
from app.conversations.records import Conversation, Heading, Turn
from models.wording import translate

_LONGEST_TITLE = 60


def merged(uid: str, found: Found, base: Conversation | None) -> Conversation | None:
    """Return all that there is of a conversation; None where there is nothing.

    Args:
        uid: Its name.
        found: What was salvaged; it counts where both have something.
        base: What a backup has, which is older; None for nothing.
    """
    is_whole = found.is_whole()
    turns = _in_order(found, base, is_whole=is_whole)
    if found.row is not None:
        return Conversation(found.row.heading, turns, found.row.draft, found.row.place)
    if base is not None:
        return replace(base, turns=turns)
    return Conversation(_heading_of(uid, turns), turns) if turns else None


def _in_order(found: Found, base: Conversation | None, *, is_whole: bool) -> tuple[Turn, ...]:
    """Return the turns of both; of the salvaged ones alone if none is missing: the others have been deleted."""
    # A row's number is in no checksum.
    salvaged = sorted(found.turns.values(), key=lambda turn: (turn.asked_at, found.rows[turn.uid].id))
    older = () if base is None or is_whole else base.turns
    together = {turn.uid: turn for turn in (*older, *salvaged)}
    return tuple(as_tree(sorted(together.values(), key=lambda turn: turn.asked_at)))


def as_tree(turns: Iterable[Turn]) -> list[Turn]:
    """Return turns with parents before children, else in the order in which they come.

    One whose parent is missing follows the one that comes before it; so does the first of several that follow each
    other in a ring.
    """
    ordered = list(turns)
    known = {turn.uid for turn in ordered}
    children: defaultdict[str | None, list[int]] = defaultdict(list)
    ready: list[int] = []
    for place, turn in enumerate(ordered):
        (children[turn.parent] if turn.parent in known else ready).append(place)
    placed: dict[str, Turn] = {}
    places = iter(range(len(ordered)))
    while True:
        while ready:
            turn = ordered[heapq.heappop(ready)]
            if turn.uid not in placed:
                placed[turn.uid] = _attached(turn, placed)
                for child in children[turn.uid]:
                    heapq.heappush(ready, child)
        in_a_ring = next((place for place in places if ordered[place].uid not in placed), None)
        if in_a_ring is None:
            return list(placed.values())
        ready.append(in_a_ring)


def _attached(turn: Turn, placed: dict[str, Turn]) -> Turn:
    if turn.parent is None or turn.parent in placed:
        return turn
    return replace(turn, parent=next(reversed(placed), None))


def _heading_of(uid: str, turns: tuple[Turn, ...]) -> Heading:
    words = " ".join(turns[0].question.split())
    title = words if len(words) <= _LONGEST_TITLE else words[: _LONGEST_TITLE - 1] + "…"
    return Heading(
        uid,
        title or translate("Conversations", "Recovered conversation"),
        turns[0].asked_at,
        max(turn.asked_at for turn in turns),
    )
