"""The palette: a field over the window, and below it what is meant by the words in it. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from app.views.palette.entry import Entry
from app.views.palette.entry_rows import EntryList, EntryPainter
from app.views.palette.matching import matching
from app.views.parts.dragged_files import FilesPass
from app.views.parts.naming import NOTHING_MORE, named, plain_label
from app.views.parts.speaking import announce

WIDEST = 560
MOST_ROWS = 9
_MARGIN = 16
_TOP = 0.12
_LONGEST = 400
_KEYS = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class Palette(QWidget):
    """Lies over the whole window, so that a press beside it closes it; the keyboard goes back to where it was.

    Args:
        window: What it lies over; the owner.

    Signals:
        closed(): It is gone.
    """

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._commands: Sequence[Entry] = ()
        self._others: Sequence[Entry] = ()
        self._before: QWidget | None = None
        self._panel = named(QFrame(self), "palette")
        self.field = named(QLineEdit(self._panel), "palette_field")
        FilesPass(self.field)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(self.tr("Find a command or a conversation"))
        self.field.setAccessibleName(self.tr("Find a command or a conversation"))
        self.field.setAccessibleDescription(NOTHING_MORE)
        self.rows = EntryList(self)
        self.list = named(QListView(self._panel), "palette_list")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(EntryPainter(self.rows, self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What can be done"))
        self._nothing = plain_label("palette_nothing", self._panel)
        self._nothing.setText(self.tr("Nothing is called that."))
        lines = QVBoxLayout(self._panel)
        lines.setContentsMargins(8, 8, 8, 8)
        lines.setSpacing(8)
        for part in (self.field, self.list, self._nothing):
            lines.addWidget(part)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show_matches)
        self.list.clicked.connect(self._run)
        self.list.entered.connect(self.list.setCurrentIndex)
        window.installEventFilter(self)
        self._placing = QTimer(self, interval=0, singleShot=True)
        self._placing.timeout.connect(self._place)
        self.hide()

    def open(self, commands: Sequence[Entry], others: Sequence[Entry]) -> None:
        """Show it.

        Args:
            commands: What is shown at first.
            others: What is found besides, once something is typed.
        """
        self._commands, self._others = commands, others
        self._before = self.window().focusWidget()
        self.field.clear()
        self._show_matches()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_up(self) -> None:
        """Take it away, and give the keyboard back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._commands = self._others = ()
        self.rows.show_entries(())
        self.closed.emit()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A press beside it closes it."""
        self.close_up()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; take the keys that move through the list before the field does."""
        if watched is not self.field:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut and self.window().isActiveWindow() and self.isVisible():
            self.close_up()
        if not isinstance(event, QKeyEvent) or event.key() not in _KEYS:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._press(Qt.Key(event.key()))
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size, once its parts have it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._placing.start()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """There is nothing else here that could have the keyboard."""
        return True

    def _press(self, key: Qt.Key) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -MOST_ROWS, Qt.Key.Key_PageDown: MOST_ROWS}
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in steps:
            self._go_to(self.list.currentIndex().row() + steps[key])
        else:
            self._run(self.list.currentIndex())

    def _go_to(self, row: int) -> None:
        bounded = max(0, min(row, self.rows.rowCount() - 1))
        self.list.setCurrentIndex(self.rows.index(bounded))
        entry = self.rows.entry(bounded)
        if entry is not None:
            announce(self.field, self.rows.spoken(entry))

    @Slot()
    def _show_matches(self) -> None:
        typed = self.field.text()
        found = matching(typed, self._commands)
        if typed.strip():
            found += matching(typed, self._others)
        self.rows.show_entries(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._go_to(0)
        self.list.scrollToTop()
        self._place()

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        entry = self.rows.entry(index.row())
        if entry is not None:
            self.close_up()  # the command is for what had the keyboard before
            entry.run()

    @Slot()
    def _place(self) -> None:
        window = self.window().rect()
        self.setGeometry(window)
        rows = max(1, min(self.rows.rowCount(), MOST_ROWS))
        self.list.setFixedHeight(rows * max(1, self.list.sizeHintForRow(0)))
        width = min(WIDEST, window.width() - 2 * _MARGIN)
        self._panel.setFixedWidth(width)
        self._panel.adjustSize()
        left = (window.width() - width) // 2
        top = min(round(window.height() * _TOP), max(_MARGIN, window.height() - self._panel.height() - _MARGIN))
        self._panel.setGeometry(QRect(left, top, width, self._panel.height()))
