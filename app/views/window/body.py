"""The sidebar and the page beside each other, with a divider that can be dragged.

Where there is no room for both, the sidebar is away, and lies over the page while the person wants it. Knows nothing of
what stands in either.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import named

NARROWEST, USUAL, WIDEST = 220, 256, 360
"""The widths that the sidebar can have, in px."""
NARROWEST_PAGE = 420
"""So wide a page has room beside a sidebar, in px."""

_GRIP = 8
_STEP = 16


class Body(QWidget):
    """Both.

    Args:
        sidebar: The sidebar; it becomes a child.
        page: The page; it becomes a child.
        parent: The owner.

    Signals:
        sidebar_shown(bool): The sidebar can be seen, or no longer.
        keyboard_left(): The sidebar had the keyboard, and is gone.
    """

    sidebar_shown = Signal(bool)
    keyboard_left = Signal()

    def __init__(self, sidebar: QWidget, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._page = page
        self._width = USUAL
        self._is_wanted = True
        self._lies_over = False
        self._was_shown = True
        self._veil = Veil(self)
        sidebar.setParent(self)  # in this order the Tab key goes through them
        self._divider = Divider(self)
        page.setParent(self)
        for upper in (self._veil, sidebar, self._divider):
            upper.raise_()
        self._veil.pressed.connect(self.put_away)
        self._divider.dragged.connect(self.set_width)
        self._arrange()

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for both."""
        return self.width() < NARROWEST + max(NARROWEST_PAGE, self._page.minimumSizeHint().width())

    @property
    def shows_sidebar(self) -> bool:
        """Whether the sidebar is there."""
        return self._lies_over if self.is_narrow else self._is_wanted

    def state(self) -> tuple[bool, int]:
        """Whether the sidebar is wanted where there is room for it, and its width in px."""
        return self._is_wanted, self._width

    def restore(self, visible: bool, width: int) -> None:
        """Go back to what `state` has said; a width of 0 is the usual one."""
        self._is_wanted = visible
        self.set_width(width or USUAL)

    @Slot(int)
    def set_width(self, width: int) -> None:
        """Give the sidebar a width, within bounds."""
        self._width = min(max(width, NARROWEST), WIDEST)
        self._arrange()

    @Slot()
    def toggle(self) -> None:
        """Show the sidebar, or put it away."""
        if self.shows_sidebar:
            self.put_away()
        else:
            self.reveal()

    @Slot()
    def reveal(self) -> None:
        """Show the sidebar; where there is no room it lies over the page until it is put away."""
        if self.is_narrow:
            self._lies_over = True
            self._sidebar.show()
            self._sidebar.setFocus(Qt.FocusReason.OtherFocusReason)  # Esc puts it away
        else:
            self._is_wanted = True
        self._arrange()

    @Slot()
    def put_away(self) -> None:
        """Put the sidebar away."""
        if self.is_narrow:
            self._lies_over = False
        else:
            self._is_wanted = False
        self._arrange()

    @Slot()
    def uncover(self) -> None:
        """Put the sidebar away if it lies over the page."""
        if self.is_narrow:
            self.put_away()

    def minimumSizeHint(self) -> QSize:
        """The page's own: the sidebar gives way."""
        return self._page.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Both beside each other."""
        page = self._page.sizeHint()
        return QSize(page.width() + self._width, page.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Keep Esc while the sidebar lies over the page; share the room anew when the page needs more."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
            return super().event(event)
        event.setAccepted(self._esc_puts_away(event))
        return event.isAccepted()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts a sidebar away that lies over the page."""
        if self._esc_puts_away(event):
            self.put_away()
        else:
            super().keyPressEvent(event)

    def _esc_puts_away(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self._lies_over and self._has_keyboard()

    def _has_keyboard(self) -> bool:
        focused = keyboard_of(self)
        return focused is not None and (focused is self._sidebar or self._sidebar.isAncestorOf(focused))

    def _arrange(self) -> None:
        self._lies_over = self._lies_over and self.is_narrow
        shown, beside = self.shows_sidebar, self.shows_sidebar and not self._lies_over
        had_keyboard = not shown and self._has_keyboard()
        width = self._sidebar_width()
        left = width if beside else 0
        self._page.setGeometry(left, 0, self.width() - left, self.height())
        self._sidebar.setGeometry(0, 0, width, self.height())
        self._veil.setGeometry(self.rect())
        self._divider.place(width, self.height())
        self._sidebar.setVisible(shown)
        self._divider.setVisible(shown)
        self._veil.setVisible(shown and self._lies_over)
        if shown != self._was_shown:
            self._was_shown = shown
            self.sidebar_shown.emit(shown)
        if had_keyboard:
            self.keyboard_left.emit()

    def _sidebar_width(self) -> int:
        """What is wanted, as long as the page has its room; over the page something of that stays in sight."""
        page = max(NARROWEST_PAGE, self._page.minimumSizeHint().width())
        room = self.width() - (_GRIP * 8 if self._lies_over else page)
        return max(min(self._width, room), NARROWEST)


class Divider(QWidget):
    """A hairline that is easier to grip than to see.

    Args:
        parent: The owner.

    Signals:
        dragged(int): The sidebar is to be so wide, in px.
    """

    dragged = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "divider")
        self.setAccessibleName(self.tr("Width of the sidebar"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._grip: int | None = None

    def place(self, left: int, height: int) -> None:
        """Stand at the right edge of the sidebar."""
        self.setGeometry(QRect(left - _GRIP // 2, 0, _GRIP, height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grip it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = round(event.position().x()) - _GRIP // 2

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._grip is not None:
            self.dragged.emit(self.mapToParent(event.position().toPoint()).x() - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let it go."""
        self._grip = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Go back to the usual width."""
        self.dragged.emit(USUAL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move it; Home is the usual width."""
        stands_at = self.x() + _GRIP // 2
        places = {
            Qt.Key.Key_Left: stands_at - _STEP,
            Qt.Key.Key_Right: stands_at + _STEP,
            Qt.Key.Key_Home: USUAL,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            self.dragged.emit(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A hairline; a line in the accent while the keyboard is here."""
        painter = QPainter(self)
        left = _GRIP // 2 - 1
        if self.hasFocus():
            painter.fillRect(left, 0, 2, self.height(), self.palette().color(QPalette.ColorRole.Accent))
        else:
            painter.fillRect(left, 0, 1, self.height(), self.palette().color(QPalette.ColorRole.Mid))
        painter.end()


class Veil(QWidget):
    """Lies over the page below a sidebar that lies over it.

    Args:
        parent: The owner.

    Signals:
        pressed(): The person has pressed beside the sidebar.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Say so."""
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Darken what is below, a little."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 48))
        painter.end()
