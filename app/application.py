"""Builds the Qt application and the window with its engine. Knows every room of the window; decides nothing in it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import resources
from app.arriving_files import ErgoApplication
from app.bridge import Bridge, EngineFactory
from app.cache_dir import locate_cache_dir
from app.default_model import SETTINGS_FILE, default_model
from app.languages import install_language
from app.main_window import MainWindow
from app.rendering.renderer import Renderer
from app.settings import read_choices
from app.theme import Theme
from models.engine import Engine
from models.library import find_entry


def make_application(arguments: list[str] | None = None) -> ErgoApplication:
    """Make the one application of the process, or return the one there is."""
    existing = QApplication.instance()
    if isinstance(existing, ErgoApplication):
        return existing
    app = ErgoApplication(arguments or [sys.argv[0]])
    app.setApplicationName("Ergo")
    app.setDesktopFileName("ergo")
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))
    if sys.platform != "darwin":
        app.setStyle("Fusion")
        app.setWindowIcon(QIcon(str(resources.ROOT / "icons" / "ergo.png")))
    return app


def build_window(
    data_dir: Path,
    make_engine: EngineFactory = Engine,
    theme: Theme | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> MainWindow:
    """Build the window and its engine. Show it, then call its `start()`.

    Args:
        data_dir: The root of the library on disk; made if it isn't there.
        make_engine: Builds the engine; the real one by default.
        theme: The appearance; a new one by default.
        clock: Seconds that only grow.
    """
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    app = make_application()
    install_language(app, read_choices(data_dir / SETTINGS_FILE).language)
    return MainWindow(
        Bridge(data_dir, make_engine),
        theme or Theme(app),
        data_dir,
        default_model(data_dir),
        Renderer(locate_cache_dir(data_dir) / "formulas"),
        entry_of=partial(find_entry, data_dir),
        clock=clock,
    )
