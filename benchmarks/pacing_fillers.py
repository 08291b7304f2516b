"""Filled pauses and filled silences against the times people wrote down."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

from benchmarks.pacing_hearing import Ears, Heard, Stretch
from benchmarks.pacing_intervals import Counts, Score, scored, summed
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ
from rehearsal_voice.core.events import Heard as HeardEvent
from rehearsal_voice.language.lexicon import lexicon
from rehearsal_voice.pacing.live import LiveMonitor
from rehearsal_voice.pacing.turns import overlap
from rehearsal_voice.pacing.wording import bare, is_filler

Finder = Callable[[Heard], list[Stretch]]
GAP_S = 0.25
COLLAR_S = 0.2


def scorer(folder: Path) -> ModuleType:
    """The scoring script that comes with the recordings."""
    spec = importlib.util.spec_from_file_location("score_fillers", folder / "tools" / "score_fillers.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(folder / "tools" / "score_fillers.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def ours(heard: Heard) -> list[Stretch]:
    return [(m.start, m.end) for m in heard.report.moments if m.kind == "filled_pause"]


def plain(heard: Heard) -> list[Stretch]:
    """What the recogniser itself wrote."""
    table = lexicon(heard.recording.language)
    words = [word for event in heard.events if isinstance(event, HeardEvent) for word in event.words]
    return [(word.start, word.end) for word in words if is_filler(word.text, table)]


def prompted(ears: Ears) -> Finder:
    """What it writes after a text full of fillers, taken as it is."""

    def find(heard: Heard) -> list[Stretch]:
        doubts = ears.ear.doubts(heard.samples, heard.recording.language)
        return [(doubt.start, max(doubt.end, doubt.start + 0.05)) for doubt in doubts]

    return find


def filler_rows(name: str, find: Finder, heard: Sequence[Heard], score: ModuleType, main: bool) -> list[Score]:
    """Event and overlap F1 in all and by group, and false alarms a minute of fluent speech."""
    found = {h.recording.name: find(h) for h in heard}
    timed = [h for h in heard if h.recording.fillers and not h.recording.untimed]
    rows = []
    groups = {"all": timed, "English": [h for h in timed if h.recording.language == "en"]}
    if main:
        groups |= {group: [h for h in timed if h.recording.group == group] for group in sorted(_groups(timed))}
    for group, members in groups.items():
        count = sum(len(h.recording.fillers) for h in members)
        for kind, match, reach in (("event", score.event, ".75"), ("overlap", score.overlap, ".85")):
            counts = [_counts(h, found[h.recording.name], match) for h in members]
            label = f"{name}: {kind} F1, {group}"
            rests = f"{count} fillers in {len(members)} recordings, {_listing(counts)}"
            rows.append(scored(label, counts, lambda c: summed(c).f1, rests, reach if main else ""))
    return [*rows, _false_alarms(name, found, heard, main)]


def _groups(heard: Sequence[Heard]) -> set[str]:
    return {h.recording.group for h in heard}


def _listing(counts: Sequence[Counts]) -> str:
    total = summed(counts)
    return f"{total.hits} found, {total.false} false, {total.missed} missed"


def _counts(
    heard: Heard, found: Sequence[Stretch], match: Callable[[list[Stretch], list[Stretch]], tuple[int, int, int]]
) -> Counts:
    """A detection on a backchannel counts neither way."""
    refs = list(heard.recording.fillers)
    kept = [h for h in found if not _only_backchannel(h, heard)]
    return Counts(*match(refs, kept))


def _only_backchannel(found: Stretch, heard: Heard) -> bool:
    near = any(overlap(found, ref) > 0 or abs(found[0] - ref[0]) <= COLLAR_S for ref in heard.recording.fillers)
    return not near and any(overlap(found, other) > 0 for other in heard.recording.backchannels)


def _false_alarms(name: str, found: dict[str, list[Stretch]], heard: Sequence[Heard], main: bool) -> Score:
    fluent = [h for h in heard if h.recording.transcript and not h.recording.fillers and not h.recording.untimed]
    pairs = [(sum(not _only_backchannel(f, h) for f in found[h.recording.name]), h.seconds / 60) for h in fluent]
    minutes = sum(minutes for _, minutes in pairs)
    return scored(
        f"{name}: false alarms a fluent minute",
        pairs,
        lambda p: sum(count for count, _ in p) / sum(minutes for _, minutes in p),
        f"{minutes:.1f} min without a filler in the transcript",
        "≤ 0.4" if main else "",
    )


def filled_silence_rows(heard: Sequence[Heard]) -> list[Score]:
    """Hesitation gaps by the words' times, filled or not, against ours."""
    known = [h for h in heard if h.recording.fillers and h.recording.words and not h.recording.untimed]
    counts, ratios = [], []
    for h in known:
        gaps = _gaps(h)
        filled = [gap for gap, holds in gaps if holds]
        found = [(m.start, m.end) for m in h.report.moments if m.kind == "filled_silence"]
        found = [f for f in found if not _only_backchannel(f, h)]
        hits = sum(any(overlap(gap, f) > 0 for f in found) for gap in filled)
        false = sum(not any(overlap(gap, f) > 0 for gap in filled) for f in found)
        counts.append(Counts(hits, false, len(filled) - hits))
        silent = [m for m in h.report.moments if m.kind == "silent_pause"]
        ours_all = len(found) + sum(not any(overlap((m.start, m.end), f) > -0.12 for f in found) for m in silent)
        ratios.append((len(filled), len(gaps), len(found), ours_all))
    rests = f"{sum(r[1] for r in ratios)} gaps, {sum(r[0] for r in ratios)} of them filled; {_listing(counts)}"

    def off(rows: Sequence[tuple[int, int, int, int]]) -> float:
        gold = sum(r[0] for r in rows) / max(1, sum(r[1] for r in rows))
        return sum(r[2] for r in rows) / max(1, sum(r[3] for r in rows)) - gold

    return [
        scored("filled silence: F1 over gaps", counts, lambda c: summed(c).f1, rests, ".75"),
        scored("filled silence: ratio off by", ratios, off, rests, "± 0.10"),
    ]


