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
Part = Literal["hearing", "speaking", "ollama", "openai"]
ADDRESS_OF: dict[Part, str] = {
    "hearing": "hearing_server",
    "speaking": "speaking_server",
    "ollama": "ollama_host",
    "openai": "openai_host",
}
"""What a server can do, and the setting that holds its address."""
_PERMISSIONS = ("allowed_servers", "unencrypted_servers")
SCHEMES: tuple[Scheme, ...] = ("http", "https", "wyoming")
DEFAULT_PORTS: dict[Scheme, int] = {"http": 80, "https": 443, "wyoming": 10300}
"""10300 is where Wyoming's speech-to-text servers listen unless told otherwise."""


@dataclass(frozen=True, slots=True)
class ServerChoice:
    """A server for one part, as the person names it. address: empty for this app's own engine. model, voice: names on
    the server, empty for its own choice. allowed: it may hear them though it is another computer; unencrypted: and
    though others in the network could listen.
    """

    part: Part
    address: str
    model: str = ""
    voice: str = ""
    allowed: bool = False
    unencrypted: bool = False


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
    def encrypted(self) -> bool:
        """Whether nobody in the network between can listen."""
        return self.scheme == "https"

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
    if not server.encrypted and server.name not in settings.unencrypted_servers:
        raise InputFault(
            f"The connection to {server.name} is not encrypted: others in the network could listen.",
            "Use an https address, or allow this in the settings.",
        )
    return server


def with_server(settings: Settings, choice: ServerChoice) -> Settings:
    """The settings with that server in that part; a permission that nothing needs any more goes with it.

    Raises InputFault when the person did not allow it, or the address is none.
    """
    own = Settings().ollama_host if choice.part == "ollama" else ""
    changes: dict[str, object] = {ADDRESS_OF[choice.part]: choice.address or own}
    if choice.part != "ollama" or choice.model:
        changes[f"{choice.part}_model"] = choice.model
    if choice.part == "speaking":
        changes["speaking_voice"] = choice.voice
    if choice.address:
        name = parse_server(choice.address).name
        if choice.allowed:
            changes["allowed_servers"] = tuple(dict.fromkeys((*settings.allowed_servers, name)))
        if choice.unencrypted:
            changes["unencrypted_servers"] = tuple(dict.fromkeys((*settings.unencrypted_servers, name)))
    changed = settings.model_copy(update=changes)
    if choice.address:
        permitted(choice.address, changed)
    in_use = {parse_server(address).name for part in ADDRESS_OF if (address := address_of(changed, part))}
    kept = {name: tuple(one for one in getattr(changed, name) if one in in_use) for name in _PERMISSIONS}
    return changed.model_copy(update=kept)


def address_of(settings: Settings, part: Part) -> str:
    """Where that part is done; empty for this app's own engine."""
    return str(getattr(settings, ADDRESS_OF[part]))


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
