"""The part of an export that is for people: conversations as pages, numbers as tables. Importing does not read it."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Iterable, Iterator

from rehearsal_voice.core.spreadsheet import harmless
from rehearsal_voice.store.export_tables import BY_NAME, rows_of
from rehearsal_voice.store.reading import Snapshot

_STYLE = (
    "body{font:1.05rem/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}"
    "h2{margin-top:2.5rem}.who{color:#666;min-width:5rem;display:inline-block}time{color:#666}"
)
_SPOKEN = "SELECT speaker, text FROM turns WHERE take_id = ? AND deletion IS NULL ORDER BY turn, speaker = 'partner'"
_TURNS = [
    "take_id", "turn", "speaker", "text", "start_s", "end_s", "language", "confidence", "complete", "source",
]  # fmt: skip
_TAKES = [
    "id", "session_id", "number", "scene", "language", "variant", "gear", "state", "reason", "started_at", "ended_at",
    "duration_s", "rung",
]  # fmt: skip
_MEASURES = ["take_id", "algorithm", "metric", "value", "speech_s"]


def csv_files(reader: Snapshot) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Takes, turns and numbers; a text that a spreadsheet would take for a formula is marked as text."""
    for table, columns in (("takes", _TAKES), ("turns", _TURNS), ("measures", _MEASURES)):
        yield f"csv/{table}.csv", _csv(columns, reader.each(rows_of(BY_NAME[table], columns)))


def html_pages(reader: Snapshot) -> Iterator[tuple[str, Iterable[bytes]]]:
    """One page a year, and one that leads to them."""
    takes = BY_NAME["takes"].where
    rows = reader.rows(
        f"""SELECT substr(s.started_at, 1, 4), s.id, s.title, s.started_at, t.id, t.number, t.variant
        FROM sessions s JOIN takes t ON t.session_id = s.id WHERE t.{takes} ORDER BY s.started_at, s.id, t.number"""
    )
    years = sorted({row[0] for row in rows})
    links = "".join(f'<li><a href="{year}.html">{year}</a></li>' for year in years if year.isdigit())
    yield "reading/index.html", [_page("Rehearsals", f"<ul>{links}</ul>")]
    for year in years:
        if year.isdigit():
            yield f"reading/{year}.html", _year(reader, year, [row[1:] for row in rows if row[0] == year])


def _year(reader: Snapshot, year: str, rows: list[tuple[object, ...]]) -> Iterator[bytes]:
    start, end = _page(f"Rehearsals in {year}", "\0").split(b"\0")
    yield start
    last = None
    for session_id, title, started_at, take_id, number, variant in rows:
        if session_id != last:
            yield _utf8(f"<h2>{_safe(title)}</h2><p><time>{_safe(started_at)[:16].replace('T', ' ')} UTC</time></p>")
            last = session_id
        yield _utf8(f"<h3>Take {_safe(number)}: {_safe(variant)}</h3>")
        for speaker, text in reader.rows(_SPOKEN, (take_id,)):
            who = "you" if speaker == "person" else "partner"
            yield _utf8(f'<p><span class="who">{who}</span> {_safe(text)}</p>')
    yield end


def _page(title: str, body: str) -> bytes:
    # No script can run in it, whatever was said: the policy forbids it besides the escaping.
    return _utf8(
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{_safe(title)}</title><style>{_STYLE}</style></head><body><h1>{_safe(title)}</h1>{body}</body></html>"
    )


def _safe(value: object) -> str:
    return html.escape(str(value), quote=True)


def _utf8(text: str) -> bytes:
    return text.encode("utf-8")


def _csv(columns: list[str], rows: Iterable[Iterable[object]]) -> Iterator[bytes]:
    yield _csv_line(columns)
    for values in rows:
        yield _csv_line([harmless(value) for value in values])


def _csv_line(values: Iterable[object]) -> bytes:
    target = io.StringIO(newline="")
    csv.writer(target, lineterminator="\r\n").writerow(values)
    return target.getvalue().encode("utf-8")
