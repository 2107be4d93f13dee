"""The formulas of a legend as pictures: asked for once each, there a moment later. Lives in the main thread."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QPainter

from app.rendering.renderer import Renderer
from app.rendering.typesetting.errors import TypesettingError
from app.rendering.typesetting.formula import Typeset


class Formulas(QObject):
    """Pictures of formulas by their LaTeX.

    Args:
        renderer: Sets and draws them.
        parent: The owner.

    Signals:
        come(): There is another one.
    """

    come = Signal()
    _set = Signal(str, object)

    def __init__(self, renderer: Renderer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._known: dict[str, Typeset | None] = {}
        # Emitted on the typesetter's thread; the queue carries it over.
        self._set.connect(self._on_set, Qt.ConnectionType.QueuedConnection)

    def picture(self, tex: str) -> Typeset | None:
        """Return a formula; None while it isn't there, and where it can't be set."""
        if tex not in self._known:
            self._known[tex] = None
            self._renderer.typesetter.ask(tex, display=False, urgency=1).add_done_callback(partial(self._set.emit, tex))
        return self._known[tex]

    def draw(self, painter: QPainter, origin: QPointF, picture: Typeset, em: float, ink: str) -> None:
        """Draw a formula with its left edge, on the baseline, at a place."""
        self._renderer.pictures.draw(painter, origin, picture, em, ink)

    @Slot(str, object)
    def _on_set(self, tex: str, future: Future[Typeset]) -> None:
        if future.cancelled():
            return
        try:
            self._known[tex] = future.result()
        except TypesettingError:
            return
        self.come.emit()
