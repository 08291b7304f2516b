"""How far the mentor can be trusted: written rehearsals with known answers, no language model.

`python -m benchmarks.mentor [--json] [--show] [--pages FOLDER]`

Rests on tests/data/mentor_transcripts.jsonl: 64 exchanges in the scenes that ship, their goals and their hard lines
labelled before the rules were written, by the same hand; every second one was not looked at while tuning. And on
mentor_transcripts_fresh.jsonl: 28 more, written later by another hand in wordings of its own, half of them in scenes
that were not there when the rules were made. No rule for goals was changed after they were judged for the first time;
the list of hard lines was, so only the first figures count for it there: precision .67, recall .13. Each transcript is
turned into the events of a take with made word times, measured by the pacing monitor and debriefed.

quotes_valid: share of quotes that are word for word in what the person said, found by a plain search of the transcript.
goal_agreement: share of goals judged as labelled in the 64 (goal_agreement_held_out: in the half not looked at;
goal_agreement_fresh: in the 28; goal_agreement_all: in all 92). hard_lines_precision, _recall: of the turns said to be
hard to hear, and of those that are (_fresh: in the 28).
role_swap_flips: share of goals and of hard lines found that are judged otherwise when the two change seats.
invented_numbers: numerals in the mentor's sentences that are neither in the monitor's report nor a time or a silence
of the take. off_topic_false_alarms: turns said to lead away from the scene; in these rehearsals none does.
praise_without_quote: things said to have worked, or kind words about what was said, without a quote.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.events import Event, Heard, ReplyHeard, SpeechEnd, TakeStarted
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.mentor.debrief import Debrief, debrief
from rehearsal_voice.mentor.evidence import Claim, numbers_in
from rehearsal_voice.mentor.exchange import exchange_of
from rehearsal_voice.mentor.goals import verdicts
from rehearsal_voice.mentor.second_opinion import judged
from rehearsal_voice.pacing.report import PacingReport
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.scenes.library import load_scenes
from rehearsal_voice.scenes.scene import Scene

DATA = Path(__file__).resolve().parent.parent / "tests" / "data" / "mentor_transcripts.jsonl"
FRESH = DATA.with_name("mentor_transcripts_fresh.jsonl")
WORD_S, ANSWER_S = 0.32, 0.8
"""Made times: an easy pace, and the pause before an answer."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A written exchange. met: whether each goal of the scene was, in its order. harder: turns hard to hear."""

    id: str
    scene: str
    held_out: bool
    met: tuple[bool, ...]
    turns: tuple[tuple[str, str], ...]
    harder: frozenset[int]


def rehearsals(file: Path = DATA) -> list[Rehearsal]:
    """All of a file, in its order."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return [
        Rehearsal(
            row["id"],
            row["scene"],
            row["held_out"],
            tuple(row["met"]),
            tuple((who, text) for who, text in row["turns"]),
            frozenset(row["harder"]),
        )
        for row in rows
    ]


def events_of(rehearsal: Rehearsal, language: str, swapped: bool = False) -> list[Event]:
    """The events of a take in which this was said. swapped: the two have changed seats, their words have not."""
    started = TakeStarted(
        turn=0,
        t=0.0,
        session="written",
        take=1,
        scene=rehearsal.scene,
        language=language,
        variant="as expected",
        gear="playbook",
    )
    return [started, *_spoken(rehearsal, language, swapped)]


def _spoken(rehearsal: Rehearsal, language: str, swapped: bool) -> Iterator[Event]:
    turn, clock = 0, 0.5
    for who, text in rehearsal.turns:
        words = tuple(
            Word(word, clock + at * WORD_S, clock + at * WORD_S + 0.26, 0.9) for at, word in enumerate(text.split())
        )
        end = words[-1].end
        if (who == "person") != swapped:
            turn += 1
            yield SpeechEnd(turn=turn, t=end, start=clock, decided=end + 0.5)
            yield Heard(turn=turn, t=end, text=text, words=words, language=language, confidence=0.9)
        else:
            yield ReplyHeard(turn=turn, t=end, start=clock, text=text, complete=True)
        clock = end + ANSWER_S


@dataclass
class Tally:
    """Counts over all rehearsals; the shares are made from them at the end."""

    quotes: int = 0
    quotes_there: int = 0
    goals: dict[bool, list[bool]] = field(default_factory=lambda: {False: [], True: []})
    wrong: list[str] = field(default_factory=list)
    swapped: int = 0
    flips: int = 0
    invented: list[str] = field(default_factory=list)
    bare_praise: list[str] = field(default_factory=list)
    off_topic: int = 0
    hard_found: int = 0
    hard_right: int = 0
    hard_labelled: int = 0
    transcripts: int = 0

    def figures(self) -> dict[str, float]:
        """The keys of the report."""
        both = [*self.goals[False], *self.goals[True]]
        return {
            "transcripts": self.transcripts,
            "quotes": self.quotes,
            "quotes_valid": round(self.quotes_there / self.quotes, 4),
            "goals": len(both),
            "goal_agreement": round(sum(both) / len(both), 4),
            "goal_agreement_held_out": round(sum(self.goals[True]) / len(self.goals[True]), 4),
            "role_swap_verdicts": self.swapped,
            "role_swap_flips": round(self.flips / self.swapped, 4),
            "invented_numbers": len(self.invented),
            "praise_without_quote": len(self.bare_praise),
            "off_topic_false_alarms": self.off_topic,
            "hard_lines_precision": round(self.hard_right / self.hard_found, 4),
            "hard_lines_recall": round(self.hard_right / self.hard_labelled, 4),
        }


WHOLE = ("invented_numbers", "praise_without_quote", "off_topic_false_alarms")


def fresh_figures(tally: Tally) -> dict[str, float]:
    """The keys of the 28: quotes and swaps must hold there as well."""
    figures = tally.figures()
    told = (
        "transcripts",
        "quotes_valid",
        "goal_agreement",
        "role_swap_flips",
        "hard_lines_precision",
        "hard_lines_recall",
    )
    return {f"{name}_fresh": figures[name] for name in told}


def claims_of(page: Debrief) -> list[Claim]:
    """Every claim of a debrief that points at words."""
    groups = (page.worked, page.off_topic, page.reactive, page.defensive, page.fumbles, page.harder_for_them)
    return [*(claim for group in groups for claim in group), *(claim for claim in page.lead if claim.quote)]


def sentences_in(page: Debrief) -> list[str]:
    """Every sentence of the mentor's own."""
    own = [*page.leaving_role, page.try_next, page.kind, page.tiny_step, *page.own_lines]
    return [*own, *(claim.text for claim in (*claims_of(page), *page.lead))]


