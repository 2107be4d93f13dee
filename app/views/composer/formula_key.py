"""A key with a formula on it. Knows what it looks like, not what it does."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from app.rendering.painting.pictures import Pictures
from app.rendering.typesetting.formula import Typeset
from app.views.parts.naming import tipped

_EM_SHARE = 1.1
_WIDTH = 3.9
_HEIGHT = 3.1
_INSET = 4


class FormulaKey(QPushButton):
    """Says its name until its picture has come.

    Args:
        name: What it is, in words.
        pictures: Pixels of formulas.
        parent: The owner.
    """

    def __init__(self, name: str, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("formula_key")
        self.setAccessibleName(name)
        tipped(self, name)
        self._pictures = pictures
        self.picture: Typeset | None = None

    def show_picture(self, picture: Typeset) -> None:
        """Show a formula."""
        self.picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        """The same for every key."""
        px = self.fontInfo().pixelSize()
        return QSize(round(px * _WIDTH), round(px * _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """As large as it wants to be."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it; the arrows belong to whoever knows its neighbours."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the formula in the middle, smaller if it wouldn't fit."""
        super().paintEvent(event)
        picture = self.picture
        if picture is None or picture.width_em <= 0:
            return
        tall = picture.height_em + picture.depth_em
        room = self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
        em = min(self.fontInfo().pixelSize() * _EM_SHARE, room.width() / picture.width_em, room.height() / tall)
        left = (self.width() - picture.width_em * em) / 2
        baseline = (self.height() - tall * em) / 2 + picture.height_em * em
        painter = QPainter(self)
        ink = self.palette().color(QPalette.ColorRole.ButtonText).name()
        self._pictures.draw(painter, QPointF(left, baseline), picture, em, ink)
        painter.end()
