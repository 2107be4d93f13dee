"""A language that shows what isn't translated, and what has no room: every letter has an accent, every text is longer.

Values, TeX and patterns of files stay as they are.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_KEPT = re.compile(r"(\{[^{}]*\}|\$[^$]*\$|\\\(.*?\\\)|\\[A-Za-z]+|\*\.\w+)")
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "àƀçđéƒĝħíĵķłɱñøþǫŕšŧúṽŵẋýžÀƁÇĐÉƑĜĦÍĴĶŁṀÑØÞǪŔŠŦÚṼŴẊÝŽ",
)


class PseudoLanguage(QTranslator):
    """Translates everything.

    Args:
        longer: How much longer each text gets, as a share.
    """

    def __init__(self, longer: float) -> None:
        super().__init__()
        self._longer = longer

    def translate(self, _context: str, text: str, _remark: str | None = None, _number: int = -1) -> str:
        """Return a text in it."""
        parts = _KEPT.split(text)
        accented = "".join(part if place % 2 else part.translate(_LETTERS) for place, part in enumerate(parts))
        return f"⟦{accented}{_padding(text, self._longer)}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there is something in it."""
        return False


def _padding(text: str, longer: float) -> str:
    """Return so much more, in pieces that can be wrapped as words are."""
    number = max(1, round(len(text) * longer))
    return ("øøøø " * number)[:number].rstrip() if " " in text else "ø" * number
