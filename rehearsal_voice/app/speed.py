"""How fast this machine is at each thing a person waits for, and which engines suit it.

A sentence is spoken by the installed voice, judged by the turn-end model and recognised, each after a first try that
loads; installed language models read a persona and answer. From the terminal: `rehearsal-voice doctor --speed`; the
first start of the window calls the same function.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from rehearsal_voice.app.minds import CONTEXT_TOKENS, embedded_threads
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.config.paths import Paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_samples
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery, Message
from rehearsal_voice.models.installed import Installed

SENTENCE = "Thanks for making time. I would like to talk about the last quarter."
PERSONA = (
    "You are Dana, a sceptical manager. You speak in one or two short sentences and ask one question at a time. " * 4
)
ANSWER_TOKENS = 16
CLAUSE_TOKENS = 8
"""A short first clause: what must be there before anything is heard."""
HEARING_KEEPS_UP = 0.5
"""Seconds of work for a second of speech; beyond it the reply waits noticeably for the words."""
BETTER = "whisper-small"
TRIES = 3
"""The quickest of them tells of the machine, the others of what else it was doing."""
TIMES_THE_WORK = 3.3
"""Of whisper-base's: 244 for 74 million parameters (Radford et al. 2022, table 1)."""
ANSWER_BEGINS_WITHIN_S = 1.5
"""Later a sign of thinking has to bridge the wait in most turns."""

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class HearingSpeed:
    """seconds of work for `of_s` seconds of speech."""

    model: str
    seconds: float
    of_s: float


@dataclass(frozen=True, slots=True)
class VoiceSpeed:
    """first_s: until the first sound of a sentence; seconds for all of it, which lasts `of_s`."""

    name: str
    first_s: float
    seconds: float
    of_s: float


@dataclass(frozen=True, slots=True)
class ModelSpeed:
    """file: the GGUF. first_token_s: to a new question after a persona that was read already."""

    file: str
    threads: int
    first_token_s: float
    tokens_a_second: float

    @property
    def begins_s(self) -> float:
        """Until a short first clause is there."""
        return self.first_token_s + CLAUSE_TOKENS / max(0.1, self.tokens_a_second)


@dataclass(frozen=True, slots=True)
class SpeedFinding:
    """What was measured, and the settings that follow from it with a reason for each change.

    turn_end_s: None where that model is not installed. Parts that were left out by a cancellation are missing.
    """

    hearing: tuple[HearingSpeed, ...]
    turn_end_s: float | None
    voice: VoiceSpeed | None
    models: tuple[ModelSpeed, ...]
    settings: Settings
    reasons: tuple[str, ...]


def measure_speed(paths: Paths, settings: Settings, progress: Progress, cancelled: Callable[[], bool]) -> SpeedFinding:
    """Takes 5 s without a language model, and up to half a minute for each one. progress: told of each part.

    cancelled: looked at between the parts; what was measured by then is given back. Raises ModelFault when this
    machine can neither speak nor hear.
    """
    bench = _Bench(paths, settings)
    progress("voice")
    voice, sound = bench.speak()
    hearing: tuple[HearingSpeed, ...] = ()
    models: tuple[ModelSpeed, ...] = ()
    turn_end_s = None
    if not cancelled():
        progress("hearing")
        hearing = tuple(bench.hear(sound))
        turn_end_s = bench.judge(sound)
    for file in bench.model_files():
        if cancelled():
            break
        progress(file.stem)
        models = (*models, *bench.think(file, cancelled))
    chosen, reasons = suited(settings, hearing, models)
    return SpeedFinding(hearing, turn_end_s, voice, models, chosen, reasons)


def suited(
    settings: Settings, hearing: tuple[HearingSpeed, ...], models: tuple[ModelSpeed, ...]
) -> tuple[Settings, tuple[str, ...]]:
    """The settings that suit these figures, and why. What the person chose stays where the machine keeps up with it."""
    changes: dict[str, object] = {}
    reasons: list[str] = []
    used = next((one for one in hearing if one.model == settings.recogniser), None)
    quickest = min(hearing, key=lambda one: one.seconds, default=None)
    if quickest is not None and (used is None or used.seconds / used.of_s > HEARING_KEEPS_UP):
        if quickest.model != settings.recogniser:
            changes["recogniser"] = quickest.model
            reasons.append(f"{quickest.model} hears: {quickest.seconds:.2f} s for {quickest.of_s:.1f} s of speech.")
        if quickest.seconds / quickest.of_s > HEARING_KEEPS_UP and settings.preset == "brisk":
            changes["preset"] = "natural"
            reasons.append("Hearing is slow here, so a brisk preset would only seem so: natural.")
    if used is not None and used.model == "whisper-base" and not any(one.model == BETTER for one in hearing):
        expected = used.seconds / used.of_s * TIMES_THE_WORK
        if expected <= HEARING_KEEPS_UP:
            reasons.append(
                f"{BETTER} would keep up here ({expected:.2f} s a second of speech) and hears learners better."
            )
    if settings.partner in ("auto", "llama.cpp") and settings.model_file:
        own = [one for one in models if one.file == settings.model_file]
        best = min(own, key=lambda one: one.begins_s, default=None)
        if best is not None and best.begins_s <= ANSWER_BEGINS_WITHIN_S:
            changes["model_threads"] = best.threads
            reasons.append(f"The model begins after {best.begins_s:.1f} s on {best.threads} of the cores.")
        elif best is not None:
            changes["partner"] = "playbook"
            reasons.append(_too_slow(best, models))
    return settings.model_copy(update=changes), tuple(reasons)


