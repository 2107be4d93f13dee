"""Which adapter is in force: none, or one of those that are installed; those that don't fit say why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.cards.adapters import AdapterChoice
from app.views.parts.glyphs import GlyphButton
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import NOTHING_MORE, named, plain_label, plain_tip

MOST_ROWS = 7
"""More than so many are scrolled."""
LEAST_ROWS = 2
"""So many are seen on the smallest screen."""


class AdapterChoices(QScrollArea):
    """One of several, the chosen one ticked.

    Args:
        parent: The owner.

    Signals:
        chosen(str): The person wants this one; empty for none.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("adapter_choices")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = QVBoxLayout()
        self._shown: tuple[AdapterChoice, ...] | None = None
        self._rows: dict[str, ChoiceRow] = {}
        self._reasons: list[QLabel] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self.show_choices((), "")

    def show_choices(self, choices: Sequence[AdapterChoice], chosen: str) -> None:
        """Show what can be chosen, and what is."""
        had_keyboard = False
        if tuple(choices) != self._shown:
            self._shown = tuple(choices)
            had_keyboard = keyboard_of(self) in self._rows.values()
            self._build()
        self._group.setExclusive(False)
        reached = chosen if chosen in self._rows and self._rows[chosen].isEnabled() else ""
        for name, row in self._rows.items():
            row.show_chosen(name == chosen)
            # Tab reaches the chosen one; the arrow keys go on from there.
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == reached else Qt.FocusPolicy.ClickFocus)
        self._group.setExclusive(True)
        if had_keyboard:
            self.take_keyboard()

    def rows(self) -> list[ChoiceRow]:
        """What can be chosen, from top to bottom."""
        return list(self._rows.values())

    def take_keyboard(self) -> None:
        """Put the keyboard on the chosen one."""
        row = next((row for row in self._rows.values() if row.focusPolicy() == Qt.FocusPolicy.StrongFocus), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.PopupFocusReason)
            self.ensureWidgetVisible(row)

    def fit_to(self, width: int, tallest: int) -> None:
        """Be as tall as all rows, or as the most of them that are shown at once.

        Args:
            width: How wide it will be, in px.
            tallest: How tall it may be, in px, as long as two rows are seen.
        """
        for reason in self._reasons:  # below the words that it is said of
            reason.setIndent(self._rows[""].iconSize().width() + 5)
        row = self._rows[""].sizeHint().height()
        most = min(row * MOST_ROWS, max(tallest, row * LEAST_ROWS))
        whole = self._lines.totalHeightForWidth(width) if self._reasons else self._lines.sizeHint().height()
        self.setFixedHeight(min(whole, most))

    def _build(self) -> None:
        if self.widget() is not None:
            self.takeWidget().deleteLater()  # one of its rows may just have been pressed
        column = named(QWidget(), "adapter_choices_column")
        self._lines = QVBoxLayout(column)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._rows, self._reasons = {}, []
        self._add(AdapterChoice(""), column)
        for choice in self._shown or ():
            self._add(choice, column)
        self.setWidget(column)
        column.show()

    def _on_reached(self, row: ChoiceRow) -> None:
        """The arrow keys don't scroll by themselves."""
        self.ensureWidgetVisible(row, 0, row.height() // 2)

    def _on_clicked(self, row: ChoiceRow) -> None:
        self.chosen.emit(row.name)

    def _add(self, choice: AdapterChoice, column: QWidget) -> None:
        row = ChoiceRow(choice, column)
        row.reached.connect(self._on_reached)
        self._rows[choice.name] = row
        self._group.addButton(row)
        self._lines.addWidget(row)
        if choice.why_not and not choice.usable:
            self._reasons.append(plain_label("adapter_why", column))
            self._reasons[-1].setText(choice.why_not)
            self._lines.addWidget(self._reasons[-1])


class ChoiceRow(GlyphButton):
    """One that can be chosen, and is or isn't.

    Args:
        choice: Of which adapter; one without a name is none.
        parent: The owner.

    Signals:
        reached(ChoiceRow): The keyboard has come to it, and not by a press.

    Attributes:
        name: Of the adapter; empty for none.
    """

    reached = Signal(object)

    def __init__(self, choice: AdapterChoice, parent: QWidget) -> None:
        super().__init__("none", QPalette.ColorRole.WindowText, parent)
        self.setObjectName("adapter_choice")
        self.name = choice.name
        self._words = choice.name or self.tr("None")
        self.setCheckable(True)
        self.setEnabled(choice.usable)
        self.setAccessibleName(
            self.tr("Adapter: {name}").format(name=choice.name) if choice.name else self.tr("No adapter")
        )
        self.setAccessibleDescription(NOTHING_MORE if choice.usable else choice.why_not)
        self.setToolTip(plain_tip(choice.name) if choice.name else "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(self._words.replace("&", "&&"))

    def words(self) -> str:
        """What it is called, in full."""
        return self._words

    def show_chosen(self, chosen: bool) -> None:
        """Tick it, or don't."""
        self.setChecked(chosen)
        self.set_glyph("tick" if chosen else "none")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so; below the pointer nothing moves while it is pressed."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.reached.emit(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the middle of a long name out."""
        super().resizeEvent(event)
        metrics = QFontMetrics(self.font())
        room = self.width() - self.iconSize().width() - metrics.horizontalAdvance("0") * 3
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&"))
