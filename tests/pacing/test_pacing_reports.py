"""Reports for other programs and other eyes; trends; live cues."""

from __future__ import annotations

import csv
import io
import json
from itertools import pairwise

import numpy as np
import pytest

from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray
from rehearsal_voice.core.events import Heard, SpeechMeasured
from rehearsal_voice.core.transcript import Word
from rehearsal_voice.language.lexicon import LANGUAGES, lexicon
from rehearsal_voice.language.phonemes import nuclei
from rehearsal_voice.language.syllables import count_syllables
from rehearsal_voice.pacing.live import CUE_EVERY_S, LiveFinding, LiveMonitor
from rehearsal_voice.pacing.report import PacingReport
from rehearsal_voice.pacing.report_csv import csv_of
from rehearsal_voice.pacing.report_html import html_of
from rehearsal_voice.pacing.report_json import report_data
from rehearsal_voice.pacing.report_words import metric_title
from rehearsal_voice.pacing.summary import summarise
from rehearsal_voice.pacing.trends import trend


def report(text: str, each: float = 0.3) -> PacingReport:
    words = tuple(Word(w, 1 + i * each, 1 + (i + 1) * each, 0.9) for i, w in enumerate(text.split()))
    end = words[-1].end
    heard = Heard(turn=1, t=end, text=text, words=words, language="en")
    return summarise([heard, SpeechMeasured(turn=1, t=end, start=1.0)])


def test_json_survives_a_round_trip() -> None:
    data = report_data(report("Sorry, but <b>I</b> think so."), name="a & b")
    assert json.loads(json.dumps(data)) == data


def test_what_was_said_is_no_markup_and_no_formula() -> None:
    nasty = report("=SUM(A1) =SUM(A1) <script>alert(1)</script> um")
    html = html_of(nasty, title="<script>x</script>")
    assert "<script>" not in html
    assert "Content-Security-Policy" in html and "default-src 'none'" in html
    rows = list(csv.reader(io.StringIO(csv_of([("=evil.wav", nasty)]))))
    assert all(not cell.startswith("=") for row in rows for cell in row)


def test_a_page_says_in_plain_words_what_it_knows_and_why_not_the_rest() -> None:
    page = html_of(report("I think we should perhaps go, sorry, but " * 12), title="memo")
    assert "Apologies without need" in page
    assert "Nothing to tell: " in page
    assert "interruptions" not in page.lower()
    assert "_" not in page.split("<h2>Numbers")[1].split("<h2>Timeline")[0]
    short = html_of(report("I think so."), title="memo")
    assert "Not enough speech: " in short
    assert "they need 75 words" in short


def test_every_number_has_a_title_of_its_own() -> None:
    names = [metric.name for metric in report("I think so.").metrics]
    assert len({metric_title(name) for name in names}) == len(names)


def test_a_trend_needs_four_takes_and_more_than_the_usual_spread() -> None:
    slow = [report("word next thing here we go on and on " * 10, each) for each in (0.40, 0.37, 0.34, 0.31, 0.28)]
    assert trend("words_per_minute", slow[:3]).direction == "unknown"
    assert trend("words_per_minute", slow).direction == "up"
    assert trend("words_per_minute", [slow[0]] * 5).direction == "steady"


def syllables(seconds: float, per_second: float) -> FloatArray:
    """A buzzing voice with so many nuclei a second, and a breath of 0.3 s every 3 s."""
    t = np.arange(round(seconds * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    pitch_hz = 120.0 * 2.0 ** (0.3 * np.sin(2 * np.pi * per_second * t / 2.0))
    phase = 2 * np.pi * np.cumsum(pitch_hz) / SAMPLE_RATE_HZ
    tone = sum(np.sin(k * phase) / k for k in range(1, 12))
    beat = (0.5 - 0.5 * np.cos(2 * np.pi * per_second * t)) ** 2
    return np.asarray(0.15 * tone * beat * ((t % 3.0) > 0.3), np.float32)


def findings(monitor: LiveMonitor, sound: FloatArray) -> list[LiveFinding]:
    return [f for first in range(0, len(sound), 1600) for f in monitor.push(sound[first : first + 1600])]


def test_haste_is_cued_quietly_and_rarely() -> None:
    sound = np.concatenate([syllables(40.0, 3.5), syllables(50.0, 6.0)])
    found = findings(LiveMonitor("en"), sound)
    cues = [f for f in found if f.cue]
    assert {f.cue for f in cues} == {"slower"}
    assert cues[0].at > 40.0
    assert all(b.at - a.at >= CUE_EVERY_S for a, b in pairwise(cues))


def test_no_cue_where_they_are_off_nor_in_calm_speech() -> None:
    fast = np.concatenate([syllables(40.0, 3.5), syllables(30.0, 6.0)])
    assert not [f for f in findings(LiveMonitor("en", cues=frozenset()), fast) if f.cue]
    assert not findings(LiveMonitor("en"), syllables(70.0, 3.5))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_words(language: str) -> None:
    table = lexicon(language)
    assert table.filler_sounds and table.clause_starts and table.backchannels
    assert table.hedges.pattern != "(?!)"
    assert lexicon(f"{language}-XX") is table


def test_um_is_a_word_in_german_and_portuguese() -> None:
    assert "um" not in lexicon("de").filler_sounds | lexicon("pt").filler_sounds
    assert "um" in lexicon("en").filler_sounds


def test_syllables_by_letters_and_by_phonemes() -> None:
    assert count_syllables("Quiero un café con leche", "es") == 8
    assert count_syllables("42", "en") == 2
    assert nuclei("aɪdˈiə") == 3
    assert nuclei("bˈʌtn\u0329") == 2
    assert nuclei("") == 0
