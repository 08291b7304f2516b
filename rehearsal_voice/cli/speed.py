"""`rehearsal-voice doctor --speed`: measure, print, and keep the settings that suit this machine."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import typer

from rehearsal_voice.app.speed import SpeedFinding, measure_speed
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings, save_settings

KEPT = {"recogniser", "preset", "partner", "model_threads"}
"""The settings that may follow from a measurement."""


def measure_and_keep(paths: Paths, settings: Settings, *, as_json: bool) -> None:
    """Some seconds, and up to half a minute for each installed language model."""

    def progress(part: str) -> None:
        typer.echo(f"Measuring {part} …", err=True)

    found = measure_speed(paths, settings, progress, lambda: False)
    if found.settings != settings:
        save_settings(found.settings, paths.settings_file)
    if as_json:
        kept = found.settings.model_dump(include=KEPT)
        typer.echo(json.dumps({**asdict(replace(found, settings=Settings())), "settings": kept}, indent=2))
        return
    for line in _lines(found):
        typer.echo(line)
    typer.echo("\n".join(found.reasons) or "Your settings suit this machine; nothing was changed.")


def _lines(found: SpeedFinding) -> Iterator[str]:
    if found.voice is not None:
        voice = found.voice
        yield f"{voice.name}: first sound after {voice.first_s:.2f} s; {voice.of_s:.1f} s in {voice.seconds:.2f} s"
    for one in found.hearing:
        yield f"hearing {one.model}: {one.of_s:.1f} s of speech in {one.seconds:.2f} s"
    if found.turn_end_s is not None:
        yield f"end of a turn: {found.turn_end_s * 1000:.0f} ms"
    for model in found.models:
        name, cores = Path(model.file).stem, f"{model.threads} core{'s' if model.threads > 1 else ''}"
        first, rate = model.first_token_s, model.tokens_a_second
        yield f"model {name} on {cores}: first word after {first:.2f} s, {rate:.0f} tokens a second"
