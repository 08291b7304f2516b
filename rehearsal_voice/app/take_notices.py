"""What the person should know before a take begins: a plain voice, a weak ear, words that leave this computer."""

from __future__ import annotations

from collections.abc import Iterator

from rehearsal_voice.app.branching import Branch
from rehearsal_voice.app.tutoring import hears_weakly
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.servers import beyond_this_machine
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.events import Notice
from rehearsal_voice.models.catalog import standard_catalog
from rehearsal_voice.models.piper_list import piper_list
from rehearsal_voice.scenes.scene import Scene


def notices_before(workshop: Workshop, scene: Scene, branch: Branch | None) -> Iterator[Notice]:
    """What the person should know before it begins."""
    yield from servers_elsewhere(workshop.settings)
    if workshop.voice(scene.language).robotic:
        message = "A plain, built-in voice speaks this language here."
        step = f"Settings, under Voices and models, has a natural one to fetch: {natural_voice(scene.language)}."
        yield Notice(turn=0, t=0.0, code="robotic_voice", message=message, next_step=step)
    if scene.kind == "language" and hears_weakly(workshop.settings, scene.language):
        message = "Your recogniser is unsure in this language, so only what you type is corrected here."
        step = "A larger recogniser hears it better: Settings, under Voices and models, has them."
        yield Notice(turn=0, t=0.0, code="hears_weakly", message=message, next_step=step)
    if branch is not None and not branch.exact:
        message = "This scene has changed since that take, so the partner may not stand quite where it stood."
        yield Notice(turn=0, t=0.0, code="branch", message=message)


def natural_voice(language: str) -> str:
    """A voice that could be had for a language, by the name it is fetched with: of the catalogue, whose licence is
    known, else one that Piper's makers publish; the language itself where there is none."""
    own = [model.id for model in standard_catalog().of_kind("tts") if model.language == language]
    listed = [voice.id for voice in piper_list().voice if voice.language == language and voice.quality == "medium"]
    return next(iter([*sorted(own, key=lambda name: "x_low" in name), *listed]), language)


def servers_elsewhere(settings: Settings) -> Iterator[Notice]:
    """That the words of this take go to another computer, where they do."""
    elsewhere = beyond_this_machine(settings)
    if elsewhere:
        message = f"In this take your words go to another computer: {', '.join(elsewhere)}."
        yield Notice(turn=0, t=0.0, code="elsewhere", message=message)
