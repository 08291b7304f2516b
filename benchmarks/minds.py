"""How soon a language model begins to answer, how fast it goes on, and how quickly it lets itself be interrupted.

`python -m benchmarks.minds [--only TEXT] [--threads N] [--turns N] [--ollama HOST MODEL] [--json]`

Every installed GGUF file (whose name holds TEXT) through the embedded llama.cpp, and a model of an Ollama server, if
named: seconds to load and to read the persona; seconds to the first token of the first answer after that and, over the
following turns of one growing conversation, of those that find their prefix read already (median and worst); tokens a
second; milliseconds from a cancellation in the middle of reading a new prompt to the end of the stream; memory of the
model's process.
The meaning model: seconds to load, milliseconds for a new sentence and for a known one.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import threading
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from rehearsal_voice.backends.llm_llama_cpp import LlamaCppLanguageModel
from rehearsal_voice.backends.llm_ollama import OllamaLanguageModel
from rehearsal_voice.backends.meaning_use import UseMeaningModel
from rehearsal_voice.config.paths import standard_paths
from rehearsal_voice.core.ports import LanguageModel, Message

PERSONA = (
    "You are Dana, a sceptical manager. You speak in one or two short sentences and ask one question at a time. You "
    "have half an hour, a budget that is nearly spent, and you have heard promises before. You are fair: a number or "
    "an example moves you, flattery does not. You never speak the other person's lines and never explain yourself. "
) * 3
LINES = (
    "Thanks for making time. I would like to talk about my salary.",
    "Over the last year I took on the support rota and the two new hires.",
    "Tickets that are open for more than a week went down by forty percent.",
    "I looked at what the role pays elsewhere, and I am about twelve percent below.",
    "What would you need to see from me by the spring?",
)
ANSWER_TOKENS = 32
OTHER_PROMPT = (Message("system", "Something else entirely, to be read from the start. " * 100), Message("user", "Go."))


@dataclass(frozen=True, slots=True)
class Answered:
    """Figures of one model; seconds unless the name says otherwise."""

    model: str
    load_and_read_s: float
    first_token_first_s: float
    first_token_median_s: float
    first_token_worst_s: float
    tokens_a_second: float
    cancelled_after_ms: float
    memory_mb: int


def measure(model: LanguageModel, turns: int) -> Answered:
    """A conversation of `turns` turns, then an interruption."""
    started = time.perf_counter()
    model.warm([Message("system", PERSONA)])
    load_s = time.perf_counter() - started
    history = [Message("system", PERSONA)]
    firsts: list[float] = []
    rates: list[float] = []
    for turn in range(turns):
        history.append(Message("user", LINES[turn % len(LINES)]))
        first, rate, text = _answer(model, history)
        firsts.append(first)
        rates.append(rate)
        history.append(Message("assistant", text))
    first, *cached = firsts
    return Answered(
        model.name,
        round(load_s, 2),
        round(first, 3),
        round(statistics.median(cached), 3),
        round(max(cached), 3),
        round(statistics.median(rates), 1),
        round(1000 * _cancelled_after_s(model), 1),
        _memory_mb(model),
    )


def _answer(model: LanguageModel, messages: Sequence[Message]) -> tuple[float, float, str]:
    started = time.perf_counter()
    arrived: list[float] = []
    parts: list[str] = []
    for part in model.stream(messages, ANSWER_TOKENS, lambda: False):
        arrived.append(time.perf_counter())
        parts.append(part)
    rate = (len(arrived) - 1) / (arrived[-1] - arrived[0]) if len(arrived) > 1 else 0.0
    return arrived[0] - started, rate, "".join(parts)


def _cancelled_after_s(model: LanguageModel) -> float:
    """Cancelled a fifth of a second after the question, while the model still reads."""
    cancelled = threading.Event()
    moment: list[float] = []

    def cancel() -> None:
        moment.append(time.perf_counter())
        cancelled.set()

    timer = threading.Timer(0.2, cancel)
    timer.start()
    for _ in model.stream(OTHER_PROMPT, ANSWER_TOKENS, cancelled.is_set):
        continue
    ended = time.perf_counter()
    timer.join()
    return max(0.0, ended - moment[0])


def _memory_mb(model: LanguageModel) -> int:
    """Resident memory of the model's own process; 0 where it is not ours or the system does not tell."""
    process = getattr(model, "process_id", None)
    status = Path(f"/proc/{process}/status")
    if process is None or not status.is_file():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


def measure_meaning() -> dict[str, float]:
    """Load time in seconds, milliseconds a new and a known sentence."""
    started = time.perf_counter()
    model = UseMeaningModel()
    load_s = time.perf_counter() - started
    new = [f"I would like a coffee with milk and {number} sugars, please." for number in range(50)]
    taken = [_seconds(model, sentence) for sentence in new]
    again = [_seconds(model, sentence) for sentence in new]
    return {
        "load_s": round(load_s, 2),
        "new_sentence_ms": round(1000 * statistics.median(taken), 2),
        "known_sentence_ms": round(1000 * statistics.median(again), 3),
    }


def _seconds(model: UseMeaningModel, sentence: str) -> float:
    started = time.perf_counter()
    model.embed([sentence])
    return time.perf_counter() - started


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", metavar="TEXT")
    parser.add_argument("--threads", type=int, default=2, help="cores a model may use")
    parser.add_argument("--turns", type=int, default=5)
    parser.add_argument("--ollama", nargs=2, metavar=("HOST", "MODEL"))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    machine = {"cores": os.cpu_count(), "load_before": round(os.getloadavg()[0], 2), "threads": options.threads}
    meaning = measure_meaning()
    files = sorted(
        file for folder in standard_paths().models for file in folder.glob("*/*.gguf") if options.only in file.name
    )
    results = []
    for file in sorted(files, key=lambda file: file.stat().st_size):
        embedded = LlamaCppLanguageModel(file, options.threads)
        results.append(measure(embedded, options.turns))
        embedded.close()
    if options.ollama:
        results.append(measure(OllamaLanguageModel(*options.ollama), options.turns))
    if options.json:
        report = {"machine": machine, "meaning": meaning, "models": [asdict(result) for result in results]}
        print(json.dumps(report, indent=1))
        return
    print(f"{machine['cores']} cores, load {machine['load_before']} before, {machine['threads']} for the model")
    print("meaning: " + ", ".join(f"{name} {value}" for name, value in meaning.items()))
    for result in results:
        print(", ".join(f"{name} {value}" for name, value in asdict(result).items()))


if __name__ == "__main__":
    main()
