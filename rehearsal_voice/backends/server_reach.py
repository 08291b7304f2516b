"""Whether anything listens at an address."""

from __future__ import annotations

import socket

from rehearsal_voice.config.servers import Server

WITHIN_S = 2.0


def answers(server: Server) -> bool:
    """True when a connection can be made within two seconds; nothing is sent."""
    try:
        socket.create_connection((server.host, server.port), WITHIN_S).close()
    except OSError:
        return False
    return True
