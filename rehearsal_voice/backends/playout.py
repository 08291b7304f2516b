"""What a loudspeaker plays next: queued pieces, a gain that glides, a flush that fades, and how far each piece is.

Filled by any thread, emptied by the audio thread alone. The two share no lock: a deque whose appends and pops are
atomic, and single assignments.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from math import ceil

import numpy as np

from rehearsal_voice.core.audio import FloatArray
from rehearsal_voice.core.ports import Playback

GAIN_RAMP_S = 0.02
FADE_S = 0.005
REMEMBERED_TICKETS = 4096
_PLAYED: FloatArray = np.zeros(0, np.float32)


@dataclass(slots=True)
class _Stretch:
    """The part of a piece that one block held. Samples `first` to `last`, the first audible at `audible_at`."""

    first: int
    last: int
    audible_at: float


class _Piece:
    """One queued piece of sound. Written by the audio thread only, once it was queued."""

    __slots__ = ("begun_at", "latest", "over", "position", "rate_hz", "samples", "ticket")

    def __init__(self, ticket: int, samples: FloatArray, rate_hz: int) -> None:
        self.ticket = ticket
        self.rate_hz = rate_hz
        self.samples: FloatArray = samples
        self.position = 0
        self.begun_at: float | None = None
        self.latest: _Stretch | None = None
        self.over = False

    def end(self) -> None:
        """It will not be heard any further; its sound is let go, for what is remembered is only how far it got."""
        self.over = True
        self.samples = _PLAYED


class Playout:
    """The queue behind one output stream at `rate_hz`, mono."""

    def __init__(self, rate_hz: int) -> None:
        self._pieces: deque[_Piece] = deque()
        self._known: dict[int, _Piece] = {}
        self._last_ticket = 0
        self._forget_until = 0
        self._gain = 1.0
        self._wanted_gain = 1.0
        self.change_rate(rate_hz)

    @property
    def rate_hz(self) -> int:
        return self._rate_hz

    def change_rate(self, rate_hz: int) -> None:
        """Another stream takes over: what is queued at the old rate is over. Only while no stream renders."""
        self.abandon()
        self._rate_hz = rate_hz
        self._ramp = np.arange(1, round(rate_hz * GAIN_RAMP_S) + 1, dtype=np.float32) / round(rate_hz * GAIN_RAMP_S)
        self._fade = np.linspace(1.0, 0.0, round(rate_hz * FADE_S), dtype=np.float32)
        self._faded = 0

    def queue(self, samples: FloatArray) -> int:
        """Queue a piece at the stream's rate; returns its ticket (1, 2, 3, ...). Call from one thread at a time."""
        self._last_ticket += 1
        piece = _Piece(self._last_ticket, samples, self._rate_hz)
        self._known[piece.ticket] = piece
        self._known.pop(piece.ticket - REMEMBERED_TICKETS, None)
        self._pieces.append(piece)
        return piece.ticket

    def set_gain(self, gain: float) -> None:
        self._wanted_gain = min(1.0, max(0.0, gain))

    def flush(self) -> None:
        """All that is queued by now fades within 5 ms and is forgotten; what is queued later is not touched."""
        self._forget_until = self._last_ticket

    def abandon(self) -> None:
        """The stream is gone: whatever was queued counts as over. Only while no stream renders."""
        while self._pieces:
            self._pieces.popleft().end()

    @property
    def idle(self) -> bool:
        """Nothing is queued."""
        return not self._pieces

    def render(self, out: FloatArray, audible_at: float) -> None:
        """Fill `out`, whose first sample will be audible at monotonic `audible_at`, with what is next or silence."""
        filled = 0
        while filled < len(out) and self._pieces:
            piece = self._pieces[0]
            begun = audible_at + filled / self._rate_hz
            if piece.ticket <= self._forget_until:
                filled += self._play_fading(piece, out[filled:], begun)
            else:
                filled += self._play(piece, out[filled:], begun)
            if piece.position >= len(piece.samples):
                self._pieces.popleft().end()
        out[filled:] = 0.0
        self._apply_gain(out)

    def _play(self, piece: _Piece, out: FloatArray, audible_at: float) -> int:
        count = min(len(out), len(piece.samples) - piece.position)
        out[:count] = piece.samples[piece.position : piece.position + count]
        if piece.begun_at is None:
            piece.begun_at = audible_at
        piece.latest = _Stretch(piece.position, piece.position + count, audible_at)
        piece.position += count
        return count

    def _play_fading(self, piece: _Piece, out: FloatArray, audible_at: float) -> int:
        """What is left of a flushed piece: 5 ms that fade when it has begun, nothing when it has not."""
        left = len(self._fade) - self._faded if piece.position else 0
        count = self._play(piece, out[:left], audible_at) if left else 0
        out[:count] *= self._fade[self._faded : self._faded + count]
        self._faded += count
        if self._faded >= len(self._fade) or not left:
            piece.position = len(piece.samples)
            self._faded = 0
        return count

    def _apply_gain(self, out: FloatArray) -> None:
        """Glide to the wanted gain at full scale in 20 ms, sample by sample."""
        change = self._wanted_gain - self._gain
        glide = min(len(out), len(self._ramp), ceil(abs(change) * len(self._ramp)))
        if glide:
            slope = self._ramp[:glide] if change > 0 else -self._ramp[:glide]
            low, high = sorted((self._gain, self._wanted_gain))
            curve = np.clip(np.float32(self._gain) + slope, low, high)
            out[:glide] *= curve
            self._gain = float(curve[-1]) if abs(change) > float(self._ramp[glide - 1]) else self._wanted_gain
        if self._gain != 1.0:
            out[glide:] *= np.float32(self._gain)

    def progress(self, ticket: int, now: float) -> Playback:
        """Where a piece stands at monotonic `now`. Raises KeyError for a ticket never given (or 4096 tickets old)."""
        piece = self._known[ticket]
        over, latest = piece.over, piece.latest
        if latest is None:
            return Playback(ticket, None, 0.0, over)
        heard_s = latest.first / piece.rate_hz + max(0.0, now - latest.audible_at)
        played_s = min(heard_s, latest.last / piece.rate_hz)
        ended = now >= latest.audible_at + (latest.last - latest.first) / piece.rate_hz
        started_at = piece.begun_at if piece.begun_at is not None and piece.begun_at <= now else None
        return Playback(ticket, started_at, played_s if started_at is not None else 0.0, over and ended)
