"""How soon, how fast and how clearly each voice speaks, and whether Whisper understands it, prices and times included.

`python -m benchmarks.speaking [--threads N] [--rounds N] [--json]`

Every installed Piper voice, hibari and eSpeak NG in six languages speak the lines below. Per voice: seconds to load;
median milliseconds from the call to its first chunk, over lines of one short clause; synthesis time per second of sound
over all lines; milliseconds of silence before the first audible window of what is handed to the player; word error rate
of what Whisper base (as the app runs it) makes of it, against the words the voice was given, over all lines and over
those with figures alone. Figures in what Whisper writes are turned into words in the same way before comparing.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import jiwer
import numpy as np

from benchmarks.replies import plainly
from rehearsal_voice.backends.delivery import leading_silence_s
from rehearsal_voice.backends.resample import resampled
from rehearsal_voice.backends.stt_faster_whisper import FasterWhisperRecogniser
from rehearsal_voice.backends.tts_espeak import EspeakSynthesizer
from rehearsal_voice.backends.tts_hibari import HibariSynthesizer
from rehearsal_voice.backends.tts_piper import PiperSynthesizer
from rehearsal_voice.backends.voices import installed_voices
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.audio import SAMPLE_RATE_HZ, SpeechChunk
from rehearsal_voice.core.ports import Delivery, Recogniser, Synthesizer
from rehearsal_voice.language.speakable import speakable

SHORT = {
    "en": ("Good morning.", "What can I get you?", "I see."),
    "es": ("Buenos días.", "¿Qué le pongo?", "Entiendo."),
    "fr": ("Bonjour.", "Qu'est-ce que je vous sers ?", "Je vois."),
    "de": ("Guten Morgen.", "Was darf es sein?", "Ich verstehe."),
    "it": ("Buongiorno.", "Che cosa le porto?", "Capisco."),
    "pt": ("Bom dia.", "O que vai querer?", "Entendo."),
}
LONG = {
    "en": ("We talked about this in the spring, and I told you then what I would need to see before the summer.",),
    "es": ("Hablamos de esto en primavera, y entonces le dije lo que necesitaba ver antes del verano.",),
    "fr": ("Nous en avons parlé au printemps, et je vous ai dit ce que je voulais voir avant l'été.",),
    "de": ("Wir haben im Frühling darüber gesprochen, und ich habe gesagt, was ich vor dem Sommer sehen möchte.",),
    "it": ("Ne abbiamo parlato in primavera, e le ho detto che cosa volevo vedere prima dell'estate.",),
    "pt": ("Falamos sobre isso na primavera, e eu disse o que precisava de ver antes do verão.",),
}
FIGURES = {
    "en": (
        "That is €3.50, please.",
        "The meeting is at 10:30.",
        "Sales went up by 15%.",
        "I have 3 people and $4,000.",
    ),
    "es": ("Son 3,50 €, por favor.", "La reunión es a las 10:30.", "Las ventas suben un 15%.", "Tengo 3 cafés."),
    "fr": ("Ça fait 3,50 €, s'il vous plaît.", "La réunion est à 10h30.", "Les ventes montent de 15 %."),
    "de": ("Das macht 3,50 €, bitte.", "Das Treffen ist um 10:30 Uhr.", "Der Umsatz stieg um 15 %."),
    "it": ("Sono 3,50 €, per favore.", "La riunione è alle 10:30.", "Le vendite salgono del 15%."),
    "pt": ("São 3,50 €, por favor.", "A reunião é às 10:30.", "As vendas subiram 15%."),
}
PLAIN = Delivery()


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one voice showed. wer, wer_figures: 0 is every word understood."""

    voice: str
    language: str
    load_s: float
    first_chunk_ms: float
    real_time_factor: float
    leading_silence_ms: float
    wer: float
    wer_figures: float


