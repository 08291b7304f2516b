"""`rehearsal-voice rehearse`: a whole take in the terminal, on devices or on files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal, get_args

import typer

from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Partner, Preset, Settings, load_settings
from rehearsal_voice.core.errors import InputFault

TONES = ("warm", "crisp", "playful", "friendly", "formal")
PARTNERS: tuple[str, ...] = get_args(Partner)


def rehearse(
    scene: Annotated[
        str, typer.Option("--scene", help="Which scene: for example cafe-en, cafe-es, performance-review.")
    ],
    files: Annotated[
        list[str] | None, typer.Argument(help="More recordings for --microphone.", show_default=False)
    ] = None,
    microphone: Annotated[
        list[str] | None,
        typer.Option("--microphone", help="A device by name, or recordings: one file for each of your turns."),
    ] = None,
    speaker: Annotated[
        str, typer.Option("--speaker", help="A device by name, or a WAV file to write what would be heard.")
    ] = "",
    home: Annotated[Path | None, typer.Option("--home", help="Keep everything in this folder.")] = None,
    partner: Annotated[str, typer.Option("--partner", help=f"Who answers: {', '.join(PARTNERS)}.")] = "",
    events: Annotated[
        Path | None, typer.Option("--events", help="Write every event to this file, a line each.")
    ] = None,
    variant: Annotated[str, typer.Option("--variant", help="How the partner behaves.")] = "as expected",
    preset: Annotated[str, typer.Option("--preset", help="How long to wait: brisk, natural or patient.")] = "",
    model: Annotated[Path | None, typer.Option("--model", help="A GGUF file for the partner llama.cpp.")] = None,
    seed: Annotated[int | None, typer.Option("--seed", help="The same number plays the same take again.")] = None,
    rung: Annotated[
        int | None, typer.Option("--rung", min=1, max=7, help="Of the talk's ladder: 1 is an easy ear, 7 is hostile.")
    ] = None,
    tone: Annotated[str, typer.Option("--tone", help=f"How the partner speaks: {', '.join(TONES)}.")] = "",
    arrival: Annotated[str, typer.Option("--arrival", help="How you arrive: tired, wired, hopeful, sour …")] = "",
    pace: Annotated[str, typer.Option("--pace", help="The pace you want: slow or brisk.")] = "",
    rule: Annotated[list[str] | None, typer.Option("--rule", help="A rule of yours for the partner.")] = None,
    minutes: Annotated[
        float | None, typer.Option("--minutes", min=0.1, max=120, help="A take is no longer than this.")
    ] = None,
    again: Annotated[str, typer.Option("--again", help="Another take of this session; its beginning is enough.")] = "",
) -> None:
    """Rehearse a scene aloud. Ctrl-C, or saying the stop word, ends it; everything said until then is kept."""
    sources = [*(microphone or ()), *(files or ())]
    paths = standard_paths(home)
    settings = _settings(paths, partner, preset, model)
    from rehearsal_voice.app.rehearsing import TakePlan
    from rehearsal_voice.cli.sources import choose_devices
    from rehearsal_voice.cli.terminal_take import EventFile, TerminalTake
    from rehearsal_voice.scenes.scene import VARIANTS
    from rehearsal_voice.ui.services import Arrival

    chosen = VARIANTS[_place(variant, VARIANTS, "--variant")]
    plan = TakePlan(
        scene,
        chosen,
        _one_of(tone, TONES, "--tone") if tone else "",
        settings.preset,
        minutes or settings.minutes,
        seed,
        rung,
        arrival=Arrival(arrival, _pace(pace)),
        rules=tuple(rule or ()),
    )
    take = TerminalTake(paths, settings)
    take.workshop.scene(scene)
    devices, subscribers = choose_devices(sources, speaker, settings, take.clock)
    file = EventFile(events) if events is not None else None
    try:
        take.run(plan, devices, [*subscribers, *([file] if file is not None else [])], typer.echo, again=again)
    finally:
        if file is not None:
            file.close()


def _settings(paths: Paths, partner: str, preset: str, model: Path | None) -> Settings:
    """The person's settings with what the command line changes for this take."""
    changes: dict[str, object] = {}
    if partner:
        changes["partner"] = _one_of(partner, PARTNERS, "--partner")
    if preset:
        changes["preset"] = _one_of(preset, get_args(Preset), "--preset")
    if model is not None:
        if not model.is_file():
            raise InputFault(f"There is no file {model}.", "Give --model the path of a GGUF file.")
        changes["model_file"] = str(model.resolve())
    return load_settings(paths.settings_file).model_copy(update=changes)


def _pace(value: str) -> Literal["", "slow", "brisk"]:
    if value == "slow":
        return "slow"
    if value:
        _place(value, ("slow", "brisk"), "--pace")
        return "brisk"
    return ""


def _one_of(value: str, known: Sequence[str], option: str) -> str:
    return known[_place(value, known, option)]


def _place(value: str, known: Sequence[str], option: str) -> int:
    if value not in known:
        raise InputFault(f"{option} cannot be “{value}”.", f"Choose one of: {', '.join(known)}.")
    return known.index(value)
