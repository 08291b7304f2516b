"""Takes side by side: what changed, and when practice has become a script."""

from __future__ import annotations

from benchmarks.mentor import Rehearsal, events_of, rehearsals
from rehearsal_voice.core.events import HoldingEnded, Moment
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.mentor.takes import TakeSide, compare, shared_wording, take_side
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.scenes.scene import Scene

WRITTEN = {rehearsal.id: rehearsal for rehearsal in rehearsals()}


def side_of(number: int, row: Rehearsal, scenes: dict[str, Scene], meaning: MeaningModel) -> TakeSide:
    scene = scenes[row.scene]
    events = [*events_of(row, scene.language), HoldingEnded(turn=1, t=1.0, held=2.0)]
    report = summarise(events)
    rush = Moment("rush", 0.0, 1.0, 0.9, "words", 1)
    return take_side(number, events, scene, report.metrics, [*report.moments, rush], meaning)


def test_two_takes_stand_side_by_side(scenes: dict[str, Scene], meaning: MeaningModel) -> None:
    first = side_of(1, WRITTEN["performance-review-02"], scenes, meaning)
    second = side_of(2, WRITTEN["performance-review-01"], scenes, meaning)
    both = compare([first, second], rehearsals=2)
    assert [take.goals_met for take in both.takes] == [0, 4]
    assert first.time_to_ask_s is None
    assert second.ask is not None and second.ask.goal == "asked_plainly"
    assert second.time_to_ask_s is not None and second.time_to_ask_s > 10
    assert (second.rushes, second.silences_held) == (1, 1)
    assert second.words == sum(
        len(text.split()) for who, text in WRITTEN["performance-review-01"].turns if who == "person"
    )
    assert both.surprise == "" and both.for_real == ""


def test_the_same_words_twice_are_a_script(scenes: dict[str, Scene], meaning: MeaningModel) -> None:
    take = side_of(1, WRITTEN["performance-review-01"], scenes, meaning)
    both = compare([take, take], rehearsals=3, language="es")
    assert both.overlap == 1.0
    assert "sorpresa" in both.surprise
    assert both.for_real.endswith("?")


def test_an_order_of_coffee_is_no_script(scenes: dict[str, Scene], meaning: MeaningModel) -> None:
    take = side_of(1, WRITTEN["cafe-en-02"], scenes, meaning)
    assert compare([take, take], rehearsals=1).overlap == 0.0


def test_shared_wording_is_counted_in_runs_of_five() -> None:
    words = [f"word{at}" for at in range(40)]
    assert shared_wording(words, words) == 1.0
    assert shared_wording(words, list(reversed(words))) == 0.0
    half = [*words[:20], *(f"other{at}" for at in range(20))]
    assert shared_wording(words, half) == 16 / 36


def test_one_take_alone_is_compared_with_nothing(scenes: dict[str, Scene], meaning: MeaningModel) -> None:
    take = side_of(1, WRITTEN["chores-01"], scenes, meaning)
    assert compare([take], rehearsals=1).overlap == 0.0
