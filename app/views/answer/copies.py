"""What takes a while to be copied: answers as rich text, formulas as MathML. Lives in the main thread, never waits.

The Markdown is on the clipboard at once; the pictures of its formulas join it as soon as they are drawn, unless
something else has been copied since. Knows no window.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future

from PySide6.QtCore import QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.rendering.painting.embedding import embedded
from app.rendering.painting.formula_object import PageFormula
from app.rendering.pipeline import Flow, Painted
from app.rendering.prepared import Prepared
from app.rendering.renderer import Renderer
from app.rendering.rich_text import Embedded, Shown, html_of, pictures_of
from app.rendering.typesetting.errors import TypesettingError
from app.views.parts.slices import Slices

MATHML = "application/mathml+xml"


class RichCopies(QObject):
    """Copies Markdown and what it looks like.

    Args:
        renderer: Prepares what isn't on a page.
        parent: The owner.

    Signals:
        copied(): All of it is on the clipboard.
    """

    copied = Signal()

    def __init__(self, renderer: Renderer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._flow: Flow | None = None
        self._markdown = ""
        self._blocks: tuple[Prepared, ...] = ()
        self._wanted: deque[Shown] = deque()
        self._embedded: dict[tuple[int, bool], Embedded] = {}
        self._drawing = Slices(self._draw_one, self)

    @Slot(str)
    def copy(self, markdown: str) -> None:
        """Copy a whole answer."""
        self._begin(markdown)
        self._flow = self._renderer.open()
        self._flow.updated.connect(self._take)
        self._flow.feed(markdown)
        self._flow.finish()

    @Slot(str, object)
    def copy_blocks(self, markdown: str, blocks: tuple[Prepared, ...]) -> None:
        """Copy a part of a page.

        Args:
            markdown: Its Markdown.
            blocks: The same as it is on the page.
        """
        self._begin(markdown)
        self._draw(blocks)

    def give_up(self) -> None:
        """Copy no more: what is on the clipboard stays."""
        self._drawing.stop()
        if self._flow is not None:
            self._flow.updated.disconnect(self._take)
            self._flow.drop()
            self._flow = None
        self._blocks = ()
        self._wanted.clear()
        self._embedded = {}

    def _begin(self, markdown: str) -> None:
        self.give_up()
        self._markdown = markdown
        QGuiApplication.clipboard().setText(markdown)

    @Slot(object)
    def _take(self, painted: Painted) -> None:
        self._blocks += painted.settled
        if painted.last:
            blocks = self._blocks
            self.give_up()
            self._draw(blocks)

    def _draw(self, blocks: tuple[Prepared, ...]) -> None:
        self._blocks = blocks
        self._wanted.extend({_key(shown): shown for shown in pictures_of(blocks)}.values())
        self._drawing.begin()

    def _draw_one(self) -> bool:
        """Draw a formula; with the last one all is there."""
        if self._wanted:
            shown = self._wanted.popleft()
            self._embedded[_key(shown)] = embedded(shown[0], framed=shown[1])
            return True
        self._put_on_clipboard()
        return False

    def _put_on_clipboard(self) -> None:
        html = html_of(self._blocks, lambda shown: self._embedded[_key(shown)])
        self.give_up()
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() != self._markdown:
            return
        data = QMimeData()
        data.setText(self._markdown)
        data.setHtml(html)
        clipboard.setMimeData(data)
        self.copied.emit()


class MathMLCopies(QObject):
    """Copies formulas as MathML.

    Args:
        renderer: Writes it, on another thread.
        parent: The owner.

    Signals:
        copied(): It is on the clipboard.
        refused(str): It can't be written, for this reason.
    """

    copied = Signal()
    refused = Signal(str)
    _come = Signal(object)

    def __init__(self, renderer: Renderer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._awaited: Future[str] | None = None
        # Emitted on the typesetter's thread; the queue carries it over.
        self._come.connect(self._on_come, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def copy(self, formula: PageFormula) -> None:
        """Copy a formula; the last one that is asked for wins."""
        display = formula.shape != "inline"
        self._awaited = self._renderer.mathml(formula.tex, display=display, definitions=formula.definitions)
        self._awaited.add_done_callback(self._come.emit)

    @Slot(object)
    def _on_come(self, future: Future[str]) -> None:
        if future is not self._awaited:
            return
        self._awaited = None
        if future.cancelled():
            return
        try:
            mathml = future.result()
        except TypesettingError as error:
            self.refused.emit(error.reason)
            return
        data = QMimeData()
        data.setText(mathml)
        data.setData(MATHML, mathml.encode())
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit()


def _key(shown: Shown) -> tuple[int, bool]:
    picture, framed = shown
    return id(picture), framed
