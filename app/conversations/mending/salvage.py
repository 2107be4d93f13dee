"""What can still be read of a damaged database: whatever row is found and fits its checksum.

The rows come in no order and from anywhere (see `pages`). A checksum covers the names of the conversation and of the
turn that a row belongs to, of which the row itself has only numbers: all names that are known for a number are tried,
also those that indices know. So nothing is believed that wasn't written just so. Writes nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.conversations.errors import DamagedStore
from app.conversations.mending.pages import Cell, Pages
from app.conversations.records import Folder, Turn
from app.conversations.rows import checksums
from app.conversations.rows.conversation_rows import ConversationRow
from app.conversations.rows.conversation_rows import row_of as conversation_of
from app.conversations.rows.journal import Piece, folded
from app.conversations.rows.turn_rows import TurnRow
from app.conversations.rows.turn_rows import row_of as turn_of

_NAME = re.compile(r"[0-9A-Za-z_.-]{1,64}")
_FOLDER, _PIECE, _TURN, _CONVERSATION = 4, 6, 12, 14
_CHANNELS = ("thinking", "answer")


@dataclass(slots=True)
class Found:
    """A conversation, as far as it was found.

    Attributes:
        row: Its heading and the digest of its turns; None where that wasn't found.
        turns: The turns of it, by their names, with what came of them since.
        rows: The same as they lie in their rows.
        is_unfinished: Whether a reply was being written: nobody can tell whether the last of it is missing.
    """

    row: ConversationRow | None = None
    turns: dict[str, Turn] = field(default_factory=dict)
    rows: dict[str, TurnRow] = field(default_factory=dict)
    is_unfinished: bool = False

    def is_whole(self) -> bool:
        """Whether nothing is missing, as far as the digest says."""
        found = checksums.of_all(row.checksum for row in self.rows.values())
        return self.row is not None and found == self.row.turns_digest


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was found.

    Attributes:
        folders: By their names.
        conversations: By their names.
        purged: The names of conversations that were deleted for good.
        unreadable: The names of conversations of which not even the heading fits its checksum.
        has_all_changes: Whether the latest changes are as they were written.
    """

    folders: dict[str, Folder]
    conversations: dict[str, Found]
    purged: frozenset[str]
    unreadable: frozenset[str]
    has_all_changes: bool = True


def salvage(database: Path, names: Iterable[tuple[int, str]] = ()) -> Salvaged:
    """Read what there is.

    Args:
        database: The file; the changes beside it are read, too.
        names: Numbers of rows and names that went with them, as a backup knows them.

    Raises:
        OSError: The file can't be read at all.
    """
    pages = Pages(database)
    rows = _Rows(names)
    for cell in pages.cells():
        rows.add(cell)
    now = rows.judged()
    for cell in pages.earlier_cells():
        rows.add(cell)
    return replace(_with_earlier(now, rows.judged()), has_all_changes=pages.has_all_changes)


def _with_earlier(now: Salvaged, ever: Salvaged) -> Salvaged:
    """Fill what is missing from what was there before the latest changes."""
    conversations = dict(now.conversations)
    for uid, earlier in ever.conversations.items():
        found = conversations.get(uid)
        if found is None or not found.is_whole():
            conversations[uid] = earlier
    come_again = {uid for uid, found in now.conversations.items() if found.row is not None}
    purged = now.purged | (ever.purged - come_again)
    return Salvaged({**ever.folders, **now.folders}, conversations, purged, now.unreadable)


