"""Mending a learner's slip, at most one a reply: said right in passing, then by a hint, then explained."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rehearsal_voice.core.events import CorrectionGiven, CorrectionTakenUp
from rehearsal_voice.partner.state import DirectorState, HeardTurn
from rehearsal_voice.scenes.parts import Slip

SURE_OF_WORD = 0.8
"""From this confidence on of every word of it a slip counts at once. Whisper mends grammar and mishears single words:
below this a slip waits for a second decoding and is spoken of a reply later, if both decodings have it."""
TURNS_FOR_UPTAKE = 3
_STEPS: tuple[Literal["recast", "prompt", "native"], ...] = ("recast", "prompt", "native")


@dataclass(frozen=True, slots=True)
class Mending:
    """A slip found. step: 0 recast, 1 prompt, 2 native. form: how it is said right. quote: what was said."""

    slip: Slip
    step: int
    form: str
    quote: str

    @property
    def lines(self) -> Sequence[str]:
        """What the partner may say about it, with {form} still open. The native sentence is for the side line."""
        return self.slip.prompts if self.step == 1 else self.slip.recasts

    def fact(self, native_language: str) -> CorrectionGiven:
        """The event that tells of it, with its reason or the sentence in the native language as the note."""
        note = self.slip.native.get(native_language, self.slip.reason) if self.step == 2 else self.slip.reason
        return CorrectionGiven(
            turn=0, t=0.0, slip=self.slip.id, form=self.form, quote=self.quote, step=_STEPS[self.step], note=note
        )


def mend(slips: Sequence[Slip], heard: HeardTurn, state: DirectorState) -> Mending | None:
    """The slip to speak of now: a fresh one before one that was mended already; None when all is well."""
    counts = dict(state.slips)
    now = [(slip, match) for slip, match in _found(slips, heard.text) if _sure(match, heard)]
    before = [(slip, match) for slip, match in _found(slips, heard.stable) if _stable(slip, match, state)]
    found = sorted([*now, *before], key=lambda item: counts.get(item[0].id, 0))
    if not found:
        return None
    slip, match = found[0]
    step = min(counts.get(slip.id, 0), 2)
    return Mending(slip, step, _form(slip, match), match.group(0))


def suspected(slips: Sequence[Slip], text: str) -> bool:
    """Whether the words look like a slip, so that hearing them a second time is worth the work."""
    return any(_found(slips, text))


def taken_up(slips: Sequence[Slip], heard: HeardTurn, state: DirectorState) -> Iterator[CorrectionTakenUp]:
    """Corrected forms that the person now uses, within three turns."""
    wrong = {slip.id for slip, _ in _found(slips, heard.text)}
    for slip in slips:
        if slip.uptake and slip.id in dict(state.hoped) and slip.id not in wrong:
            match = re.search(slip.uptake, _plain(heard.text), re.IGNORECASE)
            if match:
                yield CorrectionTakenUp(turn=0, t=0.0, form=slip.id, quote=match.group(0))


def _found(slips: Sequence[Slip], said: str) -> Iterator[tuple[Slip, re.Match[str]]]:
    text = _plain(said)
    for slip in slips:
        match = re.search(slip.pattern, text, re.IGNORECASE)
        if match and not (slip.not_if and re.search(slip.not_if, text, re.IGNORECASE)):
            yield slip, match


def _stable(slip: Slip, match: re.Match[str], state: DirectorState) -> bool:
    """Whether both decodings have every word of it, and it was not spoken of already."""
    return "_" not in match.group(0) and slip.id != state.mended


def _form(slip: Slip, match: re.Match[str]) -> str:
    """How it is said right, as it stands in the middle of a sentence; “I” is great everywhere."""
    form = match.expand(slip.form)
    return form if match.start() or re.match(r"I\b", form) else form[:1].lower() + form[1:]


def _plain(text: str) -> str:
    """Without punctuation. Accents stay, since they may be the slip, and capitals, since a form may quote them."""
    return " ".join(re.findall(r"[\w']+", text.replace("’", "'")))


def _sure(match: re.Match[str], heard: HeardTurn) -> bool:
    """Whether every word of the slip was heard with enough confidence."""
    said = match.group(0).casefold().split()
    words = [(_plain(word.text).casefold(), word.confidence) for word in heard.words]
    return all(confidence >= SURE_OF_WORD for text, confidence in words if text in said)
