"""One Ergo per data folder: the first holds a lock and listens, a second hands over its files and goes.

Knows locks and local sockets; nothing about the window.
"""

from __future__ import annotations

import enum
import fcntl
import hashlib
import json
import logging
import os
import time
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

LOCK_FILE = "ergo.lock"
LARGEST_MESSAGE_BYTES = 16_000_000  # thousands of files, each with the longest path that there can be
ANSWER = b"ok\n"
POLL_MS = 200
BETWEEN_TRIES_S = 0.05


def server_name(data_dir: Path) -> str:
    """The name of the local socket that belongs to a data folder; short, as sockets want it."""
    digest = hashlib.sha256(str(data_dir.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return f"ergo-{digest[:20]}"


class Standing(enum.Enum):
    """What a copy that has just been started is."""

    FIRST = "first"
    HANDED_OVER = "handed over"
    UNANSWERED = "unanswered"


class Call:
    """A second copy's call to the first: connects, says its message once, waits for the answer.

    Args:
        name: The first copy's socket.
        message: What to say, one line.
    """

    def __init__(self, name: str, message: bytes) -> None:
        self._name = name
        self._message = message
        self._socket = QLocalSocket()

    def poll(self) -> bool:
        """Go on for a moment; True once the first copy has answered."""
        if self._socket.state() != QLocalSocket.LocalSocketState.ConnectedState and not self._connect():
            time.sleep(BETWEEN_TRIES_S)
            return False
        return self._socket.waitForReadyRead(POLL_MS) and bytes(self._socket.readAll().data()) == ANSWER

    def close(self) -> None:
        """Hang up."""
        self._socket.abort()

    def _connect(self) -> bool:
        self._socket.abort()
        self._socket.connectToServer(self._name)
        if not self._socket.waitForConnected(POLL_MS):
            return False
        self._socket.write(self._message)
        return True


class SingleInstance(QObject):
    """The place of the first copy.

    The lock is the system's own: it falls with the process that holds it, however that
    ends, and on whatever host. The file stays; only the lock on it counts.

    Args:
        data_dir: The data folder; two copies with different folders don't know each other.
        parent: The owner.

    Signals:
        called(list): A second copy was started, with these files (`Path`s, maybe none).
    """

    called = Signal(list)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(data_dir)
        self._lock_path = data_dir / LOCK_FILE
        self._lock: int | None = None
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the first copy; False while another one lives.

        Raises:
            OSError: The data folder can't be used for a lock.
        """
        if self._lock is not None:
            return True
        lock = os.open(self._lock_path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return False
        except OSError:
            os.close(lock)
            raise
        self._lock = lock
        return True

    def take_place(self, files: list[Path], patience_s: float) -> Standing:
        """Become the first copy, or hand `files` to the one there is and bring it to the front.

        A first copy that is leaving answers no more, but soon gives its place up: both are
        tried in turn until the patience is spent.

        Raises:
            OSError: The data folder can't be used for a lock.
        """
        call = Call(self._name, json.dumps([str(path.absolute()) for path in files]).encode() + b"\n")
        deadline = time.monotonic() + patience_s
        try:
            while not self.claim():
                if call.poll():
                    return Standing.HANDED_OVER
                if time.monotonic() >= deadline:
                    return Standing.UNANSWERED
        finally:
            call.close()
        return Standing.FIRST

    def listen(self) -> None:
        """Wait for second copies. Only for the first copy."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            log.info("second copies can't call this one: %s", server.errorString())
        self._server = server

    def hang_up(self) -> None:
        """Listen no more, but keep the place: this copy is leaving."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        """Give the place up."""
        self.hang_up()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @Slot()
    def _on_connection(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_ready_read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._read(socket)

    @Slot()
    def _on_ready_read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LARGEST_MESSAGE_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            names = json.loads(bytes(socket.readLine().data()))
            files = [Path(name) for name in names]
        except (ValueError, TypeError, RecursionError):
            socket.abort()
            return
        socket.write(ANSWER)
        socket.flush()
        self.called.emit(files)
