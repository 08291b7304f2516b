"""`rehearsal-voice history`: what is kept, and taking it away, bringing it back, deleting it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from rehearsal_voice.app.own_words import tidy
from rehearsal_voice.cli.comparing import compare, done, friend, instead, lines, more, nervous
from rehearsal_voice.cli.comparing import show as show_me
from rehearsal_voice.cli.finding import SessionId, found
from rehearsal_voice.cli.opening import AsJson, Home, Which, all_profiles, opened
from rehearsal_voice.cli.recovering import recover, waiting_words
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.privacy import privacy_report
from rehearsal_voice.store.profiles import DEFAULT_PROFILE
from rehearsal_voice.store.records import SessionRow, TakeRow, TurnRow

history_app = typer.Typer(no_args_is_help=True, help="See, compare, search, export, import and delete what is kept.")
history_app.command("compare")(compare)
history_app.command("friend")(friend)
history_app.command("more")(more)
history_app.command("instead")(instead)
history_app.command("show-me")(show_me)
history_app.command("lines")(lines)
history_app.command("nervous")(nervous)
history_app.command("done")(done)
history_app.command("recover")(recover)


@history_app.command("list")
def list_sessions(
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 20,
    json_: AsJson = False,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Show the newest sessions."""
    with opened(home, profile) as store:
        rows = store.queries.sessions(limit)
        waiting = len(store.unfinished())
    if json_:
        typer.echo(json.dumps([_plain(row) for row in rows], indent=2, ensure_ascii=False))
        return
    if waiting:
        typer.echo(waiting_words(waiting))
    if not rows:
        typer.echo("Nothing has been rehearsed yet.")
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("session", "when (UTC)", "what", "language", "takes", "minutes"):
        table.add_column(heading, no_wrap=heading == "session")
    for row in rows:
        minutes = f"{row.duration_s / 60:.1f}"
        table.add_row(
            row.session_id, f"{row.started_at:%Y-%m-%d %H:%M}", row.title, row.language, str(row.takes), minutes
        )
    Console().print(table, markup=False)


@history_app.command("show")
def show(session: SessionId, json_: AsJson = False, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Print what was said in a session, take by take."""
    with opened(home, profile) as store:
        row = found(store, session)
        takes = [(take, store.queries.turns(take.take_id)) for take in store.queries.takes(row.session_id)]
    if json_:
        plain = [
            {
                "take": take.number,
                "variant": take.variant,
                "state": take.state,
                "branched_from": take.branched_from,
                "branched_turn": take.branched_turn,
                "turns": [_turn(turn) for turn in turns],
            }
            for take, turns in takes
        ]
        typer.echo(json.dumps({**_plain(row), "content": plain}, indent=2, ensure_ascii=False))
        return
    typer.echo(f"{row.title}, {row.started_at:%Y-%m-%d %H:%M} UTC")
    for take, turns in takes:
        rescued = ", recovered after a crash" if take.state == "recovered" else ""
        typer.echo(f"\nTake {take.number} ({take.variant}{_branched(take, takes)}{rescued})")
        for turn in turns:
            who = "you" if turn.speaker == "person" else "partner"
            typer.echo(f"{turn.turn:3} {turn.start_s:7.1f} s  {who:8} {turn.text}")


@history_app.command("search")
def search(
    words: Annotated[list[str], typer.Argument(help="Words that were said.")],
    limit: Annotated[int, typer.Option("--limit", min=1)] = 20,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Find where something was said."""
    with opened(home, profile) as store:
        rows = store.queries.search(" ".join(words), limit)
    for row in rows:
        typer.echo(f"{row.started_at:%Y-%m-%d}  {row.session_id}  {row.start_s:6.1f} s  {row.excerpt}")
    if not rows:
        typer.echo("That was not said in anything that is kept.")


@history_app.command("rename")
def rename(
    session: SessionId,
    title: Annotated[str, typer.Argument(help="What you call it: found by `history list` and by the search.")],
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Give a session a name of your own."""
    with opened(home, profile) as store:
        row = found(store, session)
        store.edits.rename_session(row.session_id, tidy(title))
    typer.echo(f"{row.session_id}  {tidy(title)}")


@history_app.command("delete")
def delete(
    sessions: Annotated[list[str], typer.Argument(help="Sessions, as `history list` shows them.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    now: Annotated[
        bool, typer.Option("--now", help="For good at once, without the hour in which it can be undone.")
    ] = False,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Delete sessions; for an hour `history undo` brings them back."""
    with opened(home, profile) as store:
        rows = [found(store, session) for session in sessions]
        for row in rows:
            typer.echo(f"{row.session_id}  {row.title}")
        if not yes and not typer.confirm("Delete?"):
            return
        for row in rows:
            number = store.trash.delete_session(row.session_id)
            if not now:
                typer.echo(f"Deleted. `rehearsal-voice history undo {number}` brings it back within the hour.")
        if now:
            store.empty_trash()
            typer.echo("Gone, from the file and its backups.")


@history_app.command("undo")
def undo(
    number: Annotated[int, typer.Argument(help="The number that deleting printed.")],
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Bring back what was deleted within the last hour."""
    with opened(home, profile) as store:
        store.trash.undo(number)
    typer.echo("It is back.")


@history_app.command("export")
def export(
    file: Annotated[Path, typer.Argument(help="The zip to write; it must not be there yet.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask, also for a locked profile.")] = False,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Write everything that is kept into one zip: JSON, CSV, pages to read, kept sound."""
    with opened(home, profile) as store:
        if store.encrypted and not yes and not typer.confirm("Anyone who has the export can read it. Go on?"):
            return
        store.export(file)
    typer.echo(f"Written to {file}. Anyone who has this file can read it.")


@history_app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="An export of Rehearsal Voice.")],
    name: Annotated[str, typer.Option("--name", help="What the new profile is called.")] = "Imported",
    home: Home = None,
) -> None:
    """Make a new profile from an export; the profiles that are there stay as they are."""
    if not file.is_file():
        raise InputFault(f"There is no file {file}.")
    info = all_profiles(home).import_archive(file, name)
    typer.echo(f"Imported as {info.name!r}: use it with --profile {info.profile_id}")


@history_app.command("privacy")
def privacy(json_: AsJson = False, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Say what is kept, where, how large it is, until when, and which connections were made."""
    with opened(home, profile) as store:
        report = privacy_report(store)
    if json_:
        typer.echo(json.dumps(report.plain(), indent=2, ensure_ascii=False))
        return
    for line in report.lines():
        typer.echo(line)


def _branched(take: TakeRow, takes: list[tuple[TakeRow, tuple[TurnRow, ...]]]) -> str:
    """Where it went another way: ", instead of turn 2 of take 1"."""
    if take.branched_turn is None:
        return ""
    trunk = next((f" of take {other.number}" for other, _ in takes if other.take_id == take.branched_from), "")
    return f", instead of turn {take.branched_turn}{trunk}"


def _plain(row: SessionRow) -> dict[str, object]:
    return {
        "session": row.session_id,
        "scene": row.scene,
        "title": row.title,
        "language": row.language,
        "started_at": row.started_at.isoformat(),
        "ended_at": row.ended_at.isoformat() if row.ended_at else None,
        "takes": row.takes,
        "seconds": round(row.duration_s, 1),
    }


def _turn(turn: TurnRow) -> dict[str, object]:
    words = [{"text": word.text, "start": word.start, "end": word.end} for word in turn.words]
    facts = {"turn": turn.turn, "speaker": turn.speaker, "text": turn.text, "start": turn.start_s, "end": turn.end_s}
    return {**facts, "words": words, "complete": turn.complete}
