"""Keeps the keyboard on a card whose buttons come and go: a second press must never meet another one's button."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QPushButton, QWidget

ACTION = "action"
"""The property of a button that names what it does."""

_SUCCESSORS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "install": ("pause",),
        "install-again": ("pause",),
        "pause": ("pause", "go-on", "retry"),
        "go-on": ("pause",),
        "retry": ("pause",),
        "verify": ("stop-verifying",),
        "stop-verifying": ("verify",),
        "use": ("stop-using",),
        "stop-using": ("use",),
        "remove": ("undo",),
        "discard": ("undo",),
    }
)
"""What takes the place of a button that goes: what undoes it, or what it was pressed for.

The place of Undo is taken by what it has undone."""


class Keyboard:
    """The keyboard's place on one card. Where no button succeeds the one that went, the card itself has it.

    Args:
        card: The card with all its buttons.
    """

    def __init__(self, card: QWidget) -> None:
        self._card = card
        self._went = ""
        self._undoable = ""

    def leave(self, staying: Collection[QWidget]) -> None:
        """Call before anything changes: take the keyboard off a button that goes or can't be pressed any more.

        Args:
            staying: What can be pressed after the change.
        """
        focused = keyboard_of(self._card)
        if focused is self._card:
            return
        self._went = ""
        if focused is not None and self._card.isAncestorOf(focused) and focused not in staying:
            self._went = str(focused.property(ACTION) or "")
            if "undo" in _SUCCESSORS.get(self._went, ()):
                self._undoable = self._went
            self._card.setFocus()

    def settle(self) -> None:
        """Call when everything has changed: give the keyboard to the successor of the button that went."""
        if keyboard_of(self._card) is not self._card:
            return
        buttons = self._card.findChildren(QPushButton)
        usable = {each.property(ACTION): each for each in buttons if each.isVisibleTo(self._card) and each.isEnabled()}
        undone = (self._undoable,) if self._went == "undo" else ()
        for action in _SUCCESSORS.get(self._went, undone):
            if action in usable:
                usable[action].setFocus()
                return


def keyboard_of(widget: QWidget) -> QWidget | None:
    """What has the keyboard in the window of a widget, or will have it once that is the active one."""
    return widget.window().focusWidget()
