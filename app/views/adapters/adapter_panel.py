"""What can be done with the adapter of this conversation, in a panel below its chip. Esc closes it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from app.cards.adapters import InForce
from app.views.adapters.adapter_choices import AdapterChoices
from app.views.adapters.strength_row import StrengthRow
from app.views.parts.naming import key_text, named, plain_label
from app.views.parts.panel import Panel
from app.views.parts.switch import Switch

WIDTH_IN_DIGITS = 38
GAP = 4
SIDE = 16
OWN_KEYS = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class AdapterPanel(Panel):
    """Which one, on or off, how strong, and what else.

    Args:
        folder_words: What "show the adapter's folder" is called on this system.
        parent: The owner.

    Signals:
        adapter_chosen(str): The person wants this one; empty for none.
        switched(bool): The chosen one is to be in force, or not.
        strength_changed(float): So strong; 1 is as it was trained.
        compare_requested(): The last question with and without it.
        adapters_requested(): All adapters.
        folder_requested(str): The folder of this one.

    Attributes:
        switch: On or off.
        choices: Which one.
        strength: How strong.
    """

    adapter_chosen = Signal(str)
    switched = Signal(bool)
    strength_changed = Signal(float)
    compare_requested = Signal()
    adapters_requested = Signal()
    folder_requested = Signal(str)

    def __init__(self, folder_words: str, parent: QWidget | None = None) -> None:
        super().__init__("adapter_panel", OWN_KEYS, parent)
        self._name = ""
        self.setAccessibleName(self.tr("Adapter of this conversation"))
        self._title = plain_label("adapter_heading", self)
        self._title.setText(self.tr("Adapter"))
        self.switch = Switch(self)
        self.switch.clicked.connect(self.switched)
        self.choices = AdapterChoices(self)
        self.choices.chosen.connect(self.adapter_chosen)
        self.strength = StrengthRow(self)
        self.strength.changed.connect(self.strength_changed)
        self._remark = plain_label("adapter_remark", self)
        self._compare = self._build_row(self.tr("Compare with and without"), self.compare_requested)
        self._folder = self._build_row(folder_words, None)
        self._folder.clicked.connect(self._on_folder)
        self._all = self._build_row(self.tr("Adapters…"), self.adapters_requested)
        self._all.setToolTip(key_text("Ctrl+Shift+D"))
        self._lines = QVBoxLayout(self)
        self._arrange()

    def show_in_force(self, card: InForce) -> None:
        """Show what is chosen, and what can be."""
        self._name = card.name
        self.choices.show_choices(card.choices, card.name)
        for before, after in pairwise((self.switch, *self.choices.rows())):  # rows may have come since
            QWidget.setTabOrder(before, after)
        self.switch.setVisible(bool(card.name))
        self.switch.setChecked(card.on)
        self.switch.setEnabled(not card.remark)
        self.switch.setAccessibleName(self.tr("Use {name}").format(name=card.name))
        self.switch.setToolTip(self.tr("On or off ({keys})").format(keys=key_text("Ctrl+Alt+L")))
        self.strength.setVisible(bool(card.name))
        self.strength.setEnabled(card.on and not card.remark)
        self.strength.show_strength(card.strength)
        self._remark.setText(card.remark)
        self._remark.setVisible(bool(card.remark))
        self._compare.setEnabled(card.can_compare)
        self._folder.setEnabled(bool(card.name))
        if self.isVisible():
            self._fit(self.width())

    def open_below(self, button: QWidget) -> None:
        """Open it below a button, within its window, the keyboard on what is chosen."""
        self.open_at(button)
        self.choices.take_keyboard()

    def fit(self, button: QWidget) -> None:
        """As wide as reads well within the window, as tall as all that can be chosen."""
        most = button.window().width() - 2 * GAP
        self._fit(min(most, self.fontMetrics().horizontalAdvance("0") * WIDTH_IN_DIGITS))
        self.stand_below(button, GAP)

    def rows(self) -> list[QPushButton]:
        """What else can be done, from top to bottom."""
        return [self._compare, self._folder, self._all]

    def remark_text(self) -> str:
        """Why the adapter can't be in force; empty if it can."""
        return self._remark.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it, and takes no number that is being typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.strength.forget_typed()
            self.close()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take a number that is being typed."""
        self.strength.commit()
        super().hideEvent(event)

    def _fit(self, width: int) -> None:
        self.choices.setFixedHeight(0)
        self._lines.invalidate()
        beside = self._lines.totalHeightForWidth(width)
        self.choices.fit_to(width - SIDE, self.screen().availableGeometry().height() - 2 * GAP - beside)
        self._lines.invalidate()
        self.resize(width, self._lines.totalHeightForWidth(width))

    def _build_row(self, words: str, said: SignalInstance | None) -> QPushButton:
        button = named(QPushButton(words, self), "adapter_row")
        button.setAccessibleName(words)
        if said is not None:
            button.clicked.connect(self.close)
            button.clicked.connect(said)
        return button

    def _on_folder(self) -> None:
        self.close()
        self.folder_requested.emit(self._name)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8 - 3, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.switch)
        strength = QVBoxLayout()
        strength.setContentsMargins(8, 8, 8, 4)
        strength.addWidget(self.strength)
        strength.addWidget(self._remark)
        self._lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # else it couldn't become smaller
        self._lines.setContentsMargins(8, 12, 8, 8)
        self._lines.setSpacing(4)
        self._lines.addLayout(head)
        self._lines.addWidget(self.choices)
        self._lines.addLayout(strength)
        self._lines.addWidget(_rule(self))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for row in self.rows():
            rows.addWidget(row)
        self._lines.addLayout(rows)


def _rule(parent: QWidget) -> QFrame:
    line = named(QFrame(parent), "adapter_rule")
    line.setFixedHeight(1)
    return line
