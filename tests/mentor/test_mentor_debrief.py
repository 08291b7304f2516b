"""The debrief on written rehearsals, with the real scenes, the real meaning model and the real monitor."""

from __future__ import annotations

import string

import pytest

from benchmarks.mentor import Rehearsal, Tally, claims_of, events_of, rehearsals, sentences_in, weigh
from rehearsal_voice.core.events import Conceded, Event, GoalSaid, HoldingEnded, Moment
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.mentor.debrief import Debrief, debrief
from rehearsal_voice.mentor.sentences import SENTENCES, sentence, shown
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.scenes.scene import Scene

WRITTEN = {rehearsal.id: rehearsal for rehearsal in rehearsals()}
Scenes = dict[str, Scene]


def said(scene: str, *lines: str) -> Rehearsal:
    """Partner and person in turn, the partner first."""
    turns = tuple(("person" if at % 2 else "partner", line) for at, line in enumerate(lines))
    return Rehearsal("made", scene, False, (), turns, frozenset())


def page_of(
    row: Rehearsal,
    scenes: Scenes,
    meaning: MeaningModel,
    *more: Event,
    moments: tuple[Moment, ...] | None = None,
    language: str = "en",
) -> Debrief:
    scene = scenes[row.scene]
    events = [*events_of(row, scene.language), *more]
    report = summarise(events)
    return debrief(events, scene, report.metrics, report.moments if moments is None else moments, meaning, language)


def test_it_agrees_with_people_and_invents_nothing(scenes: Scenes, meaning: MeaningModel) -> None:
    tally = Tally()
    for row in WRITTEN.values():
        weigh(row, scenes[row.scene], meaning, tally)
    figures = tally.figures()
    assert figures["transcripts"] >= 60
    assert figures["quotes_valid"] == 1.0
    assert figures["goal_agreement"] >= 0.95
    assert figures["role_swap_flips"] <= 0.02
    assert not tally.invented and not tally.bare_praise


def test_it_leads_out_of_the_role_first(scenes: Scenes, meaning: MeaningModel) -> None:
    page = page_of(WRITTEN["performance-review-01"], scenes, meaning)
    assert "Dana Kessler" in page.leaving_role[0]
    assert len(page.leaving_role) == 3


def test_each_goal_is_met_with_words_and_a_time_or_not_at_all(scenes: Scenes, meaning: MeaningModel) -> None:
    page = page_of(WRITTEN["performance-review-01"], scenes, meaning)
    assert [goal.met for goal in page.goals] == [True, True, True, True]
    asked = page.goals[1]
    assert asked.quote == "I'd like a raise of seven percent."
    assert 0 < asked.start < asked.end


@pytest.mark.parametrize(
    ("row", "goal", "why"),
    [
        ("performance-review-03", "stood_firm", "taken_back"),
        ("saying-no-04", "kept_no", "taken_back"),
        ("silence-drill-05", "said_price", "went_on"),
        ("silence-drill-06", "held", "softened"),
    ],
)
def test_what_was_nearly_met_says_what_was_missing(
    row: str, goal: str, why: str, scenes: Scenes, meaning: MeaningModel
) -> None:
    verdict = next(v for v in page_of(WRITTEN[row], scenes, meaning).goals if v.goal == goal)
    assert not verdict.met and verdict.why == why and verdict.quote


def test_a_raise_without_a_figure_is_not_asked_plainly(scenes: Scenes, meaning: MeaningModel) -> None:
    row = said("performance-review", "Alright. What are you asking me for?", "I'd like a raise.")
    verdict = page_of(row, scenes, meaning).goals[1]
    assert not verdict.met


def test_what_the_scene_noted_is_a_hint_and_not_a_verdict(scenes: Scenes, meaning: MeaningModel) -> None:
    row = said("performance-review", "What are you asking me for?", "Something with a bit of room in it.")
    never_said = GoalSaid(turn=1, t=5.0, goal="asked_plainly", quote="I want eight percent.", start=1.0, end=2.0)
    no_figure = GoalSaid(turn=1, t=5.0, goal="asked_plainly", quote="Something with a bit", start=1.0, end=2.0)
    assert not page_of(row, scenes, meaning, never_said).goals[1].met
    assert page_of(row, scenes, meaning, no_figure).goals[1].why == "no_number"


def test_blame_is_named_as_what_made_it_harder(scenes: Scenes, meaning: MeaningModel) -> None:
    page = page_of(WRITTEN["chores-02"], scenes, meaning)
    assert page.harder_for_them[0].quote == "You never do anything in this house."
    assert page.reactive and page.try_next.count("“") == 1
    assert not page.worked


def test_nothing_is_claimed_where_nothing_made_it_harder(scenes: Scenes, meaning: MeaningModel) -> None:
    page = page_of(WRITTEN["chores-01"], scenes, meaning, moments=())
    assert not page.harder_for_them and not page.reactive and not page.defensive


def test_the_same_words_are_not_praised_and_blamed(scenes: Scenes, meaning: MeaningModel) -> None:
    for row in WRITTEN.values():
        page = page_of(row, scenes, meaning)
        hard = {claim.quote for claim in page.harder_for_them}
        assert not hard & {claim.quote for claim in page.worked}


def test_not_minding_the_milk_is_no_backing_down(scenes: Scenes, meaning: MeaningModel) -> None:
    row = said("cafe-es", "¿Qué leche te pongo?", "Da igual, lo que quieras.", "¿Y para comer?", "Depende. ¿Qué hay?")
    assert not page_of(row, scenes, meaning).harder_for_them