def _too_slow(slow: ModelSpeed, models: tuple[ModelSpeed, ...]) -> str:
    """With the figure, and a smaller model that was measured as well, if one keeps up."""
    said = f"{Path(slow.file).stem} needs {slow.begins_s:.1f} s to begin, so the scenes' own lines answer."
    quick = [one for one in models if one.begins_s <= ANSWER_BEGINS_WITHIN_S]
    if not quick:
        return said
    other = max(quick, key=lambda one: (Path(one.file).stat().st_size, -one.begins_s))
    return f"{said} {Path(other.file).stem} is smaller and begins after {other.begins_s:.1f} s."


class _Bench:
    """The engines of this machine, each timed after a first try that loads it."""

    def __init__(self, paths: Paths, settings: Settings) -> None:
        near = settings.model_copy(update={"hearing_server": "", "speaking_server": ""})
        self._paths = paths
        self._settings = near
        self._workshop = Workshop(paths, near, SystemClock())
        self._installed = Installed(paths)

    def speak(self) -> tuple[VoiceSpeed, FloatArray]:
        """The sentence, at 16 kHz."""
        from rehearsal_voice.backends.resample import resampled

        voice = self._workshop.voice("en").synthesizer
        list(voice.synthesize("Hello.", Delivery()))
        began = time.perf_counter()
        first_s = 0.0
        chunks = []
        for chunk in voice.synthesize(SENTENCE, Delivery()):
            first_s = first_s or time.perf_counter() - began
            chunks.append(chunk)
        took_s = time.perf_counter() - began
        if not chunks:
            raise ModelFault("The voice gave no sound.", "Install another: rehearsal-voice models list", code="broken")
        sound = resampled(np.concatenate([c.samples for c in chunks]), chunks[0].rate_hz, SAMPLE_RATE_HZ)
        return VoiceSpeed(voice.name, first_s, took_s, len(sound) / SAMPLE_RATE_HZ), sound

    def hear(self, sound: FloatArray) -> Iterator[HearingSpeed]:
        """Every installed recogniser for the language that is practised."""
        for model in self._installed.catalog.of_kind("stt", self._settings.language):
            if self._installed.find(model.id) is None:
                continue
            settings = self._settings.model_copy(update={"recogniser": model.id})
            recogniser = Workshop(self._paths, settings, SystemClock()).recogniser()
            recogniser.transcribe(sound[: to_samples(1.0)], "en")
            took_s = min(_seconds(partial(recogniser.transcribe, sound, "en")) for _ in range(TRIES))
            yield HearingSpeed(model.id, took_s, len(sound) / SAMPLE_RATE_HZ)

    def judge(self, sound: FloatArray) -> float | None:
        model = self._workshop.turn_end()
        if model is None:
            return None
        model.probability(sound)
        began = time.perf_counter()
        model.probability(sound)
        return time.perf_counter() - began

    def model_files(self) -> tuple[Path, ...]:
        """The chosen file first, then the installed ones."""
        installed = [self._installed.find(model.id) for model in self._installed.catalog.of_kind("llm")]
        files = [file for folder in installed if folder is not None for file in sorted(folder.glob("*.gguf"))]
        own = Path(self._settings.model_file) if self._settings.model_file else None
        chosen = [own] if own is not None and own.is_file() else []
        return tuple(dict.fromkeys([*chosen, *files]))

    def think(self, file: Path, cancelled: Callable[[], bool]) -> Iterator[ModelSpeed]:
        """On as many cores as the app would give it, and on one fewer."""
        most = embedded_threads()
        for threads in dict.fromkeys((most, max(1, most - 1))):
            speed = None if cancelled() else _answering(file, threads, cancelled)
            if speed is not None:
                yield speed


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _answering(file: Path, threads: int, cancelled: Callable[[], bool]) -> ModelSpeed | None:
    """One answer; None for a file that cannot be loaded, or when it was cancelled before the answer began."""
    from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel

    model = LlamaCppLanguageModel(file, threads, CONTEXT_TOKENS)
    persona = Message("system", PERSONA)
    moments: list[float] = []
    try:
        model.warm([persona])
        began = time.perf_counter()
        for part in model.stream([persona, Message("user", SENTENCE)], ANSWER_TOKENS, cancelled):
            if part:
                moments.append(time.perf_counter())
    except ModelFault:
        return None
    finally:
        model.close()
    if not moments:
        return None
    spent = moments[-1] - moments[0]
    return ModelSpeed(str(file), threads, moments[0] - began, (len(moments) - 1) / spent if spent else 0.0)
