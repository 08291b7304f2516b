"""Would it help recognition to be told the scene's words? A decoding with them as a prompt, beside the plain one.

    python -m benchmarks.tutoring_hints [--json] [--most N]

What cooperative persons say in language scenes (tests/data) is spoken by this machine's voices and decoded by Whisper
base twice: plainly, and with the scene's glossary and the partner's name as the text before. A word of the second
decoding is taken only where it stands in the glossary and every plain word in its place was heard with less than
`UNSURE`. Counted: words wrong either way, and sentences that were right and were spoilt.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from benchmarks.persons import rows
from benchmarks.tutoring_spoken import said_by, voice_of
from rehearsal_voice.backends.whisper_guards import token_limit
from rehearsal_voice.backends.whisper_network import Decoding, Encoding, WhisperNetwork
from rehearsal_voice.backends.whisper_words import written_words
from rehearsal_voice.config.paths import assets_folder, standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.language.folding import fold
from rehearsal_voice.scenes.library import load_scenes
from rehearsal_voice.scenes.scene import Scene

UNSURE = 0.5
LONGEST_HINT_TOKENS = 180
"""Whisper reads at most 224 tokens of text before."""


class HintedNetwork(WhisperNetwork):
    """The same network with text before the utterance."""

    def decode_after(self, encoding: Encoding, language: str, hint: str, max_tokens: int) -> Decoding:
        tokens = self._tokens(language)
        before = [tokens.sot_prev, *tokens.encode(" " + hint)[:LONGEST_HINT_TOKENS]]
        prompt = [*before, *tokens.sot_sequence, tokens.no_timestamps]
        result = self._model.generate(
            encoding.features, [prompt], beam_size=self._beam, max_length=max_tokens + len(prompt)
        )[0]
        spoken = tuple(token for token in result.sequences_ids[0] if token < tokens.eot)
        return Decoding(spoken, self.text(spoken, language), 0.0, 0.0, finished=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="figures only, for a machine")
    parser.add_argument("--most", type=int, default=150, metavar="N", help="so many sentences at most")
    asked = parser.parse_args()
    report = measured(asked.most)
    print(json.dumps(report) if asked.json else "\n".join(f"{name}: {value}" for name, value in report.items()))


def measured(most: int) -> dict[str, Any]:
    """Both decodings of each sentence, and what is made of them."""
    scenes = load_scenes(assets_folder() / "scenes")
    said = [(scenes[row["scene"]], row["text"]) for row in rows("scene_sentences_language.jsonl")]
    chosen = [one for one in said if one[0].language != "en"][:most]
    network = HintedNetwork(standard_paths().models[-1] / "whisper-base", 1, 5)
    errors = {"plain": 0, "hinted": 0, "joined": 0}
    words = taken = spoilt = mended = 0
    for scene, text in chosen:
        heard = _heard(network, scene, text)
        right = fold(text).split()
        wrong = {name: distance(right, fold(what).split()) for name, what in heard.items()}
        errors = {name: errors[name] + wrong[name] for name in errors}
        words += len(right)
        taken += heard["joined"] != heard["plain"]
        mended += wrong["joined"] < wrong["plain"]
        spoilt += wrong["joined"] > wrong["plain"]
    rates = {f"word_errors_{name}": round(count / max(1, words), 4) for name, count in errors.items()}
    return {"sentences": len(chosen), "words": words, **rates, "changed": taken, "mended": mended, "spoilt": spoilt}


def _heard(network: HintedNetwork, scene: Scene, text: str) -> Mapping[str, str]:
    sound = said_by(voice_of(scene.language), text)
    encoding, limit = network.encode(sound), token_limit(len(sound) / SAMPLE_RATE_HZ)
    plain = network.decode(encoding, scene.language, limit)
    timed = network.time_words(encoding, scene.language, plain.tokens)
    words = written_words(timed.pieces, len(sound) / SAMPLE_RATE_HZ)
    hint = ", ".join([scene.partner.name, *scene.glossary])
    hinted = network.decode_after(encoding, scene.language, hint, limit).text
    known = {word for phrase in (scene.partner.name, *scene.glossary) for word in fold(phrase).split()}
    return {"plain": plain.text, "hinted": hinted, "joined": joined(words, hinted, known)}


def joined(words: Sequence[Word], hinted: str, known: set[str]) -> str:
    """The plain words, with those of the hinted decoding where the plain ones were unsure and the scene has them."""
    others = hinted.split()
    matcher = SequenceMatcher(
        None, [fold(word.text) for word in words], [fold(word) for word in others], autojunk=False
    )
    text: list[Word] = []
    for kind, start, end, other, until in matcher.get_opcodes():
        unsure = end > start and all(word.confidence < UNSURE for word in words[start:end])
        fits = until > other and all(fold(word) in known for word in others[other:until])
        if kind == "replace" and unsure and fits:
            text += [replace(words[start], text=word) for word in others[other:until]]
        else:
            text += words[start:end]
    return " ".join(word.text for word in text)


def distance(right: Sequence[str], heard: Sequence[str]) -> int:
    """Words to change, leave out or put in (Levenshtein 1966)."""
    row = list(range(len(heard) + 1))
    for place, word in enumerate(right, start=1):
        before, row[0] = row[0], place
        for at, other in enumerate(heard, start=1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (word != other))
    return row[-1]


if __name__ == "__main__":
    main()
