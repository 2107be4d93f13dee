"""A page in one column that keeps to its end while the reader is there, with a way back for who has left it.

Knows nothing of what stands in the column.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.views.conversation.anchor import Anchor, Pinned
from app.views.parts.centred import side_margin
from app.views.parts.focus_line import FocusLine
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
        self._anchor: Anchor | Pinned | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = named(QWidget(), "page")
        self._column = QVBoxLayout(self._page)
        self._column.setSpacing(32)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self._jump = self._build_jump()
        FocusLine(self)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._on_scrolled)

    @property
    def is_following(self) -> bool:
        """Whether the page keeps to its end."""
        return self._following

    def put_at(self, place: int, parts: Sequence[QWidget]) -> None:
        """Put things into the column from a place on, counted from 0; what is in sight stays where it is."""
        self._column.setEnabled(False)  # else all of it would be laid out for each of them
        for number, part in enumerate(parts):
            self._column.insertWidget(place + number, part)
            part.show()
        self._column.setEnabled(True)

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

    def hold(self, part: QWidget, offset: int) -> None:
        """Go to something in the column and stay there, whatever is still written, until the reader moves.

        Args:
            part: What to go to.
            offset: So many pixels of it are above what is in sight.
        """
        self._hold(Pinned(part, offset))

    def hold_still(self, part: QWidget) -> None:
        """Something in the column gets other words: its top stays where it is if that is in sight, else its end."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        end = part.y() + part.height()
        if top <= part.y() < bottom:
            self._hold(Pinned(part, top - part.y()))
        elif top < end <= bottom:
            self._hold(Pinned(part, top - end, from_end=True))

    @property
    def held(self) -> Pinned | None:
        """What is being gone to, and isn't all written."""
        return self._anchor if isinstance(self._anchor, Pinned) else None

    def let_go(self) -> None:
        """All that is in sight is written: from now on its words are what stays where it is."""
        if isinstance(self._anchor, Pinned):
            self._anchor = self._find_anchor()

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
            top = max(bar.minimum(), min(self._anchor.top(), bar.maximum()))
            if self._held_at is not None:
                self._held_at = top
            bar.setValue(top)
        self._on_scrolled()

    @Slot()
    def _on_scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self.moved.emit()
        if not self._stands():
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

    def _hold(self, pinned: Pinned) -> None:
        self._following = False
        self._anchor = pinned
        self._held_at = self.verticalScrollBar().value()
        self._on_range_changed()

    def _stands(self) -> bool:
        """Whether what was at the upper edge is there, or would be if there were enough below it."""
        bar, anchor = self.verticalScrollBar(), self._anchor
        if anchor is None:
            return False
        top = anchor.top()
        return bar.value() == (max(0, min(top, bar.maximum())) if isinstance(anchor, Pinned) else top)

    def _find_anchor(self) -> Anchor | None:
        """Return what stands at the upper edge of what is in sight."""
        top = self.verticalScrollBar().value()
        for place in range(self._column.count()):
            item = self._column.itemAt(place)
            part = item.widget() if item is not None else None
            if part is not None and part.geometry().bottom() >= top:
                return Anchor(self._page, part, top)
        return None
