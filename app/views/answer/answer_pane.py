"""The answer: its Markdown goes to the renderer, and what comes of it is shown here. Thoughts never come here."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.rendering.pipeline import Flow, Painted
from app.rendering.prepared import Prepared
from app.rendering.renderer import Renderer
from app.views.answer.answer_text import AnswerText
from app.views.parts.naming import restyle
from app.views.parts.slices import Slices
from app.views.parts.speaking import somebody_listens

if TYPE_CHECKING:
    from app.views.answer.page_speech import PageSpeech


class AnswerPane(AnswerText):
    """The page of one answer.

    Args:
        renderer: Prepares what is shown.
        parent: The owner.
        name: The object name, by which the style sheet sets the size.

    Signals:
        grown(): More is shown.
    """

    grown = Signal()

    def __init__(self, renderer: Renderer, parent: QWidget | None = None, name: str = "answer") -> None:
        super().__init__(renderer.pictures, name, parent)
        self._renderer = renderer
        self._flow: Flow | None = None
        self._begins_anew = False
        self._settled: deque[Prepared] = deque()
        self._tail: tuple[Prepared, ...] = ()
        self._writing = Slices(self._write_some, self)
        self._speech: PageSpeech | None = None
        self._read_aloud = False
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.set_stands_in(False)

    def set_stands_in(self, stands_in: bool) -> None:
        """Say whether this is an earlier answer, which stays until a new one comes."""
        self.setAccessibleName(self.tr("Earlier answer") if stands_in else self.tr("Answer"))
        restyle(self, "stands_in", stands_in)

    def read_aloud(self, aloud: bool, lead: str = "") -> None:
        """Say each block as it comes, where somebody listens: it comes while it is waited for.

        Args:
            aloud: Whether to say it.
            lead: What comes before the first one.
        """
        self._read_aloud = aloud
        speech = self._spoken()
        if speech is not None:
            speech.lead = lead

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the page into words, if somebody has begun to listen since it was written."""
        super().focusInEvent(event)
        speech = self._spoken()
        if speech is not None and speech.is_empty:
            speech.add(self.page.copied_blocks(0, self.document().characterCount() - 1), aloud=False)

    def append_text(self, text: str) -> None:
        """Append Markdown at the end; it is shown as soon as it has been prepared."""
        if not text:
            return
        flow = self._flow
        if flow is None or flow.ends:
            self._drop_flow()
            flow = self._open()
            text = self.text() + text
            self._pieces = []
        self._pieces.append(text)
        flow.feed(text)

    def finish(self) -> None:
        """The answer is whole, as far as is known."""
        if self._flow is not None:
            self._flow.finish()

    def replace_text(self, text: str) -> None:
        """Show another answer, which is whole; nothing changes if it is the same."""
        if text == self.text():
            return
        self._pieces = []
        self._drop_flow()
        self._begins_anew = True
        if text.strip():
            self.append_text(text)
            self.finish()
        else:
            self._pieces = [text]
            self._take(Painted((), ()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page; being drawn is being in sight, and what is in sight is prepared first."""
        if self._flow is not None:
            self._flow.come_first()
        super().paintEvent(event)

    def rest(self) -> None:
        """Prepare and write nothing more: the page is given up."""
        self._drop_flow()
        self._writing.stop()

    @property
    def is_written(self) -> bool:
        """Whether everything that has come is on the page."""
        return (self._flow is None or self._flow.is_idle) and not self._writing.is_waiting

    def _open(self) -> Flow:
        look, scale = self.page.look, self.devicePixelRatioF()
        draw = partial(self._renderer.pictures.draw_ahead, em_px=look.tex_px * scale, ink=look.ink, frames=look.accent)
        flow = self._flow = self._renderer.open(draw)
        flow.updated.connect(self._take)
        self._begins_anew = True
        return flow

    def _drop_flow(self) -> None:
        if self._flow is not None:
            self._flow.updated.disconnect(self._take)
            self._flow.drop()
            self._flow = None

    @Slot(object)
    def _take(self, painted: Painted) -> None:
        if self._begins_anew:
            self._begins_anew = False
            self._settled.clear()
            self.clear_page()
            if self._speech is not None:
                self._speech.begin()
        self._settled += painted.settled
        self._tail = painted.tail
        if painted.last:
            self._drop_flow()
        if not self._writing.is_waiting:
            self._writing.run()

    def _write_some(self) -> bool:
        """Write a block; the open tail comes with the last one."""
        settled = (self._settled.popleft(),) if self._settled else ()
        self.show_blocks(settled, () if self._settled else self._tail)
        speech = self._spoken()
        if speech is not None:
            speech.add(settled, aloud=self._read_aloud)
        if not self._settled:
            self.grown.emit()
        return bool(self._settled)

    def _spoken(self) -> PageSpeech | None:
        """Return the page's words; None where nobody listens."""
        if self._speech is None and somebody_listens():
            from app.views.answer.page_speech import PageSpeech  # noqa: PLC0415 - most windows are only seen

            self._speech = PageSpeech(self, self._renderer)
        return self._speech

    @Slot()
    def _on_cursor_moved(self) -> None:
        speech = self._spoken() if self.hasFocus() else None
        formula = self.formula_at_cursor() if speech is not None else None
        if speech is not None and formula is not None:
            speech.say_formula(formula.tex, formula.shape != "inline", formula.definitions)
