"""How long after a person's last sound the partner's first sound is heard, in real time, on the real engines.

`python -m benchmarks.voice_to_voice [--turns DIR] [--preset natural] [--partner playbook] [--repeat N]
[--with-peers [DIR]] [--model-threads N] [--json]`

A recording is the microphone and a WAV file the loudspeaker. The end of a turn is its last 10 ms window above -46 dB in
the recording; the beginning of the reply is the first such window in what the loudspeaker wrote, so neither figure is
the engine's own. Turns: recordings in --turns (16 kHz WAV), orders that fit the scene (spoken by the installed English
voice), and human turns cut from the voice notes in REHEARSAL_SPEECH: what lies between two pauses of 0.7 s or more and
ends with a sentence by the note's script. `model` is whichever model --partner names, else the one inside the app.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from benchmarks.peers import run_peers
from benchmarks.turns_to_speak import cut_human_turns, spoken_orders
from rehearsal_voice.app.files import FilePerson
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.rehearsing import TakePlan, begin_take
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.speaker_file import FileLoudspeaker
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings
from rehearsal_voice.core.audio import FloatArray, level_db
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Event, Heard, Latency, ReplyText, SpeechEnd

AUDIBLE_DB = -46.0
WINDOW_S = 0.01
PEERS_VARIABLE = "REHEARSAL_PEERS"
MISSED_S = 2.0
"""An end that is decided later than this counts as missed."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One spoken file: where it lay, when the answer was heard, and what was made of it."""

    file: str
    start: float
    end: float
    answered: float | None
    phases: dict[str, float]
    heard: tuple[str, ...]
    ahead: bool
    reply: str
    understood: bool

    @property
    def delay(self) -> float | None:
        return None if self.answered is None else self.answered - self.end

    @property
    def cut_in(self) -> bool:
        return self.answered is not None and self.answered < self.end


def loud_windows(samples: FloatArray, rate_hz: int) -> NDArray[np.bool_]:
    """Which 10 ms windows are audible."""
    window = int(rate_hz * WINDOW_S)
    count = len(samples) // window
    return np.array([level_db(samples[i * window : (i + 1) * window]) > AUDIBLE_DB for i in range(count)], bool)


def play(files: Sequence[Path], settings: Settings, workshop: Workshop, paths: Paths, scene: str) -> list[Measured]:
    """One take in which each file is spoken when the partner has finished."""
    clock = SystemClock()
    events: list[Event] = []
    heard_file = paths.home / "heard.wav"
    loudspeaker = FileLoudspeaker(heard_file, clock)
    person = FilePerson(files, clock)
    profile = open_default_profile(paths, clock)
    try:
        plan = TakePlan(scene, preset=settings.preset, minutes=60.0, seed=1)
        take = begin_take(workshop, profile, plan, person.devices(loudspeaker), [person, events.append])
        take.start()
        while not take.wait(1.0):
            continue
    finally:
        profile.close()
    opened_at, started_at = loudspeaker.opened_at, person.microphone.opened_at
    assert opened_at is not None
    assert started_at is not None
    import soundfile

    sound, rate_hz = soundfile.read(heard_file, dtype="float32")
    audible = np.flatnonzero(loud_windows(sound, rate_hz)) * WINDOW_S + (opened_at - started_at)
    return [_measure(spoken.path, spoken.start_sample, audible, events) for spoken in person.microphone.spoken]


def _measure(path: Path, start_sample: int, audible: NDArray[np.floating], events: Sequence[Event]) -> Measured:
    speech = np.flatnonzero(loud_windows(read_whole(path), 16_000))
    begin = start_sample / 16_000
    end = begin + (float(speech[-1]) + 1) * WINDOW_S
    ends = [e for e in events if isinstance(e, SpeechEnd) and begin - 0.5 <= e.start <= end + 0.5]
    turns = {e.turn for e in ends}
    heard = tuple(e.text for e in events if isinstance(e, Heard) and e.turn in turns)
    replies = [e for e in events if isinstance(e, ReplyText) and e.turn in turns]
    phases = [dict(e.phases) for e in events if isinstance(e, Latency) and e.turn in turns]
    onset = begin + float(speech[0]) * WINDOW_S
    first = audible[audible > onset + 0.05]
    return Measured(
        path.name,
        begin,
        end,
        float(first[0]) if len(first) else None,
        phases[-1] if phases else {},
        heard,
        bool(replies and replies[-1].ahead),
        replies[-1].text if replies else "",
        not any(not reply.beat for reply in replies),
    )


