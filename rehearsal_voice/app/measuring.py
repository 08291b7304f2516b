"""How fast this machine is, said in words a person can use: every engine does its work once and is timed."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np

from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, SpeechChunk
from rehearsal_voice.core.ports import Delivery, Message
from rehearsal_voice.ui.services import SpeedCard

SENTENCE = "Good morning. I would like to talk about last quarter, if you have ten minutes."
TOKENS = 24


def measure_speed(workshop: Workshop) -> tuple[SpeedCard, ...]:
    """Speaking, hearing and, where there is one, the language model. Raises ModelFault where one cannot work."""
    return tuple(_measured(workshop))


def _measured(workshop: Workshop) -> Iterator[SpeedCard]:
    voice = workshop.voice("en").synthesizer
    list(voice.synthesize("Hello.", Delivery()))  # whatever comes first loads, and would be no fair measure
    began = time.perf_counter()
    chunks = list(voice.synthesize(SENTENCE, Delivery()))
    spoken_s = time.perf_counter() - began
    sound = _at_16_khz(chunks)
    length_s = len(sound) / SAMPLE_RATE_HZ
    yield SpeedCard("speaking", spoken_s, length_s)
    recogniser = workshop.recogniser()
    recogniser.transcribe(sound[: SAMPLE_RATE_HZ // 2], "en")
    began = time.perf_counter()
    recogniser.transcribe(sound, "en")
    yield SpeedCard("hearing", time.perf_counter() - began, length_s)
    model = workshop.model()
    if model is not None:
        began = time.perf_counter()
        list(model.stream([Message("user", SENTENCE)], TOKENS, lambda: False))
        yield SpeedCard("answering", time.perf_counter() - began, 0.0, model.name)


def _at_16_khz(chunks: list[SpeechChunk]) -> FloatArray:
    from rehearsal_voice.backends.resample import resampled

    sound = np.concatenate([chunk.samples for chunk in chunks])
    return resampled(sound, chunks[0].rate_hz, SAMPLE_RATE_HZ)
