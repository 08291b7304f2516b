"""Sound for keeping: Ogg Opus by libsndfile, a tenth of the size of 16-bit samples and still good to listen to."""

from __future__ import annotations

import io

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.errors import StorageFault

WRITE_SAMPLES = SAMPLE_RATE_HZ
"""libsndfile keeps what one call writes on its stack: a second at a time."""


class OpusCodec:
    """`store.pcm.SoundCodec` for mono float32 at 16 kHz."""

    name = "opus"

    def encode(self, samples: FloatArray) -> bytes:
        """A whole Ogg Opus file."""
        import soundfile

        target = io.BytesIO()
        with soundfile.SoundFile(target, "w", SAMPLE_RATE_HZ, 1, format="OGG", subtype="OPUS") as file:
            for start in range(0, len(samples), WRITE_SAMPLES):
                file.write(samples[start : start + WRITE_SAMPLES])
        return target.getvalue()

    def decode(self, data: bytes, samples: int) -> FloatArray:
        """Exactly `samples` samples; what is missing at the end is silence. Raises StorageFault for other bytes."""
        import soundfile

        try:
            found, rate_hz = soundfile.read(io.BytesIO(data), dtype="float32")
        except soundfile.LibsndfileError as error:
            raise StorageFault("This sound is damaged and cannot be played.") from error
        if rate_hz != SAMPLE_RATE_HZ or found.ndim != 1:
            raise StorageFault("This sound has another form than it should.")
        whole = np.zeros(samples, dtype=np.float32)
        whole[: len(found[:samples])] = found[:samples]
        return whole
