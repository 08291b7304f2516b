"""Faults put into a running conversation, and what must then happen."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from engine_stand import UNHURRIED_WORD_S, Stand

from rehearsal_voice.backends.mic_file import FileMicrophone
from rehearsal_voice.core.audio import AudioFrame, FloatArray, SpeechChunk
from rehearsal_voice.core.commands import Command
from rehearsal_voice.core.errors import DeviceFault, ModelFault
from rehearsal_voice.core.events import (
    CaptureGap,
    Event,
    FirstAudio,
    Heard,
    Interruption,
    Notice,
    ReplyText,
    Restored,
    StateChanged,
    TakeEnded,
    Unheard,
)
from rehearsal_voice.core.ports import Delivery, EndOfInput
from rehearsal_voice.core.transcript import Transcript, nothing_said
from rehearsal_voice.engine.ears import Ears, Hearing
from rehearsal_voice.engine.generation import Generation
from rehearsal_voice.engine.messages import DeviceTrouble, Endpoint, Gap, HalfDuplex, Inbound, InputEnded, Recognised
from rehearsal_voice.engine.scribe import Piece, Scribe
from rehearsal_voice.engine.timeline import Timeline
from rehearsal_voice.testing.clock import ManualClock
from rehearsal_voice.testing.ears import FailingRecogniser, ScriptedRecogniser, ScriptedTurnEnd, ScriptedVoiceActivity
from rehearsal_voice.testing.journal import MemoryJournal
from rehearsal_voice.testing.lines import ScriptedLines
from rehearsal_voice.testing.mouth import ScriptedSynthesizer
from rehearsal_voice.turns.endpoint import Commit
from rehearsal_voice.turns.patience import PRESETS

LINE = "could I get a latte please"


class Handed:
    """A microphone that gives ready-made frames, and faults, as fast as they are read."""

    name = "handed"

    def __init__(self, frames: list[AudioFrame | DeviceFault]) -> None:
        self._frames = frames

    def open(self) -> None:
        """Nothing to open."""

    def read(self, timeout_s: float) -> AudioFrame | None:
        if not self._frames:
            raise EndOfInput
        frame = self._frames.pop(0)
        if isinstance(frame, DeviceFault):
            raise frame
        return frame

    def captured_at(self, sample: int) -> float:
        return sample / 16_000

    def close(self) -> None:
        """Nothing to close."""


def heard_by_ears(frames: Sequence[AudioFrame], hearing: Hearing | None = None) -> list[Inbound]:
    """What the ears say of these frames, in order."""
    told: list[Inbound] = []
    over = threading.Event()

    def post(message: Inbound) -> None:
        told.append(message)
        if isinstance(message, InputEnded):
            over.set()

    hearing = hearing or Hearing(ScriptedVoiceActivity(), ScriptedTurnEnd((0.2, 0.6, 0.9)))
    ears = Ears(Handed(list(frames)), hearing, PRESETS["natural"], MemoryJournal(), Timeline(), post)
    ears.start()
    assert over.wait(20.0), "the ears did not come to the end"
    assert ears.stop(20.0)
    return told


def spoken() -> FloatArray:
    lines = ScriptedLines([LINE, "and a croissant"], seconds_per_word=0.2)
    quiet = np.zeros(16_000, np.float32)
    return np.concatenate([quiet, lines.sound(0), quiet[:9_000], lines.sound(1), quiet, quiet, quiet])


def in_frames(sound: FloatArray, sizes: list[int]) -> list[AudioFrame]:
    frames, start, number = [], 0, 0
    while start < len(sound):
        size = sizes[number % len(sizes)]
        frames.append(AudioFrame(sound[start : start + size], start))
        start, number = start + size, number + 1
    return frames


@pytest.mark.parametrize("sizes", [[160], [512], [7, 1000, 33], [48_000]], ids=str)
def test_endpoint_events_are_the_same_however_the_sound_is_cut(sizes: list[int]) -> None:
    whole = [m for m in heard_by_ears(in_frames(spoken(), [320])) if isinstance(m, Endpoint)]
    assert sum(isinstance(m.event, Commit) for m in whole) >= 1
    assert [m for m in heard_by_ears(in_frames(spoken(), sizes)) if isinstance(m, Endpoint)] == whole


def test_a_stalled_capture_is_a_gap_and_never_a_pause_of_the_persons() -> None:
    """Half a second of frames never came: the ears say where, and begin anew behind it."""
    sound = spoken()
    frames = [f for f in in_frames(sound, [320]) if not 20_000 <= f.start_sample < 28_000]
    told = heard_by_ears(frames)
    assert [(m.start_sample, m.end_sample) for m in told if isinstance(m, Gap)] == [(20_160, 28_160)]
    for message in told:
        if isinstance(message, Endpoint) and isinstance(message.event, Commit):
            assert not message.event.start_sample < 20_160 < message.event.end_sample


def test_the_person_is_told_when_the_partner_cannot_be_talked_over() -> None:
    answers: Iterator[bool] = iter([False] * 20 + [True] * 20 + [False] * 10_000)
    hearing = Hearing(ScriptedVoiceActivity(), None, half_duplex=lambda: next(answers))
    told = heard_by_ears(in_frames(np.full(40_000, 0.001, np.float32), [320]), hearing)
    assert [m.on for m in told if isinstance(m, HalfDuplex)] == [True, False]


def test_an_hour_of_sleep_is_a_gap_of_the_capture_and_no_silence_of_the_persons() -> None:
    """The machine is suspended in mid turn: the device is lost, opened again, and the capture clock has gone on."""
    sound, hour = spoken(), 3600 * 16_000
    before = in_frames(sound[:20_000], [320])
    after = [AudioFrame(frame.samples, frame.start_sample + hour) for frame in in_frames(sound[16_000:], [320])]
    told: list[Inbound] = []
    over, lost = threading.Event(), threading.Event()
    told_by = {InputEnded: over, DeviceTrouble: lost}

    def post(message: Inbound) -> None:
        told.append(message)
        if type(message) in told_by:
            told_by[type(message)].set()

    hearing = Hearing(ScriptedVoiceActivity(), ScriptedTurnEnd((0.5,)))
    microphone = Handed([*before, DeviceFault("Asleep."), *after])
    ears = Ears(microphone, hearing, PRESETS["natural"], MemoryJournal(), Timeline(), post)
    ears.start()
    assert lost.wait(20.0)
    ears.resume_reading()
    assert over.wait(20.0)
    assert ears.stop(20.0)
    gap = next(m for m in told if isinstance(m, Gap))
    assert (gap.end_sample - gap.start_sample) / 16_000 == pytest.approx(3600.0, abs=2.0)
    commits = [m.event for m in told if isinstance(m, Endpoint) and isinstance(m.event, Commit)]
    assert commits, "what is said after it is a turn again"
    assert all(commit.start_sample >= gap.end_sample for commit in commits)


@pytest.mark.slow
def test_a_click_a_hum_and_a_breath_are_no_turn(tmp_path: Path) -> None:
    """Sound that wakes the ears and holds no words: the floor stays the person's, and nothing is answered."""
    stand = Stand(["hum hum"], tmp_path, recogniser=ScriptedRecogniser(ScriptedLines([])))
    stand.run()
    assert stand.only(Heard) == []
    assert [event.turn for event in stand.only(ReplyText)] == [0]
    assert "nothing said" in [event.cause for event in stand.only(StateChanged)]


