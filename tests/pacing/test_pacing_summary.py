"""The report: a pure function of events, whose parts add up to the whole."""

from __future__ import annotations

import dataclasses

import pytest

from rehearsal_voice.core.events import (
    CaptureGap,
    CorrectionGiven,
    CorrectionTakenUp,
    Event,
    GoalSaid,
    Heard,
    Hesitation,
    HoldingEnded,
    Interruption,
    ReplyHeard,
    SpeechEnd,
    SpeechMeasured,
    TakeStarted,
    from_json,
    to_json,
)
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.pacing.calm import learned, ratio_to
from rehearsal_voice.pacing.rate import Window
from rehearsal_voice.pacing.report import NOT_ENOUGH_SPEECH, Calm, Context, Dismissed, PacingReport
from rehearsal_voice.pacing.summary import summarise, summarise_session, tally_turns
from rehearsal_voice.pacing.tally import total

LONG = (
    "I would like to talk about my work this year because I led the new project and trained two people, "
    "and I think the results were good for the whole team in every single month since spring"
).split()


def spoken(turn: int, start: float, words: list[str], each: float = 0.3, language: str = "en") -> list[Event]:
    """A turn said at an even pace, measured, without a pause."""
    timed = tuple(Word(w, start + i * each, start + (i + 1) * each, 0.9) for i, w in enumerate(words))
    end = start + len(words) * each
    return [
        SpeechEnd(turn=turn, t=end, start=start, decided=end + 0.5),
        Heard(turn=turn, t=end, text=" ".join(words), words=timed, language=language),
        SpeechMeasured(turn=turn, t=end, start=start),
    ]


def reply(turn: int, start: float, end: float, text: str = "I see. Go on.") -> ReplyHeard:
    return ReplyHeard(turn=turn, t=end, text=text, start=start, complete=True)


def take(turns: int = 3) -> list[Event]:
    events: list[Event] = [
        TakeStarted(turn=0, t=0.0, session="s", take=1, scene="x", language="en", variant="", gear="playbook"),
        reply(0, 0.5, 2.0),
    ]
    for turn in range(1, turns + 1):
        start = turn * 20.0
        events += spoken(turn, start, LONG)
        events.append(reply(turn, start + 13.0, start + 18.0))
    return events


def value(report: PacingReport, name: str) -> float | None:
    return report.metric(name).value


def test_the_report_is_the_same_before_and_after_the_store() -> None:
    events = take()
    again = [from_json(to_json(event)) for event in events]
    assert summarise(events) == summarise(again)


def test_rates_are_those_of_the_definition() -> None:
    report = summarise(take())
    assert value(report, "words_per_minute") == pytest.approx(200.0, rel=0.01)
    assert value(report, "phonation_time_ratio") == pytest.approx(1.0)
    assert value(report, "response_latency") == pytest.approx(2.0, abs=0.01)


def test_little_speech_is_said_to_be_little() -> None:
    report = summarise(take(1))
    assert report.short
    metric = report.metric("words_per_minute")
    assert (metric.value, metric.note) == (None, NOT_ENOUGH_SPEECH)
    assert value(report, "longest_monologue") is not None


def test_the_sum_of_the_parts_is_the_whole() -> None:
    events = take(4)
    parts = total(tally for _, tally in tally_turns(events))
    report = summarise(events)
    assert parts.words == report.rests_on.words
    assert round(parts.seconds, 2) == report.rests_on.seconds
    session = summarise_session([events, take(2)])
    assert session.rests_on.words == report.rests_on.words + summarise(take(2)).rests_on.words


def test_a_shift_in_time_leaves_every_number() -> None:
    plain, later = take(), [_later(event, 7.25) for event in take()]
    names = [metric.name for metric in summarise(plain).metrics if metric.name != "time_to_ask"]
    first, second = summarise(plain), summarise(later)
    assert [value(first, name) for name in names] == pytest.approx([value(second, name) for name in names])


def _later(event: Event, seconds: float) -> Event:
    changes: dict[str, object] = {"t": event.t + seconds}
    for name in ("start", "decided"):
        if hasattr(event, name):
            changes[name] = getattr(event, name) + seconds
    if isinstance(event, Heard):
        changes["words"] = tuple(Word(w.text, w.start + seconds, w.end + seconds, w.confidence) for w in event.words)
    return dataclasses.replace(event, **changes)  # type: ignore[arg-type]


def test_pauses_come_from_the_sound_and_are_placed_by_the_words() -> None:
    events = take(3)
    index = next(i for i, e in enumerate(events) if isinstance(e, SpeechMeasured))
    measured = events[index]
    assert isinstance(measured, SpeechMeasured)
    events[index] = dataclasses.replace(measured, silences=((20.9, 21.3), (22.0, 22.15), (25.5, 26.1)))
    report = summarise(events)
    pauses = [m for m in report.moments if m.kind == "silent_pause"]
    assert [(m.start, m.end) for m in pauses] == [(20.9, 21.3), (25.5, 26.1)]
    assert value(report, "mean_pause") == pytest.approx(0.5)


