"""The turns of a conversation, and what the model gets to see of them: bare answers, never thoughts. Knows no Qt."""

from __future__ import annotations

from app.controllers.turn import Turn
from models.messages import Message


class Turns:
    """All turns, oldest first, each with all of its replies."""

    def __init__(self) -> None:
        self._turns: list[Turn] = []

    def __len__(self) -> int:
        return len(self._turns)

    @property
    def last(self) -> Turn | None:
        """The last one, if there is one."""
        return self._turns[-1] if self._turns else None

    def add(self, turn: Turn) -> None:
        """A question was asked."""
        self._turns.append(turn)

    def drop_last(self) -> None:
        """The last question is to be asked anew, as if it hadn't been asked."""
        if self._turns:
            self._turns.pop()

    def clear(self) -> None:
        """Forget all of them."""
        self._turns.clear()

    def earlier(self, place: int) -> Turn | None:
        """The turn at a place, counted from 0, if another one follows it."""
        return self._turns[place] if 0 <= place < len(self._turns) - 1 else None

    def messages(self, *, with_last: bool) -> tuple[Message, ...]:
        """What the model gets to see of them: what is shown.

        Args:
            with_last: Whether the last one has ended.
        """
        turns = self._turns if with_last else self._turns[:-1]
        return tuple(message for turn in turns for message in turn.messages())
