"""Connects what belongs to a conversation and isn't asked in it, with history: drafts, edits, where the reader is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.cards.turns import AttachmentCard
from app.controllers.history import History
from app.conversations.records import ReadingPlace
from app.views.window.page import Page


@dataclass(frozen=True, slots=True)
class _Edit:
    """A question that was being edited when its conversation was left.

    Attributes:
        turn: The name of its turn.
        text: What was typed in its place.
        attachments: What went with that.
    """

    turn: str
    text: str
    attachments: tuple[AttachmentCard, ...]


class UnsentWiring(QObject):
    """The history on one side, composer and transcript on the other. What is attached or edited lasts with the window.

    Args:
        history: Which conversation is on the page.
        page: The window's views.
        parent: The owner.
    """

    def __init__(self, history: History, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._page = page
        self._attached: dict[str | None, tuple[AttachmentCard, ...]] = {}
        self._edits: dict[str | None, _Edit] = {}
        page.composer.field.textChanged.connect(self._on_typed)
        history.left.connect(self.take)
        history.draft_wanted.connect(self._on_draft_wanted)
        history.place_wanted.connect(self._on_place_wanted)
        history.turn_wanted.connect(page.transcript.reveal_turn)

    @Slot()
    def take(self) -> None:
        """Take what is unsent in the conversation on the page, and where the reader is."""
        current, composer = self._history.current, self._page.composer
        turn, offset = self._page.transcript.reading_place()
        self._history.keep_place(ReadingPlace(turn, offset))
        self._attached[current] = composer.draft_attachments()
        edited = composer.edited_place
        name = self._history.name_at(edited) if edited is not None else None
        if name is not None:
            self._edits[current] = _Edit(name, composer.field.toPlainText(), composer.attachments())

    def forget(self) -> None:
        """Everything was deleted."""
        self._attached.clear()
        self._edits.clear()

    @Slot()
    def _on_typed(self) -> None:
        self._history.set_draft(self._page.composer.draft())

    @Slot(str)
    def _on_draft_wanted(self, draft: str) -> None:
        """What was attached and not sent comes back with it, and so does an edit, where its question is shown."""
        current, composer = self._history.current, self._page.composer
        composer.put_back(draft, self._attached.pop(current, ()))
        edit = self._edits.get(current)
        place = self._history.place_of(edit.turn) if edit is not None else None
        if edit is not None and place is not None:
            del self._edits[current]
            composer.begin_edit(edit.text, place, edit.attachments)

    @Slot(object)
    def _on_place_wanted(self, place: ReadingPlace) -> None:
        if place.turn >= 0:
            self._page.transcript.go_to_place(place.turn, place.offset)
