"""`rehearsal-voice memory`: what is remembered, item by item: seen, added, mended, forgotten."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from rehearsal_voice.app.remembering import accept, decline, key_of, offered, proposed
from rehearsal_voice.cli.opening import AsJson, Home, Which, opened, workshop_of
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.store import Profile
from rehearsal_voice.store.profiles import DEFAULT_PROFILE
from rehearsal_voice.store.records import TakeRow

memory_app = typer.Typer(no_args_is_help=True, help="See, add, change and forget what is remembered.")

Key = Annotated[str, typer.Argument(help="What `memory proposed` shows in front of it.")]
MemoryId = Annotated[int, typer.Argument(help="Its number, as `memory list` shows it.")]
Text = Annotated[str, typer.Argument(help="What is remembered, in a sentence.")]


@memory_app.command("list")
def list_memories(json_: AsJson = False, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Show everything that is remembered."""
    with opened(home, profile) as store:
        rows = store.queries.memories()
    if json_:
        plain = [{"memory": r.memory_id, "kind": r.kind, "text": r.text, "scene": r.scene} for r in rows]
        typer.echo(json.dumps(plain, indent=2, ensure_ascii=False))
        return
    for row in rows:
        typer.echo(f"{row.memory_id:4}  {row.kind:10}  {row.text}")
    if not rows:
        typer.echo("Nothing is remembered.")


@memory_app.command("proposed")
def list_proposed(json_: AsJson = False, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Show what your last take offers to remember; nothing of it is, before you accept it."""
    with opened(home, profile) as store:
        take = _last_take(store)
        offers = proposed(store, take, _scene(home, take)) if take is not None else ()
    if json_:
        plain = [{"key": key_of(one), "kind": one.kind, "text": one.text, "quote": one.quote} for one in offers]
        typer.echo(json.dumps(plain, indent=2, ensure_ascii=False))
        return
    for one in offers:
        typer.echo(f"{key_of(one)}  {one.kind:10}  {one.text}")
    if not offers:
        typer.echo("Nothing is offered.")


@memory_app.command("accept")
def accept_proposal(
    key: Key,
    text: Annotated[str, typer.Option("--as", help="Remember it in these words instead.")] = "",
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Have something remembered that your last take offers."""
    with opened(home, profile) as store:
        take = _required_take(store)
        accept(store, take, offered(store, take, key, _scene(home, take)), text)


@memory_app.command("decline")
def decline_proposal(key: Key, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Never be offered this again."""
    with opened(home, profile) as store:
        take = _required_take(store)
        decline(store, offered(store, take, key, _scene(home, take)))


@memory_app.command("add")
def add(
    text: Text,
    kind: Annotated[
        str, typer.Option("--kind", help="name, pronouns, preference, boundary, thread, mood or other.")
    ] = "other",
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Have something remembered."""
    with opened(home, profile) as store:
        store.edits.remember(kind, text, source="you wrote it in a terminal")


@memory_app.command("change")
def change(memory: MemoryId, text: Text, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Say it otherwise."""
    with opened(home, profile) as store:
        _require(store, memory)
        store.edits.change_memory(memory, text)


@memory_app.command("forget")
def forget(memory: MemoryId, profile: Which = DEFAULT_PROFILE, home: Home = None) -> None:
    """Forget it; for an hour `history undo` brings it back."""
    with opened(home, profile) as store:
        _require(store, memory)
        number = store.trash.forget_memory(memory)
    typer.echo(f"Forgotten. `rehearsal-voice history undo {number}` brings it back within the hour.")


def _last_take(store: Profile) -> TakeRow | None:
    sessions = store.queries.sessions(limit=1)
    takes = store.queries.takes(sessions[0].session_id) if sessions else ()
    return takes[-1] if takes else None


def _scene(home: Path | None, take: TakeRow) -> Scene | None:
    return workshop_of(home).scenes().get(take.scene)


def _required_take(store: Profile) -> TakeRow:
    take = _last_take(store)
    if take is None:
        raise InputFault("There is no take yet.", "`rehearsal-voice rehearse` begins one.")
    return take


def _require(store: Profile, memory: int) -> None:
    if not any(row.memory_id == memory for row in store.queries.memories()):
        raise InputFault(f"There is no memory {memory}.", "`rehearsal-voice memory list` shows them.")
