"""A real engine that waits in the middle of its thoughts: what a test says to it comes neither early nor late."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from app.main_window import MainWindow
from models.engine import Engine
from models.messages import Event, TextDelta

PATIENCE_S = 120.0


class Held:
    """The real engine, held at its first words of thought until the window has said something."""

    def __init__(self) -> None:
        self.said = threading.Event()

    def make_engine(self, folder: Path, sink: Callable[[Event], None]) -> Engine:
        def hold(event: Event) -> None:
            sink(event)
            if isinstance(event, TextDelta) and event.channel == "thinking" and event.text.strip():
                assert self.said.wait(PATIENCE_S)

        return Engine(folder, hold)

    def when_it_thinks(self, window: MainWindow, action: Callable[[], None]) -> None:
        """Do something at the first words of thought, once."""

        def act() -> None:
            action()
            self.said.set()

        self.when_it_begins_to_think(window, act)

    def when_it_begins_to_think(self, window: MainWindow, action: Callable[[], None]) -> None:
        """Do something at the first words of thought, once; it goes on when somebody sets `said`."""
        done: list[bool] = []

        def act(text: str) -> None:
            if text.strip() and not done:
                done.append(True)
                action()

        window.session.generating.thinking_appended.connect(act)
