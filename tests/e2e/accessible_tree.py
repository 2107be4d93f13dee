"""What a screen reader and a keyboard meet in a window: walks the accessible tree and the chain of the Tab key.

Knows no screen: whoever uses it has staged one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QWidget,
)

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
_MARKUP = re.compile(r"</?[a-z]+[^<>]*>")
_MOST_STEPS = 200
_AROUND = 4


@dataclass(frozen=True, slots=True)
class Control:
    """What a screen reader is told of one control.

    Attributes:
        role: What kind of control it is.
        widget: Its widget, by its class and name; empty for a part of one.
        name: What it is called.
        description: What else is said of it; Qt takes its tool tip where it has none of its own.
    """

    role: str
    widget: str
    name: str
    description: str

    @property
    def trouble(self) -> str:
        """What is wrong with it, in words; empty for nothing."""
        what = f"{self.role} {self.widget}"
        if not self.name:
            return f"{what} has no name"
        if set(self.name) <= _GLYPHS:
            return f"{what} is called {self.name!r}, which says nothing"
        if self.description == self.name:
            return f"{what} {self.name!r} is described by its name"
        if _MARKUP.search(self.description):
            return f"{what} {self.name!r} is described in markup: {self.description!r}"
        return ""


def controls_of(window: QWidget) -> list[Control]:
    """Return all controls that are shown in a window, and in those above it."""
    return [control for tree in _trees(window) for each in _shown(tree) if (control := _control(each)) is not None]


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
    # What Qt makes such a control of has it as its focus proxy. Asked for that, PySide takes the control to be a child
    # of its own part, finds that nobody owns the two, and throws them away.
    if isinstance(widget.parentWidget(), QAbstractScrollArea | QAbstractSpinBox | QComboBox):
        return False
    inside = widget.window() is window and widget.isVisibleTo(window) and widget.isEnabled()
    return inside and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


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


def _control(met: QAccessibleInterface) -> Control | None:
    widget = met.object()
    focusable = isinstance(widget, QWidget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if met.role() not in CONTROLS and not focusable:
        return None
    kind = f"{type(widget).__name__}#{widget.objectName()}" if isinstance(widget, QWidget) else ""
    return Control(met.role().name, kind, met.text(Text.Name).strip(), met.text(Text.Description).strip())
