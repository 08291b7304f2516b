"""A loopback server that speaks OpenAI's audio protocol, for tests. Its ears and its voice are real engines.

It is no product of anybody's: it stands for the servers that offer these two endpoints.
"""

from __future__ import annotations

import io
import json
import threading
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np
import soundfile

from rehearsal_voice.core.ports import Delivery, Recogniser, Synthesizer


class AudioProtocolServer:
    """Listens from `start` to `stop`. trouble: empty, or one of `refuse`, `nonsense`, `hang up`."""

    def __init__(self, ear: Recogniser, voice: Synthesizer) -> None:
        self.ear = ear
        self.voice = voice
        self.trouble = ""
        self.asked: list[dict[str, Any]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="audio server")

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def transcription(self, body: bytes, content_type: str) -> bytes:
        """What was said in the uploaded file, with times."""
        fields = _fields(body, content_type)
        samples, _ = soundfile.read(io.BytesIO(fields.pop("file")), dtype="float32")
        self.asked.append({name: value.decode() for name, value in fields.items()})
        heard = self.ear.transcribe(samples, "en")
        words = [{"word": word.text, "start": word.start, "end": word.end} for word in heard.words]
        segments = [{"text": heard.text, "avg_logprob": float(np.log(max(heard.confidence, 1e-3)))}]
        return json.dumps({"text": heard.text, "language": "english", "words": words, "segments": segments}).encode()

    def speech(self, body: bytes) -> bytes:
        """The sentence as a WAV file."""
        wish = json.loads(body)
        self.asked.append(wish)
        chunks = list(self.voice.synthesize(wish["input"], Delivery(tempo=wish["speed"])))
        file = io.BytesIO()
        sound = np.concatenate([chunk.samples for chunk in chunks])
        soundfile.write(file, sound, chunks[0].rate_hz, subtype="PCM_16", format="WAV")
        return file.getvalue()


def _fields(body: bytes, content_type: str) -> dict[str, bytes]:
    message = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body)
    found: dict[str, bytes] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found[str(name)] = content
    return found


def _handler(server: AudioProtocolServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if server.trouble == "hang up":
                self.close_connection = True
                return
            if server.trouble == "refuse":
                self._answer(503, b"all workers are busy")
            elif server.trouble == "nonsense":
                self._answer(200, b"<html>a proxy's page</html>")
            elif self.path == "/v1/audio/transcriptions":
                self._answer(200, server.transcription(body, self.headers["Content-Type"]))
            else:
                self._answer(200, server.speech(body))

        def _answer(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Quiet: the test says what matters."""

    return Handler
