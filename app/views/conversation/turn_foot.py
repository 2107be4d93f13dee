"""What stands below a reply: how it ended and the way on, what can be done with it, what was measured."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.cards.possible import Possible
from app.views.conversation.turn_menu import TurnMenu
from app.views.conversation.version_switch import VersionSwitch
from app.views.parts.flow_row import FlowRow
from app.views.parts.glyphs import GlyphButton
from app.views.parts.hushing import hush
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
        earlier_requested(): The person wants to see the version before.
        later_requested(): The person wants to see the version after.
        plot_requested(): The person wants to see drawn what the turn speaks of.
        compare_requested(): The person wants two versions of the turn beside each other.
        edit_requested(): The person wants to ask another question in the turn's place.
        delete_requested(): The person doesn't want the turn any more.
        menu_toggled(): The menu of the turn is open now, or no longer.
    """

    copy_requested = Signal()
    copy_rich_requested = Signal()
    again_requested = Signal()
    think_longer_requested = Signal()
    go_on_requested = Signal()
    answer_now_requested = Signal()
    earlier_requested = Signal()
    later_requested = Signal()
    plot_requested = Signal()
    compare_requested = Signal()
    edit_requested = Signal()
    delete_requested = Signal()
    menu_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._possible = Possible()
        self._settled = False
        self._has_answer = False
        self._is_last = True
        self._ended = QWidget(self)
        self._outcome = phrase_label("outcome", self._ended)
        self._go_on = self._build(self._ended, "link", self.tr("Continue"), "go_on")
        self._answer_now = self._build(self._ended, "link", self.tr("Answer now"), "answer_now")
        self._versions = VersionSwitch(self)
        self._actions = QWidget(self)
        self._copy = self._build(self._actions, "quiet", self.tr("Copy"), "copy")
        self._copy.setAccessibleName(self.tr("Copy the answer"))
        self._again = self._build(self._actions, "quiet", self.tr("Again"), "again")
        self._again.setAccessibleName(self.tr("Ask again"))
        self._longer = self._build(self._actions, "quiet", self.tr("Think longer"), "think_longer")
        self._plot = self._build(self._actions, "quiet", self.tr("Plot"), "plot")
        self._plot.setAccessibleName(self.tr("Draw the functions"))
        self._plot.hide()
        self._compare = self._build(self._actions, "quiet", self.tr("Compare"), "compare")
        self._comparing = ""
        self._can_plot = False
        self._more = self._build_more()
        self._menu: TurnMenu | None = None
        self._measures = plain_label("measures", self, wraps=False)
        self._name_keys()
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

    def offer_comparing(self, words: str, *, in_sight: bool) -> None:
        """Offer to compare the turn.

        Args:
            words: What that is called; empty doesn't offer it.
            in_sight: Whether there is a button for it, too, and not only the menu.
        """
        self._comparing = words
        self._compare.setVisible(bool(words) and in_sight)
        self._compare.setAccessibleName(words)
        self._name_keys()

    def offer_plot(self, offered: bool) -> None:
        """Offer to draw what the turn speaks of, or don't."""
        self._can_plot = offered
        self._plot.setVisible(offered)
        self._refresh()

    def set_last(self, last: bool) -> None:
        """Say whether another turn follows, which is what the keys mean then."""
        if last != self._is_last:
            self._is_last = last
            self._name_keys()

    def set_hushed(self, hushed: bool) -> None:
        """Draw no actions, until the pointer or the keyboard comes."""
        hush(self._actions, hushed)

    @property
    def has_menu_open(self) -> bool:
        """Whether the menu of the turn is open."""
        return self._menu is not None

    def hold(self, mark: QWidget) -> None:
        """Have something stand before what was measured."""
        if self._measured.indexOf(mark) < 0:
            self._measured.insertWidget(0, mark, 0, Qt.AlignmentFlag.AlignTop)

    def release(self, mark: QWidget) -> None:
        """It stands elsewhere."""
        self._measured.removeWidget(mark)

    def outcome(self) -> str:
        """How the reply ended, if that needed saying."""
        return self._outcome.text()

    def measures(self) -> str:
        """What was measured."""
        return self._measures.text()

    def offers(self) -> list[str]:
        """The words of all buttons that can be pressed."""
        buttons = [button for button in self._buttons() if button.isVisibleTo(self) and button.isEnabled()]
        return [button.text() or button.accessibleName() for button in buttons]

    def version(self) -> str:
        """Which version is shown, in words; empty where there is only one."""
        return self._versions.words() if self._versions.isVisibleTo(self) else ""

    def _buttons(self) -> tuple[QPushButton, ...]:
        switch = self._versions
        actions = (self._copy, self._again, self._longer, self._plot, self._compare, self._more)
        return self._go_on, self._answer_now, switch.earlier, switch.later, *actions

    def _refresh(self) -> None:
        possible = self._possible
        self._outcome.setVisible(bool(self._outcome.text()))
        self._copy.setVisible(self._has_answer)
        self._go_on.setVisible(possible.go_on)
        self._answer_now.setVisible(possible.answer_now)
        self._ended.setVisible(bool(self._outcome.text()) or possible.go_on or possible.answer_now)
        self._again.setVisible(possible.ask_again)
        self._longer.setVisible(possible.think_longer)
        self._versions.show_version(possible)
        self._more.setVisible(possible.edit or possible.delete)
        said = bool(self._outcome.text() or self._measures.text())
        offered = any(not button.isHidden() for button in self._buttons())
        self.setVisible(self._settled and (said or offered))

    def _connect(self) -> None:
        for button, signal in (
            (self._again, self.again_requested),
            (self._longer, self.think_longer_requested),
            (self._plot, self.plot_requested),
            (self._compare, self.compare_requested),
            (self._go_on, self.go_on_requested),
            (self._answer_now, self.answer_now_requested),
        ):
            button.clicked.connect(signal)
        self._more.clicked.connect(self._open_menu)
        self._versions.earlier_requested.connect(self.earlier_requested)
        self._versions.later_requested.connect(self.later_requested)
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

    @Slot()
    def _open_menu(self) -> None:
        menu = self._menu = TurnMenu(self._possible, self._comparing, self)
        if self._can_plot:
            menu.offer_plotting(self.plot_requested.emit)
        menu.compare_requested.connect(self.compare_requested)
        menu.edit_requested.connect(self.edit_requested)
        menu.delete_requested.connect(self.delete_requested)
        menu.aboutToHide.connect(self._on_menu_closed)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))
        self.menu_toggled.emit()

    @Slot()
    def _on_menu_closed(self) -> None:
        self._menu = None
        self.menu_toggled.emit()

    def _name_keys(self) -> None:
        """Name the keys that do the same as a button, where they mean this turn."""
        for button, keys in (
            (self._go_on, "Ctrl+Shift+Return"),
            (self._answer_now, "Ctrl+Return"),
            (self._copy, "Ctrl+Shift+C"),
            (self._again, "Ctrl+R"),
            (self._longer, "Ctrl+Shift+T"),
            (self._plot, "Ctrl+Shift+P"),
        ):
            button.setToolTip(f"{button.text()} ({key_text(keys)})" if self._is_last else "")
        self._compare.setToolTip(self._comparing)
        if self._is_last:
            self._compare.setToolTip(f"{self._comparing} ({key_text('Ctrl+Alt+R')})")
            rich = f"{self.tr('Copy as Rich Text')} ({key_text('Ctrl+Alt+Shift+C')})"
            self._copy.setToolTip(f"{self._copy.toolTip()}\n{rich}")
        self._versions.name_keys(self._is_last)

    def _build_more(self) -> GlyphButton:
        more = named(GlyphButton("more", QPalette.ColorRole.PlaceholderText, self._actions), "more")
        more.setProperty("quiet", True)
        more.setAccessibleName(self.tr("More"))
        more.setToolTip(self.tr("Edit or delete"))
        return more

    def _arrange(self) -> None:
        ended = FlowRow(12, 2, self._ended)
        for part in (self._outcome, self._go_on, self._answer_now):
            ended.addWidget(part)
        actions = FlowRow(12, 2, self._actions)
        for button in (self._copy, self._again, self._longer, self._plot, self._compare, self._more):
            actions.addWidget(button)
        left, right = QWidget(self), QWidget(self)
        deeds = QHBoxLayout(left)
        deeds.setContentsMargins(0, 0, 0, 0)
        deeds.setSpacing(12)
        deeds.addWidget(self._versions, 0, Qt.AlignmentFlag.AlignTop)
        deeds.addWidget(self._actions, 1, Qt.AlignmentFlag.AlignTop)
        measured = self._measured = QHBoxLayout(right)
        measured.setContentsMargins(0, 0, 0, 0)
        measured.setSpacing(12)
        measured.addWidget(self._measures, 0, Qt.AlignmentFlag.AlignTop)
        row = FlowRow(12, 2, apart=True)
        row.addWidget(left)
        row.addWidget(right)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._ended)
        lines.addLayout(row)

    @staticmethod
    def _build(parent: QWidget, style: str, words: str, name: str) -> QPushButton:
        button = named(QPushButton(words, parent), name)
        button.setProperty(style, True)
        return button
