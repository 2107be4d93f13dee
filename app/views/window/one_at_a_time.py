"""Several things that may be said in one place, of which at most one is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneAtATime(QWidget):
    """Shows the newest of what asks for a decision, else the newest of the rest; takes no room while there is nothing.

    A part comes and goes by its own `show` and `hide`; one that waits for its turn comes when the others are gone.

    Args:
        decisions: Parts that ask for a decision.
        offers: Parts that can wait.
        parent: The owner.
    """

    def __init__(self, decisions: Sequence[QWidget], offers: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decisions = decisions
        self._places = {part: QWidget(self) for part in (*decisions, *offers)}
        self._said: list[QWidget] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        for part, place in self._places.items():
            inside = QVBoxLayout(place)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(part)
            lines.addWidget(place)
            part.hide()
            part.installEventFilter(self)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that a part comes or goes."""
        if isinstance(watched, QWidget) and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._said = [part for part in self._said if part is not watched]
            if event.type() == QEvent.Type.ShowToParent:
                self._said.append(watched)
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        first = [part for part in self._said if part in self._decisions] or self._said
        shown = first[-1] if first else None
        for part, place in self._places.items():
            place.setVisible(part is shown)
        self.setVisible(shown is not None)
