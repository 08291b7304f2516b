"""A take as a file: a page, a table, subtitles, or its sound."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from rehearsal_voice.app.reviewing import pacing_report
from rehearsal_voice.app.said import lines_said
from rehearsal_voice.core.errors import InputFault, StorageFault
from rehearsal_voice.pacing.report_csv import csv_of
from rehearsal_voice.pacing.report_html import html_of
from rehearsal_voice.store.profile import Profile
from rehearsal_voice.store.records import TakeRow, TurnRow
from rehearsal_voice.ui.services import ExportKind


def export_take(profile: Profile, take: TakeRow, title: str, kind: ExportKind, target: Path) -> None:
    """Raises InputFault when there is no sound to write, StorageFault when the file cannot be written."""
    writers: Mapping[ExportKind, Callable[[], None]] = {
        "html": lambda: _write(target, html_of(pacing_report(profile, take), title=title)),
        "csv": lambda: _write(target, csv_of([(title, pacing_report(profile, take))])),
        "srt": lambda: _write(target, subtitles(lines_said(profile, take))),
        "wav": lambda: write_sound(profile, take, 0.0, take.duration_s, target),
    }
    try:
        writers[kind]()
    except OSError as error:
        raise StorageFault(f"{target} cannot be written: {error.strerror}.", "Choose another folder.") from error


def write_sound(profile: Profile, take: TakeRow, start_s: float, end_s: float, target: Path) -> None:
    """That stretch as WAV."""
    from rehearsal_voice.backends.audio_write import write_captured

    sound = profile.queries.sound(take.take_id, start_s, end_s)
    if sound is None:
        raise sound_gone()
    write_captured(target, sound.samples)


def sound_gone() -> InputFault:
    """For whoever wants to hear or save a stretch of which nothing is left."""
    return InputFault("The sound of this take is gone, as promised.", "Its words and numbers are still here.")


def subtitles(turns: tuple[TurnRow, ...]) -> str:
    """SubRip: numbered blocks with their times, a dash before who answers."""
    spoken = [turn for turn in turns if turn.text]
    blocks = [
        f"{number}\n{_stamp(turn.start_s)} --> {_stamp(turn.end_s)}\n"
        f"{'' if turn.speaker == 'person' else '- '}{turn.text}\n"
        for number, turn in enumerate(sorted(spoken, key=lambda turn: turn.start_s), start=1)
    ]
    return "\n".join(blocks)


def _stamp(seconds: float) -> str:
    """Hours, minutes, seconds and thousandths: 00:01:05,250."""
    whole = round(1000 * max(0.0, seconds))
    return f"{whole // 3_600_000:02d}:{whole // 60_000 % 60:02d}:{whole // 1000 % 60:02d},{whole % 1000:03d}"


def _write(target: Path, text: str) -> None:
    target.write_text(text, encoding="utf-8")
