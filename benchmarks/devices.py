"""How late, how even and how clean sound goes in and out of the devices of this machine.

`python -m benchmarks.devices [--microphone NAME] [--loudspeaker NAME] [--seconds 20] [--json]`

Needs a microphone that hears the loudspeaker (as a laptop's does); without hardware, run it on the virtual devices:
`python tests/rig.py --echo python -m benchmarks.devices`. It plays clicks and a recording, and reports: how long after
its capture a frame can be read; how long after `play` a click is audible by the loudspeaker's own account, and by the
microphone's; how often the device ran dry; how soon a flush is over; and how much of an echo is taken away.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.recordings import DEFAULT_SPEECH
from benchmarks.replies import plainly
from rehearsal_voice.backends.aec import EchoFreeMicrophone, WebRtcEchoCanceller
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.mic_sounddevice import SoundDeviceMicrophone
from rehearsal_voice.backends.speaker_sounddevice import SoundDeviceLoudspeaker
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame, FloatArray, level_db
from rehearsal_voice.core.clock import SystemClock

CLICK_EVERY_S = 0.5
AUDIBLE = 0.1


class Bench:
    """Both devices, open."""

    def __init__(self, microphone: str, loudspeaker: str) -> None:
        self.clock = SystemClock()
        self.microphone = SoundDeviceMicrophone(microphone, self.clock)
        self.loudspeaker = SoundDeviceLoudspeaker(loudspeaker, self.clock)
        self.loudspeaker.open()
        self.microphone.open()

    def read_for(self, seconds: float) -> list[tuple[AudioFrame, float]]:
        """Frames with the moments at which they could be read."""
        frames = []
        until = self.clock.now() + seconds
        while self.clock.now() < until:
            frame = self.microphone.read(0.1)
            if frame is not None:
                frames.append((frame, self.clock.now()))
        return frames

    def lateness(self, frames: Sequence[tuple[AudioFrame, float]]) -> dict[str, float]:
        """From the capture of a frame's last sample until it could be read."""
        return spread([at - self.microphone.captured_at(frame.end_sample) for frame, at in frames[-100:]])

    def clicks(self, seconds: float) -> dict[str, object]:
        """Short bursts: when they are said to be audible, and when the microphone heard them."""
        burst = (0.6 * np.sin(2 * np.pi * 2000 * np.arange(480) / 48_000)).astype(np.float32)
        told, heard, frames = [], [], []
        for _ in range(round(seconds / CLICK_EVERY_S)):
            played_at = self.clock.now()
            ticket = self.loudspeaker.play(burst, 48_000)
            fresh = self.read_for(CLICK_EVERY_S)
            frames += fresh
            started_at = self.loudspeaker.progress(ticket).started_at
            told.append((started_at or played_at) - played_at)
            heard += [at - played_at for at in (self._first_loud(fresh, played_at),) if at is not None]
        return {
            "frame_lateness_s": self.lateness(frames),
            "play_to_audible_as_told_s": spread(told),
            "play_to_heard_by_microphone_s": spread(heard),
            "clicks_heard": f"{len(heard)} of {len(told)}",
        }

    def _first_loud(self, frames: Sequence[tuple[AudioFrame, float]], after: float) -> float | None:
        for frame, _ in frames:
            loud = np.flatnonzero(np.abs(frame.samples) > AUDIBLE)
            at = self.microphone.captured_at(frame.start_sample + int(loud[0])) if len(loud) else 0.0
            if at > after:
                return at
        return None

    def flushes(self, count: int) -> dict[str, float]:
        """From the call until the last sample is over, by the loudspeaker's account."""
        times = []
        tone = (0.3 * np.sin(2 * np.pi * 500 * np.arange(96_000) / 48_000)).astype(np.float32)
        for _ in range(count):
            ticket = self.loudspeaker.play(tone, 48_000)
            self.read_for(0.3)
            flushed_at = self.clock.now()
            self.loudspeaker.flush()
            self.read_for(0.2)
            place = self.loudspeaker.progress(ticket)
            if place.started_at is not None:
                times.append(place.started_at + place.played_s - flushed_at)
        return spread(times)

    def echo(self, voice: FloatArray) -> dict[str, float]:
        """A voice at -20 dB is played; its level in the microphone before and after the canceller, from 2 s on."""
        spied = _Spied()
        ear = EchoFreeMicrophone(self.microphone, self.loudspeaker, spied)
        self.loudspeaker.play(voice * 10.0 ** ((-20.0 - level_db(voice)) / 20.0), SAMPLE_RATE_HZ)
        until = self.clock.now() + len(voice) / SAMPLE_RATE_HZ
        while self.clock.now() < until:
            ear.read(0.1)
        near, clean = (np.concatenate(parts)[2 * SAMPLE_RATE_HZ :] for parts in (spied.heard, spied.cleaned))
        return {"before_db": round(level_db(near), 1), "after_db": round(level_db(clean), 1)}

    def close(self) -> dict[str, object]:
        facts: dict[str, object] = {
            "microphone": self.microphone.name,
            "loudspeaker": self.loudspeaker.name,
            "underflows": self.loudspeaker.underflows,
            "capture_gaps": self.microphone.gaps,
            "callback_faults": self.microphone.callback_faults + self.loudspeaker.callback_faults,
        }
        self.microphone.close()
        self.loudspeaker.close()
        return facts


class _Spied(WebRtcEchoCanceller):
    """Keeps what went in and what came out."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[FloatArray] = []
        self.cleaned: list[FloatArray] = []

    def near(self, samples: FloatArray) -> FloatArray:
        self.heard.append(samples)
        self.cleaned.append(super().near(samples))
        return self.cleaned[-1]


def spread(values: Sequence[float]) -> dict[str, float]:
    if not values:
        return {}
    return {
        "p50": round(float(np.percentile(values, 50)), 4),
        "p95": round(float(np.percentile(values, 95)), 4),
        "max": round(max(values), 4),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--microphone", default="")
    parser.add_argument("--loudspeaker", default="")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    voice_file = Path(os.environ.get("REHEARSAL_SPEECH", DEFAULT_SPEECH)) / "audio" / "en-note-03-todo-list.flac"
    bench = Bench(arguments.microphone, arguments.loudspeaker)
    results: dict[str, object] = {"machine": f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start"}
    results |= bench.clicks(arguments.seconds)
    results["flush_to_silence_s"] = bench.flushes(10)
    if voice_file.is_file():
        results["echo"] = bench.echo(read_whole(voice_file)[: 12 * SAMPLE_RATE_HZ])
    results |= bench.close()
    print(json.dumps(results, indent=None if arguments.json else 1, ensure_ascii=False))


if __name__ == "__main__":
    plainly(main)
