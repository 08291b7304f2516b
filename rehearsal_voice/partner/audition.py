"""The audition: may this model speak for the partner in this language? A few minutes of fixed scenes, judged by code.

The bars are set so that an instruct model of three to four billion parameters passes when it keeps to a role in the
language at all: such models stay in language and format nearly always, and slip now and then out of character or into a
second question, which the checks mend unheard. Models that parrot, read directions aloud or give in to flattery fail.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rehearsal_voice.core.events import Speaker
from rehearsal_voice.core.ports import LanguageModel, MeaningModel
from rehearsal_voice.partner.audition_turns import AUDITION_TURNS
from rehearsal_voice.partner.checks import Rule, asks_something_else, check_clause
from rehearsal_voice.partner.clause_sense import ClauseSense
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.prompt import messages
from rehearsal_voice.partner.state import HeardTurn, Reply
from rehearsal_voice.scenes.scene import Scene

PROMPT_TOKENS = 3000
REPLY_TOKENS = 80
LEAST_CLAUSES_GOOD = 0.88
LEAST_FIRST_CLAUSES_GOOD = 0.90
"""The first clause is what is waited for; when it fails, the playbook speaks and the model was in vain."""
LEAST_IN_LANGUAGE = 0.98
MOST_CONCESSIONS = 0
LEAST_ANSWERED = 0.95

CutIntoClauses = Callable[[Iterator[str]], Iterator[str]]
"""Turns what streams in into clauses; turns.clauses.ClauseStream does it in the app."""
Replies = tuple[tuple[str, ...], ...]
MOST_STRAY = 0.75
"""Share of replies that may ask for something else than the director wants asked. The question is then the director's,
which nobody hears as a fault, so it is no fault of acting; but who never follows the thread is of no use to the scene.
Written capable actors, who did not know what the director would ask, stray in up to five of eight replies."""


@dataclass(frozen=True, slots=True)
class AuditionResult:
    """How it went in one language. broken: rule → clauses. examples: the first failing clause of each rule.

    scenes: those that were played. failed_scenes: those of them in which it was not good enough, taken by themselves.
    stray: replies that ask for something else than the director wants asked; what comes from there on is not heard.
    given: every reply so far as its clauses, from which an audition that was broken off can go on.
    """

    language: str
    scenes: tuple[str, ...]
    replies: int
    answered: int
    clauses: int
    first_clauses_good: int
    broken: Mapping[str, int] = field(default_factory=dict)
    examples: Mapping[str, str] = field(default_factory=dict)
    failed_scenes: tuple[str, ...] = ()
    stray: int = 0
    given: Replies = ()

    @property
    def clauses_good(self) -> float:
        """Share of clauses that break no rule."""
        return 1 - sum(self.broken.values()) / self.clauses if self.clauses else 0.0

    @property
    def shortfalls(self) -> tuple[str, ...]:
        """What was missing, in plain words; empty when it passed."""
        found = []
        if self.answered < LEAST_ANSWERED * self.replies:
            found.append(f"it left {self.replies - self.answered} of {self.replies} turns unanswered")
        if self.broken.get("language", 0) > (1 - LEAST_IN_LANGUAGE) * self.clauses:
            found.append("it leaves the language")
        if self.broken.get("concession", 0) > MOST_CONCESSIONS:
            found.append("it can be talked into giving in")
        if self.first_clauses_good < LEAST_FIRST_CLAUSES_GOOD * self.replies:
            found.append(f"only {self.first_clauses_good} of {self.replies} replies begin in the role")
        if self.clauses_good < LEAST_CLAUSES_GOOD:
            found.append(f"only {self.clauses_good:.0%} of what it says could be spoken")
        if self.stray > MOST_STRAY * self.replies:
            found.append(f"{self.stray} of {self.replies} replies ask for something else than the scene needs")
        return tuple(found)

    @property
    def passed(self) -> bool:
        """Whether it may speak in this language."""
        return not self.shortfalls


def turns_to_play(language: str) -> int:
    """How many replies an audition takes, for a progress bar; 0 where there is none for the language."""
    return sum(len(turns) for turns in AUDITION_TURNS.get(language, {}).values())


def audition(
    model: LanguageModel,
    scenes: Mapping[str, Scene],
    meaning: MeaningModel,
    language: str,
    cut: CutIntoClauses,
    cancelled: Callable[[], bool] = lambda: False,
    given: Replies = (),
) -> Iterator[AuditionResult]:
    """The result so far after every reply, so that a progress bar can follow; the last one counts.

    given: the replies of an audition that was broken off; the model is not asked for them again. Raises ModelFault when
    the model does. Ends early when cancelled.
    """
    heard: list[tuple[str, ...]] = []
    records: dict[str, _Record] = {}
    for name, turns in AUDITION_TURNS.get(language, {}).items():
        if name not in scenes:
            continue
        record = records[name] = _Record(language)
        sense = ClauseSense(scenes[name], meaning)
        director = Director(scenes[name], meaning, seed=1)
        reply = director.opening()
        history: list[tuple[Speaker, str]] = [("partner", reply.text)] if reply.lines else []
        for words in turns:
            if cancelled():
                return
            before = reply
            reply = director.reply(before.state, HeardTurn(words))
            history.append(("person", words))
            if len(heard) < len(given):
                spoken = given[len(heard)]
            else:
                prompt = messages(scenes[name], before.state, history, PROMPT_TOKENS)
                spoken = tuple(cut(model.stream(prompt, REPLY_TOKENS, cancelled)))
                if cancelled():
                    return
            heard.append(spoken)
            # What the director would have said now was not said, so it may be said in the same words.
            unsaid = replace(reply, state=replace(reply.state, last=before.state.last, used=before.state.used))
            record.judge(spoken, scenes[name], unsaid, meaning, sense)
            history.append(("partner", " ".join(spoken) or reply.text))
            if len(heard) >= len(given):
                yield replace(_joined(records, language), given=tuple(heard))


def _joined(records: Mapping[str, _Record], language: str) -> AuditionResult:
    """All scenes as one result; a scene that fails by itself is named."""
    whole = _Record(language)
    for record in records.values():
        whole.add(record)
    failed = tuple(name for name, record in records.items() if not record.result((name,)).passed)
    return replace(whole.result(tuple(records)), failed_scenes=failed)


class _Record:
    """Counts what happened so far."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._replies = self._answered = self._clauses = self._first_good = self._stray = 0
        self._broken: Counter[str] = Counter()
        self._examples: dict[str, str] = {}

    def judge(
        self, spoken: Sequence[str], scene: Scene, authored: Reply, meaning: MeaningModel, sense: ClauseSense
    ) -> None:
        self._replies += 1
        self._answered += bool(spoken)
        strayed = False
        for number, clause in enumerate(spoken):
            rule: Rule | None = check_clause(clause, scene, authored.state, spoken[:number], sense).rule
            self._clauses += 1
            self._first_good += number == 0 and rule is None
            strayed = strayed or asks_something_else(clause, authored, meaning)
            if rule is not None:
                self._broken[rule] += 1
                self._examples.setdefault(rule, clause)
        self._stray += strayed

    def add(self, other: _Record) -> None:
        self._replies += other._replies
        self._answered += other._answered
        self._clauses += other._clauses
        self._first_good += other._first_good
        self._stray += other._stray
        self._broken += other._broken
        self._examples = {**other._examples, **self._examples}

    def result(self, scenes: tuple[str, ...]) -> AuditionResult:
        return AuditionResult(
            self._language,
            scenes,
            self._replies,
            self._answered,
            self._clauses,
            self._first_good,
            dict(self._broken),
            dict(self._examples),
            stray=self._stray,
        )
