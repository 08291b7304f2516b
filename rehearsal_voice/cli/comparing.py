"""`rehearsal-voice history compare | friend | instead | show-me | done`: the mentor over what is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from rehearsal_voice.cli.finding import SessionId, found, found_take
from rehearsal_voice.cli.opening import AsJson, Home, Which, opened, workshop_of
from rehearsal_voice.store.profiles import DEFAULT_PROFILE

if TYPE_CHECKING:
    from rehearsal_voice.ui.services.mentoring import BranchCard, Comparison, TakeColumn

TakeNumber = Annotated[int, typer.Option("--take", min=0, help="Which take; without it the last one.")]
Nervous = Annotated[int | None, typer.Option("--nervous", min=0, max=10, help="How nervous it made you, 0 to 10.")]


def compare(session: SessionId, json_: AsJson = False, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Put the takes of a session side by side, with the ways it went another time."""
    from rehearsal_voice.app.takes import comparison

    with opened(home, profile) as store:
        told = comparison(store, workshop_of(home), found(store, session).session_id)
    if json_:
        typer.echo(json.dumps(_plain(told), indent=2, ensure_ascii=False))
        return
    typer.echo(told.title)
    Console().print(_table(told), markup=False)
    for branch in told.branches:
        for line in _branch(branch):
            typer.echo(line)
    for line in _afterwards(told):
        typer.echo(line)


