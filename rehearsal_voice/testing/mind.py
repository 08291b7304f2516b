"""Scripted minds: a language model that follows a script, and meaning without a model."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Message
from rehearsal_voice.testing.clock import LOOK_AGAIN_S, ManualClock


@dataclass(frozen=True, slots=True)
class Wait:
    """The model says nothing for that long on the manual clock; `float("inf")` is a stall.

    It counts from when the model was asked, or from the wait before: where a thread has got to meanwhile is no matter.
    """

    seconds: float


Step = str | Wait | ModelFault
"""What a scripted model does next: gives a piece of text, waits, or fails."""


class ScriptedLanguageModel:
    """Answers each call with the next script. `asked` holds the messages of each call, `warmed` those to warm with.

    A call beyond the last script raises ModelFault (`missing`), so that a test notices.
    """

    def __init__(self, scripts: Sequence[Sequence[Step]], clock: ManualClock, name: str = "scripted") -> None:
        self._scripts = list(scripts)
        self._clock = clock
        self._name = name
        self.asked: list[tuple[Message, ...]] = []
        self.warmed: list[tuple[Message, ...]] = []

    @property
    def name(self) -> str:
        return self._name

    def stream(self, messages: Sequence[Message], max_tokens: int, cancelled: Callable[[], bool]) -> Iterator[str]:
        """max_tokens caps the pieces, a scripted piece counting as one token."""
        self.asked.append(tuple(messages))
        if not self._scripts:
            raise ModelFault("The scripted model has no more answers.", code="missing")
        return self._follow(self._scripts.pop(0), self._clock.now(), max_tokens, cancelled)

    def warm(self, messages: Sequence[Message]) -> None:
        self.warmed.append(tuple(messages))

    def _follow(
        self, script: Sequence[Step], moment: float, max_tokens: int, cancelled: Callable[[], bool]
    ) -> Iterator[str]:
        given = 0
        for step in script:
            if isinstance(step, Wait):
                moment += step.seconds
                self._wait_until(moment, cancelled)
            if cancelled() or given >= max_tokens:
                return
            if isinstance(step, ModelFault):
                raise step
            if isinstance(step, str):
                given += 1
                yield step

    def _wait_until(self, moment: float, cancelled: Callable[[], bool]) -> None:
        while not cancelled() and not self._clock.wait_until(moment, LOOK_AGAIN_S):
            continue


class HashedMeaningModel:
    """Sentences as counts of their letter n-grams, hashed into unit vectors: alike spelling lies close.

    The same on every machine and run; knows nothing of meaning, but enough for examples worded alike.
    """

    DIMENSIONS = 256

    def embed(self, sentences: Sequence[str]) -> FloatArray:
        vectors = np.zeros((len(sentences), self.DIMENSIONS), np.float32)
        for row, sentence in zip(vectors, sentences, strict=True):
            text = f"  {sentence.lower().strip()}  "
            for size in (3, 4):
                for start in range(len(text) - size + 1):
                    row[zlib.crc32(text[start : start + size].encode()) % self.DIMENSIONS] += 1.0
        norms: FloatArray = np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors / norms
