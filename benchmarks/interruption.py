"""What happens when someone makes a sound while the partner speaks, in real time, on the real engines.

`python -m benchmarks.interruption [--count 100] [--room none|direct|RIR] [--json]`

The partner tells a long story. Over it come, one at a time: beginnings of phrases (the person wants the floor), nods
("mm-hm", "okay"), and noises (dishes, taps, rooms, laughs, coughs), cut from the recordings in REHEARSAL_SPEECH. With
a room, the microphone hears the loudspeaker as loud as it plays, through a recorded impulse response, and the echo
canceller is in the way as in the app. Times count from the first audible sample of what the person does: until the
partner's voice was lowered, until it was stopped, and until nothing of it was left in what the loudspeaker wrote.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import queue
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import numpy as np
import soundfile

from benchmarks.echo_room import EchoRoom
from benchmarks.recordings import DEFAULT_SPEECH
from benchmarks.replies import plainly
from benchmarks.stimuli import Stimulus, backchannels, interruptions, noises
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.aec import EchoFreeMicrophone, WebRtcEchoCanceller
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.audio_write import write_captured
from rehearsal_voice.backends.mic_file import FileMicrophone
from rehearsal_voice.backends.speaker_file import FileLoudspeaker
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.audio import FloatArray, level_db
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.commands import Command, Typed
from rehearsal_voice.core.events import Event, Heard, Interruption, StateChanged
from rehearsal_voice.core.ports import Microphone
from rehearsal_voice.engine.conductor import Rules
from rehearsal_voice.engine.conversation import Casting, Conversation, Engines
from rehearsal_voice.engine.ears import Hearing
from rehearsal_voice.engine.requests import Guards
from rehearsal_voice.partner.director import Director
from rehearsal_voice.partner.state import DirectorState, HeardTurn, Line, Reply
from rehearsal_voice.testing.journal import MemoryJournal
from rehearsal_voice.turns.patience import PRESETS

SETTLED_S = 1.2
"""The partner has been heard at full loudness for so long before the next sound comes."""
GIVEN_UP_S = 2.0
"""After the end of a sound, a partner that still speaks has not yielded to it."""
RATE_HZ = 16_000
AUDIBLE_DB = -46.0
STUCK_S = 45.0
STORY = (
    "When I first came to this town the market was still held on the square below the church.",
    "Every morning the farmers rolled their barrels over the bridge and sang the same three songs.",
    "My grandmother sold plums, and she knew each customer by the sound of their shoes.",
    "In winter the river froze, so the boats stayed behind the mill until the end of March.",
    "Nobody owned a clock, yet dinner was always ready when the last cart had left.",
    "Then the railway was built, and the valley filled with visitors from the capital.",
    "They bought paintings of the mountains, although they never climbed any of them.",
    "The old baker began to write down his recipes, because his sons had moved away.",
)


class Storyteller:
    """Plays the director's part: whatever it hears, it goes on with its story for a minute."""

    seed = 1

    def __init__(self) -> None:
        self._sentences = itertools.cycle(STORY)

    def opening(self) -> Reply:
        lines = tuple(Line(next(self._sentences)) for _ in range(12))
        return Reply(lines, DirectorState("story"), "story")

    def reply(self, _state: DirectorState, _heard: HeardTurn) -> Reply:
        return self.opening()

    def likely(self, _state: DirectorState) -> tuple[Line, ...]:
        return tuple(Line(sentence) for sentence in STORY)

    def silence(self, _state: DirectorState, _seconds: float) -> Reply | None:
        return self.opening()

    def doubts(self, _text: str) -> bool:
        """A story has no slips to mend, so nothing is heard twice."""
        return False


class WatchedLoudspeaker(FileLoudspeaker):
    """Remembers when it was lowered, raised and stopped."""

    def __init__(self, path: Path, clock: SystemClock) -> None:
        super().__init__(path, clock, RATE_HZ)
        self.orders: list[tuple[str, float]] = []
        self._watch = clock

    def set_gain(self, gain: float) -> None:
        self.orders.append(("full" if gain == 1.0 else "lowered", self._watch.now()))
        super().set_gain(gain)

    def flush(self) -> None:
        self.orders.append(("stopped", self._watch.now()))
        super().flush()


@dataclass(frozen=True, slots=True)
class Trial:
    """Seconds from the onset of the sound; None where it did not happen. yielded: the partner gave up the floor."""

    stimulus: Stimulus
    yielded: bool
    lowered_s: float | None
    stopped_s: float | None
    gone_s: float | None
    heard: str


