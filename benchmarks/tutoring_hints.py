"""Would the scene's words help recognition? A second decoding with them, only where nothing was understood.

    python -m benchmarks.tutoring_hints [--json] [--part N OF]

What persons say in language scenes that are not in English (tests/data), and sentences that fit no scene, are spoken by
this machine's voices and decoded by Whisper base. Where the partner would have to say “sorry?”, they are decoded again
with the scene's glossary as the text before. That is taken only where it is understood and sounds like the plain
decoding (`ALIKE`). Counted: turns mended, turns taken for something else, nonsense that passed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from benchmarks.persons import rows
from benchmarks.tutoring_spoken import said_by, voice_of
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.backends.whisper_guards import token_limit
from rehearsal_voice.backends.whisper_network import Decoding, Encoding, WhisperNetwork
from rehearsal_voice.config.paths import assets_folder, standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ
from rehearsal_voice.core.ports import Delivery
from rehearsal_voice.language.folding import fold
from rehearsal_voice.language.likeness import likeness
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import HeardTurn, Understanding
from rehearsal_voice.scenes.library import load_scene, load_scenes
from rehearsal_voice.scenes.scene import Scene

ALIKE = 0.7
"""Likeness of sound between both decodings, looked for on a quarter of the sentences."""
SLOWLY = 0.85
NONSENSE = 4
"""Sentences that fit nothing, from each scene."""


LONGEST_HINT_TOKENS = 180
"""Whisper reads at most 224 tokens of text before."""


class HintedNetwork(WhisperNetwork):
    """The same network with text before the utterance."""

    def decode_after(self, encoding: Encoding, language: str, hint: str, max_tokens: int) -> Decoding:
        tokens = self._tokens(language)
        before = [tokens.sot_prev, *tokens.encode(f" {hint}")[:LONGEST_HINT_TOKENS]]
        prompt = [*before, *tokens.sot_sequence, tokens.no_timestamps]
        result = self._model.generate(
            encoding.features, [prompt], beam_size=self._beam, max_length=max_tokens + len(prompt)
        )[0]
        spoken = tuple(token for token in result.sequences_ids[0] if token < tokens.eot)
        return Decoding(spoken, self.text(spoken, language), 0.0, 0.0, finished=True)


@dataclass(frozen=True, slots=True)
class Case:
    """expected: meanings or details one of which should be understood; none for what fits nothing."""

    scene: Scene
    beat: str
    text: str
    expected: tuple[str, ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="figures only, for a machine")
    parser.add_argument(
        "--part", type=int, nargs=2, default=(0, 1), metavar=("N", "OF"), help="every OF-th sentence from N on"
    )
    asked = parser.parse_args()
    report = measured(asked.part[0], asked.part[1])
    print(json.dumps(report) if asked.json else "\n".join(f"{name}: {value}" for name, value in report.items()))


def measured(part: int, parts: int) -> dict[str, int]:
    """Both decodings where the plain one says nothing to the partner, and what is made of them."""
    network = HintedNetwork(standard_paths().models[-1] / "whisper-base", 1, 5)
    counts = dict.fromkeys(
        ("sentences", "not_understood", "mended", "taken_for_something_else", "nonsense", "nonsense_taken"), 0
    )
    for case in list(_cases())[part::parts]:
        plain, hinted = _decoded(network, case)
        counts["sentences" if case.expected else "nonsense"] += 1
        if not _understood(case, plain).off:
            continue
        counts["not_understood"] += bool(case.expected)
        meant = _understood(case, hinted)
        if meant.off or likeness(fold(plain), fold(hinted)) < ALIKE:
            continue
        fate = "mended" if _as_expected(meant, case) else "taken_for_something_else"
        counts[fate if case.expected else "nonsense_taken"] += 1
    return counts


def _cases() -> Iterator[Case]:
    scenes = {
        name: scene
        for name, scene in load_scenes(assets_folder() / "scenes").items()
        if scene.kind == "language" and scene.language != "en"
    }
    for row in (*rows("scene_sentences_language.jsonl"), *rows("scene_sentences_fresh.jsonl")):
        if row["scene"] in scenes and row.get("beat"):
            yield Case(scenes[row["scene"]], row["beat"], row["text"], _expected(row))
    for scene in scenes.values():
        for number, text in enumerate(scene.nothing[:NONSENSE]):
            yield Case(scene, scene.beats[number % len(scene.beats)].id, text, ())


def _expected(row: Mapping[str, Any]) -> tuple[str, ...]:
    return (row["expect"],) if isinstance(row["expect"], str) else tuple(row["expect"])


def _decoded(network: HintedNetwork, case: Case) -> tuple[str, str]:
    language = case.scene.language
    sound = said_by(voice_of(language), case.text, Delivery(tempo=SLOWLY))
    encoding, limit = network.encode(sound), token_limit(len(sound) / SAMPLE_RATE_HZ)
    hint = ", ".join(case.scene.glossary)
    plain = network.decode(encoding, language, limit).text
    return plain, network.decode_after(encoding, language, hint, limit).text


@cache
def _director(scene_id: str) -> Director:
    return Director(load_scene(assets_folder() / "scenes" / f"{scene_id}.toml"), UseMeaningModel(), 1)


def _understood(case: Case, text: str) -> Understanding:
    director = _director(case.scene.id)
    return director.understand(replace(director.opening().state, beat=case.beat), HeardTurn(text))


def _as_expected(meant: Understanding, case: Case) -> bool:
    found = {*meant.names, *(f"{slot}={value}" for slot, value, _ in meant.slots)}
    return not found.isdisjoint(case.expected)


if __name__ == "__main__":
    main()