def summary(rows: Sequence[Measured]) -> dict[str, object]:
    """The figures of one gear."""
    delays = [row.delay for row in rows if row.delay is not None and not row.cut_in]
    late = [row.delay for row in rows if row.delay is not None and not row.ahead and not row.cut_in]
    names = sorted({name for row in rows for name in row.phases})
    phases = {name: _percentiles([row.phases[name] for row in rows if name in row.phases]) for name in names}
    return {
        "turns": len(rows),
        **_percentiles(delays),
        "not_ahead": _percentiles(late),
        "share_ahead": sum(row.ahead for row in rows) / max(1, len(rows)),
        "phases": phases,
        "cut_ins": sum(row.cut_in for row in rows),
        "half_turn_replies": sum(len(row.heard) > 1 for row in rows),
        "missed_ends": sum(row.phases.get("decided", 0.0) > MISSED_S for row in rows),
        "unanswered": sum(row.answered is None for row in rows),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _percentiles(values: Sequence[float]) -> dict[str, float | None]:
    if not values:
        return {"p50": None, "p95": None}
    return {"p50": round(float(np.percentile(values, 50)), 3), "p95": round(float(np.percentile(values, 95)), 3)}


def run(arguments: argparse.Namespace) -> dict[str, object]:
    """Every gear asked for, one after the other."""
    results: dict[str, object] = {"machine": f"{os.cpu_count()} cores", "preset": arguments.preset}
    gears = [arguments.partner] if arguments.partner else ["playbook", "llama.cpp"]
    with tempfile.TemporaryDirectory(prefix="voice-to-voice-") as folder:
        paths = Paths(Path(folder), standard_paths().models)
        for gear in gears:
            settings = Settings.model_validate(
                {"partner": gear, "preset": arguments.preset, "model_threads": arguments.model_threads}
            )
            workshop = Workshop(paths, settings, SystemClock())
            rows: list[Measured] = []
            for number in range(arguments.repeat):
                for name, files in _turns(arguments, workshop, Path(folder) / f"turns-{gear}-{number}"):
                    if files:
                        rows += play(files, settings, workshop, paths, "cafe-en")
                        print(f"{gear}: {name} done", file=sys.stderr)
            figures = {**summary(rows), "model_peak_mb": _model_peak_mb(workshop, gear)}
            if arguments.with_peers:
                figures["on_peers_turns"] = _on(arguments.turns, rows)
            results[gear if gear == "playbook" else "model"] = figures
            results.setdefault("rows", {})[gear] = [_row(row) for row in rows]  # type: ignore[index]
            if arguments.partner:
                results.update(figures)
        if arguments.with_peers:
            results["peers"] = run_peers(Path(arguments.with_peers), Path(folder))
            results["times_quicker"] = _times_quicker(results)
    return results


def _model_peak_mb(workshop: Workshop, gear: str) -> float | None:
    """Of the process that holds the model inside the app, where there is one and the system tells."""
    model = workshop.model() if gear == "llama.cpp" else None
    status = Path(f"/proc/{getattr(model, 'process_id', None)}/status")
    if not status.is_file():
        return None
    peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024


def _on(folder: str | None, rows: Sequence[Measured]) -> dict[str, float | None]:
    """Our delays on the turns that the peers are given too; on all when no folder was named."""
    names = {file.name for file in Path(folder).glob("*.wav")} if folder else {row.file for row in rows}
    return _percentiles([row.delay for row in rows if row.delay is not None and not row.cut_in and row.file in names])


def _times_quicker(results: dict[str, object]) -> dict[str, dict[str, float]]:
    """The median of each peer over ours on the same turns, for each gear of ours: how much sooner we are heard."""
    peers = cast("dict[str, dict[str, float]]", results["peers"])
    ours = {
        gear: cast("dict[str, dict[str, float]]", results[gear])["on_peers_turns"]
        for gear in ("playbook", "model")
        if gear in results
    }
    return {
        gear: {name: round(peer["p50"] / figures["p50"], 2) for name, peer in peers.items() if "p50" in peer}
        for gear, figures in ours.items()
    }


def _row(row: Measured) -> dict[str, object]:
    return {
        "file": row.file, "delay": row.delay and round(row.delay, 3), "cut_in": row.cut_in, "ahead": row.ahead,
        "heard": row.heard, "reply": row.reply, "phases": {k: round(v, 3) for k, v in row.phases.items()},
    }  # fmt: skip


def _turns(arguments: argparse.Namespace, workshop: Workshop, folder: Path) -> list[tuple[str, list[Path]]]:
    folder.mkdir()
    given = sorted(Path(arguments.turns).glob("*.wav")) if arguments.turns else []
    human = cut_human_turns(Path(os.environ.get("REHEARSAL_SPEECH", "../shared/speech")), folder)
    return [("given", given), ("orders", spoken_orders(workshop, folder)), ("human", human[: arguments.human])]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", help="a folder with 16 kHz WAV files, one a turn")
    parser.add_argument("--preset", choices=("brisk", "natural", "patient"), default="natural")
    parser.add_argument("--partner", choices=("playbook", "ollama", "llama.cpp", "openai"))
    parser.add_argument(
        "--with-peers",
        metavar="DIR",
        nargs="?",
        const=os.environ.get(PEERS_VARIABLE, "../shared/peers"),
        help=f"run other pipelines afterwards: their folder (default: {PEERS_VARIABLE}, else ../shared/peers)",
    )
    parser.add_argument(
        "--model-threads", type=int, default=0, help="cores for the model inside the app (0: its own choice)"
    )
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--human", type=int, default=12, help="how many human turns")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    results = run(arguments)
    if arguments.json:
        print(json.dumps(results, indent=1, ensure_ascii=False))
        return
    for part in ("playbook", "model", "peers", "times_quicker"):
        if part in results:
            print(part, json.dumps(results[part], indent=1))


if __name__ == "__main__":
    main()
