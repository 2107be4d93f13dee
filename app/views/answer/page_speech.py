"""A page for who hears it: its blocks in words, formulas spoken, as the description of the page.

Works only where a screen reader is there. Lives in the main thread and never waits: the words of formulas come from the
typesetter, and a block is said once all of its own have come. Knows no turn.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.rendering.prepared import Prepared, boxed_content
from app.rendering.renderer import Renderer
from app.rendering.speech.formulas import Key
from app.rendering.speech.pages import block_words, formulas_of
from app.views.parts.speaking import announce, somebody_listens

LONGEST = 20_000
"""So many characters of a page are described; the page itself can be read on."""


class PageSpeech(QObject):
    """The words of one page.

    Args:
        page: What shows it.
        renderer: Knows the words of formulas.

    Attributes:
        lead: What is said before the next block that is said; empty for nothing.
    """

    _come = Signal(object, object)

    def __init__(self, page: QWidget, renderer: Renderer) -> None:
        super().__init__(page)
        self._page = page
        self._renderer = renderer
        self._waiting: deque[tuple[Prepared, bool]] = deque()
        self._awaited: set[Key] = set()
        self._said: list[str] = []
        self.lead = ""
        # Emitted on the typesetter's thread; the queue carries it over.
        self._come.connect(self._on_come, Qt.ConnectionType.QueuedConnection)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of the page is in words, nor going to be."""
        return not (self._said or self._waiting)

    def begin(self) -> None:
        """The page is empty."""
        self._waiting.clear()
        self._said = []
        self._page.setAccessibleDescription("")

    def add(self, blocks: Iterable[Prepared], *, aloud: bool) -> None:
        """Take blocks that are final.

        Args:
            blocks: What follows on the page.
            aloud: They come while somebody waits for them, and are said as soon as they can be.
        """
        if somebody_listens():
            self._waiting.extend((block, aloud) for block in blocks)
            self._go_on()

    def say_formula(self, tex: str, display: bool, definitions: tuple[str, ...]) -> None:
        """Say a formula that the keyboard has come to, if its words are known."""
        words = self._renderer.speech.known(_key(tex, display, definitions))
        announce(self._page, words or tex)

    def _go_on(self) -> None:
        """Put into words what can be, in its order."""
        before = len(self._said)
        while self._waiting:
            block, aloud = self._waiting[0]
            missing = [key for key in self._keys(block) if self._renderer.speech.known(key) is None]
            if missing:
                self._ask(missing)
                break
            self._waiting.popleft()
            words = block_words(block, partial(self._words_of, block))
            self._said.append(words)
            if aloud:
                announce(self._page, f"{self.lead}{words}")
                self.lead = ""
        if len(self._said) != before:
            self._page.setAccessibleDescription("\n".join(self._said)[:LONGEST])

    def _ask(self, keys: Iterable[Key]) -> None:
        for key in keys:
            if key not in self._awaited:
                self._awaited.add(key)
                self._renderer.speech.ask(key).add_done_callback(partial(self._come.emit, key))

    @Slot(object, object)
    def _on_come(self, key: Key, come: Future[str]) -> None:
        self._awaited.discard(key)
        self._renderer.speech.learn(key, come)
        self._go_on()

    def _keys(self, block: Prepared) -> list[Key]:
        return [self._key_in(block, tex, display) for tex, display in formulas_of(block)]

    def _words_of(self, block: Prepared, tex: str, display: bool) -> str:
        return self._renderer.speech.known(self._key_in(block, tex, display)) or tex

    def _key_in(self, block: Prepared, tex: str, display: bool) -> Key:
        return _key(tex, display, block.definitions.get((tex, display), ()))


def _key(tex: str, display: bool, definitions: tuple[str, ...]) -> Key:
    """What is in a frame of its own on the page is spoken as what is in it."""
    inner = boxed_content(tex) if display else None
    return (tex if inner is None else inner, display, definitions)
