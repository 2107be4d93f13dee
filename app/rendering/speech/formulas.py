"""The words of formulas, each put together once: asks the typesetter for MathML, and remembers what was said.

For the main thread; what it asks for comes on the typesetter's. Knows no Qt.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import TypeAlias

from app.rendering.speech.reader import spoken
from app.rendering.typesetting.errors import TypesettingError

Key: TypeAlias = tuple[str, bool, tuple[str, ...]]
"""The source, whether it stands on lines of its own, and the sources before it that define its macros."""
AskMathML: TypeAlias = Callable[[Key], Future[str]]

_MOST_KEPT = 4_096


class SpokenFormulas:
    """What the formulas of a window are in words.

    Args:
        ask: Gives the MathML of a formula, to come.
    """

    def __init__(self, ask: AskMathML) -> None:
        self._ask = ask
        self._known: OrderedDict[Key, str] = OrderedDict()

    def known(self, key: Key) -> str | None:
        """Return the words of a formula; None where they haven't come."""
        return self._known.get(key)

    def ask(self, key: Key) -> Future[str]:
        """Return the formula's MathML, to come; give it to `learn`."""
        return self._ask(key)

    def learn(self, key: Key, come: Future[str]) -> None:
        """Put a formula into words; one that can't be typeset is spoken as its source."""
        try:
            words = spoken(come.result())
        except (TypesettingError, CancelledError):
            words = key[0]
        self._known[key] = words
        while len(self._known) > _MOST_KEPT:
            self._known.popitem(last=False)
