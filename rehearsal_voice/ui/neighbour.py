"""Two windows on one machine: the one that has a profile open comes to the front when the other asks for it.

A local socket of the system, for this user only. Nothing but the wish to be shown goes through it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 500


def call_neighbour(name: str) -> bool:
    """Ask the window that listens under this name to come to the front; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    answered = socket.waitForConnected(ANSWER_MS)
    if answered:
        socket.disconnectFromServer()
    return answered


class Neighbour(QObject):
    """Listens under one name at a time and calls `rise` whenever someone knocks."""

    def __init__(self, rise: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._rise = rise
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._knocked)

    def listen(self, name: str) -> None:
        """Under this name from now on. A socket that a crash left behind is taken over: the profile's lock is ours."""
        if self._server.serverName() == name and self._server.isListening():
            return
        self._server.close()
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        self._server.close()

    def _knocked(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
        self._rise()
