"""How good the partner is, measured on what would reach the ear: scripted persons play every scene.

`python -m benchmarks.partner [--partner playbook|model|both] [--gguf FILE] [--short] [--json]`

Persons: cooperative (in every variant), rambling, monosyllabic, flattering, hostile, apologising, switching language,
asking it to break character, pleading; up to ten turns each. In the model's gear a language model of the person's
choice speaks through the checks, here meant as a bad actor. Further: understanding of written sentences that are not
among a scene's examples, the same spoken by Piper and recognised by Whisper base (English), the checks against planted
clauses, danger against written cases, commands written and spoken.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.partner_cases import checks, commands, own_rules_kept, safety, spoken, understanding
from benchmarks.persons import Person, cooperative, difficult, played_scenes
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder, standard_paths
from rehearsal_voice.core.events import Conceded, Speaker
from rehearsal_voice.core.ports import LanguageModel, MeaningModel
from rehearsal_voice.partner.checks import Verdict, asks_something_else, check_clause
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.ledger import may_concede
from rehearsal_voice.partner.prompt import messages
from rehearsal_voice.partner.spoken import said_instead
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, HeardTurn, Line, Reply
from rehearsal_voice.scenes.collection import SceneCollection
from rehearsal_voice.scenes.conditions import holds
from rehearsal_voice.scenes.scene import VARIANTS, Scene, Variant
from rehearsal_voice.turns.clauses import ClauseStream

TURNS = 10
COOPERATIVE_TURNS = 26
"""A cooperative person plays the scene to its end; pushes and corrections make some scenes longer than ten turns."""
FLAGSHIPS = frozenset(
    ("cafe-en", "cafe-es", "cafe-fr", "performance-review", "chores", "saying-no", "creative-notes", "silence-drill")
)
SHORT_FOR_MODELS = frozenset(("cafe-en", "performance-review", "saying-no"))
"""A model takes seconds for what the playbook says in a millisecond."""
PROMPT_TOKENS = 2000
REPLY_TOKENS = 80
MOST_CLAUSES = 4


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
    found: list[str] = field(default_factory=list)
    check_seconds: list[float] = field(default_factory=list)
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
            "beats_reached": round(self.beats_reached / max(1, self.beats), 4),
            "ends_reached": round(self.ends_reached / max(1, self.cooperative_takes), 4),
            "lines_repeated_in_a_take": self.repeated_lines,
            "first_line_foreseen": round(self.foreseen / max(1, self.foreseeable), 4),
            "replies": self.replies,
            "lines": self.lines,
        }
        if self.reply_seconds:
            made["reply_ms_median"] = round(1000 * statistics.median(self.reply_seconds), 2)
        if self.model_clauses:
            made["model_clauses_heard"] = round(self.model_clauses_heard / self.model_clauses, 4)
            made["check_ms_worst"] = round(1000 * max(self.check_seconds), 2)
        return made


Speak = Callable[[Scene, Reply, DirectorState, Sequence[tuple[Speaker, str]], Tally], list[str]]


def play(scene: Scene, person: Person, director: Director, speak: Speak, tally: Tally) -> None:
    """One take, judged line by line."""
    reply = director.opening()
    state, said = reply.state, [line.text for line in reply.lines]
    history: list[tuple[Speaker, str]] = [("partner", reply.text)] if reply.lines else []
    stood: Counter[str] = Counter()
    for _ in range(COOPERATIVE_TURNS if person.earns else TURNS):
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
    if person.earns:
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
    """The model speaks clause by clause until one fails; then the playbook takes over, as in the app."""

    def speak(
        scene: Scene, reply: Reply, state: DirectorState, history: Sequence[tuple[Speaker, str]], tally: Tally
    ) -> list[str]:
        said: list[str] = []
        for clause in model_clauses(model, scene, state, history):
            tally.model_clauses += 1
            started = time.perf_counter()
            verdict: Verdict = check_clause(clause, scene, reply.state, said)
            good = verdict.good and not asks_something_else(clause, reply, meaning)
            tally.check_seconds.append(time.perf_counter() - started)
            if not good:
                break
            tally.model_clauses_heard += 1
            said.append(clause)
            if len(said) == MOST_CLAUSES:
                break
        if not said:
            return [line.text for line in reply.lines]
        if not any("?" in clause for clause in said):
            said += [line.text for line in reply.question]
        return said

    return speak


def model_clauses(
    model: LanguageModel, scene: Scene, state: DirectorState, history: Sequence[tuple[Speaker, str]]
) -> Iterator[str]:
    """The model's answer, cut into clauses."""
    stream = ClauseStream()
    for piece in model.stream(messages(scene, state, history, PROMPT_TOKENS), REPLY_TOKENS, lambda: False):
        yield from stream.push(piece)
    rest = stream.rest()
    if rest:
        yield rest


