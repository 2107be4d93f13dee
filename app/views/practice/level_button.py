"""The level of a topic as dots, and the menu in which another is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.cards.practice import TopicCard
from app.views.parts.soft_menu import soften

_DOT = 0.5
_BETWEEN = 0.35
"""As shares of the text's size."""
_INSET = 8


class LevelButton(QPushButton):
    """A dot for each level, filled up to this one.

    Args:
        parent: The owner.

    Signals:
        chosen(int): The person wants this level; 0 follows the answers.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("level_button")
        self.level = 0
        self._card: TopicCard | None = None
        self._follows = True
        self.clicked.connect(self.open_menu)

    def show_card(self, card: TopicCard, *, follows: bool = True) -> None:
        """Show a topic's level.

        Args:
            card: The topic.
            follows: Whether the level can follow the answers.
        """
        self._card, self.level, self._follows = card, card.level, follows
        about = card.levels[card.level - 1].about
        self.setAccessibleName(
            self.tr("{topic}: level {level} of {levels}").format(
                topic=card.title, level=card.level, levels=len(card.levels)
            )
        )
        self.setAccessibleDescription(about)
        self.setToolTip(self.tr("Level {level}: {about}").format(level=card.level, about=about))
        self.updateGeometry()
        self.update()

    @Slot()
    def open_menu(self) -> None:
        """Offer the levels."""
        if self._card is not None:
            menu = self.menu_of(self._card)
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu_of(self, card: TopicCard) -> QMenu:
        """Build the menu; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setProperty("choices", True)
        soften(menu)
        group = QActionGroup(menu)
        if self._follows:
            self._add(menu, group, self.tr("Follow My Answers"), 0).setChecked(not card.is_chosen)
            menu.addSeparator()
        for level in card.levels:
            words = f"{level.number} · {level.about}".replace("&", "&&")
            is_this = level.number == card.level and (card.is_chosen or not self._follows)
            self._add(menu, group, words, level.number).setChecked(is_this)
        return menu

    def _add(self, menu: QMenu, group: QActionGroup, words: str, level: int) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda _checked: self.chosen.emit(level))
        return action

    def sizeHint(self) -> QSize:
        """Room for the dots."""
        px = self.fontInfo().pixelSize()
        count = len(self._card.levels) if self._card is not None else 4
        wide = count * _DOT * px + (count - 1) * _BETWEEN * px
        return QSize(round(wide) + 2 * _INSET + 2, round(px * 2))

    def minimumSizeHint(self) -> QSize:
        """As large as it wants to be."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots; a chosen level has a ring around its own."""
        super().paintEvent(event)
        if self._card is None:
            return
        px = self.fontInfo().pixelSize()
        dot, between = _DOT * px, _BETWEEN * px
        count = len(self._card.levels)
        left = (self.width() - count * dot - (count - 1) * between) / 2 + dot / 2
        palette = self.palette()
        full, empty = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Mid)
        if self._card.is_chosen:
            full = palette.color(QPalette.ColorRole.Accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(count):
            is_full = place < self._card.level
            painter.setPen(Qt.PenStyle.NoPen if is_full else QPen(full, 1.0))
            painter.setBrush(full if is_full else empty)
            radius = dot / 2 if is_full else dot / 2 - 0.5
            painter.drawEllipse(QPointF(left + place * (dot + between), self.height() / 2), radius, radius)
        painter.end()
