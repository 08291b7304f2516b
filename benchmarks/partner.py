"""How good the partner is, measured on what would reach the ear: scripted persons play every scene.

`python -m benchmarks.partner [--partner playbook|model|llama.cpp|both] [--gguf FILE] [--minutes M] [--turns N]
[--flagships] [--part PART ...] [--short] [--json]`

Persons: cooperative (in every variant), rambling, monosyllabic, flattering, hostile, apologising, switching language,
asking it to break character, pleading; up to ten turns each. In the model's gear a language model of the person's
choice speaks through the checks, here meant as a bad actor; it needs seconds for a reply, so it plays takes drawn
evenly from all scenes and persons until its minutes are over. Further: understanding of written sentences that are not
among a scene's examples, the same spoken by Piper and recognised by Whisper base (English), the checks against planted
clauses, danger against written cases, commands written and spoken.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.partner_cases import checks, commands, own_rules_kept, safety
from benchmarks.partner_takes import Speak, Tally, by_model, by_playbook, play
from benchmarks.partner_transcripts import write_ten
from benchmarks.partner_understanding import spoken, understanding
from benchmarks.persons import Person, cooperative, difficult, played_scenes
from benchmarks.replies import plainly
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import assets_folder, standard_paths
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.ports import MeaningModel
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorOptions
from rehearsal_voice.scenes.collection import SceneCollection
from rehearsal_voice.scenes.scene import VARIANTS, Scene

FLAGSHIPS = frozenset(
    ("cafe-en", "cafe-es", "cafe-fr", "performance-review", "chores", "saying-no", "creative-notes", "silence-drill")
)
MINUTES, MINUTES_SHORT = 20.0, 1.0
"""How long the model's gear plays."""
PARTS = ("takes", "cases", "spoken")


def takes_of(
    scenes: Mapping[str, Scene], meaning: MeaningModel, short: bool, few: bool
) -> list[tuple[Scene, Person, Director]]:
    """Every scene with every person; the cooperative one in every variant. few: flagships alone."""
    takes: list[tuple[Scene, Person, Director]] = []
    played = played_scenes()
    for number, scene in enumerate(scenes.values()):
        if scene.id not in played or (few and scene.id not in FLAGSHIPS):
            continue
        for variant in VARIANTS[:1] if short else VARIANTS:
            director = Director(scene, meaning, seed=number + 1, options=DirectorOptions(variant=variant))
            takes.append((scene, cooperative(scene), director))
        plain = Director(scene, meaning, seed=number + 7)
        takes += [(scene, person, plain) for person in list(difficult(scene.language))[: 3 if short else None]]
    return takes


def play_all(scenes: Mapping[str, Scene], meaning: MeaningModel, speak: Speak, options: argparse.Namespace) -> Tally:
    """All takes; for a model as many as its minutes allow, drawn evenly, the same ones first in every run."""
    tally, takes = Tally(), takes_of(scenes, meaning, options.short, options.short or options.flagships)
    until = None
    if speak is not by_playbook:
        random.Random(7).shuffle(takes)
        until = time.monotonic() + 60 * (options.minutes or (MINUTES_SHORT if options.short else MINUTES))
    for scene, person, director in takes:
        if until is not None and time.monotonic() > until:
            break
        play(scene, person, director, speak, tally, options.turns)
    if options.found:
        print("\n".join(tally.found), file=sys.stderr)
    return tally


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """All figures; the worse gear at the top. What is heard is understood before a gear speaks: that is one figure."""
    meaning = UseMeaningModel()
    scenes = SceneCollection(assets_folder() / "scenes")
    gears: dict[str, dict[str, Any]] = {}
    if "takes" in options.part and options.partner != "model":
        gears["playbook"] = play_all(scenes, meaning, by_playbook, options).report()
    if "takes" in options.part and options.partner != "playbook":
        gears["model"] = _with_model(scenes, meaning, options)
    worse: dict[str, Any] = {
        key: (max if key == "forbidden_concessions" else min)(gear[key] for gear in gears.values())
        for key in ("in_language", "in_character", "no_person_lines", "forbidden_concessions", "beats_reached")
        if gears and all(key in gear for gear in gears.values())
    }
    if "cases" in options.part:
        worse |= understanding(scenes, meaning) | checks(scenes, meaning) | safety(meaning) | commands()
        worse |= own_rules_kept(scenes, meaning)
    if "spoken" in options.part:
        worse |= spoken(scenes, meaning, options.short)
    understood = {key: worse[key] for key in ("understood_text", "understood_spoken") if key in worse}
    return worse | {name: gear | understood for name, gear in gears.items()}


def _with_model(scenes: Mapping[str, Scene], meaning: MeaningModel, options: argparse.Namespace) -> dict[str, Any]:
    from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel

    model = LlamaCppLanguageModel(options.gguf, threads=options.model_threads)
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

        model = LlamaCppLanguageModel(options.gguf, threads=options.model_threads)
        try:
            write_ten(scenes, meaning, by_model(model, meaning), options.transcripts, f"model-{model.name}")
        finally:
            model.close()
        return
    write_ten(scenes, meaning, by_playbook, options.transcripts, "playbook")


def main() -> None:
    """Print the figures, as a table or as JSON."""
    standard = standard_paths().models[-1] / "qwen2.5-coder-1.5b-instruct" / "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--partner", choices=("playbook", "model", "llama.cpp", "both"), default="both")
    parser.add_argument("--gguf", type=Path, default=standard, help="what speaks in the model's gear")
    parser.add_argument(
        "--model-threads", type=int, default=1, help="with more, a busy machine makes it load again and miss its turns"
    )
    parser.add_argument("--minutes", type=float, help=f"the model plays ({MINUTES:g}; {MINUTES_SHORT:g} with --short)")
    parser.add_argument("--turns", type=int, help="most turns of a take; fewer let more persons come to their turn")
    parser.add_argument("--flagships", action="store_true", help="these scenes alone, with every person")
    parser.add_argument("--part", nargs="+", choices=PARTS, default=PARTS, help="what to measure (all)")
    parser.add_argument("--transcripts", type=Path, help="write ten conversations as text into this folder and end")
    parser.add_argument(
        "--short",
        action="store_true",
        help="flagships, one variant, three persons, a few sentences spoken",
    )
    parser.add_argument("--found", action="store_true", help="print every line that broke a rule")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    options.partner = "model" if options.partner == "llama.cpp" else options.partner
    if options.partner == "model" and not options.gguf.is_file():
        # Without this the playbook would stand in for it, and its figures would pass for the model's.
        raise InputFault(f"There is no file {options.gguf}.", "Give --gguf the path of a GGUF file.")
    if options.transcripts:
        write_transcripts(options)
        return
    if options.partner == "both" and not options.gguf.is_file():
        print(f"{options.gguf} is not there: the playbook's gear alone.", file=sys.stderr)
        options.partner = "playbook"
    report = measure(options)
    if options.json:
        print(json.dumps(report, ensure_ascii=False))
        return
    for key, value in report.items():
        print(f"{key:28} {value}")


if __name__ == "__main__":
    plainly(main)
