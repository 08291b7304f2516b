"""A recording of any length read like a conversation's turns: sound → voice activity → utterances → words → events.

Streaming: no more is held as sound than the pieces being recognised and the block being read. Ports are given in; the
caller builds their adapters.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field

import numpy as np

from rehearsal_voice.core.audio import FloatArray, to_samples, to_seconds
from rehearsal_voice.core.events import Event, Heard, SpeechEnd
from rehearsal_voice.core.ports import HesitationEar, Recogniser, VoiceActivityDetector
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.pieces import Piece, PieceReaders, ReadPiece
from rehearsal_voice.pacing.features import FeatureStream
from rehearsal_voice.pacing.frames import FrameTrack, joined
from rehearsal_voice.pacing.measure import measure_turn

ONSET_PROBABILITY = 0.5
OFFSET_PROBABILITY = 0.35
TURN_SILENCE_S = 2.0
"""In a recording a turn ends with a longer silence than in a conversation: nobody waits to answer."""

PIECE_SILENCE_S = 0.5
"""Once half the recogniser's window is full, what was collected is recognised at a silence this long."""

LONGEST_PIECE_S = 28.0
LONGEST_TURN_S = 600.0
PADDING_S = 0.2
EAR_PADDING_S = 0.7
"""Hesitations stand at the edges of speech, where a detector is late; the ear is given more room."""

SHORTEST_SPEECH_S = 0.1


@dataclass(frozen=True, slots=True)
class Listening:
    """What a recording is heard with. language: two-letter code, None to have it detected piece by piece.

    ear: hears the filled pauses that a recogniser leaves out; without it they come from the sound alone. readers: how
    many pieces are recognised at once; the events are the same ones.
    """

    detector: VoiceActivityDetector
    recogniser: Recogniser
    language: str | None = None
    ear: HesitationEar | None = None
    readers: int = 1


