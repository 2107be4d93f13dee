"""What must be written so that the store has a conversation as it is now. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.conversations.records import Turn


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference between what was kept and what is.

    Attributes:
        taken: Turns that are gone, by their names; what followed them follows what they followed.
        put: Turns that are new or have changed, each after the one that it follows.
        shown: Turns of which only `shown` has changed.
        judged: Turns of which only the verdict has changed, or what is revealed of them: nobody has talked in them.
    """

    taken: tuple[str, ...]
    put: tuple[Turn, ...]
    shown: tuple[Turn, ...]
    judged: tuple[Turn, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.taken or self.put or self.shown or self.judged)


def changes_between(kept: Mapping[str, Turn], now: Iterable[Turn]) -> Changes:
    """Compare.

    Args:
        kept: What was kept, by name.
        now: What there is, each turn after the one that it follows.
    """
    there = {turn.uid: turn for turn in now}
    taken = tuple(uid for uid in kept if uid not in there)
    left = _without(kept, taken)
    changed = [turn for turn in there.values() if left.get(turn.uid) != turn]
    shown = [turn for turn in changed if turn.uid in left and replace(left[turn.uid], shown=turn.shown) == turn]
    judged = [turn for turn in changed if turn.uid in left and _with_what_came(left[turn.uid], turn) == turn]
    names = {turn.uid for turn in (*shown, *judged)}
    put = tuple(turn for turn in changed if turn.uid not in names)
    return Changes(taken, put, tuple(shown), tuple(judged))


def _with_what_came(before: Turn, now: Turn) -> Turn:
    """Return a turn with what may come after it has ended."""
    return replace(before, verdict=now.verdict, guide=now.guide)


def _without(kept: Mapping[str, Turn], taken: tuple[str, ...]) -> dict[str, Turn]:
    """What is kept once some turns have been taken out: their children follow their parents."""
    left = dict(kept)
    for uid in taken:
        parent = left.pop(uid).parent
        for turn in [each for each in left.values() if each.parent == uid]:
            left[turn.uid] = replace(turn, parent=parent)
    return left
