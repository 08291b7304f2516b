"""One question to a Wyoming server (the protocol of Home Assistant's voice services) and what it answers.

Wyoming is events on a TCP connection: a line of JSON each, perhaps with more data and a payload behind it. It has
neither encryption nor a login, which is why `config.servers` asks twice before one beyond this machine is used.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, cast

import numpy as np

from rehearsal_voice.backends import server_faults
from rehearsal_voice.config.servers import Server
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray

CONNECT_S = 2.0
ANSWER_S = 15.0
"""For the next event of an answer. A recogniser that needs longer for one utterance cannot hold a conversation."""
CHUNK_SAMPLES = SAMPLE_RATE_HZ // 10
FORMAT = {"rate": SAMPLE_RATE_HZ, "width": 2, "channels": 1}


WyomingEvent = tuple[str, dict[str, Any], bytes]
"""Its type, its data, its payload."""


def exchange(server: Server, questions: Iterable[WyomingEvent]) -> Iterator[WyomingEvent]:
    """Send the questions on a connection of their own and yield the answers as they come.

    Ends when the reader stops reading. Raises ModelFault when nothing answers, in time or at all.
    """
    from wyoming.event import Event, read_event, write_event

    try:
        with socket.create_connection((server.host, server.port), CONNECT_S) as connection:
            connection.settimeout(ANSWER_S)
            with connection.makefile("rb") as incoming, connection.makefile("wb") as outgoing:
                for kind, data, payload in questions:
                    write_event(Event(kind, data, payload or None), cast(BinaryIO, outgoing))
                outgoing.flush()
                while (event := read_event(cast(BinaryIO, incoming))) is not None:
                    if event.type == "error":
                        raise server_faults.refused(server.name, str(event.data.get("text", "")))
                    yield event.type, event.data, event.payload or b""
        raise server_faults.cut(server.name)
    except TimeoutError as error:
        raise server_faults.stalled(server.name) from error
    except OSError as error:
        raise server_faults.unreachable(server.name) from error
    except (KeyError, UnicodeDecodeError) as error:
        raise server_faults.misspoken(server.name) from error


def spoken_audio(samples: FloatArray) -> Iterator[WyomingEvent]:
    """Sound at 16 kHz as the events that carry it: start, chunks of a tenth of a second, stop."""
    yield "audio-start", dict(FORMAT), b""
    whole = (np.clip(samples, -1.0, 1.0) * 32767.0).astype("<i2")
    for start in range(0, len(whole), CHUNK_SAMPLES):
        yield "audio-chunk", dict(FORMAT), whole[start : start + CHUNK_SAMPLES].tobytes()
    yield "audio-stop", {}, b""
