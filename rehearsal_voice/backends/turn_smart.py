"""Smart Turn v3.2: has a person who has just fallen silent finished, or are they thinking?

The network hears the last 8 s of the turn, silence at its end included, as Whisper's log-mel picture. It was trained
on turns that end in about 200 ms of silence, so ask it no earlier.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from rehearsal_voice.backends.whisper_mel import LogMel
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, sanitised
from rehearsal_voice.core.errors import ModelFault

WINDOW_SAMPLES = 8 * SAMPLE_RATE_HZ
MODEL_FILE = "smart-turn-v3.2-cpu.onnx"
VARIANCE_FLOOR = 1e-7
"""As in the feature extraction it was trained with; keeps digital silence from dividing by zero."""


class SmartTurnModel:
    """Probability that the turn is complete. One thread, some tens of milliseconds a call.

    Raises ModelFault when the file is missing or cannot be loaded.
    """

    def __init__(self, model_folder: Path, threads: int = 1) -> None:
        import onnxruntime
        from onnxruntime.capi.onnxruntime_pybind11_state import Fail, InvalidGraph, InvalidProtobuf

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        file = model_folder / MODEL_FILE
        try:
            self._session = onnxruntime.InferenceSession(file.read_bytes(), options, providers=["CPUExecutionProvider"])
        except OSError as error:
            raise ModelFault("The end-of-turn model is missing.", "Install it again.", code="missing") from error
        except (Fail, InvalidGraph, InvalidProtobuf) as error:
            raise ModelFault("The end-of-turn model cannot be read.", "Install it again.", code="broken") from error
        self._log_mel = LogMel()

    def probability(self, samples: FloatArray) -> float:
        """0 (they will go on) to 1 (they are done), for a turn of any length at 16 kHz, its last silence included."""
        features = self._log_mel(turn_window(samples))
        outputs = self._session.run(None, {"input_features": features[np.newaxis]})
        return float(np.asarray(outputs[0]).ravel()[0])


def turn_window(samples: FloatArray) -> FloatArray:
    """The last 8 s, zeros before a shorter turn, with mean 0 and variance 1, shape (128000,)."""
    window = np.zeros(WINDOW_SAMPLES, np.float32)
    kept = sanitised(samples)[-WINDOW_SAMPLES:]
    if len(kept):
        window[-len(kept) :] = kept
    spread = np.float32(np.sqrt(window.var() + VARIANCE_FLOOR))
    return np.asarray((window - window.mean()) / spread, dtype=np.float32)
