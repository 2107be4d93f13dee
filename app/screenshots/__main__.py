"""Takes the pictures: `python -m app.screenshots DIR` writes `<screen>-<light|dark>.png`, and `…@2x.png` beside it."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.application import make_application
from app.languages import ENVIRONMENT_VARIABLE as LANGUAGE_VARIABLE
from app.main_window import MainWindow
from app.screenshots.performing import performed
from app.screenshots.scripts import SCREENS
from app.screenshots.stage import Stage
from app.theme import Theme

SCALES = (1, 2)
SCREEN_SIDE = 1600
FRAMED = (Qt.WindowType.Dialog, Qt.WindowType.Window)
ABOVE = (*FRAMED, Qt.WindowType.Popup, Qt.WindowType.ToolTip)


def picture(window: MainWindow) -> QPixmap:
    """The window with the menus, panels and tooltips that are open above it."""
    pixmap = window.grab()
    painter = QPainter(pixmap)
    for above in window.findChildren(QWidget):
        if above.isVisible() and above.windowType() in ABOVE:
            place = QRect(window.mapFromGlobal(above.pos()), above.size())
            painter.drawPixmap(place.topLeft(), above.grab())
            if above.windowType() in FRAMED:  # it has its frame from the system
                painter.setPen(window.palette().color(QPalette.ColorRole.PlaceholderText))
                painter.drawRect(place)
            above.close()
    painter.end()
    return pixmap


def take(screen: Callable[[Stage], None], path: Path, app: QApplication, theme: Theme) -> None:
    """Build a window, play a script in it, keep its picture."""
    with performed(screen, app, theme) as stage:
        if not picture(stage.window).save(str(path)):
            raise OSError(f"can't write {path}")


def make_stage_application(scale: int) -> QApplication:
    """Make an application on a screen of its own with room for every window and menu; one scale a process."""
    side = SCREEN_SIDE * scale
    screen = {"name": "stage", "x": 0, "y": 0, "width": side, "height": side, "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    with tempfile.TemporaryDirectory() as folder:
        screens = Path(folder) / "screens.json"
        screens.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCALE_FACTOR": str(scale)}
        return make_application()


def take_all(folder: Path, wanted: set[str], scale: int) -> None:
    """Take the pictures of one scale, light and dark; nothing wanted means all."""
    app = make_stage_application(scale)
    theme = Theme(app)
    for dark in (False, True):
        theme.force(dark=dark)
        for screen in SCREENS:
            if not wanted or screen.__name__ in wanted:
                name = f"{screen.__name__}-{'dark' if dark else 'light'}{'' if scale == 1 else f'@{scale}x'}.png"
                take(screen, folder / name, app, theme)


def take_in_children(arguments: list[str]) -> int:
    """Take the pictures of all scales side by side, a process each."""
    command = [sys.executable, "-m", "app.screenshots", *arguments]
    children = [subprocess.Popen([*command, "--scale", str(scale)]) for scale in SCALES]
    return max(abs(child.wait()) for child in children)


def main(arguments: list[str]) -> int:
    """Write the pictures."""
    parser = argparse.ArgumentParser(prog="python -m app.screenshots", description="Take pictures of the window.")
    parser.add_argument("folder", type=Path, metavar="DIR", help="where they go")
    parser.add_argument("screens", nargs="*", metavar="SCREEN", help="which screens; none means all")
    parser.add_argument("--language", default="en_US", metavar="NAME", help="which language; English if it isn't said")
    parser.add_argument("--scale", type=int, choices=SCALES, help="pixels a point; both if it isn't said")
    chosen = parser.parse_intermixed_args(arguments)
    unknown = set(chosen.screens) - {screen.__name__ for screen in SCREENS}
    if unknown:
        parser.error(f"no such screen: {', '.join(sorted(unknown))}")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    os.environ[LANGUAGE_VARIABLE] = chosen.language
    if chosen.scale is None:
        return take_in_children(arguments)
    take_all(chosen.folder, set(chosen.screens), chosen.scale)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