def measure(make: Callable[[], Synthesizer], recogniser: Recogniser, rounds: int) -> Spoken:
    """One voice over the lines of its language."""
    started = time.perf_counter()
    voice = make()
    load_s = time.perf_counter() - started
    language = voice.language
    lines = (*SHORT[language], *LONG[language], *FIGURES[language])
    list(voice.synthesize(lines[0], PLAIN))
    firsts = [_first_chunk_s(voice, line) for _ in range(rounds) for line in SHORT[language]]
    started = time.perf_counter()
    spoken = {line: list(voice.synthesize(line, PLAIN)) for line in lines}
    working_s = time.perf_counter() - started
    chunks = [chunk for of_line in spoken.values() for chunk in of_line]
    return Spoken(
        voice.name,
        language,
        round(load_s, 2),
        round(1000 * statistics.median(firsts), 1),
        round(working_s / sum(chunk.seconds for chunk in chunks), 3),
        round(1000 * statistics.median(leading_silence_s(chunk.samples, chunk.rate_hz) for chunk in chunks), 1),
        _word_error_rate(spoken, lines, language, recogniser),
        _word_error_rate(spoken, FIGURES[language], language, recogniser),
    )


def _first_chunk_s(voice: Synthesizer, line: str) -> float:
    started = time.perf_counter()
    next(iter(voice.synthesize(line, PLAIN)))
    return time.perf_counter() - started


def _word_error_rate(
    spoken: dict[str, list[SpeechChunk]], lines: Sequence[str], language: str, recogniser: Recogniser
) -> float:
    given = [_words(line, language) for line in lines]
    heard = [_words(_understood(spoken[line], language, recogniser), language) for line in lines]
    return round(float(jiwer.wer(given, heard)), 3)


def _understood(chunks: Sequence[SpeechChunk], language: str, recogniser: Recogniser) -> str:
    sound = np.concatenate([chunk.samples for chunk in chunks])
    edge = np.zeros(SAMPLE_RATE_HZ // 4, np.float32)
    heard = resampled(sound, chunks[0].rate_hz, SAMPLE_RATE_HZ)
    return recogniser.transcribe(np.concatenate([edge, heard, edge]), language).text


def _words(text: str, language: str) -> str:
    said = speakable(text, language).lower().replace("’", "'")
    return " ".join(re.sub(r"[^\w']|_", " ", said).split())


def voices(threads: int) -> list[Callable[[], Synthesizer]]:
    """Makers of all voices that can be measured here."""
    installed = [voice for voice in installed_voices(standard_paths().models) if voice.language in SHORT]
    return [
        *(partial(PiperSynthesizer, voice.file, threads) for voice in installed),
        partial(HibariSynthesizer, threads),
        *(partial(EspeakSynthesizer, language) for language in SHORT),
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=1, help="cores a voice may use (default 1, as in the app)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each short line is timed")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    load_before = os.getloadavg()[0]
    recogniser = FasterWhisperRecogniser(_whisper_folder())
    results = [measure(make, recogniser, options.rounds) for make in voices(options.threads)]
    machine = {"cores": os.cpu_count(), "load_before": round(load_before, 2), "threads": options.threads}
    if options.json:
        print(json.dumps({"machine": machine, "voices": [asdict(result) for result in results]}, indent=1))
        return
    print(f"{machine['cores']} cores, load {machine['load_before']} before, {options.threads} for the voice")
    print(f"{'voice':20} lang  load s  first ms  x real time  silence ms    WER  WER figures")
    for r in results:
        print(
            f"{r.voice:20} {r.language:4} {r.load_s:7.2f} {r.first_chunk_ms:9.1f} {r.real_time_factor:12.3f}"
            f" {r.leading_silence_ms:11.1f} {r.wer:6.3f} {r.wer_figures:12.3f}"
        )


def _whisper_folder() -> Path:
    for folder in standard_paths().models:
        if (folder / "whisper-base").is_dir():
            return folder / "whisper-base"
    raise SystemExit("Whisper base is not installed: run `rehearsal-voice models pull whisper-base`.")


if __name__ == "__main__":
    plainly(main)
