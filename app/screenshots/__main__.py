"""Takes the pictures: `python -m app.screenshots DIR` writes `<screen>-<light|dark>.png`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.application import build_window, make_application
from app.screenshots.scripts import SCREENS
from app.screenshots.stage import ScriptedEngine, Stage
from app.theme import Theme
from models.messages import Event


def take(screen: Callable[[Stage], None], path: Path, app: QApplication, theme: Theme) -> None:
    """Build a window, play a script in it, keep its picture."""
    engines: list[ScriptedEngine] = []

    def make_engine(data_dir: Path, sink: Callable[[Event], None]) -> ScriptedEngine:
        engines.append(ScriptedEngine(data_dir, sink))
        return engines[0]

    with tempfile.TemporaryDirectory() as folder:
        theme.set_zoom(1.0)
        window = build_window(Path(folder), make_engine, theme, lambda: engines[0].now if engines else 0.0)
        stage = Stage(app, window, engines[0])
        window.show()
        stage.settle()
        screen(stage)
        stage.settle()
        if not window.grab().save(str(path)):
            raise OSError(f"can't write {path}")
        window.bridge.shut_down()
        window.close()
        window.deleteLater()
        stage.app.processEvents()


def main(arguments: list[str]) -> int:
    """Write all pictures into the folder named by the one argument."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m app.screenshots DIR\n")
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    theme = Theme(app)
    for dark in (False, True):
        theme.force(dark=dark)
        for screen in SCREENS:
            take(screen, folder / f"{screen.__name__}-{'dark' if dark else 'light'}.png", app, theme)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
