"""The one switch between this process and the network: closed, but for what a person has asked to be downloaded.

Once enforced, Python itself asks it before a socket is made, used or a name looked up, whoever wants that. It opens
for one thread at a time and for what that thread does, so nothing else gets out meanwhile. Sockets of the file system,
by which a second copy calls the first, are none of its business. Knows neither hubs nor HTTP.

It hears of what Python's own sockets do, nothing of what compiled code asks the system for by itself: what Ergo runs on
has some that could (Qt's network module, hf_xet, MLX's way to other machines), and Ergo calls none of it; that is what
the traced session of the bundle is for. Nor does it hear of a process that isn't Ergo's own.
"""

from __future__ import annotations

import logging
import socket
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from models.errors import NetworkClosed

_log = logging.getLogger(__name__)

_UNDECIDED = -1  # what a socket made of a descriptor says of itself until it is used
_LOCAL = frozenset({int(socket.AF_UNIX), _UNDECIDED})
_USES = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
_LOOKUPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"})
_JUDGED = frozenset({"socket.__new__", *_USES, *_LOOKUPS})


@dataclass(frozen=True, slots=True)
class NetworkState:
    """What the switch says of itself.

    Attributes:
        open_for: What it is open for, as it was called; empty while it is closed.
        refused: How often something wanted out and was refused.
    """

    open_for: tuple[str, ...] = ()
    refused: int = 0


@dataclass(slots=True, eq=False)
class _Leave:
    """What one thread was let out for, and whether it still is."""

    purpose: str
    holds: bool = True


class _Here(threading.local):
    """What is known of the thread that asks."""

    leave: _Leave | None = None
    is_told_of: bool = False


class NetworkSwitch:
    """A switch that is closed. Until `enforce` was called it only keeps the books."""

    def __init__(self) -> None:
        # The same thread may come back in the middle of it: whatever is thrown away just then may want out.
        self._lock = threading.RLock()
        self._here = _Here()
        self._leaves: list[_Leave] = []
        self._refused = 0
        self._logged: set[str] = set()
        self._enforced = False
        self._sealed = False
        self._watchers: tuple[Callable[[NetworkState], None], ...] = ()

    @property
    def state(self) -> NetworkState:
        """How it stands just now."""
        with self._lock:
            return NetworkState(tuple(leave.purpose for leave in self._leaves), self._refused)

    def enforce(self) -> None:
        """Hold for all of this process, from now on until it ends: Python takes no such thing back."""
        if self._enforced:
            return
        self._enforced = True
        judged, judge = _JUDGED, self.judge

        def ask(event: str, arguments: tuple[Any, ...]) -> None:
            if event in judged:  # thousands a second are not: what isn't asked costs nothing that is felt
                judge(event, arguments)

        sys.addaudithook(ask)

    def seal(self) -> None:
        """Never open in this process."""
        self._sealed = True

    @contextmanager
    def allow(self, purpose: str) -> Iterator[Callable[[], None]]:
        """Let this thread out, and no other, as long as this lasts.

        Args:
            purpose: What for, as a person is told it.

        Yields:
            Takes the leave back before it ends, on any thread: this one may wait for a name server for long.

        Raises:
            NetworkClosed: The switch is sealed.
        """
        if self._sealed:
            raise NetworkClosed(f"This process is never to use the network, not even for {purpose}.")
        before, leave = self._here.leave, _Leave(purpose)
        try:
            with self._lock:
                self._leaves.append(leave)
            self._tell()
            self._here.leave = leave
            yield lambda: self._end(leave)
        finally:
            self._here.leave = before
            self._end(leave)

    def watch(self, changed: Callable[[NetworkState], None]) -> None:
        """Have every change of the state told, on whatever thread that comes about. What is called must not block."""
        self._watchers = (*self._watchers, changed)

    def unwatch(self, changed: Callable[[NetworkState], None]) -> None:
        """Have this called no more."""
        self._watchers = tuple(each for each in self._watchers if each != changed)

    def judge(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Hear what Python is about to do.

        Args:
            event: Python's own name of it.
            arguments: What goes with it.

        Raises:
            NetworkClosed: It leads to the network, and this thread wasn't let out.
        """
        leave = self._here.leave
        if (leave is not None and leave.holds) or not _leads_out(event, arguments):
            return
        try:
            if leave is None and not self._here.is_told_of:
                self._note(event)
        finally:
            raise NetworkClosed("The network is closed: Ergo works offline.")

    def _note(self, event: str) -> None:
        """Count a refusal and tell of it. What is told may go over the network itself: that is not told again."""
        self._here.is_told_of = True
        try:
            with self._lock:
                self._refused += 1
            who = _whose()
            if who not in self._logged:
                self._logged.add(who)
                # What it was about stays unsaid: an address may be part of what a person wrote.
                _log.warning("The network is closed: %s was refused, in %s", event, who)
            self._tell()
        finally:
            self._here.is_told_of = False

    def _end(self, leave: _Leave) -> None:
        with self._lock:
            if not leave.holds:
                return
            leave.holds = False
            if leave in self._leaves:
                self._leaves.remove(leave)
        self._tell()

    def _tell(self) -> None:
        state = self.state
        for changed in self._watchers:
            changed(state)


def _leads_out(event: str, arguments: tuple[Any, ...]) -> bool:
    if event == "socket.__new__":
        return arguments[1] not in _LOCAL
    return event in _LOOKUPS or (event in _USES and arguments[0].family not in _LOCAL)


def _whose() -> str:
    """The module and line that wanted it."""
    for frame, line in traceback.walk_stack(None):
        name = str(frame.f_globals.get("__name__", ""))
        if name not in (__name__, socket.__name__):
            return f"{name}:{line}"
    return "nobody"


switch = NetworkSwitch()
"""This process's own: a process has but one network."""
