"""Connects what looks for words with the bar they are typed in, the page they are found on, and the menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPlainTextEdit

from app.views.conversation.turn_text import TurnText
from app.views.find.finding import Finding
from app.views.find.hits_in_sight import HitsInSight
from app.views.parts.flow_text import FlowText
from app.views.parts.keyboard import keyboard_of
from app.views.window.menu_bar import MenuBar
from app.views.window.page import Page


class FindWiring(QObject):
    """Words to look for on one side, the conversation on the other.

    Args:
        page: The window's views.
        menus: The window's commands.
        parent: The owner.
    """

    def __init__(self, page: Page, menus: MenuBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._menus = menus
        self._bar = page.find_bar
        self._begin: tuple[TurnText, int] | None = None
        self._stepping = False
        self._to_speak = False
        self.finding = Finding(page.transcript, self)
        self._hits = HitsInSight(page.transcript, self.finding, self)
        self._connect()

    def _connect(self) -> None:
        bar, menus, finding = self._bar, self._menus, self.finding
        bar.typed.connect(self._on_typed)
        bar.next_requested.connect(self._on_next)
        bar.previous_requested.connect(self._on_previous)
        bar.closed.connect(self._on_closed)
        bar.keyboard_left.connect(self._page.composer.setFocus)
        finding.arrived.connect(self._on_arrived)
        finding.changed.connect(self._on_changed)
        menus.finding.find_requested.connect(self._on_find)
        menus.finding.next_requested.connect(self._on_next)
        menus.finding.previous_requested.connect(self._on_previous)
        menus.finding.selection_requested.connect(self._on_find_selection)
        self._page.covered_changed.connect(bar.put_away)
        self._page.transcript.turns_changed.connect(self._on_turns_changed)

    @Slot()
    def _on_find(self) -> None:
        """Open the bar; what is selected where the keyboard is on the page is looked for, from there on."""
        focused = keyboard_of(self._page)
        words, place = "", 0
        if isinstance(focused, FlowText):
            words, place = focused.selected_words(), focused.textCursor().selectionStart()
        self._open()
        if isinstance(focused, FlowText):
            self._take(words, self.finding.text_of(focused), place)

    @Slot()
    def _on_find_selection(self) -> None:
        """Look for what is selected; a closed bar stays closed and keeps it for the next command."""
        focused = keyboard_of(self._page)
        if isinstance(focused, FlowText):
            words, place = focused.selected_words(), focused.textCursor().selectionStart()
            self._take(words, self.finding.text_of(focused), place)
        elif isinstance(focused, QPlainTextEdit):
            self._take(focused.textCursor().selection().toPlainText().strip().split("\n")[0], None)

    @Slot()
    def _on_next(self) -> None:
        self._go(1)

    @Slot()
    def _on_previous(self) -> None:
        self._go(-1)

    def _open(self) -> tuple[TurnText, int] | None:
        """Take the keyboard into the bar, and look for what was looked for last; return what was selected."""
        was_closed = self._bar.isHidden()
        self._bar.open()
        if not was_closed:
            return None
        self.finding.begin()
        selected = self._hits.take_selection()
        self._begin = self._hits.first_in_sight()
        self._look()
        return selected

    def _take(self, words: str, text: TurnText | None, place: int = 0) -> None:
        """Look for other words; those that are selected on the page are the first hit."""
        if not words:
            return
        if text is not None:
            self._begin = text, place
            self._hits.take_selection()
        if words == self._bar.words():
            self._on_typed()
        self._bar.take_words(words)

    def _go(self, by: int) -> None:
        """Go to another hit; after the bar was closed, from that which was left selected."""
        if self._bar.isHidden() or not self._bar.words():
            begin = self._open()
            if begin is None or not self._bar.words():
                return
            self._begin = begin
            self._look()
        self._stepping = self._to_speak = True
        self.finding.go(by)

    def _look(self) -> None:
        if self._begin is not None and self._begin[0] not in self.finding.texts():
            self._begin = self._hits.first_in_sight()
        self._stepping, self._to_speak = False, True
        self.finding.look_for(self._bar.words(), self._begin)

    @Slot()
    def _on_typed(self) -> None:
        if not self._bar.isHidden():
            self._look()

    @Slot()
    def _on_arrived(self) -> None:
        """While words are typed, all searches begin where the first one began."""
        found = self.finding.current
        if self._stepping and found is not None:
            self._begin = found.text, found.hit.start

    @Slot()
    def _on_changed(self) -> None:
        finding, bar = self.finding, self._bar
        if not finding.needle:
            bar.say_nothing()
        elif finding.is_read:
            bar.say_count(finding.number, finding.total)
        elif finding.is_slow:
            bar.say_searching()
        if self._to_speak and finding.is_read and finding.needle:
            self._to_speak = False
            bar.speak(self._hits.words_around())

    @Slot()
    def _on_closed(self) -> None:
        self._hits.select_current()
        self.finding.stop()

    @Slot()
    def _on_turns_changed(self) -> None:
        has_turns = self._page.transcript.count > 0
        self._menus.set_searchable(has_turns)
        if not has_turns:
            self._bar.put_away()
