"""One turn of the person and the reply to it, as far as they have got. Owned by the conductor."""

from __future__ import annotations

from dataclasses import dataclass, field

from rehearsal_voice.core.audio import to_samples
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.messages import Composed, Question, Recognised, Request
from rehearsal_voice.engine.scribe import joined

SEAL_AFTER_S = 4.0
"""A piece of a long turn this long is not recognised again when speech goes on after a pause."""


@dataclass(slots=True)
class Exchange:
    """turn: its number. start_sample: where the person began, end_sample: their last speech sample so far.

    piece_start: from which sample on the sound is not yet sealed in `sealed`. latest: the words of the rest as of the
    latest soft stop, None while the scribe is at work. decided_sample: set when the turn was committed. began_over: the
    partner's line that it began over, if any. question: what is to be asked before anything is made of these words.
    phases: where the time went, in seconds from the last speech sample. failed: a stage failed on what was said so far;
    all of it is read again when speech goes on. last: the take is ending in the middle of this turn, which waits for
    its words only.
    """

    turn: int
    start_sample: int
    piece_start: int
    end_sample: int = 0
    decided_sample: int | None = None
    stopped: bool = False
    sealed: list[Transcript] = field(default_factory=list)
    latest: Recognised | None = None
    composed: Composed | None = None
    request: Request | None = None
    began_over: str = ""
    question: Question | None = None
    phases: dict[str, float] = field(default_factory=dict)
    published: bool = False
    failed: bool = False
    last: bool = False

    @property
    def committed(self) -> bool:
        return self.decided_sample is not None

    def transcript(self, language: str) -> Transcript | None:
        """All that was said in this turn so far, or None while the scribe is still at its last piece."""
        if self.latest is None:
            return None
        return joined([*self.sealed, self.latest.transcript], language)

    def go_on(self, resumed_sample: int) -> None:
        """Speech went on: what was worked out is stale; a long piece that was recognised is kept as it is."""
        if self.latest is not None and self.latest.end_sample - self.piece_start >= to_samples(SEAL_AFTER_S):
            if not self.latest.transcript.empty:
                self.sealed.append(self.latest.transcript)
            self.piece_start = (self.latest.end_sample + resumed_sample) // 2
        self.latest = None
        self.composed = None
        self.request = None
        self.question = None
        self.stopped = False
        self.failed = False
        self.decided_sample = None
