"""Which conversation is on the page: begins new ones, opens earlier ones, remembers what is typed in each.

Decides nothing about their order or their names; paints nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.controllers.headings import Headings
from app.controllers.keeping import Keeping, Kept
from app.controllers.kept_turns import turns_of
from app.controllers.session import Session
from app.controllers.title import shown_title
from app.controllers.turns import Turns
from app.conversations.records import Conversation, Heading, ReadingPlace
from app.store_bridge import StoreBridge
from models.errors import UserFacingError

DRAFT_PAUSE_MS = 500
"""So long nothing is typed before what was typed is written."""


@dataclass(frozen=True, slots=True)
class _Unwritten:
    """A conversation that was left while it couldn't be written: what is in memory is all there is of it."""

    kept: Kept
    turns: Turns


class History(QObject):
    """The conversation on the page, among those there are.

    Args:
        session: The conversation itself.
        keeping: Writes it.
        headings: All conversations.
        store: Where they are kept.
        parent: The owner.

    Signals:
        current_changed(object): The name of the conversation on the page; None for a new one.
        titled(str): What it is called; empty for a new one.
        draft_wanted(str): This was typed in it and not sent.
        place_wanted(ReadingPlace): The reader was there.
        turn_wanted(int): The turn at this place is to be shown.
        left(): Another conversation comes next: what is typed and where the reader is must be told now.
        new_draft_changed(str): What is typed where nothing was asked yet; it belongs to no conversation.
        failed(UserFacingError): A conversation can't be opened.
    """

    current_changed = Signal(object)
    titled = Signal(str)
    draft_wanted = Signal(str)
    place_wanted = Signal(object)
    turn_wanted = Signal(int)
    left = Signal()
    new_draft_changed = Signal(str)
    failed = Signal(object)

    def __init__(
        self, session: Session, keeping: Keeping, headings: Headings, store: StoreBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._keeping = keeping
        self._headings = headings
        self._store = store
        self._wanted: str | None = None
        self._drafts: dict[str, str] = {}
        self._new_draft = self._first_draft = ""
        self._unwritten: dict[str, _Unwritten] = {}
        self._troubled = False
        self._typed: tuple[str | None, str] | None = None
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_PAUSE_MS)
        self._draft_timer.timeout.connect(self.keep_draft)
        keeping.heading_changed.connect(self._on_heading)
        store.troubled.connect(self._on_trouble)

    @property
    def current(self) -> str | None:
        """The name of the conversation on the page; None for a new one."""
        return self._keeping.uid

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was typed, asked or opened since the window was opened."""
        nothing_asked = self.current is None and len(self._session.turns) == 0
        return nothing_asked and self._wanted is None and self._new_draft == self._first_draft

    @property
    def next(self) -> str | None:
        """The name of the conversation that is on the page, or is being opened; None for a new one."""
        return self._wanted or self.current

    @property
    def new_draft(self) -> str:
        """What is typed where nothing was asked yet."""
        return self._new_draft

    # --- going from one to another --------------------------------------------------------------------

    @Slot()
    def begin_new(self) -> None:
        """Leave the conversation for a new one."""
        self._wanted = None
        self._leave()
        self._session.start_over()
        self._adopt(Kept(), self._new_draft)

    @Slot(str, object)
    def open(self, uid: str, turn: str | None = None) -> None:
        """Show a conversation.

        Args:
            uid: Its name.
            turn: The name of the turn to show; None goes where the reader was.
        """
        self._wanted = uid
        if uid == self.current:
            self._session.go_to(turn or "")
            self._say_place(turn)
        elif uid in self._unwritten:
            waiting = self._unwritten[uid]
            self._show(waiting.kept, waiting.turns, self._drafts.get(uid, ""), ReadingPlace(), turn)
        else:
            self.keep_draft()
            self._store.read(lambda store: store.conversation(uid), lambda result: self._on_read(uid, turn, result))

    def show_kept(self, conversation: Conversation, turn: str | None) -> None:
        """Put a conversation onto the page as it was kept.

        Args:
            conversation: As it was kept.
            turn: The name of the turn to show; None goes where the reader was.
        """
        turns = turns_of(conversation.turns, self.tr("Ergo ended before this answer was finished."))
        kept = Kept(conversation.heading, {each.uid: each for each in conversation.turns})
        self._show(kept, turns, conversation.draft, conversation.place, turn)

    def forget(self) -> None:
        """Everything was deleted: nothing that was typed or left unwritten is remembered."""
        self.begin_new()
        self._drafts, self._unwritten, self._new_draft = {}, {}, ""
        self._typed = None
        self._draft_timer.stop()
        self.draft_wanted.emit("")
        self.new_draft_changed.emit("")

    # --- what is typed, and where the reader is -------------------------------------------------------

    def set_new_draft(self, text: str) -> None:
        """What was typed, when the window was last open, where nothing was asked yet."""
        self._new_draft = self._first_draft = text

    @Slot(str)
    def set_draft(self, text: str) -> None:
        """What is typed in the conversation on the page and not sent."""
        if self.current is None:
            self._new_draft = text
        else:
            self._drafts[self.current] = text
        if self._typed is not None and self._typed[0] != self.current:
            self.keep_draft()
        self._typed = (self.current, text)
        self._draft_timer.start()

    def draft(self, uid: str) -> str:
        """What is typed in a conversation and not sent, as far as that was seen since the window was opened."""
        return self._drafts.get(uid, "")

    @Slot()
    def keep_draft(self) -> None:
        """Write what was typed last."""
        self._draft_timer.stop()
        typed, self._typed = self._typed, None
        if typed is None:
            return
        uid, text = typed
        if uid is None:
            self.new_draft_changed.emit(text)
        else:
            self._store.write(lambda store: store.keep_draft(uid, text))

    def keep_whole(self) -> None:
        """Write everything of the conversation on the page: the store may have less of it than was written."""
        self._keeping.keep_whole(self.draft(self.current or ""))

    def name_at(self, place: int) -> str | None:
        """The name of the turn at a place, counted from 0, on the page."""
        turn = self._session.turns.at(place)
        return turn.reply.uid if turn is not None else None

    def place_of(self, name: str) -> int | None:
        """Where the turn of that name stands, counted from 0; None if it isn't on the page."""
        names = [turn.reply.uid for turn in self._session.turns.path()]
        return names.index(name) if name in names else None

    def keep_place(self, place: ReadingPlace) -> None:
        """Write where the reader is in the conversation on the page."""
        uid = self.current
        if uid is not None:
            self._store.write(lambda store: store.keep_place(uid, place))

    # --- from the store -------------------------------------------------------------------------------

    def _on_read(self, uid: str, turn: str | None, result: Conversation | UserFacingError) -> None:
        if self._wanted != uid:
            return
        if self._headings.heading(uid) is None:  # it has been deleted since
            self._wanted = None
        elif uid == self.current:  # it was asked for twice: what has begun in it since goes on
            self.open(uid, turn)
        elif isinstance(result, UserFacingError):
            self._wanted = None
            self.failed.emit(result)
        else:
            self.show_kept(replace(result, draft=self._drafts.setdefault(uid, result.draft)), turn)

    def _show(self, kept: Kept, turns: Turns, draft: str, place: ReadingPlace, turn: str | None) -> None:
        self._leave()
        turns.lead_to(turn or "")
        self._session.open(turns)
        self._adopt(kept, draft)
        if turn is None:
            self.place_wanted.emit(place)
        else:
            self._keeping.keep()
            self._say_place(turn)

    def _leave(self) -> None:
        self.left.emit()
        self.keep_draft()
        uid = self.current
        if (self._troubled or self._store.is_read_only) and uid is not None:
            self._unwritten[uid] = _Unwritten(self._keeping.kept, self._session.turns)

    def _adopt(self, kept: Kept, draft: str) -> None:
        self._keeping.adopt(kept)
        self.current_changed.emit(self.current)
        self.titled.emit(shown_title(kept.heading.title) if kept.heading is not None else "")
        self.draft_wanted.emit(draft)
        self._typed = None
        self._draft_timer.stop()

    def _say_place(self, uid: str | None) -> None:
        place = self.place_of(uid or "")
        if place is not None:
            self.turn_wanted.emit(place)

    @Slot(object)
    def _on_heading(self, heading: Heading) -> None:
        is_new = self._headings.heading(heading.uid) is None
        self._headings.put(heading)
        if is_new:
            self._drafts[heading.uid], self._new_draft = self._new_draft, ""
            self.new_draft_changed.emit("")
            self.set_draft(self._drafts[heading.uid])
            self.current_changed.emit(heading.uid)
        self.titled.emit(shown_title(heading.title))

    @Slot(object)
    def _on_trouble(self, reason: UserFacingError | None) -> None:
        self._troubled = reason is not None
        if reason is None and not self._store.is_read_only:
            self._unwritten.clear()
