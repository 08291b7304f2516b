"""Piper: the partner's ordinary voice, one ONNX file a voice, in this process."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rehearsal_voice.backends.delivery import NOTHING, spoken
from rehearsal_voice.backends.intonation import with_liveliness
from rehearsal_voice.core.audio import FloatArray, SpeechChunk
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery

if TYPE_CHECKING:
    from piper.config import SynthesisConfig
    from piper.voice import PiperVoice


UNSTRETCHED = 0.25
"""Share of a line's length that Piper's length scale leaves alone, since each phoneme is rounded up to whole frames:
measured on five lines at nine scales from 0.5 to 2, en_US-joe-medium, as 2.9 s + 8.7 s x scale."""


class PiperSynthesizer:
    """One installed Piper voice.

    model_file: the `.onnx` file; its `.onnx.json` lies beside it. Raises ModelFault with the code `missing` or
    `damaged`.
    """

    def __init__(self, model_file: Path, threads: int = 1) -> None:
        self._voice, self._language = _load(model_file, threads)
        self._name = model_file.stem

    @property
    def name(self) -> str:
        return self._name

    @property
    def language(self) -> str:
        return self._language

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        """One chunk a sentence. tempo becomes Piper's length scale; liveliness scales the chance in the lengths of the
        phonemes and the range of the pitch. Piper's other noise is left alone: it changes neither, as measured."""
        from piper.config import SynthesisConfig

        config = self._voice.config
        length = (1.0 / float(np.clip(delivery.tempo, 0.5, 2.0)) - UNSTRETCHED) / (1.0 - UNSTRETCHED)
        manner = SynthesisConfig(
            length_scale=config.length_scale * length,
            noise_w_scale=config.noise_w_scale * delivery.liveliness,
            normalize_audio=False,
        )
        utter = partial(self._utter, manner, delivery.liveliness)
        return spoken(text, self._language, config.sample_rate, delivery, utter)

    def _utter(self, manner: SynthesisConfig, liveliness: float, words: str) -> FloatArray:
        pieces = [chunk.audio_float_array for chunk in self._voice.synthesize(words, manner)]
        if not pieces:
            return NOTHING
        return with_liveliness(np.concatenate(pieces), self._voice.config.sample_rate, liveliness)


def _load(model_file: Path, threads: int) -> tuple[PiperVoice, str]:
    import onnxruntime
    from onnxruntime.capi import onnxruntime_pybind11_state as native
    from piper.config import PiperConfig
    from piper.voice import PiperVoice

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    try:
        description = json.loads(Path(f"{model_file}.json").read_text(encoding="utf-8"))
        config = PiperConfig.from_dict(description)
        session = onnxruntime.InferenceSession(str(model_file), options, providers=["CPUExecutionProvider"])
    except (FileNotFoundError, native.NoSuchFile) as error:
        raise _fault(model_file, "is not complete", "missing") from error
    except (ValueError, KeyError, native.InvalidProtobuf, native.InvalidGraph, native.Fail) as error:
        raise _fault(model_file, "cannot be read", "damaged") from error
    language = str(description.get("language", {}).get("family") or config.espeak_voice[:2])
    return PiperVoice(config=config, session=session), language


def _fault(model_file: Path, what: str, code: str) -> ModelFault:
    return ModelFault(f"The voice {model_file.stem} {what}.", "Install it again under Models.", code=code)