def _bare(text: str) -> str:
    """For a plain search of quotes: no case, no doubled spaces, one kind of apostrophe."""
    return " ".join(text.casefold().replace("’", "'").split())


def weigh(rehearsal: Rehearsal, scene: Scene, meaning: MeaningModel, tally: Tally) -> None:
    """Debrief one rehearsal in both languages of the mentor's and count what can be counted."""
    tally.transcripts += 1
    events = events_of(rehearsal, scene.language)
    report = summarise(events)
    for language in ("en", "es"):
        page = debrief(events, scene, report.metrics, report.moments, meaning, language)
        _count_quotes(rehearsal, page, tally)
        tally.off_topic += len(page.off_topic) if language == "en" else 0
        allowed = _numbers_of(report, events)
        for sentence in sentences_in(page):
            tally.invented += [f"{rehearsal.id}: {sentence}" for n in numbers_in(sentence) if n not in allowed]
        bare = [claim.text for claim in page.worked if not claim.quote]
        praise = [page.kind] if page.worked and "“" not in page.kind else []
        tally.bare_praise += [f"{rehearsal.id}: {text}" for text in (*bare, *praise)]
    for goal, wanted in zip(page.goals, rehearsal.met, strict=True):
        tally.goals[rehearsal.held_out].append(goal.met == wanted)
        if goal.met != wanted and not rehearsal.held_out:
            tally.wrong.append(f"{rehearsal.id} {goal.goal}: said {goal.met}, “{goal.quote}” {goal.why}")
    _count_hard(rehearsal, scene, tally)
    _count_swapped_goals(rehearsal, scene, meaning, tally)


def _count_swapped_goals(rehearsal: Rehearsal, scene: Scene, meaning: MeaningModel, tally: Tally) -> None:
    sat = verdicts(exchange_of(events_of(rehearsal, scene.language), scene.language), scene, meaning, "person")
    seats = exchange_of(events_of(rehearsal, scene.language, swapped=True), scene.language)
    for before, after in zip(sat, verdicts(seats, scene, meaning, "partner"), strict=True):
        tally.swapped += 1
        tally.flips += (before.met, before.quote, before.why) != (after.met, after.quote, after.why)


def _count_quotes(rehearsal: Rehearsal, page: Debrief, tally: Tally) -> None:
    mine = [_bare(text) for who, text in rehearsal.turns if who == "person"]
    quotes = [claim.quote for claim in claims_of(page)] + [goal.quote for goal in page.goals if goal.quote]
    for text in (page.try_next, page.kind):
        quotes += [part.partition("”")[0] for part in text.split("“")[1:]]
    tally.quotes += len(quotes)
    tally.quotes_there += sum(any(_bare(quote) in text for text in mine) for quote in quotes)


def _numbers_of(report: PacingReport, events: Sequence[Event]) -> set[float]:
    known = {round(metric.value, 1) for metric in report.metrics if metric.value is not None}
    heard = [event for event in events if isinstance(event, Heard)]
    times = {round(word.start - heard[0].words[0].start, 1) for event in heard for word in event.words}
    return known | times