class _Rows:
    """Gathers cells, the newest first, and judges them."""

    def __init__(self, names: Iterable[tuple[int, str]]) -> None:
        self._names: defaultdict[int, set[str]] = defaultdict(set)
        for number, name in names:
            self._names[number].add(name)
        self._cells: dict[int, list[tuple[int, tuple[Any, ...]]]] = {
            shape: [] for shape in (_FOLDER, _PIECE, _TURN, _CONVERSATION)
        }
        self._purged: set[str] = set()

    def add(self, cell: Cell) -> None:
        """Take a cell, if it can be one of ours."""
        values = cell.values
        if cell.rowid is None:
            if len(values) == 2 and _is_name(values[0]) and isinstance(values[1], int):
                self._names[values[1]].add(str(values[0]))
            return
        if len(values) == 1 and _is_name(values[0]):
            self._purged.add(str(values[0]))
        elif len(values) in self._cells:
            self._cells[len(values)].append((cell.rowid, values))
            if len(values) != _PIECE and _is_name(values[1]):
                self._names[cell.rowid].add(str(values[1]))

    def judged(self) -> Salvaged:
        """Return what fits its checksum. Of two rows of one name the newer counts."""
        conversations: defaultdict[str, Found] = defaultdict(Found)
        unreadable = set()
        for uid, row in self._conversations():
            if row is None:
                unreadable.add(uid)
            elif conversations[uid].row is None:
                conversations[uid].row = row
        pieces = self._pieces()
        for uid, turn in self._turns():
            if turn.turn.uid not in conversations[uid].rows:
                _add_turn(conversations[uid], turn, pieces.get(turn.id, []))
        lost = frozenset(unreadable - conversations.keys())
        return Salvaged(self._folders(), dict(conversations), frozenset(self._purged), lost)

    def _folders(self) -> dict[str, Folder]:
        found = {}
        for _, (_, uid, name, checksum) in reversed(self._cells[_FOLDER]):
            with suppress(TypeError, ValueError):  # a damaged value can be of any type
                if checksum == checksums.of_folder(folder := Folder(uid, name)):
                    found[uid] = folder
        return found

    def _conversations(self) -> Iterator[tuple[str, ConversationRow | None]]:
        for number, values in self._cells[_CONVERSATION]:
            _, uid, folder, title, is_named, is_pinned, created_at, changed_at, deleted_at, *rest = values
            head = (number, uid, title, _real(created_at), _real(changed_at), is_named, is_pinned)
            tries = ((*head, name, _real(deleted_at), *rest) for name in self._names_of(folder))
            yield str(uid), next((row for each in tries if (row := _conversation_of(each))), None)

    def _turns(self) -> Iterator[tuple[str, TurnRow]]:
        for number, values in self._cells[_TURN]:
            _, uid, conversation, parent, asked_at, *rest = values
            for its_conversation in self._names_of(conversation):
                for its_parent in self._names_of(parent):
                    with suppress(DamagedStore):
                        row = (number, uid, its_parent, _real(asked_at), *rest)
                        yield its_conversation or "", turn_of(row, its_conversation or "")

    def _names_of(self, number: Any) -> tuple[str | None, ...]:
        """Return what the row of that number may be called; nothing is called so, too."""
        return (None,) if number is None else tuple(self._names.get(number, ()))

    def _pieces(self) -> dict[int, list[tuple[Any, ...]]]:
        found: defaultdict[int, dict[int, tuple[Any, ...]]] = defaultdict(dict)
        for number, values in self._cells[_PIECE]:
            if isinstance(values[1], int):
                found[values[1]].setdefault(number, values)
        return {turn: [pieces[number] for number in sorted(pieces)] for turn, pieces in found.items()}


def _add_turn(found: Found, row: TurnRow, pieces: list[tuple[Any, ...]]) -> None:
    turn = row.turn
    if not turn.ending:
        found.is_unfinished = True
        turn = replace(folded(turn, _sound_pieces(turn.uid, pieces)), ending="interrupted")
    found.rows[turn.uid] = row
    found.turns[turn.uid] = turn


def _sound_pieces(turn_uid: str, pieces: list[tuple[Any, ...]]) -> Iterator[Piece]:
    """Give the pieces up to the first that doesn't follow the one before."""
    before = b""
    with suppress(TypeError, ValueError):  # a damaged value can be of any type
        for _, _, channel, text, tokens, checksum in pieces:
            if channel not in _CHANNELS or checksum != checksums.of_piece(before, turn_uid, channel, text, tokens):
                return
            yield Piece(channel, text, tokens)
            before = checksum


def _conversation_of(values: tuple[Any, ...]) -> ConversationRow | None:
    with suppress(DamagedStore):
        return conversation_of(values)
    return None


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


def _real(value: Any) -> Any:
    """SQLite writes a whole number shorter also where its column is of real ones."""
    return float(value) if type(value) is int and abs(value) < 1 << 53 else value
