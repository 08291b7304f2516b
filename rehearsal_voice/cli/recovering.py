"""`rehearsal-voice history recover`: takes that a crash or a power cut left unfinished, brought back or thrown away."""

from __future__ import annotations

from typing import Annotated

import typer

from rehearsal_voice.cli.opening import Home, Which, opened, workshop_of
from rehearsal_voice.store.profiles import DEFAULT_PROFILE


def recover(
    discard: Annotated[bool, typer.Option("--discard", help="Throw them away instead; nothing of them stays.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before throwing away.")] = False,
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Bring back takes that a crash cut short; what was said last is recognised now."""
    from rehearsal_voice.app.recovering import recover_take

    with opened(home, profile) as store:
        waiting = store.unfinished()
        if not waiting:
            typer.echo("Nothing waits to be recovered.")
            return
        for row in waiting:
            typer.echo(
                f"{row.session_id}  {row.title}, {row.started_at:%Y-%m-%d %H:%M} UTC, {row.sound_s:.0f} s of sound"
            )
        if discard and not yes and not typer.confirm("Throw away?"):
            return
        for row in waiting:
            if discard:
                store.discard(row.take_id)
            else:
                recover_take(store, workshop_of(home), row.take_id)
    seen = "" if discard else " `rehearsal-voice history show SESSION` prints what was said."
    typer.echo(f"{'Gone.' if discard else 'Recovered.'}{seen}")


def waiting_words(takes: int) -> str:
    """The line above the list of sessions."""
    what = "A take was" if takes == 1 else f"{takes} takes were"
    return f"{what} cut short. `rehearsal-voice history recover` brings back what was said; --discard throws it away."
