"""The engines of this machine, loaded once and kept: loading takes seconds, a take should start at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from rehearsal_voice.app.side_by_side import side_by_side
from rehearsal_voice.backends.cores import keep_arithmetic_on_one_core, keep_memory_together
from rehearsal_voice.config.paths import Paths, assets_folder
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import InputFault, ModelFault
from rehearsal_voice.core.ports import (
    HesitationEar,
    LanguageModel,
    MeaningModel,
    Recogniser,
    Synthesizer,
    TurnEndModel,
    VoiceActivityDetector,
)
from rehearsal_voice.models.installed import Installed
from rehearsal_voice.scenes.collection import SceneCollection
from rehearsal_voice.scenes.scene import Scene

Built = TypeVar("Built")
CORES_FOR_HEARING = 2
"""Recognition is what the person waits for: it may use both cores of the smallest machine we serve."""
CORES_FOR_SPEAKING = 1
"""Synthesis runs beside recognition; a second thread would make both slower on two cores."""


@dataclass(frozen=True, slots=True)
class Voices:
    """The voice of a language. robotic: nothing better than the formant synthesiser is there for it."""

    synthesizer: Synthesizer
    robotic: bool


class Workshop:
    """Builds on first use, thread-safe. Every getter may take seconds the first time and may raise ModelFault."""

    def __init__(
        self, paths: Paths, settings: Settings, clock: Clock, *, hearing_threads: int = CORES_FOR_HEARING
    ) -> None:
        keep_arithmetic_on_one_core()
        keep_memory_together()
        self.paths = paths
        self.settings = settings
        self.clock = clock
        self._hearing_threads = hearing_threads
        self.installed = Installed(paths)
        self._lock = threading.Lock()
        self._building: dict[object, threading.Lock] = {}
        self._kept: dict[object, object] = {}

    def scenes(self) -> SceneCollection:
        """All scenes by id, the person's own among them; each is read when it is first asked for."""
        return self._once("scenes", lambda: SceneCollection(assets_folder() / "scenes", self.paths.scenes))

    def scene(self, scene_id: str) -> Scene:
        """Raises InputFault, naming what there is, for an unknown id."""
        scenes = self.scenes()
        if scene_id not in scenes:
            raise scenes.fault(scene_id) or InputFault(
                f"There is no scene called “{scene_id}”.", f"There are: {', '.join(sorted(scenes))}."
            )
        return scenes[scene_id]

    def recogniser(self) -> Recogniser:
        """This app's own, or the server that the person named, with this app's own behind it."""
        server = self.settings.hearing_server
        if not server:
            return self._own_recogniser()

        def build() -> Recogniser:
            from rehearsal_voice.app.far_engines import far_recogniser

            return far_recogniser(self.settings, self._own_recogniser, self.clock)

        return self._once(("hearing server", server, self.settings.hearing_model), build)

    def _own_recogniser(self) -> Recogniser:
        def build() -> Recogniser:
            from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser

            choice = self.installed.choose("stt", "en", self.settings.recogniser)
            return FasterWhisperRecogniser(choice.folder, threads=self._hearing_threads)

        return self._once(("recogniser", self.settings.recogniser), build)

    def load(self) -> None:
        """Everything that a take in the language of the settings needs. Raises ModelFault when something is missing.

        Side by side: the voice loads in a process of its own, both readings of Whisper in native code.
        """
        side_by_side(
            lambda: self.voice(self.settings.language),
            self.recogniser,
            self.hesitation_ear,
            lambda: (self.turn_end(), self.meaning()),
        )

    def detector(self) -> VoiceActivityDetector:
        """A new one each time: it remembers what it heard. The gate alone judges where the better one is missing."""
        try:
            from rehearsal_voice.backends.vad_silero import SileroVoiceActivityDetector

            return SileroVoiceActivityDetector()
        except ModelFault:
            from rehearsal_voice.backends.vad_webrtc import WebrtcVoiceActivityDetector

            return WebrtcVoiceActivityDetector()

    def turn_end(self) -> TurnEndModel | None:
        """None where the model is not installed: silences are then waited out at medium length."""
        folder = self.installed.find("smart-turn-v3.2")
        if folder is None:
            return None

        def build() -> TurnEndModel:
            from rehearsal_voice.backends.turn_smart import SmartTurnModel

            return SmartTurnModel(self.installed.require("smart-turn-v3.2"))

        return self._once("turn end", build)

    def hesitation_ear(self) -> HesitationEar:
        def build() -> HesitationEar:
            from rehearsal_voice.backends.fillers_whisper import WhisperHesitationEar

            return WhisperHesitationEar(self.installed.choose("stt", "en", self.settings.recogniser).folder)

        return self._once(("hesitation ear", self.settings.recogniser), build)

    def meaning(self) -> MeaningModel:
        def build() -> MeaningModel:
            from rehearsal_voice.backends.meaning_use import UseMeaningModel

            return UseMeaningModel()

        return self._once("meaning", build)

    def voice(self, language: str) -> Voices:
        """This app's own voice, or the server that the person named, with this app's own behind it."""
        settings = self.settings
        if not settings.speaking_server:
            return self._own_voice(language)

        def build() -> Voices:
            from rehearsal_voice.app.far_engines import far_synthesizer

            def near() -> Synthesizer:
                return self._own_voice(language).synthesizer

            return Voices(far_synthesizer(settings, language, near, self.clock), robotic=False)

        far = (settings.speaking_server, settings.speaking_model, settings.speaking_voice)
        return self._once(("speaking server", language, *far), build)

    def _own_voice(self, language: str) -> Voices:
        def build() -> Voices:
            from rehearsal_voice.backends.voices import voice_for

            self.installed.set_aside_damaged()
            choice = voice_for(language, self.settings, self.paths.models, CORES_FOR_SPEAKING)
            return Voices(choice.synthesizer, choice.robotic)

        return self._once(("voice", language, self.settings.voices.get(language)), build)

    def mentor_voice(self, language: str) -> Synthesizer:
        """A voice that is never the partner's."""
        taken = self._own_voice(language).synthesizer.name

        def build() -> Synthesizer:
            from rehearsal_voice.backends.voices import voice_beside

            return voice_beside(taken, language, self.paths.models, CORES_FOR_SPEAKING)

        return self._once(("mentor's voice", language, taken), build)

    def model(self) -> LanguageModel | None:
        """The language model that the settings ask for, None where the playbook speaks.

        With "auto" that is a model behind an Ollama server on loopback, or the file the person chose; raises ModelFault
        only where one was asked for by name.
        """
        from rehearsal_voice.app.minds import language_model

        return language_model(self.settings, self.installed, self._once)

    def _once(self, key: object, build: Callable[[], Built]) -> Built:
        """Built by whoever asks first; others wait for this one only, not for whatever else is being loaded."""
        with self._lock:
            its_lock = self._building.setdefault(key, threading.Lock())
        with its_lock:
            if key not in self._kept:
                self._kept[key] = build()
            return self._kept[key]  # type: ignore[return-value]
