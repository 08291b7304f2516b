"""Every voice that Piper's makers publish (assets/voices/piper.toml): to browse, to hear a sample of, to fetch.

Their list names sizes and MD5 sums; a voice of our own catalogue has a SHA-256 besides, and comes first. What a voice
was made from, and under which licence, its own card says: it can be read before the voice is fetched.
"""

from __future__ import annotations

import hashlib
import tomllib
from functools import lru_cache
from typing import Literal
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict

from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.errors import InputFault, ModelFault
from rehearsal_voice.models.catalog import Md5, Model, ModelFile, PlainName, Source

HUB = "https://huggingface.co/rhasspy/piper-voices"
MOST_SAMPLE_BYTES = 4_000_000
ANSWER_S, CONNECT_S = 15.0, 5.0

SEE_CARD = "see its card"

Quality = Literal["x_low", "low", "medium", "high"]


class PiperVoice(BaseModel):
    """One voice. folder, file: its place on the hub, where names may have accents.

    bytes, md5: of the voice, its .json and its card.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: PlainName
    file: str
    folder: str
    language: str
    region: str
    spoken: str
    name: str
    quality: Quality
    speakers: int
    bytes: tuple[int, int, int]
    md5: tuple[Md5, Md5, Md5]


class PiperList(BaseModel):
    """The list as it was published. revision: the hub's, so that what is fetched is what was listed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: Literal[1]
    revision: str
    voice: tuple[PiperVoice, ...]

    def get(self, voice_id: str) -> PiperVoice:
        """Raises InputFault for a name that is not in the list."""
        for voice in self.voice:
            if voice.id == voice_id:
                return voice
        raise InputFault(f"There is no voice called {voice_id!r}.", "See: rehearsal-voice models voices")

    def url(self, voice: PiperVoice, file: str) -> str:
        return f"{HUB}/resolve/{self.revision}/{quote(f'{voice.folder}/{file}')}"

    def as_model(self, voice: PiperVoice) -> Model:
        """The voice as something that can be installed."""
        files = tuple(
            ModelFile(
                name=f"{voice.id}{ending}",
                bytes=size,
                md5=md5,
                source=(Source(url=self.url(voice, f"{voice.file}{ending}")),),
            )
            for ending, size, md5 in zip((".onnx", ".onnx.json"), voice.bytes, voice.md5, strict=False)
        )
        return Model(
            id=voice.id,
            kind="tts",
            title=f"{voice.name.replace('_', ' ').capitalize()}, {voice.spoken} ({voice.region}), {voice.quality}",
            language=voice.language,
            licence=self.licence(voice) or SEE_CARD,
            lineage=_lineage(self.known_card(voice)),
            clean_lineage=False,
            page=f"{HUB}/tree/{self.revision}/{quote(voice.folder)}",
            size_bytes=sum(file.bytes for file in files),
            file=files,
        )

    def known_card(self, voice: PiperVoice) -> str:
        """Its card, where it ships with the app; empty where it has to be fetched."""
        text = _shipped_cards().get(voice.id, "")
        right = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest() == voice.md5[2]
        return text if right else ""

    def licence(self, voice: PiperVoice) -> str:
        """What its card says of the recordings' licence; empty where that is not known without fetching the card."""
        said = _line(self.known_card(voice), "* License: ")
        return "" if said.startswith(("See URL", "http")) else said

    def card(self, voice: PiperVoice) -> str:
        """What its makers say of it: data, licence, training. Raises ModelFault."""
        if known := self.known_card(voice):
            return known
        content = _fetched(self.url(voice, "MODEL_CARD"), voice.bytes[2])
        if hashlib.md5(content, usedforsecurity=False).hexdigest() != voice.md5[2]:
            raise ModelFault(f"The card of {voice.id} is not the one that was listed.", code="damaged")
        return content.decode("utf-8", errors="replace")

    def sample(self, voice: PiperVoice) -> bytes:
        """A sentence spoken by it, as MP3, made by its publishers. Raises ModelFault."""
        return _fetched(self.url(voice, "samples/speaker_0.mp3"), MOST_SAMPLE_BYTES)


@lru_cache(maxsize=1)
def _shipped_cards() -> dict[str, str]:
    return tomllib.loads((assets_folder() / "voices" / "piper_cards.toml").read_text(encoding="utf-8"))


def _line(card: str, beginning: str) -> str:
    return next((line.removeprefix(beginning).strip() for line in card.splitlines() if line.startswith(beginning)), "")


def _lineage(card: str) -> str:
    """Data and training as the card has them."""
    if not card:
        return "its card says what it was made from"
    training = " ".join(card.partition("## Training")[2].split()).rstrip(".")
    return f"{training}; recordings: {_line(card, '* URL: ')}"


@lru_cache(maxsize=1)
def piper_list() -> PiperList:
    """The list that ships with the app."""
    file = assets_folder() / "voices" / "piper.toml"
    return PiperList.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))


def _fetched(url: str, most_bytes: int) -> bytes:
    """A small file of the hub."""
    import httpx  # sixty milliseconds, which a start of the app has no need of

    content = b""
    try:
        with (
            httpx.Client(timeout=httpx.Timeout(ANSWER_S, connect=CONNECT_S), follow_redirects=True) as client,
            client.stream("GET", url, headers={"Accept-Encoding": "identity"}) as answer,
        ):
            if answer.status_code != httpx.codes.OK:
                raise ModelFault(f"The hub does not have it (status {answer.status_code}).", code="refused")
            for block in answer.iter_raw():
                content += block
                if len(content) > most_bytes:
                    raise ModelFault("The hub sent more than was listed.", code="damaged")
    except (httpx.HTTPError, ValueError, OSError) as error:
        raise ModelFault(
            "The hub of the voices does not answer.", "Check the connection and try again.", code="unreachable"
        ) from error
    return content
