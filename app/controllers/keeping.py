"""Keeps the conversation on the page: whatever happens in it is written into the store.

Compares what there is with what was written, so that no change can be forgotten; what comes while a reply is written
goes into its journal. Knows no view, and not which conversations there are besides.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal, Slot

from app.controllers.kept_changes import Changes, changes_between
from app.controllers.kept_turns import records_of
from app.controllers.session import Session
from app.controllers.title import title_of
from app.conversations.records import Conversation, Heading, Turn, new_uid
from app.conversations.store import Store
from app.store_bridge import StoreBridge
from models.messages import Channel


@dataclass(slots=True)
class Kept:
    """A conversation as it was last written.

    Attributes:
        heading: Its heading; None while nothing was asked.
        turns: Its turns by name, each after the one that it follows.
    """

    heading: Heading | None = None
    turns: dict[str, Turn] = field(default_factory=dict)


class Keeping(QObject):
    """Writes the session's conversation.

    Args:
        session: The conversation.
        store: Where it is kept.
        clock: Seconds since 1970.
        parent: The owner.

    Signals:
        heading_changed(Heading): The conversation has begun, or is called otherwise, or was talked in.
    """

    heading_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        store: StoreBridge,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._store = store
        self._clock = clock
        self._kept = Kept()
        session.changed.connect(self.keep)
        session.judged.connect(self.keep)
        session.leaving.connect(self.keep)
        session.generating.text_written.connect(self._on_text)

    @property
    def kept(self) -> Kept:
        """What was written of the conversation on the page."""
        return self._kept

    @property
    def uid(self) -> str | None:
        """The name of the conversation on the page; None while nothing was asked in it."""
        return self._kept.heading.uid if self._kept.heading is not None else None

    def adopt(self, kept: Kept) -> None:
        """Another conversation is on the page, of which this was written."""
        self._kept = kept

    def snapshot(self) -> tuple[Turn, ...]:
        """The turns as they are, to be put back."""
        return records_of(self._session.turns)

    def set_heading(self, heading: Heading) -> None:
        """The heading was changed elsewhere, and written there."""
        if self._kept.heading is not None and self._kept.heading.uid == heading.uid:
            self._kept.heading = heading
            self.heading_changed.emit(heading)

    def keep_whole(self, draft: str) -> None:
        """Write everything of the conversation on the page: the store may have less of it than was written.

        Args:
            draft: What is typed in it and not sent.
        """
        self.keep()
        heading = self._kept.heading
        if heading is not None:
            conversation = Conversation(heading, self.snapshot(), draft)
            self._store.write(lambda store: store.put_whole(conversation))

    @Slot()
    def keep(self) -> None:
        """Write what isn't written yet."""
        now = records_of(self._session.turns)
        changes = changes_between(self._kept.turns, now)
        if not changes:
            return
        heading = self._heading_now(talked=bool(changes.put))
        if heading != self._kept.heading:
            self._kept.heading = heading
            self._store.write(lambda store: store.put_heading(heading))
            self.heading_changed.emit(heading)
        self._kept.turns = {turn.uid: turn for turn in now}
        self._write(heading.uid, changes)

    def _heading_now(self, *, talked: bool) -> Heading:
        heading, now = self._kept.heading, self._clock()
        title = title_of(self._session.turns.first_question)
        if heading is None:
            return Heading(new_uid(), title, now, now)
        if talked:
            heading = replace(heading, changed_at=now)
        return heading if heading.is_named or not title else replace(heading, title=title)

    def _write(self, uid: str, changes: Changes) -> None:
        for gone in changes.taken:
            self._store.write(_taking(gone))
        for turn in (*changes.put, *changes.judged):
            self._store.write(_putting(uid, turn))
        for turn in changes.shown:
            self._store.write(_showing(turn))

    @Slot(str, str, str, int)
    def _on_text(self, reply: str, channel: Channel, text: str, tokens: int) -> None:
        self._store.append(reply, channel, text, tokens)


def _taking(uid: str) -> Callable[[Store], None]:
    return lambda store: store.take_turn(uid)


def _putting(conversation: str, turn: Turn) -> Callable[[Store], None]:
    return lambda store: store.put_turn(conversation, turn)


def _showing(turn: Turn) -> Callable[[Store], None]:
    return lambda store: store.show(turn.uid, turn.shown)
