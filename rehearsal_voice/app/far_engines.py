"""Engines on servers that the person named, each with this app's own engine behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rehearsal_voice.backends.standby import Outage, StandbyRecogniser, StandbySynthesizer
from rehearsal_voice.config.servers import permitted
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Recogniser, Synthesizer


def far_recogniser(settings: Settings, near: Callable[[], Recogniser], clock: Clock) -> StandbyRecogniser:
    """The hearing server of the settings. Raises InputFault where it is not permitted."""
    from rehearsal_voice.backends.speech_openai import openai_recogniser
    from rehearsal_voice.backends.stt_wyoming import wyoming_recogniser

    server = permitted(settings.hearing_server, settings)
    make = wyoming_recogniser if server.scheme == "wyoming" else openai_recogniser
    return StandbyRecogniser(make(server, settings.hearing_model), near, Outage(clock))


def far_synthesizer(
    settings: Settings, language: str, near: Callable[[], Synthesizer], clock: Clock
) -> StandbySynthesizer:
    """The speaking server of the settings, in one language. Raises InputFault where it is not permitted."""
    from rehearsal_voice.backends.speech_openai import OpenAISynthesizer
    from rehearsal_voice.backends.tts_wyoming import WyomingSynthesizer

    server = permitted(settings.speaking_server, settings)
    far: Synthesizer
    if server.scheme == "wyoming":
        far = WyomingSynthesizer(server, language, settings.speaking_voice)
    else:
        far = OpenAISynthesizer(server, language, settings.speaking_model, settings.speaking_voice)
    return StandbySynthesizer(far, near, Outage(clock))


def tell_of_outages(engines: Iterable[Recogniser | Synthesizer], tell: Callable[[ModelFault], None]) -> None:
    """Say it in the running take, once an outage, when a server goes away and this app's own engine takes over."""
    for engine in engines:
        if isinstance(engine, StandbyRecogniser | StandbySynthesizer):
            engine.outage.told = tell
