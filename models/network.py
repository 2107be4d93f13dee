"""The one switch between this process and the network: closed, but for what a person has asked to be downloaded.

Once enforced, Python itself asks it before a socket is made, used or a name looked up, whoever wants that. It opens
for one thread at a time and for what that thread does, so nothing else gets out meanwhile. Sockets of the file system,
by which a second copy calls the first, are none of its business. Knows neither hubs nor HTTP.
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


class NetworkSwitch:
    """A switch that is closed. Until `enforce` was called it only keeps the books."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._here = threading.local()
        self._open_for: list[str] = []
        self._refused = 0
        self._enforced = False
        self._sealed = False
        self._watchers: tuple[Callable[[NetworkState], None], ...] = ()

    @property
    def state(self) -> NetworkState:
        """How it stands just now."""
        with self._lock:
            return NetworkState(tuple(self._open_for), self._refused)

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
    def allow(self, purpose: str) -> Iterator[None]:
        """Let this thread out, and no other, as long as this lasts.

        Args:
            purpose: What for, as a person is told it.

        Raises:
            NetworkClosed: The switch is sealed.
        """
        if self._sealed:
            raise NetworkClosed(f"This process is never to use the network, not even for {purpose}.")
        before = getattr(self._here, "is_out", False)
        self._change(lambda purposes: purposes.append(purpose))
        self._here.is_out = True
        try:
            yield
        finally:
            self._here.is_out = before
            self._change(lambda purposes: purposes.remove(purpose))

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
        if getattr(self._here, "is_out", False) or not _leads_out(event, arguments):
            return
        with self._lock:
            self._refused += 1
        # What it was about stays unsaid: an address may be part of what a person wrote.
        _log.warning("The network is closed: %s was refused, in %s", event, _whose())
        self._tell()
        raise NetworkClosed("The network is closed: Ergo works offline.")

    def _change(self, change: Callable[[list[str]], None]) -> None:
        with self._lock:
            change(self._open_for)
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