class Slow:
    """A recogniser that needs longer than the person spoke; it notes what it was given."""

    def __init__(self, inside: ScriptedRecogniser, factor: float) -> None:
        self._inside = inside
        self._factor = factor
        self.lengths: list[int] = []

    def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
        self.lengths.append(len(samples))
        threading.Event().wait(self._factor * len(samples) / 16_000)
        return self._inside.transcribe(samples, language)


@pytest.mark.slow
def test_a_recogniser_slower_than_speech_is_told_with_figures_and_still_answered(tmp_path: Path) -> None:
    lines = ["latte please", "large"]
    slow = Slow(ScriptedRecogniser(ScriptedLines(lines, 0.2)), 1.3)
    stand = Stand(lines, tmp_path, recogniser=slow)
    stand.run()
    assert [event.text for event in stand.only(Heard)] == lines
    notices = [event for event in stand.only(Notice) if event.code == "hearing"]
    assert len(notices) == 1, "said once"
    assert " s of speech" in notices[0].message
    assert "doctor --speed" in notices[0].next_step


@pytest.mark.slow
def test_of_partial_work_that_waits_only_the_newest_is_done() -> None:
    """Looks at the words over the partner come three times a second; a slow recogniser must not fall behind them."""
    done: list[Inbound] = []
    over, begun, go = threading.Event(), threading.Event(), threading.Event()

    class Gated:
        def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
            begun.set()
            assert go.wait(10.0)
            return nothing_said("en")

    def post(message: Inbound) -> None:
        done.append(message)
        if isinstance(message, Recognised) and message.end_sample == 40 * 5_600:
            over.set()

    scribe = Scribe(Gated(), "en", Generation(), ManualClock(), post)
    scribe.start()
    scribe.write_down(Piece(np.zeros(5_600, np.float32), 0, 5_600, 1, 0, "overlap"))
    assert begun.wait(10.0)
    for number in range(2, 41):
        scribe.write_down(Piece(np.zeros(number * 5_600, np.float32), 0, number * 5_600, 1, 0, "overlap"))
    go.set()
    assert over.wait(10.0)
    assert scribe.stop(20.0)
    assert [m.end_sample for m in done if isinstance(m, Recognised)] == [5_600, 40 * 5_600]


