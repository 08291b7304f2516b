"""Embedded llama.cpp: a GGUF file that the person chose, without any server of theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from rehearsal_voice.backends import llm_faults
from rehearsal_voice.backends.llama_process import LlamaProcess
from rehearsal_voice.backends.llm_openai import stream_chat, warm_chat
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Message

CONTEXT_TOKENS = 4096


class LlamaCppLanguageModel:
    """Loads at the first call (best `warm`), not before. `close` ends its process; so does the end of the app.

    threads: cores it may use. context: tokens of prompt and answer together. A process that died is started again at
    the next call.
    """

    def __init__(self, gguf_path: Path, threads: int, context: int = CONTEXT_TOKENS) -> None:
        self._file = gguf_path
        self._process = LlamaProcess(gguf_path, threads, context)

    @property
    def name(self) -> str:
        return self._file.stem

    def stream(self, messages: Sequence[Message], max_tokens: int, cancelled: Callable[[], bool]) -> Iterator[str]:
        endpoint = self._process.endpoint()
        try:
            yield from stream_chat(endpoint, self.name, messages, max_tokens, cancelled)
        except ModelFault as fault:
            raise self._explained(fault) from fault

    def warm(self, messages: Sequence[Message]) -> None:
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

    def _explained(self, fault: ModelFault) -> ModelFault:
        """A connection that broke because the process died is a crash, not a cut."""
        if fault.code in (llm_faults.CUT, llm_faults.UNREACHABLE) and self._process.died():
            return llm_faults.crashed(self.name)
        return fault
