"""A window that somebody works in until it is killed, as a process of its own: a script for `killed_streaming`.

Usage: python -m tests.benchmarks.killed_window DATA_DIR MODEL SEED TOKENS [checkpoints]. Asks, asks again, edits, goes
on, leafs, deletes and changes conversations, and says as JSON lines, each with the time, what was on the page: the time
is taken after the page had it, and what is said can be compared with what is found on the disk.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.controllers.kept_turns import records_of
from app.conversations import connecting
from app.conversations.opening import Opened
from app.conversations.records import Turn
from app.main_window import MainWindow
from models import catalog
from models.errors import UserFacingError
from models.messages import Sampling
from tests.benchmarks.endless import pass_for_practice
from tests.e2e import drive_window
from tests.e2e.drive_window import say

TICK_MS = 40
_WORDS = (
    "Solve 3x + 7 = 25",
    "What is 347 + 586?",
    "円の面積は？",
    "Is √2 rational? 🧮",
    "Line one\nline two",
    "¿2·3?",
)


class Witness(QObject):
    """Says what the page shows, as it comes.

    Args:
        window: The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown_at = 0.0
        self._said: dict[str, Turn] = {}
        session, archive = window.session, window.archive
        session.generating.thinking_appended.connect(self._stamp)
        session.generating.answer_appended.connect(self._stamp)
        session.generating.text_written.connect(self._on_text)
        session.changed.connect(self.tell)
        session.leaving.connect(self.tell)
        session.conversation_opened.connect(self._on_opened)
        session.conversation_cleared.connect(self._said.clear)
        archive.history.current_changed.connect(lambda uid: _say("page", conversation=uid or ""))
        window.shown.connect(lambda: _say("shown"))
        window.setup.ready.connect(lambda: _say("ready"))
        archive.store.opened.connect(self._on_store)
        archive.store.troubled.connect(self._on_trouble)
        archive.store.repaired.connect(self._on_store)

    def _stamp(self, *_: object) -> None:
        self._shown_at = time.monotonic()

    def _on_text(self, turn: str, channel: str, text: str, _tokens: int) -> None:
        say("text", at=self._shown_at, turn=turn, channel=channel, text=text)

    def _on_store(self, opened: Opened) -> None:
        _say("store", remark=opened.remark.title if opened.remark else "", interrupted=opened.interrupted)

    def _on_trouble(self, reason: UserFacingError | None) -> None:
        _say("trouble", words=f"{reason.title}: {reason.detail}" if reason else "over")

    def _on_opened(self, _cards: object) -> None:
        turns = records_of(self._window.session.turns)
        self._said.clear()
        self._said.update((turn.uid, turn) for turn in turns)
        last = self._window.session.turns.last
        cut_off = last is not None and last.reply.ending == "interrupted" and not last.reply.is_blank
        offers = last is not None and last.possible(thinks=True).go_on
        _say("shows", turns=[_plain(turn) for turn in turns], is_cut_off=cut_off, offers=offers)

    def tell(self) -> None:
        """Say what has changed in the conversation on the page."""
        now = {turn.uid: turn for turn in records_of(self._window.session.turns)}
        conversation = self._window.archive.keeping.uid
        for uid, turn in now.items():
            if self._said.get(uid) != turn:
                _say("put", conversation=conversation, **_plain(turn))
        for uid in self._said.keys() - now.keys():
            _say("taken", turn=uid)
        self._said.clear()
        self._said.update(now)


