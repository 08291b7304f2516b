"""`rehearsal-voice describe`: tell of a person, and rehearse with them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import load_settings
from rehearsal_voice.scenes.describe import ARCHETYPES, LANGUAGES, Description

_QUESTIONS = (
    ("name", "What are they called (or what do you call them)"),
    ("how_they_talk", "How do they talk"),
    ("sets_them_off", "What sets them off"),
    ("cares_about", "What do they care about"),
    ("history", "What lies between you, in a sentence"),
    ("purpose", "What did you come to say"),
)


def describe(
    who: Annotated[str, typer.Argument(help=f"Who they are to you: {', '.join(ARCHETYPES)}.")] = "",
    name: Annotated[str, typer.Option("--name", help="What they are called.")] = "",
    language: Annotated[str, typer.Option("--language", help=f"What you speak: {', '.join(LANGUAGES)}.")] = "en",
    talks: Annotated[str, typer.Option("--talks", help="How they talk: slow, warm, cold, loud …")] = "",
    sets_off: Annotated[str, typer.Option("--sets-off", help="What sets them off.")] = "",
    cares: Annotated[str, typer.Option("--cares", help="What they care about.")] = "",
    history: Annotated[str, typer.Option("--history", help="What lies between you, in a sentence.")] = "",
    purpose: Annotated[str, typer.Option("--purpose", help="What you came to say.")] = "",
    rule: Annotated[list[str] | None, typer.Option("--rule", help="A rule of yours for the partner.")] = None,
    list_: Annotated[bool, typer.Option("--list", help="Show the people that are kept.")] = False,
    forget: Annotated[str, typer.Option("--forget", help="Delete the one of that name, as --list shows it.")] = "",
    home: Annotated[Path | None, typer.Option("--home", help="Keep everything in this folder.")] = None,
) -> None:
    """Describe a person; they are then a scene of yours. Asks what it needs to know when it is told nothing."""
    from rehearsal_voice.app.describing import DescribedPeople
    from rehearsal_voice.app.workshop import Workshop
    from rehearsal_voice.core.clock import SystemClock

    paths = standard_paths(home)
    people = DescribedPeople(Workshop(paths, load_settings(paths.settings_file), SystemClock()))
    if list_:
        for scene_id, kept in people.kept().items():
            typer.echo(f"{scene_id:28} {kept.name or kept.archetype}, {kept.archetype}")
    elif forget:
        people.forget(forget)
        typer.echo(f"{forget} is deleted.")
    else:
        told = Description(
            archetype=who,
            language=language,
            name=name,
            how_they_talk=talks,
            sets_them_off=sets_off,
            cares_about=cares,
            history=history,
            purpose=purpose,
            rules=tuple(rule or ()),
        )
        description = told if who else _asked()
        file = people.keep(description)
        typer.echo(f"Kept as plain text in {file}; change it with any editor, or describe the same name again.")
        typer.echo(f"Rehearse: rehearsal-voice rehearse --scene {description.scene_id}")


def _asked() -> Description:
    """Question by question; an empty answer is fine everywhere but for the first."""
    who = ""
    while who not in ARCHETYPES:
        who = str(typer.prompt(f"Who are they to you ({', '.join(ARCHETYPES)})")).strip().casefold()
    answers = {field: str(typer.prompt(question, default="", show_default=False)) for field, question in _QUESTIONS}
    rules = []
    while line := str(typer.prompt("A rule of yours for them (Enter: none)", default="", show_default=False)).strip():
        rules.append(line)
    return Description(archetype=who, rules=tuple(rules), **{field: text.strip() for field, text in answers.items()})
