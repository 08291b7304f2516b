"""Downloads go through the proxy of the environment and trust the certificates that it names, and no others."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from models_hub import HURRIED, Watch, serve

from rehearsal_voice.models.http import fetch_http
from rehearsal_voice.models.progress import Meter, SourceFault

CERTIFICATE = Path(__file__).parents[1] / "data" / "loopback-certificate.pem"
CONTENT = b"the voice itself"


class Secure(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        self.wfile.write(CONTENT)

    def log_message(self, format: str, *args: object) -> None:
        """The test's own output is enough."""


@pytest.fixture
def secure_hub() -> Iterator[str]:
    """An address with a certificate that no authority signed."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with ThreadingHTTPServer(("127.0.0.1", 0), Secure) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"https://localhost:{server.server_address[1]}/voice"
        server.shutdown()
        thread.join(5)


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def fetch(url: str, part: Path) -> bytes:
    fetch_http(url, part, len(CONTENT), Meter("ann", len(CONTENT), Watch(), lambda: False), HURRIED)
    return part.read_bytes()


def test_a_proxy_of_the_environment_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve() as proxy:
        proxy.files["http://voices.invalid/voice"] = CONTENT  # a proxy is asked for the whole address
        monkeypatch.setenv("HTTP_PROXY", proxy.url(""))
        assert fetch("http://voices.invalid/voice", tmp_path / "part") == CONTENT


def test_hosts_that_need_no_proxy_are_asked_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve() as hub:
        hub.files["voice"] = CONTENT
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        assert fetch(hub.url("voice"), tmp_path / "part") == CONTENT


def test_a_certificate_counts_only_where_the_environment_trusts_it(
    secure_hub: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SourceFault):
        fetch(secure_hub, tmp_path / "part")
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    assert fetch(secure_hub, tmp_path / "part") == CONTENT
