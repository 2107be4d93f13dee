"""The plot in the window: painted natively, moved and zoomed with pointer, wheel, fingers and keys, read with a cross.

Knows which curves there are and nothing of where they come from.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.tutoring.plots.curves import Curve
from app.tutoring.plots.features import Feature
from app.tutoring.plots.figure import Figure
from app.tutoring.plots.views import View
from app.views.parts.naming import named
from app.views.parts.speaking import announce
from app.views.plot.plot_look import PlotLook
from app.views.plot.plot_painter import letters_of, paint_plot
from app.views.plot.plot_words import cross_words, feature_words, plot_words
from app.views.plot.reading_painter import paint_cross
from app.views.plot.scene import Scene

_ZOOM_STEP = 1.25
_WHEEL_ZOOM = 1.0015
_MOST_TURNED = 720
_PAN_STEP = 0.1
_CROSS_STEP = 0.01
_RADIUS = 10.0
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_SMALLER = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_BACK = (Qt.Key.Key_0, Qt.Key.Key_Home)


class PlotCanvas(QWidget):
    """One plot.

    Args:
        parent: The owner.

    Signals:
        copy_requested(): The person wants the plot on the clipboard.
    """

    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "plot_canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Plot"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._scene = Scene()
        self._chosen: Feature | None = None
        self._cross: float | None = None
        self._grip: QPointF | None = None
        self._shows_focus = False

    # --- what is drawn -------------------------------------------------------------------------------

    def show_curves(self, curves: tuple[Curve, ...], hidden: frozenset[int] = frozenset(), *, anew: bool) -> None:
        """Draw these.

        Args:
            curves: All curves.
            hidden: The places of those that aren't shown.
            anew: Whether the view is to fit them; else it stays, unless nobody has moved it.
        """
        self._scene.show(curves, hidden, anew=anew)
        self._chosen = None
        self.update()

    @property
    def curves(self) -> tuple[Curve, ...]:
        """What can be seen, hidden ones included."""
        return self._scene.curves

    def figure(self) -> Figure | None:
        """Return what is seen; None where there are no curves."""
        return self._scene.figure()

    def view(self) -> View:
        """Return the part of the plane that is seen."""
        return self._scene.view()

    @property
    def chosen(self) -> Feature | None:
        """The mark that the keyboard is at."""
        return self._chosen

    @Slot()
    def copy(self) -> None:
        """Ask for the plot on the clipboard: what Copy in the menu Edit means here."""
        self.copy_requested.emit()

    @Slot()
    def reset(self) -> None:
        """Show the first view again."""
        self._scene.reset()
        self.update()

    @Slot()
    def zoom_in(self) -> None:
        """Show less, larger."""
        self._zoom(_ZOOM_STEP, None)

    @Slot()
    def zoom_out(self) -> None:
        """Show more, smaller."""
        self._zoom(1 / _ZOOM_STEP, None)

    # --- painting ------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As wide as a column, and flatter."""
        return QSize(640, 400)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card and the plot on it."""
        painter = QPainter(self)
        look = PlotLook.on_screen(self.palette(), self.font())
        self._paint_card(painter, look)
        figure = self.figure()
        if figure is None:
            return
        plane = self._scene.plane()
        paint_plot(painter, plane, look, figure, letters_of(self.curves), self._chosen)
        if self._cross is not None and self._grip is None:
            paint_cross(painter, plane, look, self.curves, self._cross, self._scene.values_at(self._cross))

    def _paint_card(self, painter: QPainter, look: PlotLook) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus() and self._shows_focus
        edge = QColor(look.ink.accent) if focused else look.hairline(0.12).color()
        painter.setPen(QPen(edge, 2.0 if focused else 1.0))
        painter.setBrush(look.field)
        inset = 1.0 if focused else 0.5
        card = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(card, _RADIUS, _RADIUS)
        path = QPainterPath()
        path.addRoundedRect(card.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.setClipPath(path)

    # --- the pointer ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the plane."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the plane, or read what is under the pointer."""
        spot = event.position()
        if self._grip is not None:
            self._scene.drag(spot - self._grip)
            self._grip = spot
        else:
            self._cross = self._scene.place_near(spot) if self.curves else None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton and self._grip is not None:
            self._grip = None
            self.setCursor(Qt.CursorShape.CrossCursor)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show more of what is under the pointer."""
        self._zoom(_ZOOM_STEP**2, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing any more."""
        super().leaveEvent(event)
        self._cross = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        turned = max(-_MOST_TURNED, min(_MOST_TURNED, event.angleDelta().y() or event.pixelDelta().y()))
        if turned:
            self._zoom(_WHEEL_ZOOM**turned, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Two fingers zoom."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(max(0.2, 1.0 + event.value()), event.position())
            return True
        return super().event(event)

    # --- the keyboard --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, + and − zoom, 0 and Home reset; Shift with Left or Right moves the cross."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS and held and _ARROWS[key][0]:
            self._move_cross(_ARROWS[key][0])
        elif key in _ARROWS:
            across, up = _ARROWS[key]
            self._scene.move(_PAN_STEP * across, _PAN_STEP * up)
            self.update()
        elif key in _LARGER:
            self.zoom_in()
        elif key in _SMALLER:
            self.zoom_out()
        elif key in _BACK:
            self.reset()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes through the marks, then on."""
        figure = self.figure() if self.hasFocus() else None
        points = list(figure.features.points) if figure is not None else []
        at = points.index(self._chosen) if self._chosen in points else (-1 if forwards else len(points))
        at += 1 if forwards else -1
        if 0 <= at < len(points):
            self._choose(points[at])
            return True
        self._choose(None)
        return super().focusNextPrevChild(forwards)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self._shows_focus = event.reason() in _BY_KEYS
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it isn't any more."""
        super().focusOutEvent(event)
        self._choose(None)
        self._cross = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits another size is another view, unless somebody has chosen one."""
        super().resizeEvent(event)
        self._scene.resize(QSizeF(event.size()))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance and the text's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()

    # --- moving --------------------------------------------------------------------------------------

    def _choose(self, feature: Feature | None) -> None:
        self._chosen = feature
        words = "" if feature is None else feature_words(feature)
        self._describe(words)
        announce(self, words)
        self.update()

    def _describe(self, words: str = "") -> None:
        """Say where the reader is on the plot, or else what is on all of it."""
        figure = self.figure() if not words else None
        whole = plot_words(self.curves, figure.features.points) if figure is not None else ""
        self.setAccessibleDescription(words or whole)

    def _move_cross(self, way: float) -> None:
        view = self.view()
        x = (view.left + view.right) / 2 if self._cross is None else self._cross + way * _CROSS_STEP * view.width
        self._cross = min(max(x, view.left), view.right)
        values = [value for _place, value in self._scene.values_at(self._cross)]
        words = cross_words(letters_of(self.curves).across, self._cross, values)
        self.setAccessibleDescription(words)
        announce(self, words)
        self.update()

    def _zoom(self, factor: float, spot: QPointF | None) -> None:
        self._scene.zoom(factor, spot)
        self.update()
