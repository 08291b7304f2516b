"""The doors between the engine and the world. Adapters live in `backends` and `store`, fakes in `testing`.

All sound is mono float32. A port that cannot do its work raises an EnvironmentFault (core.errors); anything else is
our own mistake.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

from rehearsal_voice.core.audio import AudioFrame, FloatArray, SpeechChunk
from rehearsal_voice.core.events import Event
from rehearsal_voice.core.transcript import Transcript


class EndOfInput(Exception):
    """A microphone that reads from files has nothing more to give."""


class Microphone(Protocol):
    """Captured sound at 16 kHz. `open` and `read` raise DeviceFault when the device is gone; `close` never raises."""

    @property
    def name(self) -> str: ...

    def open(self) -> None: ...

    def read(self, timeout_s: float) -> AudioFrame | None:
        """The next frame, or None when none came in time. Raises EndOfInput at the end of a file."""
        ...

    def captured_at(self, sample: int) -> float:
        """When a sample near the newest frame was captured, in monotonic seconds, device latency included."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Playback:
    """How far one queued piece of sound has got.

    ticket: what `play` returned. started_at: monotonic seconds at which its first sample is audible (device latency
    included), None before. played_s: seconds of it that were audible by now. done: nothing of it is left, because it
    was played to its end or flushed.
    """

    ticket: int
    started_at: float | None
    played_s: float
    done: bool


class Loudspeaker(Protocol):
    """One persistent output stream. `play` returns at once; silence fills the gaps."""

    @property
    def name(self) -> str: ...

    def open(self) -> None: ...

    def play(self, samples: FloatArray, rate_hz: int) -> int:
        """Queue sound behind what is queued already; returns its ticket (1, 2, 3, ...)."""
        ...

    def progress(self, ticket: int) -> Playback:
        """Where that piece stands. Raises DeviceFault when the stream has died."""
        ...

    def set_gain(self, gain: float) -> None:
        """Loudness of what is played from now on, 0 to 1, reached within 20 ms without a click."""
        ...

    def flush(self) -> None:
        """Fade out within 10 ms and forget all that is queued."""
        ...

    def close(self) -> None: ...


class VoiceActivityDetector(Protocol):
    """How likely a frame holds speech. Frames have exactly `frame_samples` samples at 16 kHz and come in order."""

    @property
    def frame_samples(self) -> int: ...

    def probability(self, frame: FloatArray) -> float: ...

    def reset(self) -> None: ...


class TurnEndModel(Protocol):
    """How likely a person who has just fallen silent has finished, from the sound of the whole turn."""

    def probability(self, samples: FloatArray) -> float: ...


class Recogniser(Protocol):
    """Speech to text. Word times are relative to the first sample given."""

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        """language: two-letter code, None to have it detected. Noise gives an empty transcript."""
        ...


@dataclass(frozen=True, slots=True)
class PhraseFit:
    """How well a known phrase fits a sound; natural logarithms of chances.

    words: the phrase as the recogniser divides it, each with its evidence: how much likelier it is in this sound than
    in silence. mean: the chance of a part of the phrase in this sound, 0 is certain. ending: the same of what was to
    follow it.
    """

    words: tuple[tuple[str, float], ...]
    mean: float
    ending: float

    @property
    def evidence(self) -> float:
        """Of the whole phrase."""
        return sum(evidence for _, evidence in self.words)


@runtime_checkable
class PhraseEar(Protocol):
    """Whether a sound may be one of some known phrases, whatever words were recognised in it."""

    def phrase_fits(
        self, samples: FloatArray, language: str, phrases: Sequence[str], ending: str
    ) -> tuple[PhraseFit, ...]:
        """One for each phrase, followed by `ending`; none where the sound is too short for any word.

        samples: a short utterance. language: two-letter code.
        """
        ...


@dataclass(frozen=True, slots=True)
class Doubt:
    """A filled pause that a recogniser heard but would not write, in seconds.

    start, end: where its attention lay. earliest, latest: where the words around it leave room. score: 0 to 1.
    """

    start: float
    end: float
    earliest: float
    latest: float
    score: float


class HesitationEar(Protocol):
    """Filled pauses that a recogniser leaves out of its text. Times are relative to the first sample given."""

    def doubts(self, samples: FloatArray, language: str) -> tuple[Doubt, ...]:
        """language: two-letter code. Noise and languages it has no ear for give none."""
        ...


class MeaningModel(Protocol):
    """Sentences to vectors, so that alike meanings lie close, across languages."""

    def embed(self, sentences: Sequence[str]) -> FloatArray:
        """Unit vectors, shape (len(sentences), dimensions)."""
        ...


@dataclass(frozen=True, slots=True)
class Delivery:
    """How a line is acted. tempo: 1 is the voice's own, 0.8 slower. pause_s: silence after the clause.

    gain_db: loudness against the voice's own. liveliness: 0 flat to 1 the voice's own to 1.5 excited.
    """

    tempo: float = 1.0
    pause_s: float = 0.0
    gain_db: float = 0.0
    liveliness: float = 1.0


class Synthesizer(Protocol):
    """Text to speech in one voice. Yields as soon as a piece is ready; text without anything to say yields nothing."""

    @property
    def name(self) -> str: ...

    @property
    def language(self) -> str: ...

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]: ...


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat with a model."""

    role: Literal["system", "user", "assistant"]
    content: str


class LanguageModel(Protocol):
    """A chat model that streams. Raises ModelFault, also in mid stream; stops soon after `cancelled()` turns true."""

    @property
    def name(self) -> str: ...

    def stream(self, messages: Sequence[Message], max_tokens: int, cancelled: Callable[[], bool]) -> Iterator[str]: ...

    def warm(self, messages: Sequence[Message]) -> None:
        """Load the model and fill its cache with this prefix; may take seconds."""
        ...


class EchoCanceller(Protocol):
    """Takes the loudspeaker's sound out of the microphone's. Both at 16 kHz; the far end must be given first."""

    def far(self, samples: FloatArray, moved: int = 0) -> None:
        """moved: how far the place where the far end is read jumped before these samples; see FarEnd.take."""
        ...

    def near(self, samples: FloatArray) -> FloatArray: ...


class Journal(Protocol):
    """What a running take writes down. Nothing here blocks but `wait_durable`: a writer thread does the work."""

    def captured(self, frame: AudioFrame) -> None: ...

    def record(self, event: Event) -> None: ...

    def flush_soon(self) -> None:
        """Write what is waiting now instead of at the next regular time."""
        ...

    def wait_durable(self, sample: int, timeout_s: float) -> bool:
        """True once all captured sound before `sample` is on disk; False when that took too long."""
        ...

    def forget_turn(self, turn: int, from_sample: int, timeout_s: float, until_sample: int | None = None) -> bool:
        """Take back the words of that turn and all sound from `from_sample` on, also what is still to come.

        until_sample: from where on sound is kept again, when the take goes on; None when it does not.

        True once nothing of it is on disk; False when that failed or took too long.
        """
        ...
