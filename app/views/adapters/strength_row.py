"""How strongly the adapter works: a slider, and a field for those who know the number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from app.typed_number import typed_number
from app.views.adapters.strength_slider import MOST, StrengthSlider
from app.views.parts.dragged_files import FilesPass
from app.views.parts.naming import named, plain_label

LONGEST_TYPED = 8


class StrengthRow(QWidget):
    """Both, and the words for them.

    Args:
        parent: The owner.

    Signals:
        changed(float): The person wants it so strong; 1 is as it was trained.

    Attributes:
        slider: By hand.
        field: By number.
    """

    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = 100
        self._words = plain_label("adapter_heading", self)
        self._words.setText(self.tr("Strength"))
        self.slider = StrengthSlider(self)
        self.slider.setAccessibleName(self.tr("Strength"))
        self.slider.setAccessibleDescription(self.tr("100% is as it was trained; a double-click goes back to that."))
        self.slider.setToolTip(self.tr("Double-click for 100%"))
        self.slider.moved.connect(self._take)
        self.field = named(QLineEdit(self), "strength_field")
        FilesPass(self.field)
        self.field.setMaxLength(LONGEST_TYPED)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.setAccessibleName(self.tr("Strength in percent"))
        self.field.editingFinished.connect(self.commit)
        self._arrange()
        self.show_strength(1.0)

    def show_strength(self, strength: float) -> None:
        """Show how strong it is; a number that is being typed stays."""
        self._percent = round(strength * 100)
        self.slider.show_percent(self._percent)
        if not (self.field.hasFocus() and self.field.isModified()):
            self.field.setText(percent_words(self, self._percent))

    def forget_typed(self) -> None:
        """Show what holds in place of what is being typed."""
        self.field.setModified(False)
        self.field.setText(percent_words(self, self._percent))

    @Slot()
    def commit(self) -> None:
        """Take the number that was typed; one that is none, or the same, is forgotten."""
        number = typed_number(self.field.text().replace("%", ""), whole=False) if self.field.isModified() else None
        self.forget_typed()
        if number is not None:
            self._take(round(min(float(MOST), max(0.0, number))))

    @Slot(int)
    def _take(self, percent: int) -> None:
        if percent != self._percent:
            self.show_strength(percent / 100)
            self.changed.emit(percent / 100)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._words, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.slider, 1, 0, 1, 2)


def percent_words(widget: QWidget, percent: int) -> str:
    """Percent in the person's own figures: `80%`."""
    words = QCoreApplication.translate("StrengthRow", "{percent}%")
    return words.format(percent=widget.locale().toString(percent))
