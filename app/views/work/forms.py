"""How all lines are read: a typeset form for each, set a moment after the last key. Knows no place on the sheet."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.rendering.renderer import Renderer
from app.views.work.typeset_line import TypesetLine

DELAY_MS = 120


class Forms(QObject):
    """The forms of the lines as they were a moment ago.

    Args:
        renderer: Sets mathematics.
        sheet: Where they are shown.

    Signals:
        changed(): There are others, or one has another size.
    """

    changed = Signal()

    def __init__(self, renderer: Renderer, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._renderer = renderer
        self._sheet = sheet
        self._lines: Sequence[str] = ()
        self._shown: list[TypesetLine] = []
        self._delay = QTimer(self, interval=DELAY_MS, singleShot=True)
        self._delay.timeout.connect(self.set_now)

    def follow(self, lines: Sequence[str]) -> None:
        """Set these lines soon."""
        self._lines = lines
        self._delay.start()

    @Slot()
    def set_now(self) -> None:
        """Set what has changed; a line that was only moved keeps its form."""
        self._delay.stop()
        before, unused = self._shown, list(self._shown)
        same = [_taken(unused, lambda form, line=line: form.line == line) for line in self._lines]  # type: ignore[misc]
        self._shown = []
        for at, line in enumerate(self._lines):
            form = same[at]
            if form is None:
                there = before[at] if at < len(before) else None
                form = _taken(unused, lambda each, there=there: each is there) or self._new()  # type: ignore[misc]
                form.show_line(line)
            self._shown.append(form)
        for form in unused:
            form.rest()
            form.hide()
            form.deleteLater()
        self.changed.emit()

    def at(self, line: int) -> TypesetLine | None:
        """The form of a line, counted from 0; None where there is none to be shown."""
        form = self._shown[line] if line < len(self._shown) else None
        return None if form is None or form.is_empty else form

    def height(self, line: int, width: int) -> int:
        """How tall the form of a line is in this width, in px; 0 where there is none."""
        form = self.at(line)
        if form is None:
            if line < len(self._shown):
                self._shown[line].hide()
            return 0
        if form.width() != width:
            form.resize(width, form.height())
        form.show()
        return math.ceil(form.document().size().height())

    def texts(self) -> list[str]:
        """The forms as Markdown."""
        return [form.text() for form in self._shown]

    def _new(self) -> TypesetLine:
        form = TypesetLine(self._renderer, self._sheet)
        form.document().documentLayout().documentSizeChanged.connect(self.changed)
        return form


def _taken(forms: list[TypesetLine], fits: Callable[[TypesetLine], bool]) -> TypesetLine | None:
    """Take the first form that fits out of a list."""
    found = next((form for form in forms if fits(form)), None)
    if found is not None:
        forms.remove(found)
    return found
