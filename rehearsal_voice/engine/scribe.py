"""The scribe: sound into words. Partial work is dropped as soon as it is stale."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from rehearsal_voice.core.audio import FloatArray, to_samples, to_seconds
from rehearsal_voice.core.clock import Clock
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import PhraseEar, Recogniser
from rehearsal_voice.core.transcript import Transcript
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import HeardAside, HeardTwice, Inbound, Recognised, Trouble
from rehearsal_voice.engine.stage import Stage
from rehearsal_voice.language.command_hearing import Utterance, command_in_sound
from rehearsal_voice.language.commands import command_in
from rehearsal_voice.turns.endpoint import PRE_ROLL_S
from rehearsal_voice.tutoring.agreement import agreed

LONGEST_REQUEST_S = 3.0
"""“Take my last line again, please” is said in two."""
LONGEST_SWITCH_S = 8.0
UNSURE = 0.8
"""A longer piece heard with less confidence may be in another language; the words of one that is are never surer."""
SWITCHED = 0.1
"""So much surer, at least, are the words in the language that was spoken: `benchmarks.tutoring_languages`."""
FEWEST_SWITCHED = 4
SHIFTED_S = 0.11
"""Silence put before the sound of a second decoding. The same sound gives the same words; moved by part of a step of
the encoder, what rested on little comes out otherwise."""
EARLY_MOST_SHARE = 0.25
"""Of a piece's length, in which it must have been recognised lately: on a slower machine work that may be for nothing
would make wait what is wanted."""
EARLY_LEAST_S = 1.0
SLOW_PIECES = 2
"""So many in a row that took longer than they last: the machine is too slow for this recogniser."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Sound to be written down: from start_sample, speech up to end_sample."""

    samples: FloatArray
    start_sample: int
    end_sample: int
    turn: int
    generation: int
    purpose: Literal["turn", "overlap"] = "turn"

    @property
    def place(self) -> tuple[int, int]:
        """Where the sound lies: two pieces of the same place sound the same."""
        return self.start_sample, self.start_sample + len(self.samples)


@dataclass(frozen=True, slots=True)
class EarlyPiece:
    """A piece that may be asked for in a moment: its words are kept, and told to nobody until then."""

    piece: Piece


