"""What the window shows of adapters, in plain words: made by controllers, shown by views. Knows neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

AdapterAction = Literal["use", "stop-using", "show", "remove", "undo", "dismiss"]
"""What a person can do with an adapter: use it, use none, see its folder, remove it, undo that, forget a remark."""


@dataclass(frozen=True, slots=True)
class AdapterCard:
    """An adapter of the library.

    Attributes:
        name: Its name in the library; names the card.
        words: What it is in a line: kind, rank, layers touched, size.
        base: What it was trained for, in a line; empty where it says nothing.
        warning: What speaks against it with the model that answers, in a sentence; empty if nothing does.
        origin: Where it came from and when, in a line.
        in_use: Whether it is in force in this conversation.
        usable: Whether it fits the model that answers.
        going: Whether it was removed a moment ago and can be put back.
        remark: What has just happened with it; empty for nothing.
        actions: What can be done, the likeliest first.
    """

    name: str
    words: str
    base: str = ""
    warning: str = ""
    origin: str = ""
    in_use: bool = False
    usable: bool = True
    going: bool = False
    remark: str = ""
    actions: tuple[AdapterAction, ...] = ()


@dataclass(frozen=True, slots=True)
class AdapterChoice:
    """One line of the chip's panel.

    Attributes:
        name: Of the adapter.
        usable: Whether it fits the model that answers.
        why_not: Why it doesn't, in a sentence; empty if it does.
    """

    name: str
    usable: bool = True
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class InForce:
    """What the adapter chip shows.

    Attributes:
        name: The adapter that was chosen for this conversation; empty for none.
        on: Whether it is in force; one that is off stays chosen.
        strength: 1 is as it was trained.
        choices: All of the library.
        remark: Why it can't be in force with this model; empty if it can.
        can_compare: Whether the last question can be answered once more without it (or with it).
    """

    name: str = ""
    on: bool = False
    strength: float = 1.0
    choices: tuple[AdapterChoice, ...] = ()
    remark: str = ""
    can_compare: bool = False
