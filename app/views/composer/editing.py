"""Which question is being edited in the field, if any, and what comes back when that is over. Sends nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.cards.turns import AttachmentCard
from app.views.composer.attaching import Attaching
from app.views.composer.question_edit import QuestionEdit
from app.views.composer.question_field import QuestionField


class Editing(QObject):
    """None is edited, or the last one, which was recalled, or an earlier one, which was chosen on the page.

    Args:
        field: Where questions are typed.
        attaching: What goes with them.
        parent: The owner.

    Signals:
        changed(): Another question is edited than before, or none any more.
    """

    changed = Signal()

    def __init__(self, field: QuestionField, attaching: Attaching, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self._attaching = attaching
        self._last_question = ""
        self._last_attachments: tuple[AttachmentCard, ...] = ()
        self._can_replace = False
        self._is_recalled = False
        self._edit: QuestionEdit | None = None

    @property
    def earlier(self) -> QuestionEdit | None:
        """The edit of an earlier question; None if none is edited."""
        return self._edit

    @property
    def replaces_last(self) -> bool:
        """Whether what is typed takes the last question's place."""
        return self._is_recalled and self._can_replace

    def words(self) -> str:
        """What the person is told of it; empty where a new question is typed."""
        if self._edit is not None:
            words = self.tr("Edits question {number}; its answer and what follows stay as another version. Esc leaves.")
            return words.format(number=self._attaching.locale().toString(self._edit.place + 1))
        if self.replaces_last:
            return self.tr("Takes the place of your last question. Empty the field to ask a new one.")
        return ""

    def set_last_question(self, text: str, attachments: tuple[AttachmentCard, ...]) -> None:
        """What `recall` brings back."""
        self._last_question = text
        self._last_attachments = attachments

    def set_can_replace(self, can_replace: bool) -> None:
        """Whether there is a last question that another can take the place of."""
        self._can_replace = can_replace
        self.changed.emit()

    def recall(self, *, running: bool) -> None:
        """Bring the last question back; while a reply to it is running, it may be replaced once that has ended."""
        if not self._last_question:
            return
        self._field.replace_text(self._last_question)
        if not self._attaching.cards():
            self._attaching.bring(self._last_attachments)
        self._is_recalled = self._can_replace or running
        self.changed.emit()

    def begin(self, question: str, place: int, attachments: tuple[AttachmentCard, ...]) -> None:
        """Edit an earlier question; what is typed now comes back when that is over."""
        before = self._edit
        if before is None and self._is_recalled:
            before = QuestionEdit(place, "", ())
        elif before is None:
            before = QuestionEdit(place, self._field.toPlainText(), self._attaching.cards())
        self.drop()
        self._field.replace_text(question)
        self._attaching.replace(attachments)
        self._edit = replace(before, place=place)
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Edit no earlier question any more: what was typed before comes back."""
        if self._edit is None:
            return
        edit, self._edit = self._edit, None
        self._field.replace_text(edit.draft)
        self._attaching.replace(edit.attachments)
        self.changed.emit()

    def end(self) -> None:
        """The conversation is over: what was typed stays, as a new question, but an edit of an earlier one is left."""
        self.leave()
        self._is_recalled = False
        self.changed.emit()

    def drop(self) -> None:
        """Whatever the field is given now is a new question."""
        self._is_recalled, self._edit = False, None

    def follow_text(self) -> bool:
        """The text has changed: one that is emptied, or undone, is edited no longer; return whether it was left."""
        is_empty, text = self._field.is_empty, self._field.toPlainText()
        if self._edit is not None and (is_empty or (text and text == self._edit.draft)):
            self.leave()
            return True
        if self._is_recalled and is_empty:
            self._is_recalled = False
            self._attaching.take_back()
        return False