@dataclass(slots=True)
class _Speech:
    """A turn being collected. start, last: first sample and the end of what was last heard; piece: where the part that
    is not recognised yet begins; None between two parts."""

    start: int
    last: int
    piece: int | None
    read: list[Future[ReadPiece]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Turn:
    """A turn whose pieces are still being read. start, end: seconds; track: its frames; decided: when it had ended."""

    number: int
    start: float
    end: float
    decided: float
    track: FrameTrack
    read: tuple[Future[ReadPiece], ...]


def analyse(blocks: Iterable[FloatArray], listening: Listening, progress: Callable[[float], None]) -> Iterator[Event]:
    """The events of a recording, turn by turn: speech_end, transcript, speech_measured.

    blocks: mono float32 at 16 kHz, of any sizes. progress: called with the seconds read so far.
    """
    readers = PieceReaders(listening.recogniser, listening.ear, listening.language, listening.readers)
    reader = _Reader(listening, readers)
    try:
        for block in blocks:
            yield from reader.push(block)
            progress(reader.seconds)
        yield from reader.finish()
    finally:
        readers.close()


class _Reader:
    """Cuts a stream of sound into turns and has each one recognised and measured."""

    def __init__(self, listening: Listening, readers: PieceReaders) -> None:
        self._listening = listening
        self._readers = readers
        self._turns: deque[_Turn] = deque()
        self._features = FeatureStream()
        self._tracks: list[FrameTrack] = []
        self._sound = np.zeros(0, np.float32)
        self._sound_start = 0
        self._judged = 0
        self._turn = 0
        self._speech: _Speech | None = None
        listening.detector.reset()

    @property
    def seconds(self) -> float:
        return to_seconds(self._sound_start + len(self._sound))

    def push(self, block: FloatArray) -> Iterator[Event]:
        self._sound = np.concatenate([self._sound, block])
        self._tracks.append(self._features.push(block))
        self._judge()
        self._forget()
        while self._turns and all(piece.done() for piece in self._turns[0].read):
            yield from _told(self._turns.popleft())

    def finish(self) -> Iterator[Event]:
        self._tracks.append(self._features.flush())
        self._judge()
        if self._speech is not None:
            self._close(self._speech)
        while self._turns:
            yield from _told(self._turns.popleft())

    def _judge(self) -> None:
        size = self._listening.detector.frame_samples
        end = self._sound_start + len(self._sound)
        while self._judged + size <= end:
            at = self._judged - self._sound_start
            probability = self._listening.detector.probability(self._sound[at : at + size])
            self._judged += size
            self._hear(probability, self._judged - size, self._judged)
            if self._speech is not None:
                self._follow(self._speech)

    def _hear(self, probability: float, start: int, end: int) -> None:
        speech = self._speech
        if speech is None:
            if probability >= ONSET_PROBABILITY:
                self._speech = _Speech(start, end, start)
        elif probability >= (ONSET_PROBABILITY if speech.piece is None else OFFSET_PROBABILITY):
            speech.last = end
            speech.piece = start if speech.piece is None else speech.piece

    def _follow(self, speech: _Speech) -> None:
        """Recognise what is ready of the turn, and end it after a long silence."""
        silent = self._judged - speech.last
        if speech.piece is not None:
            length = self._judged - speech.piece
            rests = silent >= to_samples(PIECE_SILENCE_S) and length >= to_samples(LONGEST_PIECE_S / 2)
            if rests or length >= to_samples(LONGEST_PIECE_S):
                self._recognise(speech)
        if silent >= to_samples(TURN_SILENCE_S) or self._judged - speech.start >= to_samples(LONGEST_TURN_S):
            self._close(speech)
            self._speech = None

    def _recognise(self, speech: _Speech) -> None:
        if speech.piece is None or speech.last - speech.piece < to_samples(SHORTEST_SPEECH_S):
            return
        first, sound = self._cut(speech.piece, speech.last, PADDING_S)
        wider_first, wider = self._cut(speech.piece, speech.last, EAR_PADDING_S)
        speech.read.append(self._readers.read(Piece(sound, first, wider, wider_first)))
        speech.piece = None if speech.last < self._judged else self._judged

    def _cut(self, start: int, end: int, padding_s: float) -> tuple[int, FloatArray]:
        """The sound from `start` to `end` with so much around it as there is, and where it begins."""
        first = max(self._sound_start, start - to_samples(padding_s))
        last = min(end + to_samples(padding_s), self._judged)
        return first, self._sound[first - self._sound_start : last - self._sound_start]

    def _close(self, speech: _Speech) -> None:
        self._recognise(speech)
        if speech.last - speech.start < to_samples(SHORTEST_SPEECH_S):
            return
        self._turn += 1
        start, end = to_seconds(speech.start) - PADDING_S, to_seconds(speech.last) + PADDING_S
        track = self._track().between(start - EAR_PADDING_S, end + EAR_PADDING_S)
        self._turns.append(_Turn(self._turn, start, end, to_seconds(self._judged), track, tuple(speech.read)))

    def _track(self) -> FrameTrack:
        self._tracks = [joined(self._tracks, to_seconds(self._sound_start))]
        return self._tracks[0]

    def _forget(self) -> None:
        """Let go of sound that is recognised and of frames before the turn that is being collected."""
        speech = self._speech
        sounding = self._judged if speech is None or speech.piece is None else speech.piece
        first = max(self._sound_start, sounding - to_samples(EAR_PADDING_S))
        self._sound = self._sound[first - self._sound_start :]
        self._sound_start = first
        needed = to_seconds(self._judged if speech is None else speech.start) - EAR_PADDING_S
        track = self._track()
        self._tracks = [track.part(track.index(needed), len(track))]


def _told(turn: _Turn) -> Iterator[Event]:
    """The events of a turn, once its pieces are read."""
    pieces = [piece.result() for piece in turn.read]
    doubts = [doubt for piece in pieces for doubt in piece.doubts]
    measured = measure_turn(turn.track, turn.number, turn.start, turn.end, doubts=doubts)
    yield SpeechEnd(turn=turn.number, t=measured.t, start=measured.start, decided=turn.decided)
    yield _heard([piece.transcript for piece in pieces], turn.number, measured.t)
    yield measured


def _heard(pieces: list[Transcript], turn: int, end: float) -> Heard:
    spoken = [piece for piece in pieces if not piece.empty]
    words = tuple(word for piece in spoken for word in piece.words)
    languages = [piece.language for piece in spoken]
    return Heard(
        turn=turn,
        t=end,
        text=" ".join(piece.text.strip() for piece in spoken),
        words=words,
        language=max(languages, key=languages.count) if languages else "",
        confidence=sum(word.confidence for word in words) / len(words) if words else 0.0,
    )
