"""Recordings cut into utterances as a rehearsal does it: Silero, the endpointer, Smart Turn, the preset's patience."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.audio import FloatArray, to_samples
from rehearsal_voice.core.ports import TurnEndModel, VoiceActivityDetector
from rehearsal_voice.turns.ending import Ending, Judgement
from rehearsal_voice.turns.endpoint import PRE_ROLL_S, SOFT_STOP_S, Commit
from rehearsal_voice.turns.patience import PRESETS, Patience
from rehearsal_voice.turns.signs import final_level_db


@dataclass(frozen=True, slots=True)
class Cutter:
    """What cuts a recording. turn_end: None leaves the silences alone to decide."""

    detector: VoiceActivityDetector
    turn_end: TurnEndModel | None
    patience: Patience = PRESETS["patient"]

    def utterances(self, samples: FloatArray) -> list[FloatArray]:
        """The sound of each utterance, from its pre-roll to the soft stop, at which recognition begins."""
        return [
            samples[max(0, commit.start_sample - to_samples(PRE_ROLL_S)) : commit.end_sample + to_samples(SOFT_STOP_S)]
            for commit in self.commits(samples)
        ]

    def commits(self, samples: FloatArray) -> list[Commit]:
        """Where turns end. Silence behind the recording lets the last one finish."""
        self.detector.reset()
        size = self.detector.frame_samples
        sound = np.pad(samples, (0, to_samples(self.patience.most_s) + 2 * size))
        ending = Ending(self.patience)
        found = []
        for start in range(0, len(sound) - size + 1, size):
            frame = sound[start : start + size]
            ending.push(frame, start, self.detector.probability(frame))
            due = ending.judgement_due(start + size)
            if due is not None and self.turn_end is not None:
                ending.judged(due, *self._judged(self.turn_end, sound, due))
            commit = ending.commit_due(start + size)
            if commit is not None:
                found.append(commit)
        return found

    def _judged(self, turn_end: TurnEndModel, sound: FloatArray, due: Judgement) -> tuple[float, float | None]:
        first = max(0, due.start_sample - to_samples(PRE_ROLL_S))
        return turn_end.probability(sound[first : due.now_sample]), final_level_db(sound[first : due.end_sample])