class Session:
    """One conversation in which the trials follow each other."""

    def __init__(self, stimuli: Sequence[Stimulus], workshop: Workshop, folder: Path, room: FloatArray | None) -> None:
        self._clock = SystemClock()
        self._news: queue.SimpleQueue[tuple[float, Event]] = queue.SimpleQueue()
        self._happened: list[tuple[float, Event]] = []
        self._file = folder / "partner.wav"
        files = []
        for number, stimulus in enumerate(stimuli):
            files.append(folder / f"{number:04}.wav")
            write_captured(files[-1], stimulus.samples)
        self._stimuli = stimuli
        self.person = FileMicrophone(files, self._clock)
        self.loudspeaker = WatchedLoudspeaker(self._file, self._clock)
        guards = Guards(lambda _: None, lambda _: None)
        casting = Casting(
            cast(Director, Storyteller()), "en", "en", PRESETS["natural"], Rules(600.0, partner_opens=True), guards
        )
        engines = Engines(
            self._ear(room),
            self.loudspeaker,
            Hearing(workshop.detector(), workshop.turn_end()),
            workshop.recogniser(),
            workshop.voice("en").synthesizer,
            None,
            lambda _: None,
        )
        self.conversation = Conversation(engines, casting, MemoryJournal(), self._clock, [self._hear])

    def _ear(self, room: FloatArray | None) -> Microphone:
        if room is None:
            return self.person
        return EchoFreeMicrophone(
            EchoRoom(self.person, self.loudspeaker, room), self.loudspeaker, WebRtcEchoCanceller()
        )

    def _hear(self, event: Event) -> None:
        self._news.put((self._clock.now(), event))

    def trials(self) -> Iterator[Trial]:
        """One for each sound, in order; fewer when the partner falls silent for good."""
        self.conversation.start()
        try:
            for number, stimulus in enumerate(self._stimuli):
                if not self._settled():
                    break
                self.person.speak_next()
                yield self._trial(number, stimulus)
        finally:
            self.conversation.command(Command.STOP)
            self.conversation.wait(10.0)
            self.conversation.stop()

    def tell_only(self, seconds: float) -> int:
        """Nobody makes a sound for so long; how many turns the app took for the person's."""
        self.conversation.start()
        self._listen_until(self._clock.now() + seconds, None)
        self.conversation.command(Command.STOP)
        self.conversation.wait(10.0)
        self.conversation.stop()
        events = [event for _, event in self._happened]
        spoken = [event for event in events if isinstance(event, Heard) and event.source == "spoken"]
        return len(spoken) + sum(isinstance(event, Interruption) for event in events)

    def _listen_until(self, deadline: float, wanted: type[Event] | None) -> tuple[float, Event] | None:
        while (left := deadline - self._clock.now()) > 0:
            try:
                news = self._news.get(timeout=left)
            except queue.Empty:
                break
            self._happened.append(news)
            if wanted is not None and isinstance(news[1], wanted):
                return news
            if isinstance(news[1], StateChanged) and news[1].state == "listening":
                self.conversation.command(Typed("Go on."))
        return None

    def _settled(self) -> bool:
        """Wait until the partner has spoken at full loudness for a while. False when it does not come to that."""
        deadline = self._clock.now() + STUCK_S
        while self._clock.now() < deadline:
            self._listen_until(self._clock.now() + SETTLED_S, Interruption)
            changes = [at for _, at in self.loudspeaker.orders]
            changes += [at for at, event in self._happened if isinstance(event, StateChanged)]
            settled = self._clock.now() - max(changes, default=self._clock.now()) >= SETTLED_S
            if settled and self.conversation.telemetry().state == "speaking" and self._audible():
                return True
        return False

    def _audible(self) -> bool:
        recent = self.loudspeaker.heard_at(self._clock.now() - SETTLED_S, round(SETTLED_S * RATE_HZ))
        return level_db(recent) > AUDIBLE_DB

    def _trial(self, number: int, stimulus: Stimulus) -> Trial:
        length_s = len(stimulus.samples) / RATE_HZ
        taken = self._listen_until(self._clock.now() + length_s + GIVEN_UP_S, Interruption)
        spoken = self.person.spoken[number]
        onset = self.person.captured_at(spoken.start_sample) + stimulus.onset_s
        heard = ""
        if taken is not None:
            said = self._listen_until(self._clock.now() + 8.0, Heard)
            event = said[1] if said is not None else None
            heard = event.text if isinstance(event, Heard) and event.source == "spoken" else ""
        orders = [(name, at - onset) for name, at in self.loudspeaker.orders if at >= onset]
        lowered = next((at for name, at in orders if name == "lowered"), None)
        stopped = next((at for name, at in orders if name == "stopped"), None) if taken is not None else None
        return Trial(stimulus, taken is not None, lowered, stopped, None, heard)

    def with_silences(self, trials: Sequence[Trial]) -> list[Trial]:
        """When the partner's sound was really gone, from the file that the loudspeaker wrote."""
        sound, _ = soundfile.read(self._file, dtype="float32")
        opened_at = self.loudspeaker.opened_at or 0.0
        finished = []
        for number, trial in enumerate(trials):
            if trial.stopped_s is None:
                finished.append(trial)
                continue
            spoken = self.person.spoken[number]
            stopped_at = self.person.captured_at(spoken.start_sample) + trial.stimulus.onset_s + trial.stopped_s
            first = round((stopped_at - opened_at) * RATE_HZ)
            after = sound[first : first + RATE_HZ // 4]
            loud = np.flatnonzero(np.abs(after) > 10.0 ** (AUDIBLE_DB / 20.0))
            finished.append(replace(trial, gone_s=(int(loud[-1]) + 1) / RATE_HZ if len(loud) else 0.0))
        return finished


def summary(trials: Sequence[Trial]) -> dict[str, object]:
    """The figures of one class of sounds."""
    yielded = [trial for trial in trials if trial.yielded]
    return {
        "n": len(trials),
        "distinct": len({trial.stimulus.distinct for trial in trials}),
        "yielded": round(len(yielded) / max(1, len(trials)), 3),
        "ducked_s": _spread([trial.lowered_s for trial in trials]),
        "decided_s": _spread([trial.stopped_s for trial in yielded]),
        "gone_after_decision_s": _spread([trial.gone_s for trial in yielded]),
        "never_ducked": sum(trial.lowered_s is None for trial in trials),
        "sources": dict(Counter(trial.stimulus.recording for trial in trials)),
        "wrong": [
            (trial.stimulus.distinct, trial.heard)
            for trial in trials
            if trial.yielded != (trial.stimulus.kind == "interruption")
        ],
    }


def _spread(values: Sequence[float | None]) -> dict[str, float]:
    there = [value for value in values if value is not None]
    if not there:
        return {}
    return {f"p{share}": round(float(np.percentile(there, share)), 3) for share in (50, 95)} | {
        "max": round(max(there), 3)
    }


def measure(count: int, room: FloatArray | None, speech: Path) -> dict[str, object]:
    """All three classes, and with a room the minute in which nobody speaks but the partner."""
    results: dict[str, object] = {}
    workshop = Workshop(standard_paths(), Settings(), SystemClock())
    for cut in (interruptions, backchannels, noises):
        stimuli = cut(speech, count)
        with tempfile.TemporaryDirectory(prefix="interruption-") as folder:
            session = Session(stimuli, workshop, Path(folder), room)
            trials = list(session.trials())
            results[stimuli[0].kind] = {"asked_for": len(stimuli), **summary(session.with_silences(trials))}
    if room is not None:
        with tempfile.TemporaryDirectory(prefix="interruption-") as folder:
            results["turns_in_a_minute_of_echo"] = Session([], workshop, Path(folder), room).tell_only(60.0)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100, help="how many sounds of each class at most")
    parser.add_argument("--room", action="append", help="none, direct, or the name of an impulse response (rir-au-0)")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    speech = Path(os.environ.get("REHEARSAL_SPEECH", DEFAULT_SPEECH))
    results: dict[str, object] = {"machine": f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start"}
    for name in arguments.room or ["none", "direct", "rir-au-0"]:
        results[name] = measure(arguments.count, response_of(name, speech), speech)
    print(json.dumps(results, indent=None if arguments.json else 1, ensure_ascii=False))


def response_of(name: str, speech: Path) -> FloatArray | None:
    """None for headphones; a single pulse for a perfect echo; else the recorded room."""
    if name == "none":
        return None
    return np.ones(1, np.float32) if name == "direct" else read_whole(speech / "audio" / f"{name}.wav")


if __name__ == "__main__":
    plainly(main)
