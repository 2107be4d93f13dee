"""One line of the palette. Knows no menu and no conversation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be done.

    Attributes:
        words: What it is called.
        place: Where else it is to be found, as `View ▸ Appearance`.
        keys: What does the same, as this system writes it; empty for nothing.
        ticked: Whether it stands for something that holds just now.
        run: Does it.
        english: What it and its place are called in English, where another language is spoken.
    """

    words: str
    place: str
    keys: str
    ticked: bool
    run: Callable[[], object]
    english: tuple[str, str] = ("", "")
