"""Servers that a person names, and what must be true before a word is sent to one.

On this machine (loopback) everything is allowed. Beyond it the person must have allowed the server by its name, and
once more where the connection is not encrypted: whoever shares the network could listen in.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import InputFault

Scheme = Literal["http", "https", "wyoming"]
SCHEMES: tuple[Scheme, ...] = ("http", "https", "wyoming")
DEFAULT_PORTS: dict[Scheme, int] = {"http": 80, "https": 443, "wyoming": 10300}
"""10300 is where Wyoming's speech-to-text servers listen unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Server:
    """An address, taken apart. url: without a slash at its end; empty path for Wyoming."""

    scheme: Scheme
    host: str
    port: int
    url: str

    @property
    def loopback(self) -> bool:
        """Whether it is this machine."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def name(self) -> str:
        """How the person allows it: host and port."""
        return f"{self.host}:{self.port}"


def parse_server(address: str) -> Server:
    """`http://`, `https://` or `wyoming://`, a host, perhaps a port and a path. Raises InputFault for anything else."""
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError as error:
        raise _unreadable(address) from error
    scheme = next((known for known in SCHEMES if known == parts.scheme), None)
    if scheme is None or not parts.hostname or parts.username or parts.query or parts.fragment:
        raise _unreadable(address)
    return Server(scheme, parts.hostname, port or DEFAULT_PORTS[scheme], address.strip().rstrip("/"))


def permitted(address: str, settings: Settings) -> Server:
    """The server at that address, if the person's settings let their words go there. Raises InputFault if not."""
    server = parse_server(address)
    if server.loopback:
        return server
    if server.name not in settings.allowed_servers:
        raise InputFault(
            f"{server.name} is another computer, and it was not allowed to hear you.",
            "Allow it in the settings, or use one on this computer.",
        )
    if server.scheme != "https" and server.name not in settings.unencrypted_servers:
        raise InputFault(
            f"The connection to {server.name} is not encrypted: others in the network could listen.",
            "Use an https address, or allow this in the settings.",
        )
    return server


def beyond_this_machine(settings: Settings) -> tuple[str, ...]:
    """Names of the servers on other computers that the settings make use of, to be shown while they are in use."""
    return tuple(server.name for server in _named(settings) if not server.loopback)


def _named(settings: Settings) -> list[Server]:
    addresses = [settings.hearing_server, settings.speaking_server]
    if settings.partner in ("auto", "ollama"):
        addresses.append(settings.ollama_host)
    if settings.partner == "openai":
        addresses.append(settings.openai_host)
    return [parse_server(address) for address in addresses if address]


def _unreadable(address: str) -> InputFault:
    return InputFault(
        f"{address!r} is not the address of a server.",
        "It looks like http://127.0.0.1:8000, https://speech.example or wyoming://127.0.0.1:10300.",
    )
