"""The words of the thoughts: plain while they come, and afterwards plain or typeset, as the person likes.

Changes over only when the other form is on its page from end to end, and says how far that moves what is read. Knows
neither time nor tokens, nor why.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.rendering.renderer import Renderer
from app.views.parts.flow_text import FlowText
from app.views.parts.underlined_text import Fault, UnderlinedText
from app.views.thoughts.patient_text import PatientText
from app.views.thoughts.typeset_thoughts import TypesetThoughts

_LINE_RATIO = 1.5
_ANY_HEIGHT = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 doesn't name


class ThoughtsText(QFrame):
    """All thoughts of one turn, with a thin rule at their left; they begin held back.

    Args:
        renderer: Prepares the typeset form.
        parent: The owner.

    Signals:
        changed_over(int): The other form is shown; what stood at the reading line has moved down by so many pixels.
        page_made(AnswerPane): This page will show the typeset form.
        written(): Everything that has come is on the page.
    """

    changed_over = Signal(int)
    page_made = Signal(object)
    written = Signal()

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thoughts_rule")
        self._renderer = renderer
        self._reading_line = 0
        self._plain = PatientText(_LINE_RATIO, "thoughts", self)
        self._plain.setAccessibleName(self.tr("Thoughts"))
        self._plain.written.connect(self._show_wanted_fault)
        self._plain.written.connect(self.written)
        self._faults: tuple[Fault, ...] = ()
        self._wanted_fault: int | None = None
        self._typeset: TypesetThoughts | None = None
        self._read: tuple[float, float, float] | None = None
        self._behind = QWidget(self)
        self._behind_lines = QVBoxLayout(self._behind)
        self._behind_lines.setContentsMargins(0, 0, 0, 0)
        self._behind.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 4, 0, 4)
        inside.setSpacing(0)
        inside.addWidget(self._plain)
        inside.addWidget(self._behind)

    @property
    def is_typeset(self) -> bool:
        """Whether the typeset form is shown."""
        return self._plain.isHidden()

    @property
    def is_empty(self) -> bool:
        """Whether there are no thoughts."""
        return self._plain.is_empty

    @property
    def is_written(self) -> bool:
        """Whether everything that has come is on the page."""
        return self._plain.is_written

    @property
    def shown(self) -> FlowText:
        """The form that is shown."""
        return self._typeset if self._typeset is not None and self.is_typeset else self._plain

    def text(self) -> str:
        """All thoughts, as they came."""
        return self._plain.text()

    def append_text(self, text: str) -> None:
        """Append thoughts; they are shown plain."""
        self.show_plain()
        self._plain.append_text(text)

    def replace_text(self, text: str) -> None:
        """Show other thoughts, plain."""
        if text != self.text():
            self.show_plain()
        self._plain.replace_text(text)

    def hold(self, held: bool) -> None:
        """Write nothing, or write what has come; what is held back is hidden."""
        self.setVisible(not held)
        self._plain.hold(held)

    def rest(self) -> None:
        """Write and prepare nothing more: the page is given up."""
        self._plain.rest()
        if self._typeset is not None:
            self._typeset.rest()

    def underline(self, faults: Sequence[Fault]) -> None:
        """Underline what doesn't hold, calmly: whoever thinks aloud tries things."""
        self._faults = tuple(faults)
        self._wanted_fault = None
        for form in filter(None, (self._plain, self._typeset)):
            form.underline(self._faults, calm=True)

    def show_fault(self, number: int) -> None:
        """Bring what doesn't hold into sight, as soon as it is on the page; which of it is said by its number."""
        self._wanted_fault = number
        self._show_wanted_fault()

    @Slot()
    def _show_wanted_fault(self) -> None:
        number, shown = self._wanted_fault, self.shown
        if number is None or not self.is_written:
            return
        self._wanted_fault = None
        if isinstance(shown, UnderlinedText):
            shown.show_fault(number)

    def read_at(self, y: int) -> None:
        """Remember what the reader has in front of the eyes.

        Args:
            y: What is in sight begins here, in this widget's coordinates.
        """
        self._reading_line = y

    def show_plain(self) -> None:
        """Show the plain form."""
        if self._typeset is not None and not self._typeset.is_ready:
            self._typeset.rest()
        if self.is_typeset:
            self._change_over(typeset=False)
        elif not self._behind.isHidden():
            self._behind.hide()

    def show_typeset(self) -> None:
        """Show the typeset form, once it is ready."""
        if self.is_typeset or self.is_empty:
            return
        if self._typeset is None:
            self._typeset = TypesetThoughts(self._renderer, self._behind)
            self._typeset.ready.connect(self._on_ready)
            self._typeset.dressing.connect(self._on_dressing)
            self._typeset.outdated.connect(self._on_outdated)
            self._typeset.underline(self._faults, calm=True)
            self._behind_lines.addWidget(self._typeset)
            self.page_made.emit(self._typeset)
        # Laid out at the right width, in no room at all, until it is ready.
        self._behind.setMaximumHeight(0)
        self._typeset.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._behind.show()
        self._typeset.prepare(self.text())

    @Slot()
    def _on_ready(self) -> None:
        if not self.is_typeset and not self._behind.isHidden():
            self._change_over(typeset=True)

    @Slot()
    def _on_dressing(self) -> None:
        self._read = self._reading()

    @Slot()
    def _on_outdated(self) -> None:
        """The theme has changed: plain text follows it sooner than a long page."""
        wanted = not self._behind.isHidden()
        if self.is_typeset:
            self._change_over(typeset=False, reading=self._read)
        if self._typeset is not None:
            self._typeset.forget()
        if wanted:
            self.show_typeset()

    def _reading(self) -> tuple[float, float, float]:
        """Return which line of the form that is shown is read, what share of the thoughts is above it, and where."""
        shown = self.shown
        line = self._reading_line - shown.mapTo(self, QPointF(0, 0)).y()
        share = self._share_at(shown, line)
        return line, share, self._line_at(shown, share)

    def _change_over(self, *, typeset: bool, reading: tuple[float, float, float] | None = None) -> None:
        """Show the other form, with the keyboard where it was.

        Args:
            typeset: Which form.
            reading: What was read while the old form still stood where it had stood; what is read now if None.
        """
        old = self.shown
        had_keyboard = old.hasFocus()
        line, share, stood = reading or self._reading()
        self._behind.setMaximumHeight(_ANY_HEIGHT if typeset else 0)
        self._behind.setVisible(typeset)
        self._plain.setVisible(not typeset)
        new = self.shown
        new.fit()
        new.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if had_keyboard:
            new.setFocus(Qt.FocusReason.OtherFocusReason)
        if line <= 0:
            moved = 0.0
        elif line >= old.height():
            moved = float(new.height() - old.height())
        else:
            moved = self._line_at(new, share) - stood
        self.changed_over.emit(round(moved))

    def _share_at(self, text: FlowText, y: float) -> float:
        """How much of the thoughts stands above a line."""
        position = text.document().documentLayout().hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)
        if isinstance(text, TypesetThoughts):
            return text.page.share_before(position)
        return position / max(1, text.document().characterCount())

    def _line_at(self, text: FlowText, share: float) -> float:
        """Where the line is above which this share of the thoughts stands."""
        if isinstance(text, TypesetThoughts):
            position = text.page.position_after(share)
        else:
            position = int(share * text.document().characterCount())
        cursor = QTextCursor(text.document())
        cursor.setPosition(max(0, min(position, text.document().characterCount() - 1)))
        return float(text.cursorRect(cursor).top())
