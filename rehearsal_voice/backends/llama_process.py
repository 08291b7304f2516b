"""llama.cpp in a process of its own: loading holds Python's lock for seconds, and a crash must not end the take.

The library always listens. Here it does so on a socket file in a folder that only this user may enter, so that no web
page and no other user reaches it; where the system has no such sockets, on loopback. It asks for a random key on both.
"""

from __future__ import annotations

import multiprocessing
import os
import secrets
import shutil
import signal
import socket
import tempfile
import threading
import weakref
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from rehearsal_voice.backends import llm_faults
from rehearsal_voice.backends.llm_openai import Endpoint

PROMPT_BATCH_TOKENS = 64
"""A cancelled answer is noticed between two batches: at the 1.5B's 40 tokens a second on two cores within 1.6 s."""
LONGEST_SOCKET_NAME = 100
"""The kernels' own limit is 104 (macOS) or 108 (Linux) with the closing zero."""
LOADING_S = 120.0
STOPPING_S = 3.0
DYING_S = 0.5


@dataclass(frozen=True, slots=True)
class Loading:
    """What the process needs to know. threads: cores it may use; context: tokens of prompt and answer together."""

    model_file: Path
    threads: int
    context: int
    key: str
    socket_file: str


class LlamaProcess:
    """Starts, watches and ends the process. Safe to call from any thread."""

    def __init__(self, model_file: Path, threads: int, context: int) -> None:
        self._model_file = model_file
        self._threads = threads
        self._context = context
        self._one_at_a_time = threading.Lock()
        self._process: BaseProcess | None = None
        self._endpoint: Endpoint | None = None
        self._folder = ""
        self._alive_while_open: Connection | None = None

    def died(self) -> bool:
        """Whether the process has ended by itself; its sockets close a moment before it counts as ended."""
        if self._process is not None:
            self._process.join(DYING_S)
        return self._process is None or not self._process.is_alive()

    @property
    def process_id(self) -> int | None:
        return self._process.pid if self._process is not None else None

    def endpoint(self) -> Endpoint:
        """Where the loaded model listens; starts the process when there is none (any more).

        Raises ModelFault: `missing` without the file, `damaged` when it cannot be loaded.
        """
        with self._one_at_a_time:
            if self._endpoint is None or self._process is None or not self._process.is_alive():
                self._end()
                self._endpoint = self._start()
            return self._endpoint

    def close(self) -> None:
        """End the process and forget its socket."""
        with self._one_at_a_time:
            self._end()

    def _start(self) -> Endpoint:
        if not self._model_file.is_file():
            raise llm_faults.not_installed(self._model_file.stem)
        self._folder = tempfile.mkdtemp(prefix="rehearsal-voice-")
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)  # at the app's end at the latest
        file = str(Path(self._folder, "model.sock"))
        socket_file = file if hasattr(socket, "AF_UNIX") and len(file) <= LONGEST_SOCKET_NAME else ""
        loading = Loading(self._model_file, self._threads, self._context, secrets.token_urlsafe(32), socket_file)
        spawn = multiprocessing.get_context("spawn")
        self._alive_while_open, theirs = spawn.Pipe()
        self._process = spawn.Process(target=serve, args=(loading, theirs), name="llama.cpp", daemon=True)
        self._process.start()
        theirs.close()
        address = self._listening_address()
        return Endpoint("http://model" if socket_file else address, loading.key, socket_file or None)

    def _listening_address(self) -> str:
        assert self._alive_while_open is not None
        try:
            if self._alive_while_open.poll(LOADING_S):
                return str(self._alive_while_open.recv())
        except EOFError:  # it ended before it was ready
            self._end()
            raise llm_faults.damaged(self._model_file.stem) from None
        self._end()
        raise llm_faults.stalled(LOADING_S)

    def _end(self) -> None:
        if self._alive_while_open is not None:
            self._alive_while_open.close()
        if self._process is not None:
            self._process.join(STOPPING_S)
            if self._process.is_alive():
                self._process.kill()
                self._process.join()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._process, self._endpoint, self._alive_while_open, self._folder = None, None, None, ""


def serve(loading: Loading, alive_while_open: Connection) -> None:
    """The process itself: load, say where it listens, and last as long as the other end of the pipe."""
    import xllamacpp

    server = xllamacpp.Server(_parameters(loading))
    # The library has put its own handlers in place: Ctrl+C is for the app to answer, and ending must end us.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    alive_while_open.send(server.listening_address)
    try:
        alive_while_open.recv()
    except EOFError:  # the app has closed its end, or is gone
        if loading.socket_file:
            shutil.rmtree(Path(loading.socket_file).parent, ignore_errors=True)
        os._exit(0)  # the library's own way out waits for answers that nobody reads any more


def _parameters(loading: Loading) -> object:
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(loading.model_file)
    parameters.hostnames = [loading.socket_file or "127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [loading.key]
    parameters.cors_origins = ""
    parameters.ui = False
    parameters.offline = True
    # Read, not mapped: a mapped file stays in memory beside its rearranged copy (the 1.5B takes 1.9 GB then, not 1.3).
    parameters.load_mode = xllamacpp.llama_load_mode.LLAMA_LOAD_MODE_NONE
    parameters.n_ctx = loading.context
    parameters.n_parallel = 1
    parameters.n_batch = PROMPT_BATCH_TOKENS
    parameters.n_ubatch = PROMPT_BATCH_TOKENS
    parameters.cache_ram_mib = 0  # one conversation at a time: its prefix stays in the one slot
    parameters.cpuparams.n_threads = loading.threads
    parameters.cpuparams_batch.n_threads = loading.threads
    parameters.verbosity = -1
    return parameters
