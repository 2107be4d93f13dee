"""The lines of the palette as a list: what they say, and how they are painted. Knows not what they do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.views.palette.entry import Entry
from models.wording import in_a_row

Index = QModelIndex | QPersistentModelIndex

_HEIGHT_EM = 2.3
_SMALL = 11 / 13
_INSET = 12
_GAP = 8
_ROUND = 6
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class EntryList(QAbstractListModel):
    """The lines that are shown.

    Args:
        parent: The owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The line in this row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a line says, to the eye and aloud."""
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        return self.spoken(entry) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def spoken(self, entry: Entry) -> str:
        """A line as it is read aloud."""
        holds = self.tr("on") if entry.ticked else ""
        return in_a_row((entry.words, holds, entry.place, entry.keys))


class EntryPainter(QStyledItemDelegate):
    """Paints a line: a tick, its name, where else it is, its keys at the right.

    Args:
        entries: The lines.
        parent: The owner.
    """

    def __init__(self, entries: EntryList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = entries

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All lines are equally tall."""
        return QSize(0, round(QFontMetricsF(option.font).height() * _HEIGHT_EM * 0.75))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        entry = self._entries.entry(index.row())
        if entry is None:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(room, _ROUND, _ROUND)
        self._paint_words(painter, room.adjusted(_INSET, 0, -_INSET, 0), entry, option, chosen=chosen)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, room: QRectF, entry: Entry, option: QStyleOptionViewItem, *, chosen: bool
    ) -> None:
        ink, quiet = _inks(option.palette, chosen=chosen)
        small = QFont(option.font)
        small.setPixelSize(max(1, round(option.font.pixelSize() * _SMALL)))
        painter.setFont(option.font)
        metrics, small_metrics = QFontMetricsF(option.font), QFontMetricsF(small)
        keys_width = metrics.horizontalAdvance(entry.keys)
        painter.setPen(ink if chosen else quiet)
        painter.drawText(room, _RIGHT, entry.keys)
        left = room.adjusted(0, 0, -keys_width - _GAP, 0)
        tick = f"{entry.words}  ✓" if entry.ticked else entry.words
        words = metrics.elidedText(tick, Qt.TextElideMode.ElideRight, left.width())
        painter.setPen(ink)
        painter.drawText(left, _LEFT, words)
        beside = left.adjusted(metrics.horizontalAdvance(words) + _GAP, 0, 0, 0)
        painter.setFont(small)
        painter.setPen(quiet)
        painter.drawText(
            beside, _LEFT, small_metrics.elidedText(entry.place, Qt.TextElideMode.ElideRight, beside.width())
        )


def _inks(palette: QPalette, *, chosen: bool) -> tuple[QColor, QColor]:
    """The ink of a name, and of what stands beside it; words on the accent are all of one ink, to be legible."""
    active = QPalette.ColorGroup.Active
    if chosen:
        ink = palette.color(active, QPalette.ColorRole.HighlightedText)
        return ink, ink
    return palette.color(active, QPalette.ColorRole.Text), palette.color(active, QPalette.ColorRole.PlaceholderText)
