"""How well slips of learners are found and mended, and how many survive the recogniser.

    python -m benchmarks.tutoring [--json] [--spoken [--every N]] [--hints] [--three-days FILE]

Written: `learner_slips.jsonl` and `learner_correct.jsonl` (tests/data), with what a person may say in every language
scene as further correct sentences. The sentences were written before the patterns, but by the same hand. Acted: a
learner who says a slip at every turn of every language scene, and after each correction the right form.
--spoken: the same sentences spoken by the voices of this machine and recognised by Whisper base. A synthetic voice is
clearer than a learner, so this is the upper bound of what survives. --hints: see `benchmarks.tutoring_hints`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks.partner_cases import share
from benchmarks.persons import rows
from benchmarks.tutoring_spoken import spoken
from benchmarks.tutoring_three_days import three_days
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder
from rehearsal_voice.core.events import CorrectionGiven, CorrectionTakenUp
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.slips import mend
from rehearsal_voice.partner.state import DirectorState, HeardTurn
from rehearsal_voice.scenes.library import load_scenes
from rehearsal_voice.scenes.scene import Scene

TURNS = 18
KINDS = 3
"""Slips that a learner makes again and again in a take: each comes up three times, for the three steps."""
NOTHING_YET = DirectorState("")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="figures only, for a machine")
    parser.add_argument("--spoken", action="store_true", help="also speak and recognise them (some minutes)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="speak only every Nth sentence")
    parser.add_argument("--three-days", type=Path, metavar="FILE", help="play three days in a Spanish café into FILE")
    asked = parser.parse_args()
    if asked.three_days is not None:
        three_days(asked.three_days)
        return
    scenes = {
        name: scene for name, scene in load_scenes(assets_folder() / "scenes").items() if scene.kind == "language"
    }
    report: dict[str, Any] = {**written(scenes), **acted(scenes, UseMeaningModel())}
    if asked.spoken:
        report["spoken"] = spoken(by_language(scenes), asked.every)
    print(json.dumps(report, indent=2, ensure_ascii=False) if asked.json else _told(report))


def by_language(scenes: Mapping[str, Scene]) -> dict[str, Scene]:
    """One scene a language, the first by name."""
    return {scene.language: scene for _, scene in sorted(scenes.items(), reverse=True)}


def written(scenes: Mapping[str, Scene]) -> dict[str, Any]:
    """Found slips, and correct sentences that were called wrong, each in every scene of its language."""
    one = by_language(scenes)
    found: dict[str, list[bool]] = {}
    for row in rows("learner_slips.jsonl"):
        found.setdefault(row["language"], []).append(_finds(one[row["language"]], row))
    correct = [
        (scene, row["text"])
        for row in rows("learner_correct.jsonl")
        for scene in scenes.values()
        if scene.language == row["language"]
    ]
    others = [(scene, text) for scene in scenes.values() for text in scene.examples]
    others += [(scenes[row["scene"]], row["text"]) for row in rows("scene_sentences_language.jsonl")]
    return {
        "slips": sum(map(len, found.values())),
        "slips_found": share([hit for hits in found.values() for hit in hits]),
        "slips_found_by_language": {language: share(hits) for language, hits in sorted(found.items())},
        "patterns_by_language": {language: len(scene.slips) for language, scene in sorted(one.items())},
        "correct_sentences": len(correct),
        "wrong_corrections": round(sum(_mended(*each) for each in correct) / len(correct), 4),
        "scene_sentences": len(others),
        "scene_sentences_corrected": round(sum(_mended(*each) for each in others) / len(others), 4),
    }


def _mended(scene: Scene, text: str) -> bool:
    return mend(scene.slips, HeardTurn(text), NOTHING_YET) is not None


def _finds(scene: Scene, row: Mapping[str, Any]) -> bool:
    """Whether what is mended is what was wrong."""
    mending = mend(scene.slips, HeardTurn(row["text"]), NOTHING_YET)
    return mending is not None and bool({*mending.quote.casefold().split()} & {*row["wrong"].casefold().split()})


@dataclass(slots=True)
class _Acted:
    replies: int = 0
    doubled: int = 0
    given: list[CorrectionGiven] = field(default_factory=list)
    repeated: int = 0
    taken_up: int = 0


def acted(scenes: Mapping[str, Scene], meaning: MeaningModel) -> dict[str, Any]:
    """A learner in every scene: a slip a turn, and after a correction the right form in the turn behind it."""
    seen = _Acted()
    for number, (name, scene) in enumerate(scenes.items()):
        made = [row["text"] for row in rows("learner_slips.jsonl") if row["language"] == scene.language]
        habits = [made[(number * KINDS + nth) % len(made)] for nth in range(KINDS)]
        _act(Director(scene, meaning, 1), list(_script(name)), habits, seen)
    return {
        "replies_to_slips": seen.replies,
        "corrected_at_most_once": share([True] * (seen.replies - seen.doubled) + [False] * seen.doubled),
        "corrections": len(seen.given),
        "steps": {step: sum(one.step == step for one in seen.given) for step in ("recast", "prompt", "native")},
        "right_form_said_after": seen.repeated,
        "uptake_noticed": round(seen.taken_up / max(1, seen.repeated), 3),
    }


def _script(name: str) -> Iterator[str]:
    for row in rows("partner_persons.jsonl"):
        if row["scene"] == name:
            yield from row["says"]


def _act(director: Director, script: Sequence[str], habits: Sequence[str], seen: _Acted) -> None:
    state, echo = director.opening().state, ""
    for turn in range(TURNS):
        slip = habits[turn // 2 % KINDS]
        sensible = script[turn % len(script)] if script else ""
        reply = director.reply(replace(state), HeardTurn(f"{sensible} {echo or slip}"))
        given = [fact for fact in reply.facts if isinstance(fact, CorrectionGiven)]
        seen.replies += 1
        seen.doubled += len(given) > 1
        seen.given += given
        if echo:
            seen.repeated += 1
            seen.taken_up += any(isinstance(fact, CorrectionTakenUp) for fact in reply.facts)
        echo = given[0].form if given and not echo else ""
        state = reply.state
        if reply.ends:  # another take, in which nothing was corrected yet
            state, echo = director.opening().state, ""


def _told(report: Mapping[str, Any]) -> str:
    return "\n".join(f"{name}: {value}" for name, value in report.items())


if __name__ == "__main__":
    main()
