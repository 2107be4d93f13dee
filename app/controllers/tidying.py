"""Renames, pins, files and deletes conversations; what was deleted can be brought back until something else is deleted.

Writes what it changes. Knows neither view nor thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.controllers.headings import Headings
from app.controllers.history import History
from app.controllers.keeping import Keeping
from app.controllers.session import Session
from app.controllers.title import shown_title, title_of
from app.conversations.records import Conversation, Folder, Heading, Turn, new_uid, shown_path
from app.conversations.store import Store
from app.store_bridge import StoreBridge
from models.errors import UserFacingError

UNDO_MS = 60_000
"""So long a deletion can be undone; then nothing of what was deleted is left in the store."""


class Tidying(QObject):
    """Changes what the list shows.

    Args:
        headings: All conversations.
        history: Which one is on the page.
        keeping: Writes that one.
        session: That one itself.
        store: Where they are kept.
        clock: Seconds since 1970.
        parent: The owner.

    Signals:
        undo_offered(str): What was done and can be undone, in words; empty when nothing can.
        folder_begun(str): A new folder, by its name in the store; the person is to name it.
    """

    undo_offered = Signal(str)
    folder_begun = Signal(str)

    def __init__(
        self,
        headings: Headings,
        history: History,
        keeping: Keeping,
        session: Session,
        store: StoreBridge,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._headings = headings
        self._history = history
        self._keeping = keeping
        self._session = session
        self._store = store
        self._clock = clock
        self._undo: Callable[[], None] | None = None
        self._over = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._over.timeout.connect(self.end_undo)
        self._ends_with_change = False
        session.changed.connect(self._on_changed)
        session.only_turn_unwanted.connect(self._on_only_turn_unwanted)

    # --- headings ---------------------------------------------------------------------------------

    @Slot(str, str)
    def rename(self, uid: str, title: str) -> None:
        """Give a conversation a title; a blank one follows its first question again."""
        heading = self._headings.heading(uid)
        named = title_of(title)
        if heading is None or (named == heading.title and named):
            return
        if named:
            self._put(replace(heading, title=named, is_named=True))
        elif uid == self._keeping.uid:
            self._name_after(heading, self._session.turns.first_question)
        else:
            self._store.read(lambda store: store.conversation(uid), self._on_read_for_title)

    @Slot(list, bool)
    def pin(self, uids: Sequence[str], pinned: bool) -> None:
        """Keep conversations at the top, or no longer."""
        for heading in self._known(uids):
            self._put(replace(heading, is_pinned=pinned))

    @Slot(list, object)
    def move(self, uids: Sequence[str], folder: str | None) -> None:
        """Put conversations into a folder; None takes them out of theirs."""
        for heading in self._known(uids):
            self._put(replace(heading, folder=folder))

    @Slot(list)
    def begin_folder(self, uids: Sequence[str]) -> None:
        """Make a folder that holds these."""
        folder = Folder(new_uid(), self.tr("New folder"))
        self._put_folder(folder)
        self.move(uids, folder.uid)
        self.folder_begun.emit(folder.uid)

    @Slot(str, str)
    def rename_folder(self, uid: str, name: str) -> None:
        """Give a folder a name."""
        if self._headings.folder(uid) is not None and title_of(name):
            self._put_folder(Folder(uid, title_of(name)))

    # --- deleting and bringing back -------------------------------------------------------------------

    @Slot(list)
    def delete(self, uids: Sequence[str]) -> None:
        """Delete conversations; nothing is deleted from a store that isn't written."""
        if self._store.is_read_only:
            return
        self.end_undo()
        current = self._history.current
        if current in uids:
            self._history.begin_new()
        gone = self._headings.take(uids)
        if not gone:
            return
        names, at = [heading.uid for heading in gone], self._clock()
        self._store.write(lambda store: store.delete(names, at))
        words = self.tr("“{title}” deleted.").format(title=_short(gone[0].title))
        if len(gone) > 1:
            words = self.tr("{count} conversations deleted.").format(count=len(gone))
        self._offer(words, lambda: self._undelete(gone, current))

    @Slot(str)
    def delete_folder(self, uid: str) -> None:
        """Delete a folder; what lies in it stays, in none."""
        folder = self._headings.folder(uid)
        if folder is None:
            return
        self.end_undo()
        inside = self._headings.take_folder(uid)
        self._store.write(lambda store: store.take_folder(uid))
        words = self.tr("The folder “{name}” deleted.").format(name=_short(folder.name))
        self._offer(words, lambda: self._bring_folder_back(folder, inside))

    @Slot(int)
    def delete_turn(self, place: int) -> None:
        """Delete a question and the reply to it, by its place on the page."""
        heading, turns, gone = self._keeping.kept.heading, self._keeping.snapshot(), self._session.turns.at(place)
        if heading is None or gone is None or self._session.is_running or self._store.is_read_only:
            return
        uid = gone.reply.uid
        self.end_undo()
        self._session.delete_at(place)
        if self._keeping.uid == heading.uid:
            words = self.tr("Question and answer deleted.")
            self._offer(words, lambda: self._bring_turn_back(heading, turns, uid))
            self._ends_with_change = True

    @Slot()
    def undo(self) -> None:
        """Undo what was deleted last."""
        undo, self._undo = self._undo, None
        self._over.stop()
        self.undo_offered.emit("")
        if undo is not None:
            undo()

    def clear_away(self) -> None:
        """Delete for good what was deleted before Ergo ended in disorder: nothing can take that back any more."""
        if self._undo is None:
            self._store.write(_purge)

    @Slot()
    def end_undo(self) -> None:
        """What was deleted last is gone for good."""
        if self._undo is not None:
            self._undo = None
            self.undo_offered.emit("")
            self._store.write(_purge)
        self._over.stop()

    def _offer(self, words: str, undo: Callable[[], None]) -> None:
        self._undo, self._ends_with_change = undo, False
        self._over.start()
        self.undo_offered.emit(words)

    def _undelete(self, gone: Sequence[Heading], current: str | None) -> None:
        names = [heading.uid for heading in gone]
        self._store.write(lambda store: store.undelete(names))
        for heading in gone:
            self._headings.put(heading)
        if current in names and self._history.current is None:
            self._history.open(current)

    def _bring_folder_back(self, folder: Folder, inside: Sequence[Heading]) -> None:
        self._put_folder(folder)
        self.move([heading.uid for heading in inside], folder.uid)

    def _bring_turn_back(self, was: Heading, turns: tuple[Turn, ...], turn: str) -> None:
        heading = self._headings.heading(was.uid)
        if heading is not None:
            if not heading.is_named:  # it follows the first question, which may be back
                heading = replace(heading, title=was.title)
            before = Conversation(heading, turns, self._history.draft(was.uid))
            self._headings.put(heading)
            self._store.write(lambda store: store.put_whole(before))
            if self._history.current == was.uid:
                self._history.show_kept(before, turn)

    @Slot()
    def _on_changed(self) -> None:
        """What was asked or shown since would be undone with it."""
        if self._ends_with_change:
            self.end_undo()

    @Slot()
    def _on_only_turn_unwanted(self) -> None:
        if self._history.current is not None:
            self.delete([self._history.current])

    def _on_read_for_title(self, result: Conversation | UserFacingError) -> None:
        if not isinstance(result, UserFacingError):
            heading, path = self._headings.heading(result.heading.uid), shown_path(result.turns)
            if heading is not None:
                self._name_after(heading, path[0].question if path else "")

    def _name_after(self, heading: Heading, question: str) -> None:
        self._put(replace(heading, title=title_of(question) or heading.title, is_named=False))

    # --- writing --------------------------------------------------------------------------------------

    def _known(self, uids: Sequence[str]) -> list[Heading]:
        return [heading for uid in uids if (heading := self._headings.heading(uid)) is not None]

    def _put(self, heading: Heading) -> None:
        self._headings.put(heading)
        self._keeping.set_heading(heading)
        self._store.write(lambda store: store.put_heading(heading))

    def _put_folder(self, folder: Folder) -> None:
        self._headings.put_folder(folder)
        self._store.write(lambda store: store.put_folder(folder))


def _purge(store: Store) -> None:
    store.purge()


def _short(title: str, most: int = 40) -> str:
    title = shown_title(title)
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"
