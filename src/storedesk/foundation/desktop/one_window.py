"""One window per shop file: a second start tells the first to come to the front, over a local socket, and ends."""

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1500


class OneWindow(QObject):
    """`called` is emitted when another start of the program asks this one to come to the front."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(folder)
        self._server = QLocalServer(self)
        # only the same user may call
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def listen(self) -> bool:
        """Wait for calls; whoever holds the shop's file owns the name, so what a killed program left is removed."""
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def stop(self) -> None:
        """Wait no more."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.called.emit()


def call_first(folder: Path) -> bool:
    """Ask the window that works in the folder to come to the front; False where nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.disconnectFromServer()
    return True


def socket_name(folder: Path) -> str:
    """A name of the local socket that is the same for every spelling of the folder."""
    return f"storedesk-{hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}"
