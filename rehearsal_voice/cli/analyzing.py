"""`analyze` at the terminal: a progress bar while a recording is heard, and its report in plain lines."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from rehearsal_voice.app.recordings import Analysis
from rehearsal_voice.app.recordings import Analyst as Ears
from rehearsal_voice.pacing.report_words import metric_title, value_text, worth_telling


class Analyst:
    """Loads what is needed once, then hears one recording after the other.

    readers: pieces recognised at once; quiet: without a progress bar, where many work side by side.
    """

    def __init__(self, home: Path | None, language: str, *, readers: int | None = None, quiet: bool = False) -> None:
        self._ears = Ears(home) if readers is None else Ears(home, readers=readers)
        self._language = language
        self._quiet = quiet

    def analyse(self, file: Path) -> Analysis:
        """Raises InputFault when the file is no recording."""
        length = _seconds(file)
        with Progress(console=Console(stderr=True), transient=True, disable=self._quiet) as bar:
            task = bar.add_task(file.name, total=length)
            return self._ears.analyse(file, self._language, lambda seconds: bar.update(task, completed=seconds))


def lines_of(done: Analysis) -> list[str]:
    """The report for a terminal."""
    report, rests = done.report, done.report.rests_on
    head = f"{done.name}: {rests.words} words in {rests.seconds:.0f} s of speech ({report.language or '?'})"
    lines = [
        f"  {metric_title(metric.name):32} {value_text(metric):28} {metric.reading}".rstrip()
        for metric in report.metrics
        if metric.value is not None and worth_telling(metric, report)
    ]
    short = ["  Not enough speech for rates: they need 75 words and 20 s."] if report.short else []
    kinds = [moment.kind for moment in report.moments]
    counts = ", ".join(f"{kinds.count(kind)} × {kind.replace('_', ' ')}" for kind in sorted(set(kinds)))
    return [head, *lines, *short, f"  moments: {counts or 'none'}"]


def _seconds(file: Path) -> float | None:
    """The length the file claims, for the bar; None when it doesn't say. It is never trusted for anything else."""
    import av

    try:
        with av.open(str(file), metadata_errors="ignore") as container:
            return container.duration / av.time_base if container.duration else None
    except (av.FFmpegError, OSError):
        return None
