"""Starting a take: the workshop's engines, a scene's director, a profile's journal, two devices."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rehearsal_voice.app.auditions import Auditions
from rehearsal_voice.app.branching import Branch, BranchPoint, branch_at
from rehearsal_voice.app.breaks import break_due
from rehearsal_voice.app.calibrating import known_before, learn_calm
from rehearsal_voice.app.devices import Devices
from rehearsal_voice.app.far_engines import tell_of_outages
from rehearsal_voice.app.guarding import guards_for
from rehearsal_voice.app.late_words import Ears, find_words
from rehearsal_voice.app.model_voice import model_voice
from rehearsal_voice.app.patience import patience_for
from rehearsal_voice.app.remembering import Remembered, remembered
from rehearsal_voice.app.running_take import Afterwards, Ending, RunningTake
from rehearsal_voice.app.take_notices import notices_before
from rehearsal_voice.app.tutor_model import TutorModel
from rehearsal_voice.app.tutoring import course_of, hears_weakly, learn_from
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.settings import Preset, Settings
from rehearsal_voice.core.events import Event, Gear, Notice, TakeStarted
from rehearsal_voice.core.ports import LanguageModel
from rehearsal_voice.engine.conductor import Rules
from rehearsal_voice.engine.conversation import Casting, Conversation, Engines
from rehearsal_voice.engine.ears import Hearing
from rehearsal_voice.engine.floor import Beginning
from rehearsal_voice.engine.requests import Guards
from rehearsal_voice.mentor.ladder import rung_of
from rehearsal_voice.pacing.live import LiveMonitor
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.replaying import direction
from rehearsal_voice.partner.state import DirectorOptions
from rehearsal_voice.scenes.scene import Scene, Variant
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.rhythm import open_talk
from rehearsal_voice.store.session import Session
from rehearsal_voice.store.take_journal import TakeJournal
from rehearsal_voice.ui.services import Arrival

Subscriber = Callable[[Event], None]

NOTHING_TOLD = Arrival()


@dataclass(frozen=True, slots=True)
class TakePlan:
    """What is to be rehearsed and how. seed: None for a new one each time, so that no two takes are alike.

    rung: of the talk's ladder (`mentor.ladder`), which then says how the partner behaves.
    branch: the turn of an earlier take to go another way from; scene, variant and seed are then that take's.
    arrival: how the person comes to it; the partner meets it, and it is kept with the session.
    rules: the person's own for the partner, in their words ("if I get vague, ask what I need in one sentence").
    """

    scene: str
    variant: Variant = "as expected"
    tone: str = ""
    preset: Preset = "patient"
    minutes: float = 10.0
    seed: int | None = None
    rung: int | None = None
    branch: BranchPoint | None = None
    arrival: Arrival = NOTHING_TOLD
    rules: tuple[str, ...] = ()


def begin_take(
    workshop: Workshop,
    profile: Profile,
    plan: TakePlan,
    devices: Devices,
    subscribers: Sequence[Subscriber],
    session_id: str = "",
) -> RunningTake:
    """Everything built and on disk, ready for `start`. session_id: to add a take to that session.

    Raises InputFault for an unknown scene, ModelFault when nothing can hear or speak, StorageFault when nothing can
    be kept.
    """
    branch = branch_at(workshop, profile, plan.branch) if plan.branch is not None else None
    plan = _settled(plan, branch)
    if branch is not None:
        session_id = branch.trunk.session_id
    scene = workshop.scene(plan.scene)
    model, heard = _speaker(workshop, scene)
    before = Remembered() if session_id else remembered(profile, scene, workshop.clock.today())
    director = _director(workshop, scene, plan, before) if branch is None else branch.director
    engines = _engines(workshop, scene, devices, director, model)
    casting = _casting(workshop, profile, scene, director, plan, branch)
    casting = replace(casting, proofreading=TutorModel(workshop).rules(scene, plan.rules, model))
    gear: Gear = "playbook" if model is None else "model"
    session = _session(profile, scene, plan, session_id)
    journal = _journal(profile, session, scene, plan, gear)
    ending = Ending()
    conversation = Conversation(engines, casting, journal, workshop.clock, [*subscribers, ending])
    tell_of_outages((engines.recogniser, engines.synthesizer), conversation.tell)
    started = _started(journal, plan, scene, director, gear)
    known = known_before(profile, scene.language)
    told = (*heard, *notices_before(workshop, scene, branch), *break_due(profile, workshop.clock.today()))
    for event in (started, known, *told):
        journal.record(event)
        for subscriber in subscribers:
            subscriber(event)
    afterwards = _afterwards(workshop, profile, scene, journal, casting.guards)
    return RunningTake(conversation, session, journal, ending, afterwards)


def _settled(plan: TakePlan, branch: Branch | None) -> TakePlan:
    """The plan with what follows from it: a rung says how the partner behaves, a branch is played as its take was."""
    rung = rung_of(plan.rung) if plan.rung is not None else None
    if rung is not None:
        plan = replace(plan, variant=rung.variant)
    if branch is not None:
        plan = replace(plan, scene=branch.trunk.scene, variant=branch.director.options.variant)
    return plan


def _session(profile: Profile, scene: Scene, plan: TakePlan, session_id: str) -> Session:
    """The one of that name, taken up again; a new one where none is named."""
    if session_id:
        return profile.resume_session(session_id)
    talk = open_talk(profile.queries.talks(), scene.id)
    return profile.begin_session(scene.id, scene.title, scene.language, _told(plan.arrival), talk)


def _afterwards(workshop: Workshop, profile: Profile, scene: Scene, journal: TakeJournal, guards: Guards) -> Afterwards:
    ears = Ears(workshop.recogniser(), workshop.hesitation_ear(), scene.language)
    return Afterwards(
        lambda unheard: find_words(profile, journal, ears, guards, unheard),
        lambda: profile.close_review(journal.take_id),
        lambda: _learn(workshop, profile, scene, journal.take_id),
    )


def _learn(workshop: Workshop, profile: Profile, scene: Scene, take_id: int) -> None:
    """What a finished take teaches the profile: the person's calm, and what is to be asked again."""
    learn_calm(profile, scene.language, take_id)
    learn_from(profile, scene.language, profile.queries.events(take_id), workshop.clock.today())


