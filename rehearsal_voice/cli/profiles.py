"""`rehearsal-voice profiles`: separate people or parts of a life, each with its own history and lock."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from rehearsal_voice.cli.opening import AsJson, Home, all_profiles, asked_passphrase
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.profiles import ProfileInfo

profiles_app = typer.Typer(no_args_is_help=True, help="List, make, lock and delete profiles.")

NEW_VARIABLE = "REHEARSAL_NEW_PASSPHRASE"
ProfileId = Annotated[str, typer.Argument(help="A profile's id, as `profiles list` shows it.")]


@profiles_app.command("list")
def list_profiles(json_: AsJson = False, home: Home = None) -> None:
    """Show all profiles; names can be read without a passphrase."""
    profiles = all_profiles(home)
    profiles.default()
    rows = profiles.all()
    if json_:
        typer.echo(json.dumps([_plain(row) for row in rows], indent=2, ensure_ascii=False))
        return
    for row in rows:
        locked = "locked" if row.locked else "open to anyone at this computer"
        typer.echo(f"{row.profile_id:14} {row.name} ({locked}, {row.bytes / 1e6:.1f} MB)")


@profiles_app.command("create")
def create(name: Annotated[str, typer.Argument(help="What it is called.")], home: Home = None) -> None:
    """Make another profile, with a history and memory of its own."""
    info = all_profiles(home).create(name)
    typer.echo(f"Made {info.name!r}: use it with --profile {info.profile_id}")


@profiles_app.command("rename")
def rename(profile: ProfileId, name: Annotated[str, typer.Argument()], home: Home = None) -> None:
    """Call it something else."""
    all_profiles(home).rename(profile, name)


@profiles_app.command("lock")
def lock(profile: ProfileId, home: Home = None) -> None:
    """Encrypt a profile with a passphrase; prints the recovery code, once."""
    passphrase = asked_passphrase("New passphrase", twice=True, variable=NEW_VARIABLE)
    code = all_profiles(home).set_passphrase(profile, passphrase)
    _show_code(code)


@profiles_app.command("unlock")
def unlock(profile: ProfileId, home: Home = None) -> None:
    """Remove the passphrase: the profile can be read by anyone at this computer again."""
    all_profiles(home).remove_passphrase(profile, asked_passphrase("Passphrase"))
    typer.echo("It has no passphrase any more.")


@profiles_app.command("passphrase")
def passphrase(profile: ProfileId, home: Home = None) -> None:
    """Change the passphrase of a locked profile."""
    old = asked_passphrase("Passphrase until now")
    new = asked_passphrase("New passphrase", twice=True, variable=NEW_VARIABLE)
    all_profiles(home).change_passphrase(profile, old, new)
    typer.echo("The passphrase is changed.")


@profiles_app.command("recover")
def recover(profile: ProfileId, home: Home = None) -> None:
    """Set another passphrase with the recovery code; prints a fresh code, the old one is void."""
    code = asked_passphrase("Recovery code")
    new = asked_passphrase("New passphrase", twice=True, variable=NEW_VARIABLE)
    _show_code(all_profiles(home).recover(profile, code, new))


@profiles_app.command("code")
def code(profile: ProfileId, home: Home = None) -> None:
    """Make a new recovery code while the passphrase is known; the old one is void."""
    _show_code(all_profiles(home).new_recovery_code(profile, asked_passphrase("Passphrase")))


@profiles_app.command("backups")
def backups(profile: ProfileId, home: Home = None) -> None:
    """Show the backups of a profile, newest first."""
    rows = all_profiles(home).backups(profile)
    for row in rows:
        why = f", before an update from form {row.before_version}" if row.before_version else ""
        typer.echo(f"{row.file.name}  {row.made_at:%Y-%m-%d %H:%M} UTC, {row.bytes / 1e6:.1f} MB{why}")
    if not rows:
        typer.echo("There is no backup yet; one is made each day the app is used.")


@profiles_app.command("restore")
def restore(
    profile: ProfileId,
    backup: Annotated[str, typer.Option("--backup", help="A name from `profiles backups`; else the newest.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    home: Home = None,
) -> None:
    """Put a backup in the place of a damaged profile; the file it replaces is put aside."""
    profiles = all_profiles(home)
    rows = [row for row in profiles.backups(profile) if backup in ("", row.file.name)]
    if not rows:
        raise InputFault("There is no such backup.", "See: rehearsal-voice profiles backups")
    row = rows[0]
    if not yes and not typer.confirm(f"Go back to {row.made_at:%Y-%m-%d %H:%M} UTC?"):
        return
    passphrase = asked_passphrase("Passphrase") if profiles.info(profile).locked else None
    aside = profiles.restore(profile, row, passphrase)
    typer.echo("The backup is in place." + (f" The file it replaces is {aside.name}." if aside else ""))


@profiles_app.command("delete")
def delete(
    profile: ProfileId, yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False, home: Home = None
) -> None:
    """Delete a profile with all it holds, at once and for good."""
    profiles = all_profiles(home)
    name = profiles.info(profile).name
    if yes or typer.confirm(f"Delete {name!r} with all it holds? This cannot be undone."):
        profiles.delete(profile)
        typer.echo("Gone.")


def _show_code(code: str) -> None:
    typer.echo("The profile is locked. If the passphrase is ever lost, this code opens it; keep it on paper:")
    typer.echo(f"\n    {code}\n")
    typer.echo("It is shown only now and kept nowhere.")


def _plain(row: ProfileInfo) -> dict[str, object]:
    facts = {"profile": row.profile_id, "name": row.name, "locked": row.locked}
    return {**facts, "folder": str(row.folder), "bytes": row.bytes}
