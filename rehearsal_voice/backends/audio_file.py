"""Recordings of any usual format (wav, flac, mp3, ogg, m4a) as 16 kHz mono, block by block."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, sanitised
from rehearsal_voice.core.errors import InputFault

if TYPE_CHECKING:
    import av

BLOCK_SAMPLES = SAMPLE_RATE_HZ


def read_blocks(file: Path, block_samples: int = BLOCK_SAMPLES) -> Iterator[FloatArray]:
    """The recording's sound at 16 kHz mono, `block_samples` at a time (the last block may be shorter).

    Memory does not grow with the recording. Channels are averaged. Raises InputFault, with one clear sentence, when
    the file is missing, is no recording, or breaks off in the middle of nothing.
    """
    waiting = np.zeros(0, np.float32)
    heard_anything = False
    for piece in _decoded(file):
        heard_anything = True
        waiting = np.concatenate([waiting, piece])
        while len(waiting) >= block_samples:
            yield sanitised(waiting[:block_samples])
            waiting = waiting[block_samples:]
    if len(waiting):
        yield sanitised(waiting)
    if not heard_anything:
        raise InputFault(f"There is no sound in {file.name}.")


def read_whole(file: Path) -> FloatArray:
    """The whole recording at 16 kHz mono. Raises InputFault as `read_blocks` does."""
    return np.concatenate(list(read_blocks(file)))


def _decoded(file: Path) -> Iterator[FloatArray]:
    """Sound as it comes out of the decoder, resampled by soxr."""
    import soxr

    resampler: soxr.ResampleStream | None = None
    rate_hz = 0
    for frame in _frames(file):
        mono = _mono(frame)
        if frame.sample_rate != rate_hz:
            if resampler is not None:
                yield resampler.resample_chunk(np.zeros(0, np.float32), last=True)
            rate_hz = frame.sample_rate
            resampler = soxr.ResampleStream(rate_hz, SAMPLE_RATE_HZ, 1, dtype="float32")
        if resampler is not None:
            yield resampler.resample_chunk(mono)
    if resampler is not None:
        yield resampler.resample_chunk(np.zeros(0, np.float32), last=True)


def _frames(file: Path) -> Iterator[av.AudioFrame]:
    """Decoded frames of the first sound track; a damaged packet ends the recording where sound was already had."""
    import av

    if not file.is_file():
        raise InputFault(f"There is no file {file}.")
    started = False
    try:
        with av.open(str(file), mode="r", metadata_errors="ignore") as container:
            if not container.streams.audio:
                raise InputFault(f"There is no sound in {file.name}.")
            for frame in container.decode(audio=0):
                started = True
                yield frame
    except (av.FFmpegError, OSError) as error:
        if not started:
            raise InputFault(f"{file.name} is not a recording that can be read.") from error


def _mono(frame: av.AudioFrame) -> FloatArray:
    """One decoded frame as float32 in [-1, 1], channels averaged."""
    samples = frame.to_ndarray()
    channels = len(frame.layout.channels)
    if not frame.format.is_planar:
        samples = samples.reshape(-1, channels).T
    if samples.dtype == np.uint8:
        samples = (samples.astype(np.float32) - 128.0) / 128.0
    elif np.issubdtype(samples.dtype, np.integer):
        samples = samples.astype(np.float32) / float(2 ** (8 * samples.dtype.itemsize - 1))
    mono: FloatArray = samples.astype(np.float32, copy=False).mean(axis=0, dtype=np.float32)
    return mono
