"""`rehearsal-voice analyze`: the pacing report of any recording."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from rehearsal_voice.app.archive import Plan
from rehearsal_voice.core.errors import InputFault


def analyze(
    files: Annotated[
        list[Path],
        typer.Argument(help="Recordings (wav, flac, mp3, ogg, m4a), or one folder of them.", show_default=False),
    ],
    language: Annotated[
        str, typer.Option("--language", help="The language spoken, for example en or es. Detected when left out.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print the whole report as JSON.")] = False,
    csv: Annotated[
        Path | None, typer.Option("--csv", help="Write numbers and moments as a table to this file.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", help="Write a page with timeline and playable moments to this file.")
    ] = None,
    into: Annotated[
        Path | None, typer.Option("--into", help="For a folder: the table to write, .csv or .parquet.")
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", min=0, help="For a folder: so many processes; 0 for one a core.")] = 0,
    dask: Annotated[
        str, typer.Option("--dask", help="For a folder: a Dask scheduler, tcp://…, whose workers see the same files.")
    ] = "",
    quiet: Annotated[bool, typer.Option("--quiet", help="Show no progress, only what came out.")] = False,
    home: Annotated[Path | None, typer.Option("--home", help="Use the models and settings in this folder.")] = None,
) -> None:
    """Hear a recording of any length and say how its speaker spoke. Nothing leaves this computer.

    A folder of thousands becomes one table; started again, it goes on where it was cut short.
    """
    _note_servers(home, dask)
    if any(file.is_dir() for file in files):
        _analyze_folder(files, into, Plan(language, jobs, dask, home, quiet))
        return
    _check(files, language, csv, html)
    from rehearsal_voice.cli.analyzing import Analyst, lines_of
    from rehearsal_voice.pacing.report_csv import csv_of

    analyst = Analyst(home, language, quiet=quiet)
    analyses = [analyst.analyse(file) for file in files]
    if csv is not None:
        _write(csv, csv_of([(done.name, done.report) for done in analyses]))
    if html is not None:
        for file, done in zip(files, analyses, strict=True):
            _write(html if len(analyses) == 1 else _numbered(html, file), done.to_html())
    if as_json:
        data = [done.to_dict() for done in analyses]
        typer.echo(json.dumps(data[0] if len(data) == 1 else data, ensure_ascii=False, indent=1))
    else:
        for done in analyses:
            typer.echo("\n".join(lines_of(done)))


def _note_servers(home: Path | None, dask: str) -> None:
    """For the privacy page: who besides this computer's own ears hears the recordings."""
    from rehearsal_voice.app.connections import host_of
    from rehearsal_voice.cli.opening import connections
    from rehearsal_voice.config.paths import standard_paths
    from rehearsal_voice.config.settings import load_settings

    server = load_settings(standard_paths(home).settings_file).hearing_server
    if server:
        connections(home).note(host_of(server), "recordings were heard there")
    if dask:
        connections(home).note(urlsplit(dask).netloc or dask, "recordings were analysed there")


def _analyze_folder(folders: list[Path], into: Path | None, plan: Plan) -> None:
    if len(folders) > 1:
        raise InputFault("One folder at a time.", "Give the folder above them; what lies below it is found.")
    if into is None:
        raise InputFault("A folder becomes a table.", "Say where to: --into numbers.csv")
    _check([], plan.language, None, None)
    from rehearsal_voice.cli.archiving import analyze_archive

    analyze_archive(folders[0], into, plan)


def _check(files: list[Path], language: str, csv: Path | None, html: Path | None) -> None:
    for file in files:
        if not file.is_file():
            raise InputFault(f"There is no recording {file}.", "Check the path.")
    if language and not (len(language) == 2 and language.isalpha() and language.islower()):
        raise InputFault(f"“{language}” is no language code.", "Give two letters, for example en, es or fr.")
    for target in (csv, html):
        if target is not None and not target.resolve().parent.is_dir():
            raise InputFault(f"There is no folder {target.resolve().parent} to write to.")
        if target is not None and any(target.resolve() == file.resolve() for file in files):
            raise InputFault(f"{target} is the recording itself.", "Give the report another name.")


def _numbered(html: Path, file: Path) -> Path:
    """With several recordings each page is named after its own."""
    return html.with_name(f"{html.stem}-{file.stem}{html.suffix}")


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputFault(f"{file} cannot be written: {error.strerror}.") from error
