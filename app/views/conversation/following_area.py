"""A page in one column that keeps to its end while the reader is there, with a way back for who has left it.

Knows nothing of what stands in the column.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.views.conversation.anchor import Anchor
from app.views.parts.centred import side_margin
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import named

NEAR_END = 24
JUMP_SIZE = 32
_ABOVE, _BELOW = 64, 48
"""So much of the page is seen around a spot that is brought into sight; what is kept in sight stands above it."""
_DEPTH = 8
"""So many layouts stand inside one another; each tells the one around it only once it is done itself."""


class FollowingArea(QScrollArea):
    """The column, scrolled to its end only while the reader is there.

    Args:
        parent: The owner.

    Signals:
        moved(): What is in sight has changed.
        reader_left(): The reader has gone away from the end.
    """

    moved = Signal()
    reader_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = True
        self._held_at: int | None = None
        self._anchor: Anchor | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = named(QWidget(), "page")
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(32)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self._jump = self._build_jump()
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._on_scrolled)

    @property
    def is_following(self) -> bool:
        """Whether the page keeps to its end."""
        return self._following

    def add_part(self, part: QWidget) -> None:
        """Put something at the end of the column."""
        self._column.insertWidget(self._column.count() - 1, part)

    def put_first(self, part: QWidget) -> None:
        """Put something at the beginning of the column; what is in sight stays in its place."""
        self._column.insertWidget(0, part)

    def remove_part(self, part: QWidget) -> None:
        """Take something out of the column, for good."""
        if self._anchor is not None and self._anchor.part is part:
            self._anchor = None
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()

    def top_within(self, part: QWidget) -> int:
        """Where what is in sight begins, in the coordinates of something in the column."""
        return part.mapFrom(self._page, QPoint(0, self.verticalScrollBar().value())).y()

    def show_spot(self, part: QWidget, spot: QRect) -> None:
        """Bring a spot into sight and stay there, though it may be the end, until the reader moves.

        Args:
            part: Something in the column.
            spot: In its coordinates.
        """
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = part.mapTo(self._page, spot.topLeft()).y()
        bottom = top + min(spot.height(), height - _ABOVE - _BELOW)
        if top < bar.value() + _ABOVE or bottom > bar.value() + height - _BELOW:
            bar.setValue(top - max(_ABOVE, height // 3))
        self._following = False
        self._held_at = bar.value()
        self._on_scrolled()

    def follow(self) -> None:
        """Keep to the end from now on, wherever it will be."""
        self._following = True
        self._held_at = None
        self._jump.hide()

    @Slot()
    def lay_out(self) -> None:
        """Give what has grown its place at once, and keep to the end.

        Otherwise Qt paints what is about to move first where it is, and then once more where it goes.
        """
        for _ in range(_DEPTH):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    @Slot()
    def jump_to_latest(self) -> None:
        """Go to the end and stay there."""
        self.follow()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column centred and no wider than reads well."""
        side = side_margin(self.width())
        bar = self.width() - self.viewport().width()
        self._column.setContentsMargins(side, 24, max(0, side - bar), 24)
        super().resizeEvent(event)
        self._place_jump()

    def _build_jump(self) -> GlyphButton:
        jump = GlyphButton("down", QPalette.ColorRole.WindowText, self)
        jump.setObjectName("latest")
        jump.setFixedSize(JUMP_SIZE, JUMP_SIZE)
        jump.setToolTip(self.tr("Jump to the latest"))
        jump.setAccessibleName(self.tr("Jump to the latest"))
        jump.clicked.connect(self.jump_to_latest)
        jump.hide()
        return jump

    def _place_jump(self) -> None:
        area = self.viewport().geometry()
        self._jump.move(QPoint(area.center().x() - JUMP_SIZE // 2, area.bottom() - JUMP_SIZE - 8))
        self._jump.raise_()

    @Slot()
    def _on_range_changed(self) -> None:
        bar = self.verticalScrollBar()
        self.moved.emit()
        if self._following:
            # Nothing moves away under a mouse that selects.
            if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
                bar.setValue(bar.maximum())
            return
        if self._anchor is not None:
            top = self._anchor.top()
            if self._held_at is not None:
                self._held_at += top - bar.value()
            bar.setValue(top)
        self._on_scrolled()

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self.moved.emit()
        if self._anchor is None or self._anchor.top() != bar.value():
            self._anchor = self._find_anchor()
        at_end = bar.value() >= bar.maximum() - NEAR_END
        if self._held_at == bar.value():
            self._jump.setVisible(not at_end)
            return
        self._held_at = None
        if at_end == self._following:
            return
        self._following = at_end
        self._jump.setVisible(not at_end)
        if not at_end:
            self.reader_left.emit()

    def _find_anchor(self) -> Anchor | None:
        """Return what stands at the upper edge of what is in sight."""
        top = self.verticalScrollBar().value()
        for place in range(self._column.count()):
            item = self._column.itemAt(place)
            part = item.widget() if item is not None else None
            if part is not None and part.geometry().bottom() >= top:
                return Anchor(self._page, part, top)
        return None
