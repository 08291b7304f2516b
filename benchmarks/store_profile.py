"""A profile as large as five years leave it, made of what real speech leaves behind."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from benchmarks.recordings import recordings
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, to_seconds
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import (
    BeatReached,
    Event,
    FirstAudio,
    FirstToken,
    Heard,
    Latency,
    Pause,
    ReplyHeard,
    ReplyText,
    SpeechEnd,
    SpeechMeasured,
    SpeechResumed,
    SpeechStart,
    StateChanged,
    to_json,
)
from rehearsal_voice.core.ids import new_id
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.pacing.features import track_of
from rehearsal_voice.pacing.frames import FrameTrack
from rehearsal_voice.pacing.measure import measure_turn
from rehearsal_voice.store import open_profile
from rehearsal_voice.store.database import Connection, connect, transaction
from rehearsal_voice.store.features import pack_features
from rehearsal_voice.store.frames import pitch_steps
from rehearsal_voice.store.measuring import ALGORITHM
from rehearsal_voice.store.packing import pack_lines
from rehearsal_voice.store.records import FeatureSummary
from rehearsal_voice.store.sheet import PUT_TURN
from rehearsal_voice.store.times import written

EXCHANGES = 12
TURN_S = (4.0, 12.0)
POOL = 120
METRICS = tuple(
    "articulation_rate filled_pauses_per_minute filled_pauses_per_100_words filler_words_per_100_words filled_silence"
    " hedges_per_100_words interruptions_per_10_turns longest_monologue mean_length_of_run mean_pause"
    " mid_clause_pause_ratio minimisers_per_100_words monotone_share pauses_per_minute phonation_time_ratio"
    " pitch_variation repetitions_per_100_words response_latency rush_ratio speech_rate talk_share"
    " unwarranted_apologies words_per_minute".split()
)
"""Numbers as the housekeeping of this version leaves them, so that it has nothing to make anew."""
SCENES = (("cafe-en", "en"), ("cafe-es", "es"), ("performance-review", "en"))
WORDS_A_SECOND = 2.5
REPLY_WORDS = 14
BETWEEN_S = 8.0
TEMPLATES = 400
YEARS_DAYS = 5 * 365


@dataclass(frozen=True, slots=True)
class PooledTurn:
    """A stretch of a recording as the monitor leaves it. words: of its transcript, to draw from."""

    measured: SpeechMeasured
    level: np.ndarray[tuple[int], np.dtype[np.int16]]
    pitch: np.ndarray[tuple[int], np.dtype[np.int16]]
    words: list[str]
    seconds: float


def pooled_turns() -> list[PooledTurn]:
    """Turns of 4 to 12 seconds cut from the recordings. Raises SystemExit where there are none."""
    chance = random.Random(7)
    found: list[PooledTurn] = []
    for recording in recordings():
        words = re.findall(r"\w+", recording.transcript.lower())
        sound = read_whole(recording.file)
        if recording.language not in {"en", "es"} or len(sound) < TURN_S[0] * SAMPLE_RATE_HZ or len(words) < 5:
            continue
        place = 0
        while place + TURN_S[0] * SAMPLE_RATE_HZ <= len(sound) and len(found) < POOL:
            samples = sound[place : place + round(chance.uniform(*TURN_S) * SAMPLE_RATE_HZ)]
            found.append(_pooled(track_of(samples), words, to_seconds(len(samples))))
            place += len(samples)
    if not found:
        raise SystemExit("The recordings were not found; set REHEARSAL_SPEECH.")
    return found


def _pooled(track: FrameTrack, words: list[str], seconds: float) -> PooledTurn:
    level, pitch = np.rint(track.level_db).astype(np.int16), pitch_steps(track.pitch_hz)
    return PooledTurn(measure_turn(track, 1, 0.0, seconds), level, pitch, words, seconds)


@dataclass(frozen=True, slots=True)
class Template:
    """A take as it is packed: its turns and the two blobs. Takes share templates, since squeezing ten thousand of them
    afresh would take half an hour and tell nothing more; every take has its own words in the turns and the index."""

    turns: list[PooledTurn]
    lines: bytes
    features: bytes

    @property
    def speech_s(self) -> float:
        return sum(turn.seconds for turn in self.turns)


@dataclass(frozen=True, slots=True)
class Material:
    """What takes are made of. words: drawn with the frequencies they have in the transcripts."""

    templates: list[Template]
    words: list[str]
    chance: random.Random

    def text(self, count: int) -> str:
        return " ".join(self.chance.choices(self.words, k=count))


def generate(folder: Path, sessions: int, turns: list[PooledTurn], chance: random.Random) -> float:
    """Fill the profile in `folder`; returns the seconds of the person's speech in it."""
    open_profile(folder, SystemClock(), housekeeping=False).close()
    words = [word for turn in turns for word in turn.words]
    bare = Material([], words, chance)
    templates = [_template(chance.sample(turns, EXCHANGES), bare) for _ in range(min(TEMPLATES, sessions))]
    material = Material(templates, words, chance)
    connection = connect(folder / "profile.db", None)
    today = SystemClock().today()
    total = 0.0
    for first in range(0, sessions, 100):
        with transaction(connection):
            for number in range(first, min(first + 100, sessions)):
                total += _session(
                    connection, today - timedelta(days=YEARS_DAYS * (sessions - number) / sessions), material
                )
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    return total