def friend(session: SessionId, take: TakeNumber = 0, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Hear a second opinion: the exchange told of a friend, judged without knowing who asks."""
    from rehearsal_voice.app.mentor_words import opinion

    with opened(home, profile) as store:
        told = opinion(store, workshop_of(home), found_take(store, found(store, session), take))
    typer.echo(f"{told.intro}\n{told.verdict}")
    for claim in (*told.mine, *told.theirs):
        typer.echo(f"  {claim.text} “{claim.quote}”")


def more(session: SessionId, take: TakeNumber = 0, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Let a language model add to the debrief, where one passed its audition for that."""
    from rehearsal_voice.app.mentor_model import MentorModel

    with opened(home, profile) as store:
        told = MentorModel(workshop_of(home)).more(store, found_take(store, found(store, session), take))
    if not told.claims:
        typer.echo("Nothing the model said could be shown to rest on your words. This page is without it.")
        return
    typer.echo(f"{told.model} read this as the talk of two strangers and calls you Robin:")
    for claim in told.claims:
        typer.echo(f"  {claim.text} “{claim.quote}”")


def instead(
    session: SessionId,
    take: TakeNumber = 0,
    keep_line: Annotated[int, typer.Option("--keep", min=0, help="Keep the line of that number.")] = 0,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Say what could be said instead of what stood in the way, and keep a line of it for your phrasebook."""
    from rehearsal_voice.app.mentor_words import advice
    from rehearsal_voice.app.mentoring import keep_line as keep

    with opened(home, profile) as store:
        row = found_take(store, found(store, session), take)
        told = advice(store, workshop_of(home), row)
        for number, card in enumerate(told.instead, start=1):
            typer.echo(f"{number}. {card.intro} “{card.line}”")
            if number == keep_line:
                keep(store, row, card.turn, card.line)
                typer.echo("   Kept in your phrasebook.")
    if not told.instead:
        typer.echo("Nothing stood in the way that needs another line.")
    for goal, text in told.showing:
        typer.echo(
            f"To hear how “{text.rstrip('.')}” could sound: rehearsal-voice history show-me {session} --goal {goal}"
        )


def show(
    session: SessionId,
    goal: Annotated[str, typer.Option("--goal", help="Which goal; without it the one a model helps most with.")] = "",
    take: TakeNumber = 0,
    speaker: Annotated[str, typer.Option("--speaker", help="A device by name, or a WAV file; - for no sound.")] = "-",
    keep_line: Annotated[bool, typer.Option("--keep", help="Keep the line in your phrasebook.")] = False,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Let the mentor model one line, in a voice that is not the partner's."""
    from rehearsal_voice.app.mentor_words import advice, show_me
    from rehearsal_voice.app.mentoring import UNHURRIED
    from rehearsal_voice.app.mentoring import keep_line as keep
    from rehearsal_voice.cli.speaking import speak_aloud

    workshop = workshop_of(home)
    with opened(home, profile) as store:
        row = found_take(store, found(store, session), take)
        wanted = goal or next(iter(dict(advice(store, workshop, row).showing)), "")
        line = show_me(store, workshop, row, wanted)
        if line is None:
            typer.echo("There is nothing left to show for this take." if not goal else "This goal has no line to show.")
            return
        typer.echo(f"{line.intro} “{line.line}”")
        if keep_line:
            keep(store, row, 0, line.line)
            typer.echo("Kept in your phrasebook.")
    if speaker != "-":
        speak_aloud(workshop, line.line, line.language, UNHURRIED, speaker)


def lines(
    session: SessionId,
    felt_good: Annotated[str, typer.Argument(help="What felt good, in one line.", metavar="FELT-GOOD")],
    will_try: Annotated[str, typer.Argument(help="What you will try, in one line.", metavar="WILL-TRY")] = "",
    take: TakeNumber = 0,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Keep your own two lines about a take: what felt good, what you will try."""
    with opened(home, profile) as store:
        row = found_take(store, found(store, session), take)
        store.edits.save_reflection(row.take_id, felt_good.strip(), will_try.strip())
    typer.echo("Kept with this take.")


def nervous(
    session: SessionId,
    value: Annotated[int, typer.Argument(min=0, max=10, help="How nervous, 0 to 10.")],
    before: Annotated[bool, typer.Option("--before", help="Before the take; without it, after it.")] = False,
    take: TakeNumber = 0,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Say how nervous you were around a take."""
    with opened(home, profile) as store:
        row = found_take(store, found(store, session), take)
        store.edits.tell_nervousness("before" if before else "after", value, take_id=row.take_id)
    typer.echo("Noted.")


def done(
    session: SessionId,
    how: Annotated[str, typer.Argument(help="Two lines about how it went.")] = "",
    nervous: Nervous = None,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Say that the talk this session rehearsed was done for real."""
    from rehearsal_voice.app.mentoring import did_it

    with opened(home, profile) as store:
        did_it(store, found(store, session).session_id, how, nervous)
    typer.echo("Done for real. That is what all of this was for.")


def _table(told: Comparison) -> Table:
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    for column in told.columns:
        other = "" if column.session == told.session else f" ({column.started:%d %b})"
        table.add_column(f"take {column.take}{other}")
    for name, cells in _rows(told.columns):
        table.add_row(name, *cells)
    return table


def _rows(columns: tuple[TakeColumn, ...]) -> Iterator[tuple[str, list[str]]]:
    yield "partner", [column.variant for column in columns]
    goals = columns[0].goals if columns else ()
    for at, goal in enumerate(goals):
        yield goal.goal.rstrip("."), ["✓" if c.goals[at].quote else "not yet" for c in columns if at < len(c.goals)]
    yield "goals met", [f"{column.goals_met} of {len(column.goals)}" for column in columns]
    yield "asked", [f"“{column.ask}”" if column.ask else "not yet" for column in columns]
    yield "first word to the ask", [_seconds(column.time_to_ask_s) for column in columns]
    yield "sorry without need", [_count(column.apologies) for column in columns]
    yield "rushes", [str(column.rushes) for column in columns]
    yield "silences held", [str(column.silences_held) for column in columns]
    yield "words", [str(column.words) for column in columns]
    if any(column.nervous_before is not None or column.nervous_after is not None for column in columns):
        yield (
            "nervous, before and after",
            [f"{_count(column.nervous_before)} → {_count(column.nervous_after)}" for column in columns],
        )


def _seconds(value: float | None) -> str:
    return f"{value:.1f} s" if value is not None else "—"


def _count(value: int | None) -> str:
    return str(value) if value is not None else "—"


def _branch(branch: BranchCard) -> Iterator[str]:
    trunk = f"take {branch.from_take}" if branch.from_take else "a take that is gone"
    yield f"\nWhat if: turn {branch.turn} of {trunk}, again in take {branch.take}"
    yield f"  then  you: {branch.said_then}"
    yield f"        partner: {branch.answer_then}"
    yield f"  now   you: {branch.said_now}"
    yield f"        partner: {branch.answer_now}"


def _afterwards(told: Comparison) -> Iterator[str]:
    if told.overlap:
        yield f"\nShared wording: {told.overlap:.0%} of the runs of five words."
    if told.surprise:
        yield told.surprise
    climbed = [rung for rung in told.ladder if rung.takes]
    if climbed:
        rungs = ", ".join(f"{rung.number} {rung.variant} ({rung.takes})" for rung in climbed)
        to_try = next((rung for rung in told.ladder if rung.number == told.next_rung), None)
        yield f"The ladder so far: {rungs}." + (f" Next: {to_try.number} {to_try.variant}." if to_try else "")
    if told.done is not None:
        nervous = f" Nervous: {told.nervous_for_real}." if told.nervous_for_real is not None else ""
        yield f"Done for real on {told.done:%d %B %Y}. {told.how_it_went}{nervous}"
    elif told.for_real:
        yield told.for_real
        yield f"  {told.left}" if told.left else '  rehearsal-voice history done SESSION "how it went" once it is done.'


def _plain(told: Comparison) -> dict[str, Any]:
    plain = asdict(told)
    for card, column in zip(plain["columns"], told.columns, strict=True):
        card["started"] = column.started.isoformat()
        card["goals_met"] = column.goals_met
    plain["done"] = told.done.isoformat() if told.done is not None else None
    return plain
