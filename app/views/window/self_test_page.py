"""The page on which a self-test is watched and its result read. Runs nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.cards.self_tests import SelfTestCard, TestLine, TestState
from app.views.parts.covering_page import CoveringPage
from app.views.parts.flow_row import FlowRow
from app.views.parts.glyphs import GlyphButton
from app.views.parts.naming import named, plain_label
from app.views.parts.speaking import announce

_GLYPHS: dict[TestState, str] = {"good": "tick", "bad": "caution", "told": "dash"}


class SelfTestPage(CoveringPage):
    """One self-test.

    Args:
        parent: The owner.

    Signals:
        again_requested(): Do it once more.
        stop_requested(): End it.
    """

    again_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("SelfTestPage", "Self-test"), parent)
        self._report = ""
        self._bar = named(QProgressBar(self.widget()), "progress")
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._card = named(QFrame(self.widget()), "model_card")
        self._lines = QVBoxLayout(self._card)
        self._lines.setContentsMargins(16, 16, 16, 16)
        self._lines.setSpacing(16)
        self.add_part(self._bar)
        self.add_part(self._card)
        self.add_part(self._build_buttons())
        self._rows: list[QWidget] = []

    def show_test(self, card: SelfTestCard) -> None:
        """Show how it stands, and say it where somebody listens."""
        self._title.setText(card.heading)
        self.setAccessibleName(card.heading)
        self.set_lead(card.lead)
        self._report = card.report
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._build_row(line) for line in card.lines]
        for row in self._rows:
            self._lines.addWidget(row)
        self._card.setVisible(bool(card.lines))
        self._bar.setVisible(card.running)
        self._bar.setAccessibleName(card.heading)
        self.stop.setVisible(card.running)
        self.again.setVisible(not card.running)
        self.copy.setVisible(bool(card.report))
        self.copy.setText(self.tr("Copy report"))
        announce(self, " ".join([card.heading, card.lead, *(line.words for line in card.lines)]))

    def words(self) -> list[str]:
        """What is said of the parts, each in one line."""
        return [row.accessibleName() for row in self._rows]

    def lead(self) -> str:
        """How it stands."""
        return self._lead.text()

    def _build_row(self, line: TestLine) -> QWidget:
        row = QWidget(self._card)
        mark = GlyphButton(_GLYPHS[line.state], QPalette.ColorRole.PlaceholderText, row)
        mark.setProperty("icon_only", True)
        mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        states = {"good": self.tr("Fine"), "bad": self.tr("Not as it should be"), "told": self.tr("To be known")}
        mark.setAccessibleName(states[line.state])
        row.setAccessibleName(f"{states[line.state]}: {line.words} {line.detail}".strip())
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for name, text in (("setting_name", line.words), ("setting_note", line.detail)):
            label = plain_label(name, row)
            label.setText(text)
            label.setVisible(bool(text))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            texts.addWidget(label)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(texts, 1)
        return row

    def _build_buttons(self) -> QWidget:
        holder = QWidget(self.widget())
        row = FlowRow(8, 8, holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.stop = QPushButton(self.tr("Stop"), holder)
        self.again = QPushButton(self.tr("Try again"), holder)
        self.copy = QPushButton(self.tr("Copy report"), holder)
        self.stop.clicked.connect(self.stop_requested)
        self.again.clicked.connect(self.again_requested)
        self.copy.clicked.connect(self._on_copy)
        for button in (self.stop, self.again, self.copy):
            row.addWidget(button)
        return holder

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))
        announce(self.copy, self.tr("Copied"))
