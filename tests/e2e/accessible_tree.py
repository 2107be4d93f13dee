"""What a screen reader and a keyboard meet in a window: walks the accessible tree and the chain of the Tab key.

Knows no screen: whoever uses it has staged one.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QScrollBar, QWidget

Role = QAccessible.Role
Text = QAccessible.Text

CONTROLS = frozenset(
    {
        Role.PushButton,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.RadioButton,
        Role.EditableText,
        Role.ComboBox,
        Role.SpinBox,
        Role.Slider,
        Role.Link,
        Role.MenuItem,
        Role.ListItem,
        Role.TreeItem,
        Role.Cell,
        Role.PageTab,
        Role.ProgressBar,
        Role.Splitter,
        Role.List,
        Role.Tree,
        Role.Table,
    }
)
"""The roles of what can be worked with, or tells how far something is."""

_GLYPHS = frozenset("×✕▾▸▴◂⌄⌃…⋯+−∑↑↓←→⌘✓?!.")
_MOST_STEPS = 200
_AROUND = 4


def troubles_of_names(window: QWidget) -> list[str]:
    """Return a line for each control without a name, or with one that says nothing."""
    return [trouble for tree in _trees(window) for each in _shown(tree) for trouble in _troubles(each)]


def controls_of(window: QWidget) -> list[QAccessibleInterface]:
    """Return all controls that are shown in a window."""
    return [each for tree in _trees(window) for each in _shown(tree) if each.role() in CONTROLS]


def troubles_of_keyboard(window: QWidget) -> list[str]:
    """Press Tab until it is where it began; return a line for each control that it hasn't met, and for a trap."""
    wanted = {widget for widget in window.findChildren(QWidget) if _is_reached_by_tab(widget, window)}
    if not wanted:
        return []
    met = _walked(window)
    if met is None:
        return [f"Tab never comes back to {called(window.focusWidget())}"]
    # Going through a page moves it, and what led to a part of it may go meanwhile.
    missed = [widget for widget in wanted - met if widget.isVisibleTo(window) and not _is_one_of(widget, met)]
    return [f"Tab doesn't reach {called(widget)}" for widget in missed]


def unseen_focus(window: QWidget, known: set[str]) -> list[str]:
    """Return a line for each kind of control that looks the same with the keyboard on it and without.

    Args:
        window: The window, which is the active one.
        known: The kinds that needn't be looked at; those that were are added.
    """
    unseen: list[str] = []
    for widget in _walked(window) or ():
        kind = f"{type(widget).__name__}#{widget.objectName()}"
        if kind in known or widget.visibleRegion().isEmpty():
            continue
        known.add(kind)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        with_keyboard = _picture(window, widget)
        widget.clearFocus()
        if with_keyboard == _picture(window, widget):
            unseen.append(f"nobody sees that the keyboard is on {called(widget)}")
    return unseen


def foremost(window: QWidget) -> QWidget:
    """Return the window that is open above another, where there is one; else that."""
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    above = [each for each in window.findChildren(QWidget) if each.isWindow() and each.isVisible()]
    return next((each for each in above if each.windowType() in kinds), window)


def called(widget: QWidget | None) -> str:
    """Return a widget by its class and name."""
    return "nothing" if widget is None else f"{type(widget).__name__}#{widget.objectName()} {widget.accessibleName()!r}"


def _walked(window: QWidget) -> set[QWidget] | None:
    """Return every widget that the Tab key goes to; None if it never comes back."""
    if _focused(window) in (None, window):
        window.focusNextChild()
    begin, left = window.focusWidget(), False
    met: set[QWidget] = set()
    for _ in range(_MOST_STEPS):
        focused = _focused(window)
        if focused is None or (left and focused is begin):
            return met
        left = left or focused is not begin
        met.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return met if not left and len(met) == 1 else None


def _is_one_of(widget: QWidget, met: set[QWidget]) -> bool:
    """Whether it is one of several of which one is chosen: Tab comes to them, and the arrows go among them."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(button in met for button in group.buttons())


def _picture(window: QWidget, widget: QWidget) -> QImage:
    """Return what is seen of a widget and just around it."""
    QApplication.processEvents()
    corner = widget.mapTo(window, QPoint())
    return window.grab(QRect(corner, widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)).toImage()


def _focused(window: QWidget) -> QWidget | None:
    return window.focusWidget()


def _is_reached_by_tab(widget: QWidget, window: QWidget) -> bool:
    inside = widget.window() is window and widget.isVisibleTo(window) and widget.isEnabled()
    proxied = widget.focusProxy() is not None
    parent = widget.parentWidget()
    viewport = isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    return inside and not proxied and not viewport and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _trees(window: QWidget) -> Iterator[QAccessibleInterface]:
    yield QAccessible.queryAccessibleInterface(window)
    for above in QApplication.topLevelWidgets():
        if above is not window and above.isVisible():
            yield QAccessible.queryAccessibleInterface(above)


def _shown(tree: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not tree.isValid() or tree.state().invisible:
        return
    if isinstance(tree.object(), QScrollBar):
        return
    yield tree
    for number in range(tree.childCount()):
        yield from _shown(tree.child(number))


def _troubles(control: QAccessibleInterface) -> Iterator[str]:
    role, name = control.role(), control.text(Text.Name).strip()
    widget = control.object()
    focusable = isinstance(widget, QWidget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    what = f"{role.name} {type(widget).__name__}#{widget.objectName() if isinstance(widget, QWidget) else ''}"
    if role not in CONTROLS and not focusable:
        return
    if not name:
        yield f"{what} has no name"
    elif set(name) <= _GLYPHS:
        yield f"{what} is called {name!r}, which says nothing"
    # Qt's own description of what has none is its tool tip.
    if name and isinstance(widget, QWidget) and widget.accessibleDescription().strip() == name:
        yield f"{what} {name!r} is described by its name"
