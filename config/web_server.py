"""What gunicorn reads beside its command line: how long a thread waits for a slow client."""

import socket
import struct
from typing import Any

# Seconds. Whoever pauses for longer amid a request, or amid reading its answer, gives up the thread:
# a few of them would otherwise keep everybody out.
PATIENCE = 10


def when_ready(server: Any) -> None:
    """Have every connection that is accepted inherit the limits of its listener."""
    limit = struct.pack("ll", PATIENCE, 0)
    for listener in server.LISTENERS:
        for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
            listener.sock.setsockopt(socket.SOL_SOCKET, option, limit)
