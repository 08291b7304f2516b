"""How long after a person's last sound the partner's first sound is heard, in real time, on the real engines.

`python -m benchmarks.voice_to_voice [--turns DIR] [--preset natural] [--partner playbook] [--repeat N]
[--with-peers [DIR]] [--model-threads N] [--json]`

A recording is the microphone and a WAV file the loudspeaker. The end of a turn is its last 10 ms window above -46 dB in
the recording; the beginning of the reply is the first such window in what the loudspeaker wrote, so neither figure is
the engine's own. Turns: recordings in --turns (WAV), orders that fit the scene (spoken by the installed English
voice), and human turns cut from the voice notes in REHEARSAL_SPEECH: what lies between two pauses of 0.7 s or more and
ends with a sentence by the note's script. `model` is whichever model --partner names (a server as the app's settings
name it), else the one inside the app. cpu_cores: how many cores were busy on average, a model's own process included.
share_with_detail: replies in which something that was said comes back; share_sorry: those that ask to hear it again.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from benchmarks.peers import run_peers
from benchmarks.recordings import DEFAULT_SPEECH
from benchmarks.replies import Processor, asks_again, carries_detail, plainly
from benchmarks.turns_to_speak import SECOND_ORDER, cut_human_turns, spoken_orders
from rehearsal_voice.app.files import FilePerson
from rehearsal_voice.app.profiles import open_default_profile
from rehearsal_voice.app.rehearsing import TakePlan, begin_take
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.audio_file import read_whole
from rehearsal_voice.backends.speaker_file import FileLoudspeaker
from rehearsal_voice.config.paths import Paths, standard_paths
from rehearsal_voice.config.settings import Settings, load_settings
from rehearsal_voice.core.audio import FloatArray, level_db
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.errors import InputFault
from rehearsal_voice.core.events import Event, Heard, Latency, ReplyText, SpeechEnd

AUDIBLE_DB = -46.0
WINDOW_S = 0.01
PEERS_VARIABLE = "REHEARSAL_PEERS"
SERVERS = {
    *("ollama_host", "ollama_model", "openai_host", "openai_model"),
    *("allowed_cloud_models", "allowed_servers", "unencrypted_servers"),
}
MISSED_S = 2.0
"""An end that is decided later than this, or not at all, counts as missed."""


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
    sorry: bool = False
    with_detail: bool = False

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
    rows = [_measure(spoken.path, spoken.start_sample, audible, events) for spoken in person.microphone.spoken]
    written, said = workshop.scene(scene), [" ".join(row.heard) for row in rows]
    return [
        replace(row, sorry=asks_again(row.reply, written), with_detail=carries_detail(row.reply, said[:count], written))
        for count, row in enumerate(rows, start=1)
    ]


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
        "share_ahead": _share(row.ahead for row in rows),
        "share_sorry": _share(row.sorry for row in rows),
        "share_with_detail": _share(row.with_detail for row in rows),
        "phases": phases,
        "cut_ins": sum(row.cut_in for row in rows),
        "half_turn_replies": sum(len(row.heard) > 1 for row in rows),
        "missed_ends": sum(row.answered is None or row.phases.get("decided", 0.0) > MISSED_S for row in rows),
        "unanswered": sum(row.answered is None for row in rows),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def _share(these: Iterable[bool]) -> float:
    counted = list(these)
    return round(sum(counted) / max(1, len(counted)), 3)


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
            settings = _settings(gear, arguments)
            workshop = Workshop(paths, settings, SystemClock())
            workshop.model()  # one that is not there is told of before the first turn, not after the last
            processor = Processor()
            rows: list[Measured] = []
            for number in range(arguments.repeat):
                for name, files in _turns(arguments, workshop, Path(folder) / f"turns-{gear}-{number}"):
                    if files:
                        rows += play(files, settings, workshop, paths, "cafe-en")
                        print(f"{gear}: {name} done", file=sys.stderr)
            figures = {**summary(rows), "model_peak_mb": _model_peak_mb(workshop, gear)}
            figures["cpu_cores"] = processor.cores(_model_process(workshop, gear))
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
    status = Path(f"/proc/{_model_process(workshop, gear)}/status")
    if not status.is_file():
        return None
    peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024


def _model_process(workshop: Workshop, gear: str) -> int | None:
    return getattr(workshop.model(), "process_id", None) if gear == "llama.cpp" else None


def _settings(gear: str, arguments: argparse.Namespace) -> Settings:
    """The app's own defaults, but for the servers, which only the person can name."""
    known = load_settings(standard_paths().settings_file).model_dump(include=SERVERS)
    chosen = {"partner": gear, "preset": arguments.preset, "model_threads": arguments.model_threads}
    return Settings.model_validate({**known, **chosen})


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
    given = _given(arguments.turns)
    human = cut_human_turns(Path(os.environ.get("REHEARSAL_SPEECH", DEFAULT_SPEECH)), folder)
    if not human and arguments.human:
        print("No recordings of people found, so none are played: set REHEARSAL_SPEECH.", file=sys.stderr)
    return [
        ("given", given),
        ("first order", spoken_orders(workshop, folder)),
        ("second order", spoken_orders(workshop, folder, SECOND_ORDER, "second")),
        ("human", human[: arguments.human]),
    ]


def _given(folder: str | None) -> list[Path]:
    """The recordings in --turns. Raises InputFault where there are none, or one of them cannot be read."""
    if folder is None:
        return []
    files = sorted(Path(folder).glob("*.wav"))
    if not files:
        raise InputFault(f"There is no WAV file in {folder}.", "Give --turns a folder with one recording a turn.")
    for file in files:
        if not loud_windows(read_whole(file), 16_000).any():
            raise InputFault(f"Nothing is said in {file.name}.", "Leave it out, or record it louder.")
    return files


def _at_least(least: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if (value := int(text)) < least:
            raise argparse.ArgumentTypeError(f"at least {least}")
        return value

    return number


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", help="a folder with WAV files, one a turn")
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
    parser.add_argument("--repeat", type=_at_least(1), default=1)
    parser.add_argument("--human", type=_at_least(0), default=12, help="how many human turns")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    _given(arguments.turns)
    if arguments.with_peers and not (Path(arguments.with_peers) / "naive.py").is_file():
        raise InputFault(f"There are no other pipelines in {arguments.with_peers}.", f"Set {PEERS_VARIABLE}.")
    results = run(arguments)
    if arguments.json:
        print(json.dumps(results, indent=1, ensure_ascii=False))
        return
    for part in ("playbook", "model", "peers", "times_quicker"):
        if part in results:
            print(part, json.dumps(results[part], indent=1))


if __name__ == "__main__":
    plainly(main)
