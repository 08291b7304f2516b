"""A take that a crash cut short: what was captured and never recognised is heard now, before the take is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from rehearsal_voice.app.guarding import guards_for
from rehearsal_voice.app.late_words import Ears, heard_again, may_tell_of_danger
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.core.audio import FloatArray, to_samples
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Event, Heard, SpeechEnd, Unheard
from rehearsal_voice.engine.analysis import Listening, analyse
from rehearsal_voice.engine.requests import Guards
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import UnfinishedRow

SHORTEST_S = 0.3
"""Less than this after the last turn holds no word."""
BLOCK_S = 1.0
ANY_SCENE = "free-talk"


def recover_take(profile: Profile, workshop: Workshop, take_id: int) -> None:
    """Recognise what was left, then show the take as recovered. Raises InputFault when it does not wait for that.

    A recogniser that cannot be loaded raises ModelFault, and the take goes on waiting: its sound is still there.
    """
    row = next((row for row in profile.unfinished() if row.take_id == take_id), None)
    if row is None:
        raise InputFault("This take does not wait to be recovered any more.")
    profile.recover(take_id, late_events(profile, workshop, row))


def late_events(profile: Profile, workshop: Workshop, row: UnfinishedRow) -> tuple[Event, ...]:
    """What was said in turns that went by without words, and behind the last turn that was recognised.

    What may tell of danger is not written down: nobody can be asked about it any more.
    """
    between = [
        event
        for event in profile.queries.events(row.take_id)
        if isinstance(event, Unheard) and event.t <= row.transcribed_s
    ]
    ears = Ears(workshop.recogniser(), workshop.hesitation_ear(), row.language)
    heard = (heard_again(profile, row.take_id, ears, turn) for turn in between)
    return harmless([*chain.from_iterable(heard), *_behind(profile, workshop, row)], _guards(workshop, row))


def harmless(events: Sequence[Event], guards: Guards) -> tuple[Event, ...]:
    """These events without the turns whose words may tell of danger."""
    said = [event for event in events if isinstance(event, Heard)]
    left_out = {event.turn for event in said if may_tell_of_danger(event.text, guards)}
    return tuple(event for event in events if event.turn not in left_out)


def _guards(workshop: Workshop, row: UnfinishedRow) -> Guards:
    try:
        scene = workshop.scene(row.scene)
    except InputFault:  # one's own, and gone since
        scene = workshop.scene(ANY_SCENE)
    return guards_for(scene, workshop.settings, workshop.meaning())


def _behind(profile: Profile, workshop: Workshop, row: UnfinishedRow) -> tuple[Event, ...]:
    """`speech_end` and `transcript` of each stretch of speech behind the last turn that was recognised."""
    if row.sound_s - row.transcribed_s < SHORTEST_S:
        return ()
    sound = profile.queries.sound(row.take_id, row.transcribed_s, row.sound_s)
    if sound is None:
        return ()
    listening = Listening(workshop.detector(), workshop.recogniser(), row.language)
    last = max((turn.turn for turn in profile.queries.turns(row.take_id)), default=0)
    events = analyse(_blocks(sound.samples), listening, lambda _seconds: None)
    found = [_moved(event, last, sound.start_s) for event in events if isinstance(event, SpeechEnd | Heard)]
    said = {event.turn for event in found if isinstance(event, Heard) and event.text.strip()}
    return tuple(event for event in found if event.turn in said)


def _blocks(samples: FloatArray) -> Iterator[FloatArray]:
    size = to_samples(BLOCK_S)
    for start in range(0, len(samples), size):
        yield samples[start : start + size]


def _moved(event: SpeechEnd | Heard, turns: int, seconds: float) -> Event:
    """From the beginning of the stretch to the take's own turns and clock."""
    if isinstance(event, SpeechEnd):
        return replace(
            event,
            turn=event.turn + turns,
            t=event.t + seconds,
            start=max(seconds, event.start + seconds),
            decided=event.decided + seconds,
        )
    words = tuple(replace(word, start=word.start + seconds, end=word.end + seconds) for word in event.words)
    return replace(event, turn=event.turn + turns, t=event.t + seconds, words=words)
