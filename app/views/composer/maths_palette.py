"""A small keyboard of mathematics that opens above its button. The arrows move in it, Enter chooses, Esc closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.rendering.pipeline import Flow, Painted
from app.rendering.prepared import Prepared
from app.rendering.renderer import Renderer
from app.rendering.typesetting.formula import Typeset
from app.views.composer.formula_key import FormulaKey
from app.views.composer.structures import Structure, structures
from app.views.parts.panel import Panel

COLUMNS = 6
GAP = 12
_MARGIN = 8
_BETWEEN = 2
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
_OWN_KEYS = (*_STEPS, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Tab)


class MathsPalette(Panel):
    """A key for each structure.

    Args:
        renderer: Sets the formulas on the keys, when they are first seen.
        parent: The owner.

    Signals:
        chosen(Structure): The person wants this.
    """

    chosen = Signal(object)

    def __init__(self, renderer: Renderer, parent: QWidget | None = None) -> None:
        super().__init__("maths_palette", _OWN_KEYS, parent)
        self.setAccessibleName(self.tr("Insert mathematics"))
        self._renderer = renderer
        self._flow: Flow | None = None
        self._structures = structures()
        self._above = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._grid.setSpacing(_BETWEEN)
        self.keys = [self._build_key(number, structure) for number, structure in enumerate(self._structures)]

    def open_above(self, button: QWidget) -> None:
        """Open flush with the right edge of a button, above it, with the keyboard on the first key."""
        self._open(button, above=True)

    def open_below(self, button: QWidget) -> None:
        """The same below it."""
        self._open(button, above=False)

    def fit(self, button: QWidget) -> None:
        """No wider than the window."""
        most = (button.window().width() - 2 * GAP - 2 * _MARGIN - 2) // COLUMNS - _BETWEEN
        for key in self.keys:
            key.ensurePolished()
            key.setFixedWidth(min(most, key.sizeHint().width()))
        self.adjustSize()
        (self.stand_above if self._above else self.stand_below)(button, GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a neighbour, or close."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in _STEPS:
            self._go(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _open(self, button: QWidget, *, above: bool) -> None:
        self._ask_for_pictures()
        self._above = above
        self.open_at(button)
        self.keys[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _go(self, step: int) -> None:
        focused = self.focusWidget()
        at = self.keys.index(focused) if isinstance(focused, FormulaKey) else 0
        if 0 <= at + step < len(self.keys):
            self.keys[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _build_key(self, number: int, structure: Structure) -> FormulaKey:
        key = FormulaKey(structure.name, self._renderer.pictures, self)
        key.clicked.connect(self._on_clicked)
        self._grid.addWidget(key, number // COLUMNS, number % COLUMNS)
        return key

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        self.close()
        for key, structure in zip(self.keys, self._structures, strict=True):
            if key is clicked:
                self.chosen.emit(structure)

    def _ask_for_pictures(self) -> None:
        if self._flow is not None or any(key.picture for key in self.keys):
            return
        flow = self._flow = self._renderer.open()
        flow.updated.connect(self._on_updated)
        flow.come_first()
        flow.feed("\n\n".join(rf"\({structure.shown}\) :" for structure in self._structures))
        flow.finish()

    @Slot(object)
    def _on_updated(self, painted: Painted) -> None:
        pictures = {tex: picture for prepared in painted.settled for tex, picture in _pictures(prepared)}
        for key, structure in zip(self.keys, self._structures, strict=True):
            picture = pictures.get(structure.shown)
            if picture is not None:
                key.show_picture(picture)
        if painted.last and self._flow is not None:
            self._flow.drop()
            self._flow = None


def _pictures(prepared: Prepared) -> list[tuple[str, Typeset]]:
    found = ((key[0], picture) for key, picture in prepared.pictures.items())
    return [(tex, picture) for tex, picture in found if isinstance(picture, Typeset)]
