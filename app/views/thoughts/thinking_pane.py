"""The model's thoughts: one line when closed, a column of secondary ink when open.

Open while it is interesting, out of the way when the answer comes, unless the
person touched it; then it stays as they left it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rendering.renderer import Renderer
from app.views.parts.flow_text import FlowText
from app.views.parts.underlined_text import Fault
from app.views.thoughts.peek import Peek
from app.views.thoughts.pinned import Pinned
from app.views.thoughts.thinking_header import ThinkingHeader
from app.views.thoughts.thoughts_text import ThoughtsText

TICK_MS = 250


def clock_text(seconds: float) -> str:
    """Minutes and seconds, as on a watch: `0:38`, `12:05`."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"


class ThinkingPane(QWidget):
    """The thoughts of one turn; hidden until there are some.

    Args:
        start_open: Whether the pane is open when the first thought comes.
        renderer: Prepares thoughts that are shown typeset.
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        opened_by_person(bool): The person opened or closed the pane while it was running.
        answer_now_requested(): The person wants the thoughts ended.
        typeset_chosen(bool): The person wants thoughts that have ended typeset, or plain.
        changed_over(int): They are; what the reader has in front of the eyes has moved down by so many pixels.
        page_made(AnswerPane): This page will show the thoughts typeset.
        written(): Everything that is to be seen has been written.
    """

    opened_by_person = Signal(bool)
    answer_now_requested = Signal()
    typeset_chosen = Signal(bool)
    changed_over = Signal(int)
    page_made = Signal(object)
    written = Signal()

    def __init__(
        self,
        start_open: bool,
        renderer: Renderer,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._start_open = start_open
        self._open = start_open
        self._clock = clock
        self._touched = False
        self._running = False
        self._answering = False
        self._closing = False
        self._opens_again = False
        self._typeset = False
        self._tokens = 0
        self._budget: int | None = None
        self._budget_used = 0
        self._began = 0.0
        self._spent_s = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._refresh_header)
        self._build(renderer)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the thoughts are shown."""
        return self._open

    @property
    def is_running(self) -> bool:
        """Whether thoughts are still coming."""
        return self._running

    @property
    def tokens(self) -> int:
        """How many tokens they are."""
        return self._tokens

    @property
    def spent_s(self) -> float:
        """How many seconds they took, once they have ended."""
        return self._spent_s

    @property
    def text_view(self) -> FlowText:
        """What shows the thoughts."""
        return self._text.shown

    @property
    def is_written(self) -> bool:
        """Whether everything that is to be seen has been written."""
        return not self._open or self._text.is_written

    def text(self) -> str:
        """All thoughts."""
        return self._text.text()

    def header_text(self) -> str:
        """The pane's one line."""
        return self.header.text()

    def append_text(self, text: str, tokens: int) -> None:
        """Append thoughts; the first ones start the clock."""
        self._tokens += tokens
        self._budget_used += tokens
        if self._text.is_empty and not text.strip():
            return
        if not self._running and not self._answering:
            self._begin()
        self.show()
        self._text.append_text(text)
        self._peek.append_text(text)
        self._refresh_header()

    def set_budget(self, tokens: int | None) -> None:
        """Bound the thoughts that are coming; None is no bound."""
        self._budget = tokens
        self._refresh_header()

    def notice_loop(self) -> None:
        """The thoughts repeat themselves: say so, and offer their end."""
        if self._running and self.header.steering() == "open":
            self.header.steer("looping")

    def close_thoughts(self, closing: bool = True) -> None:
        """The thoughts have been asked to end, and it's said until they do; or they may go on after all."""
        self._closing = closing
        if self._running:
            self.header.steer("closing" if closing else "open")

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

    def show_whole(self, text: str, tokens: int, spent_s: float) -> None:
        """Show other thoughts, which have ended.

        Args:
            text: All of them.
            tokens: How many tokens they took.
            spent_s: How many seconds they took.
        """
        self._finish()
        text = text if text.strip() else ""
        self._tokens, self._spent_s = tokens, spent_s
        self._text.replace_text(text)
        self._peek.replace_text(text)
        self.setVisible(bool(text))
        self._refresh_form()
        self._refresh_header()

    def resume(self, answering: bool) -> None:
        """More will come.

        Args:
            answering: Whether it is the answer that goes on; thoughts that come nevertheless are kept quietly.
        """
        self._answering = answering
        self._closing = False
        self._budget_used = 0
        self._opens_again = not answering

    def keep_in_sight(self, top: int) -> None:
        """Keep the header in sight, over the thoughts.

        Args:
            top: What is in sight begins here, in the pane's coordinates.
        """
        self._place.keep_below(top)
        self._text.read_at(top + self.header.height() - self._text.mapTo(self, QPoint(0, 0)).y())

    def touch(self) -> None:
        """The person reads the thoughts: don't close them by yourself."""
        self._touched = True

    def set_open(self, opened: bool) -> None:
        """Show or hide the thoughts."""
        self._open = opened
        self.header.show_open(opened)
        self._text.hold(not opened)
        self._peek.setVisible(not opened and self._running)
        if not opened:
            self._place.keep_below(0)
        self._refresh_form()
        self._refresh_header()

    def set_typeset(self, typeset: bool) -> None:
        """Show thoughts that have ended typeset, or plain."""
        self._typeset = typeset
        self._refresh_form()

    def underline(self, faults: Sequence[Fault]) -> None:
        """Underline what doesn't hold; its places are those of the thoughts without the blanks that they begin with."""
        text = self._text.text()
        blanks = len(text) - len(text.lstrip())  # some of them may have been left out while the thoughts came
        self._text.underline([replace(each, start=each.start + blanks, end=each.end + blanks) for each in faults])

    def show_fault(self, number: int) -> None:
        """Bring what doesn't hold into sight, which of it is said by its number; the thoughts are opened for it."""
        self.touch()
        self.set_open(True)
        self._text.show_fault(number)

    def rest(self) -> None:
        """Write and prepare nothing more: the pane is given up."""
        self.settle()
        self._text.rest()

    def _refresh_form(self) -> None:
        """While they come, thoughts are plain; closed ones stay as they are."""
        self.header.offer_typeset(self._open and not self._running, self._typeset)
        if self._running or not self._typeset:
            self._text.show_plain()
        elif self._open:
            self._text.show_typeset()

    def _build(self, renderer: Renderer) -> None:
        self.header = ThinkingHeader(self)
        self.header.clicked.connect(self._on_clicked)
        self.header.answer_now_requested.connect(self.answer_now_requested)
        self.header.typeset_chosen.connect(self.typeset_chosen)
        self._place = Pinned(self.header, self)
        self._peek = Peek(self)
        self._text = ThoughtsText(renderer, self)
        self._text.changed_over.connect(self.changed_over)
        self._text.page_made.connect(self.page_made)
        self._text.written.connect(self.written)
        indented = QVBoxLayout()
        indented.setContentsMargins(8, 0, 0, 0)
        indented.addWidget(self._text)
        indented.addWidget(self._peek)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(4)
        page.addWidget(self._place)
        page.addLayout(indented)
        self.header.raise_()
        self.set_open(self._open)

    def _begin(self) -> None:
        self._running = True
        self._began = self._clock() - self._spent_s
        self._timer.start()
        self.header.steer("closing" if self._closing else "open")
        if self._opens_again and not self._touched:
            self._open = self._start_open
        self.set_open(self._open)

    def _finish(self) -> None:
        if self._running:
            self._running = False
            self._spent_s = self._clock() - self._began
            self._timer.stop()
        self._closing = False
        self.header.steer("none")
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
        self.header.say(self._pattern().format(time=clock_text(seconds), tokens=count))
        self.header.show_budget(self._budget_used, self._budget if self._running else None)

    def _pattern(self) -> str:
        """Say only what is known: of thoughts that Ergo's own end has cut off, nobody has kept the time."""
        if self._running:
            return self.tr("Thinking {time} · {tokens} tokens")
        if self._spent_s > 0:
            return self.tr("Thought for {time} · {tokens} tokens") if self._tokens else self.tr("Thought for {time}")
        return self.tr("Thoughts · {tokens} tokens") if self._tokens else self.tr("Thoughts")
