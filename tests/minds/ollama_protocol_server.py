"""A loopback server that speaks Ollama's documented protocol, for tests. It is not Ollama.

Its words come from a real model (any LanguageModel), its failures from the `trouble` it is told to make. It knows three
models: `small` runs here, `hidden` forwards to another machine without saying so in its name, `giant-cloud` says it.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import cycle
from typing import Any

from rehearsal_voice.core.ports import LanguageModel, Message

STATUS_OF_TROUBLE = {
    "missing": (404, "model 'small' not found"),
    "memory": (500, "model requires more system memory (5.3 GiB) than is available (2.1 GiB)"),
    "broken": (500, "llama runner process has terminated"),
    "busy": (503, "server busy, please try again. maximum pending requests exceeded"),
    "rate": (429, "you have reached your hourly usage limit"),
    "cloud": (502, "upstream unavailable"),
}


class OllamaProtocolServer:
    """Listens from `start` to `stop`. trouble: a key of STATUS_OF_TROUBLE, or stall, cut, error, endless, think, noise.

    `chats` holds the body of every chat request, `left` is set when a client went away in the middle of an answer.
    """

    def __init__(self, model: LanguageModel) -> None:
        self.model = model
        self.trouble = ""
        self.version = "0.17.1"
        self.prompt_tokens = 30
        self.chats: list[dict[str, Any]] = []
        self.left = threading.Event()
        self.released = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="protocol server")

    @property
    def host(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def parts(self, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """The lines of one answer."""
        if self.trouble == "stall":
            self.released.wait(30.0)
            return
        if self.trouble == "endless":
            yield from ({"message": {"role": "assistant", "content": "more "}, "done": False} for _ in cycle((0,)))
        words = self._words(request)
        for number, word in enumerate(words):
            if number == min(5, len(words) - 1) and self.trouble in ("cut", "error"):
                if self.trouble == "error":
                    yield {"error": "an error was encountered while running the model: CUDA error"}
                return
            yield {"model": request["model"], "message": {"role": "assistant", "content": word}, "done": False}
        yield {"message": {"role": "assistant", "content": ""}, "done": True, "done_reason": "stop"} | {
            "prompt_eval_count": self.prompt_tokens,
            "eval_count": len(words),
        }

    def _words(self, request: dict[str, Any]) -> Sequence[str]:
        if self.trouble == "think":
            return ["<thi", "nk>The person wants ", "coffee.</th", "ink>", "One coffee, ", "coming up."]
        messages = [Message(each["role"], each["content"]) for each in request["messages"]]
        return list(self.model.stream(messages, request["options"]["num_predict"], lambda: False))


def _handler(server: OllamaProtocolServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path == "/api/version":
                self._answer(200, {"version": server.version})
                return
            models = [
                {"name": "small", "model": "small", "size": 98_000_000},
                {"name": "hidden", "model": "hidden", "size": 384, "remote_host": "https://ollama.com:443"},
                {"name": "giant-cloud", "model": "giant-cloud", "size": 384},
            ]
            self._answer(200, {"models": models})

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if self.path == "/api/show":
                remote = {"remote_host": "https://ollama.com:443"} if request["model"] == "hidden" else {}
                self._answer(
                    200, {"details": {}, "model_info": {}, "license": "\nApache License\nVersion 2.0"} | remote
                )
                return
            if self.path == "/api/pull":
                self._pull(request["model"])
                return
            server.chats.append(request)
            if server.trouble in STATUS_OF_TROUBLE:
                status, reason = STATUS_OF_TROUBLE[server.trouble]
                self._answer(status, {"error": reason})
                return
            try:
                self._stream(request)
            except OSError:
                server.left.set()

        def _pull(self, model: str) -> None:
            steps: list[dict[str, Any]] = [{"status": "pulling manifest"}]
            if model == "small":
                steps += [{"status": "pulling 98f", "completed": n * 49_000_000, "total": 98_000_000} for n in range(3)]
                steps += [{"status": "verifying sha256 digest"}] + [{"status": "success"}] * (server.trouble != "cut")
            else:
                steps += [{"error": "pull model manifest: file does not exist"}]
            self._begin_stream()
            for step in steps:
                self.wfile.write(json.dumps(step).encode() + b"\n")

        def _begin_stream(self) -> None:
            self.close_connection = True
            self.send_response(200)
            self.send_header("Content-Type", "application/x-ndjson")
            self.send_header("Connection", "close")
            self.end_headers()

        def _stream(self, request: dict[str, Any]) -> None:
            self._begin_stream()
            if server.trouble == "noise":
                self.wfile.write(b"this is no JSON\n")
            for part in server.parts(request):
                self.wfile.write(json.dumps(part).encode() + b"\n")
                self.wfile.flush()

        def _answer(self, status: int, body: dict[str, Any]) -> None:
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: the test says what it saw."""

    return Handler
