"""`rehearsal-voice phrases`: the lines worth having at hand, and going through them from memory."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from rehearsal_voice.cli.opening import AsJson, Home, Which, opened, workshop_of
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.store.profiles import DEFAULT_PROFILE

if TYPE_CHECKING:
    from rehearsal_voice.ui.services.phrasebook import PhraseCard

phrases_app = typer.Typer(no_args_is_help=True, help="Your phrasebook: see it, add to it, practise from it.")

Language = Annotated[str, typer.Option("--language", help="Only this language, as two letters.")]
SHOWN_WORDS = 2
"""Enough to know which line it is; the rest is to be found again."""


@phrases_app.command("list")
def list_phrases(
    language: Language = "", json_: AsJson = False, profile: Which = DEFAULT_PROFILE, home: Home = None
) -> None:
    """Show the lines you have kept, newest first."""
    cards = _cards(language, profile, home)
    if json_:
        typer.echo(json.dumps([asdict(card) for card in cards], indent=2, ensure_ascii=False))
        return
    for card in cards:
        beside = " · ".join(part for part in (card.language, card.title, card.note) if part)
        typer.echo(f"{card.id:4}  {card.text}   ({beside})")
    if not cards:
        typer.echo("Your phrasebook is empty. A review offers lines to keep, or: rehearsal-voice phrases add")


@phrases_app.command("add")
def add(
    text: Annotated[str, typer.Argument(help="The line.")],
    language: Annotated[str, typer.Option("--language", help="Its language, as two letters.")] = "en",
    scene: Annotated[str, typer.Option("--scene", help="The scene it belongs to.")] = "",
    note: Annotated[str, typer.Option("--note", help="When you want to say it.")] = "",
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Keep a line of your own."""
    from rehearsal_voice.app.own_words import tidy

    if scene:
        workshop_of(home).scene(scene)
    with opened(home, profile) as store:
        number = store.edits.keep_line(tidy(text), language, scene, note=note)
    typer.echo(f"Kept as {number}.")


@phrases_app.command("remove")
def remove(
    line: Annotated[int, typer.Argument(help="Its number, as `phrases list` shows it.")],
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Take a line out; for an hour `history undo` brings it back."""
    with opened(home, profile) as store:
        if all(row.line_id != line for row in store.queries.own_lines()):
            raise InputFault(f"There is no line {line}.", "`rehearsal-voice phrases list` shows them.")
        number = store.trash.delete_line(line)
    typer.echo(f"Gone. `rehearsal-voice history undo {number}` brings it back within the hour.")


@phrases_app.command("practise")
def practise(
    language: Language = "",
    speaker: Annotated[str, typer.Option("--speaker", help="A device by name, or a WAV file; - for no sound.")] = "",
    profile: Which = DEFAULT_PROFILE,
    home: Home = None,
) -> None:
    """Go through your lines: see how one begins, say the whole of it aloud, then hear it."""
    from rehearsal_voice.app.mentoring import UNHURRIED
    from rehearsal_voice.cli.speaking import speak_aloud

    cards = _cards(language, profile, home)
    workshop = workshop_of(home)
    for card in cards:
        typer.echo(f"\n{card.note or card.title or card.language}: {beginning(card.text)}")
        typer.prompt("Say it aloud, then press Enter", default="", show_default=False)
        typer.echo(card.text)
        if speaker != "-":
            speak_aloud(workshop, card.text, card.language, UNHURRIED, speaker)
    if not cards:
        typer.echo("Your phrasebook is empty.")


def beginning(text: str) -> str:
    """The first words of a line, the rest hidden."""
    words = text.split()
    return text if len(words) <= SHOWN_WORDS else " ".join(words[:SHOWN_WORDS]) + " …"


def _cards(language: str, profile: str, home: Home) -> tuple[PhraseCard, ...]:
    from rehearsal_voice.app.phrasebook import phrases

    workshop = workshop_of(home)
    with opened(home, profile) as store:
        return phrases(store, workshop, language or None)
