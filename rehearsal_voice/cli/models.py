"""`rehearsal-voice models`: what can be installed, and its fetching, checking and removing."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, TaskID, TextColumn, TransferSpeedColumn
from rich.progress import Progress as Bar
from rich.table import Table

from rehearsal_voice.app.connection_ledger import ConnectionLedger
from rehearsal_voice.cli.opening import AsJson, Home, Quiet, connections
from rehearsal_voice.cli.voices import card, sample, use, voices
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.models.catalog import Model, standard_catalog
from rehearsal_voice.models.fetch import Fetcher, install_starter
from rehearsal_voice.models.importing import import_models
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.models.moving import move_models
from rehearsal_voice.models.progress import Progress, Watcher
from rehearsal_voice.models.verify import damaged_files, is_stamped, present, quarantine

models_app = typer.Typer(no_args_is_help=True, help="See, fetch, check and remove voices and models.")
models_app.command("voices")(voices)
models_app.command("card")(card)
models_app.command("sample")(sample)
models_app.command("use")(use)


@models_app.command("list")
def list_models(json_: AsJson = False, home: Home = None) -> None:
    """Show what can be installed and what is here."""
    installed = Installed(standard_paths(home))
    rows = [_row(model, installed) for model in installed.listed()]
    if json_:
        typer.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("name", "language", "size", "licence", "here"):
        table.add_column(heading, justify="right" if heading == "size" else "left")
    for row in rows:
        size = f"{row['size_bytes'] / 1e6:,.0f} MB"  # type: ignore[operator]  # a row is for JSON: its values vary
        language = "many" if row["language"] == "mul" else row["language"]
        columns = (f"{row['id']}\n  {row['title']}", language, size, row["licence"], row["state"])
        table.add_row(*(str(column) for column in columns))
    Console().print(table, markup=False)


@models_app.command("pull")
def pull(
    ids: Annotated[
        list[str] | None, typer.Argument(help="Names as `models list` shows them.", show_default=False)
    ] = None,
    starter: Annotated[bool, typer.Option("--starter", help="What a first rehearsal needs.")] = False,
    quiet: Quiet = False,
    json_: AsJson = False,
    home: Home = None,
) -> None:
    """Fetch models; what was begun is continued.

    The first source that answers is used, and every byte is checked.
    """
    if not ids and not starter:
        raise InputFault("Say which model to fetch.", "`rehearsal-voice models list` shows their names.")
    catalog = standard_catalog()
    installed = Installed(standard_paths(home))
    wanted = [installed.entry(name) for name in ids or ()]
    with _Display(quiet=quiet or json_) as display:
        fetcher = Fetcher(standard_paths(home).models, _noting(display.show, connections(home)))
        done = list(install_starter(fetcher, catalog)) if starter else []
        for model in wanted:
            fetcher.install(model)
            done.append(model)
    _report([{"id": model.id, "state": "verified"} for model in done], json_)


@models_app.command("import")
def import_(
    sources: Annotated[list[Path], typer.Argument(help="Files, or folders to search.")],
    json_: AsJson = False,
    home: Home = None,
) -> None:
    """Install models from files, without a network.

    Each file is known by its content, not by its name. A Piper voice of your own, an .onnx file with its .onnx.json
    beside it, is looked at and known by its hash from then on.
    """
    installed = Installed(standard_paths(home))
    done = import_models(sources, installed)
    own = {model.id for model in installed.own()}
    rows: list[dict[str, object]] = [{"id": model.id, "state": "verified"} for model in done]
    for row, model in zip(rows, done, strict=True):
        if model.id in own:
            row |= {"state": f"taken, SHA-256 {model.file[0].sha256}", "sha256": model.file[0].sha256}
    _report(rows, json_)


@models_app.command("verify")
def verify(
    ids: Annotated[list[str] | None, typer.Argument(help="Names; all installed ones if none is given.")] = None,
    json_: AsJson = False,
    home: Home = None,
) -> None:
    """Read every byte again and compare.

    What is wrong is put aside; the exit code is then 1.
    """
    installed = Installed(standard_paths(home))
    models = [installed.entry(name) for name in ids or ()] or list(installed.listed())
    rows = [row for model in models for row in _verify_one(model, installed)]
    for model in models if ids else ():
        if not any(row["id"] == model.id for row in rows):
            rows.append({"id": model.id, "state": "not installed", "what_to_do": _pull_hint(model.id)})
    _report(rows, json_)
    if any(row["state"] != "verified" for row in rows):
        raise typer.Exit(1)


@models_app.command("move")
def move(
    folder: Annotated[Path, typer.Argument(help="An empty or new folder, for example on another disk.")],
    home: Home = None,
) -> None:
    """Move all models to another folder.

    Every byte is read again there before anything is deleted here.
    """
    if os.environ.get("REHEARSAL_MODELS") and home is None:
        raise InputFault(
            "REHEARSAL_MODELS says where the models are.", "Change it there, and move the folder yourself."
        )
    moved = move_models(standard_paths(home), folder)
    typer.echo(f"{moved / 1e6:,.0f} MB are in {folder} now.")


@models_app.command("remove")
def remove(
    ids: Annotated[list[str], typer.Argument(help="Names as `models list` shows them.")],
    json_: AsJson = False,
    home: Home = None,
) -> None:
    """Delete models from this computer."""
    installed = Installed(standard_paths(home))
    for name in ids:
        installed.entry(name)  # a name that does not exist is said before anything is deleted
    rows: list[dict[str, object]] = []
    for name in ids:
        freed = installed.remove(name)
        rows.append({"id": name, "state": f"removed, {freed / 1e6:,.0f} MB freed" if freed else "was not installed"})
    _report(rows, json_)


def _row(model: Model, installed: Installed) -> dict[str, object]:
    fields = model.model_dump(include={"id", "kind", "title", "language", "licence", "lineage", "size_bytes"})
    folder = installed.find(model.id)
    if folder is None:
        state = "-"
    else:
        state = "verified" if all(is_stamped(folder, file) for file in model.file) else "installed, not checked yet"
    return {**fields, "clean_lineage": model.clean_lineage, "state": state, "folder": str(folder) if folder else None}


def _verify_one(model: Model, installed: Installed) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for models_folder in installed.folders:
        folder = models_folder / model.id
        if not present(folder, model):
            continue
        faults = damaged_files(folder, model, thorough=True)
        for file, _ in faults:
            quarantine(models_folder, model.id, folder / file.name)
        row: dict[str, object] = {"id": model.id, "folder": str(folder), "state": "verified"}
        if faults:
            row["state"] = f"damaged: {faults[0][0].name} {faults[0][1]}; put aside"
            row["what_to_do"] = _pull_hint(model.id)
        rows.append(row)
    return rows


def _pull_hint(model_id: str) -> str:
    return f"rehearsal-voice models pull {model_id}"


def _report(rows: list[dict[str, object]], json_: bool) -> None:
    if json_:
        typer.echo(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    for row in rows:
        hint = f"  → {row['what_to_do']}" if "what_to_do" in row else ""
        typer.echo(f"{row['id']}: {row['state']}{hint}")


def _noting(show: Watcher, ledger: ConnectionLedger) -> Watcher:
    """Each host that is asked for a model is noted once, when it is asked."""
    noted: set[tuple[str, str]] = set()

    def watch(progress: Progress) -> None:
        asked = (progress.step.partition(" from ")[2], progress.model_id)
        if asked[0] and asked not in noted:
            noted.add(asked)
            ledger.note(asked[0], f"{progress.model_id} was fetched")
        show(progress)

    return watch


class _Display:
    """A bar a model on a terminal; a line a step elsewhere, so that a log stays readable."""

    def __init__(self, quiet: bool) -> None:
        self._console = Console(stderr=True, quiet=quiet)
        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
        self._bar = Bar(*columns, console=self._console, disable=not self._console.is_terminal)
        self._tasks: dict[str, TaskID] = {}
        self._last_step = ""

    def __enter__(self) -> _Display:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def show(self, progress: Progress) -> None:
        if progress.note:
            self._console.print(progress.note, highlight=False)
        step = f"{progress.model_id}: {progress.step}" if progress.step else progress.model_id
        if not self._console.is_terminal:
            if progress.step and step != self._last_step:
                self._last_step = step
                self._console.print(step, highlight=False, soft_wrap=True)
            return
        if progress.model_id not in self._tasks:
            self._tasks[progress.model_id] = self._bar.add_task(step, total=progress.total_bytes)
        task = self._tasks[progress.model_id]
        self._bar.update(task, description=step, completed=progress.done_bytes)
