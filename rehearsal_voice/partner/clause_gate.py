"""The one gate that a model's clause passes before it is heard, in the app, the audition and the benchmark."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.partner.checks import Verdict, anticipates, asks_something_else, check_clause
from rehearsal_voice.partner.clause_sense import ClauseSense
from rehearsal_voice.partner.state import DirectorState, Reply
from rehearsal_voice.scenes.scene import Scene

ANY_CLAUSE = "Just a moment, I see what you mean."


class ClauseGate:
    """Of one scene. meaning: to hear what patterns miss; without it they decide alone."""

    def __init__(self, scene: Scene, meaning: MeaningModel | None) -> None:
        self._scene = scene
        self._meaning = meaning
        self._sense: ClauseSense | None = None
        self._once = threading.Lock()

    def learn(self) -> None:
        """Takes a second or more, once: best done before the first clause has to be judged."""
        with self._once:
            if self._sense is None and self._meaning is not None:
                self._sense = ClauseSense(self._scene, self._meaning)
                # Compiles the patterns, so that nobody waits for that at the first clause.
                check_clause(ANY_CLAUSE, self._scene, DirectorState(self._scene.beats[0].id), (), self._sense)

    def verdict(self, clause: str, authored: Reply, before: Sequence[str]) -> Verdict:
        """Whether the clause may be heard after those before it. authored: the director's reply to the same words."""
        self.learn()
        verdict = check_clause(clause, self._scene, authored.state, before, self._sense)
        if not verdict.good or self._meaning is None:
            return verdict
        if asks_something_else(clause, authored, self._meaning):
            return Verdict(False, "question", "the director asks for something else")
        if anticipates(clause, authored, self._meaning):
            return Verdict(False, "repeat", "the director is about to say it")
        return verdict