class Person(QObject):
    """Works in the window, at random.

    Args:
        window: The window.
        chance: Decides.
    """

    def __init__(self, window: MainWindow, chance: random.Random) -> None:
        super().__init__(window)
        self._window, self._chance = window, chance
        self._meddling = QTimer(window, singleShot=True)
        self._meddling.timeout.connect(self._meddle)
        self._tick = QTimer(window, interval=TICK_MS)
        self._tick.timeout.connect(self._work)
        early = chance.random() < 0.2
        _say("begins", early=early)
        begins = window.shown if early else window.setup.ready
        begins.connect(self._tick.start)
        window.closed.connect(self._tick.stop)
        window.closed.connect(self._meddling.stop)

    def _work(self) -> None:
        if self._window.session.is_running or self._chance.random() < 0.3:
            return
        works: tuple[tuple[Callable[[], None], int], ...] = (
            (self._ask, 40),
            (self._go_on, 20),
            (self._ask_again, 10),
            (self._edit, 8),
            (self._think_longer, 5),
            (self._leaf, 5),
            (self._open, 8),
            (self._begin_new, 4),
            (self._type, 4),
            (self._rename, 2),
            (self._delete_turn, 3),
            (self._delete, 2),
            (self._undo, 3),
        )
        self._chance.choices([work for work, _ in works], [weight for _, weight in works])[0]()
        if self._window.session.is_running and self._chance.random() < 0.25:
            self._meddling.start(self._chance.randrange(1500))

    def _meddle(self) -> None:
        self._chance.choice((self._window.session.stop, self._open, self._begin_new, self._type))()

    def _question(self) -> str:
        return f"{self._chance.choice(_WORDS)} ({self._chance.randrange(10_000)})"

    def _place(self) -> int:
        return self._chance.randrange(max(1, len(self._window.session.turns)))

    def _ask(self) -> None:
        self._window.composer.field.setPlainText(self._question())
        self._window.composer.field.send_requested.emit()

    def _type(self) -> None:
        self._window.composer.field.setPlainText(self._question())

    def _go_on(self) -> None:
        last = self._window.session.turns.last
        if last is not None and last.possible(thinks=True).go_on:
            _say("goes-on", turn=last.reply.uid)
            self._window.session.go_on()

    def _ask_again(self) -> None:
        self._window.session.ask_again_at(self._place())

    def _edit(self) -> None:
        if len(self._window.session.turns):
            self._window.session.edit_at(self._place(), self._question())

    def _think_longer(self) -> None:
        self._window.session.think_longer()

    def _leaf(self) -> None:
        self._window.session.leaf(self._place(), self._chance.choice((-1, 1)))

    def _open(self) -> None:
        headings = self._window.archive.headings.headings()
        if headings:
            self._window.archive.history.open(self._chance.choice(headings).uid)

    def _begin_new(self) -> None:
        self._window.archive.history.begin_new()

    def _rename(self) -> None:
        uid = self._window.archive.history.current
        if uid is not None:
            self._window.archive.tidying.rename(uid, self._question())

    def _delete_turn(self) -> None:
        if sum(1 for _each in self._window.session.turns.everything()) > 1:
            self._window.archive.tidying.delete_turn(self._place())

    def _delete(self) -> None:
        headings = self._window.archive.headings.headings()
        if len(headings) > 3:
            chosen = self._chance.choice(headings).uid
            _say("deletes", conversation=chosen)
            self._window.archive.tidying.delete([chosen])

    def _undo(self) -> None:
        self._window.archive.tidying.undo()
        _say("undone", conversations=[heading.uid for heading in self._window.archive.headings.headings()])


def _say(event: str, **more: object) -> None:
    say(event, at=time.monotonic(), **more)


def _plain(turn: Turn) -> dict[str, str]:
    names = ("question", "thinking", "answer", "ending")
    return {"turn": turn.uid, **{name: getattr(turn, name) for name in names}}


def main() -> int:
    """Open the window and work in it."""
    data_dir, model, seed, tokens, *more = sys.argv[1:]
    pass_for_practice(Path(model))
    sampling = Sampling(max_tokens=int(tokens))
    catalog.ENTRIES = tuple(replace(entry, sampling=sampling) for entry in catalog.ENTRIES)
    if "checkpoints" in more:
        settings: tuple[str, ...] = (*connecting._SETTINGS, "PRAGMA wal_autocheckpoint = 1")
        connecting._SETTINGS = settings  # type: ignore[assignment]
    chance = random.Random(seed)
    drive_window.PARTS["work"] = lambda window: _play(window, chance)
    sys.argv[1:] = ["work", data_dir]
    return drive_window.main()


def _play(window: MainWindow, chance: random.Random) -> None:
    Witness(window)
    Person(window, chance)


if __name__ == "__main__":
    sys.exit(main())
