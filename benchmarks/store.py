"""Five years of rehearsals in one profile: opening, charts, search, commits and size, plain and locked.

python -m benchmarks.store [--sessions 10000] [--json]

The profile is generated once into a temporary folder, from what a take really leaves behind: the turns of the person
are cut from the recordings (REHEARSAL_SPEECH), measured by the monitor, and their 10 ms summaries kept; words are drawn
from the recordings' transcripts with the frequencies they have there. Files are warm in the system's cache.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import numpy as np

from benchmarks.store_profile import EXCHANGES, METRICS, PooledTurn, generate, pooled_turns
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, AudioFrame
from rehearsal_voice.core.clock import SystemClock
from rehearsal_voice.core.events import Heard, SpeechEnd
from rehearsal_voice.store import Profile, open_profile
from rehearsal_voice.store.card import read_card
from rehearsal_voice.store.keeper import OFTEN_S
from rehearsal_voice.store.keys import unseal
from rehearsal_voice.store.profiles import Profiles
from rehearsal_voice.store.progress import by_week, trend
from rehearsal_voice.store.writer import COMMIT_INTERVAL_S
from rehearsal_voice.ui.services.progress import MOST_ANSWERS

ROUNDS = 5
COMMITS = 600
LIGHTENED_EVERY = round(OFTEN_S / COMMIT_INTERVAL_S)
PASSPHRASE = "benchmark passphrase"
LIMITS = {"open_ms": 150.0, "chart_ms": 200.0, "search_ms": 100.0, "commit_p99_ms": 20.0, "size_mb": 400.0}


@dataclass(frozen=True, slots=True)
class Measured:
    """The five figures of one profile, and what the slowest chart and search were."""

    open_ms: float
    chart_ms: float
    search_ms: float
    commit_p99_ms: float
    commit_median_ms: float
    size_mb: float
    slowest_chart: str
    slowest_search: str


def median_ms(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of a few runs, in milliseconds."""
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def measure(folder: Path, key: bytes | None, words: list[str]) -> Measured:
    """All figures of the profile in `folder`."""
    clock = SystemClock()

    def open_and_list() -> None:
        profile = open_profile(folder, clock, key=key, housekeeping=False)
        assert len(profile.queries.sessions(50)) == 50
        opened.append(profile)

    opened: list[Profile] = []
    taken = []
    for _ in range(ROUNDS):
        taken.append(median_ms(open_and_list, 1))
        opened.pop().close()
    profile = open_profile(folder, clock, key=key, housekeeping=False)
    charts = {name: median_ms(chart) for name, chart in _charts(profile).items()}
    searches = {text: median_ms(partial(profile.queries.search, text)) for text in _texts(words)}
    commits = _commits(profile)
    profile.close()
    size = sum(file.stat().st_size for file in folder.glob("profile.db*"))
    return Measured(
        open_ms=round(statistics.median(taken), 1),
        chart_ms=round(max(charts.values()), 1),
        search_ms=round(max(searches.values()), 1),
        commit_p99_ms=round(float(np.percentile(commits, 99)), 2),
        commit_median_ms=round(float(np.median(commits)), 2),
        size_mb=round(size / 1e6, 1),
        slowest_chart=max(charts, key=lambda name: charts[name]),
        slowest_search=max(searches, key=lambda text: searches[text]),
    )


def _charts(profile: Profile) -> dict[str, Callable[[], object]]:
    today = SystemClock().today()
    progress = profile.progress
    metric = METRICS[0]
    return {
        "one number, all takes": lambda: progress.series(metric),
        "one number by week with intervals": lambda: by_week(progress.series(metric)),
        "one number of one language by week": lambda: by_week(progress.series(metric, language="es")),
        "one number of one scene by week": lambda: by_week(progress.series(metric, scene="performance-review")),
        "last month against the one before": lambda: trend(
            progress.series(metric, since=today - timedelta(days=60)), today.date()
        ),
        "nervousness talk by talk": lambda: profile.queries.nervousness_by_talk(MOST_ANSWERS),
        "names of all numbers, scenes and languages": lambda: (
            progress.metrics(),
            profile.queries.rehearsed_scenes(),
            profile.queries.rehearsed_languages(),
        ),
        "takes of one scene": lambda: profile.queries.takes_of_scene("performance-review", 500),
    }


