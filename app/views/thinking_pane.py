"""The model's thoughts: one line when closed, a column of secondary ink when open.

Open while it is interesting, out of the way when the answer comes, unless the
person touched it; then it stays as they left it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.views.flow_text import FlowText
from app.views.glyphs import GlyphButton
from app.views.naming import named
from app.views.peek import Peek

TICK_MS = 250


def clock_text(seconds: float) -> str:
    """Minutes and seconds, as on a watch: `0:38`, `12:05`."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"


class ThinkingPane(QWidget):
    """The thoughts of one turn; hidden until there are some.

    Args:
        start_open: Whether the pane is open when the first thought comes.
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        opened_by_person(bool): The person opened or closed the pane while it was running.
    """

    opened_by_person = Signal(bool)

    def __init__(
        self, start_open: bool, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._open = start_open
        self._clock = clock
        self._touched = False
        self._running = False
        self._answering = False
        self._tokens = 0
        self._began = 0.0
        self._spent_s = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._refresh_header)
        self._build()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the thoughts are shown."""
        return self._open

    @property
    def is_running(self) -> bool:
        """Whether thoughts are still coming."""
        return self._running

    def text(self) -> str:
        """All thoughts."""
        return self._text.text()

    def header_text(self) -> str:
        """The pane's one line."""
        return self._header.text()

    def append_text(self, text: str, tokens: int) -> None:
        """Append thoughts; the first ones start the clock."""
        if not self._text.text() and not text.strip():
            self._tokens += tokens
            return
        if not self._running and not self._answering:
            self._begin()
        self.show()
        self._tokens += tokens
        self._text.append_text(text)
        self._peek.append_text(text)
        self._refresh_header()

    def start_answer(self) -> None:
        """The answer begins: stop the clock and step aside, unless the person wants the thoughts."""
        self._answering = True
        self._finish()
        if not self._touched:
            self.set_open(False)

    def settle(self) -> None:
        """Nothing more will come."""
        self._answering = True
        self._finish()

    def touch(self) -> None:
        """The person reads the thoughts: don't close them by yourself."""
        self._touched = True

    def set_open(self, opened: bool) -> None:
        """Show or hide the thoughts."""
        self._open = opened
        self._header.set_glyph("open" if opened else "right")
        self._rule.setVisible(opened)
        self._peek.setVisible(not opened and self._running)
        self._refresh_header()

    def _build(self) -> None:
        self._header = GlyphButton("right", QPalette.ColorRole.PlaceholderText, self)
        self._header.setObjectName("disclosure")
        self._header.clicked.connect(self._on_clicked)
        self._peek = Peek(self)
        self._text = FlowText(1.5, "thoughts", self)
        self._text.setAccessibleName(self.tr("Thoughts"))
        self._rule = named(QFrame(self), "thoughts_rule")
        inside = QVBoxLayout(self._rule)
        inside.setContentsMargins(14, 2, 0, 2)
        inside.addWidget(self._text)
        header_row = QHBoxLayout()
        header_row.setContentsMargins(0, 0, 0, 0)
        header_row.addWidget(self._header)
        header_row.addStretch(1)
        indented = QVBoxLayout()
        indented.setContentsMargins(9, 0, 0, 0)
        indented.addWidget(self._rule)
        indented.addWidget(self._peek)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(4)
        page.addLayout(header_row)
        page.addLayout(indented)
        self.set_open(self._open)

    def _begin(self) -> None:
        self._running = True
        self._began = self._clock()
        self._timer.start()
        self.set_open(self._open)

    def _finish(self) -> None:
        if self._running:
            self._running = False
            self._spent_s = self._clock() - self._began
            self._timer.stop()
        self.set_open(self._open)

    @Slot()
    def _on_clicked(self) -> None:
        self._touched = True
        self.set_open(not self._open)
        if self._running:
            self.opened_by_person.emit(self._open)

    @Slot()
    def _refresh_header(self) -> None:
        seconds = self._clock() - self._began if self._running else self._spent_s
        count = self.locale().toString(self._tokens)
        pattern = (
            self.tr("Thinking {time} · {tokens} tokens")
            if self._running
            else self.tr("Thought for {time} · {tokens} tokens")
        )
        line = pattern.format(time=clock_text(seconds), tokens=count)
        if line != self._header.text():
            self._header.setText(line)
        action = self.tr("Hide the thoughts") if self._open else self.tr("Show the thoughts")
        if action != self._header.accessibleDescription():
            self._header.setAccessibleDescription(action)
            self._header.setToolTip(action)
