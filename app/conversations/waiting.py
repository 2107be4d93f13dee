"""What waits for the store's thread: writes, text that streams in, and reads, in the order in which they came.

Decides what is next and how long there is nothing to do. Knows no thread, no lock and no disk: whoever uses it sees to
that, and says what time it is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.conversations.rows.journal import Piece
from app.conversations.store import Store
from models.errors import UserFacingError
from models.messages import Channel

_SOON_S = 0.1


@dataclass(eq=False, slots=True)
class Write:
    """A change: done again until it succeeds."""

    work: Callable[[Store], None]


@dataclass(eq=False, slots=True)
class Text:
    """Text of replies that are being written: joined until it is taken.

    Attributes:
        since: When its first character came.
        is_taken: Whether it is being written, or was tried to: what comes then waits behind it.
    """

    since: float
    is_taken: bool = False
    _texts: dict[tuple[str, Channel], list[str]] = field(default_factory=dict)
    _tokens: dict[tuple[str, Channel], int] = field(default_factory=dict)

    def add(self, turn: str, channel: Channel, text: str, tokens: int) -> None:
        """Join more to it."""
        self._texts.setdefault((turn, channel), []).append(text)
        self._tokens[turn, channel] = self._tokens.get((turn, channel), 0) + tokens

    def work(self, store: Store) -> None:
        """Write it."""
        joined: dict[str, list[Piece]] = {}
        for (turn, channel), texts in self._texts.items():
            joined.setdefault(turn, []).append(Piece(channel, "".join(texts), self._tokens[turn, channel]))
        store.append_all(joined.items())


@dataclass(eq=False, slots=True)
class Read:
    """A question to the store.

    Attributes:
        answer: Asks it and tells the answer; with an error instead of a store, tells that.
    """

    answer: Callable[[Store | UserFacingError], None]


Item = Write | Text | Read


class Waiting:
    """The queue.

    Args:
        commit_after_s: So long text waits for more to be written with it.
        retry_s: So long after a failure what failed is tried again.
    """

    def __init__(self, commit_after_s: float, retry_s: float) -> None:
        self._items: deque[Item] = deque()
        self._commit_after_s = commit_after_s
        self._retry_s = retry_s
        self._retry_at: float | None = None
        self._failed: set[int] = set()

    def write(self, work: Callable[[Store], None]) -> Write:
        """Queue a change. What has failed is tried again before it."""
        item = Write(work)
        self._items.append(item)
        self.hurry()
        return item

    def append(self, turn: str, channel: Channel, text: str, tokens: int, now: float) -> None:
        """Queue more of a reply."""
        last = self._items[-1] if self._items else None
        if not isinstance(last, Text) or last.is_taken:
            last = Text(now)
            self._items.append(last)
        last.add(turn, channel, text, tokens)

    def read(self, answer: Callable[[Store | UserFacingError], None]) -> None:
        """Queue a question."""
        self._items.append(Read(answer))

    def next(self, now: float, *, hurried: bool = False) -> Item | None:
        """Return what is to be done now, if anything. A read is gone from here; what is written waits for `done`.

        Args:
            now: What time it is.
            hurried: Whether text is to wait no longer.
        """
        if self._retry_at is not None and now < self._retry_at:
            return self._take_read()
        if not self._items:
            return None
        head = self._items[0]
        if isinstance(head, Read):
            return self._items.popleft()
        if isinstance(head, Text):
            if not hurried and len(self._items) == 1 and now < head.since + self._commit_after_s:
                return None
            head.is_taken = True
        return head

    def idle_until(self) -> float | None:
        """Return when there is something to do if nothing else comes; None is never."""
        if self._retry_at is not None:
            return self._retry_at
        head = self._items[0] if self._items else None
        return head.since + self._commit_after_s if isinstance(head, Text) else None

    def done(self, item: Item) -> None:
        """Something was written, or is given up: what is behind it is next."""
        if self._items and self._items[0] is item:
            self._items.popleft()
        self._failed.discard(id(item))
        self.hurry()

    def failed(self, now: float, *, soon: bool = False) -> None:
        """What is to be written couldn't be: it stays where it is, and is tried again later.

        Args:
            now: What time it is.
            soon: Whether there is little time left.
        """
        self._retry_at = now + (min(_SOON_S, self._retry_s) if soon else self._retry_s)
        self._failed = {id(item) for item in self._written()}

    def hurry(self) -> None:
        """Try what has failed again at once."""
        self._retry_at = None

    @property
    def has_failed(self) -> bool:
        """Whether anything still waits that waited when something failed."""
        return bool(self._failed)

    @property
    def is_written(self) -> bool:
        """Whether nothing waits to be written."""
        return not any(self._written())

    def _written(self) -> Iterable[Write | Text]:
        return (item for item in self._items if not isinstance(item, Read))

    def _take_read(self) -> Read | None:
        found = next((item for item in self._items if isinstance(item, Read)), None)
        if found is not None:
            self._items.remove(found)
        return found
