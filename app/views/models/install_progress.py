"""One installation: its steps, one bar, what was measured, what went wrong, what can be done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.cards.models import SEPARATOR, Action, InstallWords, Step, joined_phrases
from app.views.parts.flow_row import FlowRow
from app.views.parts.keyboard import ACTION
from app.views.parts.naming import named, plain_label, restyle


class InstallProgress(QWidget):
    """Shows an installation; hidden while there is none.

    Signals:
        action_requested(str): The person wants this done: `pause`, `go-on`, `retry` or `discard`.
    """

    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[QLabel] = []
        self._title = plain_label("install_title", self)
        self._bar = named(QProgressBar(self), "install_bar")
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._measures = plain_label("install_measures", self)
        self._remedy = plain_label("install_remedy", self)
        self._remedy.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = {
            "pause": self._build_button("pause", self.tr("Pause")),
            "go-on": self._build_button("go-on", self.tr("Go on"), primary=True),
            "retry": self._build_button("retry", self.tr("Try again"), primary=True),
            "discard": self._build_button("discard", self.tr("Discard")),
        }
        self._arrange()
        self.hide()

    def show_installation(self, words: InstallWords | None) -> None:
        """Show this installation; None shows nothing."""
        self.setVisible(words is not None)
        if words is None:
            return
        self._title.setText(words.title)
        restyle(self._title, "caution", bool(words.remedy))
        self._show_steps(words.steps)
        self._bar.setVisible(words.fraction is not None)
        if words.fraction is not None:
            self._bar.setValue(round(words.fraction * 1000))
        self._bar.setAccessibleName(words.title)
        self._bar.setAccessibleDescription(words.measures)
        phrases = words.measures.split(SEPARATOR)
        self._set_text(self._measures, joined_phrases(phrases))
        self._set_text(self._remedy, words.remedy)
        for action, button in self._buttons.items():
            button.setVisible(action in words.actions)
            button.setEnabled(not words.waiting)

    def usable(self, words: InstallWords | None) -> set[QWidget]:
        """What can be pressed once this installation is shown."""
        if words is None or words.waiting:
            return set()
        return {button for action, button in self._buttons.items() if action in words.actions}

    def words(self) -> str:
        """Everything that is said, for tests and for reading aloud."""
        labels = (self._title, self._measures, self._remedy)
        text = "\n".join(label.text() for label in labels if label.text())
        return text.replace("\N{NO-BREAK SPACE}", " ")

    def _arrange(self) -> None:
        self._step_row = FlowRow(16, 4)
        buttons = FlowRow(8, 8)
        for button in self._buttons.values():
            buttons.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._title)
        lines.addLayout(self._step_row)
        for part in (self._bar, self._measures, self._remedy):
            lines.addWidget(part)
        lines.addLayout(buttons)

    def _build_button(self, action: Action, words: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("primary", primary)
        button.setProperty(ACTION, action)
        button.clicked.connect(partial(self.action_requested.emit, action))
        return button

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        while len(self._steps) < len(steps):
            label = plain_label("install_step", self, wraps=False)
            self._steps.append(label)
            self._step_row.addWidget(label)
        signs = {"done": "✓", "now": "●", "next": "○"}
        for label, step in zip(self._steps, steps, strict=True):
            label.setText(f"{signs[step.state]} {step.words}")
            restyle(label, "state", step.state)

    def _set_text(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
