"""`rehearsal-voice progress`: one number week by week, how sure it is and how much speech it rests on."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from rehearsal_voice.cli.opening import AsJson, Home, Which, opened
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.profiles import DEFAULT_PROFILE
from rehearsal_voice.store.progress import WeekPoint, by_week


def progress(
    metric: Annotated[str, typer.Argument(help="The number; without one the names of all are shown.")] = "",
    language: Annotated[str, typer.Option("--language", help="Only takes in this language.")] = "",
    scene: Annotated[str, typer.Option("--scene", help="Only takes of this scene.")] = "",
    json_: AsJson = False,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Show a number over the weeks, with its 95 % interval."""
    with opened(home, profile) as store:
        names = store.progress.metrics()
        weeks = by_week(store.progress.series(metric, language=language or None, scene=scene or None))
    if metric and metric not in names:
        raise InputFault(f"There is no number called {metric!r} yet.", f"There are: {', '.join(names) or 'none'}.")
    if json_:
        typer.echo(json.dumps([_plain(week) for week in weeks] if metric else list(names), indent=2))
    elif metric:
        _print(metric, weeks)
    else:
        typer.echo("\n".join(names) or "Nothing has been measured yet.")


def _print(metric: str, weeks: tuple[WeekPoint, ...]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("week of", metric.replace("_", " "), "95 % between", "takes", "minutes of speech"):
        table.add_column(heading)
    for week in weeks:
        sure = "" if week.low is None or week.high is None else f"{week.low:.2f} and {week.high:.2f}"
        table.add_row(f"{week.week:%Y-%m-%d}", f"{week.mean:.2f}", sure, str(week.takes), f"{week.speech_s / 60:.1f}")
    Console().print(table, markup=False)


def _plain(week: WeekPoint) -> dict[str, object]:
    facts: dict[str, object] = {"week": week.week.isoformat(), "mean": week.mean, "low": week.low, "high": week.high}
    return {**facts, "takes": week.takes, "speech_s": week.speech_s}
