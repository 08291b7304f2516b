"""Recordings cut into utterances as a rehearsal does it: Silero, the endpointer, Smart Turn, the preset's patience."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from rehearsal_voice.core.audio import FloatArray, to_samples
from rehearsal_voice.core.ports import TurnEndModel, VoiceActivityDetector
from rehearsal_voice.turns.endpoint import PRE_ROLL_S, SOFT_STOP_S, Commit, Endpointer, SoftStop
from rehearsal_voice.turns.patience import PRESETS, Patience, commit_delay


@dataclass(frozen=True, slots=True)
class Cutter:
    """What cuts a recording. turn_end: None waits every silence out at medium length."""

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
        endpointer = Endpointer(commit_delay(self.patience, None))
        found = []
        for start in range(0, len(sound) - size + 1, size):
            frame = sound[start : start + size]
            for event in endpointer.push(frame, start, self.detector.probability(frame)):
                if isinstance(event, SoftStop):
                    endpointer.set_commit_delay(commit_delay(self.patience, self._finished(sound, event)))
            commit = endpointer.commit_due(start + size)
            if commit is not None:
                found.append(commit)
        return found

    def _finished(self, sound: FloatArray, event: SoftStop) -> float | None:
        if self.turn_end is None:
            return None
        first = max(0, event.start_sample - to_samples(PRE_ROLL_S))
        return self.turn_end.probability(sound[first : event.now_sample])
