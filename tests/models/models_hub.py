"""A small hub on loopback that serves files as a real one does, and as real ones fail."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from rehearsal_voice.models.catalog import Catalog
from rehearsal_voice.models.http import Patience
from rehearsal_voice.models.progress import Progress

HURRIED = Patience(connect_s=1.0, stall_s=0.3, stall_bytes=100, attempts=2)


@dataclass
class Hub:
    """Files by path, and what goes wrong with each.

    cut_at: bytes sent before the line drops, once each. stall_at: bytes sent before silence. status: answers before
    the file is given. ranges: False, Range is not understood. lengths: False, no Content-Length.
    """

    port: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    cut_at: dict[str, list[int]] = field(default_factory=dict)
    stall_at: dict[str, int] = field(default_factory=dict)
    status: dict[str, list[int]] = field(default_factory=dict)
    ranges: bool = True
    lengths: bool = True
    requests: list[tuple[str, str | None]] = field(default_factory=list)
    closing: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}/{path}"


def _handler(hub: Hub) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, asked = self.path.lstrip("/"), self.headers.get("Range")
            hub.requests.append((path, asked))
            if hub.status.get(path):
                self.send_error(hub.status[path].pop(0))
                return
            if path not in hub.files:
                self.send_error(404)
                return
            content = hub.files[path]
            start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and hub.ranges else 0
            if start >= len(content) and asked:
                self.send_error(416)
                return
            self.send_response(206 if start else 200)
            if hub.lengths:
                self.send_header("Content-Length", str(len(content) - start))
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
            self.end_headers()
            end = len(content)
            if hub.cut_at.get(path):
                end = min(end, hub.cut_at[path].pop(0))
            if path in hub.stall_at:
                end = hub.stall_at[path]
            self.close_connection = True
            try:
                self.wfile.write(content[start : max(start, end)])
            except ConnectionError:
                return  # whoever asked has heard enough
            if path in hub.stall_at:
                self.wfile.flush()
                hub.closing.wait(30)

        def log_message(self, format: str, *args: object) -> None:
            """The test's own output is enough."""

    return Handler


@contextmanager
def serve() -> Iterator[Hub]:
    """A hub on a free port; gone, with all that waits in it, when the block ends."""
    hub = Hub()
    with ThreadingHTTPServer(("127.0.0.1", 0), _handler(hub)) as server:
        hub.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, name="hub")
        thread.start()
        try:
            yield hub
        finally:
            hub.closing.set()
            server.shutdown()
            thread.join(5)


@dataclass
class Watch:
    """Keeps what a fetch told."""

    seen: list[Progress] = field(default_factory=list)

    def __call__(self, progress: Progress) -> None:
        self.seen.append(progress)

    @property
    def notes(self) -> list[str]:
        return [progress.note for progress in self.seen if progress.note]


def entry(
    model_id: str, files: dict[str, bytes], sources: dict[str, list[dict[str, object]]], **more: object
) -> dict[str, object]:
    """One catalogue entry as TOML would give it, with the true size and digest of each file."""
    return {
        "id": model_id,
        "kind": "tts",
        "title": model_id.title(),
        "language": "en",
        "licence": "CC0-1.0",
        "lineage": "made for a test",
        "clean_lineage": True,
        "page": "https://example.org/voice",
        "size_bytes": sum(map(len, files.values())),
        "file": [
            {
                "name": name,
                "bytes": len(content),
                "sha256": hashlib.sha256(content).hexdigest(),
                "source": sources[name],
            }
            for name, content in files.items()
        ],
        **more,
    }


def catalog_of(*entries: dict[str, object]) -> Catalog:
    return Catalog.model_validate({"version": 1, "model": list(entries)})
