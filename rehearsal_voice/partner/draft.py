"""A reply in the making: lines are added one by one, and what they change is remembered, all for one turn."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rehearsal_voice.core.events import Event
from rehearsal_voice.partner.acting import delivery, eased, met
from rehearsal_voice.partner.choosing import filled, gaps_of, pick, pieces_said, sentences_of
from rehearsal_voice.partner.rules import own_rules
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, Line, Reply
from rehearsal_voice.scenes.conditions import fields_of, holds
from rehearsal_voice.scenes.parts import Beat
from rehearsal_voice.scenes.scene import Scene

WORDS_BEFORE_OPENER = 4
"""A line whose first sentence is that short needs no opener before it."""


def _first_word(line: str) -> str:
    return re.split(r"\W+", line.strip().casefold().lstrip("¿¡«“\"'"), maxsplit=1)[0]


class Draft:
    """Lives for one call of the director. `state` is replaced as the reply grows; `reply()` closes it."""

    def __init__(self, scene: Scene, state: DirectorState, seed: int, options: DirectorOptions) -> None:
        self.scene = scene
        self.state = state
        self.seed = seed
        self.options = options
        self.facts: list[Event] = []
        self.hold_s = 0.0
        self.ends = False
        self.understood = True
        self._texts: list[str] = []
        self._written: list[str] = []
        self._opened = False
        self._place = state.turn
        self.echo = ""
        self.recalled: Mapping[str, str] = {}
        self.rules = own_rules((*scene.rules, *options.rules), scene.language)

    @property
    def empty(self) -> bool:
        return not self._texts

    @property
    def words(self) -> int:
        return sum(len(text.split()) for text in self._texts)

    @property
    def asks(self) -> bool:
        """Whether a question stands in it already: there is to be only one."""
        return any("?" in text for text in self._texts)

    @property
    def beat(self) -> Beat:
        return self.scene.beat(self.state.beat)

    def say(self, lines: Sequence[str], place: str, first: bool = False, extra: str = "") -> bool:
        """Add one of the lines, or set it first (behind an opener); False when none can be said (again) now.

        extra: what fills {form}. What is remembered of the person fills its gaps only while `recalled` is set.
        """
        gaps = {**gaps_of(self.scene, dict(self.state.slots)), **self._score(), "form": extra, "echo": self.echo}
        gaps |= self.recalled
        allowed = [line for line in lines if not (self.asks and "?" in line)]
        line = pick(allowed, place, self.seed, self.state.used, gaps)
        if not line:
            return False
        at = int(self._opened) if first else len(self._texts)
        self._texts.insert(at, filled(line, gaps))
        self._written.insert(at, line)
        self.state = replace(self.state, used=self.state.used | pieces_said(line))
        return True

    def _score(self) -> dict[str, str]:
        """Of the questions that count: how many came up, and how many were answered."""
        asked = [beat.id for beat in self.scene.beats if beat.counts and beat.id in self.state.visited]
        if not asked:
            return {}
        return {"asked": str(len(asked)), "right": str(sum(name not in self.state.lost for name in asked))}

    def ask_own(self, question: str) -> None:
        """Ask what the person themselves wished to be asked; that may come as often as they need it."""
        self._texts.append(question)
        self._written.append(question)

    def open_with(self, kind: str) -> None:
        """Put a short opener in front, unless the reply begins shortly by itself, and always with the same words.

        The opener hangs on the turn alone, not on what was said: so it can be synthesised before that is known.
        """
        toned = self.scene.tones.get(self.options.tone) if self.options.tone else None  # type: ignore[call-overload]
        lines = getattr(toned, kind, ()) or getattr(self.scene.openers, kind)
        first = sentences_of(self._written[0])[0] if self._written else ""
        lines = [line for line in lines if not (first and _first_word(line) == _first_word(first))]
        if not first or fields_of(first) or len(first.split()) > WORDS_BEFORE_OPENER:
            self._opened = self.say(lines, f"opener {kind} {self._place}", first=True)

    def shorten(self) -> None:
        """For someone who said a great deal: the first thing and the last thing only."""
        if len(self._texts) > 2:
            self._texts = [self._texts[0], self._texts[-1]]
            self._written = [self._written[0], self._written[-1]]

    def holding(self, conditions: Sequence[str]) -> bool:
        """Whether the scene's conditions hold by now."""
        return holds(tuple(conditions), self.state.known)

    def reply(self) -> Reply:
        """The finished reply, each sentence a line with its delivery."""
        manner = delivery(self.scene.partner, self.state.mood, self.options.tone)
        manner = met(manner, self.options, self.state.energy, self.state.moved)
        manner = eased(manner, self.state.ease)
        lines = tuple(Line(piece, manner) for text in self._texts for piece in sentences_of(text))
        state = replace(self.state, last=lines, slower=0, ended=self.ends)
        tail = len(sentences_of(self._texts[-1])) if self._texts else 1
        return Reply(lines, state, state.beat, tuple(self.facts), self.hold_s, self.ends, self.understood, tail)
