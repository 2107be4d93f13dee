"""One quiet line at the foot: where it runs, which model, how fast, how full, what is being installed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.cards.turns import ContextCard
from app.views.parts.naming import named, plain_label
from app.views.window.context_meter import ContextMeter
from app.views.window.context_panel import ContextPanel
from app.views.window.offline_mark import OfflineMark

MARGIN = 4
SPACING = 12


class StatusLine(QWidget):
    """Model, activity, installation, speed and context.

    Signals:
        installation_clicked(): The person wants to see more of the installation.

    Attributes:
        offline: Says whether Ergo is off the network.
    """

    installation_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.offline = OfflineMark(self)
        self._installation = self._build_installation()
        self._installation_lines: tuple[str, ...] = ()
        self._model = plain_label("model", self, wraps=False)
        self._activity = plain_label("activity", self, wraps=False)
        self._progress = self._build_bar("progress", 96)
        self._speed = plain_label("speed", self, wraps=False)
        self._context = plain_label("context", self, wraps=False)
        self._meter = ContextMeter(self)
        self._meter.clicked.connect(self.toggle_context)
        self._panel = ContextPanel(self)
        self._panel.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(SPACING)
        for part in (self.offline, self._model, self._activity, self._progress, self._installation):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._speed)
        row.addWidget(self._context)
        row.addWidget(self._meter)
        self._by_use: tuple[QWidget, ...] = (
            self.offline,
            self._meter,
            self._installation,
            self._activity,
            self._context,
            self._speed,
            self._model,
            self._progress,
        )
        self._wanted = dict.fromkeys(self._by_use, False)
        self._want(self.offline, True)

    def show_network(self, open_for: Sequence[str], refused: int) -> None:
        """Say what is on the network just now, and how often something else was refused."""
        self.offline.show_network(open_for, refused)
        self._fit()

    def set_installation(self, lines: tuple[str, ...]) -> None:
        """Say how far an installation is.

        Args:
            lines: The same from the fullest to the shortest; the fullest that fits is shown. None shows nothing.
        """
        self._installation_lines = lines
        self._installation.setAccessibleName(lines[0] if lines else "")
        self._want(self._installation, bool(lines))

    def set_model(self, words: str) -> None:
        """Name the loaded model; empty when there is none."""
        self._model.setText(words)
        self._want(self._model, bool(words))

    def set_activity(self, words: str, fraction: float | None = None) -> None:
        """Say what is happening; a fraction in [0, 1] draws a bar."""
        self._activity.setText(words)
        self._want(self._activity, bool(words))
        self._want(self._progress, fraction is not None)
        if fraction is not None:
            self._progress.setValue(round(fraction * 100))
            self._progress.setAccessibleName(words)

    def set_speed(self, tokens_per_s: float) -> None:
        """Show the speed of generation; 0 shows nothing."""
        shown = self.tr("{speed} tok/s").format(speed=self.locale().toString(round(tokens_per_s)))
        self._speed.setText(shown if tokens_per_s > 0 else "")
        self._want(self._speed, tokens_per_s > 0)

    def show_context(self, card: ContextCard | None) -> None:
        """Show how full the context is; None shows nothing."""
        self._context.setText(card.summary if card else "")
        self._meter.set_card(card)
        if card is not None:
            self._panel.set_card(card)
        else:
            self._panel.hide()
        self._want(self._context, card is not None)
        self._want(self._meter, card is not None)

    @Slot()
    def toggle_context(self) -> None:
        """Open the panel that says what the context is filled with, or close it; without a context there is none."""
        if self._panel.isVisible():
            self._panel.hide()
        elif self._wanted[self._meter]:
            self._panel.open_above(self._meter if self._meter.isVisible() else self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_wanted"):
            self._fit()

    def _want(self, part: QWidget, wanted: bool) -> None:
        self._wanted[part] = wanted
        self._fit()

    def _fit(self) -> None:
        """Show the wanted parts, the most useful first, as long as they fit; clip none."""
        room = self.width() - 2 * MARGIN
        self._installation.setText(self._installation_text(room))
        for part in self._by_use:
            needed = part.sizeHint().width() + SPACING
            part.setVisible(self._wanted[part] and needed <= room)
            room -= needed if self._wanted[part] else 0

    def _installation_text(self, room: int) -> str:
        """The fullest of its lines that leaves the parts beside it their room, else the shortest."""
        beside = [part for part in self._by_use if self._wanted[part] and part is not self._installation]
        room -= sum(part.sizeHint().width() + SPACING for part in beside) + SPACING
        shortest = self._installation_lines[-1] if self._installation_lines else ""
        return next((line for line in self._installation_lines if self._installation_width(line) <= room), shortest)

    def _installation_width(self, text: str) -> int:
        frame = self._installation.sizeHint().width() - self._text_width(self._installation.text())
        return self._text_width(text) + frame

    def _text_width(self, text: str) -> int:
        return QFontMetrics(self._installation.font()).horizontalAdvance(text)

    def words(self) -> dict[str, str]:
        """The texts as shown, by the name of the part."""
        parts = (self._model, self._activity, self._speed, self._context)
        return {part.objectName(): part.text() for part in parts}

    def installation_text(self) -> str:
        """What is said of the installation, in full; empty if nothing is."""
        return self._installation_lines[0] if self._installation_lines else ""

    def _build_installation(self) -> QPushButton:
        button = named(QPushButton(self), "installation")
        button.setToolTip(self.tr("Show the installation"))
        button.clicked.connect(self.installation_clicked)
        return button

    def _build_bar(self, name: str, width: int) -> QProgressBar:
        bar = named(QProgressBar(self), name)
        bar.setRange(0, 100)
        bar.setTextVisible(False)
        bar.setFixedSize(width, 4)
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return bar
