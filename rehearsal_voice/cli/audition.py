"""`rehearsal-voice doctor --audition MODEL`: may this model speak for the partner?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.errors import InputFault

NOT_PASSED, CALLED_OFF = 1, 130


def hold_audition(paths: Paths, settings: Settings, model: str, languages: Sequence[str]) -> int:
    """Hold it, say how it went, and give the exit code: 0 passed everywhere, 1 not.

    model: a GGUF file, the id of an installed model, or the name of one that Ollama offers. languages: empty for those
    of the settings that have an audition. Raises InputFault, ModelFault, StorageFault.
    """
    from rehearsal_voice.app.auditions import Auditions
    from rehearsal_voice.app.workshop import Workshop
    from rehearsal_voice.core.clock import SystemClock

    clock = SystemClock()
    workshop = Workshop(paths, _settings_for(model, settings, paths), clock)
    auditions, actor = Auditions(workshop), workshop.model()
    if actor is None:
        raise InputFault(f"There is no model “{model}”.", "Give a GGUF file, or a name as `ollama list` shows it.")
    wanted = languages or _own_languages(settings, auditions.languages())
    passed = []
    with _bar() as bar:
        for language in wanted:
            task = bar.add_task(f"{actor.name}, {language}", total=None)

            def follow(done: int, of: int, task: object = task) -> None:
                bar.update(task, completed=done, total=of)  # type: ignore[arg-type]  # rich's TaskID

            try:
                showing = auditions.hold(actor, language, clock.today().date(), follow, lambda: False)
            except KeyboardInterrupt:
                typer.echo("Called off; the next time it goes on from here.")
                return CALLED_OFF
            bar.stop_task(task)
            passed.append(showing is not None and showing.passed)
            if showing is not None:
                typer.echo(_told(actor.name, language, showing.passed, showing.shortfalls, showing.failed_scenes))
    return 0 if all(passed) else NOT_PASSED


def hold_mentor_audition(paths: Paths, settings: Settings, model: str) -> int:
    """The same for a model that is to add to the mentor's debrief; sixteen answers."""
    from rehearsal_voice.app.mentor_model import MentorModel
    from rehearsal_voice.app.workshop import Workshop
    from rehearsal_voice.core.clock import SystemClock

    clock = SystemClock()
    workshop = Workshop(paths, _settings_for(model, settings, paths), clock)
    reader = workshop.model()
    if reader is None:
        raise InputFault(f"There is no model “{model}”.", "Give a GGUF file, or a name as `ollama list` shows it.")
    with _bar() as bar:
        task = bar.add_task(f"{reader.name}, as the mentor's help", total=None)

        def follow(done: int, of: int) -> None:
            bar.update(task, completed=done, total=of)

        try:
            heard = MentorModel(workshop).hold(reader, clock.today().date(), follow, lambda: False)
        except KeyboardInterrupt:
            heard = None
    if heard is None:
        typer.echo("Called off; nothing of it is kept.")
        return CALLED_OFF
    if heard.passed:
        typer.echo(f"{reader.name} may add to the mentor's debrief; each remark still needs words that were said.")
    else:
        typer.echo(f"{reader.name} did not pass: {'; '.join(heard.shortfalls)}. The mentor speaks without it.")
    return 0 if heard.passed else NOT_PASSED


def hold_tutor_audition(paths: Paths, settings: Settings, model: str, languages: Sequence[str]) -> int:
    """The same for a model that is to correct a learner; some 65 short answers a language."""
    from rehearsal_voice.app.tutor_model import TutorModel
    from rehearsal_voice.app.workshop import Workshop
    from rehearsal_voice.core.clock import SystemClock

    clock = SystemClock()
    workshop = Workshop(paths, _settings_for(model, settings, paths), clock)
    reader = workshop.model()
    if reader is None:
        raise InputFault(f"There is no model “{model}”.", "Give a GGUF file, or a name as `ollama list` shows it.")
    passed = []
    with _bar() as bar:
        for language in languages:
            task = bar.add_task(f"{reader.name}, as the tutor's help, {language}", total=None)

            def follow(done: int, of: int, task: TaskID = task) -> None:
                bar.update(task, completed=done, total=of)

            try:
                heard = TutorModel(workshop).hold(reader, language, clock.today().date(), follow, lambda: False)
            except KeyboardInterrupt:
                heard = None
            if heard is None:
                typer.echo("Called off; nothing of it is kept.")
                return CALLED_OFF
            bar.stop_task(task)
            passed.append(heard.passed)
            figures = (
                f"{heard.found} of {heard.slips} slips mended, {heard.wrong} of {heard.asked} lines corrected wrongly"
            )
            if heard.passed:
                typer.echo(f"{reader.name} may correct a learner's {language}: {figures}.")
            else:
                why = "; ".join(heard.shortfalls)
                typer.echo(
                    f"{reader.name} did not pass in {language}: {why} ({figures}). The written corrections stay."
                )
    return 0 if all(passed) else NOT_PASSED


def _own_languages(settings: Settings, known: Sequence[str]) -> list[str]:
    """The practised and the native one, where there is an audition for them; else English."""
    wished = dict.fromkeys((settings.language, settings.native_language))
    return [language for language in wished if language in known] or ["en"]


def _settings_for(model: str, settings: Settings, paths: Paths) -> Settings:
    """The settings with this model as the one that is asked for."""
    from rehearsal_voice.models.installed import Installed

    file = Path(model).expanduser()
    if file.suffix == ".gguf":
        if not file.is_file():
            raise InputFault(f"There is no file {file}.", "Give the path of a GGUF file.")
        return settings.model_copy(update={"partner": "llama.cpp", "model_file": str(file.resolve())})
    installed = Installed(paths)
    for known in installed.catalog.of_kind("llm"):
        folder = installed.find(known.id)
        found = next(folder.glob("*.gguf"), None) if folder is not None else None
        if found is not None and model in (known.id, found.stem):
            return settings.model_copy(update={"partner": "llama.cpp", "model_file": str(found)})
    return settings.model_copy(update={"partner": "ollama", "ollama_model": model})


def _told(name: str, language: str, passed: bool, shortfalls: Sequence[str], failed: Sequence[str]) -> str:
    if passed:
        besides = f", but not in {', '.join(failed)}" if failed else ""
        return f"{name} may speak for the partner in {language}{besides}."
    return (
        f"{name} did not pass in {language}: {'; '.join(shortfalls)}. The written partner speaks there; choose the "
        "model by name (--partner) to hear it all the same, every sentence checked."
    )


def _bar() -> Bar:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Bar(*columns, console=Console(stderr=True))
