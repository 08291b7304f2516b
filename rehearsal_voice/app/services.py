"""What the window needs from outside (`ui.services.Services`): store, engine, models and scenes behind one face."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from rehearsal_voice.app.cards import scene_card, session_card
from rehearsal_voice.app.own_words import tidy
from rehearsal_voice.app.services_base import OnStage
from rehearsal_voice.app.services_equipment import EquipmentServices
from rehearsal_voice.app.services_reviewing import ReviewingServices
from rehearsal_voice.app.today import set_favourite, today_of
from rehearsal_voice.config.servers import beyond_this_machine
from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.events import Event, Notice
from rehearsal_voice.scenes.describe import LANGUAGES
from rehearsal_voice.scenes.scene import VARIANTS
from rehearsal_voice.ui import services as face

if TYPE_CHECKING:
    from rehearsal_voice.app.rehearsing import TakePlan
    from rehearsal_voice.app.running_take import RunningTake

__all__ = ["OnStage", "WindowServices"]


class WindowServices(ReviewingServices, EquipmentServices):
    """Implements ui.services.Services; threads and errors as described there. A subject a file: choosing and taking
    here, reviewing and equipment beside it."""

    # --- choosing ---

    def scenes(self) -> tuple[face.SceneCard, ...]:
        self._own_scenes.bring_private()
        cards = [scene_card(s, own=self._own_scenes.is_own(s.id)) for s in self._workshop.scenes().heads().values()]
        return tuple(sorted(cards, key=lambda card: not card.own))

    def today(self) -> face.Today:
        return today_of(self.profile)

    def set_favourite(self, scene: str, favourite: bool) -> None:
        set_favourite(self.profile, scene, favourite)

    # --- scenes of one's own ---

    def roles(self, language: str) -> tuple[face.RoleCard, ...]:
        return self._own_scenes.roles(language)

    def languages_of_people(self) -> tuple[str, ...]:
        return LANGUAGES

    def describe(self, told: face.PersonTold) -> face.SceneCard:
        return self._own_scenes.describe(told)

    def scene_text(self, scene: str) -> str:
        return self._own_scenes.text(scene)

    def owns_scene(self, scene: str) -> bool:
        return self._own_scenes.is_own(scene)

    def check_scene(self, text: str) -> face.SceneFault | None:
        return self._own_scenes.check(text)

    def save_scene(self, text: str) -> face.SceneCard:
        return self._own_scenes.save(text)

    def delete_scene(self, scene: str) -> None:
        self._own_scenes.delete(scene)

    # --- sessions ---

    def history(self, search: str, limit: int, offset: int) -> tuple[face.SessionCard, ...]:
        queries = self.profile.queries
        rows = (
            queries.find_sessions(search, limit, offset) if search.strip() else queries.sessions(limit, offset=offset)
        )
        return tuple(session_card(row) for row in rows)

    def rename_session(self, session: str, title: str) -> None:
        self.profile.edits.rename_session(session, tidy(title))

    def delete_session(self, session: str) -> None:
        self._deletions[session] = self.profile.trash.delete_session(session)

    def restore_session(self, session: str) -> None:
        if session in self._deletions:
            self.profile.trash.undo(self._deletions.pop(session))

    # --- after a crash ---

    def unfinished(self) -> tuple[face.UnfinishedCard, ...]:
        return tuple(
            face.UnfinishedCard(row.take_id, row.title, row.started_at, row.sound_s, row.later_until)
            for row in self.profile.unfinished()
            if not row.put_off
        )

    def recover(self, take: int) -> None:
        from rehearsal_voice.app.recovering import recover_take

        recover_take(self.profile, self._workshop, take)

    def discard(self, take: int) -> None:
        self.profile.discard(take)

    def put_off(self, take: int) -> None:
        self.profile.put_off(take)

    # --- rehearsing ---

    def prepare(self) -> face.Readiness:
        devices = self.devices()
        microphone = self._settings.microphone or _default(devices.microphones)
        loudspeaker = self._settings.loudspeaker or _default(devices.loudspeakers)
        try:
            self._workshop.load()
            model = self._workshop.model()
        except ModelFault as fault:
            return face.Readiness(microphone, loudspeaker, "", "playbook", fault.message, fault.next_step)
        gear = "playbook" if model is None else model.name
        elsewhere = beyond_this_machine(self._settings)
        hears = self._settings.recogniser
        if microphone:
            return face.Readiness(microphone, loudspeaker, hears, gear, elsewhere=elsewhere)
        return face.Readiness(
            "",
            loudspeaker,
            hears,
            gear,
            "No microphone was found.",
            "Plug one in, or type your lines.",
            elsewhere,
        )

    def hear_answer(self, language: str, heard: Callable[[float], None], stopped: Callable[[], bool]) -> str:
        from rehearsal_voice.app.hearing_answers import hear_answer, written

        self._replay.settle()
        devices, _others = self._on_stage(self._settings, self._clock)
        samples = hear_answer(devices.microphone, self._workshop.detector(), heard, stopped)
        return written(samples, self._workshop.recogniser(), language)

    def start(self, start: face.Start, on_event: Callable[[Event], None]) -> RunningTake:
        from rehearsal_voice.app.rehearsing import begin_take
        from rehearsal_voice.app.stand_in_devices import with_stand_ins

        self._replay.settle()
        self._connections.note_servers(self._settings, self._workshop.model())
        staged, others = self._on_stage(self._settings, self._clock)
        devices, microphone = with_stand_ins(staged, self._clock)
        take = begin_take(self._workshop, self.profile, self._plan(start), devices, [*others, on_event], start.session)
        take.start()
        self._running = take
        if microphone.absent:
            take.command(Command.MUTE)
            told = ("No microphone was found.", "Plug one in, or type your lines.")
            on_event(Notice(turn=0, t=0.0, code="no_microphone", message=told[0], next_step=told[1]))
        return take

    def _plan(self, start: face.Start) -> TakePlan:
        from rehearsal_voice.app.branching import BranchPoint
        from rehearsal_voice.app.rehearsing import TakePlan

        branch = None
        if start.from_turn:
            branch = BranchPoint(self._take(start.session, start.from_take).take_id, start.from_turn)
        return TakePlan(
            start.scene,
            next((name for name in VARIANTS if name == start.variant), VARIANTS[0]),
            start.tone,
            self._settings.preset,
            start.minutes,
            rung=start.rung or None,
            branch=branch,
            arrival=start.arrival,
        )


def _default(choices: tuple[face.DeviceChoice, ...]) -> str:
    """The system's own choice by name; where a sound server keeps that to itself, the first there is."""
    first = choices[0].name if choices else ""
    return next((choice.name for choice in choices if choice.is_default), first)
