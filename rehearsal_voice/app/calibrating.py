"""The person's own calm pace: heard once for half a minute, kept as two numbers, its sound kept nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.syllables_espeak import EspeakSyllables
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import KnownBefore
from rehearsal_voice.core.ports import Microphone
from rehearsal_voice.engine.analysis import Listening
from rehearsal_voice.engine.calibration import calibrate
from rehearsal_voice.pacing.calm import learned
from rehearsal_voice.pacing.ease import Standing, standing
from rehearsal_voice.pacing.report import Calm, Context
from rehearsal_voice.pacing.summary import take_windows
from rehearsal_voice.store.measuring import EASE
from rehearsal_voice.store.profile import Profile

SETTING = "calm"
"""In the profile's own settings: syllables a second and the seconds they rest on, by language."""
OWN_EASE = "ease"
"""The band the person chose for themselves, by language."""

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


def ease_now(profile: Profile, language: str) -> Standing | None:
    """How easily the person speaks a language they learn, over all takes that held enough speech; None before."""
    own = profile.queries.person_settings().get(OWN_EASE, {})
    chosen = own.get(language) if isinstance(own, dict) else None
    series = profile.progress.series(EASE, language=language)
    return standing([point.value for point in series], chosen if isinstance(chosen, int) else None)


def choose_ease(profile: Profile, language: str, band: int | None) -> None:
    """The person knows better: their own band from 1 to 5, or None to go by the takes again."""
    if band is not None and not 1 <= band <= 5:
        raise InputFault("Ease goes from 1 to 5.")
    kept = profile.queries.person_settings().get(OWN_EASE, {})
    others = {code: value for code, value in kept.items() if code != language} if isinstance(kept, dict) else {}
    profile.edits.set_person_setting(OWN_EASE, others if band is None else {**others, language: band})


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
