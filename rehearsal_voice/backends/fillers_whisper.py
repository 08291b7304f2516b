"""Filled pauses from Whisper's own doubt: what it would have written, had it been told that hesitations count.

Whisper learned to leave "um" out. Shown an earlier text full of them it writes them again, nearly all of them, but also
some that nobody said, and once started it may not stop. So this second reading is used for one thing only: its fillers,
with the decoder's probability and the time its attention gives them. Words come from the plain reading, and the sound
has the last say (`pacing.hesitations.confirmed`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from rehearsal_voice.backends.whisper_network import STEP_SAMPLES, WINDOW_SAMPLES, WhisperNetwork
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, sanitised
from rehearsal_voice.core.ports import Doubt

PROMPTS = {
    "en": "Um, uh, so, um, I, uh, I think, um, you know, uh, hmm.",
    "es": "Eh, bueno, em, yo, eh, creo que, em, eh.",
    "fr": "Et euh ouais mais euh, tu vois euh, c'est euh... ben euh, parce que euh, voilà euh, alors euh.",
    "de": "Äh, also, ähm, ich, äh, ich glaube, ähm, äh.",
    "it": "Ehm, eh, allora, eh, io, ehm, penso, eh.",
    "pt": "Hã, então, eh, eu, hã, acho que, eh, hã.",
}
FILLERS = {
    "en": frozenset("um uh erm er hmm hm mm umm uhm uhh".split()),
    "es": frozenset("eh em ehm mmm hmm".split()),
    "fr": frozenset("euh heu hum hmm".split()),
    "de": frozenset("äh ähm öh öhm hm hmm".split()),
    "it": frozenset("eh ehm mmm hmm".split()),
    "pt": frozenset("hã ah eh hmm ehm".split()),
}
"""Left out where it is a word of the language: German "er" and "um", Portuguese "um"."""

SHORTEST_SAMPLES = SAMPLE_RATE_HZ // 4
LONGEST_SAMPLES = WINDOW_SAMPLES - 2 * SAMPLE_RATE_HZ
_MOST_TOKENS = 200
_LEAST_LOOP = 4
_LOOP_SHARE = 0.4
_REPEATS = 3

Spoken = tuple[str, float, float, float]


class WhisperHesitationEar:
    """A `core.ports.HesitationEar`. Raises ModelFault when the model cannot be loaded.

    model_folder: a multilingual Whisper; an English one hears English only. About 0.04 of real time on one core.
    """

    def __init__(self, model_folder: Path, threads: int = 1, workers: int = 1) -> None:
        self._network = _PromptedNetwork(model_folder, threads, 1, workers)

    def doubts(self, samples: FloatArray, language: str) -> tuple[Doubt, ...]:
        """Where the decoder heard filled pauses, with its probability as score; long sound is read in pieces."""
        if language not in PROMPTS or (language != "en" and not self._network.multilingual):
            return ()
        sound = sanitised(samples)
        found: list[Doubt] = []
        for first in range(0, len(sound), LONGEST_SAMPLES):
            piece = sound[first : first + LONGEST_SAMPLES]
            if len(piece) >= SHORTEST_SAMPLES:
                found += _fillers(self._network.read(piece, language), language, first / SAMPLE_RATE_HZ)
        return tuple(found)


class _PromptedNetwork(WhisperNetwork):
    """The network, reading on after a text full of hesitations."""

    def read(self, samples: FloatArray, language: str) -> list[Spoken]:
        """Each word with its start, end (seconds) and probability."""
        encoding = self.encode(samples)
        tokens = self._tokens(language)
        before = [tokens.sot_prev, *tokens.encode(f" {PROMPTS[language]}"), *tokens.sot_sequence]
        prompt = [*before, tokens.no_timestamps]
        result = self._model.generate(
            encoding.features, [prompt], beam_size=self._beam, max_length=len(prompt) + _MOST_TOKENS
        )[0]
        spoken = [token for token in result.sequences_ids[0] if token < tokens.eot]
        words, groups = tokens.split_to_word_tokens([*spoken, tokens.eot])
        if len(words) < 2:
            return []
        aligned = self._model.align(encoding.features, before, [spoken], 2 * encoding.steps)[0]
        return _timed(aligned, words[:-1], groups[:-1])


def _timed(aligned: Any, words: Sequence[str], groups: Sequence[Sequence[int]]) -> list[Spoken]:
    """Words at the places where the decoder's attention lay; punctuation alone is an empty word."""
    path = np.asarray(aligned.alignments)
    onsets = path[np.diff(path[:, 0], prepend=-1) > 0, 1] * STEP_SAMPLES / SAMPLE_RATE_HZ
    chances = np.asarray(aligned.text_token_probs)
    bounds = np.cumsum([0, *(len(group) for group in groups)])
    return [
        (word.strip(" ,.?!…-–").lower(), float(onsets[first]), float(onsets[last]), float(chances[first:last].mean()))
        for word, first, last in zip(words, bounds[:-1], bounds[1:], strict=True)
    ]


def _fillers(spoken: Sequence[Spoken], language: str, offset: float) -> list[Doubt]:
    """The fillers among the words, without runs in which the decoder only repeats itself.

    Punctuation beside a filler takes up the time of the silence or the sound around it: there it may lie as well.
    """
    known = FILLERS[language]
    words = [word for word in spoken if word[0]]
    count = sum(word[0] in known for word in words)
    if count >= _LEAST_LOOP and count > _LOOP_SHARE * len(words):
        return []
    found = []
    for index, (text, start, end, chance) in enumerate(spoken):
        around = [word[0] for word in spoken[max(0, index - 4) : index + 5]]
        if text not in known or around.count(text) >= _REPEATS:
            continue
        before = [word for word in spoken[max(0, index - 1) : index] if not word[0]]
        after = [word for word in spoken[index + 1 : index + 2] if not word[0]]
        earliest = before[0][1] if before else start
        latest = after[0][2] if after else end
        times = [round(seconds + offset, 4) for seconds in (start, end, earliest, latest)]
        found.append(Doubt(times[0], times[1], times[2], times[3], round(chance, 3)))
    return found
