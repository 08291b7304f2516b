"""Turns that a take went on without: their words are found afterwards, in the sound that was kept."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from rehearsal_voice.core.audio import to_samples
from rehearsal_voice.core.errors import EnvironmentFault
from rehearsal_voice.core.events import Event, Heard, SpeechEnd, Unheard
from rehearsal_voice.core.ports import HesitationEar, Recogniser
from rehearsal_voice.engine.floor import TRAILING_S
from rehearsal_voice.engine.monitor import SpokenTurn, measured
from rehearsal_voice.engine.requests import FORGOTTEN_WITHIN_S, Guards
from rehearsal_voice.engine.scribe import shifted
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.take_journal import TakeJournal
from rehearsal_voice.turns.endpoint import PRE_ROLL_S
from rehearsal_voice.turns.overlap import is_echo

WRITTEN_WITHIN_S = 1.0
"""Sound is on disk within a fifth of that; what a microphone that went away still owed never comes."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ears:
    """What stored sound is heard with. language: two-letter code."""

    recogniser: Recogniser
    hesitations: HesitationEar | None
    language: str


def find_words(profile: Profile, journal: TakeJournal, ears: Ears, guards: Guards, unheard: Sequence[Unheard]) -> None:
    """Add what was said in these turns to a take that is over and not closed yet.

    What tells of danger, or may, is taken off the disk instead: nobody can be asked about it any more. Where hearing
    fails again, a turn stays without words; its sound can still be listened to.
    """
    for turn in unheard:
        journal.wait_durable(to_samples(turn.t), WRITTEN_WITHIN_S)
        try:
            events = heard_again(profile, journal.take_id, ears, turn)
        except EnvironmentFault as fault:
            log.warning("a turn stays without words: %s", fault.message)
            continue
        if any(isinstance(event, Heard) and may_tell_of_danger(event.text, guards) for event in events):
            first, last = (to_samples(moment) for moment in _stretch_s(turn))
            journal.forget_turn(turn.turn, first, FORGOTTEN_WITHIN_S, last)
            continue
        for event in events:
            journal.record(event)


def heard_again(profile: Profile, take_id: int, ears: Ears, turn: Unheard) -> tuple[Event, ...]:
    """`speech_end`, `transcript` and `speech_measured` of a turn from its stored sound; nothing where no word is in it.

    Raises ModelFault where hearing fails.
    """
    sound = profile.queries.sound(take_id, *_stretch_s(turn))
    if sound is None:
        return ()
    said = ears.recogniser.transcribe(sound.samples, ears.language)
    if said.empty or (turn.over and is_echo(said.text, turn.over)):
        return ()
    spoken = SpokenTurn(sound.samples, to_samples(sound.start_s), turn.turn, turn.start, turn.t)
    return (
        SpeechEnd(turn=turn.turn, t=turn.t, start=turn.start, decided=turn.t),
        Heard(
            turn=turn.turn,
            t=turn.t,
            text=said.text,
            words=shifted(said, sound.start_s).words,
            language=said.language,
            confidence=said.confidence,
        ),
        measured(spoken, ears.hesitations, ears.language),
    )


def _stretch_s(turn: Unheard) -> tuple[float, float]:
    """From when to when its sound is read, in seconds: as much around it as in the take itself."""
    return max(0.0, turn.start - PRE_ROLL_S), turn.t + TRAILING_S


def may_tell_of_danger(text: str, guards: Guards) -> bool:
    """Whether the role would have ended at these words, or the person been asked about them."""
    return guards.plain_words(text) is not None or guards.question(text) is not None
