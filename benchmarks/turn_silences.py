"""Silences of real speech with everything the app knows about them, and whether the sentence went on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.recordings import Recording
from benchmarks.sentence_ends import last_before, spoken_words
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_samples, to_seconds
from rehearsal_voice.core.ports import Recogniser, TurnEndModel, VoiceActivityDetector
from rehearsal_voice.turns.endpoint import PRE_ROLL_S, SOFT_STOP_S, Endpointer, Resumed, SoftStop
from rehearsal_voice.turns.patience import ASK_AGAIN_S, Patience, commit_delay
from rehearsal_voice.turns.signs import FITTED, Signs, Weights, Words, final_level_db
from rehearsal_voice.turns.unfinished import unfinished

GROUPS = {"en-note": "voice notes", "en-ami": "meetings", "fr": "French"}
LONGEST_FOR_WORDS_S = 12.0


@dataclass(frozen=True, slots=True)
class Silence:
    """A silence the endpointer stopped at. seconds: None where the recording ends in it.

    answers: the turn-end model's at the soft stop and at each later asking that the silence lasted for.
    """

    recording: str
    group: str
    inside_sentence: bool
    seconds: float | None
    answers: tuple[float, ...]
    level_db: float | None
    words: Words | None

    def delay(self, patience: Patience, weights: Weights = FITTED) -> float:
        """What the app waits: worked out at the soft stop, and anew at every asking it gets to."""
        delay = commit_delay(patience, Signs(self.answers[:1], self.level_db, self.words), weights)
        for number, asked_at_s in enumerate(ASK_AGAIN_S, start=2):
            if delay <= asked_at_s or number > len(self.answers):
                break
            signs = Signs(self.answers[:number], self.level_db, self.words)
            delay = max(asked_at_s, commit_delay(patience, signs, weights))
        return delay

    def outlasts(self, seconds: float) -> bool:
        return self.seconds is not None and self.seconds > seconds


@dataclass(frozen=True, slots=True)
class Ears:
    """recogniser: None to leave the words out."""

    detector: VoiceActivityDetector
    turn_end: TurnEndModel
    recogniser: Recogniser | None

    def silences(self, recording: Recording, folder: Path) -> list[Silence]:
        """All silences of a recording that its transcript can judge."""
        words = spoken_words(recording, folder)
        if not words:
            return []
        sound = np.pad(recording.sound(), (0, SAMPLE_RATE_HZ))
        found = []
        sentence_start = 0
        for stop, seconds in self._stops(sound):
            word = last_before(words, to_seconds(stop.end_sample))
            if word is None or word.ends_sentence is None:
                continue
            silence = Silence(
                # One text was read twice, once as recorded and once cleaned: it must not judge itself.
                recording.name.removesuffix("-raw"),
                GROUPS[recording.group],
                not word.ends_sentence,
                seconds,
                self._answers(sound, stop, seconds),
                final_level_db(sound[max(0, stop.end_sample - to_samples(8.0)) : stop.end_sample]),
                self._words(sound[sentence_start : stop.now_sample], recording.language),
            )
            if word.ends_sentence:
                sentence_start = stop.end_sample
            elif seconds is None:
                continue
            found.append(silence)
        return found

    def _stops(self, sound: FloatArray) -> list[tuple[SoftStop, float | None]]:
        """Each soft stop with the length of its silence, from an endpointer that never commits."""
        self.detector.reset()
        size = self.detector.frame_samples
        endpointer = Endpointer(len(sound) / SAMPLE_RATE_HZ)
        stops: list[tuple[SoftStop, float | None]] = []
        for start in range(0, len(sound) - size + 1, size):
            frame = sound[start : start + size]
            for event in endpointer.push(frame, start, self.detector.probability(frame)):
                if isinstance(event, SoftStop):
                    stops.append((event, None))
                elif isinstance(event, Resumed):
                    stops[-1] = (stops[-1][0], to_seconds(event.silence_samples))
        return stops

    def _answers(self, sound: FloatArray, stop: SoftStop, seconds: float | None) -> tuple[float, ...]:
        start = max(0, stop.start_sample - to_samples(PRE_ROLL_S))
        lasted = [asked_at_s for asked_at_s in ASK_AGAIN_S if seconds is None or seconds >= asked_at_s]
        ends = [stop.end_sample + to_samples(at_s) for at_s in (SOFT_STOP_S, *lasted)]
        return tuple(self.turn_end.probability(sound[start : max(end, stop.now_sample)]) for end in ends)

    def _words(self, sound: FloatArray, language: str) -> Words | None:
        if self.recogniser is None:
            return None
        heard = self.recogniser.transcribe(sound[-to_samples(LONGEST_FOR_WORDS_S) :], language)
        return Words(not heard.empty, heard.closing, unfinished(heard.text, language, heard.closing), fits=None)