def play_all(scenes: Mapping[str, Scene], meaning: MeaningModel, speak: Speak, options: argparse.Namespace) -> Tally:
    """Every scene with every person; the cooperative one in every variant."""
    tally, played = Tally(), played_scenes()
    wanted = FLAGSHIPS if speak is by_playbook else SHORT_FOR_MODELS
    for number, scene in enumerate(scenes.values()):
        if scene.id not in played or (options.short and scene.id not in wanted):
            continue
        for variant in VARIANTS[:1] if options.short else VARIANTS:
            director = Director(scene, meaning, seed=number + 1, options=DirectorOptions(variant=variant))
            play(scene, cooperative(scene), director, speak, tally)
        for person in list(difficult(scene.language))[: 3 if options.short else None]:
            play(scene, person, Director(scene, meaning, seed=number + 7), speak, tally)
    if options.found:
        print("\n".join(tally.found))
    return tally


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """All figures; the worse gear at the top."""
    meaning = UseMeaningModel()
    scenes = SceneCollection(assets_folder() / "scenes")
    report: dict[str, Any] = {}
    if options.partner in ("playbook", "both"):
        report["playbook"] = play_all(scenes, meaning, by_playbook, options).report()
    if options.partner in ("model", "both"):
        report["model"] = _with_model(scenes, meaning, options)
    gears = [report[name] for name in ("playbook", "model") if name in report]
    worse: dict[str, Any] = {
        key: max(gear[key] for gear in gears) if key == "forbidden_concessions" else min(gear[key] for gear in gears)
        for key in ("in_language", "in_character", "no_person_lines", "forbidden_concessions", "beats_reached")
    }
    worse |= understanding(scenes, meaning) | checks(scenes) | safety(meaning) | commands()
    worse |= own_rules_kept(scenes, meaning)
    worse |= spoken(scenes, meaning, options.short)
    return worse | report


def _with_model(scenes: Mapping[str, Scene], meaning: MeaningModel, options: argparse.Namespace) -> dict[str, Any]:
    from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel

    model = LlamaCppLanguageModel(options.gguf, threads=1)
    try:
        return play_all(scenes, meaning, by_model(model, meaning), options).report() | {"name": model.name}
    finally:
        model.close()


def write_transcripts(options: argparse.Namespace) -> None:
    """Ten conversations of the playbook, or of the model behind the checks, to be read; those that are there stay."""
    meaning = UseMeaningModel()
    scenes = SceneCollection(assets_folder() / "scenes")
    if options.partner == "model":
        from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel

        model = LlamaCppLanguageModel(options.gguf, threads=1)
        try:
            _write_ten(scenes, meaning, by_model(model, meaning), options.transcripts, f"model-{model.name}")
        finally:
            model.close()
        return
    _write_ten(scenes, meaning, by_playbook, options.transcripts, "playbook")


TEN: tuple[tuple[str, str, Variant], ...] = (
    ("cafe-en", "cooperative", "surprise"),
    ("cafe-es", "cooperative", "as expected"),
    ("cafe-fr", "cooperative", "changes the subject"),
    ("performance-review", "cooperative", "as expected"),
    ("performance-review", "cooperative", "less reasonable"),
    ("performance-review", "flattering", "as expected"),
    ("chores", "cooperative", "surprise"),
    ("saying-no", "cooperative", "pushes back"),
    ("creative-notes", "cooperative", "falls silent"),
    ("silence-drill", "cooperative", "as expected"),
)


def _write_ten(scenes: Mapping[str, Scene], meaning: MeaningModel, speak: Speak, folder: Path, gear: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, (name, manner, variant) in enumerate(TEN, start=1):
        file = folder / f"{gear}-{number:02}-{name}.md"
        if file.exists():
            continue
        scene = scenes[name]
        people = [cooperative(scene), *difficult(scene.language)]
        person = next(person for person in people if person.manner == manner)
        director = Director(scene, meaning, seed=number, options=DirectorOptions(variant=variant))
        lines = [f"# {scene.title}", "", f"Person: {manner}. Take: {variant}. Gear: {gear}. Seed: {number}.", ""]
        tally = Tally()
        lines += _conversation(scene, person, director, speak, tally)
        if tally.model_clauses:
            share = tally.model_clauses_heard / tally.model_clauses
            lines.append(
                f"Of {tally.model_clauses} clauses of the model {share:.0%} were heard; the rest failed a check."
            )
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _conversation(scene: Scene, person: Person, director: Director, speak: Speak, tally: Tally) -> Iterator[str]:
    reply = director.opening()
    state, stood = reply.state, Counter[str]()
    history: list[tuple[Speaker, str]] = [("partner", reply.text)] if reply.lines else []
    if reply.lines:
        yield f"**{scene.partner.name}:** {reply.text}\n"
    for _ in range(COOPERATIVE_TURNS if person.earns else TURNS):
        words = person.says(state.beat, stood[state.beat])
        stood[state.beat] += 1
        reply = director.reply(state, HeardTurn(words))
        history.append(("person", words))
        said = speak(scene, reply, state, history, tally)
        spoken = " ".join(said)
        history.append(("partner", spoken))
        quiet = f"*({reply.hold_s:g} s of silence)* " if reply.hold_s else ""
        yield f"**You:** {words}\n"
        yield f"**{scene.partner.name}:** {quiet}{spoken}\n"
        state = after(reply, state, said)
        if reply.ends:
            return


def main() -> None:
    """Print the figures, as a table or as JSON."""
    standard = standard_paths().models[-1] / "qwen2.5-coder-1.5b-instruct" / "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--partner", choices=("playbook", "model", "both"), default="playbook")
    parser.add_argument("--gguf", type=Path, default=standard)
    parser.add_argument("--transcripts", type=Path, help="write ten conversations as text into this folder and end")
    parser.add_argument(
        "--short",
        action="store_true",
        help="flagships (three for a model), one variant, three persons, a quarter spoken",
    )
    parser.add_argument("--found", action="store_true", help="print every line that broke a rule")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.transcripts:
        write_transcripts(options)
        return
    report = measure(options)
    if options.json:
        print(json.dumps(report, ensure_ascii=False))
        return
    for key, value in report.items():
        print(f"{key:28} {value}")


if __name__ == "__main__":
    main()
