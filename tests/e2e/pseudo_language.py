"""A language that shows what isn't translated, and what has no room: every letter has an accent, every text is longer.

Values, TeX and patterns of files stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import app.application
from app.languages import install_language
from models.wording import speak

_KEPT = re.compile(r"(\{[^{}]*\}|\$[^$]*\$|\\\(.*?\\\)|\\[A-Za-z]+|\*\.\w+)")
_LETTER = re.compile(r"[A-Za-z]")
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
        """Return a text in it; a sign is the same in every language."""
        if not _LETTER.search(text):
            return text
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


@pytest.fixture
def in_pseudo(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A window that is built from now on speaks the pseudo-language; dates and numbers are as in Japan."""
    pseudo, before = PseudoLanguage(getattr(request, "param", 0.4)), QLocale()

    def install(_app: QCoreApplication, _choice: str) -> None:
        QLocale.setDefault(QLocale("ja_JP"))
        qapp.installTranslator(pseudo)
        speak(QCoreApplication.translate)

    monkeypatch.setattr(app.application, "install_language", install)
    yield
    qapp.removeTranslator(pseudo)
    install_language(qapp, "en")
    QLocale.setDefault(before)
