"""A conversation: the tree of its turns, and the path through it that is on the page. Knows no Qt.

What the model gets to see of it: bare answers on that path, never thoughts.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.controllers.reply import Reply
from app.controllers.turn import Turn
from models.messages import Message


class Turns:
    """The turns that are shown, oldest first; behind them, all others.

    Args:
        first: Where the conversation begins; None while nothing was asked.
    """

    def __init__(self, first: Turn | None = None) -> None:
        self._first = first

    def __len__(self) -> int:
        return len(self.path())

    def path(self) -> list[Turn]:
        """The turns that are shown: what follows each turn is what follows the reply of it that is shown."""
        path: list[Turn] = []
        turn = self._first
        while turn is not None:
            path.append(turn)
            turn = turn.next
        return path

    def everything(self) -> Iterator[tuple[Reply | None, Reply]]:
        """Every reply with the one it follows, each after that one."""
        waiting: list[tuple[Reply | None, Turn]] = [(None, self._first)] if self._first is not None else []
        while waiting:
            parent, turn = waiting.pop()
            for reply in turn.replies:
                yield parent, reply
                after = turn.after(reply)
                if after is not None:
                    waiting.append((reply, after))

    @property
    def first_question(self) -> str:
        """The question that the shown path begins with; empty while nothing was asked."""
        return self._first.reply.question if self._first is not None else ""

    @property
    def last(self) -> Turn | None:
        """The last one that is shown, if there is one."""
        path = self.path()
        return path[-1] if path else None

    def add(self, turn: Turn) -> None:
        """A question was asked after the last one."""
        last = self.last
        if last is None:
            self._first = turn
        else:
            last.put_after(last.reply, turn)

    def at(self, place: int) -> Turn | None:
        """The turn at a place, counted from 0."""
        path = self.path()
        return path[place] if 0 <= place < len(path) else None

    def place_of(self, turn: Turn) -> int:
        """Where a turn that is shown stands, counted from 0."""
        return self.path().index(turn)

    def drop_last(self) -> None:
        """The last question is to be asked anew, as if it hadn't been asked."""
        path = self.path()
        if path:
            self._set_after(path[:-1], None)

    def remove(self, place: int) -> Reply | None:
        """Take out the reply that is shown at a place, with its question; what follows it stays.

        Returns:
            That reply; None where there is none.
        """
        path = self.path()
        if not 0 <= place < len(path):
            return None
        turn = path[place]
        gone = turn.reply
        if not turn.remove(gone):
            self._set_after(path[:place], None)
        return gone

    def lead_to(self, uid: str) -> int | None:
        """Bring a reply onto the page, with all that it follows.

        Args:
            uid: Its name.

        Returns:
            The first place, counted from 0, at which another reply is shown now; None where nothing changes.
        """
        found = {reply.uid: (parent, reply) for parent, reply in self.everything()}
        way: list[Reply] = []
        parent, reply = found.get(uid, (None, None))
        while reply is not None:
            way.append(reply)
            parent, reply = found[parent.uid] if parent is not None else (None, None)
        changed: int | None = None
        turn = self._first
        for place, wanted in enumerate(reversed(way)):
            if turn is None:
                break
            if turn.show(wanted):
                changed = place if changed is None else changed
            turn = turn.next
        return changed

    def messages(self, *, with_last: bool) -> tuple[Message, ...]:
        """What the model gets to see of them: what is shown.

        Args:
            with_last: Whether the last one has ended.
        """
        path = self.path()
        turns = path if with_last else path[:-1]
        return tuple(message for turn in turns for message in turn.messages())

    def _set_after(self, path: list[Turn], turn: Turn | None) -> None:
        if path:
            path[-1].put_after(path[-1].reply, turn)
        else:
            self._first = turn
