"""The endpointer on built signals: exact onsets, silences and commits, whatever the noise in the room."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehearsal_voice.core.audio import FloatArray, to_samples
from rehearsal_voice.turns.endpoint import (
    FAINT_WAITS_S,
    LOOKS_S,
    LULL_S,
    SUSTAINED_S,
    Commit,
    Endpointer,
    EndpointEvent,
    Lull,
    Onset,
    Resumed,
    SoftStop,
    Sustained,
)

FRAME = 512


def signal(*stretches: tuple[bool, float], noise_db: float = -70.0) -> tuple[FloatArray, list[float]]:
    """Speech-like tone bursts and silences with a detector that is right, frame by frame."""
    generator = np.random.default_rng(7)
    parts = []
    for speech, seconds in stretches:
        count = to_samples(seconds)
        quiet = generator.normal(0, 10 ** (noise_db / 20), count)
        tone = 0.2 * np.sin(2 * np.pi * 200 * np.arange(count) / 16_000) if speech else 0.0
        parts.append(quiet + tone)
    sound = np.concatenate(parts).astype(np.float32)
    edges = np.cumsum([0.0, *(seconds for _, seconds in stretches)])
    probabilities = []
    for start in range(0, len(sound) - FRAME + 1, FRAME):
        middle = (start + FRAME / 2) / 16_000
        index = int(np.searchsorted(edges, middle, side="right")) - 1
        probabilities.append(0.95 if stretches[min(index, len(stretches) - 1)][0] else 0.05)
    return sound, probabilities


def run(sound: FloatArray, probabilities: list[float], endpointer: Endpointer) -> list[EndpointEvent]:
    events: list[EndpointEvent] = []
    for number, probability in enumerate(probabilities):
        start = number * FRAME
        events += endpointer.push(sound[start : start + FRAME], start, probability)
        commit = endpointer.commit_due(start + FRAME)
        events += [commit] if commit else []
    return events


def only(kind: type, events: list[EndpointEvent]) -> list[EndpointEvent]:
    return [event for event in events if isinstance(event, kind)]


def test_one_turn_begins_stops_and_is_committed_after_the_delay() -> None:
    sound, probabilities = signal((False, 1.0), (True, 1.5), (False, 2.0))
    events = run(sound, probabilities, Endpointer(0.7))
    kinds = [type(event) for event in events if not isinstance(event, Sustained)]
    assert kinds == [Onset, Lull, SoftStop, Commit]
    onset, commit = events[0], events[-1]
    assert isinstance(onset, Onset) and isinstance(commit, Commit)
    assert onset.start_sample == pytest.approx(16_000, abs=FRAME)
    assert commit.end_sample == pytest.approx(40_000, abs=FRAME)
    assert commit.decided_sample - commit.end_sample == pytest.approx(0.7 * 16_000, abs=FRAME)


def test_a_pause_shorter_than_the_delay_belongs_to_the_turn() -> None:
    sound, probabilities = signal((False, 0.5), (True, 1.0), (False, 0.6), (True, 1.0), (False, 2.0))
    events = run(sound, probabilities, Endpointer(0.9))
    assert len(only(Commit, events)) == 1
    resumed = only(Resumed, events)
    assert len(resumed) == 1
    assert isinstance(resumed[0], Resumed)
    assert resumed[0].silence_samples == pytest.approx(0.6 * 16_000, abs=2 * FRAME)


def test_a_click_of_one_frame_is_no_speech() -> None:
    sound, probabilities = signal((False, 0.5), (True, 0.03), (False, 1.0))
    assert run(sound, probabilities, Endpointer(0.5)) == []


def test_a_held_floor_is_never_committed_and_a_released_one_is() -> None:
    sound, probabilities = signal((False, 0.5), (True, 1.0), (False, 6.0))
    endpointer = Endpointer(0.5)
    endpointer.hold(True)
    assert only(Commit, run(sound, probabilities, endpointer)) == []
    endpointer.hold(False)
    assert endpointer.commit_due(len(sound)) is not None


def test_a_delay_set_at_the_soft_stop_holds_for_this_silence_only() -> None:
    sound, probabilities = signal((False, 0.5), (True, 1.0), (False, 1.0), (True, 1.0), (False, 2.0))
    endpointer = Endpointer(0.4)
    commits = []
    stops = 0
    for number, probability in enumerate(probabilities):
        start = number * FRAME
        for event in endpointer.push(sound[start : start + FRAME], start, probability):
            if isinstance(event, SoftStop):
                stops += 1
                if stops == 1:
                    endpointer.set_commit_delay(1.5)
        commit = endpointer.commit_due(start + FRAME)
        commits += [commit] if commit else []
    assert len(commits) == 1
    assert commits[0].decided_sample - commits[0].end_sample == pytest.approx(0.4 * 16_000, abs=FRAME)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.floats(0.15, 2.0), st.floats(0.05, 1.8)), min_size=1, max_size=6),
    st.floats(0.3, 1.2),
    st.floats(-90, -55),
)
def test_every_commit_follows_its_silence_and_turns_never_overlap(
    bursts: list[tuple[float, float]], delay: float, noise_db: float
) -> None:
    stretches = [(False, 0.4)]
    for speech, silence in bursts:
        stretches += [(True, speech), (False, silence)]
    sound, probabilities = signal(*stretches, (False, 2.5), noise_db=noise_db)
    events = run(sound, probabilities, Endpointer(delay))
    commits = [event for event in events if isinstance(event, Commit)]
    assert commits, "every wait ends"
    for commit in commits:
        assert commit.decided_sample - commit.end_sample >= to_samples(delay) - FRAME
        assert commit.decided_sample - commit.end_sample <= to_samples(delay) + 3 * FRAME
    for first, second in itertools.pairwise(commits):
        assert first.end_sample < second.start_sample
    stops = [(n, event) for n, event in enumerate(events) if isinstance(event, SoftStop)]
    for number, stop in stops:
        lull = [event for event in events[:number] if isinstance(event, Lull)][-1]
        assert (lull.start_sample, lull.end_sample) == (stop.start_sample, stop.end_sample)
        assert lull.now_sample - lull.end_sample >= to_samples(LULL_S), "no less silence is heard after the last word"


@given(st.floats(0.3, 3.0), st.booleans(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_what_goes_on_is_looked_at_early_then_steadily(seconds: float, faint: bool, again: bool) -> None:
    """The same after a soft stop; what is faint is looked at a little later, the first time."""
    before = ((True, 0.5), (False, 0.3)) if again else ()
    sound, probabilities = signal((False, 0.4), *before, (True, seconds), (False, 1.0), noise_db=-90.0)
    events = run(sound * np.float32(0.02 if faint else 1.0), probabilities, Endpointer(0.9))
    begun = [event for event in events if isinstance(event, Onset | Resumed)][-1]
    start = begun.sample if isinstance(begun, Resumed) else begun.start_sample
    looks = [event.end_sample - start for event in events[events.index(begun) :] if isinstance(event, Sustained)]
    due = [*LOOKS_S, *np.arange(LOOKS_S[-1] + SUSTAINED_S, seconds, SUSTAINED_S)]
    due[0] += FAINT_WAITS_S if faint else 0.0
    slack = 2 * FRAME
    expected = [to_samples(at) for at in due if at < seconds - slack / 16_000]
    assert len(looks) >= len(expected) - 1
    for number, (looked, wanted) in enumerate(zip(looks, expected, strict=False)):
        assert wanted - (number + 1) * FRAME <= looked <= wanted + (number + 1) * slack
