"""Embedded llama.cpp: a GGUF file that the person chose, without any server of theirs."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rehearsal_voice.backends import llm_faults
from rehearsal_voice.backends.llama_process import LlamaProcess
from rehearsal_voice.backends.llm_openai import stream_chat, warm_chat
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Message

CONTEXT_TOKENS = 4096
CROWDED_AFTER_S = 1.5
CROWDED_PARTS_A_SECOND = 3.0
"""Threads of llama.cpp wait for each other at every layer. When something else holds one of the cores, two of them were
eight times slower than one (2 parts a second for 16), while on a quiet machine they are nearly twice as quick."""

log = logging.getLogger(__name__)


class LlamaCppLanguageModel:
    """Loads at the first call (best `warm`), not before. `close` ends its process; so does the end of the app.

    threads: cores it may use; where they turn out to be taken, it is loaded again with one, and answers nothing in the
    meantime. context: tokens of prompt and answer together. A process that died is started again at the next call.
    """

    def __init__(self, gguf_path: Path, threads: int, context: int = CONTEXT_TOKENS) -> None:
        self._file = gguf_path
        self._context = context
        self._threads = threads
        self._process = LlamaProcess(gguf_path, threads, context)
        self._moving = threading.Event()

    @property
    def name(self) -> str:
        return self._file.stem

    def stream(self, messages: Sequence[Message], max_tokens: int, cancelled: Callable[[], bool]) -> Iterator[str]:
        self._require_ready()
        endpoint = self._process.endpoint()
        begun_at, parts = time.monotonic(), 0
        try:
            for part in stream_chat(endpoint, self.name, messages, max_tokens, cancelled):
                parts += 1
                yield part
        except ModelFault as fault:
            raise self._explained(fault) from fault
        finally:
            self._judge(parts, time.monotonic() - begun_at)

    def warm(self, messages: Sequence[Message]) -> None:
        self._require_ready()
        try:
            warm_chat(self._process.endpoint(), self.name, messages)
        except ModelFault as fault:
            raise self._explained(fault) from fault

    def close(self) -> None:
        """End the process and give its memory back."""
        self._process.close()

    @property
    def process_id(self) -> int | None:
        """Of the process that holds the model, for memory figures; None while none is loaded."""
        return self._process.process_id

    def _require_ready(self) -> None:
        if self._moving.is_set():
            raise ModelFault("The model makes room for other work on this machine.", code="busy")

    def _judge(self, parts: int, took_s: float) -> None:
        """Give cores back when an answer crawled although it had several."""
        crowded = took_s > CROWDED_AFTER_S and parts < CROWDED_PARTS_A_SECOND * took_s
        if crowded and self._threads > 1 and not self._moving.is_set():
            log.info("%d parts in %.1f s on %d threads: loading again with one", parts, took_s, self._threads)
            self._moving.set()
            threading.Thread(target=self._move_to_one_thread, name="model-moves", daemon=True).start()

    def _move_to_one_thread(self) -> None:
        self._process.close()  # first, so that the memory never holds two
        self._threads = 1
        self._process = LlamaProcess(self._file, 1, self._context)
        try:
            self._process.endpoint()
        except ModelFault as fault:
            log.warning("the model could not be loaded again: %s", fault.message)
        finally:
            self._moving.clear()

    def _explained(self, fault: ModelFault) -> ModelFault:
        """A connection that broke because the process died is a crash, not a cut."""
        if fault.code in (llm_faults.CUT, llm_faults.UNREACHABLE) and self._process.died():
            return llm_faults.crashed(self.name)
        return fault
