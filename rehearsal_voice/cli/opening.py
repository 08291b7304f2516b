"""Opening a profile from the terminal: which one, and with what passphrase."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rehearsal_voice.app.connection_ledger import ConnectionLedger
from rehearsal_voice.backends.sound_codec import OpusCodec
from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store import Profile
from rehearsal_voice.store.key_ring import SystemKeyRing
from rehearsal_voice.store.profiles import DEFAULT_PROFILE, Profiles

if TYPE_CHECKING:
    from rehearsal_voice.app.workshop import Workshop

PASSPHRASE_VARIABLE = "REHEARSAL_PASSPHRASE"

Home = Annotated[Path | None, typer.Option("--home", help="Keep everything in this folder instead of the usual one.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Show no progress, only what came out.")]
Which = Annotated[str, typer.Option("--profile", help="Whose history; `profiles list` shows the ids.")]


def all_profiles(home: Path | None) -> Profiles:
    """The profiles of this home."""
    return Profiles(
        standard_paths(home).profiles,
        SystemClock(),
        codec=OpusCodec(),
        key_ring=SystemKeyRing(),
        syllables=EspeakSyllables(),
    )


@contextmanager
def opened(home: Path | None, profile_id: str = DEFAULT_PROFILE) -> Iterator[Profile]:
    """The profile, closed again at the end. A locked one asks for its passphrase, or takes it from the environment."""
    profiles = all_profiles(home)
    if profile_id == DEFAULT_PROFILE:
        profiles.default()
    passphrase = None
    if profiles.info(profile_id).locked:
        passphrase = asked_passphrase("Passphrase")
    profile = profiles.open(profile_id, passphrase)
    try:
        connections(home).hand_over(profile)
        yield profile
    finally:
        profile.close()


def connections(home: Path | None) -> ConnectionLedger:
    """Where the terminal notes what it connects to; the next profile that opens shows it on its privacy page."""
    return ConnectionLedger(standard_paths(home).home, SystemClock())


def workshop_of(home: Path | None) -> Workshop:
    """The engines and the settings of this home."""
    from rehearsal_voice.app.workshop import Workshop
    from rehearsal_voice.config.settings import load_settings

    paths = standard_paths(home)
    return Workshop(paths, load_settings(paths.settings_file), SystemClock())


def asked_passphrase(prompt: str, *, twice: bool = False, variable: str = PASSPHRASE_VARIABLE) -> str:
    """What the person types, unseen; or the environment variable, for scripts. Raises InputFault for nothing."""
    given = os.environ.get(variable, "")
    if not given:
        given = str(typer.prompt(prompt, hide_input=True, confirmation_prompt=twice, default="", show_default=False))
    if not given:
        raise InputFault("A passphrase is needed for this.")
    return given
