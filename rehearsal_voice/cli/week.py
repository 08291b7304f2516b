"""`rehearsal-voice week`: this week's aim, an evening's two lines, and talks with a date."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import typer

from rehearsal_voice.cli.opening import Home, Which, opened
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store import Profile
from rehearsal_voice.store.profiles import DEFAULT_PROFILE
from rehearsal_voice.store.rhythm import current_micro_goal, talks_ahead

week_app = typer.Typer(no_args_is_help=True, help="This week's aim, its evenings, and talks in the world outside.")

TalkId = Annotated[int, typer.Argument(help="Its number, as `week show` tells it.")]


@week_app.command("show")
def show(profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Say what this week holds."""
    with opened(home, profile) as store:
        today = _today(store)
        goal = current_micro_goal(store.queries.micro_goals(), today)
        ahead = talks_ahead(store.queries.talks(), today)
    typer.echo(f"This week: {goal.text} (until {goal.ends_on})" if goal else "No aim is set for this week.")
    for day, well, following in goal.evenings if goal else ():
        typer.echo(f"  {day}: {well} / {following}")
    for talk, days in ahead:
        when = "today" if days == 0 else f"in {days} days" if days > 0 else f"{-days} days ago; how was it?"
        typer.echo(f"{talk.talk_id:4}  {talk.title}: {talk.planned_on}, {when}")


@week_app.command("aim")
def aim(
    text: Annotated[str, typer.Argument(help="What to work on for seven days.")],
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Set one small aim for the week that begins today."""
    with opened(home, profile) as store:
        store.edits.set_micro_goal(text, _today(store))


@week_app.command("evening")
def evening(
    went_well: Annotated[str, typer.Argument(help="What went well today.")],
    try_next: Annotated[str, typer.Argument(help="What to try tomorrow.")],
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Keep the evening's two lines with this week's aim."""
    with opened(home, profile) as store:
        goal = current_micro_goal(store.queries.micro_goals(), _today(store))
        if goal is None:
            raise InputFault("No aim is set for this week.", "First: rehearsal-voice week aim “…”")
        store.edits.note_evening(goal.micro_goal_id, _today(store), went_well, try_next)


@week_app.command("talk")
def talk(
    title: Annotated[str, typer.Argument(help="Such as “the review with Robin”.")],
    on: Annotated[datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help="Its day.")] = None,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Note a talk in the world outside."""
    with opened(home, profile) as store:
        store.edits.add_talk(title, planned_on=on.date() if on else None)


@week_app.command("done")
def done(
    talk_id: TalkId,
    note: Annotated[str, typer.Option("--note", help="How it was, in a few words.")] = "",
    nervous: Annotated[int | None, typer.Option("--nervous", min=0, max=10, help="How nervous, 0 to 10.")] = None,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """It was done for real."""
    with opened(home, profile) as store:
        if not any(row.talk_id == talk_id for row in store.queries.talks()):
            raise InputFault(f"There is no talk {talk_id}.", "`rehearsal-voice week show` tells their numbers.")
        store.edits.talk_done(talk_id, _today(store), note)
        if nervous is not None:
            store.edits.tell_nervousness("real", nervous, talk_id=talk_id)


def _today(store: Profile) -> date:
    return store.clock.today().astimezone().date()
