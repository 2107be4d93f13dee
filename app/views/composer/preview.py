"""How what is being typed will be read: shown while it holds mathematics, quiet, a few lines tall.

Sets a moment after the last key, away from the thread that takes the keys. Knows no field and sends nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.rendering.pipeline import Flow, Painted
from app.rendering.prepared import Prepared
from app.rendering.renderer import Renderer
from app.rendering.typed import preview
from app.views.answer.answer_text import AnswerText
from app.views.parts.speaking import somebody_listens

if TYPE_CHECKING:
    from app.views.answer.page_speech import PageSpeech

LONGEST_PREVIEWED = 2000
"""A longer text was pasted rather than typed, and its preview would be more than anybody reads in a few lines."""
DELAY_MS = 120
MOST_LINES = 5
_FEWEST_LINES = 2
_LINE = 1.6
_SHARE_OF_WINDOW = 5
_SIDE, _ABOVE, _BELOW = 16, 8, 4
_RULE = 1


class Preview(QScrollArea):
    """Typeset words and formulas; hidden while there is no formula.

    Args:
        renderer: Sets them.
        parent: The owner.
    """

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_area")
        self._renderer = renderer
        self._flow: Flow | None = None
        self._speech: PageSpeech | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._look)
        self._typed = ("", 0)
        self._markdown = ""
        self._tallest = 0
        self.page = AnswerText(renderer.pictures, "preview")
        self.page.setAccessibleName(self.tr("How your question will be read"))
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.page.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.page.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.setWidget(self.page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(_SIDE, _ABOVE, _SIDE, _BELOW)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.hide()

    def follow(self, text: str, position: int) -> None:
        """Show a text soon, with the part around a position in sight; an empty one, and one too long, is not shown."""
        self._typed = (text, position)
        if not text.strip() or len(text) > LONGEST_PREVIEWED:
            self._end()
        else:
            self._timer.start()

    def keep_in_sight(self, position: int) -> None:
        """Show the part around another position of the same text."""
        self._typed = (self._typed[0], position)
        if not self.isHidden():
            self._reveal()

    @Slot()
    def _look(self) -> None:
        text = self._typed[0]
        markdown = preview(text)
        if not markdown:
            self._end()
        elif markdown != self._markdown:
            self._set(markdown)
        else:
            self._reveal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the part around the cursor in sight when what is shown grows."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize and hasattr(self, "page") and watched is self.page:
            self._reveal()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width, what is shown has another height."""
        if event.oldSize().width() != event.size().width():
            self._tallest = 0
        super().resizeEvent(event)
        if hasattr(self, "page"):
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "page"):
            self._tallest = 0
            self._fit()

    def _set(self, markdown: str) -> None:
        self._markdown = markdown
        self._drop_flow()
        flow = self._flow = self._renderer.open()
        flow.updated.connect(self._on_updated)
        flow.come_first()
        flow.feed(markdown)
        flow.finish()

    @Slot(object)
    def _on_updated(self, painted: Painted) -> None:
        if self.sender() is not self._flow:
            return
        # As what is still open, it takes the place of what was there, and nothing in it is wrong yet.
        blocks = tuple(replace(prepared, open=True) for prepared in painted.settled + painted.tail)
        self.page.show_blocks((), blocks)
        self._describe(blocks)
        self.show()
        self._fit()
        if painted.last:
            self._drop_flow()

    def _end(self) -> None:
        self._timer.stop()
        self._drop_flow()
        self._markdown = ""
        self._tallest = 0
        if not self.isHidden():
            self.hide()
            self.page.clear_page()
            self._describe(())

    def _describe(self, blocks: Sequence[Prepared]) -> None:
        """Put it into words for who comes to the page with a screen reader; nothing is said while somebody types."""
        if self._speech is None and somebody_listens():
            from app.views.answer.page_speech import PageSpeech  # noqa: PLC0415 - most windows are only seen

            self._speech = PageSpeech(self.page, self._renderer)
        if self._speech is not None:
            self._speech.begin()
            self._speech.add(blocks, aloud=False)

    def _drop_flow(self) -> None:
        flow, self._flow = self._flow, None
        if flow is not None:
            flow.drop()

    @Slot()
    def _fit(self) -> None:
        """Never shrink under the hand that types."""
        line = round(self.page.fontInfo().pixelSize() * _LINE)
        room = self.window().height() // _SHARE_OF_WINDOW
        limit = min(MOST_LINES * line, max(_FEWEST_LINES * line, room))
        # The page itself follows its document a little later.
        tall = math.ceil(self.page.document().size().height()) + self.page.page.below
        self._tallest = min(limit, max(self._tallest, tall))
        height = _ABOVE + self._tallest + _BELOW + _RULE
        if height != self.height():
            self.setFixedHeight(height)
        self._reveal()

    def _reveal(self) -> None:
        """Show the part around the cursor: about as far down as the cursor is in the text."""
        text, position = self._typed
        share = position / max(1, len(text))
        around = self.viewport().height() // 2
        self.ensureVisible(0, round(share * self.page.height()), 0, around)