class Breaks:
    """A voice that gives half of each sentence and then its process is gone; or nothing at all."""

    name, language = "breaks", "en"

    def __init__(self, *, after_half: bool) -> None:
        self._inside = ScriptedSynthesizer(seconds_per_word=0.05)
        self._after_half = after_half
        self.given: list[str] = []

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        if not text:
            return
        self.given.append(text)
        for chunk in self._inside.synthesize(text, delivery):
            if not self._after_half:
                return
            yield replace(chunk, samples=chunk.samples[: len(chunk.samples) // 2])
            raise ModelFault("The voice has stopped.", "It is started again.", code="crashed")


@pytest.mark.slow
def test_a_voice_that_crashes_in_mid_sentence_leaves_the_whole_caption_and_says_nothing_twice(tmp_path: Path) -> None:
    voice = Breaks(after_half=True)
    stand = Stand([LINE], tmp_path, synthesizer=voice)
    stand.run()
    texts = {event.turn: event.text for event in stand.only(ReplyText)}
    assert set(texts) == {0, 1}, "the conversation goes on"
    assert all(text.endswith((".", "?", "!")) for text in texts.values()), "captions are whole"
    assert len([event for event in stand.only(FirstAudio) if event.turn == 1]) == 1
    assert "voice" in [event.code for event in stand.only(Notice)]
    assert stand.only(StateChanged)[-1].state == "debrief"


@pytest.mark.slow
def test_a_voice_without_any_sound_hangs_nothing(tmp_path: Path) -> None:
    stand = Stand([LINE], tmp_path, synthesizer=Breaks(after_half=False))
    stand.run()
    assert {event.turn for event in stand.only(ReplyText)} == {0, 1}
    assert [event.text for event in stand.only(Heard)] == [LINE]
    assert stand.only(FirstAudio) == []


@pytest.mark.slow
def test_a_voice_heard_after_a_nod_is_still_an_interruption(tmp_path: Path) -> None:
    """The silence after the nod has not run out when the words come: they must not pass for a part of it."""

    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, Heard):
            stand.conversation.command(Command.STOP)
        elif isinstance(event, FirstAudio | Restored):
            stand.speak()

    voice = ScriptedSynthesizer(seconds_per_word=UNHURRIED_WORD_S)
    stand = Stand(["mm-hm", "wait please I would like a latte"], tmp_path, on_event, synthesizer=voice)
    stand.run()
    assert len(stand.only(Interruption)) == 1
    heard = [event.text for event in stand.only(Heard)]
    assert len(heard) == 1
    assert heard[0].endswith("wait please I would like a latte")


@pytest.mark.slow
def test_a_turn_whose_words_were_never_found_keeps_its_place_and_its_number(tmp_path: Path) -> None:
    lines = ["I have come for a latte", "large please"]
    failing = FailingRecogniser(ScriptedRecogniser(ScriptedLines(lines, 0.2)))

    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, Unheard):
            failing.failing = False
        elif isinstance(event, StateChanged) and event.state == "listening":
            stand.speak()

    stand = Stand(lines, tmp_path, on_event, recogniser=failing)
    stand.run()
    (missed,) = stand.only(Unheard)
    assert missed.turn == 1
    assert missed.t - missed.start == pytest.approx(6 * 0.2, abs=0.1)
    assert [(event.turn, event.text) for event in stand.only(Heard)] == [(2, "large please")]
    assert "scribe" in [event.code for event in stand.only(Notice)]


