"""A voice in a process of its own: its native code may crash or be killed, and the take goes on."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from rehearsal_voice.core.audio import SpeechChunk
from rehearsal_voice.core.errors import ModelFault
from rehearsal_voice.core.ports import Delivery, Synthesizer

LOADING_S = 60.0
WAITING_S = 30.0
STOPPING_S = 2.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ready:
    """What the process says first."""

    name: str
    language: str


@dataclass(frozen=True, slots=True)
class Request:
    """One call of `synthesize`; what answers it carries its number."""

    number: int
    text: str
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class Answer:
    """A chunk of that request, or its end: without a chunk, with the fault where there was one."""

    number: int
    chunk: SpeechChunk | None = None
    fault: ModelFault | None = None


class WorkerSynthesizer:
    """The Synthesizer that `make` builds, in another process. Threads that share it take turns, a line at a time.

    make: a picklable callable without arguments. The constructor waits until it is loaded and raises its ModelFault.
    When the process dies it is started again at once. A line of which nothing was heard yet is then spoken from its
    start; one that was cut short raises ModelFault (`crashed`) and is not spoken twice.
    """

    def __init__(self, make: Callable[[], Synthesizer]) -> None:
        self._make = make
        self._number = 0
        self._one_line_at_a_time = threading.Lock()
        self._process, self._line, self._ready = self._start()

    @property
    def name(self) -> str:
        return self._ready.name

    @property
    def language(self) -> str:
        return self._ready.language

    @property
    def process_id(self) -> int | None:
        """Of the process that holds the voice, for memory figures."""
        return self._process.pid

    def synthesize(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        """A line that was begun must be heard out or let go before the same thread begins another."""
        if not self._one_line_at_a_time.acquire(timeout=WAITING_S):
            raise ModelFault("The voice is busy with another line.", code="busy")
        try:
            yield from self._spoken(text, delivery)
        finally:
            self._one_line_at_a_time.release()

    def _spoken(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        try:
            yield from self._chunks(text, delivery)
        except _ProcessEnded as ended:
            log.warning("the voice %s ended and is started again", self.name)
            self._process, self._line, self._ready = self._start()
            if ended.heard:
                raise ModelFault("The voice stopped in the middle of a line.", code="crashed") from None
            yield from self._chunks(text, delivery)

    def close(self) -> None:
        """End the process."""
        self._line.close()
        self._process.join(STOPPING_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()

    def _chunks(self, text: str, delivery: Delivery) -> Iterator[SpeechChunk]:
        self._number += 1
        heard = False
        try:
            self._line.send(Request(self._number, text, delivery))
            while True:
                answer = self._line.recv()
                if answer.number != self._number:  # of a line that nobody waits for any more
                    continue
                if answer.fault is not None:
                    raise answer.fault
                if answer.chunk is None:
                    return
                heard = True
                yield answer.chunk
        except (EOFError, OSError):
            raise _ProcessEnded(heard) from None

    def _start(self) -> tuple[BaseProcess, Connection, Ready]:
        spawn = multiprocessing.get_context("spawn")
        ours, theirs = spawn.Pipe()
        process = spawn.Process(target=serve, args=(self._make, theirs), name="voice", daemon=True)
        process.start()
        theirs.close()
        try:
            first = ours.recv() if ours.poll(LOADING_S) else None
        except EOFError:
            first = None
        if isinstance(first, Ready):
            return process, ours, first
        ours.close()
        process.kill()
        process.join()
        raise first if isinstance(first, ModelFault) else ModelFault("The voice cannot be loaded.", code="crashed")


class _ProcessEnded(Exception):
    """heard: something of the line had been spoken by then."""

    def __init__(self, heard: bool) -> None:
        super().__init__(heard)
        self.heard = heard


def serve(make: Callable[[], Synthesizer], line: Connection) -> None:
    """The process itself: speak what is asked for, as long as the other end of the line is open."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the app to answer
    try:
        voice = make()
    except ModelFault as fault:
        line.send(fault)
        return
    line.send(Ready(voice.name, voice.language))
    try:
        while True:
            _speak(voice, line.recv(), line)
    except (EOFError, OSError):  # the app has closed its end, or is gone
        os._exit(0)


def _speak(voice: Synthesizer, request: Request, line: Connection) -> None:
    try:
        for chunk in voice.synthesize(request.text, request.delivery):
            line.send(Answer(request.number, chunk))
            if line.poll():  # another line is wanted: nobody waits for the rest of this one
                break
        line.send(Answer(request.number))
    except ModelFault as fault:
        line.send(Answer(request.number, fault=fault))