def _gaps(heard: Heard) -> list[tuple[Stretch, bool]]:
    """Gaps of at least 0.25 s between words of those times, and whether a timed filler lies in them."""
    table = lexicon(heard.recording.language)
    words = [w for w in heard.recording.words if bare(w[0]) and not is_filler(w[0], table)]
    gaps: list[Stretch] = []
    reached = 0.0
    for _, start, end in [*words, ("", heard.seconds, heard.seconds)]:
        if start - reached >= GAP_S and (
            reached > 0 or any(overlap(f, (0, start)) > 0 for f in heard.recording.fillers)
        ):
            gaps.append((reached, start))
        reached = max(reached, end)
    held = [(gap, any(overlap(gap, f) > 0.05 for f in heard.recording.fillers)) for gap in gaps]
    return [(gap, filled) for gap, filled in held if filled or gap[1] < heard.seconds]


def live_rows(heard: Sequence[Heard]) -> list[Score]:
    """How long after its end a filled pause is told live, and how many are."""
    lags, found_count, total = [], 0, 0
    for h in heard:
        if not h.recording.fillers or h.recording.untimed:
            continue
        monitor = LiveMonitor(h.recording.language)
        told = [
            finding
            for first in range(0, len(h.samples), SAMPLE_RATE_HZ // 50)
            for finding in monitor.push(h.samples[first : first + SAMPLE_RATE_HZ // 50])
            if finding.kind == "filled_pause" and not finding.cue
        ]
        for ref in h.recording.fillers:
            hits = [f for f in told if overlap((f.start, f.end), ref) > 0]
            total += 1
            found_count += bool(hits)
            lags += [f.at - f.end for f in hits[:1]]
    rests = f"{found_count} of {total} fillers told live from the sound alone"
    return [
        scored("live: lag after its end, s (largest)", lags, lambda values: max(values, default=0.0), rests, "≤ 0.6"),
        Score("live: share told", found_count / max(1, total), None, None, rests),
    ]