def _count_hard(rehearsal: Rehearsal, scene: Scene, tally: Tally) -> None:
    sat = judged(exchange_of(events_of(rehearsal, scene.language), scene.language))
    swapped = judged(exchange_of(events_of(rehearsal, scene.language, swapped=True), scene.language))
    for one, other in (("person", "partner"), ("partner", "person")):
        before = {(claim.about, claim.quote) for claim in sat[one]}  # type: ignore[index]
        after = {(claim.about, claim.quote) for claim in swapped[other]}  # type: ignore[index]
        tally.swapped += len(before | after)
        tally.flips += len(before ^ after)
    found = {
        at
        for at, (who, text) in enumerate(rehearsal.turns)
        if who == "person" and any(claim.quote in text for claim in sat["person"])
    }
    tally.hard_found += len(found)
    tally.hard_right += len(found & rehearsal.harder)
    tally.hard_labelled += len(rehearsal.harder)


PAGES = (
    ("performance-review-01", "en"),
    ("performance-review-07", "en"),
    ("performance-review-13", "en"),
    ("chores-03", "en"),
    ("chores-06", "en"),
    ("saying-no-03", "en"),
    ("silence-drill-05", "en"),
    ("creative-notes-04", "en"),
    ("free-talk-02", "en"),
    ("cafe-es-01", "es"),
)


def write_pages(folder: Path, scenes: Mapping[str, Scene], meaning: MeaningModel) -> None:
    """Ten debriefs with the exchanges they are about, to be read as the person who spoke."""
    by_id = {rehearsal.id: rehearsal for rehearsal in rehearsals()}
    folder.mkdir(parents=True, exist_ok=True)
    for at, (name, language) in enumerate(PAGES, start=1):
        scene = scenes[by_id[name].scene]
        events = events_of(by_id[name], scene.language)
        report = summarise(events)
        page = debrief(events, scene, report.metrics, report.moments, meaning, language)
        text = "\n".join([f"# {scene.title}", "", *_told(by_id[name], scene), "", "---", "", *_page(page)])
        (folder / f"debrief-{at:02}-{scene.id}.md").write_text(text + "\n", encoding="utf-8")


def _told(rehearsal: Rehearsal, scene: Scene) -> Iterator[str]:
    for who, text in rehearsal.turns:
        yield f"**{scene.partner.name if who == 'partner' else 'You'}:** {text}  "


def _page(page: Debrief) -> Iterator[str]:
    yield from (*page.leaving_role, "")
    groups = {
        "To begin with": page.lead,
        "What worked": page.worked,
        "What made it harder for them": page.harder_for_them,
        "What else was noticed": page.noticed,
    }
    for title, claims in groups.items():
        if claims:
            yield f"**{title}**"
            yield from (
                "",
                *(f"- {claim.text} {f'“{claim.quote}”' if claim.quote else ''}".rstrip() for claim in claims),
                "",
            )
    yield from ("**What you came for**", "")
    for goal in page.goals:
        quote = f" “{goal.quote}”" if goal.quote else ""
        yield f"- {'met' if goal.met else 'not yet'}: {goal.text}{quote}"
    if page.instead:
        yield from ("", "**Instead**", "")
        yield from (f"- “{one.quote}”: “{one.instead}”" for one in page.instead)
    yield from ("", page.try_next, "", page.kind, "", " · ".join(page.own_lines), "", page.tiny_step)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--json", action="store_true", help="figures only, as JSON")
    parser.add_argument("--pages", type=Path, help="write ten debriefs into this folder")
    parser.add_argument("--show", action="store_true", help="also what was judged wrongly, in the half for tuning")
    options = parser.parse_args()
    scenes, meaning, tally = load_scenes(assets_folder() / "scenes"), UseMeaningModel(), Tally()
    if options.pages is not None:
        write_pages(options.pages, scenes, meaning)
        return
    for rehearsal in rehearsals():
        weigh(rehearsal, scenes[rehearsal.scene], meaning, tally)
    fresh = Tally()
    for rehearsal in rehearsals(FRESH):
        weigh(rehearsal, scenes[rehearsal.scene], meaning, fresh)
    figures: dict[str, Any] = {**tally.figures(), **fresh_figures(fresh)}
    judged_goals = [right for one in (tally, fresh) for group in one.goals.values() for right in group]
    figures["goal_agreement_all"] = round(sum(judged_goals) / len(judged_goals), 4)
    for name in WHOLE:  # what must never happen is counted over both
        figures[name] = figures[name] + fresh.figures()[name]
    if options.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:28} {value}")
    if options.show:
        print("\n".join([*tally.wrong, *tally.invented, *tally.bare_praise]))


if __name__ == "__main__":
    main()
