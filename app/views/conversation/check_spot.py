"""Where the badge of a reply stands: beside the card of the final answer; at the foot where there is no room or card.

It lies over the page and takes none of its room, so that nothing moves when it comes. Knows not what it says.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.views.answer.answer_pane import AnswerPane
from app.views.conversation.check_badge import CheckBadge
from app.views.conversation.turn_foot import TurnFoot
from app.views.parts.naming import restyle

_BESIDE = 8
"""In px: so far from the card."""


class CheckSpot(QObject):
    """Keeps a badge in its place.

    Args:
        badge: The badge.
        answer: The page that may have a card.
        foot: Holds the badge where that has none.
        parent: The owner.
    """

    def __init__(self, badge: CheckBadge, answer: AnswerPane, foot: TurnFoot, parent: QObject) -> None:
        super().__init__(parent)
        self._badge, self._answer, self._foot = badge, answer, foot
        self._settling = QTimer(self, interval=0, singleShot=True)
        self._settling.timeout.connect(self.settle)
        answer.document().documentLayout().documentSizeChanged.connect(self._settling.start)
        answer.installEventFilter(self)
        badge.began_to_speak.connect(self.settle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's width."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show) and watched is self._answer:
            self._settling.start()
        return super().eventFilter(watched, event)

    @Slot()
    def settle(self) -> None:
        """Put the badge where it belongs just now."""
        badge = self._badge
        if not badge.has_words:
            badge.hide()
            return
        box = self._answer.card_box() if not self._answer.isHidden() else None
        page = self._answer.viewport()
        restyle(badge, "at_foot", False)
        badge.ensurePolished()
        size = badge.sizeHint()
        if box is not None and box.right() + _BESIDE + size.width() <= page.width():
            self._host(page)
            badge.resize(size)
            badge.move(round(box.right()) + _BESIDE, round(box.center().y() - size.height() / 2))
        else:
            restyle(badge, "at_foot", True)  # no taller than what stands there
            self._foot.hold(badge)
        badge.setCursor(Qt.CursorShape.ArrowCursor)
        badge.show()
        QWidget.setTabOrder(self._answer, badge)

    def _host(self, page: QWidget) -> None:
        if self._badge.parentWidget() is not page:
            self._foot.release(self._badge)
            self._badge.setParent(page)
