"""Scenes and sessions as the window shows them."""

from __future__ import annotations

from rehearsal_voice.scenes.head import SceneHead
from rehearsal_voice.scenes.scene import VARIANTS
from rehearsal_voice.store.records import SessionRow
from rehearsal_voice.ui import services as face


def scene_card(scene: SceneHead, *, own: bool = False) -> face.SceneCard:
    """A scene as it is offered. own: written by the person."""
    return face.SceneCard(
        scene.id,
        scene.title,
        scene.summary,
        scene.offered_as,
        scene.language,
        f"{scene.partner.name}, {scene.partner.role}",
        level=scene.level,
        minutes=round(scene.minutes),
        goals=tuple(goal.text for goal in scene.goals),
        variants=tuple(face.VariantCard(name, name.capitalize()) for name in VARIANTS),
        own=own,
    )


def session_card(row: SessionRow) -> face.SessionCard:
    """A session as a line of the history."""
    return face.SessionCard(
        row.session_id, row.scene, row.title, row.language, row.started_at, row.duration_s, row.takes
    )
