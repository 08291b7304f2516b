"""The end of a turn: the endpointer's silences, and the wait that follows from everything known about each of them.

Frames, the turn-end model's answers and the recogniser's words come in at their own time; after each the wait is worked
out anew. Without a clock and without a thread, so that it can be tested and measured on recordings.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from rehearsal_voice.core.audio import FloatArray, to_seconds
from rehearsal_voice.turns.endpoint import Commit, Endpointer, EndpointEvent, SoftStop
from rehearsal_voice.turns.patience import ASK_AGAIN_S, Patience, commit_delay
from rehearsal_voice.turns.signs import Signs, Words

ASK_AGAIN_UNLESS_WITHIN_S = 0.05
"""A wait that is over by the time the turn-end model has answered is not worth the question."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A silence for the turn-end model to judge: the turn from its start up to `now_sample`."""

    start_sample: int
    end_sample: int
    now_sample: int


class Ending:
    """Feed it frames in order; ask `commit_due` after each."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._endpointer = Endpointer(commit_delay(patience, Signs()))
        self._awaits_words = False
        self._forget_silence()

    def _forget_silence(self) -> None:
        self._stop: SoftStop | None = None
        self._signs = Signs()
        self._delay_s = 0.0
        self._asked = 0

    def await_words(self, awaited: bool) -> None:
        """Whether a recogniser will say what was said, and a partner whether it has an answer: until they have, no
        reply can be heard, so nothing is lost by keeping the turn open (never longer than the patience allows)."""
        self._awaits_words = awaited

    def hold(self, held: bool) -> None:
        """While the floor is held (a key), no silence ends the turn."""
        self._endpointer.hold(held)

    def reset(self) -> None:
        """Forget what was heard, as after a gap or a pause."""
        self._endpointer.reset()
        self._forget_silence()

    def push(self, frame: FloatArray, start_sample: int, probability: float) -> list[EndpointEvent]:
        """What the endpointer finds in this frame."""
        events = self._endpointer.push(frame, start_sample, probability)
        for event in events:
            self._forget_silence()
            if isinstance(event, SoftStop):
                self._stop = event
                self._weigh()
        return events

    def judgement_due(self, now_sample: int) -> Judgement | None:
        """The silence to ask the turn-end model about: at the soft stop, and again while doubt makes the wait long."""
        if self._stop is None or self._asked > len(ASK_AGAIN_S):
            return None
        silent_s = to_seconds(now_sample - self._stop.end_sample)
        if self._asked:
            soon_over = self._known() and self._delay_s - silent_s < ASK_AGAIN_UNLESS_WITHIN_S
            if silent_s < ASK_AGAIN_S[self._asked - 1] or soon_over:
                return None
        self._asked += 1
        return Judgement(self._stop.start_sample, self._stop.end_sample, now_sample)

    def judged(self, about: Judgement, finished: float, final_level_db: float | None) -> None:
        """The turn-end model's answer; one about a silence that is over is ignored."""
        if self._stop is not None and self._stop.end_sample == about.end_sample:
            answers = (*self._signs.finished, finished)
            self._signs = replace(self._signs, finished=answers, final_level_db=final_level_db)
            self._weigh()

    def heard(self, end_sample: int, words: Words) -> None:
        """The words of the turn up to the soft stop at `end_sample`; those of an earlier one are ignored."""
        if self._stop is not None and self._stop.end_sample == end_sample:
            self._signs = replace(self._signs, words=words)
            self._weigh()

    def commit_due(self, end_sample: int) -> Commit | None:
        """The commit, when the silence up to `end_sample` is long enough."""
        commit = self._endpointer.commit_due(end_sample)
        if commit is not None:
            self._forget_silence()
        return commit

    def _known(self) -> bool:
        words = self._signs.words
        return not self._awaits_words or (words is not None and (not words.said or words.fits is not None))

    def _weigh(self) -> None:
        self._delay_s = commit_delay(self._patience, self._signs) if self._known() else self._patience.most_s
        self._endpointer.set_commit_delay(self._delay_s)