def _speaker(workshop: Workshop, scene: Scene) -> tuple[LanguageModel | None, tuple[Notice, ...]]:
    """The model if it may speak in this scene, and what the person is told about that."""
    model = workshop.model()
    if model is None:
        return None, ()
    permission = Auditions(workshop).permission(model, scene, asked_for=workshop.settings.partner != "auto")
    told = (permission.notice,) if permission.notice is not None else ()
    return (model if permission.speaks else None), told


def _journal(profile: Profile, session: Session, scene: Scene, plan: TakePlan, gear: Gear) -> TakeJournal:
    """The take on disk, running, with how nervous the person is before it."""
    if plan.branch is None:
        journal = session.begin_take(scene.id, scene.language, plan.variant, gear, rung=plan.rung)
    else:
        take_id, turn = plan.branch.take_id, plan.branch.turn
        journal = session.branch_take(scene.id, scene.language, plan.variant, gear, take_id=take_id, turn=turn)
    if plan.arrival.nervous is not None:
        profile.edits.tell_nervousness("before", plan.arrival.nervous, take_id=journal.take_id)
    return journal


def _told(arrival: Arrival) -> dict[str, str]:
    """What the store keeps of an arrival: what was told, and nothing that was left empty."""
    told = {"mood": arrival.mood, "pace": arrival.pace, "detail": arrival.detail, "wish": arrival.wish}
    return {name: text for name, text in told.items() if text}


def _director(workshop: Workshop, scene: Scene, plan: TakePlan, before: Remembered) -> Director:
    rung = rung_of(plan.rung) if plan.rung is not None else None
    options = DirectorOptions(
        variant=plan.variant,
        tone=plan.tone,
        resistance=rung.resistance if rung is not None else None,
        native_language=workshop.settings.native_language,
        arrival=plan.arrival.mood,
        pace=plan.arrival.pace,
        rules=plan.rules,
        last_mood=before.mood,
        thread=before.thread,
        topic=before.topic,
        usual=before.usual,
        known_as=before.name,
        correct=workshop.settings.corrections != "off",
        strict=workshop.settings.corrections == "at the end",
        hears_weakly=hears_weakly(workshop.settings, scene.language),
    )
    seed = plan.seed if plan.seed is not None else secrets.randbits(31)
    return Director(scene, workshop.meaning(), seed, options)


def _engines(
    workshop: Workshop, scene: Scene, devices: Devices, director: Director, model: LanguageModel | None
) -> Engines:
    return Engines(
        devices.microphone,
        devices.loudspeaker,
        Hearing(
            workshop.detector(),
            workshop.turn_end(),
            _live_monitor(workshop.settings, scene),
            workshop.hesitation_ear(),
            devices.half_duplex,
        ),
        workshop.recogniser(),
        workshop.voice(scene.language).synthesizer,
        model_voice(model, scene, director.options, workshop.meaning()) if model is not None else None,
        devices.reopen,
    )


def _live_monitor(settings: Settings, scene: Scene) -> LiveMonitor | None:
    """Cues come only where the person wants them, and in a hard talk only where they want them there too."""
    wanted = settings.cues and (scene.offered_as != "hard_talk" or settings.cues_in_hard_talks)
    kinds = frozenset(settings.cue_kinds)
    return LiveMonitor(scene.language, cues=kinds) if wanted and kinds else None


def _casting(
    workshop: Workshop, profile: Profile, scene: Scene, director: Director, plan: TakePlan, branch: Branch | None
) -> Casting:
    own_language = workshop.settings.native_language
    beginning = branch.beginning if branch is not None else Beginning()
    partner_opens = bool(beginning.state.last) if beginning.state is not None else scene.starts == "partner"
    return Casting(
        director,
        scene.language,
        scene.language,
        patience_for(profile, plan.preset, scene.language, own_language),
        Rules(plan.minutes, partner_opens=partner_opens),
        guards_for(scene, workshop.settings, workshop.meaning()),
        beginning,
        own_language,
        course_of(scene, own_language, profile),
    )


def _started(journal: TakeJournal, plan: TakePlan, scene: Scene, director: Director, gear: Gear) -> TakeStarted:
    return TakeStarted(
        turn=0,
        t=0.0,
        session=journal.session_id,
        take=journal.number,
        scene=scene.id,
        language=scene.language,
        variant=plan.variant,
        gear=gear,
        direction=direction(director.seed, director.options),
    )
