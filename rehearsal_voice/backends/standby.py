"""A server's engine with this app's own behind it: when the server goes away the take goes on within the sentence."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator

from rehearsal_voice.core.audio import FloatArray, SpeechChunk
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery, Recogniser, Synthesizer
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.language.speakable import sentences

AGAIN_AFTER_S = 30.0
"""A server that failed is not asked for so long: each try could cost the person seconds."""


class Outage:
    """Whether the server is worth asking. told: where the first fault of each outage is said; may be replaced."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._again_at = -math.inf
        self._told_already = False
        self._lock = threading.Lock()
        self.told: Callable[[ModelFault], None] = _nobody

    def over(self) -> bool:
        """True when the server may be asked (again)."""
        with self._lock:
            return self._clock.now() >= self._again_at

    def began(self, fault: ModelFault) -> None:
        with self._lock:
            first, self._told_already = not self._told_already, True
            self._again_at = self._clock.now() + AGAIN_AFTER_S
        if first:
            self.told(fault)

    def ended(self) -> None:
        with self._lock:
            self._told_already = False


class StandbyRecogniser:
    """near: builds this app's own recogniser, when it is first needed."""

    def __init__(self, far: Recogniser, near: Callable[[], Recogniser], outage: Outage) -> None:
        self._far = far
        self._near = near
        self.outage = outage

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        """As the port says; the same utterance is recognised here when the server fails."""
        if self.outage.over():
            try:
                heard = self._far.transcribe(samples, language)
            except ModelFault as fault:
                self.outage.began(fault)
            else:
                self.outage.ended()
                return heard
        return self._near().transcribe(samples, language)


class StandbySynthesizer:
    """near: builds this app's own voice of the same language, when it is first needed."""

    def __init__(self, far: Synthesizer, near: Callable[[], Synthesizer], outage: Outage) -> None:
        self._far = far
        self._near = near
        self.outage = outage

    @property
    def name(self) -> str:
        return self._far.name

    @property
    def language(self) -> str:
        return self._far.language

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        """Sentence by sentence, so that none is spoken twice and none is lost when the server goes away."""
        parts = list(sentences(text))
        for place, sentence in enumerate(parts):
            last = place == len(parts) - 1
            manner = delivery if last else Delivery(delivery.tempo, 0.0, delivery.gain_db, delivery.liveliness)
            yield from self._spoken(sentence, manner)

    def _spoken(self, sentence: str, delivery: Delivery) -> list[SpeechChunk]:
        if self.outage.over():
            try:
                chunks = list(self._far.synthesize(sentence, delivery))
            except ModelFault as fault:
                self.outage.began(fault)
            else:
                self.outage.ended()
                return chunks
        return list(self._near().synthesize(sentence, delivery))


def _nobody(_fault: ModelFault) -> None:
    """Nobody has asked to be told."""
