"""What the person let be remembered, in the partner's first words: one thing a take, where a line is for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rehearsal_voice.partner.draft import Draft
from rehearsal_voice.partner.echo import echo_of
from rehearsal_voice.partner.state import DirectorOptions
from rehearsal_voice.scenes.conditions import fields_of
from rehearsal_voice.scenes.parts import Beat, Lines
from rehearsal_voice.scenes.scene import RECALLED, Scene

NOTHING = ""


def open_scene(draft: Draft, first: Beat) -> None:
    """Say the first words. What is remembered comes before a plain greeting, what was left open before all else."""
    scene = draft.scene
    gaps = remembered_gaps(scene, draft.options)
    draft.recalled = gaps
    for name in (*(name for name in RECALLED if gaps[name]), NOTHING):
        if draft.say([line for line in first.ask if _recalls(line) == name], f"ask {first.id}"):
            break
        if draft.say(_asking_after(scene, name), f"recall {name}"):
            # What is answered now is this; what the beat asks comes after it.
            draft.state = replace(draft.state, aside=True)
            break
    draft.recalled = {}


def _asking_after(scene: Scene, name: str) -> Lines:
    """What every scene of the language may ask; in a hard talk only what its author wrote for this persona."""
    if scene.kind == "talk":
        return ()
    return {"topic": scene.recalls.topic, "thread": scene.recalls.thread}.get(name, ())


def remembered_gaps(scene: Scene, options: DirectorOptions) -> Mapping[str, str]:
    """What can be put into lines of the opening; "" for what is not known or cannot be said in the scene's language."""
    own_word = options.last_mood if scene.language == options.native_language else ""
    return {
        "topic": options.topic,
        "thread": echo_of(options.thread, "en") if scene.language == "en" else options.thread.rstrip(" .!?…"),
        "usual": options.usual,
        "mood": scene.moods.get(options.last_mood.casefold(), own_word),
        "you": options.known_as,
    }


def _recalls(line: str) -> str:
    """Which remembered thing a line speaks of."""
    return next((name for name in fields_of(line) if name in RECALLED), NOTHING)