@pytest.mark.slow
def test_words_that_are_known_are_not_lost_when_listening_once_more_fails(tmp_path: Path) -> None:
    class OnlyInEnglish(ScriptedRecogniser):
        def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
            if language == "es":
                raise ModelFault("The recogniser has failed.", "It is tried again.")
            return super().transcribe(samples, language)

    lines = ["large please"]
    stand = Stand(lines, tmp_path, recogniser=OnlyInEnglish(ScriptedLines(lines, 0.2)))
    stand.run()
    assert [event.text for event in stand.only(Heard)] == lines
    assert stand.only(Unheard) == []
    assert "scribe" in [event.code for event in stand.only(Notice)]


@pytest.mark.slow
def test_a_take_that_ends_before_the_words_are_known_says_where_they_were_spoken(tmp_path: Path) -> None:
    over = threading.Event()

    class TooSlow:
        def transcribe(self, samples: FloatArray, language: str | None) -> Transcript:
            assert over.wait(10.0)
            return Transcript("too late", (), "en", 0.9)

    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, StateChanged) and event.state == "listening":
            stand.speak()
        elif isinstance(event, StateChanged) and event.state == "thinking" and event.turn == 0 and event.t > 1.0:
            stand.conversation.command(Command.STOP)
        elif isinstance(event, TakeEnded):
            over.set()

    stand = Stand([LINE], tmp_path, on_event, recogniser=TooSlow())
    stand.run()
    assert stand.only(Heard) == []
    assert [event.turn for event in stand.only(Unheard)] == [1]
    assert isinstance(stand.events[-1], TakeEnded)


@pytest.mark.slow
def test_a_pause_in_the_middle_of_a_turn_loses_nothing_of_it(tmp_path: Path) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        if not isinstance(event, StateChanged):
            return
        if event.state == "hearing" and event.turn == 0:
            stand.conversation.command(Command.PAUSE)
        elif event.state == "paused":
            stand.conversation.command(Command.RESUME)
        elif event.state == "listening":
            stand.speak()

    stand = Stand([LINE, "a large one please"], tmp_path, on_event)
    stand.run()
    (missed,) = stand.only(Unheard)
    assert (missed.turn, missed.start < missed.t) == (1, True)
    assert stand.only(Heard)[-1].turn == 2
    assert stand.only(Heard)[-1].text.endswith("a large one please")


HOUR = 3600 * 16_000


class Suspended(FileMicrophone):
    """The machine sleeps for an hour when `away` is set: what is captured afterwards lies an hour later."""

    away = False

    def read(self, timeout_s: float) -> AudioFrame | None:
        frame = super().read(timeout_s)
        return AudioFrame(frame.samples, frame.start_sample + HOUR) if frame is not None and self.away else frame

    def captured_at(self, sample: int) -> float:
        return super().captured_at(sample - HOUR if sample >= HOUR else sample)


@pytest.mark.slow
def test_an_hour_of_sleep_takes_nothing_from_the_minutes_of_the_take(tmp_path: Path) -> None:
    def on_event(event: Event, stand: Stand) -> None:
        if isinstance(event, StateChanged) and event.state == "listening":
            assert isinstance(stand.microphone, Suspended)
            stand.microphone.away = True
            stand.speak()

    stand = Stand([LINE, "a large one please"], tmp_path, on_event, microphone=Suspended)
    stand.run()
    assert [event.text for event in stand.only(Heard)] == [LINE, "a large one please"]
    assert [round(gap.end - gap.t) for gap in stand.only(CaptureGap)] == [3600]
    assert stand.only(TakeEnded)[0].reason == "finished"
