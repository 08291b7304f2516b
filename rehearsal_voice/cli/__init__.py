"""The terminal face. Bad input ends with one sentence and exit code 2."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

import rehearsal_voice
from rehearsal_voice.cli.logs import log_to_terminal
from rehearsal_voice.core.errors import InputFault, RehearsalError

BAD_INPUT = 2
FAILED = 1
INTERRUPTED = 130
COMPLETION = "_REHEARSAL_VOICE_COMPLETE"
"""Set by a shell that asks how a word goes on."""

app = typer.Typer(
    name="rehearsal-voice",
    help="Rehearse, out loud, a conversation that matters, and see how you spoke. All of it on this computer.",
    no_args_is_help=False,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"rehearsal-voice {rehearsal_voice.__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    home: Annotated[
        Path | None, typer.Option("--home", help="Keep everything in this folder instead of the usual one.")
    ] = None,
    selftest: Annotated[
        bool, typer.Option("--selftest", help="Load every engine, speak and hear a sentence, and say how it went.")
    ] = False,
    _: Annotated[
        bool, typer.Option("--version", help="Say which version this is.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Without a command this opens the window; without a screen or a microphone, a demonstration in the terminal."""
    if context.invoked_subcommand is not None:
        return
    if selftest:
        from rehearsal_voice.cli.selftest import selftest as run_selftest

        raise typer.Exit(run_selftest(home))
    from rehearsal_voice.cli.start import open_app

    raise typer.Exit(open_app(home))


COMMANDS = {
    "rehearse": "rehearse",
    "what-if": "what_if",
    "describe": "describe",
    "analyze": "analyze",
    "doctor": "doctor",
    "progress": "progress",
    "models": "models_app",
    "engines": "engines_app",
    "history": "history_app",
    "phrases": "phrases_app",
    "profiles": "profiles_app",
    "memory": "memory_app",
    "week": "week_app",
}
"""What it is called, and what it is called in the module of its name."""
WITHOUT_COMMANDS = frozenset({"--version", "--selftest"})


def _mount(words: Sequence[str] | None = None) -> None:
    """Hang in the commands: those among the words of this call, or all where help or a mistake may show them.

    Each brings its own imports; together they take longer than the window itself.
    """
    named = [name for name in COMMANDS if words is not None and name in words]
    if words is not None and not named and set(words) <= WITHOUT_COMMANDS and COMPLETION not in os.environ:
        return
    for name in named or COMMANDS:
        found = getattr(import_module(f"rehearsal_voice.cli.{name.replace('-', '_')}"), COMMANDS[name])
        if isinstance(found, typer.Typer):
            app.add_typer(found, name=name)
        else:
            app.command(name)(found)


def main() -> None:
    """The program. Exit codes: 0 all well, 1 something went wrong, 2 what was given cannot be used."""
    log_to_terminal()
    warnings.simplefilter("ignore")  # a library's notes to its developers are not for a person in a terminal
    _mount(sys.argv[1:])
    try:
        app()
    except InputFault as fault:
        _say(fault)
        sys.exit(BAD_INPUT)
    except RehearsalError as fault:
        _say(fault)
        sys.exit(FAILED)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _say(fault: RehearsalError) -> None:
    typer.echo(str(fault), err=True)
