"""The window: builds views and controllers and connects them. Composition only."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from app.bridge import Bridge
from app.controllers.adapters import Adapters
from app.controllers.adapting import Adapting
from app.controllers.answer_checks import AnswerChecks
from app.controllers.answering import Answering, EntryOf
from app.controllers.comparing import Comparing
from app.controllers.drawing import Drawing
from app.controllers.dropping import Dropping
from app.controllers.hints import Hints
from app.controllers.idle import Idle
from app.controllers.installing import Installing
from app.controllers.opening import Opening
from app.controllers.plotting import Plotting
from app.controllers.session import Session
from app.controllers.setup import Setup
from app.controllers.shelf import Shelf
from app.controllers.work import Work
from app.default_model import SETTINGS_FILE
from app.practice_bridge import PracticeBridge
from app.rendering.renderer import Renderer
from app.settings import ChoicesFile
from app.theme import Theme
from app.tutor_bridge import TutorBridge
from app.views.adapters.drop_target import DropTarget
from app.views.sidebar.sidebar import Sidebar
from app.views.window.body import Body
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page
from app.wiring.about import AboutWiring
from app.wiring.adapters import AdapterWiring
from app.wiring.answers import AnswerWiring
from app.wiring.appearance import AppearanceWiring
from app.wiring.archive import Archive
from app.wiring.comparing import ComparingWiring
from app.wiring.conversation import ConversationWiring
from app.wiring.diagnostics import DiagnosticsWiring
from app.wiring.exchange import ExchangeWiring
from app.wiring.files import FilesWiring
from app.wiring.finding import FindWiring
from app.wiring.frame import FrameWiring
from app.wiring.hints import HintsWiring
from app.wiring.history import HistoryWiring
from app.wiring.installing import InstallWiring
from app.wiring.models import ModelWiring
from app.wiring.offline import OfflineWiring
from app.wiring.palette import PaletteWiring
from app.wiring.plots import PlotsWiring
from app.wiring.practice import PracticeWiring
from app.wiring.restoring import RestoringWiring
from app.wiring.sampling import SamplingWiring
from app.wiring.settings import SettingsWiring
from app.wiring.shelf import ShelfWiring
from app.wiring.tutoring import TutorWiring
from app.wiring.work import WorkWiring
from app.wiring.working import WorkingWiring
from app.work_file import WORK_FILE, WorkFile
from models.catalog import find
from models.network import switch


class MainWindow(QMainWindow):
    """Ergo's one window.

    Args:
        bridge: The way to the engine; the window becomes its owner.
        theme: The application's appearance.
        data_dir: The root of the library on disk; the person's choices are kept there too.
        model_id: The model to load.
        renderer: Prepares pages of mathematics; the window becomes its owner, and closes it.
        entry_of: What is known of a model, by its id; the catalogue by default.
        clock: Seconds that only grow.

    Signals:
        shown(): The window was painted for the first time.
        closed(): The person closed the window for good.
    """

    shown = Signal()
    closed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        data_dir: Path,
        model_id: str,
        renderer: Renderer,
        entry_of: EntryOf = find,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.bridge = bridge
        bridge.setParent(self)
        self.renderer = renderer
        renderer.setParent(self)
        self.theme = theme
        self._kept = ChoicesFile(data_dir / SETTINGS_FILE)
        self._data_dir = data_dir
        self._painted = False
        self.answering = Answering(entry_of, self._kept, self)
        answering = self.answering
        drawing = Drawing(answering.sampling, answering.recommended, answering.budget.kept_tokens)
        self.session = Session(bridge, drawing, self.answering.thinks, clock, self)
        self.comparing = Comparing(self.session, self)
        self.archive = Archive(self.session, renderer.typesetter, data_dir, self)
        self.setup = Setup(bridge, model_id, parent=self)
        self.idle = Idle(self._kept.choices.unload_after_minutes, self)
        self.installing = Installing(bridge, self._kept, self)
        self.shelf = Shelf(bridge, self.installing, data_dir, self)
        self.opening = Opening(self)
        self.dropping = Dropping(self.opening, self)
        self.adapters = Adapters(bridge, data_dir, self)
        self.adapting = Adapting(self.adapters, self.session, self._kept, self)
        self.tutor = TutorBridge(parent=self)
        self.practice = PracticeBridge(data_dir, self)
        self.work = Work(self.tutor, WorkFile(data_dir / WORK_FILE), self)
        self._build(clock)
        self._connect(clock)
        self._restore()
        self.shelf.refresh()

    def start(self) -> None:
        """Open the conversations, start the engine, load the model, go on with an installation."""
        self.archive.store.start()
        self.bridge.start()
        self.renderer.start()
        self.setup.load()
        self.shelf.start()
        self.adapters.start()

    def shut_down(self, patience_s: float | None = None) -> bool:
        """Write what waits to be written, and stop the engine and the tutor; return whether the engine has stopped.

        Args:
            patience_s: How long to wait for the engine; None as long as the bridge thinks fit.
        """
        self.tutor.close()
        self.practice.close()
        self.archive.store.close()
        return self.bridge.shut_down() if patience_s is None else self.bridge.shut_down(patience_s)

    @Slot(list)
    def open_files(self, paths: list[Path]) -> None:
        """Treat files and folders as dropped on the window."""
        self.files.take(paths)

    # --- building ---------------------------------------------------------------------------------

    def _build(self, clock: Callable[[], float]) -> None:
        self.menus = MenuBar(self)
        self.setMenuBar(self.menus)
        self.sidebar = Sidebar()
        self.page = Page(clock, self.renderer)
        self.body = Body(self.sidebar, self.page, self)
        self.toolbar = self.page.toolbar
        self.empty_state = self.page.empty_state
        self.transcript = self.page.transcript
        self.models_page = self.page.models_page
        self.answers_page = self.page.answers_page
        self.notice = self.page.notice
        self.composer = self.page.composer
        self.status_line = self.page.status_line
        self.setCentralWidget(self.body)
        self.drop_target = DropTarget(self)
        self.composer.setFocus()

    def _connect(self, clock: Callable[[], float]) -> None:
        menus = self.menus
        ConversationWiring(self.session, self.page, menus, self._kept, self)
        self._connect_tutor()
        self._connect_native(clock)
        self.comparing_wiring = ComparingWiring(self.comparing, self.session, self.page, menus, self._kept, self)
        self.history_wiring = HistoryWiring(self.archive, self.body, self.sidebar, self.page, menus, self._kept, self)
        restoring = RestoringWiring(self.page, menus, self._kept, self.session, self.history_wiring, self)
        self.closed.connect(restoring.give_up)
        exchange = ExchangeWiring(self.archive, self.body, self.sidebar, self.page, menus, self._kept, self)
        self.dropping.conversations_found.connect(exchange.take_in)
        self.archive.history.titled.connect(self.frame.show_title)
        self.closed.connect(self.archive.give_up)
        FindWiring(self.page, menus, self)
        self._connect_adapters()  # before what sends a question that waits for the model
        ModelWiring(self.setup, self.session, self.idle, self.page, self)
        InstallWiring(self.installing, self.setup, self.shelf, self.page, self)
        ShelfWiring(self.shelf, self.setup, self.page, menus, self._kept, self)
        SamplingWiring(self.answering, self.session, self.setup, self.page, menus, self)
        self.answer_wiring = AnswerWiring(self.page, menus, self.renderer, self)
        self.closed.connect(self.answer_wiring.give_up)
        self.closed.connect(self.renderer.close)
        self.closed.connect(self.idle.stop)
        self.closed.connect(self.installing.stop_watching)
        self.closed.connect(self.adapters.give_up)
        self.closed.connect(self.shelf.removing.give_up)
        self.files = FilesWiring(self.dropping, self.opening, self.drop_target, self.page, menus, self)

    def _connect_tutor(self) -> None:
        self.checks = AnswerChecks(self.session, self.tutor, self)
        TutorWiring(self.checks, self.page, self.menus, self._kept, self)
        self.hints = Hints(self.session, self.tutor, self)
        HintsWiring(self.hints, self.session, self.checks, self.page, self.menus, self._kept, self)
        WorkWiring(self.work, self.session, self.page, self.menus, self)
        self.plots_wiring = PlotsWiring(Plotting(self.session, self), self.page, self.menus, self)
        self.closed.connect(self.work.give_up)
        self._connect_practice()
        self.closed.connect(self.tutor.give_up)

    def _connect_native(self, clock: Callable[[], float]) -> None:
        menus, kept = self.menus, self._kept
        self.frame = FrameWiring(self, menus, kept)
        self.appearance = AppearanceWiring(self, menus, kept, self.theme)
        self.palette_wiring = PaletteWiring(self, menus, self.archive.headings, self.sidebar)
        self.settings_wiring = SettingsWiring(
            self.frame, menus, kept, self.theme, self.idle, self.setup, self._data_dir
        )
        self.about_wiring = AboutWiring(self, menus)
        self.working_wiring = WorkingWiring(self, kept, clock)
        self.working_wiring.follow(self.session, self.archive.history, self.installing)
        self.working_wiring.watch_memory(self.session, self.setup, self.status_line)
        self.offline_wiring = OfflineWiring(switch, self.status_line, menus, self)
        self.diagnostics = DiagnosticsWiring(menus.help, self.page, self._data_dir / "logs", kept, switch, self)
        self.shown.connect(self.diagnostics.look_back)
        native = (self.settings_wiring, self.about_wiring, self.working_wiring, self.offline_wiring, self.diagnostics)
        for opened in native:
            self.closed.connect(opened.give_up)

    def _connect_practice(self) -> None:
        places, menus = self.sidebar.places, self.menus
        self.practice_wiring = PracticeWiring(
            self.practice, self.tutor, self.page, menus, places, self.renderer, self._kept, self
        )
        self.closed.connect(self.practice_wiring.give_up)
        self.closed.connect(self.practice.give_up)
        places.work_requested.connect(menus.work.work_requested)
        places.adapters_requested.connect(menus.adapters.adapters_requested)
        places.models_requested.connect(menus.models_requested)
        for request in (places.practice, places.work, places.adapters, places.models):
            request.clicked.connect(self.body.uncover)

    def _connect_adapters(self) -> None:
        adapting = self.adapting
        self.session.chosen_adapter, self.comparing.at_hand = adapting.use, adapting.other_use
        adapting.in_force_changed.connect(self.comparing_wiring.show_in_force)
        self.archive.history.current_changed.connect(adapting.set_conversation)
        AdapterWiring(self.adapters, adapting, self.dropping, self.setup, self.page, self.menus, self)

    def _restore(self) -> None:
        self.frame.restore()
        self.appearance.restore()
        self.composer.put_back(self._kept.choices.draft)
        self.archive.history.set_new_draft(self._kept.choices.draft)
        self.body.restore(self._kept.choices.sidebar, self._kept.choices.sidebar_width)

    # --- Qt's events ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window is on the screen for the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.shown.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember what was typed and the window's place; the engine is stopped once no window is up.

        While something can't be saved that is said first, and the window stays; closing it again closes it.
        """
        self.answers_page.commit()
        if not self.frame.may_close(self.history_wiring.may_leave):
            event.ignore()
            return
        shown, width = self.body.state()
        self._kept.keep(sidebar=shown, sidebar_width=width)
        self.history_wiring.remember()
        super().closeEvent(event)
        self.closed.emit()