def _template(turns: list[PooledTurn], material: Material) -> Template:
    events: list[Event] = []
    t = 0.0
    for number, turn in enumerate(turns, 1):
        texts = material.text(_word_count(turn)), material.text(REPLY_WORDS)
        events += _exchange(number, t, turn, texts)
        t += turn.seconds + BETWEEN_S
    columns = {
        "turn": np.concatenate([np.full(len(turn.level), number, np.int16) for number, turn in enumerate(turns, 1)]),
        "level": np.concatenate([turn.level for turn in turns]),
        "pitch": np.concatenate([turn.pitch for turn in turns]),
    }
    packed = pack_features(FeatureSummary("frames", "frames-1", 10, columns))
    return Template(turns, pack_lines(to_json(event) for event in events), packed)


def _word_count(turn: PooledTurn) -> int:
    return round(turn.seconds * WORDS_A_SECOND)


def _session(connection: Connection, moment: datetime, material: Material) -> float:
    chance, started, session = material.chance, written(moment), new_id(moment)
    template = chance.choice(material.templates)
    scene, language = chance.choice(SCENES)
    connection.execute(
        "INSERT INTO sessions (id, scene, title, language, started_at, ended_at) VALUES (?, ?, ?, ?, ?, ?)",
        (session, scene, f"{scene} of {started[:10]}", language, started, started),
    )
    cursor = connection.execute(
        """INSERT INTO takes (session_id, number, scene, language, variant, gear, state, started_at, ended_at,
        duration_s, rung) VALUES (?, 1, ?, ?, 'expected', 'playbook', 'complete', ?, ?, 200, ?)""",
        (session, scene, language, started, started, chance.randrange(4)),
    )
    take_id = int(cursor.lastrowid or 0)
    _turns(connection, take_id, language, template, material)
    connection.execute("INSERT INTO take_events VALUES (?, ?)", (take_id, template.lines))
    connection.execute("INSERT INTO features VALUES (?, 'frames', 'frames-1', 10, ?)", (take_id, template.features))
    _numbers(connection, take_id, started, template.speech_s, chance)
    return template.speech_s


def _turns(connection: Connection, take_id: int, language: str, template: Template, material: Material) -> None:
    t = 0.0
    for number, turn in enumerate(template.turns, 1):
        said, reply = material.text(_word_count(turn)), material.text(REPLY_WORDS)
        end = t + turn.seconds
        facts = (language, 0.9, 1, "spoken")
        connection.execute(PUT_TURN, (take_id, number, "person", said, t, end, *facts))
        connection.execute(PUT_TURN, (take_id, number, "partner", reply, end + 0.9, end + 6.9, *facts))
        t = end + BETWEEN_S


def _numbers(connection: Connection, take_id: int, started: str, speech_s: float, chance: random.Random) -> None:
    connection.executemany(
        "INSERT INTO measures VALUES (?, ?, ?, ?, ?)",
        [(take_id, ALGORITHM, metric, chance.gauss(100, 20), speech_s) for metric in METRICS],
    )
    connection.executemany(
        "INSERT INTO nervousness (moment, value, told_at, take_id) VALUES (?, ?, ?, ?)",
        [(moment, chance.randrange(11), started, take_id) for moment in ("before", "after")],
    )


def _exchange(turn: int, t: float, pooled: PooledTurn, texts: tuple[str, ...]) -> list[Event]:
    """What the conductor publishes for one exchange, in its order."""
    said, reply = texts
    end = t + pooled.seconds
    pieces = said.split()
    step = pooled.seconds / max(1, len(pieces))
    heard = tuple(
        Word(piece, t + place * step, t + (place + 0.8) * step, 0.5 + (place * 37 % 50) / 100)
        for place, piece in enumerate(pieces)
    )
    spoken = end + 0.9 + 6.0
    return [
        StateChanged(turn=turn, t=t, state="hearing", cause="speech"),
        SpeechStart(turn=turn, t=t),
        Pause(turn=turn, t=t + 2.1),
        SpeechResumed(turn=turn, t=t + 2.6, silence=0.5),
        SpeechEnd(turn=turn, t=end, start=t, decided=end + 0.55),
        Heard(turn=turn, t=end, text=said, words=heard, language="en", confidence=0.83),
        pooled.measured,
        StateChanged(turn=turn, t=end + 0.55, state="thinking", cause="turn_end"),
        FirstToken(turn=turn, t=end + 0.2, gear="playbook"),
        BeatReached(turn=turn, t=end + 0.3, beat=f"beat-{turn}"),
        ReplyText(turn=turn, t=end + 0.3, text=reply, gear="playbook", beat=f"beat-{turn}", ahead=True),
        FirstAudio(turn=turn, t=end + 0.9),
        Latency(turn=turn, t=end + 0.9, phases={"endpoint": 0.55, "stt": 0.31, "reply": 0.32, "audio": 0.9}),
        StateChanged(turn=turn, t=end + 0.9, state="speaking", cause="audio"),
        ReplyHeard(turn=turn, t=spoken, start=end + 0.9, text=reply, complete=True),
        StateChanged(turn=turn, t=spoken, state="listening", cause="reply_done"),
    ]
