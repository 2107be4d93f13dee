"""Finds words that are not wholly seen: in a label, a button, a field or a column of text of a window.

Knows no screen, no language and no size of text: whoever uses it has staged them.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

ELLIPSIS = "…"
_SLACK = 1
"""In px: measures are rounded."""
_ENDLESS = 1_000_000


def clipped_words(window: QWidget) -> list[str]:
    """Return a line for each text in a window, and in what is open above it, that isn't wholly seen.

    What is shortened on purpose, with a tool tip that says all of it, is none of them.
    """
    return [words for widget in _shown(window) for words in _clipped(widget)]


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def _clipped(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        text, needed, given = QLabel.text(widget), _of_label(widget), widget.contentsRect().size()
    elif isinstance(widget, QAbstractButton):
        text, needed, given = widget.text(), _of_button(widget), _room_in(widget)
    elif isinstance(widget, QLineEdit):
        text = widget.text() or widget.placeholderText()
        needed = QSize(
            0 if widget.text() else widget.fontMetrics().horizontalAdvance(text), widget.fontMetrics().height()
        )
        given = _room_in_field(widget)
    elif isinstance(widget, QComboBox):
        text, needed, given = widget.currentText(), widget.minimumSizeHint(), widget.size()
    elif isinstance(widget, QTextEdit):
        text, needed, given = widget.toPlainText(), _of_page(widget), widget.size()
    else:
        return
    if not text.strip() or (ELLIPSIS in text[-2:] and widget.toolTip()):
        return
    if needed.width() > given.width() + _SLACK or needed.height() > given.height() + _SLACK:
        yield _line(widget, text, needed, given)
    elif not _is_scrolled(widget) and not _is_inside(widget):
        yield f"{_line(widget, text, needed, given)}, reaching out of {_called(widget.parentWidget())}"


def _of_label(label: QLabel) -> QSize:
    flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextExpandTabs
    room = QRect(0, 0, _ENDLESS, _ENDLESS)
    if label.wordWrap():
        flags |= Qt.TextFlag.TextWordWrap
        room.setWidth(label.contentsRect().width() - 2 * label.margin())
    return label.fontMetrics().boundingRect(room, flags, QLabel.text(label)).size()


def _of_button(button: QAbstractButton) -> QSize:
    return button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())


def _room_in(button: QAbstractButton) -> QSize:
    if isinstance(button, QToolButton):
        return button.contentsRect().size()
    option = QStyleOptionButton()
    option.initFrom(button)
    option.text = button.text()
    return button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).size()


def _room_in_field(field: QLineEdit) -> QSize:
    margins = field.textMargins()
    return field.contentsRect().marginsRemoved(margins).size()


def _of_page(page: QTextEdit) -> QSize:
    scrolls = page.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    height = 0 if scrolls else page.document().size().toSize().height()
    fixed = page.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed
    return QSize(0, height if fixed else 0)


def _is_scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    grandparent = parent.parentWidget() if parent is not None else None
    return isinstance(grandparent, QAbstractScrollArea) and grandparent.viewport() is parent


def _is_inside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return widget.isWindow() or parent is None or parent.rect().contains(widget.geometry())


def _line(widget: QWidget, text: str, needed: QSize, given: QSize) -> str:
    sizes = f"needs {needed.width()}×{needed.height()}, has {given.width()}×{given.height()}"
    return f"{_called(widget)} {text[:40]!r} {sizes}"


def _called(widget: QWidget | None) -> str:
    return f"{type(widget).__name__}#{widget.objectName() if widget is not None else ''}"
