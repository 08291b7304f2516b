"""Reads a learner's line over once the partner answers it: a language model's correction, for the side line only.

Nobody waits for it. It hears of the take as any subscriber does, works on a thread of its own, and gives up as soon as
the person speaks again. What the partner says about slips (`partner.slips`) comes first: a line it mended is not read.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.events import CorrectionGiven, Event, Heard, StateChanged, TutorAnswered
from rehearsal_voice.engine.floor import Floor
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import Inbound, Proofread, Trouble
from rehearsal_voice.engine.stage import Stage
from rehearsal_voice.turns.machine import State
from rehearsal_voice.tutoring.proofreading import Mended

log = logging.getLogger(__name__)

FindSlip = Callable[[str, Callable[[], bool]], Mended | None]
"""The slip in a line, if any; it gives up soon after the second argument says so. May raise ModelFault."""
FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class ProofreadingRules:
    """find: asks the model. typed_only: the recogniser is too unsure in this language. strict: kept for the end."""

    find: FindSlip
    typed_only: bool = False
    strict: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    generation: int
    said: Heard


class Proofreader:
    """A subscriber on the conductor's thread, and a thread that asks the model."""

    def __init__(
        self, rules: ProofreadingRules, language: str, generation: Generation, post: Callable[[Inbound], None]
    ) -> None:
        self._rules = rules
        self._language = language
        self._generation = generation
        self._post = post
        self._said: Heard | None = None
        self._stage: Stage[_Line] = Stage("proofreader", self._read, lambda name, fault: post(Trouble(name, fault)))

    def start(self) -> None:
        self._stage.start()

    def stop(self, timeout_s: float) -> bool:
        return self._stage.stop(timeout_s)

    def finish(self, timeout_s: float) -> bool:
        """Read what waits, then end; True when that was in time."""
        return self._stage.finish(timeout_s)

    def __call__(self, event: Event) -> None:
        """The line is read when the partner is heard, which is when what it mended has been told."""
        if isinstance(event, Heard):
            self._said = event if self._worth_reading(event) else None
        elif isinstance(event, CorrectionGiven | TutorAnswered):
            self._said = None
        elif isinstance(event, StateChanged) and event.state == State.SPEAKING and self._said is not None:
            self._stage.put(_Line(self._generation.value, self._said))
            self._said = None

    def _worth_reading(self, said: Heard) -> bool:
        known = said.source == "typed" or not self._rules.typed_only
        return known and said.language == self._language and len(said.text.split()) >= FEWEST_WORDS

    def _read(self, line: _Line) -> None:
        def given_up() -> bool:
            return self._generation.stale(line.generation) or self._stage.waiting()

        try:
            mended = None if given_up() else self._rules.find(line.said.text, given_up)
        except ModelFault as fault:
            log.info("a line was not read over: %s", fault.message)
            return
        if mended is not None:
            typed = line.said.source == "typed"
            self._post(Proofread(line.said.turn, mended.quote, mended.form, typed, self._rules.strict))


def tell_correction(floor: Floor, found: Proofread) -> None:
    """Show it, when the words were typed, or when two decodings of the turn have every one of them.

    Where the second decoding is still at work it waits for that; it comes with `Listening.heard_twice`.
    """
    turn, agreed = floor.stable
    floor.proofread = found if turn < found.turn and not found.typed else None
    stable = turn == found.turn and f" {found.quote.casefold()} " in f" {agreed.casefold()} "
    if floor.ended or not (found.typed or stable):
        return
    floor.publish(
        CorrectionGiven(
            turn=found.turn,
            t=floor.now(),
            slip="proofread",
            form=found.form,
            quote=found.quote,
            step="later" if found.strict else "aside",
        )
    )
