"""One Ergo per data folder: the first holds a lock and listens, a second hands over its files and goes.

Knows locks and local sockets; nothing about the window.
"""

from __future__ import annotations

import hashlib
import json
import logging
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

LARGEST_MESSAGE_BYTES = 1_000_000
ANSWER = b"ok\n"


def server_name(data_dir: Path) -> str:
    """The name of the local socket that belongs to a data folder; short, as sockets want it."""
    digest = hashlib.sha256(str(data_dir.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return f"ergo-{digest[:20]}"


class SingleInstance(QObject):
    """The place of the first copy.

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
        self._lock = QLockFile(str(data_dir / "ergo.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the first copy. A lock left by a killed copy doesn't count.

        Raises:
            PermissionError: The data folder can't be written.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() == QLockFile.LockError.PermissionError:
            raise PermissionError
        return False

    def listen(self) -> None:
        """Wait for second copies. Only for the first copy."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            log.info("second copies can't call this one: %s", server.errorString())
        self._server = server

    def call_first(self, files: list[Path], patience_s: float = 10.0) -> bool:
        """Hand files to the first copy and bring it to the front; True when it answered."""
        message = json.dumps([str(path.absolute()) for path in files]).encode() + b"\n"
        deadline = time.monotonic() + patience_s
        while time.monotonic() < deadline:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(200):
                socket.write(message)
                return socket.waitForReadyRead(round(patience_s * 1000)) and bytes(socket.readAll().data()) == ANSWER
            time.sleep(0.05)
        return False

    def release(self) -> None:
        """Give the place up."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

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
