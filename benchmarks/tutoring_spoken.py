"""Slips and correct sentences spoken by this machine's voices and recognised: what of a slip survives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from benchmarks.persons import rows
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.voices import voice_for
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, to_samples
from rehearsal_voice.core.ports import Delivery, Recogniser, Synthesizer
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.scribe import SHIFTED_S
from rehearsal_voice.language.folding import fold
from rehearsal_voice.partner.slips import Mending, mend
from rehearsal_voice.partner.state import DirectorState, HeardTurn
from rehearsal_voice.scenes.scene import Scene
from rehearsal_voice.tutoring.agreement import agreed

NOTHING_YET = DirectorState("")
USUAL = Delivery()


@dataclass(frozen=True, slots=True)
class Trial:
    """One sentence as heard. any_way: what would be mended whatever the confidence; at_once, later: as in a take."""

    language: str
    survived: bool
    any_way: bool
    at_once: bool
    later: bool


def spoken(scenes: Mapping[str, Scene], every: int) -> dict[str, Any]:
    """Both sets, by language and in all. Every trial is two decodings, the second as a take does it."""
    recogniser = FasterWhisperRecogniser(standard_paths().models[-1] / "whisper-base", threads=1)
    voices = {language: voice_of(language) for language in scenes}
    slips = list(_trials(scenes, voices, recogniser, rows("learner_slips.jsonl")[::every]))
    correct = list(_trials(scenes, voices, recogniser, rows("learner_correct.jsonl")[::every]))
    languages = sorted(scenes)
    return {
        "voices": {language: voices[language].name for language in languages},
        "slips": _counts(slips),
        "correct": _counts(correct),
        "by_language": {
            language: {
                "slips": _counts([one for one in slips if one.language == language]),
                "correct": _counts([one for one in correct if one.language == language]),
            }
            for language in languages
        },
    }


def _counts(trials: list[Trial]) -> dict[str, int]:
    return {
        "spoken": len(trials),
        "survived_recognition": sum(one.survived for one in trials),
        "mended_if_every_word_were_believed": sum(one.any_way for one in trials),
        "mended_at_once": sum(one.at_once for one in trials),
        "mended_a_reply_later": sum(one.later and not one.at_once for one in trials),
    }


def _trials(
    scenes: Mapping[str, Scene], voices: Mapping[str, Synthesizer], recogniser: Recogniser, cases: list[dict[str, Any]]
) -> Iterator[Trial]:
    for case in cases:
        language, wrong = case["language"], case.get("wrong", "")
        sound = said_by(voices[language], case["text"])
        first = recogniser.transcribe(sound, language)
        second = recogniser.transcribe(np.pad(sound, (to_samples(SHIFTED_S), 0)), language)
        slips = scenes[language].slips
        yield Trial(
            language,
            bool(wrong) and f" {fold(wrong)} " in f" {fold(first.text)} ",
            _right(mend(slips, HeardTurn(first.text), NOTHING_YET), wrong),
            _right(mend(slips, _heard(first), NOTHING_YET), wrong),
            _right(mend(slips, HeardTurn("", stable=agreed(first.text, second.text)), NOTHING_YET), wrong),
        )


def _right(mending: Mending | None, wrong: str) -> bool:
    """What is mended is what was wrong; in a correct sentence, anything mended counts."""
    if mending is None:
        return False
    return not wrong or bool({*mending.quote.casefold().split()} & {*wrong.casefold().split()})


def _heard(transcript: Transcript) -> HeardTurn:
    return HeardTurn(transcript.text, transcript.words, transcript.language, transcript.confidence)


def voice_of(language: str) -> Synthesizer:
    """The voice that this machine would give a partner in the language."""
    return voice_for(language, Settings(), standard_paths().models, 1).synthesizer


def said_by(voice: Synthesizer, text: str, manner: Delivery = USUAL) -> FloatArray:
    """The sentence as sound at 16 kHz, with a moment of silence on both sides."""
    pieces = [resampled(chunk.samples, chunk.rate_hz, SAMPLE_RATE_HZ) for chunk in voice.synthesize(text, manner)]
    sound = np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.float32)
    return np.pad(sound, SAMPLE_RATE_HZ // 4).astype(np.float32)
