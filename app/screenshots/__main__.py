"""Takes the pictures: `python -m app.screenshots DIR` writes `<screen>-<light|dark>.png`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.application import build_window, make_application
from app.main_window import MainWindow
from app.screenshots.scripts import SCREENS
from app.screenshots.stage import ScriptedEngine, Stage
from app.theme import Theme
from models.messages import Event


def picture(window: MainWindow) -> QPixmap:
    """The window with the menus and panels that are open above it."""
    pixmap = window.grab()
    painter = QPainter(pixmap)
    for above in window.findChildren(QWidget):
        if above.isVisible() and above.windowType() == Qt.WindowType.Popup:
            painter.drawPixmap(window.mapFromGlobal(above.pos()), above.grab())
            above.close()
    painter.end()
    return pixmap


def take(screen: Callable[[Stage], None], path: Path, app: QApplication, theme: Theme) -> None:
    """Build a window, play a script in it, keep its picture."""
    engines: list[ScriptedEngine] = []

    def make_engine(data_dir: Path, sink: Callable[[Event], None]) -> ScriptedEngine:
        engines.append(ScriptedEngine(data_dir, sink))
        return engines[0]

    with tempfile.TemporaryDirectory() as folder:
        theme.set_zoom(1.0)
        window = build_window(Path(folder), make_engine, theme, lambda: engines[0].now if engines else 0.0)
        stage = Stage(app, window, engines[0], Path(folder))
        stage.prepare()
        window.show()
        stage.settle()
        screen(stage)
        stage.settle()
        if not picture(window).save(str(path)):
            raise OSError(f"can't write {path}")
        window.bridge.shut_down()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)  # else every theme dresses them all


def main(arguments: list[str]) -> int:
    """Write the pictures into the folder that the first argument names; the others name screens, none means all."""
    if not arguments:
        sys.stderr.write("usage: python -m app.screenshots DIR [SCREEN…]\n")
        return 2
    folder, wanted = Path(arguments[0]), set(arguments[1:])
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    theme = Theme(app)
    for dark in (False, True):
        theme.force(dark=dark)
        for screen in SCREENS:
            if wanted and screen.__name__ not in wanted:
                continue
            take(screen, folder / f"{screen.__name__}-{'dark' if dark else 'light'}.png", app, theme)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
