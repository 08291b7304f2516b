"""Silero voice activity, frame by frame: the judge of what is speech.

The model is the ONNX file inside the faster-whisper wheel. That file is internal to it, so its content is checked
against a pinned hash before it is loaded; another version may want other inputs.
"""

from __future__ import annotations

import hashlib
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from rehearsal_voice.core.audio import FloatArray, sanitised
from rehearsal_voice.core.errors import ModelFault

SILERO_SHA256 = "4cbf549b8326f60f80f2536d9eefeb450a9abe83365a098031c89719f1be17d2"
"""Silero VAD v6 as shipped in faster-whisper 1.2.1."""

FRAME_SAMPLES = 512
CONTEXT_SAMPLES = 64
STATE_SIZE = 128


class SileroVoiceActivityDetector:
    """Probability of speech for each 32 ms frame, with the network's memory carried from frame to frame.

    The result is the same as that of one call over the whole recording. One instance belongs to one stream of sound.
    Raises ModelFault when the file is missing or is not the one that was tested.
    """

    frame_samples = FRAME_SAMPLES

    def __init__(self, model_file: Path | None = None) -> None:
        import onnxruntime

        content = _verified(model_file or bundled_model_file())
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        self.reset()

    def reset(self) -> None:
        """Forget what was heard, as at the start of a recording."""
        self._hidden = np.zeros((1, 1, STATE_SIZE), np.float32)
        self._cell = np.zeros((1, 1, STATE_SIZE), np.float32)
        self._input = np.zeros((1, CONTEXT_SAMPLES + FRAME_SAMPLES), np.float32)

    def probability(self, frame: FloatArray) -> float:
        """0 to 1 for the next 512 samples. Raises ValueError for a frame of another length."""
        if frame.shape != (FRAME_SAMPLES,):
            raise ValueError(f"a frame has {FRAME_SAMPLES} samples, got shape {frame.shape}")
        self._input[0, :CONTEXT_SAMPLES] = self._input[0, -CONTEXT_SAMPLES:]
        self._input[0, CONTEXT_SAMPLES:] = sanitised(frame)
        inputs = {"input": self._input, "h": self._hidden, "c": self._cell}
        speech, self._hidden, self._cell = self._session.run(None, inputs)
        return float(speech.item())

    def probabilities(self, samples: FloatArray) -> FloatArray:
        """One probability for each whole frame of a recording, in one call: quicker, the same values.

        The recording starts from silence and leaves the state of the stream as it is.
        """
        frames = sanitised(samples)[: len(samples) // FRAME_SAMPLES * FRAME_SAMPLES].reshape(-1, FRAME_SAMPLES)
        if not len(frames):
            return np.zeros(0, np.float32)
        context = np.zeros((len(frames), CONTEXT_SAMPLES), np.float32)
        context[1:] = frames[:-1, -CONTEXT_SAMPLES:]
        start = np.zeros((1, 1, STATE_SIZE), np.float32)
        inputs = {"input": np.concatenate([context, frames], axis=1), "h": start, "c": start}
        return np.asarray(self._session.run(None, inputs)[0], dtype=np.float32).ravel()


def bundled_model_file() -> Path:
    """Where faster-whisper keeps its Silero model; found without importing that package and all it pulls in."""
    package = find_spec("faster_whisper")
    if package is None or package.origin is None:
        raise _missing()
    return Path(package.origin).parent / "assets" / "silero_vad_v6.onnx"


def _verified(file: Path) -> bytes:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise _missing() from error
    if hashlib.sha256(content).hexdigest() != SILERO_SHA256:
        raise ModelFault(
            "The voice activity model is not the one this program was tested with.",
            "Run the set-up again to install the right version of faster-whisper.",
            code="hash",
        )
    return content


def _missing() -> ModelFault:
    return ModelFault(
        "The voice activity model is missing.", "Run the set-up again to install faster-whisper.", code="missing"
    )
