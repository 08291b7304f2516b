"""What the window needs from outside (`ui.services.Services`): store, engine, models and scenes behind one face."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from rehearsal_voice.app.authoring import OwnScenes
from rehearsal_voice.app.branching import BranchPoint
from rehearsal_voice.app.calibrating import keep_calm, measure_calm
from rehearsal_voice.app.cards import scene_card, session_card
from rehearsal_voice.app.connections import ConnectionNotes
from rehearsal_voice.app.devices import Devices, live_devices
from rehearsal_voice.app.exports import GONE, export_take, write_sound
from rehearsal_voice.app.measuring import measure_speed
from rehearsal_voice.app.mentoring import Mentoring
from rehearsal_voice.app.models_shelf import ModelShelf
from rehearsal_voice.app.open_profile import OpenProfile
from rehearsal_voice.app.own_settings import keep_settings, settings_of
from rehearsal_voice.app.phrasebook import Phrasebook
from rehearsal_voice.app.playing import Replay
from rehearsal_voice.app.privacy import Keeping
from rehearsal_voice.app.profile_doors import ProfileDoors
from rehearsal_voice.app.progress import ProgressDesk
from rehearsal_voice.app.recovering import recover_take
from rehearsal_voice.app.rehearsing import RunningTake, Subscriber, TakePlan, begin_take
from rehearsal_voice.app.review_data import dismiss_moment, review_data
from rehearsal_voice.app.rhythm import Rhythm
from rehearsal_voice.app.then_and_now import then_and_now
from rehearsal_voice.app.today import set_favourite, today_of
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.servers import beyond_this_machine
from rehearsal_voice.config.settings import Settings, load_settings, save_settings
from rehearsal_voice.core.clock import Clock, SystemClock
from rehearsal_voice.core.errors import InputFault, ModelFault
from rehearsal_voice.core.events import Event
from rehearsal_voice.core.ports import Delivery, Loudspeaker
from rehearsal_voice.doctor import examine
from rehearsal_voice.engine.devices import Device
from rehearsal_voice.scenes.scene import VARIANTS
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow
from rehearsal_voice.ui import services as face

OnStage = tuple[Devices, Sequence[Subscriber]]
CLOSING_S = 20.0
KEPT_FOR = timedelta(days=30)
"""Long enough to compare with the next takes of the same talk; then it goes by itself."""
SAMPLE_SENTENCES = {
    "en": "Good morning. Take your time, I am listening.",
    "es": "Buenos días. Tómate tu tiempo, te escucho.",
    "fr": "Bonjour. Prenez votre temps, je vous écoute.",
    "de": "Guten Morgen. Lass dir Zeit, ich höre zu.",
    "it": "Buongiorno. Prenditi il tuo tempo, ti ascolto.",
    "pt": "Bom dia. Sem pressa, estou a ouvir.",
}


class WindowServices:
    """Implements ui.services.Services; threads and errors as described there."""

    def __init__(
        self, paths: Paths, clock: Clock | None = None, devices: Callable[[Settings, Clock], OnStage] | None = None
    ) -> None:
        """Reads the settings only; everything else is opened when it is first asked for.

        devices: what a take is heard and spoken with, and what must hear its events; the machine's own by default.
        """
        self._paths = paths
        self._on_stage = devices or _own_devices
        self._clock = clock or SystemClock()
        self._settings = load_settings(paths.settings_file)
        self._workshop = Workshop(paths, self._settings, self._clock)
        self._shelf = ModelShelf(paths)
        self._replay = Replay(self._loudspeaker, self._clock)
        self.open_profile = OpenProfile(paths, self._clock, self._finish_running)
        self._own_scenes = OwnScenes(self._workshop, paths.scenes, self.open_profile)
        self.profiles = ProfileDoors(self.open_profile, self._wear_settings_of)
        self.keeping = Keeping(self.open_profile)
        self.progress = ProgressDesk(self.open_profile, self._workshop.scenes)
        self.rhythm = Rhythm(self.open_profile)
        self.mentor = Mentoring(self.open_profile, self._workshop, self._replay)
        self.phrasebook = Phrasebook(self.open_profile, self._workshop, self.mentor.speak)
        self._connections = ConnectionNotes(self.open_profile)
        self._deletions: dict[str, int] = {}
        self._deleted_takes: dict[tuple[str, int], int] = {}
        self._running: RunningTake | None = None

    @property
    def profile(self) -> Profile:
        """The one that is open now; raises StorageFault when it cannot be, for example because it is locked."""
        return self.open_profile.get()

    def close(self) -> None:
        """End what runs and close the file. Called once the window is gone."""
        self._finish_running()
        self.open_profile.close()

    def _finish_running(self) -> None:
        """Nothing is recorded or heard any more, and what was said is kept."""
        self._replay.stop()
        if self._running is not None:
            self._running.stop()
            self._running.wait(CLOSING_S)

    # choosing

    def scenes(self) -> tuple[face.SceneCard, ...]:
        self._own_scenes.bring_private()
        cards = [scene_card(s, own=self._own_scenes.is_own(s.id)) for s in self._workshop.scenes().values()]
        return tuple(sorted(cards, key=lambda card: not card.own))

    def today(self) -> face.Today:
        return today_of(self.profile)

    def set_favourite(self, scene: str, favourite: bool) -> None:
        set_favourite(self.profile, scene, favourite)

    # scenes of one's own

    def roles(self, language: str) -> tuple[face.RoleCard, ...]:
        return self._own_scenes.roles(language)

    def describe(self, told: face.PersonTold) -> face.SceneCard:
        return self._own_scenes.describe(told)

    def scene_text(self, scene: str) -> str:
        return self._own_scenes.text(scene)

    def check_scene(self, text: str) -> face.SceneFault | None:
        return self._own_scenes.check(text)

    def save_scene(self, text: str) -> face.SceneCard:
        return self._own_scenes.save(text)

    def delete_scene(self, scene: str) -> None:
        self._own_scenes.delete(scene)

    # sessions

    def history(self, search: str, limit: int, offset: int) -> tuple[face.SessionCard, ...]:
        queries = self.profile.queries
        rows = (
            queries.find_sessions(search, limit, offset) if search.strip() else queries.sessions(limit, offset=offset)
        )
        return tuple(session_card(row) for row in rows)

    def delete_session(self, session: str) -> None:
        self._deletions[session] = self.profile.trash.delete_session(session)

    def restore_session(self, session: str) -> None:
        if session in self._deletions:
            self.profile.trash.undo(self._deletions.pop(session))

    def purge_deleted(self) -> None:
        self._deletions.clear()
        self.profile.empty_trash()

    # after a crash

    def unfinished(self) -> tuple[face.UnfinishedCard, ...]:
        return tuple(
            face.UnfinishedCard(row.take_id, row.title, row.started_at, row.sound_s, row.later_until)
            for row in self.profile.unfinished()
            if not row.put_off
        )

    def recover(self, take: int) -> None:
        recover_take(self.profile, self._workshop, take)

    def discard(self, take: int) -> None:
        self.profile.discard(take)

    def put_off(self, take: int) -> None:
        self.profile.put_off(take)

    # rehearsing

    def prepare(self) -> face.Readiness:
        devices = self.devices()
        microphone = self._settings.microphone or _default(devices.microphones)
        loudspeaker = self._settings.loudspeaker or _default(devices.loudspeakers)
        try:
            self._workshop.recogniser()
            self._workshop.turn_end()
            self._workshop.hesitation_ear()
            self._workshop.meaning()
            self._workshop.voice(self._settings.language)
            model = self._workshop.model()
        except ModelFault as fault:
            return face.Readiness(microphone, loudspeaker, "", "playbook", fault.message, fault.next_step)
        gear = "playbook" if model is None else model.name
        elsewhere = beyond_this_machine(self._settings)
        message, step = ("", "") if microphone else ("No microphone was found.", "Plug one in, or type your lines.")
        return face.Readiness(microphone, loudspeaker, self._settings.recogniser, gear, message, step, elsewhere)

    def start(self, start: face.Start, on_event: Callable[[Event], None]) -> RunningTake:
        self._replay.stop()
        self._connections.note_servers(self._settings, self._workshop.model())
        devices, others = self._on_stage(self._settings, self._clock)
        take = begin_take(self._workshop, self.profile, self._plan(start), devices, [*others, on_event], start.session)
        take.start()
        self._running = take
        return take

    def _plan(self, start: face.Start) -> TakePlan:
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

    # reviewing

    def review(self, session: str, take: int) -> face.ReviewData:
        return review_data(self.profile, self._workshop, self._take(session, take))

    def close_review(self, session: str, take: int) -> None:
        self._replay.stop()
        self.profile.close_review(self._take(session, take).take_id)

    def keep_sound(self, session: str, take: int) -> datetime:
        until = self._clock.today() + KEPT_FOR
        self.profile.sound.keep_take(self._take(session, take).take_id, until)
        return until

    def keep_moment(self, session: str, take: int, start_s: float, end_s: float) -> datetime:
        until = self._clock.today() + KEPT_FOR
        self.profile.sound.keep_moment(self._take(session, take).take_id, start_s, end_s, until)
        return until

    def delete_take(self, session: str, take: int) -> None:
        self._deleted_takes[session, take] = self.profile.trash.delete_take(self._take(session, take).take_id)

    def restore_take(self, session: str, take: int) -> None:
        if (session, take) in self._deleted_takes:
            self.profile.trash.undo(self._deleted_takes.pop((session, take)))

    def play_first_and_last(self, session: str, take: int) -> None:
        self._replay.play(then_and_now(self.profile, self._take(session, take)))

    def export_review(self, session: str, take: int, kind: face.ExportKind, target: Path) -> None:
        found = self.profile.queries.session(session)
        export_take(self.profile, self._take(session, take), found.title if found else "", kind, target)

    def reflect(self, session: str, take: int, felt_good: str, will_try: str) -> None:
        self.profile.edits.save_reflection(self._take(session, take).take_id, felt_good, will_try)

    def dismiss(self, session: str, take: int, moment: str, dismissed: bool) -> None:
        dismiss_moment(self.profile, self._take(session, take), moment, dismissed)

    def play(self, session: str, take: int, start_s: float, end_s: float) -> None:
        sound = self.profile.queries.sound(self._take(session, take).take_id, start_s, end_s)
        if sound is None:
            raise GONE
        self._replay.play(sound.samples, start_s=sound.start_s)

    def play_position(self) -> float | None:
        return self._replay.position()

    def stop_playing(self) -> None:
        self._replay.stop()

    def save_clip(self, session: str, take: int, start_s: float, end_s: float, target: Path) -> None:
        write_sound(self.profile, self._take(session, take), start_s, end_s, target)

    def _take(self, session: str, take: int) -> TakeRow:
        takes = self.profile.queries.takes(session)
        found = [row for row in takes if row.number == take] if take else list(takes[-1:])
        if not found:
            raise InputFault("This take is not there any more.", "Choose another one from the history.")
        return found[0]

    # settings

    def settings(self) -> Settings:
        return self._settings

    def save_settings(self, settings: Settings) -> None:
        save_settings(settings, self._paths.settings_file)
        self._settings = settings
        self._workshop.settings = settings
        if self.open_profile.is_open:
            keep_settings(self.profile, settings)

    def _wear_settings_of(self, profile: Profile) -> None:
        """Another person has other voices, languages and wishes."""
        self._settings = settings_of(profile, self._settings)
        self._workshop.settings = self._settings

    def devices(self) -> face.Devices:
        return face.Devices(_choices("microphone"), _choices("loudspeaker"))

    def ollama_models(self) -> tuple[str, ...]:
        from rehearsal_voice.backends.llm_ollama import available

        allowed = self._settings.allowed_cloud_models
        return tuple(m.name for m in available(self._settings.ollama_host) if not m.cloud or m.name in allowed)

    def open_level_meter(self, microphone: str) -> face.LevelMeter:
        from rehearsal_voice.app.level_meter import MicrophoneLevel

        return MicrophoneLevel(live_devices(microphone, "", self._clock).microphone)

    def test_loudspeaker(self, loudspeaker: str) -> None:
        voice = self._workshop.voice(self._settings.language).synthesizer
        chunks = list(voice.synthesize(_sample(voice.language), Delivery()))
        Replay(lambda: live_devices("", loudspeaker, self._clock).loudspeaker, self._clock).play_chunks(chunks)

    def voices(self) -> tuple[face.VoiceCard, ...]:
        return self._shelf.voices()

    def preview_voice(self, voice: str) -> None:
        from rehearsal_voice.backends.voices import voice_for

        language = next((card.language for card in self.voices() if card.id == voice), self._settings.language)
        chosen = self._settings.model_copy(update={"voices": {**self._settings.voices, language: voice}})
        synthesizer = voice_for(language, chosen, self._paths.models).synthesizer
        self._replay.play_chunks(list(synthesizer.synthesize(_sample(language), Delivery())))

    def models(self) -> tuple[face.ModelCard, ...]:
        return self._shelf.cards()

    def install_model(
        self, model: str, progress: Callable[[face.Progress], None], cancelled: Callable[[], bool]
    ) -> None:
        self._shelf.install(
            model, progress, cancelled, lambda host: self._connections.note(host, f"{model} was fetched")
        )

    def forget_download(self, model: str) -> None:
        self._shelf.forget_download(model)

    def remove_model(self, model: str) -> None:
        self._shelf.remove(model)

    def doctor(self) -> tuple[face.Finding, ...]:
        return tuple(
            face.Finding(finding.what, finding.state, finding.message, finding.next_step)
            for finding in examine(self._paths, self._settings)
        )

    def measure_calm(
        self, seconds: float, heard: Callable[[float], None], stopped: Callable[[], bool]
    ) -> face.CalmCard | None:
        devices, _others = self._on_stage(self._settings, self._clock)
        language = self._settings.native_language
        calm = measure_calm(self._workshop, devices.microphone, language, seconds, heard, stopped)
        if calm is None:
            return None
        keep_calm(self.profile, language, calm)
        return face.CalmCard(calm.rate, calm.seconds)

    def measure_speed(self) -> tuple[face.SpeedCard, ...]:
        return measure_speed(self._workshop)

    def data_folder(self) -> Path:
        return self._paths.home

    def _loudspeaker(self) -> Loudspeaker:
        return live_devices("", self._settings.loudspeaker, self._clock).loudspeaker


def _own_devices(settings: Settings, clock: Clock) -> OnStage:
    return live_devices(settings.microphone, settings.loudspeaker, clock, headphones=settings.headphones), ()


def _sample(language: str) -> str:
    return SAMPLE_SENTENCES.get(language, SAMPLE_SENTENCES["en"])


def _choices(kind: Device) -> tuple[face.DeviceChoice, ...]:
    from rehearsal_voice.backends.devices import find_device, list_devices

    names = list_devices(kind)
    default = find_device("", kind).name if names else ""
    return tuple(face.DeviceChoice(name, is_default=name == default) for name in names)


def _default(choices: tuple[face.DeviceChoice, ...]) -> str:
    """The system's own choice by name; where a sound server keeps that to itself, the first there is."""
    first = choices[0].name if choices else ""
    return next((choice.name for choice in choices if choice.is_default), first)
