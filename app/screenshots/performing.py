"""Builds a window on a stage, plays a script in it, and takes it down again. Knows no picture."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.application import build_window
from app.screenshots.stage import ScriptedEngine, Stage
from app.theme import Theme
from models.messages import Event


@contextmanager
def performed(screen: Callable[[Stage], None], app: QApplication, theme: Theme, zoom: float = 1.0) -> Iterator[Stage]:
    """Have a window show one of the screens.

    Args:
        screen: What has to happen until it does.
        app: The application.
        theme: What the window wears.
        zoom: The text's size; a script can set another.
    """
    engines: list[ScriptedEngine] = []

    def make_engine(data_dir: Path, sink: Callable[[Event], None]) -> ScriptedEngine:
        engines.append(ScriptedEngine(data_dir, sink))
        return engines[0]

    with tempfile.TemporaryDirectory() as folder:
        theme.set_zoom(1.0)
        window = build_window(Path(folder), make_engine, theme, lambda: engines[0].now if engines else 0.0)
        theme.set_zoom(zoom)  # not before: a window goes back to the size that it remembers when it starts
        stage = Stage(app, window, engines[0], Path(folder))
        try:
            stage.prepare()
            window.show()
            stage.settle()
            screen(stage)
            stage.settle()
            yield stage
        finally:
            window.shut_down()
            window.close()
            window.deleteLater()
            # Else every theme dresses them all.
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
