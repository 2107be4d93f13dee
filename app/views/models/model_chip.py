"""The button that names the model and opens the menu of the installed ones."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.views.parts.chip import Chip
from app.views.parts.naming import named
from app.views.parts.soft_menu import soften

MOST_WIDTH = 250


class ModelChip(Chip):
    """Name of the model; pressed, the other models.

    Signals:
        model_chosen(str): The person wants this model.
        models_requested(): The person wants to see all models.
        answers_requested(): The person wants to see how the model chooses its tokens.
        menu_opening(): The menu is about to be shown: now is the time to say what is installed.
    """

    model_chosen = Signal(str)
    models_requested = Signal()
    answers_requested = Signal()
    menu_opening = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(MOST_WIDTH, parent)
        self._offered: list[tuple[str, str]] | None = None
        self._current = ""
        self._actions: dict[str, QAction] = {}
        self.menu_of_models = named(QMenu(self), "model_menu")
        self.menu_of_models.setProperty("choices", True)
        soften(self.menu_of_models)
        self.menu_of_models.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.menu_of_models.setAccessibleName(self.tr("Models"))
        self.menu_of_models.aboutToShow.connect(self.menu_opening)
        self.clicked.connect(self.open_menu)
        self.set_model("")
        self.set_choices([], "")

    def set_model(self, words: str) -> None:
        """Name the model; empty when there is none yet."""
        self.show_name(words or self.tr("Models"))
        self.setAccessibleName(self.tr("Model: {name}").format(name=words) if words else self.tr("Models"))
        self.setToolTip(self.tr("Choose a model"))

    def set_choices(self, choices: list[tuple[str, str]], current: str) -> None:
        """What can be chosen.

        Args:
            choices: Ids and names of the installed models.
            current: The id of the one that answers; empty while none does.
        """
        if choices != self._offered:  # else an open menu stays as it is
            self._offered = choices
            self._build_menu(choices)
        self._current = current
        self._tick()

    def _build_menu(self, choices: list[tuple[str, str]]) -> None:
        self.menu_of_models.clear()
        self._actions = {}
        for model_id, name in choices:
            action = self._add(name, partial(self._choose, model_id))
            action.setCheckable(True)
            self._actions[model_id] = action
        self.menu_of_models.addSeparator()
        self._add(self.tr("Answers…"), self.answers_requested.emit, "Ctrl+Shift+A")
        self._add(self.tr("Models…"), self.models_requested.emit, "Ctrl+Shift+M")

    def _choose(self, model_id: str) -> None:
        self._tick()
        self.model_chosen.emit(model_id)

    def _tick(self) -> None:
        """Tick the model that answers: Qt has ticked what was pressed, loaded or not."""
        for model_id, action in self._actions.items():
            action.setChecked(model_id == self._current)

    def open_menu(self) -> None:
        """Open the menu below the button, flush with its right edge."""
        width = self.menu_of_models.sizeHint().width()
        self.menu_of_models.popup(self.mapToGlobal(QPoint(self.width() - width, self.height() + 4)))

    def _add(self, words: str, do: Callable[[], object], key: str = "") -> QAction:
        action = QAction(words, self.menu_of_models)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; the menu bar's own does the work
        action.triggered.connect(lambda _checked: do())
        self.menu_of_models.addAction(action)
        return action
