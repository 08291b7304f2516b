"""Settings, devices, voices, models, and what this machine can do: `ui.services.Equipment`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from rehearsal_voice.app.connections import host_of
from rehearsal_voice.app.devices import live_devices
from rehearsal_voice.app.own_settings import keep_settings
from rehearsal_voice.app.playing import Replay
from rehearsal_voice.app.services_base import Shared
from rehearsal_voice.config.servers import permitted
from rehearsal_voice.config.settings import Settings, save_settings
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.engine.devices import Device
from rehearsal_voice.ui import services as face

if TYPE_CHECKING:  # what only an audition needs is not loaded before the window is there
    from rehearsal_voice.app.audition_book import Showing

SAMPLE_SENTENCES = {
    "en": "Good morning. Take your time, I am listening.",
    "es": "Buenos días. Tómate tu tiempo, te escucho.",
    "fr": "Bonjour. Prenez votre temps, je vous écoute.",
    "de": "Guten Morgen. Lass dir Zeit, ich höre zu.",
    "it": "Buongiorno. Prenditi il tuo tempo, ti ascolto.",
    "pt": "Bom dia. Sem pressa, estou a ouvir.",
}


class EquipmentServices(Shared):
    """The part of the window's services that knows the machine."""

    def settings(self) -> Settings:
        return self._settings

    def save_settings(self, settings: Settings) -> None:
        save_settings(settings, self._paths.settings_file)
        self._settings = settings
        self._workshop.settings = settings
        if self.open_profile.is_open:
            keep_settings(self.profile, settings)

    def devices(self) -> face.Devices:
        return face.Devices(_choices("microphone"), _choices("loudspeaker"))

    def ollama_models(self) -> tuple[str, ...]:
        from rehearsal_voice.backends.llm_ollama import available

        allowed = self._settings.allowed_cloud_models
        return tuple(m.name for m in available(self._settings.ollama_host) if not m.cloud or m.name in allowed)

    def ollama_answers(self) -> bool:
        from rehearsal_voice.backends.ollama_server import version

        host = self._settings.ollama_host
        try:
            permitted(host, self._settings)
        except InputFault:
            return False
        return bool(version(host))

    def fetch_with_ollama(
        self, model: str, progress: Callable[[face.Progress], None], cancelled: Callable[[], bool]
    ) -> str | None:
        from rehearsal_voice.backends.ollama_server import licence, pull

        host = self._settings.ollama_host
        permitted(host, self._settings)
        self._connections.note(host_of(host), f"{model} was fetched by it")
        if not pull(host, model, lambda step: progress(face.Progress(step.done_bytes, step.total_bytes)), cancelled):
            return None
        return licence(host, model)

    def server_answers(self, address: str) -> bool:
        from rehearsal_voice.backends.server_reach import answers

        return answers(permitted(address, self._settings))

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
        from rehearsal_voice.doctor import examine

        return tuple(
            face.Finding(finding.what, finding.state, finding.message, finding.next_step)
            for finding in examine(self._paths, self._settings)
        )

    def measure_calm(
        self, seconds: float, heard: Callable[[float], None], stopped: Callable[[], bool]
    ) -> face.CalmCard | None:
        from rehearsal_voice.app.calibrating import keep_calm, measure_calm

        devices, _others = self._on_stage(self._settings, self._clock)
        language = self._settings.native_language
        calm = measure_calm(self._workshop, devices.microphone, language, seconds, heard, stopped)
        if calm is None:
            return None
        keep_calm(self.profile, language, calm)
        return face.CalmCard(calm.rate, calm.seconds)

    def measure_speed(self, told: Callable[[str], None], stopped: Callable[[], bool]) -> face.SpeedReport:
        from rehearsal_voice.app.speed import measure_speed
        from rehearsal_voice.app.speed_report import speed_report

        return speed_report(measure_speed(self._paths, self._settings, told, stopped))

    def audition(self) -> face.AuditionCard | None:
        from rehearsal_voice.app.auditions import Auditions

        auditions, model = Auditions(self._workshop), self._workshop.model()
        language = self._settings.language
        if model is None or language not in auditions.languages():
            return None
        return _audition_card(model.name, language, auditions.showing(model, language))

    def hold_audition(self, heard: Callable[[int, int], None], stopped: Callable[[], bool]) -> face.AuditionCard | None:
        from rehearsal_voice.app.auditions import Auditions

        model, language, before = self._workshop.model(), self._settings.language, self._running

        def called_off() -> bool:
            return stopped() or self._running is not before

        if model is None:
            return None
        today = self._clock.today().date()
        showing = Auditions(self._workshop).hold(model, language, today, heard, called_off)
        return None if showing is None else _audition_card(model.name, language, showing)

    def data_folder(self) -> Path:
        return self._paths.home


def _audition_card(model: str, language: str, showing: Showing | None) -> face.AuditionCard:
    if showing is None:
        return face.AuditionCard(model, language, None)
    return face.AuditionCard(model, language, showing.passed, showing.shortfalls)


def _sample(language: str) -> str:
    return SAMPLE_SENTENCES.get(language, SAMPLE_SENTENCES["en"])


def _choices(kind: Device) -> tuple[face.DeviceChoice, ...]:
    from rehearsal_voice.backends.devices import find_device, list_devices

    names = list_devices(kind)
    default = find_device("", kind).name if names else ""
    return tuple(face.DeviceChoice(name, is_default=name == default) for name in names)
