"""Lets a control that is wanted now and then go unseen, in its place: it can be reached, and nothing moves."""

from __future__ import annotations

from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget


def hush(control: QWidget, hushed: bool) -> None:
    """Draw nothing of a control, or draw it again; whoever hushes it shows it to the pointer and the keyboard."""
    effect = control.graphicsEffect()
    if effect is None:
        if not hushed:
            return
        effect = QGraphicsOpacityEffect(control)
        effect.setOpacity(0.0)
        control.setGraphicsEffect(effect)
    effect.setEnabled(hushed)


def is_hushed(control: QWidget) -> bool:
    """Whether nothing is drawn of a control."""
    effect = control.graphicsEffect()
    return effect is not None and effect.isEnabled()
