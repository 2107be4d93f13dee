"""The window: builds views and controllers and connects them. Composition only."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from app.bridge import Bridge
from app.controllers.opening import Opening
from app.controllers.session import SamplingChoice, Session, greedy, title_of
from app.controllers.setup import Setup, model_words
from app.settings import ChoicesFile
from app.theme import Theme
from app.views.about import About
from app.views.menu_bar import MenuBar
from app.views.page import Page
from models.messages import ModelInfo


class MainWindow(QMainWindow):
    """Ergo's one window.

    Args:
        bridge: The way to the engine; the window becomes its owner.
        theme: The application's appearance.
        choices_file: Where the person's choices are kept.
        model_id: The model to load.
        choose_sampling: How a model's tokens are chosen.
        version: The version that About shows.
        clock: Seconds that only grow.

    Signals:
        shown(): The window was painted for the first time.
        closed(): The person closed the window.
    """

    shown = Signal()
    closed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        choices_file: Path,
        model_id: str,
        choose_sampling: SamplingChoice = greedy,
        version: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.bridge = bridge
        bridge.setParent(self)
        self.theme = theme
        self._kept = ChoicesFile(choices_file)
        self._version = version
        self._painted = False
        self._model: ModelInfo | None = None
        self.session = Session(bridge, choose_sampling, clock, self)
        self.setup = Setup(bridge, model_id, parent=self)
        self.opening = Opening(self)
        self._build(clock)
        self._connect_session()
        self._connect_setup()
        self._connect_commands()
        self._restore()

    def start(self) -> None:
        """Start the engine and load the model."""
        self.bridge.start()
        self.setup.load()

    def open_files(self, paths: list[Path]) -> None:
        """Treat files as dropped on the window."""
        self.opening.open_files(paths)

    def come_to_front(self) -> None:
        """Show the window above the others."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # --- building ---------------------------------------------------------------------------------

    def _build(self, clock: Callable[[], float]) -> None:
        self.setWindowTitle("Ergo")
        self.setAcceptDrops(True)
        self.setMinimumSize(420, 420)
        self.menus = MenuBar(self)
        self.setMenuBar(self.menus)
        self.page = Page(clock, self)
        self.toolbar = self.page.toolbar
        self.empty_state = self.page.empty_state
        self.transcript = self.page.transcript
        self.notice = self.page.notice
        self.composer = self.page.composer
        self.status_line = self.page.status_line
        self.setCentralWidget(self.page)
        self.composer.setFocus()

    def _connect_session(self) -> None:
        session = self.session
        self.composer.asked.connect(session.ask)
        self.composer.stop_requested.connect(session.stop)
        self.empty_state.example_chosen.connect(session.ask)
        self.transcript.retry_requested.connect(session.retry)
        self.transcript.thoughts_opened_by_person.connect(self._on_thoughts_opened)
        session.turn_began.connect(self._on_turn_began)
        session.turn_withdrawn.connect(self.transcript.drop_last)
        session.turn_waits.connect(self.transcript.show_waiting)
        session.thinking_appended.connect(self.transcript.append_thinking)
        session.answer_appended.connect(self.transcript.append_answer)
        session.turn_settled.connect(self.transcript.settle)
        session.turn_failed.connect(self.transcript.fail)
        session.running_changed.connect(self._on_running_changed)
        session.reading_changed.connect(self._on_reading)
        session.speed_changed.connect(self.status_line.set_speed)
        session.context_changed.connect(self._on_context)
        session.conversation_cleared.connect(self._on_cleared)

    def _connect_setup(self) -> None:
        self.setup.preparing.connect(self._on_preparing)
        self.setup.ready.connect(self._on_ready)
        self.setup.ready.connect(self.session.set_model)
        self.setup.failed.connect(self._on_setup_failed)
        self.notice.retry_requested.connect(self.setup.load)
        self.opening.question_found.connect(self.composer.offer)
        self.opening.refused.connect(self.composer.remark)

    def _connect_commands(self) -> None:
        menus, theme = self.menus, self.theme
        menus.new_requested.connect(self.session.start_over)
        self.toolbar.new_requested.connect(self.session.start_over)
        menus.close_requested.connect(self.close)
        menus.quit_requested.connect(self.close)
        menus.stop_requested.connect(self.session.stop)
        menus.copy_answer_requested.connect(self.transcript.copy_answer)
        menus.thoughts_toggled.connect(self._on_thoughts_toggled)
        menus.composer_requested.connect(self.composer.setFocus)
        menus.zoom_in_requested.connect(theme.zoom_in)
        menus.zoom_out_requested.connect(theme.zoom_out)
        menus.zoom_reset_requested.connect(lambda: theme.set_zoom(1.0))
        menus.about_requested.connect(self._on_about)
        theme.zoomed.connect(self._on_zoomed)

    def _restore(self) -> None:
        self.resize(960, 720)
        if self._kept.choices.geometry:
            self.restoreGeometry(QByteArray.fromBase64(self._kept.choices.geometry.encode("ascii", "ignore")))
        self.theme.set_zoom(self._kept.choices.zoom)

    # --- Qt's events ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window is on the screen for the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.shown.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place; the engine is stopped once no window is up."""
        geometry = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        self._kept.keep(geometry=geometry)
        super().closeEvent(event)
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open dropped files."""
        urls = event.mimeData().urls()
        self.open_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    # --- what the controllers say -----------------------------------------------------------------

    @Slot(str)
    def _on_turn_began(self, question: str) -> None:
        if self.transcript.current is None:
            self.toolbar.set_title(title_of(question))
            self.setWindowTitle(self.tr("{title} — Ergo").format(title=title_of(question)))
        self.transcript.begin_turn(question, self._kept.choices.thoughts_open)
        self.composer.set_last_question(question)
        self.page.show_conversation()

    @Slot(bool)
    def _on_running_changed(self, running: bool) -> None:
        self.composer.set_running(running)
        self.menus.set_running(running)
        self.menus.set_answered(bool(self.transcript.last_answer()))
        if not running:
            self.status_line.set_activity("")
        self.composer.setFocus()

    @Slot(int, int)
    def _on_reading(self, done: int, total: int) -> None:
        if done >= total:
            self.status_line.set_activity("")
        else:
            self.status_line.set_activity(self.tr("Reading…"), done / total)

    @Slot(int)
    def _on_context(self, used: int) -> None:
        self.status_line.set_context(used, self._model.context_tokens if self._model else 0)

    @Slot()
    def _on_cleared(self) -> None:
        self.transcript.clear()
        self.toolbar.set_title("")
        self.setWindowTitle("Ergo")
        self.menus.set_answered(False)
        self.page.show_empty()
        self.composer.setFocus()

    @Slot(str, object)
    def _on_preparing(self, words: str, fraction: float | None) -> None:
        self.notice.hide()
        self.status_line.set_activity(words, fraction)

    @Slot(object)
    def _on_ready(self, info: ModelInfo) -> None:
        self._model = info
        self.notice.hide()
        self.status_line.set_activity("")
        self.status_line.set_model(model_words(info))
        self.status_line.set_context(0, info.context_tokens)
        self.toolbar.set_model(model_words(info))

    @Slot(str, str, str)
    def _on_setup_failed(self, title: str, detail: str, hint: str) -> None:
        self.status_line.set_activity(self.tr("No model loaded"))
        self.notice.tell(title, detail, hint)

    # --- what the person chooses ------------------------------------------------------------------

    @Slot(bool)
    def _on_thoughts_opened(self, opened: bool) -> None:
        self._kept.keep(thoughts_open=opened)

    @Slot()
    def _on_thoughts_toggled(self) -> None:
        if self.transcript.current is not None:
            self._on_thoughts_opened(self.transcript.toggle_thoughts())

    @Slot(float)
    def _on_zoomed(self, zoom: float) -> None:
        self._kept.keep(zoom=zoom)

    @Slot()
    def _on_about(self) -> None:
        About(self._version, self).show()
