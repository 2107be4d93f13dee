"""The quiet buttons at the foot of a card, one for each thing that can be done with what it shows.

Knows no action in particular, and not what is done.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QPushButton, QWidget

from app.views.parts.flow_row import FlowRow
from app.views.parts.keyboard import ACTION

Action = TypeVar("Action", bound=str)


def action_buttons(
    card: QWidget, words: Mapping[Action, str], request: Callable[[Action], None]
) -> dict[Action, QPushButton]:
    """Return a button for each action, in their order.

    Args:
        card: Their owner.
        words: What each action is called.
        request: Told which one was pressed.
    """
    return {action: _button(card, action, text, request) for action, text in words.items()}


def action_row(buttons: Mapping[Action, QPushButton]) -> FlowRow:
    """Return the row in which they stand; it breaks where there is no room."""
    row = FlowRow(8, 8)
    for button in buttons.values():
        row.addWidget(button)
    return row


def show_actions(buttons: Mapping[Action, QPushButton], actions: Collection[Action], name: str) -> None:
    """Show the buttons of these actions only; a screen reader says with each what it is about.

    Args:
        buttons: All there are.
        actions: What can be done now.
        name: Of what the card shows.
    """
    for action, button in buttons.items():
        button.setVisible(action in actions)
        button.setAccessibleName(f"{button.text()}: {name}")


def _button(card: QWidget, action: Action, words: str, request: Callable[[Action], None]) -> QPushButton:
    button = QPushButton(words, card)
    button.setProperty(ACTION, action)
    button.clicked.connect(partial(request, action))
    return button
