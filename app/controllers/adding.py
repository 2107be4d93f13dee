"""Taking adapters into the library, one after the other; what can't be taken in is told once, with its reason.

Knows the bridge; paints nothing, reads nothing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.bridge import Bridge
from app.controllers.window_words import in_window_words
from models.wording import sentences, translate

_MOST_TOLD = 6
"""Refusals whose reason is told: they lie over the conversation."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An adapter that wasn't taken in.

    Attributes:
        name: Of the file or folder.
        title: What happened.
        detail: Why.
        hint: What can be done.
    """

    name: str
    title: str
    detail: str
    hint: str


class Adding(QObject):
    """What waits to be added, and what is being added.

    Signals:
        progressed(str): What is being added, in words; empty when that is over.
        added(str, bool): The adapter of this name is in the library; whether it wasn't there before.
        settled(tuple, tuple): Nothing waits any more: the names that were added, and the `Refusal`s.
    """

    progressed = Signal(str)
    added = Signal(str, bool)
    settled = Signal(object, object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting: deque[Path] = deque()
        self._current: Path | None = None
        self._request_id: int | None = None
        self._names: list[str] = []
        self._refusals: list[Refusal] = []
        bridge.adapter_added.connect(self._on_added)
        bridge.request_failed.connect(self._on_failed)
        bridge.request_cancelled.connect(self._on_cancelled)

    @property
    def is_busy(self) -> bool:
        """Whether anything is being added."""
        return self._request_id is not None

    def add(self, paths: Sequence[Path]) -> None:
        """Take these in, after those that wait already; one that waits already isn't taken in twice."""
        known = {*self._waiting, self._current}
        self._waiting.extend(path for path in dict.fromkeys(paths) if path not in known)
        if not self.is_busy:
            self._next()

    def _next(self) -> None:
        self._current, self._request_id = None, None
        if not self._waiting:
            self._finish()
            return
        self._current = self._waiting.popleft()
        self._request_id = self._bridge.add_adapter(self._current)
        self.progressed.emit(self._words(self._current))

    def _words(self, path: Path) -> str:
        words = self.tr("Adding {name}…").format(name=path.name)
        if not self._waiting:
            return words
        more = self.tr("{number} more to come").format(number=len(self._waiting))
        return f"{words} {more}"

    def _finish(self) -> None:
        names, refusals = tuple(dict.fromkeys(self._names)), tuple(self._refusals)
        self._names, self._refusals = [], []
        self.progressed.emit("")
        if names or refusals:
            self.settled.emit(names, refusals)

    @Slot(str, bool)
    def _on_added(self, name: str, is_new: bool) -> None:
        if self.is_busy:
            self._names.append(name)
            self.added.emit(name, is_new)
            self._next()

    @Slot(int, str, str, str)
    def _on_failed(self, request_id: int, title: str, detail: str, hint: str) -> None:
        if request_id == self._request_id and self._current is not None:
            self._refusals.append(Refusal(self._current.name, title, detail, in_window_words(hint)))
            self._next()

    @Slot(int)
    def _on_cancelled(self, request_id: int) -> None:
        if request_id == self._request_id:
            self._next()


def refusal_words(refusals: Sequence[Refusal], title: str) -> tuple[str, str, str]:
    """Return title, detail and hint for all that wasn't taken in.

    Args:
        refusals: What wasn't.
        title: Stands above several, with `{number}` in it.
    """
    if len(refusals) == 1:
        only = refusals[0]
        detail = only.detail if only.name in only.detail else _named(only.name, only.detail)
        return only.title, detail, only.hint
    told = [_named(each.name, sentences(each.title, each.detail)) for each in refusals[:_MOST_TOLD]]
    details = "\n".join(told if len(refusals) <= _MOST_TOLD else [*told, "…"])
    hints = sentences(*dict.fromkeys(each.hint for each in refusals))
    return title.format(number=len(refusals)), details, hints


def _named(name: str, words: str) -> str:
    return translate("Adding", "{name}: {words}").format(name=name, words=words)
