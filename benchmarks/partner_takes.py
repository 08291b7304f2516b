"""One take of a scripted person with the partner, in either gear, judged line by line as it would reach the ear."""

from __future__ import annotations

import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from benchmarks.persons import Person
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.events import Conceded, Speaker
from rehearsal_voice.core.ports import LanguageModel, MeaningModel, Message
from rehearsal_voice.engine.model_gear import WHOLE, lead_of
from rehearsal_voice.partner.checks import check_clause
from rehearsal_voice.partner.clause_gate import ClauseGate
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.ledger import may_concede
from rehearsal_voice.partner.prompt import messages
from rehearsal_voice.partner.spoken import MOST_CLAUSES, enough_said, following, hangs, idle, said_instead
from rehearsal_voice.partner.state import DirectorState, HeardTurn, Line, Reply
from rehearsal_voice.scenes.conditions import holds
from rehearsal_voice.scenes.scene import Scene, Variant
from rehearsal_voice.turns.clauses import ClauseStream

TURNS = 10
COOPERATIVE_TURNS = 26
"""A cooperative person plays the scene to its end; pushes and corrections make some scenes longer than ten turns."""
PROMPT_TOKENS = 2000
REPLY_TOKENS = 80


@dataclass
class Tally:
    """Counts of one gear; the shares are made from them at the end."""

    replies: int = 0
    lines: int = 0
    broken: Counter[str] = field(default_factory=Counter)
    forbidden_concessions: int = 0
    repeated_lines: int = 0
    beats: int = 0
    beats_reached: int = 0
    ends_reached: int = 0
    cooperative_takes: int = 0
    foreseen: int = 0
    foreseeable: int = 0
    model_clauses: int = 0
    model_clauses_heard: int = 0
    model_faults: int = 0
    found: list[str] = field(default_factory=list)
    scenes: set[str] = field(default_factory=set)
    takes: int = 0
    check_seconds: list[float] = field(default_factory=list)
    first_check_seconds: list[float] = field(default_factory=list)
    reply_seconds: list[float] = field(default_factory=list)

    def share_without(self, *rules: str) -> float:
        """Share of spoken lines that break none of these rules."""
        return round(1 - sum(self.broken[rule] for rule in rules) / max(1, self.lines), 4)

    def report(self) -> dict[str, float | int]:
        """The figures of one gear."""
        made = {
            "in_language": self.share_without("language"),
            "in_character": self.share_without("character", "markup"),
            "no_person_lines": self.share_without("person"),
            "length_and_one_question": round(
                1 - (self.broken["length"] + self.broken["question"]) / max(1, self.replies), 4
            ),
            "forbidden_concessions": self.forbidden_concessions,
            "lines_repeated_in_a_take": self.repeated_lines,
            "first_line_foreseen": round(self.foreseen / max(1, self.foreseeable), 4),
            "scenes": len(self.scenes),
            "takes": self.takes,
            "replies": self.replies,
            "lines": self.lines,
        }
        if self.cooperative_takes:
            made["beats_reached"] = round(self.beats_reached / max(1, self.beats), 4)
            made["ends_reached"] = round(self.ends_reached / self.cooperative_takes, 4)
        if self.reply_seconds:
            made["reply_ms_median"] = round(1000 * statistics.median(self.reply_seconds), 2)
        if self.model_clauses or self.model_faults:
            made["model_faults"] = self.model_faults
            made["model_clauses"] = self.model_clauses
        if self.model_clauses:
            made["model_clauses_heard"] = round(self.model_clauses_heard / self.model_clauses, 4)
            made["check_first_clause_ms_p95"] = round(1000 * np.quantile(self.first_check_seconds, 0.95), 2)
            made["check_first_clause_ms_worst"] = round(1000 * max(self.first_check_seconds), 2)
            made["check_ms_worst"] = round(1000 * max(self.check_seconds), 2)
        return made


Speak = Callable[[Scene, Reply, DirectorState, Sequence[tuple[Speaker, str]], Tally], list[str]]


def play(
    scene: Scene, person: Person, director: Director, speak: Speak, tally: Tally, most_turns: int | None = None
) -> None:
    """One take, judged line by line. most_turns: fewer than it would have; its beats are then not counted."""
    tally.takes += 1
    tally.scenes.add(scene.id)
    reply = director.opening()
    state, said = reply.state, [line.text for line in reply.lines]
    history: list[tuple[Speaker, str]] = [("partner", reply.text)] if reply.lines else []
    stood: Counter[str] = Counter()
    turns = COOPERATIVE_TURNS if person.earns else TURNS
    for _ in range(min(turns, most_turns or turns)):
        foreseen = {line.text for line in director.likely(state)}
        words = person.says(state.beat, stood[state.beat])
        stood[state.beat] += 1
        started = time.perf_counter()
        reply = director.reply(state, HeardTurn(words))
        tally.reply_seconds.append(time.perf_counter() - started)
        if person.earns and reply.lines:
            tally.foreseeable += 1
            tally.foreseen += reply.lines[0].text in foreseen
        history.append(("person", words))
        spoken = speak(scene, reply, state, history, tally)
        judge(scene, reply, state, spoken, person, tally)
        asked_again = [line.text for line in state.last] == [line.text for line in reply.lines]
        again = [line for line in spoken if line in said and len(line.split()) > 1 and not asked_again]
        tally.repeated_lines += len(again)
        tally.found += [f"{scene.id}, {person.manner}: repeated: {line}" for line in again]
        said += spoken
        history.append(("partner", " ".join(spoken)))
        state = after(reply, state, spoken)
        if reply.ends:
            break
    if person.earns and most_turns is None:
        count_beats(scene, director.options.variant, state, reply.ends, tally)


