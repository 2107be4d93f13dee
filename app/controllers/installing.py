"""One installation: begun, paused, gone on with, tried again, and remembered until it is done.

Knows the bridge and the person's choices; paints nothing. At most one installation runs at a time;
what has been downloaded stays on the disk whatever happens here.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bridge import Bridge
from app.cards.models import InstallWords
from app.controllers.install_words import Installation, install_words
from app.controllers.outlook import RECIPES
from app.controllers.window_words import in_window_words
from app.settings import ChoicesFile
from models.messages import Progress, RecipeName

SILENCE_MS = 6000


class Installing(QObject):
    """The installation that the person wanted last.

    Attributes:
        silence: Runs from one sign of life of a running installation to the next.

    Signals:
        changed(): What is to be said of it has changed.
        installed(str, str): Id and name of the model that is ready.
        failed(str, str, str): Title, detail and hint of what stopped it.
    """

    changed = Signal()
    installed = Signal(str, str)
    failed = Signal(str, str, str)

    def __init__(self, bridge: Bridge, kept: ChoicesFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._kept = kept
        self._installation: Installation | None = None
        self._request_id: int | None = None
        self.silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self.silence.timeout.connect(self._on_silence)
        bridge.model_progressed.connect(self._on_progress)
        bridge.model_installed.connect(self._on_installed)
        bridge.request_failed.connect(self._on_failed)
        bridge.request_cancelled.connect(self._on_cancelled)

    @property
    def running(self) -> str:
        """The id of the model that is being installed just now; empty if none is."""
        return self._installation.model_id if self._installation and self._request_id is not None else ""

    @property
    def unfinished(self) -> str:
        """The id of the model whose installation went on when Ergo was left; empty if there was none."""
        return self._kept.choices.installing

    @property
    def unfinished_recipe(self) -> RecipeName | None:
        """The recipe that was chosen for it; None leaves it to the engine."""
        return next((name for name in RECIPES if name == self._kept.choices.installing_recipe), None)

    @property
    def model_id(self) -> str:
        """The id of the model that the person wanted last, installed yet or not; empty if there is none."""
        return self._installation.model_id if self._installation else ""

    def words(self) -> InstallWords | None:
        """What is to be said of the installation; None if there is none."""
        return install_words(self._installation) if self._installation else None

    def words_for(self, model_id: str) -> InstallWords | None:
        """What is to be said of a model's installation; None if it isn't this one's."""
        about_it = self._installation is not None and self._installation.model_id == model_id
        return self.words() if about_it else None

    def start(self, model_id: str, name: str, recipe: RecipeName | None = None) -> None:
        """Install a model, or go on with that; does nothing while one is being installed.

        Args:
            model_id: The id of the model.
            name: Its name.
            recipe: None leaves the choice to the engine, which keeps that of an unfinished installation.
        """
        if self._request_id is None:
            self._run(Installation(model_id, name, recipe=recipe))

    @Slot()
    def pause(self) -> None:
        """Stop for now; what was downloaded stays, and nothing goes on by itself."""
        if self._request_id is None or self._installation is None:
            return
        self._kept.keep(installing="")
        self.silence.stop()
        self._installation = replace(self._installation, phase="pausing", silent=False)
        self._bridge.cancel(self._request_id)
        self.changed.emit()

    @Slot()
    def go_on(self) -> None:
        """Go on after a pause or a failure."""
        if self._installation is not None and self._request_id is None:
            self._run(self._installation.begun_again())

    @Slot()
    def put_off(self) -> None:
        """After a failure: don't go on by itself when Ergo is opened the next time."""
        if self._request_id is None:
            self._kept.keep(installing="")

    def forget(self, model_id: str) -> None:
        """Nothing more is to be said of this model's installation: it is being removed, or is no more needed."""
        if self._request_id is not None:
            return
        if self._kept.choices.installing == model_id:
            self._kept.keep(installing="")
        if self._installation is not None and self._installation.model_id == model_id:
            self._installation = None
            self.changed.emit()

    @Slot()
    def stop_watching(self) -> None:
        """The window closes: nothing is to be said any more."""
        self.silence.stop()

    def _run(self, installation: Installation) -> None:
        self._installation = installation
        self._kept.keep(installing=installation.model_id, installing_recipe=installation.recipe or "")
        self._request_id = self._bridge.install(installation.model_id, installation.recipe)
        self.silence.start()
        self.changed.emit()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if progress.request_id != self._request_id or self._installation is None:
            return
        if self._installation.phase == "running":
            self.silence.start()
        self._installation = self._installation.heard(progress)
        self.changed.emit()

    @Slot()
    def _on_silence(self) -> None:
        if self._installation is not None and self._installation.phase == "running":
            self._installation = replace(self._installation, silent=True)
            self.changed.emit()

    @Slot(str)
    def _on_installed(self, model_id: str) -> None:
        done = self._installation
        if done is None or done.model_id != model_id:
            return
        self._installation = self._request_id = None
        self.silence.stop()
        self._kept.keep(installing="")
        self.installed.emit(model_id, done.name)
        self.changed.emit()

    @Slot(int, str, str, str)
    def _on_failed(self, request_id: int, title: str, detail: str, hint: str) -> None:
        if request_id != self._request_id or self._installation is None:
            return
        self._request_id = None
        self.silence.stop()
        hint = in_window_words(hint)
        self._installation = replace(self._installation, phase="failed", problem=(title, detail, hint))
        self.changed.emit()
        self.failed.emit(title, detail, hint)

    @Slot(int)
    def _on_cancelled(self, request_id: int) -> None:
        if request_id != self._request_id or self._installation is None:
            return
        self._request_id = None
        self.silence.stop()
        self._installation = replace(self._installation, phase="paused")
        self.changed.emit()