class Scribe:
    """Recognises pieces in order. `busy` is set while it works, so that work for later can wait for a free core.

    own_language: the person's, where they practise another; short pieces are then heard in it as well, afterwards, and
    in either language a piece whose words are unsure is compared with the commands, if the recogniser is a PhraseEar.
    doubts: whether words should be heard a second time, also afterwards.
    """

    def __init__(
        self,
        recogniser: Recogniser,
        language: str | None,
        generation: Generation,
        clock: Clock,
        post: Callable[[Inbound], None],
        own_language: str | None = None,
        doubts: Callable[[str], bool] | None = None,
    ) -> None:
        self.busy = threading.Event()
        self._recogniser = recogniser
        self._language = language
        self._own_language = own_language if own_language != language else None
        self._doubts = doubts
        self._generation = generation
        self._clock = clock
        self._post = post
        self._newest: dict[str, int] = {}
        self._slow = 0
        self._quick = True
        self._early: tuple[tuple[int, int], Transcript] | None = None
        self._stage: Stage[Piece | EarlyPiece] = Stage(
            "scribe", self._work, lambda name, fault: post(Trouble(name, fault))
        )

    def start(self) -> None:
        self._stage.start()

    def stop(self, timeout_s: float) -> bool:
        return self._stage.stop(timeout_s)

    def write_down(self, piece: Piece) -> None:
        """Queue it. Of several that wait for the same purpose only the newest is read: it holds the others."""
        self._newest[piece.purpose] = piece.end_sample
        self._stage.put(piece)

    def write_down_early(self, piece: Piece) -> None:
        """Begin before it is known whether the words are wanted; not while another piece is at work or waits."""
        if self._quick and not self.busy.is_set() and not self._stage.waiting():
            self._stage.put(EarlyPiece(piece))

    def _work(self, job: Piece | EarlyPiece) -> None:
        piece = job if isinstance(job, Piece) else job.piece
        if self._generation.stale(piece.generation) or piece.end_sample < self._newest.get(piece.purpose, 0):
            return
        transcript = self._words_of(piece)
        if isinstance(job, EarlyPiece):
            self._early = (piece.place, transcript)
            return
        if transcript.empty and piece.purpose == "turn":  # nobody waits for a reply to nothing
            transcript = self._sounded(piece, transcript, self._language or transcript.language) or transcript
        if self._generation.stale(piece.generation):
            return
        self._post(
            Recognised(
                piece.turn,
                piece.generation,
                piece.start_sample,
                piece.end_sample,
                shifted(transcript, to_seconds(piece.start_sample)),
                piece.purpose,
                self._clock.now(),
            )
        )
        if not transcript.empty and piece.purpose == "turn":
            self._listen_again(piece, transcript)
            self._decode_again(piece, transcript.text)

    def _words_of(self, piece: Piece) -> Transcript:
        if self._early is not None and self._early[0] == piece.place:
            return self._early[1]
        begun_at = self._clock.now()
        with self._at_work():
            transcript = self._recogniser.transcribe(piece.samples, self._language)
        self._notice_slowness(to_seconds(len(piece.samples)), self._clock.now() - begun_at)
        return transcript

    def _notice_slowness(self, sound_s: float, took_s: float) -> None:
        """Say once that another recogniser would suit this machine better, with what was measured."""
        self._quick = took_s <= EARLY_MOST_SHARE * max(sound_s, EARLY_LEAST_S)
        self._slow = self._slow + 1 if took_s > sound_s else 0
        if self._slow == SLOW_PIECES:
            message = f"Hearing is slow here: {took_s:.1f} s for {sound_s:.1f} s of speech."
            step = "A smaller recogniser keeps up: setting up step by step (or doctor --speed) measures which suits."
            self._post(Trouble("hearing", ModelFault(message, step, code="slow")))

    def _listen_again(self, piece: Piece, first: Transcript) -> None:
        """Nobody waits for this: a request whose words were lost, or made in the person's own language, or a turn in
        it, is met a moment later.
        """
        if self._is_command(first.text) or self._tell_sounded(piece, first, self._language or first.language):
            return
        own = self._heard_in_own_language(piece, first)
        if own is not None and not self._is_command(own.text):
            self._tell_sounded(piece, own, own.language)

    def _heard_in_own_language(self, piece: Piece, first: Transcript) -> Transcript | None:
        """What the piece sounds like in it, once that is told; None where it was not listened to."""
        limit_s = LONGEST_SWITCH_S if first.confidence < UNSURE else LONGEST_REQUEST_S
        if self._own_language is None or len(piece.samples) > to_samples(limit_s):
            return None
        with self._at_work():
            own = self._recogniser.transcribe(piece.samples, self._own_language)
        if own.empty or self._generation.stale(piece.generation):
            return None
        long_enough = len(own.text.split()) >= FEWEST_SWITCHED  # “Thank you.” is what Whisper hears in a mumble
        switched = long_enough and own.confidence >= first.confidence + SWITCHED
        moved = shifted(own, to_seconds(piece.start_sample))
        self._post(HeardAside(piece.turn, piece.generation, moved, switched))
        return own

    def _tell_sounded(self, piece: Piece, heard: Transcript, language: str) -> bool:
        words = self._sounded(piece, heard, language)
        if words is None or self._generation.stale(piece.generation):
            return False
        self._post(HeardAside(piece.turn, piece.generation, words, by_sound=True))
        return True

    def _sounded(self, piece: Piece, heard: Transcript, language: str) -> Transcript | None:
        """The command that the piece sounds like, where its words are unsure or missing and are none."""
        ear = self._recogniser
        if not isinstance(ear, PhraseEar) or self._generation.stale(piece.generation):
            return None
        spoken_s = to_seconds(piece.end_sample - piece.start_sample) - PRE_ROLL_S
        with self._at_work():
            found = command_in_sound(ear, Utterance(piece.samples, spoken_s, heard, language))
        return Transcript(found.text, (), language, heard.confidence) if found is not None else None

    def _is_command(self, text: str) -> bool:
        languages = [language for language in (self._language, self._own_language) if language]
        return command_in(text, languages) is not None

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """Work for later waits meanwhile."""
        self.busy.set()
        try:
            yield
        finally:
            self.busy.clear()

    def _decode_again(self, piece: Piece, first: str) -> None:
        """Nobody waits for this either: what it finds is spoken of a reply later."""
        if self._doubts is None or not self._doubts(first) or self._generation.stale(piece.generation):
            return
        with self._at_work():
            moved = np.pad(piece.samples, (to_samples(SHIFTED_S), 0))
            second = self._recogniser.transcribe(moved, self._language).text
        self._post(HeardTwice(piece.turn, piece.generation, agreed(first, second)))


def shifted(transcript: Transcript, seconds: float) -> Transcript:
    """The same words, their times moved by `seconds`."""
    words = tuple(replace(w, start=w.start + seconds, end=w.end + seconds) for w in transcript.words)
    return replace(transcript, words=words)


def joined(pieces: list[Transcript], language: str) -> Transcript:
    """Pieces of one turn as one transcript; confidence is the mean over words."""
    words = tuple(word for piece in pieces for word in piece.words)
    text = " ".join(piece.text.strip() for piece in pieces if not piece.empty)
    confidence = sum(w.confidence for w in words) / len(words) if words else 0.0
    heard_in = next((piece.language for piece in pieces if not piece.empty), language)
    return Transcript(text, words, heard_in, confidence, pieces[-1].closing if pieces else None)
