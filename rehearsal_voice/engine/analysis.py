"""A recording of any length read like a conversation's turns: sound → voice activity → utterances → words → events.

Streaming: no more than one utterance and the block being read are held as sound. Ports are given in; the caller builds
their adapters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from rehearsal_voice.core.audio import FloatArray, to_samples, to_seconds
from rehearsal_voice.core.events import Event, Heard, SpeechEnd
from rehearsal_voice.core.ports import Doubt, HesitationEar, Recogniser, VoiceActivityDetector
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.pacing.features import FeatureStream
from rehearsal_voice.pacing.frames import FrameTrack, joined
from rehearsal_voice.pacing.hesitations import moved
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

    ear: hears the filled pauses that a recogniser leaves out; without it they come from the sound alone.
    """

    detector: VoiceActivityDetector
    recogniser: Recogniser
    language: str | None = None
    ear: HesitationEar | None = None


@dataclass(slots=True)
class _Speech:
    """A turn being collected. start, last: first sample and the end of what was last heard; piece: where the part that
    is not recognised yet begins; None between two parts."""

    start: int
    last: int
    piece: int | None
    heard: list[Transcript] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)


def analyse(blocks: Iterable[FloatArray], listening: Listening, progress: Callable[[float], None]) -> Iterator[Event]:
    """The events of a recording, turn by turn: speech_end, transcript, speech_measured.

    blocks: mono float32 at 16 kHz, of any sizes. progress: called with the seconds read so far.
    """
    reader = _Reader(listening)
    for block in blocks:
        yield from reader.push(block)
        progress(reader.seconds)
    yield from reader.finish()


class _Reader:
    """Cuts a stream of sound into turns and has each one recognised and measured."""

    def __init__(self, listening: Listening) -> None:
        self._listening = listening
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
        yield from self._judge()
        self._forget()

    def finish(self) -> Iterator[Event]:
        self._tracks.append(self._features.flush())
        yield from self._judge()
        if self._speech is not None:
            yield from self._close(self._speech)

    def _judge(self) -> Iterator[Event]:
        size = self._listening.detector.frame_samples
        end = self._sound_start + len(self._sound)
        while self._judged + size <= end:
            at = self._judged - self._sound_start
            probability = self._listening.detector.probability(self._sound[at : at + size])
            self._judged += size
            self._hear(probability, self._judged - size, self._judged)
            if self._speech is not None:
                yield from self._follow(self._speech)

    def _hear(self, probability: float, start: int, end: int) -> None:
        speech = self._speech
        if speech is None:
            if probability >= ONSET_PROBABILITY:
                self._speech = _Speech(start, end, start)
        elif probability >= (ONSET_PROBABILITY if speech.piece is None else OFFSET_PROBABILITY):
            speech.last = end
            speech.piece = start if speech.piece is None else speech.piece

    def _follow(self, speech: _Speech) -> Iterator[Event]:
        """Recognise what is ready of the turn, and end it after a long silence."""
        silent = self._judged - speech.last
        if speech.piece is not None:
            length = self._judged - speech.piece
            rests = silent >= to_samples(PIECE_SILENCE_S) and length >= to_samples(LONGEST_PIECE_S / 2)
            if rests or length >= to_samples(LONGEST_PIECE_S):
                self._recognise(speech)
        if silent >= to_samples(TURN_SILENCE_S) or self._judged - speech.start >= to_samples(LONGEST_TURN_S):
            yield from self._close(speech)
            self._speech = None

    def _recognise(self, speech: _Speech) -> None:
        if speech.piece is None or speech.last - speech.piece < to_samples(SHORTEST_SPEECH_S):
            return
        first, sound = self._cut(speech.piece, speech.last, PADDING_S)
        heard = self._listening.recogniser.transcribe(sound, self._listening.language)
        speech.heard.append(_shifted(heard, to_seconds(first)))
        if self._listening.ear is not None and heard.language:
            first, sound = self._cut(speech.piece, speech.last, EAR_PADDING_S)
            doubts = self._listening.ear.doubts(sound, heard.language)
            speech.doubts += moved(doubts, to_seconds(first))
        speech.piece = None if speech.last < self._judged else self._judged

    def _cut(self, start: int, end: int, padding_s: float) -> tuple[int, FloatArray]:
        """The sound from `start` to `end` with so much around it as there is, and where it begins."""
        first = max(self._sound_start, start - to_samples(padding_s))
        last = min(end + to_samples(padding_s), self._judged)
        return first, self._sound[first - self._sound_start : last - self._sound_start]

    def _close(self, speech: _Speech) -> Iterator[Event]:
        self._recognise(speech)
        if speech.last - speech.start < to_samples(SHORTEST_SPEECH_S):
            return
        self._turn += 1
        track = self._track()
        start, end = to_seconds(speech.start) - PADDING_S, to_seconds(speech.last) + PADDING_S
        measured = measure_turn(track, self._turn, start, end, doubts=speech.doubts)
        yield SpeechEnd(turn=self._turn, t=measured.t, start=measured.start, decided=to_seconds(self._judged))
        yield _heard(speech.heard, self._turn, measured.t)
        yield measured

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


def _shifted(transcript: Transcript, seconds: float) -> Transcript:
    words = tuple(replace(word, start=word.start + seconds, end=word.end + seconds) for word in transcript.words)
    return replace(transcript, words=words)


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
