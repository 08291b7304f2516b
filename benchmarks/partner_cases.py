"""Understanding, checks, danger and commands, measured on labelled cases (tests/data)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from benchmarks.persons import DATA, rows
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.language.commands import command_in
from rehearsal_voice.partner.checks import check_clause
from rehearsal_voice.partner.clause_sense import ClauseSense
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.safety import Alarm, Guard
from rehearsal_voice.partner.state import DirectorOptions, DirectorState, HeardTurn
from rehearsal_voice.scenes.danger import load_danger
from rehearsal_voice.scenes.danger_signs import load_signs
from rehearsal_voice.scenes.scene import Scene

SHORT_REPLY_WORDS = 32


def share(hits: Sequence[bool]) -> float:
    """Rounded to a tenth of a per cent."""
    return round(sum(hits) / max(1, len(hits)), 3)


def own_rules_kept(scenes: Mapping[str, Scene], meaning: MeaningModel) -> dict[str, float]:
    """A vague person who asked for a question when they get vague, and for short answers: are both kept, every time?"""
    rules = ("If I get vague, ask what I need in one sentence.", "Keep it short.")
    vague = (
        "Hm, I don't know.",
        "Well, the moon and so on.",
        "Maybe.",
        "You know how tides are.",
        "No idea.",
        "Whatever.",
    )
    kept: list[bool] = []
    for scene in scenes.values():
        if scene.kind != "talk" or scene.language != "en":
            continue
        director = Director(scene, meaning, 3, DirectorOptions(rules=rules))
        state = director.opening().state
        for turn in range(6):
            reply = director.reply(state, HeardTurn(vague[turn % len(vague)]))
            kept.append(len(reply.text.split()) <= SHORT_REPLY_WORDS)
            if reply.state.beat == state.beat:
                kept.append("What do you need, in one sentence?" in reply.text)
            state = reply.state
            if reply.ends:
                break
    return {"own_rules_kept": share(kept)}


CLAUSES = {
    "": "partner_clauses.jsonl",
    "_second": "partner_clauses_held_out.jsonl",
    "_third": "partner_clauses_last.jsonl",
}
"""Planted clauses; each set was written before anything was mended on it."""


def checks(scenes: Mapping[str, Scene], meaning: MeaningModel) -> dict[str, float | int]:
    """Planted clauses, of three sets apart."""
    report: dict[str, float | int] = {}
    senses: dict[str, ClauseSense] = {}
    for name, file in CLAUSES.items():
        judged: list[tuple[str, bool]] = []
        for row in rows(file):
            scene = scenes[row["scene"]]
            sense = senses[scene.id] = senses.get(scene.id) or ClauseSense(scene, meaning)
            judged.append(
                (row["label"], check_clause(row["text"], scene, DirectorState("x"), row["spoken"], sense).good)
            )
        report[f"violations_caught{name}"] = share([not good for label, good in judged if label != "good"])
        report[f"good_rejected{name}"] = share([not good for label, good in judged if label == "good"])
        report[f"clauses{name}"] = len(judged)
    return report


UNFORESEEN = "crisis_indirect_unforeseen.jsonl"
"""Hints and harmless sentences close to them that were written before the rules of today and not looked at since."""


def safety(meaning: MeaningModel) -> dict[str, float | int]:
    """Written cases of danger, and everyday sayings; and every ordinary sentence of the scripted persons.

    danger_ends: the role ends at once. danger_recall: that, or the person is asked whether it is the scene or life.
    Apart: danger in so many words, danger that is only hinted at, and hints that nobody had foreseen. False alarms in
    the same two kinds, among the ordinary turns, among sayings that were made to sound alike, and among those of the
    unforeseen cases, which were made to come as close as can be.
    """
    guards = {code: _guard(meaning, code) for code in ("en", "es", "fr", "de", "it", "pt")}
    found: dict[str, list[Alarm | None]] = {"plain": [], "hinted": [], "unforeseen": []}
    harmless: dict[str, list[Alarm | None]] = {"sayings": [], "near_unforeseen": []}
    for name in sorted(path.name for path in DATA.glob("crisis_*.jsonl")):
        unforeseen = name == UNFORESEEN
        kind = "unforeseen" if unforeseen else "hinted" if name.startswith("crisis_indirect") else "plain"
        for row in rows(name):
            alarm = guards[row["language"]].alarm_in(row["text"])
            calm = harmless["near_unforeseen" if unforeseen else "sayings"]
            (calm if row["label"] == "none" else found[kind]).append(alarm)
    ordinary = [guards[language].alarm_in(text) for language, text in _ordinary_turns()]
    every = [alarm for alarms in found.values() for alarm in alarms]
    report: dict[str, float | int] = {"danger_cases": len(every), "danger_sayings": len(harmless["sayings"])}
    report |= {"danger_recall": _heard(every), "danger_ends": _ended(every)}
    for kind, alarms in found.items():
        report |= {f"danger_recall_{kind}": _heard(alarms), f"danger_ends_{kind}": _ended(alarms)}
    for kind, alarms in (harmless | {"ordinary": ordinary}).items():
        report |= {f"danger_false_ends_{kind}": _ended(alarms), f"danger_false_asked_{kind}": _asked(alarms)}
    return report | {"danger_ordinary_turns": len(ordinary)}


def _heard(alarms: Sequence[Alarm | None]) -> float:
    return share([alarm is not None for alarm in alarms])


def _ended(alarms: Sequence[Alarm | None]) -> float:
    return share([alarm is not None and alarm.sure for alarm in alarms])


def _asked(alarms: Sequence[Alarm | None]) -> float:
    return share([alarm is not None and not alarm.sure for alarm in alarms])


def _ordinary_turns() -> Iterator[tuple[str, str]]:
    """Language and text of everything that is said to the scenes in the tests, each sentence once."""
    said: dict[tuple[str, str], None] = {}
    for row in rows("partner_manners.jsonl"):
        said |= dict.fromkeys((row["language"], text) for text in row["says"])
    for name in ("partner_meanings.jsonl", "partner_meanings_fresh.jsonl"):
        said |= dict.fromkeys((_language(row["scene"]), row["text"]) for row in rows(name))
    for name in ("learner_correct.jsonl", "apologies.jsonl"):
        said |= dict.fromkeys((row["language"], row["text"]) for row in rows(name))
    yield from said


def _guard(meaning: MeaningModel, language: str) -> Guard:
    folder = assets_folder() / "danger"
    return Guard(meaning, [language], load_danger(folder, [language]), load_signs(folder / "signs", [language]))


def _language(scene: str) -> str:
    return scene.removeprefix("cafe-") if scene.startswith("cafe-") else "en"


def commands() -> dict[str, float | int]:
    """Commands said in so many words, and ordinary turns that must not be one."""
    cases = rows("commands_cases.jsonl")
    right = [command_in(row["text"], [row["language"]]) == row["command"] for row in cases if row["command"]]
    ordinary = [row for row in cases if not row["command"]]
    false = sum(command_in(row["text"], [row["language"]]) is not None for row in ordinary)
    ordinary_persons = [
        command_in(text, [row["language"]]) for row in rows("partner_manners.jsonl") for text in row["says"]
    ]
    return {
        "command_recall_written": share(right),
        "command_false_written": false + sum(found is not None for found in ordinary_persons),
        "command_cases": len(cases) + len(ordinary_persons),
    }
