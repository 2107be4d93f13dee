"""The store of conversations: everything that is kept, in one SQLite database, through one connection on one thread.

Every change is one transaction and can be repeated; everything that is read is compared with its checksum. Knows no
thread (see `store_thread`) and no backups (see `opening`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from app.conversations.connecting import connect, place_of, reading, scrub, transaction
from app.conversations.errors import NoSuchConversation, StoreFailed
from app.conversations.failures import damaged, told_in_words
from app.conversations.mending.backups import copy_database
from app.conversations.migrations import SCHEMA_VERSION, migrate, newer, schema_version
from app.conversations.plain import (
    checked_conversation,
    checked_folder,
    checked_heading,
    checked_place,
    checked_turn,
)
from app.conversations.records import Contents, Conversation, Folder, Heading, Hit, ReadingPlace, Turn
from app.conversations.rows import aside, changes, checksums, conversation_rows, journal, turn_rows
from app.conversations.rows.aside import Portion
from app.conversations.rows.conversation_rows import ConversationRow
from app.conversations.rows.journal import Piece
from app.conversations.searching import index, search, tending
from app.conversations.shapes import whole_characters
from models.wording import translate

_MOST_HITS = 50


class Store:
    """What is kept of conversations. To be used on one thread.

    Every method may raise StoreFailed (the disk is full, can't be read or written), DamagedStore (something isn't what
    was written), and where it would write NewerStore (a later Ergo has made it). What can't be kept, such as a turn
    that follows none, is a defect of the caller: ValueError.

    Args:
        connection: To a database with today's tables (see `connecting` and `migrations`); the store closes it.
        is_read_only: Whether nothing may be written.
    """

    def __init__(self, connection: sqlite3.Connection, *, is_read_only: bool = False) -> None:
        self._connection = connection
        self._is_read_only = is_read_only
        self._is_index_in_doubt = True
        self._is_taking_in = False
        self._has_purged = False
        with told_in_words():
            self._place = place_of(connection)

    @classmethod
    def at(cls, path: Path, *, read_only: bool = False) -> Store:
        """Open the store in a file, or make it; migrate it unless it is only to be read."""
        connection = connect(path, read_only=read_only)
        try:
            if not read_only:
                migrate(connection)
        except BaseException:
            connection.close()
            raise
        return cls(connection, is_read_only=read_only)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._is_read_only

    def close(self) -> None:
        """Close the database. Nothing waits to be written."""
        self._connection.close()

    # --- reading --------------------------------------------------------------------------------

    def contents(self) -> Contents:
        """Return folders, and the headings of the conversations that aren't deleted."""
        with reading(self._connection):
            return conversation_rows.read_contents(self._connection)

    def conversation(self, uid: str) -> Conversation:
        """Return a conversation, whole, also a deleted one until it is purged.

        Raises:
            NoSuchConversation: There is none.
        """
        with reading(self._connection):
            row = conversation_rows.read_row(self._connection, uid)
            if row is None:
                raise NoSuchConversation(
                    translate("Errors", "The conversation isn't there"), translate("Errors", "It has been deleted.")
                )
            turns = turn_rows.read_turns(self._connection, row.id, uid)
            if checksums.of_all(turn.checksum for turn in turns) != row.turns_digest:
                raise damaged(translate("Errors", "A conversation"))
            whole = tuple(turn_rows.with_journal(self._connection, turn) for turn in turns)
        return Conversation(row.heading, whole, row.draft, row.place)

    def known_turns(self, uids: Iterable[str]) -> frozenset[str]:
        """Return which of these names turns have that are kept, of whatever conversation."""
        with reading(self._connection):
            found = (self._connection.execute("SELECT uid FROM turns WHERE uid = ?", (uid,)).fetchone() for uid in uids)
            return frozenset(row[0] for row in found if row is not None)

    def search(self, text: str, limit: int = _MOST_HITS) -> tuple[Hit, ...]:
        """Return where a text is found: the best place of each conversation, the last changed first.

        Args:
            text: As it was typed.
            limit: Of so many conversations at most.
        """
        try:
            with reading(self._connection):
                return search.search_text(self._connection, text, limit)
        except index.BrokenIndex:
            if self._is_read_only:
                return ()
            with self._writing():
                index.rebuild_index(self._connection)
                return search.search_text(self._connection, text, limit)

    def tend_index(self) -> bool:
        """Do one small step of what is left to do: read old turns for search, leave no traces of those deleted.

        What stayed behind of an import that broke off is dropped before.

        Returns:
            Whether more is left to do.
        """
        if self._is_read_only:  # a later Ergo may keep it otherwise
            return False
        with reading(self._connection):
            has_stray = not self._is_taking_in and aside.is_any(self._connection)
            if not (has_stray or self._is_index_in_doubt or tending.has_work(self._connection)):
                return False
        if has_stray:
            self.drop_aside()
            return True
        with self._writing():
            if self._is_index_in_doubt:
                index.check_index(self._connection)
            has_more = tending.tend_index(self._connection)
        self._is_index_in_doubt = False
        return has_more

    def leave_no_trace(self) -> None:
        """Remove from the files what is left of what was deleted, if anything: to be called when there is time.

        Raises:
            StoreFailed: Something is left; it is to be tried again.
        """
        if self._is_read_only:
            return
        with reading(self._connection):
            is_merged = tending.has_merged_traces(self._connection)
        if not (is_merged or self._has_purged):
            return
        scrub(self._connection)
        self._has_purged = False
        with self._writing():
            tending.forget_traces(self._connection)

    def copy(self, database: Path, now: float, pause: Callable[[], None]) -> Path:
        """Copy everything for a backup: see `backups.copy_database`."""
        return copy_database(self._connection, database, now, pause=pause)

    # --- conversations and folders --------------------------------------------------------------

    def put_heading(self, heading: Heading) -> None:
        """Begin a conversation, or change what the list shows of it. A folder that isn't there is none."""
        heading = checked_heading(heading)
        with self._writing():
            row = conversation_rows.read_row(self._connection, heading.uid)
            self._write(ConversationRow(0, heading) if row is None else replace(row, heading=heading))

    def put_folder(self, folder: Folder) -> None:
        """Make a folder, or give it another name."""
        folder = checked_folder(folder)
        with self._writing():
            conversation_rows.write_folder(self._connection, folder)

    def take_folder(self, uid: str) -> None:
        """Take a folder away; the conversations in it lie in none from now on."""
        with self._writing():
            conversation_rows.delete_folder(self._connection, uid)

    def delete(self, uids: Iterable[str], at: float) -> None:
        """Mark conversations as deleted, which can be taken back."""
        self._mark(uids, float(at))  # as it is read again

    def undelete(self, uids: Iterable[str]) -> None:
        """Take the deletion of conversations back."""
        self._mark(uids, None)

    def purge(self, uids: Iterable[str] | None = None) -> None:
        """Really delete what is marked as deleted; of much, `tend_index` deletes the rest in small steps.

        The files have traces of it until `tend_index` has nothing more to do and `leave_no_trace` was called: that may
        take long, or fail while another program reads, and nothing is to wait for it.

        Args:
            uids: The conversations, of which those that aren't marked stay; None is all that are marked.
        """
        with self._writing():
            marked = conversation_rows.marked_rows(self._connection, uids)
            aside.drop(self._connection, marked)
        self._has_purged = self._has_purged or bool(marked)

    def keep_draft(self, uid: str, text: str) -> None:
        """Keep what is typed in a conversation and not sent."""
        with self._writing():
            row = conversation_rows.read_row(self._connection, uid)
            if row is not None:
                self._write(replace(row, draft=whole_characters(text)))

    def keep_place(self, uid: str, place: ReadingPlace) -> None:
        """Keep where in a conversation the reader was."""
        place = checked_place(place)
        with self._writing():
            row = conversation_rows.read_row(self._connection, uid)
            if row is not None:
                self._write(replace(row, place=place))

    def put_whole(self, conversation: Conversation) -> None:
        """Keep a whole conversation: a new one, or in the place of the one with its name, deleted or not."""
        self.put_all((), (conversation,))

    def put_all(self, folders: Iterable[Folder], conversations: Iterable[Conversation]) -> None:
        """Keep folders and whole conversations as `put_whole` does: all of them, or none where something goes wrong."""
        with self._writing():
            for folder in folders:
                conversation_rows.write_folder(self._connection, checked_folder(folder))
            for conversation in conversations:
                changes.put_whole(self._connection, checked_conversation(conversation))

    # --- conversations on their way in ----------------------------------------------------------

    def put_aside(self, portions: Iterable[Portion]) -> None:
        """Keep portions of conversations that aren't to be seen before all of them are there.

        Raises:
            StoreFailed: Also where a conversation is there already, or what came before of it isn't.
        """
        with self._writing():
            self._is_taking_in = True
            for portion in portions:
                aside.put_portion(self._connection, portion)

    def bring_in(self, folders: Iterable[Folder], conversations: Iterable[Conversation]) -> None:
        """Let what was put aside be seen, and what was deleted come back: all of it or nothing.

        Raises:
            StoreFailed: Also where one of the conversations isn't there.
        """
        with self._writing():
            for folder in folders:
                conversation_rows.write_folder(self._connection, checked_folder(folder))
            for conversation in conversations:
                aside.bring_in(self._connection, conversation)
        self._is_taking_in = False

    def drop_aside(self) -> bool:
        """Drop a little of what was put aside; return whether more is left, which `tend_index` drops in time."""
        self._is_taking_in = False
        with self._writing():
            aside.drop_some(self._connection)
            return aside.is_any(self._connection)

    # --- turns ----------------------------------------------------------------------------------

    def put_turn(self, conversation_uid: str, turn: Turn) -> None:
        """Keep a turn: a new one, or in the place of the one with its name, with what came of its reply until now.

        Args:
            conversation_uid: The conversation, which must be there.
            turn: The turn; what it follows must be there. While its `ending` is empty it is being written.
        """
        turn = checked_turn(turn)
        with self._writing():
            changes.put_turn(self._connection, conversation_uid, turn)

    def append(self, turn_uid: str, pieces: Sequence[Piece]) -> None:
        """Keep more of a reply that is being written. Of a turn that isn't there any more nothing is kept."""
        self.append_all([(turn_uid, pieces)])

    def append_all(self, pieces: Iterable[tuple[str, Sequence[Piece]]]) -> None:
        """Keep more of several replies at once: see `append`."""
        with self._writing():
            for turn_uid, its_pieces in pieces:
                self._append(turn_uid, its_pieces)

    def show(self, turn_uid: str, shown: int) -> None:
        """Have a turn shown rather than those beside it that have a smaller number."""
        with self._writing():
            self._connection.execute("UPDATE turns SET shown = ? WHERE uid = ?", (shown, turn_uid))

    def take_turn(self, turn_uid: str) -> None:
        """Take a turn out of its conversation; those that follow it follow the one before it from now on."""
        with self._writing():
            changes.take_turn(self._connection, turn_uid)
        self._has_purged = True

    def settle_interrupted(self) -> int:
        """End the replies that were being written when Ergo ended, with all that came of them.

        Returns:
            How many there were.
        """
        with self._writing():
            return changes.settle_all(self._connection)

    # --- within a transaction -------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self._is_read_only:
            raise self._no_writing()
        if self._place is not None:
            self._place.check()
        with transaction(self._connection):
            yield

    def _no_writing(self) -> Exception:
        if schema_version(self._connection) > SCHEMA_VERSION:
            return newer()
        return StoreFailed(
            translate("Errors", "Your conversations can't be changed"),
            translate("Errors", "They are open for reading only."),
        )

    def _write(self, row: ConversationRow) -> int:
        return conversation_rows.write_row(self._connection, row)

    def _mark(self, uids: Iterable[str], at: float | None) -> None:
        with self._writing():
            for uid in uids:
                row = conversation_rows.read_row(self._connection, uid)
                if row is not None:
                    self._write(replace(row, deleted_at=at))

    def _append(self, turn_uid: str, pieces: Sequence[Piece]) -> None:
        found = self._connection.execute("SELECT id FROM turns WHERE uid = ? AND ending = ''", (turn_uid,)).fetchone()
        if found is not None:
            journal.add_pieces(self._connection, found[0], turn_uid, pieces)
