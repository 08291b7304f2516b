"""Voices to choose from: `rehearsal-voice models voices`, `card`, `sample` and `use`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer
from rich.console import Console
from rich.table import Table

from rehearsal_voice.cli.opening import AsJson, Home, connections
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import load_settings, save_settings
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.models.catalog import standard_catalog
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.piper_list import HUB, SEE_CARD, PiperVoice, piper_list


def voices(
    language: Annotated[str, typer.Option("--language", help="Two letters, for example es.")] = "",
    quality: Annotated[str, typer.Option("--quality", help="x_low, low, medium or high.")] = "",
    licence: Annotated[str, typer.Option("--licence", help="Part of its licence, for example CC0 or public.")] = "",
    json_: AsJson = False,
) -> None:
    """Show every voice that Piper's makers publish, by language, quality and licence.

    Where the licence is not known here, its card says it: `models card`.
    """
    licences = {voice.id: piper_list().licence(voice) for voice in piper_list().voice}
    licences |= {model.id: model.licence for model in standard_catalog().model}
    found = [
        voice
        for voice in piper_list().voice
        if language in ("", voice.language)
        and quality in ("", voice.quality)
        and _alike(licence) in _alike(licences[voice.id] or SEE_CARD)
    ]
    rows = [_row(voice, licences[voice.id] or SEE_CARD) for voice in found]
    if json_:
        typer.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("id", "language", "quality", "speakers", "MB", "licence"):
        table.add_column(heading, no_wrap=heading in ("id", "licence"))
    for voice, row in zip(found, rows, strict=True):
        shown = (voice.id, voice.spoken, voice.quality, voice.speakers, row["megabytes"], row["licence"])
        table.add_row(*(str(value) for value in shown))
    Console().print(table)


def _row(voice: PiperVoice, licence: str) -> dict[str, object]:
    return {
        "id": voice.id,
        "spoken": f"{voice.spoken} ({voice.region})",
        "quality": voice.quality,
        "speakers": voice.speakers,
        "megabytes": round(voice.bytes[0] / 1e6),
        "licence": licence,
    }


def _alike(licence: str) -> str:
    """CC-BY 4.0 and CC BY 4.0 are one licence."""
    return "".join(letter for letter in licence.casefold() if letter.isalnum())


def card(voice: Annotated[str, typer.Argument(help="A name as `models voices` shows it.")], home: Home = None) -> None:
    """Show what a voice was made from, and its licence; fetched where it did not come with the app."""
    chosen = piper_list().get(voice)
    if not piper_list().known_card(chosen):
        connections(home).note(urlsplit(HUB).netloc, f"the card of {voice} was fetched")
    typer.echo(piper_list().card(chosen))


def sample(
    voice: Annotated[str, typer.Argument(help="A name as `models voices` shows it.")],
    into: Annotated[Path, typer.Argument(help="Where to write it: an .mp3 file.")],
    home: Home = None,
) -> None:
    """Fetch a sentence spoken by a voice, before the voice itself."""
    connections(home).note(urlsplit(HUB).netloc, f"a sentence of {voice} was fetched")
    content = piper_list().sample(piper_list().get(voice))
    try:
        into.write_bytes(content)
    except OSError as error:
        raise InputFault(f"{into} cannot be written: {error.strerror}.") from error
    typer.echo(f"{voice} speaks in {into}")


def use(
    voice: Annotated[str, typer.Argument(help="An installed voice, as `models list` shows it.")],
    home: Home = None,
) -> None:
    """Have partners of its language speak with this voice from now on: another accent, another person."""
    paths = standard_paths(home)
    installed = Installed(paths)
    model = installed.entry(voice)
    if model.kind != "tts":
        raise InputFault(f"{voice} does not speak.", "`rehearsal-voice models list` shows which do.")
    if installed.find(voice) is None:
        raise InputFault(f"{voice} is not installed.", f"Fetch it first: rehearsal-voice models pull {voice}")
    settings = load_settings(paths.settings_file)
    chosen = settings.model_copy(update={"voices": {**settings.voices, model.language: voice}})
    save_settings(chosen, paths.settings_file)
    typer.echo(f"{voice} speaks {model.language} now.")