def after(reply: Reply, before: DirectorState, spoken: Sequence[str]) -> DirectorState:
    """Where the director stands once this was heard, be it the authored lines or a model's."""
    if list(spoken) == [line.text for line in reply.lines]:
        return reply.state
    return said_instead(reply, before, tuple(Line(text) for text in spoken)).state


def judge(
    scene: Scene, reply: Reply, before: DirectorState, spoken: Sequence[str], person: Person, tally: Tally
) -> None:
    """Every line against every rule, as heard in order; concessions against the ledger, and against who spoke."""
    tally.replies += 1
    fresh = DirectorState(reply.beat, said=reply.state.said, slots=reply.state.slots, past=before.past)
    for number, text in enumerate(spoken):
        tally.lines += 1
        verdict = check_clause(text, scene, fresh, spoken[:number])
        if verdict.rule:
            tally.broken[verdict.rule] += 1
            tally.found.append(f"{scene.id}, {person.manner}: {verdict.rule} ({verdict.reason}): {text}")
            if verdict.rule == "concession":
                tally.forbidden_concessions += 1
    for fact in reply.facts:
        if isinstance(fact, Conceded):
            gift = next(gift for gift in scene.concessions if gift.id == fact.what)
            if not person.earns or not may_concede(reply.state, gift):
                tally.forbidden_concessions += 1
                tally.found.append(f"{scene.id}, {person.manner}: conceded {fact.what} without its reasons")


def count_beats(scene: Scene, variant: Variant, state: DirectorState, ended: bool, tally: Tally) -> None:
    """Beats of this variant that were stood in, or whose matter was settled without asking."""
    known = state.known
    for beat in scene.beats:
        if (beat.variants and variant not in beat.variants) or not holds(beat.only_if, known):
            continue
        settled = any(name in known for name in beat.wants) or (bool(beat.skip_if) and holds(beat.skip_if, known))
        tally.beats += 1
        tally.beats_reached += beat.id in state.visited or settled
    tally.cooperative_takes += 1
    tally.ends_reached += ended


def by_playbook(
    _scene: Scene, reply: Reply, _state: DirectorState, _history: Sequence[tuple[Speaker, str]], _tally: Tally
) -> list[str]:
    """What the playbook says is what is heard."""
    return [line.text for line in reply.lines]


def by_model(model: LanguageModel, meaning: MeaningModel) -> Speak:
    """The model speaks clause by clause until one fails, or it does; then the playbook takes over, as in the app.

    A short authored clause leads where there is one, and the model goes on from it.
    """
    gates: dict[str, ClauseGate] = {}

    def speak(
        scene: Scene, reply: Reply, state: DirectorState, history: Sequence[tuple[Speaker, str]], tally: Tally
    ) -> list[str]:
        gate = gates.setdefault(scene.id, ClauseGate(scene, meaning))
        gate.learn()
        lead = lead_of(reply)[0] if reply.lines else ""
        before = [lead] if lead else []
        said: list[str] = []
        broken_off = False
        for clause in whole_clauses(_until_fault(model_clauses(model, scene, state, history, lead), tally)):
            if idle(clause, [*before, *said], state):
                continue
            if enough_said(said, clause, reply):
                broken_off = True
                break
            tally.model_clauses += 1
            started = time.perf_counter()
            good = gate.verdict(clause, reply, [*before, *said]).good
            tally.check_seconds.append(time.perf_counter() - started)
            if not said:
                tally.first_check_seconds.append(tally.check_seconds[-1])
            if not good:
                broken_off = True
                break
            tally.model_clauses_heard += 1
            said.append(clause)
            if len(said) == MOST_CLAUSES:
                break
        if not said:
            return [line.text for line in reply.lines]
        rest = [line.text for line in following(reply, said, broken_off) if line.text != lead]
        return [*before, *said, *rest]

    return speak


def whole_clauses(clauses: Iterator[str]) -> Iterator[str]:
    """What hangs is joined with what follows it, as in the app."""
    held = ""
    for clause in clauses:
        joined = f"{held} {clause}".strip()
        held = joined if hangs(joined) else ""
        if not held:
            yield joined


def _until_fault(clauses: Iterator[str], tally: Tally) -> Iterator[str]:
    """A model that is busy making room, or breaks, is silent from there on."""
    try:
        yield from clauses
    except ModelFault:
        tally.model_faults += 1


def model_clauses(
    model: LanguageModel, scene: Scene, state: DirectorState, history: Sequence[tuple[Speaker, str]], lead: str
) -> Iterator[str]:
    """The model's answer, cut into clauses. lead: what was said of it already."""
    stream = ClauseStream()
    prompt = messages(scene, state, history, PROMPT_TOKENS)
    prompt += [Message("assistant", lead)] if lead else []
    for piece in model.stream(prompt, REPLY_TOKENS, lambda: False):
        yield from stream.push(piece)
    rest = stream.rest()
    if rest.endswith(WHOLE):
        yield rest
