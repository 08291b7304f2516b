"""Fetch one file over HTTP: resumed where it stopped, given up when it stalls, never larger than promised."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from rehearsal_voice.models.progress import Meter, SourceFault


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a server may take. A stall is `stall_s` with fewer than `stall_bytes`; `attempts` counts those in a row
    that brought nothing new."""

    connect_s: float = 5.0
    stall_s: float = 20.0
    stall_bytes: int = 16_384
    attempts: int = 3


_TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})


def fetch_http(url: str, part: Path, size: int, meter: Meter, patience: Patience) -> None:
    """Bring `part` to its full `size` in bytes from `url`, going on from what it holds already.

    The system's proxies and certificates are used. Raises SourceFault when this source cannot give the file (code
    'unreachable', 'refused', 'stalled', 'cut' or 'wrong'); what has arrived stays in `part`.
    """
    fruitless = 0
    with _client(patience) as client:
        while _held(part) < size:
            before = _held(part)
            try:
                _one_attempt(client, url, part, size, meter, patience)
            except SourceFault as fault:
                fruitless = 0 if _held(part) > before else fruitless + 1
                if fault.code in ("unreachable", "refused", "wrong") or fruitless >= patience.attempts:
                    raise


def _client(patience: Patience) -> httpx.Client:
    timeout = httpx.Timeout(patience.stall_s, connect=patience.connect_s)
    try:
        return httpx.Client(timeout=timeout, follow_redirects=True, headers={"User-Agent": "rehearsal-voice"})
    except (ValueError, OSError) as error:  # a proxy or certificate named in the environment that cannot be used
        raise SourceFault(f"the proxy or certificate settings cannot be used ({error})", code="unreachable") from error


def _held(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _one_attempt(client: httpx.Client, url: str, part: Path, size: int, meter: Meter, patience: Patience) -> None:
    """One request. Translates what httpx raises into a SourceFault that says which way it failed."""
    host = urlsplit(url).netloc
    held = _held(part)
    # `identity`: a compressed answer could not be resumed by bytes
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={held}-"} if held else {})
    try:
        with client.stream("GET", url, headers=headers) as response:
            if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
                part.unlink(missing_ok=True)
                raise SourceFault(f"{host} has a shorter file than expected", code="cut")
            _check_status(response, host)
            resumed = response.status_code == httpx.codes.PARTIAL_CONTENT
            if resumed and not response.headers.get("content-range", "").startswith(f"bytes {held}-"):
                raise SourceFault(f"{host} sent another part of the file than was asked for", code="wrong")
            _check_length(response, size - held if resumed else size, host)
            _receive(response, part, held if resumed else 0, size, meter, patience)
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
        raise SourceFault(f"{host} does not answer", code="unreachable", origin=host) from error
    except httpx.TimeoutException as error:
        raise SourceFault(f"{host} stopped sending", code="stalled") from error
    except httpx.HTTPError as error:
        raise SourceFault(f"the connection to {host} was cut", code="cut") from error
    if _held(part) < size:
        raise SourceFault(f"{host} sent only part of the file", code="cut")


def _check_status(response: httpx.Response, host: str) -> None:
    status = response.status_code
    if status in _TRANSIENT:
        raise SourceFault(f"{host} is busy (status {status})", code="busy")
    if status not in (httpx.codes.OK, httpx.codes.PARTIAL_CONTENT):
        raise SourceFault(f"{host} does not have the file (status {status})", code="refused")


def _check_length(response: httpx.Response, expected: int, host: str) -> None:
    """A page of a login portal, or another version of the file, is noticed before it is downloaded."""
    length = response.headers.get("content-length", "")
    if length.isdigit() and int(length) != expected:
        raise SourceFault(f"{host} offers {length} bytes where {expected} were expected", code="wrong")


def _receive(response: httpx.Response, part: Path, start: int, size: int, meter: Meter, patience: Patience) -> None:
    """Append what comes. A trickle counts as a stall: a read timeout alone would let one byte a minute pass."""
    held = start
    window_from, window_bytes = time.monotonic(), held
    with part.open("ab" if start else "wb") as handle:
        for block in response.iter_raw():
            held += len(block)
            if held > size:
                raise SourceFault(f"{response.url.host} sent more than the file's {size} bytes", code="wrong")
            handle.write(block)
            meter.within_file(held)
            now = time.monotonic()
            if now - window_from >= patience.stall_s:
                if held - window_bytes < patience.stall_bytes:
                    raise SourceFault(f"{response.url.host} sends too slowly", code="stalled")
                window_from, window_bytes = now, held
