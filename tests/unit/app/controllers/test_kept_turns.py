"""From the replies on the page to the turns in the store and back, and what must be written in between."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from app.controllers.kept_changes import Changes, changes_between
from app.controllers.kept_turns import records_of, turns_of
from app.conversations.records import Conversation, Turn, shown_path
from tests.unit.app.conversations import strategies


def ended(turn: Turn) -> Turn:
    """A turn as it comes back: what was being written has been interrupted."""
    if turn.ending not in ("", "interrupted"):
        return turn
    return replace(turn, ending="interrupted", outcome=turn.outcome or "Cut off.")


def known_source(turn: Turn, names: set[str]) -> Turn:
    return turn if turn.source in names else replace(turn, source=None)


@given(strategies.conversations())
def test_a_conversation_comes_back_as_it_was_kept(conversation: Conversation) -> None:
    names = {turn.uid for turn in conversation.turns}
    came = records_of(turns_of(conversation.turns, "Cut off."))
    expected = [known_source(ended(turn), names) for turn in conversation.turns]
    assert sorted(came, key=lambda turn: turn.uid) == sorted(expected, key=lambda turn: turn.uid)
    seen: set[str | None] = {None}
    for turn in came:
        assert turn.parent in seen, "what a turn follows comes before it"
        seen.add(turn.uid)


@given(strategies.conversations())
def test_the_branch_that_was_shown_is_shown(conversation: Conversation) -> None:
    if len({(turn.parent, turn.shown) for turn in conversation.turns}) < len(conversation.turns):
        return  # which of two that were shown at once comes is left open
    path = turns_of(conversation.turns, "").path()
    assert [turn.reply.uid for turn in path] == [turn.uid for turn in shown_path(conversation.turns)]


def turn(uid: str, parent: str | None = None, question: str = "?", shown: int = 0) -> Turn:
    return Turn(uid, parent, question, 1.0, shown=shown)


def kept(*turns: Turn) -> dict[str, Turn]:
    return {each.uid: each for each in turns}


def test_nothing_is_written_where_nothing_has_changed() -> None:
    a, b = turn("a"), turn("b", "a")
    assert not changes_between(kept(a, b), [a, b])


def test_what_is_new_what_has_changed_and_what_is_only_shown_are_told_apart() -> None:
    a, b = turn("a"), turn("b", "a")
    changed, shown, new = replace(a, answer="2"), replace(b, shown=3), turn("c", "b")
    assert changes_between(kept(a, b), [changed, shown, new]) == Changes((), (changed, new), (shown,))


def test_what_follows_a_turn_that_is_gone_has_not_changed_by_itself() -> None:
    a, b, c = turn("a"), turn("b", "a"), turn("c", "b")
    assert changes_between(kept(a, b, c), [a, replace(c, parent="a")]) == Changes(("b",), (), ())
    assert changes_between(kept(a, b, c), [replace(c, parent=None)]) == Changes(("a", "b"), (), ())
