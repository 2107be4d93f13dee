"""A small round button of the toolbar that names something and opens more. Knows nothing of what it names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.views.parts.glyphs import GlyphButton

LEAST_IN_DIGITS = 4
NAME_IN_DIGITS = 6
"""With less room for the name than this, what is said behind it is left out."""
_BESIDE_ICON = 4
"""What Qt leaves between a button's icon and its words, in px."""
SLACK = 3
"""Widths of texts are rounded."""


class Chip(GlyphButton):
    """A name that gives way where there is little room, what is said behind it, and an arrow.

    Args:
        most: How wide its words may be, in px.
        parent: The owner.
    """

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__("open", QPalette.ColorRole.PlaceholderText, parent)
        self.setObjectName("chip")
        self._most = most
        self._room = most
        self._name = ""
        self._behind = self._mark = ""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow comes after the name
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, behind: str = "", mark: str = "") -> None:
        """Name something.

        Args:
            name: Loses its middle where there is little room.
            behind: Stays whole, as long as something is left of the name.
            mark: What is left of that where it doesn't.
        """
        self._name, self._behind, self._mark = name, behind, mark
        self._shorten()

    def width_for_all(self) -> int:
        """How wide it is where nothing is narrower than it has to be, in px."""
        words = self._metrics().horizontalAdvance(self._name + self._behind)
        return min(words, self._most) + self._frame() + SLACK

    def give_way(self, width: int) -> None:
        """Be no wider than this, in px."""
        room = min(self._most, width - self._frame())
        if room != self._room:
            self._room = room
            self._shorten()

    def minimumSizeHint(self) -> QSize:
        """The toolbar makes it as narrow as the window needs."""
        least = self._metrics().horizontalAdvance("0") * LEAST_IN_DIGITS + self._frame()
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_mark"):
            self._shorten()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self.font())

    def _frame(self) -> int:
        """What the button needs beside its words, whichever they are: those of now may be fewer than its least."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = QSize(self._most, self.fontMetrics().height())
        whole = self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, words, self)
        return whole.width() - self._most + self.iconSize().width() + _BESIDE_ICON

    def _shorten(self) -> None:
        """Leave the middle of a long name out, so that the title keeps its room in the smallest window."""
        metrics = self._metrics()
        whole, least = metrics.horizontalAdvance(self._name), metrics.horizontalAdvance("0") * NAME_IN_DIGITS
        fits = self._room - metrics.horizontalAdvance(self._behind) >= min(whole, least)
        behind = self._behind if fits else self._mark
        room = max(0, self._room - metrics.horizontalAdvance(behind))
        words = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room) + behind
        self.setText(words.replace("&", "&&"))
