"""Thoughts that have ended, typeset. Prepared a piece at a time: an answer that comes meanwhile isn't held up."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.rendering.renderer import Renderer
from app.views.answer.answer_pane import AnswerPane

_PIECE = 4_096
_AT_ONCE = 8_192
"""A page of so many characters is written anew at once when the theme changes."""


class TypesetThoughts(AnswerPane):
    """The page of thoughts that have ended.

    Args:
        renderer: Prepares what is shown.
        parent: The owner.

    Signals:
        ready(): All of them are on the page.
        outdated(): The theme has changed, and the page is too long to be written anew while the window waits.
    """

    ready = Signal()
    outdated = Signal()

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        self._whole = ""
        super().__init__(renderer, parent, name="thoughts")
        self.setAccessibleName(self.tr("Thoughts"))
        self._unfed: deque[str] = deque()
        self._is_ready = False
        self.grown.connect(self._on_grown)

    @property
    def is_ready(self) -> bool:
        """Whether all of the thoughts are on the page."""
        return self._is_ready

    def prepare(self, text: str) -> None:
        """Prepare thoughts, and tell when they are on the page; tells at once if they are."""
        if text == self._whole:
            if self._is_ready:
                self.ready.emit()
            return
        self.forget()
        self._whole = text
        self._unfed = deque(text[start : start + _PIECE] for start in range(0, len(text), _PIECE))
        self._feed()

    def forget(self) -> None:
        """Show nothing, in the theme as it is now."""
        self._whole, self._is_ready = "", False
        self.rest()
        self.replace_text("")
        super()._on_dressed()

    def rest(self) -> None:
        """Prepare nothing more; what is ready stays."""
        self._dressing.stop()
        super().rest()
        self._unfed.clear()
        if not self._is_ready:
            self._whole = ""

    @Slot()
    def _on_dressed(self) -> None:
        if len(self._whole) <= _AT_ONCE:
            super()._on_dressed()
        elif self._current_look() != self.page.look:
            self.outdated.emit()
        else:
            self.fit()

    def _feed(self) -> None:
        self.append_text(self._unfed.popleft())
        if not self._unfed:
            self.finish()

    @Slot()
    def _on_grown(self) -> None:
        """One piece is on the page."""
        if not self._whole or self._is_ready:
            return
        if self._unfed:
            self._feed()
        elif self.is_written:
            self._is_ready = True
            self.ready.emit()
