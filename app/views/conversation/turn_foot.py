"""What stands below a reply: how it ended and the way on, what can be done with it, what was measured."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.possible import Possible
from app.views.parts.flow_row import FlowRow
from app.views.parts.keyboard import keyboard_of
from app.views.parts.naming import key_text, named, phrase_label, plain_label
from app.views.parts.soft_menu import soften
from app.views.parts.speaking import announce


class TurnFoot(QWidget):
    """Hidden while a reply is written.

    Signals:
        copy_requested(): The person wants the answer on the clipboard.
        copy_rich_requested(): The person wants it there as rich text.
        again_requested(): The person wants another reply.
        think_longer_requested(): The person wants the answer thought over.
        go_on_requested(): The person wants the reply to go on.
        answer_now_requested(): The person wants an answer from the thoughts there are.
        earlier_requested(): The person wants to see the reply before.
        later_requested(): The person wants to see the reply after.
    """

    copy_requested = Signal()
    copy_rich_requested = Signal()
    again_requested = Signal()
    think_longer_requested = Signal()
    go_on_requested = Signal()
    answer_now_requested = Signal()
    earlier_requested = Signal()
    later_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._possible = Possible()
        self._settled = False
        self._has_answer = False
        self._ended = QWidget(self)
        self._outcome = phrase_label("outcome", self._ended)
        self._go_on = self._build(self._ended, "link", self.tr("Go on"), "Ctrl+Shift+Return")
        self._answer_now = self._build(self._ended, "link", self.tr("Answer now"), "Ctrl+Return")
        self._actions = QWidget(self)
        self._copy = self._build(self._actions, "quiet", self.tr("Copy"), "Ctrl+Shift+C")
        self._copy.setAccessibleName(self.tr("Copy the answer"))
        rich = f"{self.tr('Copy as Rich Text')} ({key_text('Ctrl+Alt+Shift+C')})"
        self._copy.setToolTip(f"{self._copy.toolTip()}\n{rich}")
        self._again = self._build(self._actions, "quiet", self.tr("Again"), "Ctrl+R")
        self._again.setAccessibleName(self.tr("Ask again"))
        self._longer = self._build(self._actions, "quiet", self.tr("Think longer"), "Ctrl+Shift+T")
        self._earlier = self._build(self._actions, "quiet", self.tr("Earlier reply"), "Ctrl+[")
        self._later = self._build(self._actions, "quiet", self.tr("Later reply"), "Ctrl+]")
        self._measures = plain_label("measures", self, wraps=False)
        self._connect()
        self._arrange()
        self.hide()

    def settle(self, outcome: str, measures: str, *, has_answer: bool) -> None:
        """The reply has ended: show it, and say it where somebody listens.

        Args:
            outcome: How, if that needs saying.
            measures: What was measured.
            has_answer: Whether there is an answer to copy.
        """
        self.show_ended(outcome, measures, has_answer=has_answer)
        announce(self._outcome, outcome)

    def show_ended(self, outcome: str, measures: str, *, has_answer: bool) -> None:
        """Show how a reply ended some time ago; the arguments are those of `settle`."""
        self._outcome.setText(outcome)
        self._measures.setText(measures)
        self._has_answer = has_answer
        self._settled = True
        self._refresh()

    def start(self) -> None:
        """A reply is being written: out of its way, and nothing is known of its end."""
        self._outcome.setText("")
        self._measures.setText("")
        self._settled = False
        self._refresh()

    def set_possible(self, possible: Possible, *, failed: bool) -> None:
        """Offer what can be done.

        Args:
            possible: What it is.
            failed: Whether a notice above offers another try, so that the foot needn't.
        """
        self._possible = replace(possible, ask_again=possible.ask_again and not failed)
        self._refresh()

    def name_no_keys(self) -> None:
        """Another turn follows: the keys mean that one from now on."""
        for button in self._buttons():
            button.setToolTip("")

    def outcome(self) -> str:
        """How the reply ended, if that needed saying."""
        return self._outcome.text()

    def measures(self) -> str:
        """What was measured."""
        return self._measures.text()

    def offers(self) -> list[str]:
        """The words of all buttons that can be pressed."""
        return [button.text() for button in self._buttons() if button.isVisibleTo(self)]

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self._go_on, self._answer_now, self._copy, self._again, self._longer, self._earlier, self._later

    def _refresh(self) -> None:
        possible, had_keyboard = self._possible, keyboard_of(self)
        self._outcome.setVisible(bool(self._outcome.text()))
        self._copy.setVisible(self._has_answer)
        self._go_on.setVisible(possible.go_on)
        self._answer_now.setVisible(possible.answer_now)
        self._ended.setVisible(bool(self._outcome.text()) or possible.go_on or possible.answer_now)
        self._again.setVisible(possible.ask_again)
        self._longer.setVisible(possible.think_longer)
        self._earlier.setVisible(possible.earlier)
        self._later.setVisible(possible.later)
        said = bool(self._outcome.text() or self._measures.text())
        offered = any(not button.isHidden() for button in self._buttons())
        self.setVisible(self._settled and (said or offered))
        self._turn_round(had_keyboard)

    def _turn_round(self, had_keyboard: QWidget | None) -> None:
        """Who has leafed as far as it goes can only leaf back: the keyboard is never left on a button that went."""
        for gone, successor in ((self._earlier, self._later), (self._later, self._earlier)):
            if gone is had_keyboard and gone.isHidden() and successor.isVisible():
                successor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        for button, signal in (
            (self._again, self.again_requested),
            (self._longer, self.think_longer_requested),
            (self._go_on, self.go_on_requested),
            (self._answer_now, self.answer_now_requested),
            (self._earlier, self.earlier_requested),
            (self._later, self.later_requested),
        ):
            button.clicked.connect(signal)
        self._copy.clicked.connect(self._on_copy)
        self._copy.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._copy.customContextMenuRequested.connect(self._on_copy_menu)

    @Slot()
    def _on_copy(self) -> None:
        rich = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        (self.copy_rich_requested if rich else self.copy_requested).emit()

    @Slot(QPoint)
    def _on_copy_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        soften(menu)
        menu.addAction(self.tr("Copy as Markdown")).triggered.connect(self.copy_requested)
        menu.addAction(self.tr("Copy as Rich Text")).triggered.connect(self.copy_rich_requested)
        menu.popup(self._copy.mapToGlobal(spot))

    def _arrange(self) -> None:
        ended = FlowRow(12, 2, self._ended)
        for part in (self._outcome, self._go_on, self._answer_now):
            ended.addWidget(part)
        actions = FlowRow(12, 2, self._actions)
        for button in (self._copy, self._again, self._longer, self._earlier, self._later):
            actions.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._actions, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._measures, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._ended)
        lines.addLayout(row)

    @staticmethod
    def _build(parent: QWidget, style: str, words: str, keys: str) -> QPushButton:
        button = named(QPushButton(words, parent), words.lower().replace(" ", "_"))
        button.setProperty(style, True)
        button.setToolTip(f"{words} ({key_text(keys)})")
        return button
