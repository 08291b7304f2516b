"""Turns for the benchmarks: orders that fit the café, and human speech cut at its pauses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.recordings import recordings
from benchmarks.sentence_ends import last_before, spoken_words
from rehearsal_voice.app.workshop import Workshop
from rehearsal_voice.backends.audio_write import write_captured, write_speech
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, FloatArray, level_db
from rehearsal_voice.core.ports import Delivery

ORDERS = (
    "Hi, can I get a flat white please?",
    "A large one.",
    "With oat milk, please.",
    "To go.",
    "And a blueberry muffin as well.",
    "No, that's everything, thanks.",
    "The name is Sam.",
    "I'll pay by card.",
)
"""A whole order, each line with a detail that must come back in the reply or move it on."""
SECOND_ORDER = (
    "Good morning! A cappuccino, please.",
    "Small, please.",
    "I'd like soy milk.",
    "To go, please.",
    "And a croissant, please.",
    "My name is Anna.",
    "I'll pay in cash.",
    "I'm meeting a friend from school.",
)

CUT_AT_PAUSE_S = 0.7
SHORTEST_S, LONGEST_S = 1.0, 7.0
QUIET_DB = -42.0


def spoken_orders(workshop: Workshop, folder: Path, lines: Sequence[str] = ORDERS, name: str = "order") -> list[Path]:
    """The lines of an order, spoken by the English voice that is installed."""
    voice = workshop.voice("en").synthesizer
    files = []
    for number, line in enumerate(lines, start=1):
        file = folder / f"{name}-{number}.wav"
        write_speech(file, list(voice.synthesize(line, Delivery())))
        files.append(file)
    return files


def cut_human_turns(speech: Path, folder: Path) -> list[Path]:
    """Stretches of 1 to 7 s of the read voice notes between pauses of 0.7 s or more; none without recordings.

    Only those that end with a sentence by the note's own script: what stops in the middle of one is no turn, and to
    wait there is right.
    """
    files: list[Path] = []
    if not (speech / "manifest.json").is_file():
        return files
    notes = [one for one in recordings(speech) if one.name.startswith("en-note-0") and not one.name.endswith("-raw")]
    for note in sorted(notes, key=lambda one: one.name):
        sound, words = note.sound(), spoken_words(note, speech)
        for number, (start_s, piece) in enumerate(_between_pauses(sound)):
            last = last_before(words, start_s + len(piece) / SAMPLE_RATE_HZ)
            if last is None or last.ends_sentence is not True:
                continue
            file = folder / f"{note.name}-{number}.wav"
            write_captured(file, piece)
            files.append(file)
    # Taken in turn from all notes rather than all from the first.
    order = np.random.default_rng(3).permutation(len(files))
    return [files[index] for index in order]


def _between_pauses(sound: FloatArray) -> list[tuple[float, FloatArray]]:
    """Each with where it begins, in seconds."""
    window = 160
    levels = [level_db(sound[start : start + window]) for start in range(0, len(sound) - window + 1, window)]
    loud = [place for place, level in enumerate(levels) if level > QUIET_DB]
    pieces: list[tuple[float, FloatArray]] = []
    start = last = loud[0] if loud else 0
    for place in loud[1:]:
        if (place - last) * 0.01 >= CUT_AT_PAUSE_S:
            if SHORTEST_S <= (last - start) * 0.01 <= LONGEST_S:
                pieces.append((start * 0.01, sound[start * window : (last + 1) * window]))
            start = place
        last = place
    return pieces
