"""The quiet line above the field: what was just refused, or which question is edited. Decides nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views.parts.naming import plain_label, restyle
from app.views.parts.speaking import announce


class Remark(QWidget):
    """Hidden while nothing is said.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = plain_label("remark", self)
        self._standing = ""
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._line)
        self.hide()

    def say(self, words: str, *, calm: bool = False) -> None:
        """Say something, also where somebody listens, until it is cleared; `calm` where nothing went wrong."""
        self._show(words, calm=calm)
        announce(self._line, words)

    def clear(self) -> None:
        """Say nothing."""
        self._show("")

    def stand(self, words: str) -> None:
        """Say what holds from now on; empty where nothing special does. What was said once is left alone then."""
        if words:
            self._show(words, calm=True)
            if words != self._standing:
                announce(self._line, words)
        elif self.words() == self._standing:
            self.clear()
        self._standing = words

    def words(self) -> str:
        """What is said; empty if nothing is."""
        return "" if self.isHidden() else self._line.text()

    def _show(self, words: str, *, calm: bool = False) -> None:
        restyle(self._line, "calm", calm)
        self._line.setText(words)
        self.setVisible(bool(words))
