"""Which connections are made: noted in the open profile, for its privacy page, when they begin."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.config.servers import parse_server
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.core.ports import LanguageModel

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A server that works for a take."""

    host: str
    purpose: str


class ConnectionNotes:
    """Never in the way: where no profile is open, or its disk refuses, the log has the line instead."""

    def __init__(self, open_profile: OpenProfile) -> None:
        self._open = open_profile

    def note(self, host: str, purpose: str, bytes_received: int = 0) -> None:
        try:
            self._open.get().edits.note_connection(host, purpose, bytes_received)
        except StorageFault:
            log.info("connection to %s: %s", host, purpose)

    def note_servers(self, settings: Settings, model: LanguageModel | None) -> None:
        """Before a take: every server that will be asked in it."""
        for asked in servers_of(settings, model):
            self.note(asked.host, asked.purpose)


def servers_of(settings: Settings, model: LanguageModel | None) -> tuple[Asked, ...]:
    """What the settings send to servers while someone rehearses, those on this computer told apart."""
    from rehearsal_voice.backends.llm_ollama import OllamaLanguageModel

    found = [(settings.hearing_server, "your speech was recognised there")]
    found.append((settings.speaking_server, "the partner's lines were spoken there"))
    if settings.partner == "openai":
        found.append((settings.openai_host, "the partner's words were made there"))
    elif isinstance(model, OllamaLanguageModel):
        found.append((settings.ollama_host, "the partner's words were made there"))
    return tuple(Asked(host_of(address), purpose) for address, purpose in found if address)


def host_of(address: str) -> str:
    """As the privacy page names it."""
    try:
        server = parse_server(address)
    except InputFault:
        return address
    return f"{server.name} (this computer)" if server.loopback else server.name
