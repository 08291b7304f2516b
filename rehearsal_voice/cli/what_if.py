"""`rehearsal-voice what-if`: back to a turn of an earlier take, and another line there."""

from __future__ import annotations

from typing import Annotated

import typer

from rehearsal_voice.cli.finding import SessionId, found, found_take
from rehearsal_voice.cli.opening import Home, opened
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import load_settings


def what_if(
    session: SessionId,
    turn: Annotated[
        int, typer.Option("--turn", min=1, help="The turn to say differently; `history show` counts them.")
    ],
    take: Annotated[int, typer.Option("--take", min=0, help="Which take; without it the last one.")] = 0,
    say: Annotated[list[str] | None, typer.Option("--say", help="Type your other line instead of saying it.")] = None,
    microphone: Annotated[
        list[str] | None, typer.Option("--microphone", help="A device by name, or recordings: one for each turn.")
    ] = None,
    speaker: Annotated[str, typer.Option("--speaker", help="A device by name, or a WAV file to write.")] = "",
    home: Home = None,
) -> None:
    """What if I had said something else? The partner says its line again, you say yours; both ways are kept."""
    with opened(home) as store:
        row = found_take(store, found(store, session), take)
        turns = store.queries.turns(row.take_id)
    from rehearsal_voice.app.branching import BranchPoint
    from rehearsal_voice.app.rehearsing import TakePlan
    from rehearsal_voice.cli.sources import choose_devices, typing_devices
    from rehearsal_voice.cli.terminal_take import TerminalTake

    for was in turns:
        if was.turn == turn:
            typer.echo(f"Then: {'you' if was.speaker == 'person' else 'partner'}: {was.text}")
    paths = standard_paths(home)
    settings = load_settings(paths.settings_file)
    point = BranchPoint(row.take_id, turn)
    plan = TakePlan(row.scene, preset=settings.preset, minutes=settings.minutes, branch=point)
    terminal = TerminalTake(paths, settings)
    if say:
        devices, person = typing_devices(say, speaker, settings, terminal.clock)
        terminal.run(plan, devices, [person], typer.echo, person.attach)
        return
    devices, subscribers = choose_devices(microphone or (), speaker, settings, terminal.clock)
    terminal.run(plan, devices, subscribers, typer.echo)