def test_lost_sound_is_neither_pause_nor_speech() -> None:
    events = take(3)
    index = next(i for i, e in enumerate(events) if isinstance(e, SpeechMeasured))
    measured = events[index]
    assert isinstance(measured, SpeechMeasured)
    events[index] = dataclasses.replace(measured, silences=((21.0, 22.0),))
    whole = summarise(events)
    lost = summarise([*events, CaptureGap(turn=1, t=21.0, end=22.0)])
    assert not [m for m in lost.moments if m.kind == "silent_pause"]
    assert lost.rests_on.seconds == pytest.approx(whole.rests_on.seconds - 1.0)


def test_fillers_repetitions_and_false_starts_are_no_words() -> None:
    words = ["Um,", "I", "want", "I", "want", "the", "pro-", "project", "plan"]
    report = summarise(spoken(1, 5.0, words))
    assert report.rests_on.words == 5
    kinds = [m.kind for m in report.moments]
    assert kinds.count("filled_pause") == 1
    assert kinds.count("repetition") == 2


def test_a_filler_brought_along_from_another_language_is_none_of_the_one_that_is_spoken() -> None:
    words = ["Um,", "quiero", "un", "café", "eh,", "con", "leche"]
    report = summarise(spoken(1, 5.0, words, language="es"))
    assert report.rests_on.words == 5
    assert value(report, "target_language_hesitation") == 0.5
    german = summarise(spoken(1, 5.0, ["Es", "geht", "um", "den", "Kaffee"], language="de"))
    assert german.rests_on.words == 5
    assert value(german, "target_language_hesitation") is None


def test_a_filler_that_was_heard_and_not_written_belongs_to_no_language() -> None:
    (*said, measured) = spoken(1, 5.0, LONG)
    assert isinstance(measured, SpeechMeasured)
    heard = dataclasses.replace(measured, hesitations=(Hesitation(4.2, 4.9, 0.9, "decoder"),))
    report = summarise([*said, dataclasses.replace(heard, start=4.2)])
    assert [m.kind for m in report.moments].count("filled_pause") == 1
    assert value(report, "target_language_hesitation") is None


def test_what_the_person_dismisses_is_gone() -> None:
    events = spoken(1, 5.0, ["Um,", *LONG])
    (moment,) = [m for m in summarise(events).moments if m.kind == "filled_pause"]
    context = Context(dismissed=[Dismissed("filled_pause", moment.start, moment.end, moment.confidence)])
    assert not [m for m in summarise(events, context).moments if m.kind == "filled_pause"]


def test_an_interruption_that_the_person_dismisses_counts_nowhere() -> None:
    events = [*take(1), Interruption(turn=1, t=20.0, overlap=0.8)]
    (moment,) = [m for m in summarise(events).moments if m.kind == "interruption"]
    report = summarise(events, Context(dismissed=[Dismissed("interruption", moment.start, moment.end, 1.0)]))
    assert not [m for m in report.moments if m.kind == "interruption"]
    assert value(report, "interruptions_per_10_turns") == 0.0


def test_every_line_of_the_partner_counts_in_the_share_of_words() -> None:
    once, twice = take(1), [*take(1), reply(1, 40.0, 42.0, "Take your time, I am in no hurry at all.")]
    assert (value(summarise(twice), "talk_share") or 1.0) < (value(summarise(once), "talk_share") or 0.0)


def test_rushing_is_against_ones_own_calm() -> None:
    slow, fast = spoken(1, 10.0, LONG * 2, each=0.34), spoken(2, 60.0, LONG * 2, each=0.24)
    calm = Context(calm=Calm(rate=4.2, seconds=60.0))
    assert [m.turn for m in summarise([*slow, *fast], calm).moments if m.kind == "rush"] == [2]
    assert not [m for m in summarise([*slow, *spoken(2, 60.0, LONG * 2, each=0.33)], calm).moments if m.kind == "rush"]


def test_a_pace_is_never_held_against_itself() -> None:
    short, longer = spoken(1, 10.0, LONG), take(4)
    assert value(summarise(short), "rushing") is None
    assert summarise(short).metric("rushing").note == NOT_ENOUGH_SPEECH
    assert value(summarise(short, Context(calm=Calm(rate=4.2, seconds=60.0))), "rushing") is not None
    assert value(summarise(longer), "rushing") == 0.0


def test_the_hard_sentence_is_held_against_the_rest_of_the_take() -> None:
    rest, hard = spoken(1, 10.0, LONG * 3, each=0.3), spoken(2, 60.0, LONG, each=0.2)
    said = GoalSaid(turn=2, t=66.0, goal="raise", quote="", start=60.0, end=60.0 + 0.2 * len(LONG))
    assert value(summarise([*rest, *hard, said]), "ask_pace") == pytest.approx(1.5, rel=0.02)
    assert value(summarise([*rest, *hard]), "ask_pace") is None


