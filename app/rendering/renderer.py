"""What every page of one window shares: the typesetter, the thread that prepares blocks, the pixels of formulas.

Knows no widget.
"""

from __future__ import annotations

from concurrent.futures import Future
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.rendering.painting.pictures import Pictures
from app.rendering.pipeline import Draw, Flow, Pipeline
from app.rendering.typesetting.typesetter import Typesetter

if TYPE_CHECKING:
    from app.rendering.speech.formulas import SpokenFormulas


class Renderer(QObject):
    """From a message's text to its page. Lives in the main thread; to be closed before the process ends.

    Args:
        cache_folder: Where pictures of formulas are kept from one start to the next; None keeps none.
        parent: The owner.

    Attributes:
        pictures: Pixels of formulas.
    """

    def __init__(self, cache_folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typesetter = Typesetter(cache_folder)
        self._pipeline = Pipeline(self._typesetter, self)
        self.pictures = Pictures()

    @property
    def typesetter(self) -> Typesetter:
        """Makes the pictures of formulas."""
        return self._typesetter

    def start(self) -> None:
        """Warm up, so that the first formula needn't wait."""
        self._typesetter.start()

    def open(self, draw: Draw | None = None) -> Flow:
        """Begin a message; its formulas can be drawn ahead, on another thread."""
        return self._pipeline.open(draw=draw)

    def mathml(self, tex: str, *, display: bool, definitions: tuple[str, ...] = ()) -> Future[str]:
        """Return a formula as MathML, to come on another thread."""
        return self._typesetter.mathml(tex, display=display, definitions=definitions)

    @cached_property
    def speech(self) -> SpokenFormulas:
        """The words of formulas, for who hears them."""
        from app.rendering.speech.formulas import SpokenFormulas  # noqa: PLC0415 - most windows are only seen

        return SpokenFormulas(lambda key: self.mathml(key[0], display=key[1], definitions=key[2]))

    def close(self) -> None:
        """End the threads; nothing more is prepared."""
        self._pipeline.close()
