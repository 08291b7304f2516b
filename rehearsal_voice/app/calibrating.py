"""The person's own calm pace: heard once for half a minute, kept as two numbers, its sound kept nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.events import KnownBefore
from rehearsal_voice.core.ports import Microphone
from rehearsal_voice.engine.analysis import Listening
from rehearsal_voice.engine.calibration import calibrate
from rehearsal_voice.pacing.calm import learned
from rehearsal_voice.pacing.report import Calm, Context
from rehearsal_voice.pacing.summary import take_windows
from rehearsal_voice.store.profile import Profile

SETTING = "calm"
"""In the profile's own settings: syllables a second and the seconds they rest on, by language."""

READ_S = 0.1


def measure_calm(
    workshop: Workshop,
    microphone: Microphone,
    language: str,
    seconds: float,
    heard: Callable[[float], None],
    stopped: Callable[[], bool],
) -> Calm | None:
    """Listen so long, or until `stopped()`. None where it held too little speech. Raises DeviceFault, ModelFault."""
    listening = Listening(workshop.detector(), workshop.recogniser(), language)
    microphone.open()
    try:
        blocks = list(_blocks(microphone, seconds, heard, stopped))
    finally:
        microphone.close()
    return calibrate(blocks, listening, EspeakSyllables()) if blocks else None


def keep_calm(profile: Profile, language: str, calm: Calm) -> None:
    """The movement of the spectrum is not kept: it belongs to one microphone and room."""
    known = profile.queries.person_settings().get(SETTING, {})
    kept = dict(known) if isinstance(known, dict) else {}
    profile.edits.set_person_setting(SETTING, {**kept, language: {"rate": calm.rate, "seconds": calm.seconds}})


def kept_calm(profile: Profile, language: str) -> Calm | None:
    """What the person's pace in that language is measured against; None until it was told."""
    known = profile.queries.person_settings().get(SETTING, {})
    told = known.get(language) if isinstance(known, dict) else None
    return Calm(float(told["rate"]), float(told["seconds"])) if isinstance(told, dict) else None


def known_before(profile: Profile, language: str) -> KnownBefore:
    """What a take that begins now is measured against; kept with its events."""
    calm = kept_calm(profile, language)
    dismissed = profile.queries.dismissed_count("filled_pause")
    if calm is None:
        return KnownBefore(turn=0, t=0.0, dismissed_fillers=dismissed)
    return KnownBefore(turn=0, t=0.0, calm_rate=calm.rate, calm_seconds=calm.seconds, dismissed_fillers=dismissed)


def learn_calm(profile: Profile, language: str, take_id: int) -> None:
    """Let a take that is over move the person's calm pace a little."""
    context = Context(language=language, syllables=EspeakSyllables())
    windows = take_windows(profile.queries.events(take_id), context)
    calm = learned(kept_calm(profile, language), windows)
    if calm is not None and windows:
        keep_calm(profile, language, calm)


def _blocks(
    microphone: Microphone, seconds: float, heard: Callable[[float], None], stopped: Callable[[], bool]
) -> Iterator[FloatArray]:
    samples = 0
    while samples < seconds * SAMPLE_RATE_HZ and not stopped():
        frame = microphone.read(READ_S)
        if frame is not None:
            samples += len(frame.samples)
            heard(samples / SAMPLE_RATE_HZ)
            yield frame.samples