def test_an_apology_carries_its_class_and_a_rewording() -> None:
    report = summarise(spoken(1, 5.0, "Sorry, but I think I deserve a raise.".split()))
    (moment,) = [m for m in report.moments if m.kind == "apology"]
    assert moment.detail["class"] == "unwarranted"
    assert moment.detail["instead"]
    assert (moment.start, moment.words) == (5.0, "Sorry, but I think I deserve a raise.")
    assert value(report, "unwarranted_apologies") == 1.0


def test_the_talk_around_the_turns_is_counted() -> None:
    events = [
        *take(3),
        Interruption(turn=2, t=39.0, overlap=0.8),
        HoldingEnded(turn=1, t=36.0, held=3.0),
        HoldingEnded(turn=2, t=56.0, held=1.0, broken_by="filler"),
        CorrectionGiven(turn=1, t=34.0, slip="a", form="b", quote="c"),
        CorrectionTakenUp(turn=2, t=44.0, form="b", quote="c"),
    ]
    report = summarise(events)
    assert value(report, "interruptions_per_10_turns") == pytest.approx(10 / 3, abs=0.001)
    assert value(report, "silence_tolerance") == 0.5
    assert value(report, "silence_held") == 2.0
    assert value(report, "correction_uptake") == 1.0
    assert value(report, "talk_share") == pytest.approx(3 * len(LONG) / (3 * len(LONG) + 4 * 4), abs=0.001)


def test_speech_after_the_ask_is_over_explaining_from_the_third_sentence() -> None:
    words = "I want ten percent more. Because rent rose. Because I led it. Because I stayed.".split()
    events = [*spoken(1, 5.0, words), GoalSaid(turn=1, t=6.5, goal="raise", quote="", start=5.0, end=6.5)]
    report = summarise(events)
    (moment,) = [m for m in report.moments if m.kind == "over_explaining"]
    assert moment.detail["sentences"] == 3.0
    assert value(report, "restated_reasons") == 3.0


def test_a_broken_silence_is_a_moment_that_says_what_broke_it() -> None:
    events = [*take(1), HoldingEnded(turn=1, t=60.0, held=1.4, broken_by="speech")]
    for words, cause in (("um well", "filler"), ("never mind then", "backtrack"), ("because I stayed", "new_reason")):
        report = summarise([*events, *spoken(2, 60.2, words.split())])
        (moment,) = [m for m in report.moments if "broken_by" in m.detail]
        assert (moment.kind, moment.detail["broken_by"]) == ("filled_silence", cause)
        assert (moment.start, moment.end) == (58.6, 60.0)


def test_a_pause_is_inside_a_clause_or_at_its_edge() -> None:
    words = "I led the project, and then we shipped it".split()
    events = spoken(1, 10.0, words, each=0.5)
    measured = SpeechMeasured(turn=1, t=14.5, start=10.0, silences=((11.9, 12.3), (13.3, 13.7)))
    moments = summarise([*events[:2], measured]).moments
    assert [m.detail["mid_clause"] for m in moments if m.kind == "silent_pause"] == ["no", "yes"]


def test_calm_is_learned_slowly_and_never_from_hurried_speech() -> None:
    first = learned(None, [Window(0, 10, 4.0, 0, 1), Window(10, 20, 4.2, 0, 1)])
    assert first is not None
    assert first.rate == pytest.approx(4.1)
    later = learned(Calm(4.0, 600.0, movement=3.0), [Window(0, 10, 4.6, 0, 1), Window(2, 12, 7.0, 0, 1)])
    assert later is not None
    assert 4.0 < later.rate < 4.1
    assert later.movement == 0.0


def test_a_calibration_of_the_same_sound_judges_by_how_the_sound_moves_too() -> None:
    calm = Calm(4.0, 30.0, movement=3.0)
    assert ratio_to(calm, Window(0, 10, 4.0, 0, 1, movement=3.0)) == pytest.approx(1.0)
    moving = ratio_to(calm, Window(0, 10, 4.0, 0, 1, movement=3.6))
    assert moving > ratio_to(calm, Window(0, 10, 4.0, 0, 1)) == pytest.approx(1.0)
    both = Window(0, 10, 4.0 * 1.3, 0, 1, movement=3.0 * 1.3**0.55)
    assert ratio_to(calm, both) == pytest.approx(1.3)


def test_ease_needs_enough_speech_and_never_looks_at_fillers() -> None:
    assert summarise(take(2)).ease is None
    pause = ((21.0, 21.4),)
    plain = [dataclasses.replace(e, silences=pause) if isinstance(e, SpeechMeasured) else e for e in take(6)]
    shown = summarise(plain).ease
    assert shown is not None
    with_fillers = [
        dataclasses.replace(e, hesitations=(Hesitation(e.start + 2.0, e.start + 2.5, 0.95, "decoder"),))
        if isinstance(e, SpeechMeasured)
        else e
        for e in plain
    ]
    again = summarise(with_fillers).ease
    assert again is not None
    assert again.band == shown.band
