"""Connects the settings' window with the person's choices and with the flows that carry them out.

Each choice has one way: the one that its menu takes too. The window is built when it is first wanted.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from app.controllers.idle import Idle
from app.controllers.setup import Setup
from app.settings import Choices, ChoicesFile
from app.system import show_folder
from app.theme import Theme
from app.views.window.menu_bar import MenuBar
from app.wiring.frame import FrameWiring

if TYPE_CHECKING:
    from app.views.settings.settings_window import SettingsWindow


class SettingsWiring(QObject):
    """Choices, theme and menus on one side, the settings' window on the other.

    Args:
        frame: The main window's; becomes the owner.
        menus: Its commands.
        kept: Where the person's choices are kept.
        theme: The application's appearance.
        idle: Notices that nobody uses the model.
        setup: Says which model answers.
        data_dir: Where everything lies.

    Attributes:
        settings: The settings' window; None while it wasn't wanted yet.
        show_folder: Shows a folder.
    """

    def __init__(
        self,
        frame: FrameWiring,
        menus: MenuBar,
        kept: ChoicesFile,
        theme: Theme,
        idle: Idle,
        setup: Setup,
        data_dir: Path,
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._menus = menus
        self._kept = kept
        self._theme = theme
        self._idle = idle
        self._setup = setup
        self._data_dir = data_dir
        self.settings: SettingsWindow | None = None
        self.show_folder: Callable[[Path], object] = show_folder
        menus.app.settings_requested.connect(self.open)
        setup.ready.connect(self._show_model)
        setup.chosen.connect(self._show_model)

    @Slot()
    def open(self) -> None:
        """Show the window, or bring it to the front."""
        if self.settings is None:
            self.settings = self._build()
            self._kept.watch(self._show_choices)
        self.settings.present()

    @Slot()
    def give_up(self) -> None:
        """The main window is closed for good."""
        if self.settings is not None:
            self.settings.close()
            self.settings = None  # it goes with the main window, and choices may still be kept meanwhile

    def _show_choices(self, choices: Choices) -> None:
        if self.settings is not None:
            self.settings.show_choices(choices)

    def _build(self) -> SettingsWindow:
        from app.views.settings.settings_window import SettingsWindow  # noqa: PLC0415

        settings = SettingsWindow(self._frame.window)
        settings.chosen.connect(self._on_chosen)
        settings.models.models_requested.connect(self._lead_to(self._menus.models_requested.emit))
        settings.models.adapters_requested.connect(self._lead_to(self._menus.adapters.adapters_requested.emit))
        settings.answers.answers_requested.connect(self._lead_to(self._menus.answers_requested.emit))
        settings.privacy.verify_requested.connect(self._lead_to(self._menus.help.verify_requested.emit))
        settings.privacy.delete_requested.connect(self._lead_to(self._menus.history.delete_everything_requested.emit))
        settings.privacy.folder_requested.connect(lambda: self.show_folder(self._data_dir))
        settings.privacy.show_folder(str(self._data_dir))
        settings.models.show_model(self._setup.model_name)
        settings.show_choices(self._kept.choices)
        return settings

    def _lead_to(self, request: Callable[[], object]) -> Callable[[], None]:
        """What asks for something that the main window shows: it comes to the front."""

        def lead() -> None:
            self._frame.come_to_front()
            request()

        return lead

    @Slot()
    def _show_model(self) -> None:
        if self.settings is not None:
            self.settings.models.show_model(self._setup.model_name)

    @Slot(str, object)
    def _on_chosen(self, name: str, value: Any) -> None:
        """Carry a choice out the way its menu does; what has no other way is only kept."""
        menus = self._menus
        ways: dict[str, Callable[[Any], object]] = {
            "appearance": self._theme.choose,
            "zoom": self._theme.set_zoom,
            "typeset_thoughts": menus.typeset_thoughts_chosen.emit,
            "check_answers": menus.tutor.checks_chosen.emit,
            "hints_first": menus.tutor.hints_chosen.emit,
            "export_thoughts": menus.history.thoughts_chosen.emit,
        }
        if name in ways:
            ways[name](value)
        else:
            self._kept.keep(**{name: value})
        if name == "unload_after_minutes":
            self._idle.set_minutes(value)
