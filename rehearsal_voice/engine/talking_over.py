"""Speech over the partner, in two steps: lower the partner at once, stop only for words; a nod or a cough passes."""

from __future__ import annotations

from rehearsal_voice.core.audio import to_samples, to_seconds
from rehearsal_voice.core.events import Ducked, Interruption, Restored
from rehearsal_voice.engine.floor import Floor
from rehearsal_voice.engine.messages import Recognised
from rehearsal_voice.engine.overlap import JOINED_S, LOOKS_BEFORE_RESTORING, Overlap
from rehearsal_voice.turns.endpoint import Commit, SoftStop, Sustained
from rehearsal_voice.turns.machine import Cause, State
from rehearsal_voice.turns.overlap import judge, too_soon


class TalkingOver:
    """What was said over the partner, until it is known what it is.

    Where it becomes the person's turn, the overlap is handed out, for the turn to begin with.
    """

    def __init__(self, floor: Floor) -> None:
        self._floor = floor
        self._passed: Overlap | None = None

    @property
    def going_on(self) -> bool:
        """Whether somebody speaks, or has just spoken, over the partner."""
        return self._floor.overlap is not None and self._floor.state is State.SPEAKING

    def begins(self, start_sample: int) -> None:
        floor = self._floor
        floor.overlap = Overlap(self._first_sample(start_sample), self._partner_says())
        floor.stages.player.duck()
        floor.publish(Ducked(turn=floor.turn, t=to_seconds(start_sample)))

    def _first_sample(self, start_sample: int) -> int:
        """Where to listen from: what has just passed for a nod or a noise may have been the first word."""
        passed, self._passed = self._passed, None
        if passed is None or passed.stopped is None:
            return start_sample
        soon = 0 <= start_sample - passed.stopped.end_sample <= to_samples(JOINED_S)
        return passed.start_sample if soon else start_sample

    def resumed(self) -> bool:
        """What had stopped goes on. False where there was nothing over the partner."""
        overlap = self._floor.overlap
        if overlap is not None:
            overlap.stopped = None
        return overlap is not None

    def sustained(self, event: Sustained) -> None:
        self._write_down(event.end_sample, event.end_sample)

    def soft_stop(self, event: SoftStop) -> None:
        if self._floor.overlap is not None:
            self._floor.overlap.stopped = event
            self._write_down(event.end_sample, event.now_sample)

    def commit(self, event: Commit) -> None:
        if self._floor.overlap is not None:
            self._floor.overlap.committed = event

    def _write_down(self, end: int, now: int) -> None:
        floor = self._floor
        if self.going_on and floor.overlap is not None:
            floor.write_down(floor.overlap.start_sample, end, now, "overlap")

    def judge(self, message: Recognised) -> Overlap | None:
        """What its words are. An interruption: the partner stops, and what was said over it begins the next turn."""
        floor, overlap = self._floor, self._floor.overlap
        if overlap is None or not self.going_on:
            return None
        verdict = judge(message.transcript.text, floor.language, self._partner_says(), _length_s(overlap))
        if verdict == "words" and not _too_soon(overlap, message):
            self._take_floor(overlap)
            return overlap
        if verdict == "words" or (overlap.stopped is not None and message.end_sample < overlap.stopped.end_sample):
            return None  # more of it is on its way
        overlap.looks += 1
        if overlap.stopped is not None or overlap.looks >= LOOKS_BEFORE_RESTORING:
            if not overlap.restored:
                overlap.restored = True
                floor.stages.player.restore()
                cause = "backchannel" if verdict == "backchannel" else "noise"
                floor.publish(Restored(turn=floor.turn, t=floor.now(), cause=cause))
            if overlap.stopped is not None:
                floor.overlap, self._passed = None, overlap
        return None

    def partner_finished(self) -> Overlap | None:
        """The partner came to the end while someone spoke over it: what still goes on is the person's turn now."""
        floor, overlap = self._floor, self._floor.overlap
        floor.overlap = None
        if overlap is None or overlap.committed is not None or overlap.stopped is not None:
            return None
        floor.stages.player.restore()
        floor.throw_away()
        floor.move(Cause.SPEECH)
        return overlap

    def _partner_says(self) -> str:
        reply = self._floor.reply
        return " ".join(line.text for line in reply.reply.lines) if reply is not None else ""

    def _take_floor(self, overlap: Overlap) -> None:
        floor = self._floor
        floor.overlap = None
        floor.reply = None  # what is still told of the cut reply must not move the turn that begins now
        floor.throw_away()
        floor.stages.player.silence()
        start = to_seconds(overlap.start_sample)
        floor.publish(Interruption(turn=floor.turn + 1, t=start, overlap=floor.now() - start))
        floor.move(Cause.INTERRUPTED)


def _length_s(overlap: Overlap) -> float | None:
    """How long a sound over the partner was, once it has stopped."""
    if overlap.stopped is None:
        return None
    return to_seconds(overlap.stopped.end_sample - overlap.start_sample)


def _too_soon(overlap: Overlap, message: Recognised) -> bool:
    """Whether more must be heard of a sound that goes on before its words count."""
    heard_s = to_seconds(message.end_sample - overlap.start_sample)
    said = message.transcript
    return overlap.stopped is None and too_soon(said.text, said.language, heard_s)