def _texts(words: list[str]) -> list[str]:
    """From the commonest word to one that is nowhere, a phrase, and a word's beginning."""
    ranked = sorted(set(words), key=lambda word: -words.count(word))
    return [ranked[0], ranked[20], ranked[-1], " ".join(ranked[:3]), ranked[5][:1], "zzzyx"]


def _commits(profile: Profile) -> list[float]:
    """Milliseconds of each commit of a take: 200 ms of sound each, a turn now and then, on the writer's thread.

    They follow each other without the 200 ms in between, so the housekeeping empties the log after every minute of
    sound, as in a take, and not every minute.
    """
    take = profile.begin_session("cafe-en", "benchmark", "en").begin_take("cafe-en", "en", "expected")
    chance = np.random.default_rng(1)
    size = SAMPLE_RATE_HZ // 5
    before = len(profile.commit_seconds)
    beside = ThreadPoolExecutor(1)
    lightened: list[Future[None]] = []
    for number in range(COMMITS):
        take.captured(AudioFrame((chance.standard_normal(size) * 0.1).astype(np.float32), number * size))
        if number % 20 == 19:
            end = (number + 1) * size / SAMPLE_RATE_HZ
            take.record(SpeechEnd(turn=number, t=end, start=end - 3, decided=end))
            take.record(Heard(turn=number, t=end, text="and so I would like to ask for a little more time"))
        assert take.wait_durable((number + 1) * size, 10.0)
        if number % LIGHTENED_EVERY == LIGHTENED_EVERY - 1:
            lightened.append(beside.submit(profile.lighten))
    beside.shutdown()
    for done in lightened:
        done.result()
    commits = [seconds * 1000 for seconds in profile.commit_seconds[before:]]
    take.close("finished")
    profile.close_review(take.take_id)
    return commits


def on_disk() -> None:
    """What generating and locking wrote in one go has reached the disk: otherwise the first commits wait for it."""
    if hasattr(os, "sync"):
        os.sync()


def run(sessions: int) -> dict[str, object]:
    """Generate, measure plain, lock, measure locked."""
    chance = random.Random(20261122)
    turns: list[PooledTurn] = pooled_turns()
    words = [word for turn in turns for word in turn.words]
    with tempfile.TemporaryDirectory() as home:
        profiles = Profiles(Path(home), SystemClock())
        info = profiles.default()
        started = time.perf_counter()
        speech_s = generate(info.folder, sessions, turns, chance)
        made_s = time.perf_counter() - started
        on_disk()
        plain = measure(info.folder, None, words)
        started = time.perf_counter()
        profiles.set_passphrase(info.profile_id, PASSPHRASE)
        locking_s = time.perf_counter() - started
        card = read_card(info.folder)
        assert card.passphrase is not None
        sealed = card.passphrase
        derive_ms = median_ms(lambda: unseal(sealed, PASSPHRASE), 3)
        on_disk()
        locked = measure(info.folder, unseal(sealed, PASSPHRASE), words)
    figures = {name: max(getattr(plain, name), getattr(locked, name)) for name in LIMITS}
    return {
        **figures,
        "plain": {name: getattr(plain, name) for name in Measured.__dataclass_fields__},
        "locked": {name: getattr(locked, name) for name in Measured.__dataclass_fields__},
        "sessions": sessions,
        "exchanges_per_session": EXCHANGES,
        "speech_s_per_session": round(speech_s / sessions, 1),
        "commits": COMMITS,
        "derive_key_ms": round(derive_ms, 1),
        "generating_s": round(made_s, 1),
        "locking_s": round(locking_s, 1),
    }


def main() -> None:
    """Measure and print; the figures at the top are the worse of plain and locked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, default=10_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = run(options.sessions)
    if options.json:
        print(json.dumps(figures, indent=1))
        return
    print(
        f"{figures['sessions']} sessions of {EXCHANGES} exchanges, {figures['speech_s_per_session']} s of the person's "
        f"speech each, made in {figures['generating_s']} s; key derived in {figures['derive_key_ms']} ms"
    )
    plain, locked = figures["plain"], figures["locked"]
    assert isinstance(plain, dict) and isinstance(locked, dict)
    for name, limit in LIMITS.items():
        print(f"{name:16} plain {plain[name]:8}   locked {locked[name]:8}   wanted at most {limit:g}")
    print(f"slowest chart: {locked['slowest_chart']}; slowest search: {locked['slowest_search']!r}")


if __name__ == "__main__":
    main()
