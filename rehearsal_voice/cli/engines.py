"""`rehearsal-voice engines`: servers the person already runs, and which of them hear, speak and answer."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import Enum
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from rehearsal_voice.app.connections import host_of
from rehearsal_voice.cli.opening import AsJson, Home, Quiet, connections
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.servers import ServerChoice, address_of, parse_server, permitted, with_server
from rehearsal_voice.config.settings import Settings, load_settings, save_settings
from rehearsal_voice.core.errors import InputFault

engines_app = typer.Typer(no_args_is_help=True, help="Use servers you already run: Ollama, Wyoming, OpenAI's protocol.")
HERE = "here"


class Part(Enum):
    """What a server can do for the app, and the setting that holds its address."""

    HEARING = "hearing"
    SPEAKING = "speaking"
    OLLAMA = "ollama"
    OPENAI = "openai"


@dataclass(frozen=True, slots=True)
class Row:
    """One server. state: what was found when it was asked just now."""

    part: str
    address: str
    state: str
    models: tuple[str, ...] = ()
    warning: str = ""


@engines_app.command("list")
def list_engines(json_: AsJson = False, home: Home = None) -> None:
    """Ask each server of the settings whether it is there."""
    settings = load_settings(standard_paths(home).settings_file)
    rows = [
        _ollama_row(settings),
        *(_speech_row(part, settings) for part in (Part.HEARING, Part.SPEAKING, Part.OPENAI)),
    ]
    if json_:
        typer.echo(json.dumps([asdict(row) for row in rows], indent=2, ensure_ascii=False))
        return
    for row in rows:
        own = "not used" if row.part == Part.OPENAI.value else f"this app itself ({row.state})"
        typer.echo(f"{row.part}: {f'{row.address} ({row.state})' if row.address else own}")
        for model in row.models:
            typer.echo(f"  {model}")
        if row.warning:
            typer.echo(f"  Careful: {row.warning}")


@engines_app.command("use")
def use(
    part: Annotated[Part, typer.Argument(help="What the server is to do.")],
    address: Annotated[str, typer.Argument(help="http://…, https://…, wyoming://…; “here” for this app's own engine.")],
    model: Annotated[str, typer.Option(help="Its name on the server; the server's own choice if none is given.")] = "",
    voice: Annotated[str, typer.Option(help="For speaking: the voice's name on the server.")] = "",
    allow: Annotated[bool, typer.Option("--allow", help="It is another computer, and may hear what I say.")] = False,
    unencrypted: Annotated[
        bool, typer.Option("--unencrypted", help="Also without encryption: I trust the network between us.")
    ] = False,
    home: Home = None,
) -> None:
    """Let a server hear, speak or answer; this app's own engine takes over when it goes away."""
    file = standard_paths(home).settings_file
    settings = load_settings(file)
    own = address == HERE
    choice = ServerChoice(part.value, "" if own else address, model, voice, allow, unencrypted)
    try:
        changed = with_server(settings, choice)
    except InputFault as fault:
        raise InputFault(fault.message, _option_for(choice) or fault.next_step) from fault
    save_settings(changed, file)
    typer.echo(f"{part.value}: {'this app itself' if own else address}")


def _option_for(choice: ServerChoice) -> str:
    """What would allow another computer; empty where something else is wrong."""
    server = parse_server(choice.address)
    if server.loopback or (choice.allowed and choice.unencrypted):
        return ""
    return f"If you want it all the same, say so with {'--unencrypted' if choice.allowed else '--allow'}."


@engines_app.command("pull")
def pull_model(
    model: Annotated[str, typer.Argument(help="A name of Ollama's library, for example qwen3:4b-instruct.")],
    quiet: Quiet = False,
    home: Home = None,
) -> None:
    """Have Ollama fetch a model; what was begun is continued. Ctrl+C stops it."""
    from rehearsal_voice.backends.ollama_server import PullProgress, licence, pull

    settings = load_settings(standard_paths(home).settings_file)
    host = settings.ollama_host
    permitted(host, settings)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=Console(stderr=True, quiet=quiet)) as bar:
        task = bar.add_task(model, total=None)

        def tell(progress: PullProgress) -> None:
            bar.update(
                task, description=progress.step, total=progress.total_bytes or None, completed=progress.done_bytes
            )

        connections(home).note(host_of(host), f"{model} was fetched by it")
        pull(host, model, tell, lambda: False)
    terms = licence(host, model)
    typer.echo(f"{model} is here. Its licence: {terms or 'none is stated'}.")


def _ollama_row(settings: Settings) -> Row:
    from rehearsal_voice.backends.llm_ollama import available
    from rehearsal_voice.backends.ollama_server import known_hole, version

    host = settings.ollama_host
    permitted(host, settings)
    found = version(host)
    if not found:
        return Row("ollama", host, "does not answer")
    models = tuple(f"{model.name}{' (runs elsewhere)' if model.cloud else ''}" for model in available(host))
    hole = known_hole(found)
    warning = f"version {found} has a known hole ({hole}). Update Ollama." if hole else ""
    return Row("ollama", host, f"version {found}", models, warning)


def _speech_row(part: Part, settings: Settings) -> Row:
    address = address_of(settings, part.value)
    if not address:
        return Row(part.value, "", "not used" if part is Part.OPENAI else "in use")
    from rehearsal_voice.backends.server_reach import answers

    server = permitted(address, settings)
    return Row(part.value, address, "answers" if answers(server) else "does not answer")
