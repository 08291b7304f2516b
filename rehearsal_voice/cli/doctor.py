"""`rehearsal-voice doctor`: what works here and what does not, each with what to do."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, load_settings
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.doctor import Finding, examine

_WORDS = {"good": "ok", "note": "attention", "bad": "ATTENTION"}


def doctor(
    json_: Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")] = False,
    home: Annotated[Path | None, typer.Option("--home", help="Look at this data folder.")] = None,
    audition: Annotated[
        str, typer.Option("--audition", help="Hear whether this language model can play a part: a file or a name.")
    ] = "",
    mentor: Annotated[
        bool, typer.Option("--mentor", help="With --audition: hear whether it may add to the mentor's debrief instead.")
    ] = False,
    tutor: Annotated[
        bool, typer.Option("--tutor", help="With --audition: hear whether it may correct a learner's language instead.")
    ] = False,
    language: Annotated[
        list[str] | None, typer.Option("--language", help="For --audition: two letters; else those you practise.")
    ] = None,
    speed: Annotated[
        bool, typer.Option("--speed", help="Measure hearing, speaking and models, and keep what suits this machine.")
    ] = False,
) -> None:
    """Look at this machine: sound, screen, models, engines, disk. Ends with 1 when something does not work."""
    paths = standard_paths(home)
    damage: list[Finding] = []
    try:
        settings = load_settings(paths.settings_file)
    except InputFault as fault:
        settings = Settings()
        damage.append(Finding("settings", "bad", fault.message, fault.next_step))
    if speed:
        from rehearsal_voice.cli.speed import measure_and_keep

        measure_and_keep(paths, settings, as_json=json_)
        return
    if audition:
        raise typer.Exit(_audition(paths, settings, audition, language or (), mentor=mentor, tutor=tutor))
    findings = (*examine(paths, settings), *damage)
    if json_:
        typer.echo(json.dumps(_plain(findings), indent=2, ensure_ascii=False))
    else:
        _print(findings)
    if any(finding.state == "bad" for finding in findings):
        raise typer.Exit(1)


def _audition(
    paths: Paths, settings: Settings, model: str, languages: Sequence[str], *, mentor: bool, tutor: bool
) -> int:
    """Hear the model in the part it is asked for; the exit code says whether it got it."""
    from rehearsal_voice.cli.audition import hold_audition, hold_mentor_audition, hold_tutor_audition

    if mentor:
        return hold_mentor_audition(paths, settings, model)
    if tutor:
        return hold_tutor_audition(paths, settings, model, languages or (settings.language,))
    return hold_audition(paths, settings, model, languages)


def _plain(findings: Sequence[Finding]) -> list[dict[str, str]]:
    return [
        {"what": f.what, "state": _WORDS[f.state].lower(), "message": f.message, "what_to_do": f.next_step}
        for f in findings
    ]


def _print(findings: Sequence[Finding]) -> None:
    table = Table(box=None, show_header=False, pad_edge=False)
    for finding in findings:
        message = f"{finding.message}\n→ {finding.next_step}" if finding.next_step else finding.message
        table.add_row(_WORDS[finding.state], finding.what, message)
    Console(highlight=False, markup=False).print(table)
