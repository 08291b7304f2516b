"""Rushing, pauses, syllables and cost."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.pacing_hearing import Ears, Heard, Recording
from benchmarks.pacing_intervals import Score, scored
from benchmarks.stretch import faster
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.events import Heard as HeardEvent
from rehearsal_voice.core.events import ReplyHeard, SpeechEnd
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.pacing.features import track_of
from rehearsal_voice.pacing.live import LiveMonitor
from rehearsal_voice.pacing.measure import measure_turn
from rehearsal_voice.pacing.report import Calm, Context
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.pacing.wording import sort_words

CALM_S = 30.0
TEMPO = 1.30
_LONGER_S = 5.0
_LONGEST_CALM_S = 45.0
_LONGEST_FAST_S = 40.0
_SHORTEST_S = 44.0
_ONE_VOICE = ("de-librivox", "en-azure-about", "en-azure-speech", "en-librivox", "en-note-0", "en-osr")
_RAW = "raw"
WINDOW_S = 10.0


def _long_ones(heard: Sequence[Heard]) -> list[Heard]:
    """One voice speaking on, long enough for a calm half minute and more."""
    return [
        h
        for h in heard
        if h.seconds >= _SHORTEST_S and h.recording.name.startswith(_ONE_VOICE) and _RAW not in h.recording.name
    ]


def rush_rows(ears: Ears, heard: Sequence[Heard]) -> list[Score]:
    """Recordings made faster after a calm half minute, and as they are."""
    longest = round(_LONGEST_FAST_S * SAMPLE_RATE_HZ)
    long_ones = _long_ones(heard)
    on, same = [], []
    for h in long_ones:
        length, calm = _calibrated(ears, h)
        before = h.samples[:length]
        on.append(_flagged(ears, h.recording, before, h.samples[length : length + longest], calm))
        same.append(_flagged(ears, h.recording, before, before, calm))
    false = [(sum(m.kind == "rush" for m in h.report.moments), h.seconds / 600) for h in long_ones]
    spans = f"{len(long_ones)} recordings"
    return [
        scored(
            "rushing: flagged, what follows made 1.30 times as fast", on, np.mean, f"{spans}, 12 to 31 s each", ".90"
        ),
        scored(
            "rushing: flagged, the calm words again 1.30 times as fast", same, np.mean, f"{spans}, 23 s each", ".90"
        ),
        scored(
            "rushing: false flags in 10 minutes as they are",
            false,
            lambda rows: sum(count for count, _ in rows) / sum(tens for _, tens in rows),
            f"{sum(h.seconds for h in long_ones) / 60:.1f} min",
            "≤ 1",
        ),
    ]


def _calibrated(ears: Ears, heard: Heard) -> tuple[int, Calm | None]:
    """The first 30 s as a calibration; longer where they held too little speech, as the window would ask for."""
    seconds, calm = CALM_S, None
    while calm is None and seconds <= _LONGEST_CALM_S:
        length = round(seconds * SAMPLE_RATE_HZ)
        calm = ears.calm(heard.recording, heard.samples[:length])
        seconds += _LONGER_S
    return length, calm


def _flagged(ears: Ears, recording: Recording, before: FloatArray, then: FloatArray, calm: Calm | None) -> float:
    sound = np.concatenate([before, faster(then, TEMPO)])
    report = ears.hear_sound(recording, sound, calm).report
    from_s = len(before) / SAMPLE_RATE_HZ + WINDOW_S / 2
    return float(any(m.kind == "rush" and m.end > from_s for m in report.moments))


def buzz(seconds: float, pitch_hz: float = 120.0) -> FloatArray:
    """A vowel-like tone with four syllables a second and edges of 5 ms."""
    t = np.arange(round(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    tone = sum(np.sin(2 * np.pi * pitch_hz * k * t) / k for k in range(1, 20))
    beat = 0.65 + 0.35 * np.cos(2 * np.pi * 4.0 * t + np.pi)
    edge = np.clip(np.minimum(t, seconds - t) / 0.005, 0.0, 1.0)
    return np.asarray(0.2 * tone * beat * edge, np.float32)


def built_rows() -> list[Score]:
    """Signals with silences of exact lengths: every pause found, its edges, words per minute, latency."""
    random = np.random.default_rng(3)
    edges, found, rates, latencies = [], [], [], []
    for _ in range(20):
        gaps = random.uniform(0.26, 1.5, 6)
        spoken = random.uniform(1.0, 3.0, 7)
        lead = float(random.uniform(0.4, 2.0))
        truth, words, sound = _built(gaps, spoken, lead)
        measured = measure_turn(track_of(sound), 1, lead - 0.3, len(sound) / SAMPLE_RATE_HZ - 0.2)
        for start, end in truth:
            near = [s for s in measured.silences if abs(s[0] - start) < 0.1 and abs(s[1] - end) < 0.1]
            found.append(float(bool(near)))
            edges += [max(abs(s[0] - start), abs(s[1] - end)) for s in near]
        events = [
            ReplyHeard(turn=0, t=0.1, text="Go on.", start=0.0, complete=True),
            SpeechEnd(turn=1, t=measured.t, start=measured.start, decided=measured.t + 0.5),
            HeardEvent(turn=1, t=measured.t, text=" ".join(w.text for w in words), words=words, language="en"),
            measured,
        ]
        report = summarise(events, Context(language="en"))
        true_rate = 60.0 * len(words) / (sum(gaps) + sum(spoken))
        if (rate := report.metric("words_per_minute").value) is not None:
            rates.append(abs(rate / true_rate - 1.0))
        latencies.append(abs((report.metric("response_latency").value or 0.0) - (lead - 0.1)))
    rests = f"{len(found)} silences of 0.26 to 1.5 s in 20 signals"
    return [
        scored("built signals: pauses found", found, np.mean, rests, "1.00"),
        scored("built signals: edges off by at most, s", edges, max, rests, "≤ 0.030"),
        scored("built signals: words per minute off by at most", rates, max, "20 signals", "≤ 0.02"),
        scored("built signals: latency off by at most, s", latencies, max, "20 signals", "≤ 0.050"),
    ]


def _built(
    gaps: np.ndarray, spoken: np.ndarray, lead: float
) -> tuple[list[tuple[float, float]], tuple[Word, ...], FloatArray]:
    pieces, truth, words = [np.zeros(round(lead * SAMPLE_RATE_HZ), np.float32)], [], []
    for index, seconds in enumerate(spoken):
        at = sum(len(piece) for piece in pieces) / SAMPLE_RATE_HZ
        pieces.append(buzz(float(seconds)))
        count = max(12, int(seconds * 8))
        words += [Word("word", at + seconds * k / count, at + seconds * (k + 1) / count, 0.9) for k in range(count)]
        if index < len(gaps):
            end = at + len(pieces[-1]) / SAMPLE_RATE_HZ
            pieces.append(np.zeros(round(float(gaps[index]) * SAMPLE_RATE_HZ), np.float32))
            truth.append((end, end + len(pieces[-1]) / SAMPLE_RATE_HZ))
    pieces.append(np.zeros(SAMPLE_RATE_HZ // 2, np.float32))
    distinct = tuple(Word(f"w{'abcdefgh'[k % 8]}{'klmnop'[k % 6]}", w.start, w.end, 0.9) for k, w in enumerate(words))
    return truth, distinct, np.concatenate(pieces)


def syllable_rows(ears: Ears, heard: Sequence[Heard]) -> list[Score]:
    """Syllables counted in what was recognised against those of the transcript, by language."""
    rows = []
    for language in ("en", "fr", "de", "es", "it", "pt"):
        pairs = []
        for h in heard:
            if h.recording.language != language or not h.recording.transcript or h.recording.group == "en-ami":
                continue
            ours = sum(ears.syllables(w.text, language) for w in _lexical(h))
            pairs.append((ours, ears.syllables(_spoken(h.recording.transcript, language), language), h.seconds))
        reach = "≤ 0.05" if language in {"en", "fr", "de"} else ""
        rests = f"{sum(p[1] for p in pairs)} syllables in {sum(p[2] for p in pairs):.0f} s of {len(pairs)} recordings"
        rows.append(scored(f"syllables: error, {language}", pairs, _off, rests, reach))
    return rows


def _off(pairs: Sequence[tuple[int, int, float]]) -> float:
    return abs(sum(p[0] for p in pairs) / max(1, sum(p[1] for p in pairs)) - 1.0)


def _lexical(heard: Heard) -> list[Word]:
    events = [event for event in heard.events if isinstance(event, HeardEvent)]
    return [word for event in events for word in sort_words(event.words, heard.recording.language).lexical]


def _spoken(transcript: str, language: str) -> str:
    """The transcript without speakers, marks, fillers and repeats, which the count leaves out as well."""
    text = transcript.replace("<hes-", " ").replace("<cutoff-", " ").replace(">", " ").replace("[laughter]", " ")
    words = tuple(Word(word, 0.0, 0.0, 1.0) for word in text.split())
    return " ".join(word.text for word in sort_words(words, language).lexical)


def cost_rows(recording: Recording, samples: FloatArray) -> list[Score]:
    """Share of one core that listening along live takes, fed 20 ms at a time."""
    assert isinstance(recording.file, Path)
    monitor = LiveMonitor(recording.language)
    began = time.process_time()
    for first in range(0, len(samples), SAMPLE_RATE_HZ // 50):
        monitor.push(samples[first : first + SAMPLE_RATE_HZ // 50])
    share = (time.process_time() - began) / (len(samples) / SAMPLE_RATE_HZ)
    rests = f"{len(samples) / SAMPLE_RATE_HZ:.0f} s of {recording.name}"
    return [Score("cost: share of one core in real time", share, None, None, rests, "≤ 0.03")]
