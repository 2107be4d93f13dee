"""The line that stands for a solution that is being written out of sight: that it is, and for how long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.views.parts.flow_row import FlowRow
from app.views.parts.naming import key_text, named, plain_label
from app.views.thoughts.thinking_pane import TICK_MS, clock_text


class WorkingLine(QWidget):
    """Hidden until the work begins.

    Args:
        clock: Seconds that only grow.
        parent: The owner.

    Signals:
        answer_now_requested(): The person wants the thoughts ended.
    """

    answer_now_requested = Signal()

    def __init__(self, clock: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._refresh)
        self._words = plain_label("working", self, wraps=False)
        self._answer_now = named(QPushButton(self.tr("Answer now"), self), "answer_now")
        self._answer_now.setProperty("link", True)
        self._answer_now.setToolTip(
            self.tr("End the thoughts and answer ({keys})").format(keys=key_text("Ctrl+Return"))
        )
        self._answer_now.clicked.connect(self._on_answer_now)
        row = FlowRow(12, 2, self)
        row.addWidget(self._words)
        row.addWidget(self._answer_now)
        self.offer_answer_now(False)
        self.hide()

    @property
    def button(self) -> QPushButton:
        """What ends the thoughts."""
        return self._answer_now

    @property
    def is_running(self) -> bool:
        """Whether it counts."""
        return self._timer.isActive()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def begin(self) -> None:
        """The work has begun; it goes on counting where it counts already."""
        if not self._timer.isActive():
            self._began = self._clock()
            self._timer.start()
            self._refresh()
            self.show()

    def end(self) -> None:
        """The work is over."""
        self._timer.stop()
        self.hide()

    def offer_answer_now(self, offered: bool) -> None:
        """Offer to end the thoughts, or don't."""
        self._answer_now.setVisible(offered)

    @Slot()
    def _refresh(self) -> None:
        self._words.setText(self.tr("Working it out… {time}").format(time=clock_text(self._clock() - self._began)))

    @Slot()
    def _on_answer_now(self) -> None:
        self.answer_now_requested.emit()