def test_what_leads_away_is_named_and_an_answer_to_small_talk_is_not(scenes: Scenes, meaning: MeaningModel) -> None:
    away = "My cousin in Madrid bought a blue motorcycle last spring."
    strayed = page_of(said("chores", "So what do you want me to do?", away), scenes, meaning)
    assert [claim.quote for claim in strayed.off_topic] == [away]
    answered = page_of(said("chores", "What did your cousin in Madrid buy, a motorcycle?", away), scenes, meaning)
    assert not answered.off_topic


def test_an_interruption_is_claimed_with_the_words_spoken_into_it(scenes: Scenes, meaning: MeaningModel) -> None:
    row = WRITTEN["chores-01"]
    moment = Moment("interruption", 3.0, 4.0, 0.9, "events", 1, "I'm worn out, Jonas.")
    foreign = Moment("interruption", 3.0, 4.0, 0.9, "events", 1, "words nobody said")
    page = page_of(row, scenes, meaning, moments=(foreign, moment))
    assert [claim.quote for claim in page.harder_for_them] == ["I'm worn out, Jonas."]


def test_a_stumble_is_shown_once_with_the_sentence_it_fell_into(scenes: Scenes, meaning: MeaningModel) -> None:
    row = said("free-talk", "What is it?", "It's late. I I mean, my my brother called. Goodbye.")
    page = page_of(row, scenes, meaning)
    assert [claim.quote for claim in page.fumbles] == ["I I mean, my my brother called."]


def test_what_moved_the_partner_comes_among_what_worked(scenes: Scenes, meaning: MeaningModel) -> None:
    row = WRITTEN["performance-review-01"]
    page = page_of(row, scenes, meaning, Conceded(turn=5, t=60.0, what="raise"))
    moved = next(claim for claim in page.worked if claim.about == "conceded")
    assert moved.text == "After this, Dana Kessler gave way:"
    assert moved.quote.startswith("I'll send you one page")


def test_no_words_are_praised_twice(scenes: Scenes, meaning: MeaningModel) -> None:
    for row in WRITTEN.values():
        page = page_of(row, scenes, meaning)
        quotes = [claim.quote for claim in (*page.lead, *page.worked) if claim.quote]
        assert len(quotes) == len(set(quotes)), row.id


def test_a_silence_that_was_held_counts_as_something_that_worked(scenes: Scenes, meaning: MeaningModel) -> None:
    row = said("free-talk", "What is it?", "I don't know yet.", "Hm.", "Maybe tomorrow.")
    page = page_of(row, scenes, meaning, HoldingEnded(turn=1, t=6.0, held=2.4))
    claim = next(claim for claim in page.worked if claim.about == "silence")
    assert claim.quote == "I don't know yet." and "2.4 s" in claim.text
    broken = page_of(row, scenes, meaning, HoldingEnded(turn=1, t=6.0, held=2.4, broken_by="filler"))
    assert all(claim.about != "silence" for claim in broken.worked)


def test_a_short_take_leads_with_what_can_be_said(scenes: Scenes, meaning: MeaningModel) -> None:
    page = page_of(WRITTEN["cafe-es-01"], scenes, meaning)
    assert page.lead[0].quote.startswith("Hola, ponme un café con leche")
    assert any(claim.about == "latency" and "s" in claim.text for claim in page.lead)
    assert any(claim.about == "hear" for claim in page.lead)


def test_asking_again_is_told_as_what_people_do(scenes: Scenes, meaning: MeaningModel) -> None:
    row = said("cafe-en", "What size would you like?", "Sorry?", "Small, medium or large?", "A small latte, please.")
    page = page_of(row, scenes, meaning)
    assert [claim.quote for claim in page.lead if claim.about == "repair"] == ["Sorry?"]


def test_a_long_take_has_no_lead(scenes: Scenes, meaning: MeaningModel) -> None:
    row = said("free-talk", "What is it?", "My brother called. " * 40)
    assert page_of(row, scenes, meaning).lead == ()


def test_a_take_in_which_nothing_was_said_gets_a_page_without_claims(scenes: Scenes, meaning: MeaningModel) -> None:
    page = page_of(said("chores", "What is it?"), scenes, meaning)
    assert not claims_of(page)
    assert not any(goal.met for goal in page.goals)
    assert page.kind == "You came and tried. Not every talk has to be finished in one go."


@pytest.mark.parametrize("language", ["es", "en", "xx"])
def test_it_speaks_the_language_of_the_window(language: str, scenes: Scenes, meaning: MeaningModel) -> None:
    page = page_of(WRITTEN["chores-03"], scenes, meaning, language=language)
    spanish = sentence("es", "own_good")
    assert (page.own_lines[0] == spanish) == (language == "es")


def test_every_sentence_stands_in_every_language_with_the_same_gaps() -> None:
    gaps = {
        language: {
            name: {field for _, field, _, _ in string.Formatter().parse(text) if field} - {"partner"}
            for name, text in table.items()
        }
        for language, table in SENTENCES.items()
    }
    assert gaps["en"] == gaps["es"] == gaps["fr"]


def test_no_sentence_holds_a_number_of_its_own() -> None:
    assert not [text for table in SENTENCES.values() for text in table.values() if any(c.isdigit() for c in text)]


def test_numbers_are_shown_as_they_are_read_there() -> None:
    assert (shown(1.44, "en"), shown(1.44, "es"), shown(2.0, "en")) == ("1.4", "1,4", "2")


def test_no_gap_is_left_open(scenes: Scenes, meaning: MeaningModel) -> None:
    for row in WRITTEN.values():
        assert not [text for text in sentences_in(page_of(row, scenes, meaning)) if "{" in text or not text]
