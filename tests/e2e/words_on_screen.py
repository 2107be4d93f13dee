"""Collects every text that a window shows, says or would say: of widgets, menus, lists, and what they paint themselves.

Knows no language, and not what is right.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QBuffer, QIODevice, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

SAID = ("toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription")
SHOWN = ("windowTitle", "text", "title", "placeholderText", "prefix", "suffix")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_DRAWN = re.compile(r"<text[^>]*>([^<]*)</text>")


def words_on_screen() -> Iterator[tuple[QObject, str]]:
    """Yield every text with what has it: of all windows, panels and menus, hidden ones too."""
    for window in QApplication.topLevelWidgets():
        for widget in (window, *window.findChildren(QWidget)):
            for text in _of_widget(widget):
                yield widget, text
        for action in window.findChildren(QAction):
            for text in (action.text(), action.toolTip()):
                yield action, text


def painted_words(widget: QWidget) -> Iterator[str]:
    """Yield what a widget itself paints, without its children: line by line, shortened where it is."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(kept)
    picture.setSize(widget.size())
    painter = QPainter(picture)
    widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    for drawn in _DRAWN.findall(bytes(kept.data().data()).decode("utf-8")):
        yield html.unescape(drawn).strip()


def _of_widget(widget: QWidget) -> Iterator[str]:
    for name in (*SAID, *SHOWN):
        read = getattr(widget, name, None)
        text = read() if callable(read) and (name in SAID or not _takes_arguments(read)) else None
        if isinstance(text, str):
            yield text
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_rows(widget.model(), QModelIndex())


def _takes_arguments(read: object) -> bool:
    code = getattr(getattr(read, "__func__", None), "__code__", None)
    return code is not None and code.co_argcount > 1


def _of_rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield from (text for role in ROLES if isinstance(text := model.data(index, role), str))
        yield from _of_rows(model, index)
