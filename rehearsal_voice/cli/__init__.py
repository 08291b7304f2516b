"""The terminal face. Bad input ends with one sentence and exit code 2."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from typing import Annotated

import typer

import rehearsal_voice
from rehearsal_voice.cli.logs import log_to_terminal
from rehearsal_voice.core.errors import InputFault, RehearsalError

BAD_INPUT = 2
FAILED = 1
INTERRUPTED = 130

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


def _mount() -> None:
    """Commands bring their own imports; they are light, the heavy ones come when a command runs."""
    from rehearsal_voice.cli.analyze import analyze
    from rehearsal_voice.cli.describe import describe
    from rehearsal_voice.cli.doctor import doctor
    from rehearsal_voice.cli.engines import engines_app
    from rehearsal_voice.cli.history import history_app
    from rehearsal_voice.cli.memory import memory_app
    from rehearsal_voice.cli.models import models_app
    from rehearsal_voice.cli.phrases import phrases_app
    from rehearsal_voice.cli.profiles import profiles_app
    from rehearsal_voice.cli.progress import progress
    from rehearsal_voice.cli.rehearse import rehearse
    from rehearsal_voice.cli.week import week_app
    from rehearsal_voice.cli.what_if import what_if

    app.command("rehearse")(rehearse)
    app.command("what-if")(what_if)
    app.command("describe")(describe)
    app.command("analyze")(analyze)
    app.command("doctor")(doctor)
    app.command("progress")(progress)
    app.add_typer(models_app, name="models")
    app.add_typer(engines_app, name="engines")
    app.add_typer(history_app, name="history")
    app.add_typer(phrases_app, name="phrases")
    app.add_typer(profiles_app, name="profiles")
    app.add_typer(memory_app, name="memory")
    app.add_typer(week_app, name="week")


def main() -> None:
    """The program. Exit codes: 0 all well, 1 something went wrong, 2 what was given cannot be used."""
    log_to_terminal()
    warnings.simplefilter("ignore")  # a library's notes to its developers are not for a person in a terminal
    _mount()
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
