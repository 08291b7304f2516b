"""What is known of the person: it is fixed with the take, learned after it, and theirs to overrule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from rehearsal_voice.app.calibrating import keep_calm, kept_calm, known_before, learn_calm
from rehearsal_voice.app.ease import choose_ease, ease_now
from rehearsal_voice.app.reviewing import pacing_report
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Event, Heard, Hesitation, KnownBefore, SpeechEnd, SpeechMeasured
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.pacing.ease import standing
from rehearsal_voice.pacing.report import Calm, Context
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.store import Profile, open_profile

WORDS = ("one big tree and two small birds that sing all day near my old house by the sea " * 4).split()


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    opened = open_profile(tmp_path / "mine", SystemClock())
    yield opened
    opened.close()


def spoken(each: float, hesitations: tuple[Hesitation, ...] = (), turn: int = 1) -> list[Event]:
    start = 100.0 * turn
    words = tuple(Word(w, start + i * each, start + (i + 1) * each, 0.9) for i, w in enumerate(WORDS))
    end = words[-1].end
    return [
        SpeechEnd(turn=turn, t=end, start=start, decided=end + 0.5),
        Heard(turn=turn, t=end, text=" ".join(WORDS), words=words, language="en"),
        SpeechMeasured(turn=turn, t=end, start=start, hesitations=hesitations),
    ]


def stored(profile: Profile, events: Sequence[Event]) -> int:
    session = profile.begin_session(scene="raise", title="A raise", language="en")
    journal = session.begin_take(scene="raise", language="en", variant="as expected", gear="playbook")
    for event in events:
        journal.record(event)
    journal.close("finished")
    session.end()
    return journal.take_id


def test_a_review_is_measured_against_what_was_known_as_its_take_began(profile: Profile) -> None:
    keep_calm(profile, "en", Calm(3.0, 60.0))
    number = stored(profile, [known_before(profile, "en"), *spoken(0.2)])
    take = profile.queries.take(number)
    assert take is not None
    before = pacing_report(profile, take)
    assert [m.kind for m in before.moments] == ["rush"]
    keep_calm(profile, "en", Calm(9.0, 60.0))
    assert pacing_report(profile, take) == before


def test_a_take_moves_the_calm_pace_and_hurried_speech_does_not(profile: Profile) -> None:
    learn_calm(profile, "en", stored(profile, spoken(0.25)))
    first = kept_calm(profile, "en")
    assert first is not None
    learn_calm(profile, "en", stored(profile, spoken(0.15)))
    assert kept_calm(profile, "en") == first
    learn_calm(profile, "en", stored(profile, spoken(0.235)))
    later = kept_calm(profile, "en")
    assert later is not None
    assert first.rate < later.rate < 1.06 * first.rate
    assert kept_calm(profile, "es") is None


def test_dismissing_filled_pauses_moves_ones_own_threshold(profile: Profile) -> None:
    doubtful = (Hesitation(104.0, 104.3, 0.27, "decoder"),)
    number = stored(profile, spoken(0.25, doubtful))
    take = profile.queries.take(number)
    assert take is not None
    (moment,) = [m for m in pacing_report(profile, take).moments if m.kind == "filled_pause"]
    assert not known_before(profile, "en").dismissed_fillers
    profile.edits.dismiss_moment(number, moment)
    profile.edits.dismiss_moment(number, moment)
    known = known_before(profile, "en")
    assert known.dismissed_fillers == 2
    report = summarise([known, *spoken(0.25, doubtful)])
    assert not [m for m in report.moments if m.kind == "filled_pause"]


def test_what_was_known_then_goes_before_what_is_known_now() -> None:
    events = [KnownBefore(turn=0, t=0.0, calm_rate=3.0, calm_seconds=30.0), *spoken(0.2)]
    assert summarise(events) == summarise(events, Context(calm=Calm(9.0, 30.0), dismissals=9))


def test_ease_moves_slowly_and_the_person_knows_better(profile: Profile) -> None:
    assert standing([]) is None
    found = standing([2.0, 2.0, 5.0])
    assert found is not None
    assert (found.value, found.band, found.takes) == (2.75, 3, 3)
    assert found.off is not None
    assert ease_now(profile, "es") is None
    with pytest.raises(InputFault):
        choose_ease(profile, "es", 6)
    long = [event for turn in range(1, 6) for event in spoken(0.25, turn=turn)]
    silent = ((110.0, 110.5),)
    paused = [
        SpeechMeasured(turn=e.turn, t=e.t, start=e.start, silences=silent) if e.turn == 1 else e
        for e in long
        if isinstance(e, SpeechMeasured)
    ]
    stored(profile, [*(e for e in long if not isinstance(e, SpeechMeasured)), *paused])
    profile.tidy()
    shown = ease_now(profile, "en")
    assert shown is not None
    choose_ease(profile, "en", 2)
    chosen = ease_now(profile, "en")
    assert chosen is not None
    assert (chosen.band, chosen.own, chosen.value) == (2, 2, shown.value)
    choose_ease(profile, "en", None)
    assert ease_now(profile, "en") == shown
