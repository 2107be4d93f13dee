"""What a question looks like while it is written: its preview, and the palette of mathematics."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtGui import QTextCursor

from app.screenshots.stage import Stage

TYPED = "For which x is (x+1)/(x-1) <= sqrt(3), and why is $\\sum_{k=1}^n k = \\frac{n(n+1)}{2}$?"
LONG = (
    "Let f(x) = x^3 - 6x^2 + 11x - 6.\n\n1. Find all x with f(x) = 0.\n2. Where is f'(x) > 0?\n3. Compute\n"
    "\\[ \\int_0^2 f(x)\\,dx \\]\n4. Is |f(x)| <= 6 for 0 <= x <= 3?"
)
_LONGEST_S = 10.0


def write(stage: Stage, text: str) -> None:
    """Type a text and wait until its preview is there."""
    composer = stage.window.composer
    composer.field.setPlainText(text)
    composer.field.moveCursor(QTextCursor.MoveOperation.End)
    wait_until(stage, lambda: not composer.preview.isHidden())


def preview(stage: Stage) -> None:
    """Plain mathematics and LaTeX in one question."""
    stage.load()
    write(stage, TYPED)


def preview_long(stage: Stage) -> None:
    """More than fits: its end is in sight."""
    stage.load()
    write(stage, LONG)


def narrow_preview(stage: Stage) -> None:
    """The same in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    preview(stage)


def large_preview(stage: Stage) -> None:
    """The same with large text."""
    stage.window.theme.set_zoom(1.5)
    preview(stage)


def palette(stage: Stage) -> None:
    """The palette is open."""
    stage.load()
    composer = stage.window.composer
    composer.open_palette()
    wait_until(stage, lambda: all(key.picture for key in composer.maths_palette.keys))


def narrow_palette(stage: Stage) -> None:
    """The palette in the smallest window, with large text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(stage.window.minimumSize())
    palette(stage)


def inserted(stage: Stage) -> None:
    """A fraction was chosen; its first place is to be filled in."""
    palette(stage)
    stage.window.composer.maths_palette.keys[0].click()
    wait_until(stage, lambda: not stage.window.composer.preview.isHidden())


def wait_until(stage: Stage, until: Callable[[], bool]) -> None:
    """Let the window go on until something is so."""
    end = time.monotonic() + _LONGEST_S
    while not until():
        stage.pause()
        if time.monotonic() > end:
            raise TimeoutError("what the screen waits for doesn't come about")
    stage.settle()
